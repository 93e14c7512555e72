import { magicIds, magicTokens } from "checkout-link-contract/mock";
import { describe, expect, test } from "vitest";
import { contract, example, judge } from "../support/contract.ts";
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
    const answer = answerTo(body, { authorization: authorization as string });
    expect(answer.status).toBe(status);
    expect(bodyOf(answer).error).toBe(error);
    const challenge = answer.headers["WWW-Authenticate"];
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
  const missing = magicIds["does not exist"];
  const archived = magicIds["is archived"];
  const foreign = magicIds["belongs to another organization"];

  type Place = [what: string, bodyWith: (id: string) => object, loc: (string | number)[], messages: [string, string]];
  const product: Place[3] = ["Product does not exist.", "Product is archived."];
  const notApplicable = "Discount does not exist or is not applicable to this product.";
  const places: Place[] = [
    ["a product", (id) => ({ ...body, products: [body.products[0], id] }), ["products", 1], product],
    // The provider takes it for a list of one product.
    ["a product_id", (id) => ({ ...body, products: undefined, product_id: id }), ["products", 0], product],
    [
      "a price",
      (id) => ({ ...body, products: undefined, product_price_id: id }),
      ["product_price_id"],
      ["Price does not exist.", "Price is archived."],
    ],
    ["a discount", (id) => ({ ...body, discount_id: id }), ["discount_id"], [notApplicable, notApplicable]],
  ];
  test.each(
    places.flatMap(([what, bodyWith, loc, [unreadable, isArchived]]) => [
      { what, state: "does not exist", id: missing, bodyWith, loc, msg: unreadable },
      { what, state: "belongs to another organization", id: foreign, bodyWith, loc, msg: unreadable },
      { what, state: "is archived", id: archived, bodyWith, loc, msg: isArchived },
    ]),
  )("of $what that $state is refused in the provider's words", ({ id, bodyWith, loc, msg }) => {
    const answer = answerTo(bodyWith(id));
    expect(answer.status).toBe(422);
    expect(judge("RequestValidationError", bodyOf(answer))).toEqual([]);
    const detail = [{ type: "value_error", loc: ["body", ...loc], msg, input: id }];
    expect(bodyOf(answer)).toEqual({ error: "PolarRequestValidationError", detail });
  });

  test.each<[what: string, change: object, refusals: string[]]>([
    [
      "of several products is reported once for each",
      { products: [missing, body.products[0], missing] },
      ["products/0: Product does not exist.", "products/2: Product does not exist."],
    ],
    [
      "that doesn't exist hides an archived one and a discount",
      { products: [archived, missing], discount_id: missing },
      ["products/1: Product does not exist."],
    ],
    [
      "that is archived hides a discount",
      { products: [archived], discount_id: missing },
      ["products/0: Product is archived."],
    ],
  ])("%s", (_, change, refusals) => {
    const { detail } = bodyOf(answerTo({ ...body, ...change }));
    expect(detail.map(({ loc, msg }: { loc: string[]; msg: string }) => `${loc.slice(1).join("/")}: ${msg}`)).toEqual(
      refusals,
    );
  });

  test("gets only messages of the contract's table of business rules", () => {
    const { description } = contract.paths["/v1/checkout-links/"].post.responses[422];
    const messages = places.flatMap(([, , , texts]) => texts);
    for (const message of messages) expect(description).toContain(message);
  });
});

test("the example product-does-not-exist is what a product that doesn't exist gets", () => {
  const { detail } = bodyOf(answerTo({ ...body, products: [magicIds["does not exist"]] }));
  const [{ input, ...expected }] = example("product-does-not-exist").detail;
  expect(detail).toEqual([{ ...expected, input: magicIds["does not exist"] }]);
});
