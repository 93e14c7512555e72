import { servers } from "../../generated/endpoint.js";
import type { AnswerListener } from "../mock/server.js";
import { printable } from "../text/printable.js";
import { curlPost } from "../text/shell.js";
import { flag, listenFailure, onSignal, parseOptions, text, wholeNumber } from "./command.js";
import { Log } from "./log.js";

const address = new URL(servers.mock);

export const usage = `Usage: checkout-link-contract mock [options]

Starts a mock of Create Checkout Link.

  -p, --port <n>    the port to listen on, 0 for any free one (default: PORT, or ${address.port})
  --host <address>  the address to listen on (default ${address.hostname}, which only this machine reaches)
  --seed <text>     makes IDs, secrets and times the same at each start
  --delay <ms>      waits before each answer (default 0)
  --assume-token    answers a call without a token as if it had a good one
  --quiet           logs no calls
  --help            shows this text
`;

/** Starts the mock. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseOptions({
    args,
    options: {
      port: { ...text, short: "p" },
      host: { ...text, default: address.hostname },
      seed: text,
      delay: { ...text, default: "0" },
      "assume-token": flag,
      quiet: flag,
    },
  });
  const { host, seed, quiet } = values;
  // An empty variable counts as unset.
  const [portName, portText] = values.port === undefined ? ["PORT", process.env.PORT] : ["--port", values.port];
  const port = wholeNumber(portName, portText || address.port, 0, 65_535);
  const delayMs = wholeNumber("--delay", values.delay, 0, 600_000);
  const { startMock } = await import("../mock/server.js");
  const log = new Log(process.stdout);
  const { url } = await startMock(
    { port, host, seed, delayMs, assumeToken: values["assume-token"] },
    quiet ? () => {} : (...call) => log.add(lineOf(...call)),
  ).catch((error) => {
    throw listenFailure(error, host, port);
  });
  onSignal(() => {
    log.flush();
    process.exit(0);
  });
  process.stdout.write(`The mock of Create Checkout Link listens on ${url}\n\nTry it:\n\n${await curl(url)}\n\n`);
}

/** Formats the log line of a call. It shows no token, no query and no value from the body. */
function lineOf(...[{ method, url }, { status, reason, ignored }, milliseconds]: Parameters<AnswerListener>): string {
  const path = printable(url.pathname, 100);
  const note = hint(ignored);
  return `${method} ${path} ${status} ${reason}${note} (${milliseconds.toFixed(1)} ms)\n`;
}

/** Names the properties that the contract ignores. */
function hint(ignored: readonly string[]): string {
  if (ignored.length === 0) return "";
  const shown = ignored.slice(0, maxShown).map((name) => printable(name, 40));
  const more = ignored.length > maxShown ? ` and ${ignored.length - maxShown} more` : "";
  return `; ignored: ${shown.join(", ")}${more}`;
}

/** How many names of ignored properties are logged for one call. */
const maxShown = 5;

async function curl(url: string): Promise<string> {
  const { operation, requestExample } = await import("../contract/operation.js");
  const headers = { Authorization: "Bearer polar_oat_mock", "Content-Type": "application/json" };
  return curlPost(url + operation.path, headers, JSON.stringify(requestExample("minimal").value));
}
