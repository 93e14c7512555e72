import { readFile } from "node:fs/promises";
import { servers } from "../../generated/endpoint.js";
import type { MockAnswer, MockRequest } from "../mock/answer.js";
import { secretOf } from "../mock/credentials.js";
import type { OwnCatalog } from "../mock/own-catalog.js";
import type { AnswerListener } from "../mock/server.js";
import { isObject, parsedJson } from "../text/parse.js";
import { printable } from "../text/printable.js";
import { postLine } from "../text/shell.js";
import { Failure, flag, inFlags, listenFailure, onSignal, parseOptions, text, wholeNumber } from "./command.js";
import { Log } from "./log.js";

const address = new URL(servers.mock);

export const usage = `Usage: checkout-link-contract mock [options]

Starts a mock of Create Checkout Link.

  -p, --port <n>     the port to listen on, 0 for any free one (default: PORT, or ${address.port})
  --host <address>   the address to listen on (default ${address.hostname}, which only this machine reaches)
  --products <file>  your own products: a JSON list, or { "products": [], "discounts": [] }
  --seed <text>      makes IDs, secrets and times the same at each start
  --delay <ms>       waits before each answer (default 0)
  --assume-token     answers a call without a token as if it had a good one
  --quiet            logs no calls
  --help             shows this text
`;

/** Starts the mock. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseOptions({
    args,
    options: {
      port: { ...text, short: "p" },
      host: { ...text, default: address.hostname },
      products: text,
      seed: text,
      delay: { ...text, default: "0" },
      "assume-token": flag,
      quiet: flag,
    },
  });
  const { host, seed, quiet, "assume-token": assumeToken } = values;
  // An empty variable counts as unset.
  const [portName, portText] = values.port === undefined ? ["PORT", process.env.PORT] : ["--port", values.port];
  const port = wholeNumber(portName, portText || address.port, 0, 65_535);
  const delayMs = wholeNumber("--delay", values.delay, 0, 600_000);
  const own = values.products === undefined ? {} : await readCatalog(values.products);
  const { catalogOf, startMock } = await import("../mock/server.js");
  const { createMock } = await import("../mock/mock.js");
  const catalog = await catalogOf(own).catch((error) => {
    throw inFlags(error, { discounts: "--products" });
  });
  const log = new Log(process.stdout);
  const mock = createMock({ seed, assumeToken, catalog });
  const { url } = await startMock(mock, { port, host, delayMs }, quiet ? () => {} : logTo(log)).catch((error) => {
    throw listenFailure(error, host, port);
  });
  onSignal(() => {
    log.flush();
    process.exit(0);
  });
  process.stdout.write(
    `The mock of Create Checkout Link listens on ${url}\n\nTry it:\n\n${await call(url, mock.ownProducts[0]?.id)}\n\n`,
  );
}

/** Reads products and discounts from a file. */
async function readCatalog(file: string): Promise<OwnCatalog> {
  const json = await readFile(file, "utf8").catch((error: Error) => {
    throw new Failure(`--products: ${error.message}`, 2);
  });
  const value = parsedJson(json);
  if (value === undefined) throw new Failure(`--products: ${file} is not JSON`, 2);
  return isObject(value) ? (value as OwnCatalog) : { products: value as OwnCatalog["products"] };
}

/** Logs each call. The lines stay in the order of the calls. */
function logTo(log: Log): AnswerListener {
  let last = Promise.resolve();
  return (...call) => {
    last = last.then(async () => log.add(await lineOf(...call)));
  };
}

/** Formats the log line of a call. It shows no token, no query and no value from the body. */
async function lineOf(request: MockRequest, answer: MockAnswer, milliseconds: number): Promise<string> {
  const { method, url } = request;
  const secret = secretOf(request);
  const reasons = [await reasonOf(request, answer, secret), ...ignoredOf(answer, secret)];
  const notes = [...reasons, ...answer.hints.map((hint) => `hint: ${hint}`)];
  const note = notes.map((part) => printable(part, maxNoteLength, secret)).join("; ");
  return `${method} ${printable(url.pathname, 100, secret)} ${answer.status} ${note} (${milliseconds.toFixed(1)} ms)\n`;
}

const maxNoteLength = 500;

/** How many names of ignored properties, and how many fields, are logged for one call. */
const maxShown = 5;

async function reasonOf(request: MockRequest, answer: MockAnswer, secret: string): Promise<string> {
  // Loaded only if needed: it needs the validators.
  const problems =
    answer.status === 422 ? (await import("../mock/field-problems.js")).fieldProblems(request, answer) : undefined;
  if (!problems) return answer.reason;
  const items = [...problems].map(([pointer, message]) => `${printable(pointer || "the body", 60, secret)} ${message}`);
  return listed(items, "; ");
}

/** Names the properties that the contract ignores. */
function ignoredOf({ ignored }: MockAnswer, secret: string): string[] {
  if (ignored.length === 0) return [];
  return [`ignored: ${listed(ignored.map((name) => printable(name, 40, secret)))}`];
}

function listed(items: readonly string[], separator = ", "): string {
  const more = items.length > maxShown ? [`${items.length - maxShown} more`] : [];
  return [...items.slice(0, maxShown), ...more].join(separator);
}

/** A command that creates a link. */
async function call(url: string, product: string | undefined): Promise<string> {
  const { operation, requestExample } = await import("../contract/operation.js");
  const example = requestExample("minimal").value as object;
  const body = product === undefined ? example : { ...example, products: [product] };
  return postLine(process.platform, url + operation.path, "Bearer polar_oat_mock", JSON.stringify(body));
}
