import { needOptions } from "../cases/needs.js";
import { printable } from "../text/printable.js";
import { UnreachableError } from "../verify/answer.js";
import { verdictOf } from "../verify/events.js";
import { Stopped } from "../verify/pool.js";
import { PreflightError } from "../verify/preflight.js";
import { screen } from "../verify/report/text.js";
import { verifyProvider } from "../verify/verify.js";
import { Failure, inFlags, onSignal } from "./command.js";
import { prepareOutputs } from "./reporters.js";
import { parse, type Request } from "./verify-options.js";
import { Progress } from "./verify-progress.js";
import { isStdoutTaken, writeReports } from "./verify-reports.js";

export { usage } from "./verify-options.js";

/** Verifies a server and reports. Sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const request = await parse(args);
  const { verify, outputs, failOnSkip } = request;
  await prepareOutputs(outputs);
  const people = isStdoutTaken(outputs) ? process.stderr : process.stdout;
  const progress = new Progress(people, printable(String(verify.server), 300));
  const failure = await follow(request, progress);
  const report = progress.report(failure?.message);
  if (!failure) people.write(screen(report));
  await writeReports(outputs, report, people);
  if (failure) throw failure;
  const { skipped } = report.end;
  if (skipped === report.start.cases) {
    throw new Failure("Every case was skipped: nothing is known about the server", 2);
  }
  process.exitCode = verdictOf(report.end) || (failOnSkip && skipped > 0 ? 1 : 0);
}

/** Runs the cases. Ctrl-C ends the run; what was done by then is in the report. Returns why the run can't start. */
async function follow({ verify }: Request, progress: Progress): Promise<Failure | undefined> {
  const interrupt = new AbortController();
  const ignoreSignals = onSignal(() => interrupt.abort(new Stopped("it was interrupted")));
  const onWait = (seconds: number) => progress.wait(seconds);
  try {
    for await (const event of verifyProvider({ ...verify, onWait, signal: interrupt.signal })) progress.add(event);
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure instanceof Failure) return failure;
    throw failure;
  } finally {
    ignoreSignals();
    progress.stop();
  }
}

/** Words an error by the options of the command. */
function failureOf(error: unknown): unknown {
  if (error instanceof UnreachableError) return new Failure(error.message, 2);
  if (error instanceof PreflightError) {
    const { option, reason } = error;
    const flag = option === "server" ? "<base-url>" : `--${needOptions[option].option}`;
    return new Failure(`${flag}: ${reason} (--no-preflight runs the cases anyway)`, 2);
  }
  return inFlags(error, {
    server: "<base-url>",
    secondProduct: "--product",
    headers: "--header",
    callsPerMinute: "--rate",
  });
}
