import type { Impact, Party } from "../../scripts/diff/change.ts";
import type { Json } from "../../scripts/diff/place.ts";

/** A kind of change, by a small edit of the contract, and how it has to be rated. */
export interface DiffCase {
  /** As the table of docs/evolution.md has it. */
  change: string;
  edit(contract: Json): void;
  /** Where it has to be reported. */
  pointer: string;
  impact: Impact;
  breaks: Party[];
  /** What who provides the endpoint has to do. */
  duties: string[];
}

const senders: Party[] = ["who sends requests"];
const readers: Party[] = ["who reads responses"];
const accept = ["has to accept more"];
const refuse = ["has to refuse more"];
const promise = ["has to promise more"];
const follow = ["has to follow it"];

const schemas = "#/components/schemas";
const operation = "#/paths/~1v1~1checkout-links~1/post";
const operationOf = (contract: Json) => contract.paths["/v1/checkout-links/"].post;
const base = ({ components }: Json) => components.schemas.CheckoutLinkCreateBase;
const link = ({ components }: Json) => components.schemas.CheckoutLink;

export const diffCases: DiffCase[] = [
  {
    change: "a branch of a request dropped",
    edit: ({ components }) => components.schemas.CheckoutLinkCreate.anyOf.splice(1, 1),
    pointer: `${schemas}/CheckoutLinkCreate/anyOf/1`,
    impact: "major",
    breaks: senders,
    duties: refuse,
  },
  {
    change: "a limit of a request tightened",
    edit: ({ components }) => {
      components.schemas.MetadataCreate.propertyNames.maxLength = 39;
    },
    pointer: `${schemas}/MetadataCreate/propertyNames/maxLength`,
    impact: "major",
    breaks: senders,
    duties: refuse,
  },
  {
    change: "a limit of a request loosened",
    edit: ({ components }) => {
      components.schemas.MetadataCreate.maxProperties = 51;
    },
    pointer: `${schemas}/MetadataCreate/maxProperties`,
    impact: "minor",
    breaks: [],
    duties: accept,
  },
  {
    change: "a request field made required",
    edit: (contract) => {
      base(contract).properties.currency = { type: "string" };
      base(contract).required.push("currency");
    },
    pointer: `${schemas}/CheckoutLinkCreateBase/required`,
    impact: "major",
    breaks: senders,
    duties: refuse,
  },
  {
    change: "a request field added that may be left out",
    edit: (contract) => {
      base(contract).properties.currency = { type: "string" };
    },
    pointer: `${schemas}/CheckoutLinkCreateBase/properties/currency`,
    impact: "minor",
    breaks: [],
    duties: follow,
  },
  {
    change: "a request field dropped",
    edit: (contract) => delete base(contract).properties.label,
    pointer: `${schemas}/CheckoutLinkCreateBase/properties/label`,
    impact: "major",
    breaks: senders,
    duties: accept,
  },
  {
    change: "a default changed",
    edit: (contract) => {
      base(contract).properties.allow_discount_codes.default = false;
    },
    pointer: `${schemas}/CheckoutLinkCreateBase/properties/allow_discount_codes/default`,
    impact: "major",
    breaks: senders,
    duties: follow,
  },
  {
    change: "a media type of requests added",
    edit: (contract) => {
      const { content } = operationOf(contract).requestBody;
      content["application/cbor"] = content["application/json"];
    },
    pointer: `${operation}/requestBody/content/application~1cbor`,
    impact: "minor",
    breaks: [],
    duties: accept,
  },
  {
    change: "a further scope asked for",
    edit: ({ security }) => security[0].OrganizationAccessToken.push("products:read"),
    pointer: "#/security",
    impact: "major",
    breaks: senders,
    duties: refuse,
  },
  {
    change: "a server's name changed",
    edit: ({ servers }) => {
      servers[1]["x-name"] = "playground";
    },
    pointer: "#/servers/1",
    impact: "major",
    breaks: senders,
    duties: [],
  },
  {
    change: "a response field dropped",
    edit: (contract) => delete link(contract).properties.product_id,
    pointer: `${schemas}/CheckoutLink/properties/product_id`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a response field no longer required",
    edit: (contract) => link(contract).required.pop(),
    pointer: `${schemas}/CheckoutLink/required`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a response field made required",
    edit: (contract) => link(contract).required.push("product_id"),
    pointer: `${schemas}/CheckoutLink/required`,
    impact: "minor",
    breaks: [],
    duties: promise,
  },
  {
    change: "a response field added",
    edit: (contract) => {
      link(contract).properties.currency = { type: "string" };
    },
    pointer: `${schemas}/CheckoutLink/properties/currency`,
    impact: "minor",
    breaks: [],
    duties: [],
  },
  {
    change: "a type in a response widened, as by null",
    edit: ({ components }) => {
      components.schemas.CheckoutLinkProduct.properties.name.type = ["string", "null"];
    },
    pointer: `${schemas}/CheckoutLinkProduct/properties/name/type`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a pattern of a response dropped",
    edit: (contract) => delete link(contract).properties.url.pattern,
    pointer: `${schemas}/CheckoutLink/properties/url/pattern`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a branch of a response added",
    edit: ({ components }) => components.schemas.ProductPrice.anyOf.push({ type: "object" }),
    pointer: `${schemas}/ProductPrice/anyOf/7`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a branch of a response dropped",
    edit: ({ components }) => components.schemas.ProductPrice.anyOf.shift(),
    pointer: `${schemas}/ProductPrice/anyOf/0`,
    impact: "minor",
    breaks: [],
    duties: promise,
  },
  {
    change: "a status dropped",
    edit: (contract) => delete operationOf(contract).responses[403],
    pointer: `${operation}/responses/403`,
    impact: "major",
    breaks: readers,
    duties: promise,
  },
  {
    change: "a status from 400 on added",
    edit: (contract) => {
      operationOf(contract).responses[409] = { description: "A link of this label exists." };
    },
    pointer: `${operation}/responses/409`,
    impact: "minor",
    breaks: [],
    duties: [],
  },
  {
    change: "a status below 400 added",
    edit: (contract) => {
      operationOf(contract).responses[202] = { description: "The link will be made." };
    },
    pointer: `${operation}/responses/202`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a header of a response no longer required",
    edit: (contract) => {
      operationOf(contract).responses[401].headers["WWW-Authenticate"].required = false;
    },
    pointer: `${operation}/responses/401/headers/WWW-Authenticate/required`,
    impact: "major",
    breaks: readers,
    duties: [],
  },
  {
    change: "a pattern changed that requests and responses share",
    edit: ({ components }) => {
      components.schemas.UuidV4.pattern = "^[0-9a-f-]{36}$";
    },
    pointer: `${schemas}/UuidV4/pattern`,
    impact: "major",
    breaks: [...senders, ...readers],
    duties: [...refuse, ...accept, ...promise],
  },
  {
    change: "an `operationId` changed",
    edit: (contract) => {
      operationOf(contract).operationId = "makeCheckoutLink";
    },
    pointer: `${operation}/operationId`,
    impact: "major",
    breaks: [...senders, ...readers],
    duties: [],
  },
  {
    change: "something marked as deprecated",
    edit: (contract) => {
      link(contract).properties.client_secret.deprecated = true;
    },
    pointer: `${schemas}/CheckoutLink/properties/client_secret/deprecated`,
    impact: "minor",
    breaks: [],
    duties: [],
  },
  {
    change: "a description or a summary changed",
    edit: (contract) => {
      link(contract).description = "A checkout link.";
    },
    pointer: `${schemas}/CheckoutLink/description`,
    impact: "patch",
    breaks: [],
    duties: [],
  },
  {
    change: "an example changed",
    edit: ({ components }) => {
      components.examples["minimal-request"].value.label = "Minimal";
    },
    pointer: "#",
    impact: "patch",
    breaks: [],
    duties: [],
  },
];
