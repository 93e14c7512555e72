import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/mock.ts";
import { example } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

describe("a link", () => {
  test("is new for each call", () => {
    const links = Array.from({ length: 100 }, () => bodyOf(answerTo(example("minimal-request"))));
    for (const field of ["id", "client_secret", "url"])
      expect(new Set(links.map((link) => link[field])).size).toBe(100);
    for (const { created_at } of links) expect(Math.abs(Date.parse(created_at) - Date.now())).toBeLessThan(60_000);
  });

  test("is the same for the same seed and call, however many other calls there were, and differs for others", () => {
    const [one, two] = [example("minimal-request"), { ...example("minimal-request"), label: "two" }];
    const linksOf = (seed: string, ...bodies: object[]) => {
      const mock = createMock({ seed });
      return bodies.map((body) => answerTo(body, {}, mock).body);
    };
    const [first, second] = linksOf("spring", one, one);
    expect(linksOf("spring", two, one, {}, one)).toEqual([expect.anything(), first, expect.anything(), second]);
    expect(new Set([first, second, ...linksOf("autumn", one, two), ...linksOf("", one, two)]).size).toBe(6);
    expect(linksOf("spring", one)[0]).toBe(first);
  });

  test("starts the seed anew after a reset", () => {
    const mock = createMock({ seed: "spring" });
    const link = () => answerTo(example("minimal-request"), {}, mock).body;
    const first = link();
    expect(link()).not.toBe(first);
    mock.reset();
    expect(link()).toBe(first);
  });

  test("of a product that the examples show has that product, price and discount", () => {
    const link = bodyOf(answerTo(example("one-time-with-discount-request")));
    const shown = example("one-time-with-discount-response");
    expect(link.products).toEqual(shown.products);
    expect(link.discount).toEqual(shown.discount);
    const byPrice = bodyOf(answerTo({ payment_processor: "stripe", product_price_id: shown.product_price_id }));
    expect(byPrice.products).toEqual(shown.products);
  });

  test("is of the newest shape that a mixed body matches", () => {
    const product_id = example("metered-request").products[0];
    const link = bodyOf(answerTo({ ...example("minimal-request"), product_id }));
    expect(link.products).toHaveLength(1);
    expect(link.product_id).toBe(example("minimal-request").products[0]);
    expect(bodyOf(answerTo({ payment_processor: "stripe", products: [], product_id })).product_id).toBe(product_id);
  });

  test("keeps odd metadata keys as they are", () => {
    const body =
      '{"payment_processor":"stripe","products":["e453c0fa-a3de-4213-a839-605dceac7125"],"metadata":{"__proto__":"x","constructor":1}}';
    expect(answerTo(body).body).toContain('"metadata":{"__proto__":"x","constructor":1}');
  });
});

test("a preferred example is returned unchanged, but not for a bad request", () => {
  const body = example("subscription-request");
  const reply = answerTo(body, { prefer: "example=metered" });
  expect(bodyOf(reply)).toEqual(example("metered-response"));
  expect(reply.headers["Preference-Applied"]).toBe("code=201, example=metered");
  expect(answerTo({}, { prefer: "example=metered" }).status).toBe(422);
  expect(answerTo(body, { prefer: "example=metered", authorization: "" }).status).toBe(401);
  expect(answerTo({}, { prefer: "code=403" }).status).toBe(403);
});

test.each([
  ["code=422,example=wrong-type", 422, "wrong-type"],
  ['Example="wrong-type"', 422, "wrong-type"],
  ["respond-async, example=not-permitted; foo=bar", 403, "not-permitted"],
  ["code=401", 401, "no-credentials"],
  ["code=422, code=401", 422, "missing-field"],
])("the preference %s is understood", (prefer, status, reason) => {
  expect(answerTo(example("minimal-request"), { prefer })).toMatchObject({ status, reason });
});

test.each(["code=418", "example=none", "code=201, example=wrong-type", "example=__proto__", "code="])(
  "the preference %s, for which there is no example, gets 400 and its reason",
  (prefer) => {
    const reply = answerTo(example("minimal-request"), { prefer });
    expect(reply.status).toBe(400);
    expect(bodyOf(reply)).toEqual({ detail: "Prefer: the contract has no such example" });
  },
);

test.each([
  ["wait=2", 2000],
  ["wait=0.5", 500],
  ["wait=1000000", 60_000],
  ["wait=soon", 0],
  ["wait=-1", 0],
  ["respond-async", 0],
])("the preference %s waits %i ms", (prefer, waitMs) => {
  expect(answerTo(example("minimal-request"), { prefer })).toMatchObject({ status: 201, waitMs });
});
