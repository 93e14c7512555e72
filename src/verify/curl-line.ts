import { type CaseRequest, fillIn, type Need } from "../cases/case.js";
import { shellQuoted } from "../text/shell.js";
import { urlOf } from "./transport.js";

/** The environment variables that hold tokens. */
export const tokenVariables = {
  token: "POLAR_ACCESS_TOKEN",
  unscopedToken: "POLAR_UNSCOPED_TOKEN",
  blockedToken: "POLAR_BLOCKED_TOKEN",
} as const satisfies Partial<Record<Need, string>>;

/** A line for a POSIX shell that makes the call, with environment variables for the tokens. */
export function curlLine(
  baseUrl: string,
  request: CaseRequest,
  given: Readonly<Partial<Record<Need, string>>>,
): string {
  const variables = Object.entries(tokenVariables).map(([need, name]) => [need, `$${name}`]);
  const { method, path, headers, body } = fillIn(request, { ...given, ...Object.fromEntries(variables) });
  const words = ["curl -i", `-X ${method}`, shellQuoted(urlOf(baseUrl, path))];
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
