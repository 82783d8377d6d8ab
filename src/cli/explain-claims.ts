import { buildDossier } from '../app/build-dossier.ts';
import { renderGroupings } from '../view/index.ts';
import { wantsColour } from './colour.ts';
import { ExitCode, exitCode } from './exit-code.ts';
import type { ExplainFlags } from './explain.ts';
import { interfaceLanguage, today } from './options.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';

/** `recoupe explain --claims`: why statements of several articles were grouped, and to whom they go back. */
export async function explainClaims(
  sources: string[],
  flags: ExplainFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  const progress = new Progress(streams.stderr);
  const { dossier, problems } = await buildDossier({
    sources,
    input: streams.stdin,
    lang: flags.lang ?? null,
    notAfter: today(),
    onProblem: ({ source, reason }) => progress.note(`recoupe: ${source}: ${reason}`),
  });
  if (dossier === null) return ExitCode.nothingRead;
  if (flags.json) {
    const { claims, certaintyShifts } = dossier;
    await output.write(`${JSON.stringify({ claims, certaintyShifts }, null, 2)}\n`);
  } else {
    const width = streams.stdout.columns ?? Number(streams.env.COLUMNS || 80);
    const colour = wantsColour(streams.stdout, streams.env);
    const lang = interfaceLanguage(flags.ui, streams.env);
    await output.write(renderGroupings(dossier, { width, colour, lang }));
  }
  return exitCode(dossier.documents.length, problems.length);
}
