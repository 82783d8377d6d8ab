import { analyzeSources } from '../app/analyze-sources.ts';
import { buildDossier } from '../app/build-dossier.ts';
import type { Analysis } from '../model/analysis.ts';
import type { InterfaceLanguage } from '../view/index.ts';
import { exitCode } from './exit-code.ts';
import { dossierJson } from './json.ts';
import { listedActors } from './listed-actors.ts';
import { listAnalysis } from './listing.ts';
import { interfaceLanguage, today } from './options.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface AnalyzeFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly asOf?: string;
  readonly lang?: string;
  readonly actors?: string;
  readonly workers?: number;
  readonly ui?: InterfaceLanguage;
}

/**
 * `recoupe analyze`: each article by itself. `--json` prints one dossier with its documents sorted by id;
 * `--ndjson` and the listing for reading print article by article, in the order of the input.
 */
export async function runAnalyze(
  sources: string[],
  flags: AnalyzeFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  if (flags.json && flags.ndjson) throw new UsageError('give --json or --ndjson, not both');
  return flags.json
    ? printWhole(sources, flags, streams, output)
    : printEach(sources, flags, streams, output);
}

async function commonOptions(sources: string[], flags: AnalyzeFlags, streams: Streams) {
  return {
    sources,
    input: streams.stdin,
    lang: flags.lang ?? null,
    workers: flags.workers ?? null,
    notAfter: flags.asOf ?? today(),
    actors: await listedActors(flags.actors),
  };
}

async function printWhole(
  sources: string[],
  flags: AnalyzeFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  const progress = new Progress(streams.stderr);
  const { dossier, problems } = await buildDossier({
    ...(await commonOptions(sources, flags, streams)),
    asOf: flags.asOf ?? null,
    compare: false,
    onProgress: ({ read, analysed }) => progress.show(`${analysed} of ${read} articles analysed`),
    onProblem: ({ source, reason }) => progress.note(`recoupe: ${source}: ${reason}`),
  });
  progress.clear();
  if (dossier) for (const piece of dossierJson(dossier)) await output.write(piece);
  return exitCode(dossier?.documents.length ?? 0, problems.length);
}

async function printEach(
  sources: string[],
  flags: AnalyzeFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  const progress = new Progress(streams.stderr);
  const lang = interfaceLanguage(flags.ui, streams.env);
  const print = (analysis: Analysis) =>
    flags.ndjson ? analysedLine(analysis) : listAnalysis(analysis, lang);
  let read = 0;
  let unread = 0;
  for await (const { analysis, problem } of analyzeSources(await commonOptions(sources, flags, streams))) {
    if (problem) {
      unread++;
      progress.note(`recoupe: ${problem.source}: ${problem.reason}`);
      continue;
    }
    read++;
    // A terminal that shows the articles themselves needs no counter below them.
    if (!streams.stdout.isTTY) progress.show(`${read} articles analysed`);
    await output.write(print(analysis));
  }
  progress.clear();
  return exitCode(read, unread);
}

/** One line of JSON: the document with the actors that it names. */
function analysedLine({ document, actors }: Analysis): string {
  return `${JSON.stringify({ ...document, actors })}\n`;
}
