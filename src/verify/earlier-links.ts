import { createHash } from "node:crypto";
import { jsonPointer } from "../openapi/json-pointer.js";
import type { Answer } from "./answer.js";
import type { Finding } from "./finding.js";
import { findingAt } from "./messages.js";

/** How far `created_at` may be from the answer's `Date`, because the clocks of one server may differ. */
const maxSkewMs = 5 * 60_000;

/** The links of a run: each is new, and made just now. Keeps only digests, because a secret may have any length. */
export class EarlierLinks {
  readonly #digests = new Set<string>();

  /** The findings of a valid link, compared with the links before it. */
  compare({ status, headers, body }: Answer, subject: string): Finding[] {
    if (status !== 201) return [];
    const link: Record<string, unknown> = JSON.parse(new TextDecoder().decode(body));
    const finding = (field: string, must: string, received: string) => {
      const mismatch = {
        rule: `/components/schemas/CheckoutLink/properties/${field}`,
        pointer: jsonPointer([field]),
        must,
      };
      return findingAt(mismatch, { schema: "CheckoutLink", status, subject, body: link }, received);
    };
    const findings: Finding[] = [];
    for (const field of ["id", "client_secret"]) {
      const digest = createHash("sha256").update(`${field} ${link[field]}`).digest("base64");
      if (this.#digests.has(digest))
        findings.push(finding(field, "must be new for each call", "that of an earlier link"));
      this.#digests.add(digest);
    }
    const date = headers.get("Date") ?? "";
    if (Math.abs(Date.parse(date) - Date.parse(String(link.created_at))) > maxSkewMs) {
      findings.push(finding("created_at", "must be the time of the call", `${link.created_at}, and Date is ${date}`));
    }
    return findings;
  }
}
