import { expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { given } from "../support/given.ts";
import { bodyOf, type Change, eventsOf, failedOf, type Json, serveProvider } from "../support/provider.ts";

const known = [given.product, given.product.toUpperCase(), given.secondProduct, given.price];

/** The products and prices in a body. */
function idsIn({ products = [], product_id, product_price_id }: Json): string[] {
  return [products, product_id ?? [], product_price_id ?? []].flat();
}

/** Looks products up, as the provider does: it sells only those that the run was given. */
const looksUp: Change["answer"] = (reply, request) => {
  const unknown = idsIn(bodyOf(request) ?? {}).filter((id) => !known.includes(id));
  if (reply.status !== 201 || unknown.length === 0) return reply;
  const detail = [{ type: "value_error", loc: ["body", "products", 0], msg: "Product does not exist." }];
  return { ...reply, status: 422, body: JSON.stringify({ error: "PolarRequestValidationError", detail }) };
};

async function linksAt(change: Change) {
  const { url, exchanges } = await serveProvider(change);
  const events = await eventsOf({ server: url });
  const [start] = events;
  const made = exchanges.filter(({ reply }) => reply.status === 201).map(({ request }) => bodyOf(request) as Json);
  return { start, made, failed: failedOf(events) };
}

test("where products are looked up, as many links are made as was announced, and the contract is kept", async () => {
  const { start, made, failed } = await linksAt({ answer: looksUp });
  expect(failed).toEqual([]);
  expect(start).toMatchObject({ links: made.length });
  expect(made.length).toBe(38);
});

test("where every product is known, no more links are made than was announced, and each one is marked", async () => {
  const { start, made } = await linksAt({});
  const { links, maxLinks } = start as Extract<typeof start, { type: "start" }>;
  expect(made.length).toBeLessThanOrEqual(maxLinks);
  expect(made.length).toBeGreaterThan(Math.max(links, 100));
  expect(maxLinks).toBeLessThan(requestCases.length);
  const marks = made.map(({ label, metadata }) => [label, metadata?.mark].join());
  expect(marks.filter((mark) => !mark.includes("checkout-link-contract verify"))).toEqual([]);
});

test("skipped cases make no links, and none are announced", async () => {
  const { url, exchanges } = await serveProvider();
  const [start] = await eventsOf({ server: url, given: { token: given.token }, only: "a link:" });
  expect(start).toMatchObject({ cases: 19, skipped: 19, links: 0, maxLinks: 0 });
  expect(exchanges).toEqual([]);
});
