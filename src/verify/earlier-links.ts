import type { Answer } from "./answer.js";
import type { Finding } from "./finding.js";

/** How far `created_at` may be from the answer's `Date`, because the clocks of one server may differ. */
const maxSkewMs = 5 * 60_000;

/** The links of a run: each is new, and made just now. */
export class LinksSeen {
  readonly #seen = { id: new Set<string>(), client_secret: new Set<string>() };

  /** The findings of a valid link, compared with the links before it. */
  findings({ status, headers, body }: Answer, subject: string): Finding[] {
    if (status !== 201) return [];
    const link: Record<string, unknown> = JSON.parse(new TextDecoder().decode(body));
    const findings: Finding[] = [];
    const add = (field: string, must: string, received: string) => {
      const rule = `/components/schemas/CheckoutLink/properties/${field}`;
      const message = `In the 201 to ${subject}, /${field} ${must}; it is ${received}.`;
      findings.push({ rule, expected: `CheckoutLink/${field} ${must}`, received, message });
    };
    for (const field of ["id", "client_secret"] as const) {
      const value = String(link[field]);
      if (this.#seen[field].has(value)) add(field, "must be new for each call", "that of an earlier link");
      this.#seen[field].add(value);
    }
    const date = Date.parse(headers.get("Date") ?? "");
    const created = Date.parse(String(link.created_at));
    if (Math.abs(date - created) > maxSkewMs) {
      add("created_at", "must be the time of the call", `${link.created_at}, and Date is ${headers.get("Date")}`);
    }
    return findings;
  }
}
