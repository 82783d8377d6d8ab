import { diffSources } from '../app/diff-sources.ts';
import type { DossierDiff } from '../model/dossier-diff.ts';
import { renderDiffMarkdown } from '../view/diff/markdown.ts';
import { renderDiffTerminal } from '../view/diff/terminal.ts';
import type { InterfaceLanguage } from '../view/words/contract.ts';
import { wantsColour } from './colour.ts';
import { deliver, say } from './deliver.ts';
import { ExitCode } from './exit-code.ts';
import { diffJson } from './json.ts';
import { interfaceLanguage } from './options.ts';
import type { Output } from './output.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface DiffFlags {
  readonly json?: boolean;
  readonly markdown?: string;
  readonly terminal?: boolean;
  readonly ui?: InterfaceLanguage;
}

/** `recoupe diff OLD.json NEW.json`: what changed between two dossiers, in the forms asked for. */
export async function runDiff(
  old: string,
  next: string,
  flags: DiffFlags,
  streams: Streams,
  output: Output,
): Promise<number> {
  checkFlags(flags);
  if (old === '-' && next === '-') throw new UsageError('only one of the two dossiers can be standard input');
  const { diff, problems } = await diffSources({ old, next, input: streams.stdin });
  if (diff) {
    await show(diff, flags, streams, output);
    return ExitCode.done;
  }
  for (const { source, reason } of problems)
    streams.stderr.write(`recoupe: ${source === '-' ? 'standard input' : source}: ${reason}\n`);
  return ExitCode.usage;
}

function checkFlags({ json, markdown, terminal }: DiffFlags): void {
  const printed = [json && '--json', markdown === '-' && '--md -', terminal && '--terminal'];
  const asked = printed.filter((flag) => typeof flag === 'string');
  if (asked.length > 1) throw new UsageError(`only one of ${asked.join(' and ')} can go to standard output`);
}

async function show(diff: DossierDiff, flags: DiffFlags, streams: Streams, output: Output): Promise<void> {
  const { json, markdown, terminal } = flags;
  const lang = interfaceLanguage(flags.ui, streams.env);
  const printed = json || markdown === '-';
  if (json) for (const piece of diffJson(diff)) await output.write(piece);
  if (terminal || (!printed && markdown === undefined)) {
    const width = streams.stdout.columns ?? Number(streams.env.COLUMNS || 80);
    const colour = wantsColour(streams.stdout, streams.env);
    await output.write(renderDiffTerminal(diff, { width, colour, lang }));
  }
  if (markdown === undefined) return;
  const note = (line: string) => (printed ? say(streams.stderr, line) : output.write(line));
  await deliver(markdown, 'Markdown', () => renderDiffMarkdown(diff, { lang }), output, note);
}
