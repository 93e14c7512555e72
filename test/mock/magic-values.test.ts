import { magicIds, magicTokens } from "checkout-link-contract/mock";
import { describe, expect, test } from "vitest";
import { example, judge } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const body = example("minimal-request");

describe("a token", () => {
  test.each<[string, string | undefined, number, string]>([
    ["no header", undefined, 401, "Unauthorized"],
    ["an empty header", "", 401, "Unauthorized"],
    ["another scheme", "Basic cG9sYXI6b2F0", 401, "Unauthorized"],
    ["a scheme alone", "Bearer", 401, "Unauthorized"],
    ["a scheme and a space", "Bearer ", 401, "Unauthorized"],
    ["a token alone", "polar_oat_test", 401, "Unauthorized"],
    ["two tokens", "Bearer polar_oat_a polar_oat_b", 401, "Unauthorized"],
    ["a token of another kind", "Bearer ghp_test", 401, "invalid_token"],
    ["the expired one", `Bearer ${magicTokens.expired}`, 401, "invalid_token"],
    ["the one without the scope", `Bearer ${magicTokens.unscoped}`, 403, "insufficient_scope"],
    ["the one of a blocked owner", `Bearer ${magicTokens.blocked}`, 403, "NotPermitted"],
  ])("%s is refused", (_, authorization, status, error) => {
    const reply = answerTo(body, { authorization: authorization as string });
    expect(reply.status).toBe(status);
    expect(bodyOf(reply).error).toBe(error);
    const challenge = reply.headers["WWW-Authenticate"];
    if (error === "NotPermitted") return expect(challenge).toBeUndefined();
    expect(judge("BearerChallenge", challenge)).toEqual([]);
    if (error === "Unauthorized") expect(challenge).toBe('Bearer realm="polar"');
    else expect(challenge).toContain(`error="${error}", error_description="`);
    if (error === "insufficient_scope") expect(challenge).toContain('scope="checkout_links:write"');
  });

  test.each(["Bearer polar_oat_test", "bearer polar_oat_test", "BEARER   polar_oat_x"])(
    "%s is good",
    (authorization) => {
      expect(answerTo(body, { authorization }).status).toBe(201);
    },
  );

  test("is checked before the body", () => {
    expect(answerTo("{", { authorization: "" }).status).toBe(401);
  });
});

describe("an ID", () => {
  const unreadable = "does not exist.";
  const messages = {
    "does not exist": unreadable,
    "is archived": "is archived.",
    "belongs to another organization": unreadable,
  };
  type Loc = (string | number)[];
  const places: [string, (id: string) => object, Loc, string, Partial<typeof messages>][] = [
    ["of a product", (id) => ({ ...body, products: [body.products[0], id] }), ["products", 1], "Product", messages],
    [
      "of a deprecated product_id, which counts as a list of one",
      (id) => ({ payment_processor: "stripe", product_id: id }),
      ["products", 0],
      "Product",
      messages,
    ],
    [
      "of a price",
      (id) => ({ payment_processor: "stripe", product_price_id: id }),
      ["product_price_id"],
      "Price",
      messages,
    ],
    ["of a discount", (id) => ({ ...body, discount_id: id }), ["discount_id"], "Discount", {}],
  ];
  describe.each(places)("%s", (_, bodyWith, loc, noun, messages) => {
    test.each(Object.entries(magicIds))("that %s is refused in the provider's words", (state, id) => {
      const reply = answerTo(bodyWith(id));
      expect(reply.status).toBe(422);
      const rejection = bodyOf(reply);
      expect(judge("RequestValidationError", rejection)).toEqual([]);
      const problem = messages[state as keyof typeof messages];
      const msg = `${noun} ${problem ?? "does not exist or is not applicable to this product."}`;
      expect(rejection).toEqual({
        error: "PolarRequestValidationError",
        detail: [{ type: "value_error", loc: ["body", ...loc], msg, input: id }],
      });
    });
  });

  const refusals = (change: object) =>
    bodyOf(answerTo({ ...body, ...change })).detail.map(
      ({ loc, msg }: { loc: string[]; msg: string }) => `${loc.slice(1).join("/")}: ${msg}`,
    );
  const missing = magicIds["does not exist"];
  const archived = magicIds["is archived"];

  test("of several products is reported once for each", () => {
    expect(refusals({ products: [missing, body.products[0], missing] })).toEqual([
      "products/0: Product does not exist.",
      "products/2: Product does not exist.",
    ]);
  });

  test("that breaks the first rule hides the rules after it", () => {
    expect(refusals({ products: [archived, missing], discount_id: missing })).toEqual([
      "products/1: Product does not exist.",
    ]);
    expect(refusals({ products: [archived], discount_id: missing })).toEqual(["products/0: Product is archived."]);
  });
});

test("the example product-does-not-exist is what a product that doesn't exist gets", () => {
  const { detail } = bodyOf(answerTo({ ...body, products: [magicIds["does not exist"]] }));
  const [{ input, ...expected }] = example("product-does-not-exist").detail;
  expect(detail).toEqual([{ ...expected, input: magicIds["does not exist"] }]);
});
