import { schemas as contractSchemas, operation } from "../contract/operation.js";
import type { Schemas } from "../openapi/schema.js";
import { OptionError } from "../options/option-error.js";
import { emptyAnswer, jsonAnswer, type MockAnswer, type MockRequest, plainError, validationError } from "./answer.js";
import { businessRuleError } from "./business-rules.js";
import { Catalog, type Product } from "./catalog.js";
import { Checkouts, checkoutPath } from "./checkouts.js";
import { answerWith, type ChosenAnswer, checkChosenAnswer } from "./chosen-answer.js";
import { corsHeaders, preflightHeaders } from "./cors.js";
import { createLink } from "./create-link.js";
import { credentialsError } from "./credentials.js";
import { failuresByStatus, faults, withFault } from "./failures.js";
import { parseBody } from "./json-body.js";
import { maxBodyBytes, maxProducts } from "./limits.js";
import { parsePrefer } from "./prefer-header.js";
import { createRandomSources } from "./random-source.js";
import { type AcceptedBody, type BodyReader, createBodyReader } from "./request-body.js";
import { RequestRecord } from "./request-record.js";

export interface MockOptions {
  /** Makes IDs, secrets and times repeatable: they depend on the body and on how often it was sent. */
  seed?: string | undefined;
  /** Answers a call without a token as if it had a good one, which your own server adds in production. */
  assumeToken?: boolean | undefined;
  /** What the mock sells. Default: a product for each ID. */
  catalog?: Catalog | undefined;
  /** The part of the URL before the path of the endpoint. Default: none. */
  basePath?: string;
  /** The `url` of a link with a secret. Default: on the address that was called, where the mock opens it. */
  linkUrl?: (clientSecret: string) => string;
  /** What bodies are checked against. Default: the schemas of the contract. */
  schemas?: Schemas;
}

/** What follows the path of the endpoint in the URL of a link. */
const opened = /^(polar_cl_\w+)\/redirect$/;

/** How many answers may be chosen ahead. */
const maxChosen = 1000;

// Compiled once: each mock in a test would take its time again.
const readContractBody: BodyReader = createBodyReader(contractSchemas);

/** Answers requests, on a server and in the MSW handlers. It remembers what it needs for that. */
class Mock {
  readonly #options: MockOptions;
  readonly #readBody: BodyReader;
  readonly #catalog: Catalog;
  readonly #endpoint: string;
  #randomFor!: ReturnType<typeof createRandomSources>;
  #checkouts!: Checkouts;
  /** The requests that were recorded. */
  readonly record = new RequestRecord();
  /** How the next calls of the endpoint are to be answered. */
  readonly #chosen: ChosenAnswer[] = [];

  constructor(options: MockOptions = {}) {
    this.#options = options;
    this.#readBody = options.schemas ? createBodyReader(options.schemas) : readContractBody;
    this.#catalog = options.catalog ?? new Catalog();
    this.#endpoint = (options.basePath ?? "") + operation.path;
    this.reset();
  }

  /** The products of one's own that the mock sells. */
  get ownProducts(): readonly Product[] {
    return this.#catalog.ownProducts;
  }

  /** The checkouts that were started with the links of this mock. */
  get checkouts(): Checkouts {
    return this.#checkouts;
  }

  /**
   * Chooses how the next calls of the endpoint are answered, after those that were chosen before: all of them, or none if
   * one is wrong.
   *
   * @throws OptionError if the mock knows no such answer
   */
  next(...answers: readonly unknown[]): void {
    const checked = answers.map(checkChosenAnswer);
    if (this.#chosen.length + checked.length > maxChosen) {
      throw new OptionError("answer", `is one too many: at most ${maxChosen} can wait`);
    }
    this.#chosen.push(...checked);
  }

  /** Archives the product, price or discount with an ID, as its seller may do at any time. */
  archive(id: unknown): void {
    this.#catalog.archive(id);
  }

  /** Forgets requests, links, checkouts, chosen answers and what was archived, and starts the seed anew. */
  reset(): void {
    this.record.clear();
    this.#chosen.length = 0;
    this.#catalog.reset();
    this.#randomFor = createRandomSources(this.#options.seed);
    this.#checkouts = new Checkouts(this.#catalog, this.#randomFor);
  }

