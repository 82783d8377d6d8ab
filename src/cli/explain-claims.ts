import { buildDossier } from '../app/build-dossier.ts';
import { type InterfaceLanguage, renderGroupings } from '../view/index.ts';
import { wantsColour } from './colour.ts';
import { ExitCode, exitCode } from './exit-code.ts';
import { listedActors } from './listed-actors.ts';
import { interfaceLanguage, today } from './options.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';

export interface ExplainClaimsFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly actors?: string;
  readonly ui?: InterfaceLanguage;
}

/** `recoupe explain --claims`: why statements of several articles were grouped, and to whom they go back. */
export async function explainClaims(
  sources: string[],
  flags: ExplainClaimsFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  const progress = new Progress(streams.stderr);
  const { dossier, problems } = await buildDossier({
    sources,
    input: streams.stdin,
    lang: flags.lang ?? null,
    actors: await listedActors(flags.actors),
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
