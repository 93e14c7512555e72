/** What ends the program with a line on stderr. */
export class Failure extends Error {
  override name = "Failure";

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message.replace(/\s*\n\s*/g, " "));
  }
}

/** Reads a whole number of an option. */
export function wholeNumber(flag: string, value: string, least: number, most: number): number {
  if (/^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new Failure(`${flag}: must be a whole number from ${least} to ${most}`, 2);
}

/** Why an address could not be listened on, in one line. */
export function listenFailure({ code, syscall, message }: NodeJS.ErrnoException, host: string, port: number): Failure {
  if (code === "EADDRINUSE") return new Failure(`Port ${port} on ${host} is taken; choose another with --port`, 1);
  return new Failure(syscall ? `Can't listen on ${host}, port ${port}: ${message}` : message, 1);
}

/** Runs what throws on a wrong option, and says so in one line. */
export function orUsageFailure<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Failure((error as Error).message, 2);
  }
}
