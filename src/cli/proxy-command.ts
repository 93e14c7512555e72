import { parseArgs } from "node:util";
import { baseUrl } from "../client/base-url.js";
import type { Call } from "../proxy/proxy.js";
import { Failure, listenFailure, orUsageFailure, wholeNumber } from "./failure.js";

export const usage = `Usage: checkout-link-contract proxy --upstream <url> [options]

Stands between a client and a server, lets every call through as it is, and reports what breaks the contract.

  --upstream <url>       the base URL of the server
  --port <number>        the port to listen on, 0 for any that is free (default 4011)
  --host <address>       the address to listen on (default 127.0.0.1, which only this machine reaches)
  --fail-on-violation    exits with 1 if the contract was broken
  --allow-insecure-http  sends tokens over plain http to other machines than this one
  --help                 shows this text

It ends, with a summary, at SIGINT or SIGTERM.
`;

interface Options {
  upstream: URL;
  port: number;
  host: string;
  failOnViolation: boolean;
}

function parse(args: string[]): Options | "help" {
  const flag = { type: "boolean", default: false } as const;
  const { values } = orUsageFailure(() =>
    parseArgs({
      args,
      options: {
        upstream: { type: "string" },
        port: { type: "string", default: "4011" },
        host: { type: "string", default: "127.0.0.1" },
        "fail-on-violation": flag,
        "allow-insecure-http": flag,
        help: flag,
      },
    }),
  );
  if (values.help) return "help";
  const { upstream } = values;
  if (upstream === undefined) throw new Failure("--upstream: name the base URL of the server (see --help)", 2);
  return {
    upstream: new URL(upstreamUrl(upstream, values["allow-insecure-http"])),
    port: wholeNumber("--port", values.port, 0, 65_535),
    host: values.host,
    failOnViolation: values["fail-on-violation"],
  };
}

function upstreamUrl(upstream: string, allowInsecureHttp: boolean): string {
  try {
    return baseUrl(upstream, true, allowInsecureHttp);
  } catch (error) {
    const { message } = error as Error;
    const inFlags = message
      .replace("server:", "--upstream:")
      .replace("allowInsecureHttp", "--allow-insecure-http")
      .replace("; see accessToken", "");
    throw new Failure(inFlags, 2);
  }
}

/** Starts the proxy, and returns while it listens. */
export async function run(args: string[]): Promise<void> {
  const options = parse(args);
  if (options === "help") {
    process.stdout.write(usage);
    return;
  }
  const { upstream, failOnViolation, ...listening } = options;
  const broken = new Map<string, number>();
  let calls = 0;
  let violations = 0;
  const log = (call: Call) => {
    calls++;
    for (const { side, rule } of call.violations) {
      violations++;
      broken.set(`${side} ${rule}`, (broken.get(`${side} ${rule}`) ?? 0) + 1);
    }
    process.stdout.write(lines(call));
  };
  const { startProxy } = await import("../proxy/proxy.js");
  const proxy = await startProxy(upstream, listening, log).catch((error) => {
    throw listenFailure(error, listening.host, listening.port);
  });
  process.stdout.write(`The proxy listens on ${proxy.url} and sends on to ${upstream.href}\n`);
  const end = () => {
    const counts = [...broken].map(([rule, count]) => `  ${count} × ${rule}\n`).join("");
    const sum = `${calls} ${calls === 1 ? "call" : "calls"}, ${violations} ${violations === 1 ? "violation" : "violations"}`;
    process.stdout.write(`\n${sum}\n${counts}`, () => {
      process.exit(failOnViolation && violations > 0 ? 1 : 0);
    });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
}

/** A call as log lines: never a token, a query or a body. */
function lines({ method, path, status, isDescribed, violations, milliseconds }: Call): string {
  const answer = status === undefined ? "no answer" : String(status);
  const note = isDescribed || status === undefined ? "" : ", not of this contract";
  const found = violations.map(({ side, rule, message }) => `  VIOLATION ${side}: ${oneLine(message)} (${rule})\n`);
  return `${method} ${oneLine(path.slice(0, 100))} ${answer}${note} (${milliseconds.toFixed(1)} ms)\n${found.join("")}`;
}

/** A path, or a key of metadata that stands in a message, may be anything. */
function oneLine(text: string): string {
  const shown = text.replace(/polar_oat_\w+/g, "[redacted]");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
  return shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, " ").slice(0, 300);
}
