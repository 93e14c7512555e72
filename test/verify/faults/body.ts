import { answering, base, type Fault, type Json, operation, type Reply, schemas } from "./fault.ts";

/** Providers whose error bodies are wrong, and links that are not what was asked for. */

interface ErrorBody {
  readonly status: number;
  readonly only: string;
  /** Other bodies, each with the rule that it breaks. */
  readonly wrong: Readonly<Record<string, readonly [change: (body: Json) => unknown, rule: string]>>;
}

const without =
  (field: string) =>
  ({ [field]: _, ...rest }: Json) =>
    rest;
const set = (field: string, value: unknown) => (body: Json) => ({ ...body, [field]: value });
const entry = (change: (entry: Json) => unknown) => (body: Json) => ({ ...body, detail: body.detail.map(change) });

const errorBodies: Readonly<Record<string, ErrorBody>> = {
  BodyParsingError: {
    status: 400,
    only: "bytes are not UTF-8",
    wrong: {
      "a list": [() => [], `${schemas}/BodyParsingError/type`],
      "no detail": [without("detail"), `${schemas}/BodyParsingError/required`],
      "a list as detail": [set("detail", []), `${schemas}/BodyParsingError/properties/detail/type`],
    },
  },
  Unauthorized: {
    status: 401,
    only: "a caller: is refused without a token",
    wrong: {
      "a text": [() => "Unauthorized", `${schemas}/Unauthorized/type`],
      "no error": [without("error"), `${schemas}/Unauthorized/required`],
      "another error": [set("error", "unauthorized"), `${schemas}/Unauthorized/properties/error/const`],
      "a number as error": [set("error", 401), `${schemas}/Unauthorized/properties/error/type`],
      "no detail": [without("detail"), `${schemas}/Unauthorized/required`],
      "null as detail": [set("detail", null), `${schemas}/Unauthorized/properties/detail/type`],
    },
  },
  InvalidToken: {
    status: 401,
    only: "a caller: is refused with a token that is unknown",
    wrong: {
      "a list": [() => [], `${schemas}/InvalidToken/type`],
      "no error": [without("error"), `${schemas}/InvalidToken/required`],
      "another error": [set("error", "invalid_request"), `${schemas}/InvalidToken/properties/error/const`],
      "null as error": [set("error", null), `${schemas}/InvalidToken/properties/error/type`],
      "no description": [without("error_description"), `${schemas}/InvalidToken/required`],
      "an object as description": [
        set("error_description", {}),
        `${schemas}/InvalidToken/properties/error_description/type`,
      ],
      "the body of a call without a token": [
        () => ({ error: "Unauthorized", detail: "Unauthorized" }),
        `${schemas}/InvalidToken/required`,
      ],
    },
  },
  InsufficientScope: {
    status: 403,
    only: "a caller: is refused with a token that lacks the scope",
    wrong: {
      "a list": [() => [], `${schemas}/InsufficientScope/type`],
      "no error": [without("error"), `${schemas}/InsufficientScope/required`],
      "another error": [set("error", "forbidden"), `${schemas}/InsufficientScope/properties/error/const`],
      "null as error": [set("error", null), `${schemas}/InsufficientScope/properties/error/type`],
      "no description": [without("error_description"), `${schemas}/InsufficientScope/required`],
      "a list as description": [
        set("error_description", []),
        `${schemas}/InsufficientScope/properties/error_description/type`,
      ],
    },
  },
  NotPermitted: {
    status: 403,
    only: "a caller: is refused when blocked",
    wrong: {
      "a list": [() => [], `${schemas}/NotPermitted/type`],
      "no error": [without("error"), `${schemas}/NotPermitted/required`],
      "another error": [set("error", "Forbidden"), `${schemas}/NotPermitted/properties/error/const`],
      "null as error": [set("error", null), `${schemas}/NotPermitted/properties/error/type`],
      "no detail": [without("detail"), `${schemas}/NotPermitted/required`],
      "an object as detail": [set("detail", {}), `${schemas}/NotPermitted/properties/detail/type`],
    },
  },
  RequestValidationError: {
    status: 422,
    only: "label: refuses a number",
    wrong: {
      "a list": [(body) => body.detail, `${schemas}/RequestValidationError/type`],
      "no detail": [without("detail"), `${schemas}/RequestValidationError/required`],
      "a text as detail": [set("detail", "wrong"), `${schemas}/RequestValidationError/properties/detail/type`],
      "another error": [set("error", "Invalid"), `${schemas}/RequestValidationError/properties/error/enum`],
      "null as error": [set("error", null), `${schemas}/RequestValidationError/properties/error/type`],
      "a text as an entry": [entry((one) => one.msg), `${schemas}/RequestValidationErrorDetail/type`],
      "entries without loc": [entry(without("loc")), `${schemas}/RequestValidationErrorDetail/required`],
      "entries without msg": [entry(without("msg")), `${schemas}/RequestValidationErrorDetail/required`],
      "entries without type": [entry(without("type")), `${schemas}/RequestValidationErrorDetail/required`],
      "a text as loc": [
        entry((one) => ({ ...one, loc: one.loc.join(".") })),
        `${schemas}/RequestValidationErrorDetail/properties/loc/type`,
      ],
      "null in loc": [
        entry((one) => ({ ...one, loc: [...one.loc, null] })),
        `${schemas}/RequestValidationErrorDetail/properties/loc/items/type`,
      ],
      "a list as msg": [
        entry((one) => ({ ...one, msg: [one.msg] })),
        `${schemas}/RequestValidationErrorDetail/properties/msg/type`,
      ],
      "a number as type": [
        set("detail", [{ loc: [], msg: "", type: 1 }]),
        `${schemas}/RequestValidationErrorDetail/properties/type/type`,
      ],
      "a text as ctx": [
        entry((one) => ({ ...one, ctx: "text" })),
        `${schemas}/RequestValidationErrorDetail/properties/ctx/type`,
      ],
      "an empty detail": [set("detail", []), `${base}/properties/label/type`],
      "another field": [
        entry((one) => ({ ...one, loc: one.loc.map((part: unknown) => (part === "label" ? "title" : part)) })),
        `${base}/properties/label/type`,
      ],
      "the field of a shape that wasn't sent": [
        (body) => ({ ...body, detail: body.detail.filter(({ loc }: Json) => loc[1] !== "CheckoutLinkCreateProducts") }),
        `${base}/properties/label/type`,
      ],
    },
  },
};

