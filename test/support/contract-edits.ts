// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which edits take apart
type Json = any;

export type Party = "senders" | "readers" | "providers";

/** A realistic edit of the contract, and what must be reported. */
export interface Edit {
  readonly name: string;
  readonly change: (contract: Json) => void;
  readonly breaks: readonly Party[];
  /** A part of its description. */
  readonly words: RegExp;
}

const schemasOf = (contract: Json) => contract.components.schemas;
const base = (contract: Json) => schemasOf(contract).CheckoutLinkCreateBase;
const metadata = (contract: Json) => schemasOf(contract).MetadataCreate;
const link = (contract: Json) => schemasOf(contract).CheckoutLink;
const operation = (contract: Json) => contract.paths["/v1/checkout-links/"].post;

const tightened: Party[] = ["senders", "providers"];
const loosened: Party[] = ["providers"];
const readers: Party[] = ["readers"];

function edit(name: string, breaks: readonly Party[], words: RegExp, change: Edit["change"]): Edit {
  return { name, breaks, words, change };
}

export const edits: readonly Edit[] = [
  edit("a limit of a request is tightened", tightened, /maxLength/, (c) => (metadata(c).propertyNames.maxLength = 39)),
  edit("a limit of a request is loosened", loosened, /maxProperties/, (c) => (metadata(c).maxProperties = 51)),
  edit("the shortest list of a request is longer", tightened, /minItems/, (c) => {
    schemasOf(c).CheckoutLinkCreateProducts.allOf[1].properties.products.minItems = 2;
  }),
  edit("the largest integer of a request is smaller", tightened, /maximum/, (c) => {
    metadata(c).additionalProperties.maximum = 1000;
  }),
  edit("a request may have a new field", loosened, /is new/, (c) => {
    base(c).properties.seats = { type: "integer", minimum: 1, maximum: 10000 };
  }),
  edit("a request needs a new field", tightened, /is new and required/, (c) => {
    base(c).properties.seats = { type: "integer", minimum: 1 };
    base(c).required.push("seats");
  }),
  edit("a field of a request is required", tightened, /is required/, (c) => base(c).required.push("label")),
  edit("a field of a request is no longer required", loosened, /may be missing/, (c) => (base(c).required = [])),
  edit("a field of a request is gone", ["senders"], /is gone/, (c) => delete base(c).properties.allow_discount_codes),
  edit("a field of a request has another name", tightened, /^is now called return_to$/, (c) => {
    const { success_url, ...others } = base(c).properties;
    base(c).properties = { ...others, return_to: success_url };
  }),
  edit("a field of a request may no longer be null", tightened, /null/, (c) => {
    base(c).properties.label.type = "string";
  }),
  edit("a field of a request may be null", loosened, /null/, (c) => {
    base(c).properties.allow_discount_codes.type = ["boolean", "null"];
  }),
  edit("an enumeration of a request has a new member", ["readers", "providers"], /may be "paypal"/, (c) => {
    schemasOf(c).PaymentProcessor.enum.push("paypal");
  }),
  edit("a shape of requests is gone", tightened, /may no longer be an object with product_id$/, (c) => {
    schemasOf(c).CheckoutLinkCreate.anyOf.splice(1, 1);
  }),
  edit("an enumeration of answers has a new member", readers, /may be "week"/, (c) => {
    schemasOf(c).RecurringInterval.enum.push("week");
  }),
  edit("an enumeration of answers has lost a member", loosened, /may no longer be "discord"/, (c) => {
    schemasOf(c).Benefit.properties.type.enum.splice(1, 1);
  }),
  edit("a union of answers has a new member", readers, /seat_based/, (c) => {
    schemasOf(c).SeatBased = {
      allOf: [
        { $ref: "#/components/schemas/CurrentProductPriceBase" },
        {
          type: "object",
          required: ["amount_type"],
          properties: { amount_type: { type: "string", enum: ["seat_based"] } },
        },
      ],
    };
    schemasOf(c).ProductPrice.anyOf.push({ $ref: "#/components/schemas/SeatBased" });
  }),
  edit("a union of answers has lost a member", loosened, /may no longer be "metered_unit"/, (c) => {
    schemasOf(c).ProductPrice.anyOf.splice(3, 1);
  }),
  edit(
    "a union of answers has lost a member that is like others",
    loosened,
    /an object with amount_type "fixed"$/,
    (c) => {
      schemasOf(c).ProductPrice.anyOf.splice(0, 1);
    },
  ),
  edit(
    "a field that answers always have is described by other members of a union only",
    readers,
    /may be null/,
    (c) => {
      delete schemasOf(c).FixedAmount.properties.price_currency;
    },
  ),
  edit("a field of answers may be null", readers, /null/, (c) => {
    link(c).properties.client_secret.type = ["string", "null"];
  }),
  edit("a field of answers is no longer required", readers, /may be missing/, (c) => {
    link(c).required = link(c).required.filter((name: string) => name !== "url");
  }),
  edit("answers have a new field", [], /is new/, (c) => (link(c).properties.seats = { type: "integer" })),
  edit("a pattern of answers is gone", readers, /pattern/, (c) => delete link(c).properties.client_secret.pattern),
  edit("a type of answers is wider", readers, /fraction/, (c) => {
    schemasOf(c).ProductMediaFile.properties.size.type = "number";
  }),
  edit("a status of answers is gone", [], /status is gone/, (c) => delete operation(c).responses[400]),
  edit("a further scope is needed", tightened, /scope checkout_links:write and checkouts:write, needed/, (c) => {
    c.security[0].OrganizationAccessToken.push("checkouts:write");
  }),
  edit("requests may have a further media type", loosened, /media type/, (c) => {
    const { content } = operation(c).requestBody;
    operation(c).requestBody.content = { ...content, "application/vnd.polar+json": content["application/json"] };
  }),
  edit("the media type of requests is another", tightened, /is now application\/vnd\.polar\+json/, (c) => {
    const { content } = operation(c).requestBody;
    operation(c).requestBody.content = { "application/vnd.polar+json": content["application/json"] };
  }),
  edit("requests may have no body", loosened, /body may be missing/, (c) => delete operation(c).requestBody.required),
  edit("the operation is deprecated", [], /^is deprecated$/, (c) => (operation(c).deprecated = true)),
  edit("a server has moved", tightened, /is now https:\/\/sandbox\.polar\.sh/, (c) => {
    c.servers[1].url = "https://sandbox.polar.sh";
  }),
  edit("a server is gone", ["senders"], /server/, (c) => c.servers.splice(1, 1)),
  edit(
    "the operation has another ID",
    ["senders", "readers"],
    /operationId/,
    (c) => (operation(c).operationId = "create"),
  ),
];
