import { given } from "../../contract/given.ts";
import {
  answering,
  type Change,
  type ChangeReply,
  type Json,
  mending,
  product,
  schemas,
  withHeaders,
} from "./fault.ts";

/** Providers that do otherwise than the mock and keep the contract all the same, by what they do. */

interface Sound extends Change {
  /** A text in the name or the rule of the cases that are run. */
  readonly only: string;
}

const link = (change: (link: Json) => unknown): Sound => ({ only: "a link:", answer: answering(201, change) });
const rejection = (change: (body: Json) => unknown): Sound => ({
  only: "label: refuses",
  answer: answering(422, change),
});
const both =
  (one: ChangeReply, other: ChangeReply): ChangeReply =>
  (reply, request) =>
    other(one(reply, request), request);
const inUpperCase = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => id.toUpperCase()));

export const sound: Readonly<Record<string, Sound>> = {
  "adds fields to links": link((body) => ({ ...body, brand_new: { deep: [1] } })),
  "adds fields to products": link((body) => ({
    ...body,
    products: body.products.map((one: Json) => ({ ...one, brand_new: null })),
  })),
  "leaves out the deprecated fields of a link": link(
    ({ product_id, product_price_id, product, product_price, ...rest }) => rest,
  ),
  "writes IDs in upper case": link(inUpperCase),
  "writes times with an offset": link((body) => JSON.parse(JSON.stringify(body).replace(/\d{3}Z"/g, '123456+00:00"'))),
  "sends pretty JSON": {
    only: "a link:",
    answer: (reply) => ({ ...reply, body: JSON.stringify(JSON.parse(String(reply.body)), null, 2) }),
  },
  "names a charset": {
    only: "a link:",
    answer: withHeaders(201, { "Content-Type": "Application/JSON ;charset=UTF-8" }),
  },
  "sends rejections without error, input and ctx": rejection(({ detail }) => ({
    detail: detail.map(({ loc, msg, type }: Json) => ({ loc, msg, type })),
  })),
  "adds fields to rejections": rejection((body) => ({
    ...body,
    more: 1,
    detail: body.detail.map((one: Json) => ({ ...one, url: "https://errors.example/" })),
  })),
  "reports the shape that was sent, alone": rejection(({ detail }) => ({
    detail: detail.filter(({ loc }: Json) => loc[1] === "CheckoutLinkCreateProducts"),
  })),
  "reports without a shape": rejection(({ detail }) => ({
    detail: detail.map((one: Json) => ({ ...one, loc: ["body", ...one.loc.slice(2)] })),
  })),
  "reports in reverse": rejection((body) => ({ ...body, detail: body.detail.reverse() })),
  "describes what is wrong with a token in other words": {
    only: "a caller: is refused with a token",
    answer: both(
      withHeaders(401, {
        "WWW-Authenticate": 'Bearer realm="polar", error="invalid_token", error_description="It has, alas, expired."',
      }),
      withHeaders(403, { "WWW-Authenticate": 'Bearer realm="polar", scope="a b", error="insufficient_scope"' }),
    ),
  },
  "challenges callers who are blocked, too": {
    only: "a caller: is refused when blocked",
    answer: withHeaders(403, { "WWW-Authenticate": 'Bearer realm="polar"' }),
  },
  "takes another scheme for a token that is no good": {
    only: "credentials of another scheme",
    request: (request) => ({ ...request, headers: { ...request.headers, authorization: "Bearer none" } }),
  },
  "allows other methods too": { only: "the path: another method", answer: withHeaders(405, { Allow: "GET, POST" }) },
  "reads what only this contract refuses": {
    only: "though a provider may let it pass",
    request: mending((body) => ({
      payment_processor: "stripe",
      label: body.label,
      ...("product_price_id" in body ? { product_price_id: product } : { products: [product] }),
    })),
  },
  "knows no product but those that are given": {
    only: `${schemas}/CheckoutLinkCreate`,
    answer: (reply, request) => {
      const sent = String(request.body);
      if (reply.status !== 201 || [product, given.price].some((id) => sent.includes(id))) return reply;
      const detail = [{ type: "value_error", loc: ["body", "products", 0], msg: "Product does not exist." }];
      return { ...reply, status: 422, body: JSON.stringify({ error: "PolarRequestValidationError", detail }) };
    },
  },
};
