import { type ExplainOptions, explainAt, explainSources, type Refusal } from '../app/explain-sources.ts';
import type { Explanation } from '../model/index.ts';
import { renderExplanation } from '../view/index.ts';
import { wantsColour } from './colour.ts';
import { ExitCode, exitCode } from './exit-code.ts';
import { type ExplainClaimsFlags, explainClaims } from './explain-claims.ts';
import { ExplanationJson } from './explanation-json.ts';
import { listedActors } from './listed-actors.ts';
import { interfaceLanguage, today } from './options.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface ExplainFlags extends ExplainClaimsFlags {
  readonly at?: string;
  readonly claims?: boolean;
}

/** `recoupe explain`: how each statement was found, or what stands at one place, and why nothing was found there; or, of several articles, why
 * statements were grouped. */
export async function runExplain(
  sources: string[],
  flags: ExplainFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  if (flags.claims) {
    if (flags.at !== undefined) throw new UsageError('--at is about one article, --claims about several');
    return explainClaims(sources, flags, streams, output);
  }
  const progress = new Progress(streams.stderr);
  const json = flags.json ? new ExplanationJson() : null;
  const width = streams.stdout.columns ?? Number(streams.env.COLUMNS || 80);
  const colour = wantsColour(streams.stdout, streams.env);
  const lang = interfaceLanguage(flags.ui, streams.env);
  let read = 0;
  let unread = 0;
  const print = async (explanation: Explanation) => {
    const between = read++ > 0 ? '\n' : '';
    if (json) for (const piece of json.add(explanation)) await output.write(piece);
    else await output.write(`${between}${renderExplanation(explanation, { width, colour, lang })}`);
  };
  const options: ExplainOptions = {
    sources,
    input: streams.stdin,
    lang: flags.lang ?? null,
    notAfter: today(),
    actors: await listedActors(flags.actors),
  };
  for await (const { explanation, problem } of explained(flags.at, options)) {
    if (explanation) await print(explanation);
    else {
      unread++;
      progress.note(`recoupe: ${problem.source}: ${problem.reason}`);
    }
  }
  if (json && read > 0) for (const piece of json.end()) await output.write(piece);
  return read === 0 ? ExitCode.nothingRead : exitCode(read, unread);
}

/** Every article, or the one place asked for. */
async function* explained(at: string | undefined, options: ExplainOptions) {
  if (at === undefined) {
    yield* explainSources(options);
    return;
  }
  const offset = /^\d+$/u.test(at) ? Number(at) : Number.NaN;
  const { explained, refusal, problems } = await explainAt(offset, options);
  for (const problem of problems) yield { problem };
  if (refusal) throw new UsageError(refuse(at, refusal));
  if (explained) yield explained;
  else if (Number.isNaN(offset))
    throw new UsageError(`--at ${at} is no offset: give a whole number from 0 on`);
}

function refuse(at: string, refusal: Refusal): string {
  if (refusal.reason === 'several')
    return `--at names a place in one article, and there are ${refusal.articles} here`;
  const fault = /^\d+$/u.test(at) ? 'lies outside the text' : 'is no offset';
  return `--at ${at} ${fault}: give a whole number from 0 to ${refusal.last}`;
}