  respond(request: MockRequest): MockAnswer {
    const preflight = preflightHeaders(request.method, request.headers);
    if (preflight) return emptyAnswer(204, "preflight", preflight);
    const answer = this.#answerTo(request);
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request.headers) } };
  }

  #answerTo(request: MockRequest): MockAnswer {
    const { method, url, body, unread } = request;
    const endpoint = this.#endpoint;
    if (unread === "no room") {
      return plainError(503, "The mock holds too many requests that are not answered yet; try again");
    }
    if (`${url.pathname}/` === endpoint) {
      return emptyAnswer(307, "no slash at the end", { Location: `${url.origin}${endpoint}${url.search}` });
    }
    const [, clientSecret] = url.pathname.startsWith(endpoint)
      ? (opened.exec(url.pathname.slice(endpoint.length)) ?? [])
      : [];
    if (clientSecret !== undefined) return this.#open(request, clientSecret);
    if (url.pathname !== endpoint) return plainError(404, "Not Found");
    if (method !== operation.method) return plainError(405, "Method Not Allowed", { Allow: operation.method });
    if (unread === "too long" || body.byteLength > maxBodyBytes) {
      return plainError(413, `The mock reads bodies of up to ${maxBodyBytes} bytes`);
    }
    const chosen = this.#chosen.shift();
    return chosen
      ? this.#answerAs(chosen, request)
      : this.#answerAs(parsePrefer(request.headers.prefer), request, true);
  }

  /** Answers as chosen. A choice never makes a bad request good. */
  #answerAs(chosen: ChosenAnswer, request: MockRequest, isPreference = false): MockAnswer {
    const { status, example, fault, waitMs = 0 } = chosen;
    if (fault !== undefined && !Object.hasOwn(faults, fault)) {
      return plainError(400, `Prefer: fault must be one of ${Object.keys(faults).join(", ")}`);
    }
    const isUsual = status === undefined && example === undefined;
    const wanted = isUsual ? undefined : answerWith(chosen);
    if (!wanted && !isUsual) return plainError(400, "Prefer: the contract has no such example");
    let answer = wanted && wanted.status !== operation.success ? wanted : this.#create(request);
    if (wanted && answer.status === wanted.status) {
      const applied = isPreference && { "Preference-Applied": appliedPreference(wanted) };
      answer = {
        ...answer,
        ...wanted,
        hints: answer.hints,
        ignored: answer.ignored,
        headers: { ...wanted.headers, ...applied },
      };
    }
    return { ...(fault === undefined ? answer : withFault(answer, fault, operation.success)), waitMs };
  }

  #create(request: MockRequest): MockAnswer {
    const isAssumedGood = this.#options.assumeToken && request.headers.authorization === undefined;
    const refusal = isAssumedGood ? undefined : credentialsError(request);
    if (refusal) return refusal;
    const parsed = parseBody(request);
    if ("error" in parsed) return parsed.error;
    const { accepted, broken, ignored, hints } = this.#readBody(parsed.value);
    const answer = accepted ? this.#sell(accepted, request) : validationError(broken);
    return { ...answer, ignored, hints };
  }

  /** Makes a link, unless the body breaks a business rule. */
  #sell(body: AcceptedBody, { url: { origin } }: MockRequest): MockAnswer {
    if (body.products && body.products.length > maxProducts) {
      return plainError(413, `The mock makes links of up to ${maxProducts} products`);
    }
    const error = businessRuleError(body, this.#catalog);
    if (error) return error;
    const { linkUrl } = this.#options;
    const random = this.#randomFor(body);
    const link = createLink(
      body,
      this.#catalog,
      random,
      linkUrl ?? ((secret) => origin + redirectPath(this.#endpoint, secret)),
    );
    const answer = jsonAnswer(operation.success, link, "link made");
    // A link that leads elsewhere is not opened here.
    if (!linkUrl) this.#checkouts.addLink(link, answer.body.length);
    return answer;
  }

  /** Answers to a customer who opens a link. */
  #open({ method, url, headers }: MockRequest, clientSecret: string): MockAnswer {
    if (method !== "GET" && method !== "HEAD") return plainError(405, "Method Not Allowed", { Allow: "GET" });
    const link = this.#checkouts.link(clientSecret);
    if (!link) {
      const { droppedLinks } = this.#checkouts;
      const note = droppedLinks === 0 ? "" : `. The mock keeps the latest links; it has dropped ${droppedLinks}`;
      return jsonAnswer(404, { error: "ResourceNotFound", detail: `Not found${note}` }, "unknown link");
    }
    const query = new URLSearchParams(url.search);
    query.delete("embed_origin");
    const checkout = this.#checkouts.open(link, query, url.origin, headers.referer);
    if (!checkout) {
      const entry = { type: "value_error", loc: ["body", "products"], msg: "No valid products.", input: null };
      return validationError([entry], "PolarRequestValidationError");
    }
    const search = String(query) && `?${query}`;
    const location = `${url.origin}${checkoutPath(checkout.clientSecret)}${search}`;
    return emptyAnswer(307, "link opened", { Location: location, "Cache-Control": "no-store" });
  }
}

/** The value of `Preference-Applied`. An example's answer has its name as the reason. */
function appliedPreference({ status, reason }: MockAnswer): string {
  return Object.hasOwn(failuresByStatus, status) ? `code=${status}` : `code=${status}, example=${reason}`;
}

function redirectPath(endpoint: string, clientSecret: string): string {
  return `${endpoint}${clientSecret}/redirect`;
}

export type { Mock };

/**
 * Makes a mock.
 *
 * @throws Error if the schemas use a keyword, type or format that the mock doesn't know
 */
export function createMock(options: MockOptions = {}): Mock {
  return new Mock(options);
}
