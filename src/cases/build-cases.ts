import { operation } from "../contract/operation.js";
import { excerpt } from "../text/words.js";
import { type ExpectedAnswer, placeholder, type RequestCase } from "./case.js";

/** Every link that the cases create carries this text as its label or in its metadata. */
export const mark = "checkout-link-contract verify";

/** A version 4 UUID that no product, price or discount has. */
export const unknownId = "00000000-0000-4000-8000-000000000404";
/** Another one. The mock invents a product for it; a provider that looks products up doesn't know it. */
export const madeUpId = "7b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65";

export const schemas = "/components/schemas";
export const base = `${schemas}/CheckoutLinkCreateBase`;
export const shapeNames = {
  product_price_id: "CheckoutLinkCreateProductPrice",
  product_id: "CheckoutLinkCreateProduct",
  products: "CheckoutLinkCreateProducts",
};
export type OwnField = keyof typeof shapeNames;
/** The rule of a field that only one shape has. */
export const ruleOf = (own: OwnField) => `${schemas}/${shapeNames[own]}/allOf/1/properties/${own}`;
export const products = ruleOf("products");

export const marked = { payment_processor: "stripe", label: mark };

/** A valid body. It creates no link on a server that looks products up, because its product doesn't exist. */
export const wellFormedBody = { ...marked, products: [madeUpId] };

export const allowDiscountCodes = `${base}/properties/allow_discount_codes`;
export const discountId = `${base}/properties/discount_id`;
export const label = `${base}/properties/label`;

export function post(json: unknown): RequestCase["request"] {
  const headers = { Authorization: `Bearer ${placeholder("token")}`, "Content-Type": "application/json" };
  return { method: operation.method, path: operation.path, headers, body: { json } };
}

export const refusal = { status: 422, schema: "RequestValidationError" };

/** The possible answers to a valid body: a link, or a 422 if the server looks up the product and doesn't find it. */
export const wellFormedAnswers: readonly ExpectedAnswer[] = [
  { status: 201, schema: "CheckoutLink" },
  { ...refusal, entryType: "value_error" },
];

/** The fields that every case of a body has. */
export function sending(json: unknown) {
  return { sent: inWords(json), strictness: "contract", request: post(json) } as const;
}

/** A value as JSON, cut off. */
export function inWords(value: unknown): string {
  return `\`${excerpt(JSON.stringify(value), 160)}\``;
}

/** The provider refuses the body and names the field. */
export function refused(name: string, rule: string, field: string, json: unknown): RequestCase {
  return { name, rule, ...sending(json), bodyIsValid: false, expected: [{ ...refusal, field }] };
}

/** The contract refuses the body on purpose; the provider may accept it. */
export function refusedAlone(name: string, rule: string, json: unknown): RequestCase {
  const expected: ExpectedAnswer[] = [refusal, { status: 201, schema: "CheckoutLink" }];
  // The provider fails on what it can't store: half a surrogate pair and, until July 2026, U+0000.
  if (/\\ud[89a-f]|\\u0000/.test(JSON.stringify(json))) expected.push({ status: 500 });
  const lax = `${name}, though a provider may let it pass`;
  return { name: lax, rule, ...sending(json), bodyIsValid: false, expected };
}

/** The body is valid. */
export function wellFormed(name: string, rule: string, json: unknown, link: Record<string, unknown> = {}): RequestCase {
  const [made, ...others] = wellFormedAnswers as [ExpectedAnswer, ...ExpectedAnswer[]];
  return { name, rule, ...sending(json), bodyIsValid: true, expected: [{ ...made, link }, ...others] };
}

/** The body creates a link that reflects it. */
export function made(name: string, rule: string, json: unknown, link: Record<string, unknown>): RequestCase {
  const expected = [{ status: 201, schema: "CheckoutLink", link }];
  return { name: `a link: ${name}`, rule, ...sending(json), bodyIsValid: true, expected };
}
