import { InvalidArgumentError } from 'commander';
import type { InterfaceLanguage } from '../view/index.ts';
import type { Streams } from './streams.ts';

/** `2025-03-20` and nothing else; the calendar must have the day. */
export function parseDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('Give a date as YYYY-MM-DD, such as 2025-03-20.');
  }
  return value;
}

/** A BCP 47 tag such as `fr` or `fr-CH`. */
export function parseLanguage(value: string): string {
  try {
    const tag = Intl.getCanonicalLocales(value)[0];
    if (tag !== undefined) return tag;
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError('Give a language as a BCP 47 tag, such as fr.');
}

/** More threads than this help nobody. */
const MOST_WORKERS = 64;

/** A number of threads: a whole number from 1 on. */
export function parseWorkers(value: string): number {
  const number = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= MOST_WORKERS) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
}

/** The language of headings and hints: as asked, else French where the environment is French, else English. */
export function interfaceLanguage(
  asked: InterfaceLanguage | undefined,
  env: Streams['env'],
): InterfaceLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked ?? (/^fr(?:[_.@-]|$)/iu.test(locale) ? 'fr' : 'en');
}

/** Today's date where the program runs, as ISO. */
export function today(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
