import { baseUrl } from "../client/base-url.js";
import { printable } from "../http/printable.js";
import type { Call } from "../proxy/proxy.js";
import { Failure, flag, inFlags, listenFailure, onSignal, parseOptions, text, wholeNumber } from "./command.js";

export const usage = `Usage: checkout-link-contract proxy --upstream <url> [options]

Runs between a client and a server, passes every call on unchanged, and reports what breaks the contract.

  --upstream <url>       the base URL of the server
  --port <number>        the port to listen on, 0 for any free one (default 4011)
  --host <address>       the address to listen on (default 127.0.0.1, which only this machine reaches)
  --fail-on-violation    exits with 1 if the contract was broken
  --allow-insecure-http  sends tokens over plain http to other machines than this one
  --help                 shows this text

Stop it with SIGINT (Ctrl-C) or SIGTERM: it prints a summary and exits.
`;

/** Starts the proxy. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseOptions({
    args,
    options: {
      upstream: text,
      port: { ...text, default: "4011" },
      host: { ...text, default: "127.0.0.1" },
      "fail-on-violation": flag,
      "allow-insecure-http": flag,
    },
  });
  const { host } = values;
  const upstream = upstreamUrl(values.upstream, values["allow-insecure-http"]);
  const port = wholeNumber("--port", values.port, 0, 65_535);
  const broken: string[] = [];
  let calls = 0;
  const log = (call: Call) => {
    calls++;
    broken.push(...call.violations.map(({ side, rule }) => `${side} ${rule}`));
    process.stdout.write(lines(call));
  };
  const { startProxy } = await import("../proxy/proxy.js");
  const proxy = await startProxy(upstream, { port, host }, log).catch((error) => {
    throw listenFailure(error, host, port);
  });
  process.stdout.write(`The proxy listens on ${proxy.url} and sends on to ${upstream.href}\n`);
  onSignal(() => {
    process.stdout.write(summary(calls, broken), () => {
      process.exit(values["fail-on-violation"] && broken.length > 0 ? 1 : 0);
    });
  });
}

function upstreamUrl(upstream: string | undefined, allowInsecureHttp: boolean): URL {
  if (upstream === undefined) throw new Failure("--upstream: name the base URL of the server (see --help)", 2);
  try {
    return new URL(baseUrl(upstream, true, allowInsecureHttp));
  } catch (error) {
    throw inFlags(error, { server: "--upstream" });
  }
}

/** A call as log lines: never a token, a query or a body. */
function lines({ method, path, status, isDescribed, violations, milliseconds }: Call): string {
  const answer = status === undefined ? "no answer" : String(status);
  const note = isDescribed || status === undefined ? "" : ", not of this contract";
  // A path may be anything, and so may be a key of metadata in a message.
  const found = violations.map(
    ({ side, rule, message }) => `  VIOLATION ${side}: ${printable(message, 300)} (${rule})\n`,
  );
  return `${method} ${printable(path, 100)} ${answer}${note} (${milliseconds.toFixed(1)} ms)\n${found.join("")}`;
}

function summary(calls: number, broken: readonly string[]): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const counts = new Map<string, number>();
  for (const rule of broken) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].map(([rule, count]) => `  ${count} × ${rule}\n`);
  return `\n${counted(calls, "call")}, ${counted(broken.length, "violation")}\n${rules.join("")}`;
}
