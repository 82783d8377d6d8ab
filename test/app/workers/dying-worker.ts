import { parentPort } from 'node:worker_threads';

/** A worker that dies on articles called "dies" and knows nothing of the others. */
parentPort?.on('message', ({ articles }: { articles: readonly { id: string }[] }) => {
  if (articles.some(({ id }) => id === 'dies')) throw new Error('out of memory');
  parentPort?.postMessage(articles.map(({ id }) => ({ problem: { source: id, reason: 'was seen' } })));
});
parentPort?.postMessage('ready');
