import { parentPort, workerData } from 'node:worker_threads';
import { analyzeArticles } from '../analyze-articles.ts';
import { shippedEngine } from '../engine.ts';
import type { AnalyzeSettings, Answer, Question } from './messages.ts';

/** The thread of a worker: says that it is ready, then analyses one batch after another. */
const answer = (message: Answer) => parentPort?.postMessage(message);
const settings = workerData as AnalyzeSettings;
parentPort?.on('message', ({ articles }: Question) =>
  answer(analyzeArticles(shippedEngine, articles, settings)),
);
answer('ready');