const errors: Fault[] = Object.entries(errorBodies).flatMap(([schema, { status, only, wrong }]) =>
  Object.entries(wrong).map(([what, [change, rule]]) => ({
    name: `sends ${what} as ${schema}`,
    rule,
    only,
    answer: answering(status, change),
  })),
);

const link = `${schemas}/CheckoutLink/properties`;
const reflection: Fault[] = (
  [
    ["no label", `${link}/label`, "a link: reflects", set("label", null)],
    ["its own label", `${link}/label`, "a link: has null for a label", set("label", "Checkout link")],
    ["no metadata", `${link}/metadata`, "a link: reflects", set("metadata", {})],
    [
      "metadata that nobody sent",
      `${link}/metadata`,
      "a link: has empty metadata",
      set("metadata", { source: "checkout" }),
    ],
    [
      "metadata as texts",
      `${link}/metadata`,
      "a link: reflects",
      ({ metadata, ...rest }) => ({
        ...rest,
        metadata: Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)])),
      }),
    ],
    [
      "metadata values that are cut off",
      `${link}/metadata`,
      "a link: keeps metadata at its limits",
      ({ metadata, ...rest }) => ({ ...rest, metadata: { ...metadata, ["k".repeat(40)]: "v".repeat(255) } }),
    ],
    [
      "the placeholder percent-encoded",
      `${link}/success_url`,
      "a link: reflects",
      (body) => ({ ...body, success_url: body.success_url.replace("{", "%7B").replace("}", "%7D") }),
    ],
    [
      "the placeholder filled in",
      `${link}/success_url`,
      "a link: reflects",
      (body) => ({ ...body, success_url: body.success_url.replace("{CHECKOUT_ID}", body.id) }),
    ],
    ["no success_url", `${link}/success_url`, "a link: reflects", set("success_url", null)],
    [
      "its own success_url",
      `${link}/success_url`,
      "a link: has null for a label and a success_url",
      set("success_url", "https://polar.sh/thanks"),
    ],
    [
      "its products in reverse",
      `${link}/products`,
      "a link: has its products in the order",
      (body) => ({ ...body, products: body.products.reverse() }),
    ],
    [
      "the first of its products only",
      `${link}/products`,
      "a link: has its products in the order",
      (body) => ({ ...body, products: body.products.slice(0, 1) }),
    ],
    ["no products", `${link}/products`, "a link: has the one product", set("products", [])],
    ["no discount", `${link}/discount`, "a link: has the discount", set("discount", null)],
    ["no discount_id", `${link}/discount_id`, "a link: has the discount", set("discount_id", null)],
    [
      "a discount that nobody asked for",
      `${link}/discount_id`,
      "a link: has no discount",
      set("discount_id", "a132d614-7c95-4611-804d-4a84f70ed4f4"),
    ],
    [
      "allow_discount_codes false by default",
      `${link}/allow_discount_codes`,
      "a link: allows discount codes",
      set("allow_discount_codes", false),
    ],
    [
      "allow_discount_codes true always",
      `${link}/allow_discount_codes`,
      "a link: reflects",
      set("allow_discount_codes", true),
    ],
    ["a url of another link", `${link}/url`, "a link: reflects", set("url", "https://buy.polar.sh/polar_cl_other")],
    ["a url without a secret", `${link}/url/pattern`, "a link: reflects", set("url", "https://buy.polar.sh/")],
    ["a list around the link", `${schemas}/CheckoutLink/type`, "a link: reflects", (body) => [body]],
    ["nothing at all", `${operation}/responses/201/content/application~1json`, "a link: reflects", undefined],
  ] satisfies [string, string, string, ((body: Json) => unknown) | undefined][]
).map(([what, rule, only, change]) => ({
  name: `makes a link with ${what}`,
  rule,
  only,
  answer: change ? answering(201, change) : (reply: Reply) => ({ ...reply, body: "" }),
}));

export const body: readonly Fault[] = [...errors, ...reflection];
