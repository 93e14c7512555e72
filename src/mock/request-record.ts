import { redact } from "../text/redaction.js";
import type { MockAnswer, MockRequest } from "./answer.js";
import { secretOf } from "./credentials.js";

/** A request that the mock has answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  /** By lower-case name. The access token is redacted, here and in the other properties. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The status of the answer. */
  readonly status: number;
  /** The names of the properties of the body that the contract ignores: most often a misspelt field. */
  readonly ignored: readonly string[];
  /** Likely mistakes that the contract allows, such as a `success_url` whose placeholder is never filled in. */
  readonly hints: readonly string[];
}

/** How many bytes of requests are kept. */
export const maxRecordedBytes = 16 * 1024 * 1024;

/** The latest requests, in order. */
export class RequestRecord {
  readonly requests: RecordedRequest[] = [];
  readonly #sizes: number[] = [];
  #bytes = 0;
  /** How many older requests were dropped. */
  dropped = 0;

  clear(): void {
    this.requests.length = 0;
    this.#sizes.length = 0;
    this.#bytes = 0;
    this.dropped = 0;
  }

  add({ method, url, headers, body }: MockRequest, { status, ignored, hints }: MockAnswer): void {
    const path = url.pathname + url.search;
    const received = { method, path, headers, body: new TextDecoder().decode(body), status, ignored, hints };
    this.requests.push(redact(received, secretOf({ headers })));
    // Names of ignored properties are in the body too.
    const size = 1000 + path.length + JSON.stringify(headers).length + 2 * body.byteLength;
    this.#sizes.push(size);
    this.#bytes += size;
    while (this.#bytes > maxRecordedBytes) {
      this.#bytes -= this.#sizes.shift() ?? 0;
      this.requests.shift();
      this.dropped++;
    }
  }
}
