import { UnreachableError } from "../verify/answer.js";
import { verdictOf } from "../verify/events.js";
import type { VerifyOptions } from "../verify/options.js";
import { Stopped } from "../verify/pool.js";
import { PreflightError } from "../verify/preflight.js";
import type { Report } from "../verify/report/report.js";
import { summary } from "../verify/report/text.js";
import { verifyProvider } from "../verify/verify.js";
import { Failure, inFlags, onSignal } from "./command.js";
import { prepareOutputs } from "./reporters.js";
import { parse } from "./verify-options.js";
import { Progress } from "./verify-progress.js";
import { isStdoutTaken, writeReports } from "./verify-reports.js";

export { usage } from "./verify-options.js";

/** Verifies a server and reports. Sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const { verify, outputs, failOnSkip } = await parse(args);
  await prepareOutputs(outputs);
  const people = isStdoutTaken(outputs) ? process.stderr : process.stdout;
  const report = await reportOf(verify, people);
  people.write(summary(report));
  await writeReports(outputs, report, people);
  const { passed, failed, known, inconclusive, skipped, stopped } = report.end;
  if (stopped === undefined && passed + failed + known + inconclusive === 0) {
    throw new Failure("Every case was skipped: nothing is known about the server", 2);
  }
  process.exitCode = verdictOf(report.end) || (failOnSkip && skipped > 0 ? 1 : 0);
}

/** Runs the cases and shows the progress. Ctrl-C ends the run; what was done by then is in the report. */
async function reportOf(options: VerifyOptions, people: NodeJS.WriteStream): Promise<Report> {
  const interrupt = new AbortController();
  const ignoreSignals = onSignal(() => interrupt.abort(new Stopped("it was interrupted")));
  const progress = new Progress(people);
  try {
    for await (const event of verifyProvider({ ...options, signal: interrupt.signal })) progress.add(event);
    return progress.report();
  } catch (error) {
    if (error instanceof UnreachableError) throw new Failure(error.message, 2);
    if (error instanceof PreflightError)
      throw new Failure(`${error.message} (--no-preflight runs the cases anyway)`, 2);
    throw inFlags(error, { server: "<base-url>", secondProduct: "--product" });
  } finally {
    ignoreSignals();
  }
}
