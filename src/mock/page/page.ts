import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { MockAnswer, MockRequest } from "../answer.js";
import { pageHtml } from "./markup.js";
import { style } from "./style.js";

/**
 * Answers with the page for browsers at the root of the mock, or with the reference if it has been built.
 *
 * @returns undefined if the request asks for neither
 */
export async function show(
  request: MockRequest,
  { reference, script: builtScript }: { reference: URL; script: URL },
): Promise<MockAnswer | undefined> {
  if (request.url.pathname === "/reference") {
    const text = await readFile(reference, "utf8").catch(() => undefined);
    return text === undefined ? undefined : shown("reference", text, {});
  }
  if (!asksForHtml(request.headers.accept)) return undefined;
  const hasReference = await stat(reference).then(
    () => true,
    () => false,
  );
  const script = await readFile(builtScript, "utf8");
  const { text } = pageHtml({ address: request.url.origin, hasReference, script, style });
  return shown("page", text, {
    "Content-Security-Policy": [
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "img-src data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    Vary: "Accept",
  });
}

function shown(reason: string, body: string, headers: Record<string, string>): MockAnswer {
  return {
    status: 200,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
    body,
    reason,
    ignored: [],
    waitMs: 0,
  };
}

/** Whether a client asks for HTML by name, as browsers do. */
function asksForHtml(accept = ""): boolean {
  return accept.split(",").some((range) => {
    const [type, ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    return type === "text/html" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
