import { buildDossier, type Progress as Counts } from '../app/build-dossier.ts';
import type { Dossier } from '../model/dossier.ts';
import { renderMarkdown } from '../view/markdown.ts';
import { renderTerminal } from '../view/terminal.ts';
import type { InterfaceLanguage } from '../view/words/contract.ts';
import { wantsColour } from './colour.ts';
import { deliver, say } from './deliver.ts';
import { ExitCode, exitCode } from './exit-code.ts';
import { dossierJson } from './json.ts';
import { listedActors } from './listed-actors.ts';
import { interfaceLanguage, today } from './options.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface DossierFlags {
  readonly json?: boolean;
  readonly html?: string;
  readonly md?: string;
  readonly terminal?: boolean;
  readonly asOf?: string;
  readonly lang?: string;
  readonly actors?: string;
  readonly workers?: number;
  readonly ui?: InterfaceLanguage;
}

/** `recoupe dossier`: reads, compares, and shows or writes the dossier in the forms asked for. */
export async function runDossier(
  sources: string[],
  flags: DossierFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  checkFlags(flags);
  const actors = await listedActors(flags.actors);
  const progress = new Progress(streams.stderr);
  const { dossier, problems } = await buildDossier({
    sources,
    input: streams.stdin,
    lang: flags.lang ?? null,
    workers: flags.workers ?? null,
    asOf: flags.asOf ?? null,
    notAfter: flags.asOf ?? today(),
    actors,
    onProgress: (counts) => progress.show(describe(counts)),
    onProblem: ({ source, reason }) => progress.note(`recoupe: ${source}: ${reason}`),
  });
  progress.clear();
  if (dossier) await show(dossier, flags, streams, output);
  return dossier ? exitCode(dossier.documents.length, problems.length) : ExitCode.nothingRead;
}

function checkFlags({ json, html, md, terminal }: DossierFlags): void {
  const printed = [
    json && '--json',
    html === '-' && '--html -',
    md === '-' && '--md -',
    terminal && '--terminal',
  ];
  const asked = printed.filter((flag) => typeof flag === 'string');
  if (asked.length > 1) throw new UsageError(`only one of ${asked.join(' and ')} can go to standard output`);
}

async function show(dossier: Dossier, flags: DossierFlags, streams: Streams, output: Output): Promise<void> {
  const { json, html, md, terminal } = flags;
  const lang = interfaceLanguage(flags.ui, streams.env);
  const printed = json || html === '-' || md === '-';
  if (json) for (const piece of dossierJson(dossier)) await output.write(piece);
  if (terminal || (!printed && html === undefined && md === undefined)) {
    const width = streams.stdout.columns ?? Number(streams.env.COLUMNS || 80);
    await output.write(
      renderTerminal(dossier, { width, colour: wantsColour(streams.stdout, streams.env), lang }),
    );
  }
  // Where the output itself is data, the note about a file goes beside it.
  const note = (line: string) => (printed ? say(streams.stderr, line) : output.write(line));
  if (html !== undefined) {
    // Its plotting library is slow to load, and only this view needs it.
    const { renderHtml } = await import('../view/html.ts');
    await deliver(html, 'HTML', () => renderHtml(dossier, { lang }), output, note);
  }
  if (md !== undefined) await deliver(md, 'Markdown', () => renderMarkdown(dossier, { lang }), output, note);
}

function describe({ read, analysed, comparing }: Counts): string {
  if (comparing) return `${analysed} articles read, comparing …`;
  return analysed > 0 ? `${analysed} of ${read} articles analysed` : `${read} articles found`;
}
