import { parentPort } from 'node:worker_threads';

/** A worker that dies on articles called "dies" and knows nothing of the others. */
parentPort?.on('message', ({ article }: { article: { id: string } }) => {
  if (article.id === 'dies') throw new Error('out of memory');
  parentPort?.postMessage({ problem: { source: article.id, reason: 'was seen' } });
});
parentPort?.postMessage('ready');
