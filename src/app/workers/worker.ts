import { parentPort, workerData } from 'node:worker_threads';
import { analyzeArticle } from '../analyze-article.ts';
import { shippedEngine } from '../engine.ts';
import type { AnalyzeSettings, Answer, Question } from './messages.ts';

/** The thread of a worker: says that it is ready, then analyses one article after another. */
const answer = (message: Answer) => parentPort?.postMessage(message);
const settings = workerData as AnalyzeSettings;
parentPort?.on('message', ({ article }: Question) =>
  answer(analyzeArticle(shippedEngine, article, settings)),
);
answer('ready');
