/** What a call sends, in the form that every implementation of `fetch` takes. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string;
  redirect: "manual";
  /** Null if `fetch` takes no signal of this environment. */
  signal: AbortSignal | null;
}

/** What the client needs of a response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
  };
  text(): Promise<string>;
}

/**
 * An implementation of `fetch`: the global one, undici's, node-fetch's or one of your own. It may read the call from its
 * first argument, a `Request` that is also its URL where a text is expected, or from its second one, or from both.
 */
export type Fetch = (request: Request & string, init: FetchInit) => Promise<FetchResponse>;

/** The URL and the options of a request, as openapi-fetch writes them. `fetch` makes a `Request` of them by itself. */
export class PlainRequest {
  readonly init: FetchInit;

  constructor(
    readonly url: string,
    { headers, ...init }: Omit<FetchInit, "headers"> & { headers: Headers },
  ) {
    this.init = { ...init, headers: Object.fromEntries(headers) };
  }
}

/** Makes a request that has the text of its URL, as `fetch` of other libraries wants it. */
export function textRequest(url: string, init: FetchInit): Request & string {
  return Object.defineProperty(new Request(url, init), "toString", { value: () => url }) as Request & string;
}

/** Whether `fetch` takes the signals of this environment. In Vitest with jsdom they are jsdom's, and `fetch` is Node's. */
export function takesSignals(): boolean {
  try {
    new Request("http://localhost", { signal: new AbortController().signal });
    return true;
  } catch {
    return false;
  }
}
