/** A source, or a part of one, that could not be read: its name as given or found, and why. */
export interface Problem {
  readonly source: string;
  readonly reason: string;
  /** It is no text at all: a picture, a program. In a folder that is nothing to report. */
  readonly notText?: boolean;
}

/** Thrown inside the readers of one source; the message is the reason, worded for the person who gave the source. */
export class Unreadable extends Error {
  override readonly name: string = 'Unreadable';
}

/** Thrown for what is no text at all. */
export class NotText extends Unreadable {
  override readonly name = 'NotText';
}

/** The problem that an error amounts to for a source. */
export function problemOf(source: string, error: unknown): Problem {
  const reason = reasonOf(error);
  return error instanceof NotText ? { source, reason, notText: true } : { source, reason };
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  EIO: 'the device reports an input/output error',
};

/** The reason to give for an error: our own message, a plain word for a system error, else the error's message. */
function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    return (code !== undefined && SYSTEM_REASONS[code]) || error.message;
  }
  return String(error);
}
