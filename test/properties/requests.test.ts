import { messagesByPointer } from "checkout-link-contract";
import { validateCheckoutLinkCreate } from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import { ownFields as ownFieldsByShape } from "../../src/contract/request-shapes.ts";
import { createMock } from "../../src/mock/mock.ts";
import { pathOf, valueAt } from "../../src/openapi/json-pointer.ts";
import { validBody } from "../support/arbitrary-bodies.ts";
import { changed } from "../support/arbitrary-json.ts";
import { contract, judge } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";
import { asCall, check, seed } from "../support/property.ts";
import { type BrokenBody, violations } from "../support/violations.ts";

const mock = createMock({ seed: String(seed) });

test("both validators accept a valid body, and the mock's link has what it asks for", () => {
  check(
    validBody,
    1000,
    (body) => {
      expect(judge("CheckoutLinkCreate", body)).toEqual([]);
      expect(validateCheckoutLinkCreate(body)).toEqual({ valid: true, value: body });
      const reply = answerTo(body, {}, mock);
      expect(reply.status).toBe(201);
      const link = bodyOf(reply);
      expect(judge("CheckoutLink", link)).toEqual([]);

      expect(link.label).toEqual(body.label ?? null);
      expect(link.metadata).toEqual(body.metadata ?? {});
      expect(link.success_url).toEqual(body.success_url ? new URL(String(body.success_url)).href : null);
      expect(link.allow_discount_codes).toBe(body.allow_discount_codes ?? true);
      expect(link.discount_id).toBe((body.discount_id as string | undefined)?.toLowerCase() ?? null);
      expect(link.discount?.id ?? null).toBe(link.discount_id);

      const [first] = link.products;
      const ids = link.products.map(({ id }: { id: string }) => id);
      // If the body matches several shapes, the newest counts.
      if (judge("CheckoutLinkCreateProducts", body).length === 0) {
        expect(ids).toEqual((body.products as string[]).map((id) => id.toLowerCase()));
      } else if (judge("CheckoutLinkCreateProduct", body).length === 0) {
        expect(ids).toEqual([(body.product_id as string).toLowerCase()]);
      } else {
        const sent = (body.product_price_id as string).toLowerCase();
        expect(first.prices.map(({ id }: { id: string }) => id)).toContain(sent);
      }
      expect(link.product).toEqual(first);
      expect(link.product_id).toBe(first.id);
      expect(link.product_price.id).toBe(link.product_price_id);
      expect(link.product_price).toEqual(first.prices[0]);
      for (const { id, prices } of link.products) {
        for (const price of prices) expect(price.product_id).toBe(id);
      }
      expect(link.url).toBe(`http://127.0.0.1:4010/v1/checkout-links/${link.client_secret}/redirect`);
    },
    asCall,
  );
});

test("the mock makes a link from a changed body if, and only if, the contract allows the body", () => {
  const expectRightStatus = (body: unknown) => {
    const isValid = judge("CheckoutLinkCreate", body).length === 0;
    expect(answerTo(JSON.stringify(body), {}, mock).status).toBe(isValid ? 201 : 422);
  };
  const after = changed(validBody).map((change) => change.after);
  check(after, 500, expectRightStatus, asCall);
});

/** The place where the issues of a broken body lie, or inside which they lie. */
function placeOf({ body, pointer }: BrokenBody): string {
  // A body without any own field lacks the one of the current shape.
  const isMissing = pointer !== "" && valueAt(body, pointer) === undefined;
  return isMissing && pointer !== "/payment_processor" ? "/products" : pointer;
}

const fields = [...new Set(violations.map(({ pointer }) => pathOf(pointer)[0] ?? ""))].sort();

test.each(fields)("a body with a wrong %s is refused at that place", (field) => {
  for (const broken of violations.filter(({ pointer }) => (pathOf(pointer)[0] ?? "") === field)) {
    const { body } = broken;
    const place = placeOf(broken);
    const result = validateCheckoutLinkCreate(body);
    const pointers = [...new Set(result.valid ? [] : result.issues.map((issue) => issue.pointer))];
    const call = `Broken at "${place}":\n${asCall(body)}`;
    expect(pointers, call).not.toEqual([]);
    expect(
      pointers.filter((pointer) => !`${pointer}/`.startsWith(`${place}/`)),
      call,
    ).toEqual([]);

    const reply = answerTo(JSON.stringify(body), {}, mock);
    expect(reply.status, call).toBe(422);
    expect(judge("RequestValidationError", bodyOf(reply)), call).toEqual([]);
    expect(Object.keys(messagesByPointer(bodyOf(reply), body as never)), call).toEqual(pointers);
  }
});

test("no field of a body is left out above", () => {
  const { schemas } = contract.components;
  const parts = Object.keys(ownFieldsByShape).map((shape) => schemas[shape].allOf[1]);
  const names = [schemas.CheckoutLinkCreateBase, ...parts].flatMap(({ properties }) => Object.keys(properties));
  expect(fields).toEqual(["", ...names].sort());
});
