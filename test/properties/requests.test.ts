import { messagesByPointer } from "checkout-link-contract";
import { validateCheckoutLinkCreate } from "checkout-link-contract/validation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandomSource } from "../../src/mock/random-source.ts";
import { contract, judge } from "../contract/judge.ts";
import { answerTo, bodyOf } from "../mock/answers.ts";
import { ownFields, validBody, validBodyWith } from "./bodies.ts";
import { asCall, check, seed } from "./check.ts";
import { changed } from "./json.ts";
import { type BrokenBody, ownViolations, violations } from "./violations.ts";

const random = createRandomSource(String(seed));

test("whatever a valid body asks for, both validators accept it, and the link of the mock has it", () => {
  check(
    validBody,
    1000,
    (body) => {
      expect(judge("CheckoutLinkCreate", body)).toEqual([]);
      expect(validateCheckoutLinkCreate(body)).toEqual({ valid: true, value: body });
      const reply = answerTo(body, {}, random);
      expect(reply.status).toBe(201);
      const link = bodyOf(reply);
      expect(judge("CheckoutLink", link)).toEqual([]);

      expect(link.label).toEqual(body.label ?? null);
      expect(link.metadata).toEqual(body.metadata ?? {});
      expect(link.success_url).toEqual(body.success_url ?? null);
      expect(link.allow_discount_codes).toBe(body.allow_discount_codes ?? true);
      expect(link.discount_id).toBe((body.discount_id as string | undefined)?.toLowerCase() ?? null);
      expect(link.discount?.id ?? null).toBe(link.discount_id);

      const [first] = link.products;
      const ids = link.products.map(({ id }: { id: string }) => id);
      // The newest shape that the body matches counts.
      if (judge("CheckoutLinkCreateProducts", body).length === 0) {
        expect(ids).toEqual((body.products as string[]).map((id) => id.toLowerCase()));
      } else if (judge("CheckoutLinkCreateProduct", body).length === 0) {
        expect(ids).toEqual([(body.product_id as string).toLowerCase()]);
      } else {
        expect(link.product_price_id).toBe((body.product_price_id as string).toLowerCase());
        expect(first.prices.map(({ id }: { id: string }) => id)).toContain(link.product_price_id);
      }
      expect(link.product).toEqual(first);
      expect(link.product_id).toBe(first.id);
      expect(link.product_price.id).toBe(link.product_price_id);
      expect(first.prices).toContainEqual(link.product_price);
      for (const { id, prices } of link.products) {
        for (const price of prices) expect(price.product_id).toBe(id);
      }
      expect(link.url).toBe(`https://buy.polar.sh/${link.client_secret}`);
    },
    asCall,
  );
});

test("the mock makes a link of a body with a change exactly if the contract allows that body", () => {
  const isAnsweredRightly = (body: unknown) => {
    const isValid = judge("CheckoutLinkCreate", body).length === 0;
    expect(answerTo(JSON.stringify(body), {}, random).status).toBe(isValid ? 201 : 422);
  };
  const after = changed(validBody).map((change) => change.after);
  check(after, 500, isAnsweredRightly, asCall);
});

/** Both validators and the mock refuse a body, and each names the place, and no other. */
function expectRefused({ body, pointer }: BrokenBody): void {
  expect(judge("CheckoutLinkCreate", body)).not.toEqual([]);
  const result = validateCheckoutLinkCreate(body);
  expect([...new Set(result.valid ? [] : result.issues.map((issue) => issue.pointer))]).toEqual([pointer]);

  const reply = answerTo(JSON.stringify(body), {}, random);
  expect(reply.status).toBe(422);
  expect(judge("RequestValidationError", bodyOf(reply))).toEqual([]);
  expect(Object.keys(messagesByPointer(bodyOf(reply), body as never))).toEqual([pointer]);
}

const show = ({ body, pointer }: BrokenBody) => `Broken at "${pointer}":\n${asCall(body)}`;

describe.each(Object.entries(violations))("a body with a wrong %s is refused at that place", (_, kinds) => {
  test.each(Object.entries(kinds))("%s", (_, violation) => {
    const body = fc.oneof(...ownFields.map(validBodyWith));
    const broken = fc.tuple(body, violation).map(([valid, broke]) => broke(valid));
    check(broken, 50, expectRefused, show);
  });
});

describe.each(ownFields)("a body with a wrong %s is refused at that place", (field) => {
  test.each(Object.entries(ownViolations[field]))("%s", (_, violation) => {
    const broken = fc.tuple(validBodyWith(field), violation).map(([valid, broke]) => broke(valid));
    check(broken, 50, expectRefused, show);
  });
});

test("no field of a body is left out above", () => {
  const { schemas } = contract.components;
  const parts = [schemas.CheckoutLinkCreateBase, ...ownShapes().map((shape) => schemas[shape].allOf[1])];
  const fields = parts.flatMap(({ properties }) => Object.keys(properties));
  expect([...Object.keys(violations), ...Object.keys(ownViolations)].sort()).toEqual(["", ...fields].sort());
});

function ownShapes(): string[] {
  const { anyOf } = contract.components.schemas.CheckoutLinkCreate;
  return anyOf.map(({ $ref }: { $ref: string }) => $ref.slice($ref.lastIndexOf("/") + 1));
}
