import { type CaseRequest, fillIn } from "../cases/case.js";
import { needOptions, tokenNeeds } from "../cases/needs.js";
import { shellQuoted } from "../text/shell.js";
import type { Plan } from "./options.js";
import { urlOf } from "./transport.js";

const variables = Object.fromEntries(tokenNeeds.map((need) => [need, `$${needOptions[need].variable}`]));

/** A line for a POSIX shell that makes the call, with environment variables for the tokens. */
export function curlLine(
  { server, given, headers: added }: Pick<Plan, "server" | "given" | "headers">,
  request: CaseRequest,
): string {
  const { method, path, headers, body } = fillIn(request, { ...given, ...variables });
  const words = ["curl -i", `-X ${method}`, shellQuoted(urlOf(server, path))];
  for (const name of Object.keys(added)) words.push(`-H ${shellQuoted(`${name}: [redacted]`)}`);
  for (const [name, value] of Object.entries(headers)) {
    const isToken = /^Bearer \$\w+$/.test(value);
    words.push(`-H ${isToken ? `"${name}: ${value}"` : shellQuoted(`${name}: ${value}`)}`);
  }
  if (!body) return words.join(" ");
  // Else curl adds a media type of its own.
  if (headers["Content-Type"] === undefined) words.push("-H 'Content-Type:'");
  if ("base64" in body) return `printf ${body.base64} | base64 -d | ${words.join(" ")} --data-binary @-`;
  return `${words.join(" ")} --data-raw ${shellQuoted("json" in body ? JSON.stringify(body.json) : body.text)}`;
}
