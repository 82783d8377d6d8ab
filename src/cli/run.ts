import { Command, CommanderError, Option } from 'commander';
import { generator } from '../app/generator.ts';
import { type AnalyzeFlags, runAnalyze } from './analyze.ts';
import { type DiffFlags, runDiff } from './diff.ts';
import { type DossierFlags, runDossier } from './dossier.ts';
import { ExitCode } from './exit-code.ts';
import { type ExplainFlags, runExplain } from './explain.ts';
import { parseDate, parseLanguage, parseWorkers } from './options.ts';
import { Output, OutputClosed } from './output.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

const DOSSIER = 'a dossier as dossier --json writes it; one of the two may be - for standard input';
const SOURCES = 'files, folders, or - for standard input';

/** Runs the command line; gives the exit code. Writes only to the streams given and to the files named. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const output = new Output(streams.stdout);
  let code: number = ExitCode.done;
  const program = createProgram(streams, {
    dossier: async (sources, flags) => {
      code = await runDossier(sources, flags, streams, output);
    },
    analyze: async (sources, flags) => {
      code = await runAnalyze(sources, flags, streams, output);
    },
    diff: async (old, next, flags) => {
      code = await runDiff(old, next, flags, streams, output);
    },
    explain: async (sources, flags) => {
      code = await runExplain(sources, flags, streams, output);
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof OutputClosed) {
      // Nobody reads on, so nothing more is read either.
      streams.stdin.destroy?.();
      return ExitCode.done;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    if (error instanceof UsageError) {
      streams.stderr.write(`recoupe: ${error.message}\n`);
      return ExitCode.usage;
    }
    throw error;
  }
}

interface Actions {
  readonly dossier: (sources: string[], flags: DossierFlags) => Promise<void>;
  readonly analyze: (sources: string[], flags: AnalyzeFlags) => Promise<void>;
  readonly diff: (old: string, next: string, flags: DiffFlags) => Promise<void>;
  readonly explain: (sources: string[], flags: ExplainFlags) => Promise<void>;
}

function createProgram(streams: Streams, actions: Actions): Command {
  const program = new Command('recoupe')
    .description(
      'Cross-checks news articles: who claims what, on whose authority, how surely, and where they differ.',
    )
    .version(generator.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError('(recoupe --help tells more)')
    .addHelpText('after', EXIT_CODES);
  const headed = (command: Command) =>
    command.addOption(
      new Option('--ui <language>', 'language of headings; default: from LANG').choices(['fr', 'en']),
    );
  const common = (command: Command) =>
    headed(
      command
        .argument('<source...>', SOURCES)
        .option('--lang <tag>', 'language of articles that do not tell their own', parseLanguage)
        .option('--actors <file>', 'JSON list of actors with their aliases, each of which is then one'),
    );
  const dated = (command: Command) =>
    command
      .option('--as-of <date>', 'see what is scheduled from this day (YYYY-MM-DD)', parseDate)
      .option(
        '--workers <n>',
        'threads that read articles; default: by the number of articles and cores; changes nothing but the time',
        parseWorkers,
      );
  dated(common(program.command('dossier')))
    .description('compare the articles: what is agreed, what differs, what is denied, on how many origins')
    .option('--json', 'print the dossier as JSON')
    .option('--html <file>', 'write one self-contained page')
    .option('--md <file>', 'write Markdown; - prints it')
    .option('--terminal', 'print the terminal view also when --html or --md writes a file')
    .action(actions.dossier);
  dated(common(program.command('analyze')))
    .description('read each article by itself: statements, figures, dates, actors')
    .option('--json', 'print one JSON document, its cross-document parts empty')
    .option('--ndjson', 'print one analysed article a line, as they are read')
    .action(actions.analyze);
  headed(program.command('diff').argument('<old>', DOSSIER).argument('<new>', 'a later one'))
    .description('tell what changed between two dossiers: claims, denials, figures, hedges, origins, edits')
    .option('--json', 'print the changes as JSON')
    .option('--md, --markdown <file>', 'write Markdown; - prints it')
    .option('--terminal', 'print the terminal view also when --md writes a file')
    .action(actions.diff);
  common(program.command('explain'))
    .description(
      'tell how each statement was found: by which rule, whose it is, how surely it is put, and why',
    )
    .option(
      '--at <offset>',
      'only what stands at this place of the text (UTF-16 units from 0), or why nothing does',
    )
    .option('--claims', 'of several articles: why statements were grouped, and to whom they go back')
    .option('--json', 'print the same as JSON')
    .action(actions.explain);
  return program;
}

const EXIT_CODES = `
Exit codes: 0 done · 1 some sources could not be read · 2 wrong usage · 3 nothing could be read`;
