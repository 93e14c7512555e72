import { createHash } from "node:crypto";
import { emptyAnswer, type MockAnswer } from "../answer.js";
import { Html, html } from "./html.js";
import { style } from "./style.js";

/** A page of the mock. */
export interface Page {
  readonly title: string;
  readonly content: Html;
  readonly script?: string;
  /** The origins that a form may be sent to. Default: none. */
  readonly formAction?: string;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b57d0'/%3E%3Cpath d='M4 8.5l3 3 5-6' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E";

/** Answers with a page that runs no script and loads no style but its own. */
export function pageAnswer(
  reason: string,
  { title, content, script, formAction = "'none'" }: Page,
  status = 200,
): MockAnswer {
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${icon}">
<style>${new Html(style)}</style>
</head>
<body>
${content}
${script === undefined ? "" : html`<script>${new Html(script)}</script>`}
</body>
</html>
`;
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hash(script)}`, "connect-src 'self'"]),
    `style-src ${hash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
  ];
  return htmlAnswer(reason, text, status, { "Content-Security-Policy": policy.join("; ") });
}

export function htmlAnswer(
  reason: string,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): MockAnswer {
  const all = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    // Without a referrer, a form of the page would be sent with the origin "null".
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  };
  return { ...emptyAnswer(status, reason, all), body };
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
