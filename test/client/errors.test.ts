import {
  AbortError,
  CheckoutLinkError,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "checkout-link-contract";
import { expect, test } from "vitest";

const issue = (pointer: string, message: string) => ({ pointer, rule: "type", message, params: {} });
const entry = (loc: (string | number)[], msg: string) => ({ type: "value_error", loc: ["body", ...loc], msg });
const sent = { payment_processor: "stripe", products: [] } as const;
const rejected = (...detail: ReturnType<typeof entry>[]) =>
  new RequestRejectedError({ detail }, { ...sent, products: [] });

test.each<[string, Error, string, object]>([
  ["CheckoutLinkError", new CheckoutLinkError("Text"), "Text", {}],
  ["HttpStatusError", new HttpStatusError(500), "The server answered 500", { status: 500, body: undefined }],
  ["HttpStatusError", new HttpStatusError(429, "Slow", 5), "The server answered 429", { retryAfterSeconds: 5 }],
  ["HttpStatusError", new HttpStatusError(500, { error: "" }), "The server answered 500", { reason: "" }],
  ["HttpStatusError", new HttpStatusError(500, { error: 5 }), "The server answered 500", { reason: undefined }],
  ["HttpStatusError", new HttpStatusError(500, { error: "a\nb" }), "The server answered 500", { reason: "a\nb" }],
  ["HttpStatusError", new HttpStatusError(500, { error: "busy" }), "The server answered 500: busy", { reason: "busy" }],
  ...[0, 301, 302, 303, 307, 308].map((status): [string, Error, string, object] => [
    "HttpStatusError",
    new HttpStatusError(status),
    `The server answered ${status}: a redirect, which is not followed`,
    { status },
  ]),
  ["UnauthorizedError", new UnauthorizedError(401, null, undefined, "why"), "The server answered 401: why", {}],
  ["ForbiddenError", new ForbiddenError(403, { error: "blocked" }), "The server answered 403: blocked", {}],
  ["RequestRejectedError", rejected(), "The server answered 422", { status: 422, detail: [] }],
  ["RequestRejectedError", rejected(entry([], "No")), "The server answered 422: No", {}],
  ["RequestRejectedError", rejected(entry(["label"], "No")), "The server answered 422: /label: No", {}],
  [
    "RequestRejectedError",
    rejected(entry(["label"], "No"), entry(["label"], "Never"), entry(["products"], "No")),
    "The server answered 422: /label: No, and 2 more",
    {},
  ],
  [
    "RequestRejectedError",
    new RequestRejectedError({ detail: [entry(["CheckoutLinkCreateProduct", "label"], "No")] }),
    "The server answered 422: /label: No",
    {},
  ],
  [
    "InvalidResponseError",
    new InvalidResponseError(201, [issue("/url", "is required")], "id"),
    "The response is not a checkout link: /url is required",
    { status: 201, checkoutLinkId: "id" },
  ],
  [
    "InvalidRequestError",
    new InvalidRequestError([issue("", "must be an object")]),
    "The request breaks the contract: the body must be an object",
    { issues: [issue("", "must be an object")] },
  ],
  [
    "InvalidRequestError",
    new InvalidRequestError([issue("/label", "is wrong"), issue("/products", "is wrong")]),
    "The request breaks the contract: /label is wrong, and 1 more",
    {},
  ],
  [
    "InvalidResponseError",
    new InvalidResponseError(201, [issue("/metadata/a\n::error::\u001b##[b polar_oat_c", "must be a string")]),
    "The response is not a checkout link: /metadata/a ::error:: # #[b [redacted] must be a string",
    {},
  ],
  [
    "InvalidRequestError",
    new InvalidRequestError([issue(`/metadata/${"k".repeat(1000)}`, "is wrong")]),
    `The request breaks the contract: /metadata/${"k".repeat(90)}… is wrong`,
    {},
  ],
  ["NetworkError", new NetworkError("Text"), "Text", {}],
  ["TimeoutError", new TimeoutError(5), "No response within 5 ms", { timeoutMs: 5 }],
  ["AbortError", new AbortError("why"), "The call was aborted", { cause: "why" }],
])("%s: %s", (name, error, message, fields) => {
  expect(error.constructor.name).toBe(name);
  expect(error).toBeInstanceOf(CheckoutLinkError);
  expect(error).toMatchObject({ name, message, ...fields });
});

test("only the shape that was sent counts in the message of a rejection", () => {
  const detail = [
    entry(["CheckoutLinkCreateProduct", "product_id"], "Field required"),
    entry(["CheckoutLinkCreateProducts", "products"], "Empty"),
  ];
  expect(new RequestRejectedError({ detail }, { ...sent, products: [] }).message).toBe(
    "The server answered 422: /products: Empty",
  );
});
