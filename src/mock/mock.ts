import { schemas as contractSchemas, operation } from "../contract/operation.js";
import type { Schemas } from "../openapi/schema.js";
import { emptyAnswer, jsonAnswer, type MockAnswer, type MockRequest, plainError, validationError } from "./answer.js";
import { businessRuleError } from "./business-rules.js";
import { corsHeaders, preflightHeaders } from "./cors.js";
import { createLink } from "./create-link.js";
import { credentialsError } from "./credentials.js";
import { parseBody } from "./json-body.js";
import { maxBodyBytes, maxProducts } from "./limits.js";
import { preferredExample } from "./named-examples.js";
import { parsePrefer, waitMsOf } from "./prefer-header.js";
import { createRandomSources } from "./random-source.js";
import { type BodyReader, createBodyReader } from "./request-body.js";

export interface MockOptions {
  /** Makes IDs, secrets and times repeatable: they depend on the body and on how often it was sent. */
  seed?: string | undefined;
  /** Answers a call without a token as if it had a good one, which your own server adds in production. */
  assumeToken?: boolean | undefined;
  /** The part of the URL before the path of the endpoint. Default: none. */
  basePath?: string;
  /** What bodies are checked against. Default: the schemas of the contract. */
  schemas?: Schemas;
}

/** What answers requests, on a server and in the MSW handlers. */
export interface Mock {
  respond(request: MockRequest): MockAnswer;
  /** Starts the seed anew. */
  reset(): void;
}

/**
 * Makes a mock.
 *
 * @throws Error if the schemas use a keyword, type or format that the mock doesn't know
 */
export function createMock({ seed, assumeToken, basePath = "", schemas }: MockOptions = {}): Mock {
  const readBody = schemas ? createBodyReader(schemas) : readContractBody;
  let randomFor = createRandomSources(seed);
  const endpoint = basePath + operation.path;

  function answerTo(request: MockRequest): MockAnswer {
    const { method, url, headers, body, unread } = request;
    if (unread === "no room") {
      return plainError(503, "The mock holds too many requests that are not answered yet; try again");
    }
    if (`${url.pathname}/` === endpoint) {
      return emptyAnswer(307, "no slash at the end", { Location: `${url.origin}${endpoint}${url.search}` });
    }
    if (url.pathname !== endpoint) return plainError(404, "Not Found");
    if (method !== operation.method) return plainError(405, "Method Not Allowed", { Allow: operation.method });
    if (unread === "too long" || body.byteLength > maxBodyBytes) {
      return plainError(413, `The mock reads bodies of up to ${maxBodyBytes} bytes`);
    }

    const preferences = parsePrefer(headers.prefer);
    if (preferences.code === undefined && preferences.example === undefined) return create(request);
    const preferred = preferredExample(preferences);
    if (!preferred) return plainError(400, "Prefer: the contract has no such example");
    if (preferred.status >= 400) return preferred;
    // A preference never makes a bad request good.
    const answer = create(request);
    return answer.status === operation.success ? { ...preferred, ignored: answer.ignored } : answer;
  }

  function create(request: MockRequest): MockAnswer {
    const isAssumedGood = assumeToken && request.headers.authorization === undefined;
    const refusal = isAssumedGood ? undefined : credentialsError(request);
    if (refusal) return refusal;
    const parsed = parseBody(request);
    if ("error" in parsed) return parsed.error;
    const { accepted, broken, ignored } = readBody(parsed.value);
    if (!accepted) return validationError(broken, ignored);
    if (accepted.products && accepted.products.length > maxProducts) {
      return plainError(413, `The mock makes links of up to ${maxProducts} products`);
    }
    const error = businessRuleError(accepted, ignored);
    if (error) return error;
    const link = createLink(accepted, randomFor(JSON.stringify(accepted)));
    return { ...jsonAnswer(operation.success, link, "link made"), ignored };
  }

  return {
    reset() {
      randomFor = createRandomSources(seed);
    },
    respond(request) {
      const preflight = preflightHeaders(request.method, request.headers);
      if (preflight) return emptyAnswer(204, "preflight", preflight);
      const answer = answerTo(request);
      return {
        ...answer,
        headers: { ...answer.headers, ...corsHeaders(request.headers) },
        waitMs: request.unread ? 0 : waitMsOf(parsePrefer(request.headers.prefer)),
      };
    },
  };
}

// Compiled once: each mock in a test would take its time again.
const readContractBody: BodyReader = createBodyReader(contractSchemas);
