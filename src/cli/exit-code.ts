/** What the process ends with. */
export const ExitCode = {
  done: 0,
  /** Some sources could not be read; each is named on standard error, and the rest is done. */
  someUnread: 1,
  usage: 2,
  nothingRead: 3,
} as const;

/** The exit code for so many sources or articles read and not read. */
export function exitCode(read: number, unread: number): number {
  if (read === 0) return ExitCode.nothingRead;
  return unread > 0 ? ExitCode.someUnread : ExitCode.done;
}
