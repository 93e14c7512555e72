import { baseUrl } from "../client/base-url.js";
import { printable } from "../http/printable.js";
import type { Call } from "../proxy/proxy.js";
import { Summary } from "../proxy/summary.js";
import { Failure, flag, inFlags, listenFailure, onSignal, parseOptions, text, wholeNumber } from "./command.js";
import { Log } from "./log.js";
import { checkWritable, type Output, parseReporters, writeWhole } from "./reporters.js";

export const usage = `Usage: checkout-link-contract proxy --upstream <url> [options]

Runs between a client and a server, passes every call on unchanged, and reports what breaks the contract.

  --upstream <url>       the base URL of the server
  --port <number>        the port to listen on, 0 for any free one (default 4011)
  --host <address>       the address to listen on (default 127.0.0.1, which only this machine reaches)
  --fail-on-violation    exits with 1 if the contract was broken
  --reporter <name[=file]>
                         text, json or junit at the end, to a file or to stdout; repeat it for several
  --allow-insecure-http  sends tokens over plain http to machines other than this one
  --help                 shows this text

Not passed on: the headers of one connection (Connection, Keep-Alive, TE, Trailer, Transfer-Encoding, Upgrade),
Expect, trailers, and interim answers (1xx). Refused: upgrades (501), CONNECT (501), whole URLs as targets (400), and
bodies over 8 MiB (413). A call is never sent twice. Answers over 8 MiB are passed on, and not judged.

Stop it with SIGINT (Ctrl-C) or SIGTERM: it prints a summary and exits, with 2 if no call to the endpoint was answered.
`;

const reporters = ["text", "json", "junit"] as const;

/** Starts the proxy. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseOptions({
    args,
    options: {
      upstream: text,
      port: { ...text, default: "4011" },
      host: { ...text, default: "127.0.0.1" },
      "fail-on-violation": flag,
      reporter: { ...text, multiple: true, default: [] },
      "allow-insecure-http": flag,
    },
  });
  const { host } = values;
  const upstream = upstreamUrl(values.upstream, values["allow-insecure-http"]);
  const port = wholeNumber("--port", values.port, 0, 65_535);
  const outputs = parseReporters(values.reporter, reporters);
  await checkWritable(outputs);
  // If a report for programs goes to stdout, the log goes to stderr.
  const isTaken = outputs.some(({ name, file }) => file === undefined && name !== "text");
  const people = isTaken ? process.stderr : process.stdout;
  const summary = new Summary(upstream.href);
  const log = new Log(people);
  const watch = (call: Call) => {
    summary.add(call);
    log.add(lines(call));
  };
  const { startProxy } = await import("../proxy/proxy.js");
  const proxy = await startProxy(upstream, { port, host }, watch).catch((error) => {
    throw listenFailure(error, host, port);
  });
  onSignal(async () => {
    log.flush();
    people.write(summary.text());
    const verdict = summary.verdict();
    const code = verdict === 1 && !values["fail-on-violation"] ? 0 : verdict;
    process.exitCode = await report(summary, outputs).then(
      () => code,
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        return 2;
      },
    );
    await proxy.close();
  });
  people.write(`The proxy listens on ${proxy.url} and sends on to ${upstream.href}\n`);
}

async function report(summary: Summary, outputs: readonly Output<(typeof reporters)[number]>[]): Promise<void> {
  for (const { name, file } of outputs) {
    if (file !== undefined) await writeWhole(file, summary[name]());
    else if (name !== "text") process.stdout.write(summary[name]());
  }
}

function upstreamUrl(upstream: string | undefined, allowInsecureHttp: boolean): URL {
  if (upstream === undefined) throw new Failure("--upstream: name the base URL of the server (see --help)", 2);
  try {
    return new URL(baseUrl(upstream, true, allowInsecureHttp));
  } catch (error) {
    throw inFlags(error, { server: "--upstream" });
  }
}

/** The log lines of a call. They never contain a token, a query or a body. */
function lines({ method, path, status, reason = "", isDescribed, violations, milliseconds }: Call): string {
  const answer = status === undefined ? `no answer: ${printable(reason, 200)}` : String(status);
  const note = isDescribed || status === undefined ? "" : ", not of this contract";
  // A path can hold any text, and so can a metadata key in a message.
  const found = violations.map(
    ({ side, rule, message }) => `  VIOLATION ${side}: ${printable(message, 300)} (${rule})\n`,
  );
  return `${method} ${printable(path, 100)} ${answer}${note} (${milliseconds.toFixed(1)} ms)\n${found.join("")}`;
}
