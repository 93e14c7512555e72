import fc from "fast-check";
import { expect, test } from "vitest";
import { asCall, check, seed } from "./check.ts";

const body = fc.record({ label: fc.integer({ min: 0, max: 1000 }), metadata: fc.dictionary(fc.string(), fc.string()) });

test("a property that fails shows the smallest body that breaks it as a call, and how to see it again", () => {
  const failing = () =>
    check(
      body,
      1000,
      ({ label }) => {
        if (label >= 10) throw new Error(`${label} is too much`);
      },
      asCall,
    );
  expect(failing).toThrow(
    new Error(
      [
        "10 is too much",
        `curl -i -X POST 'http://127.0.0.1:4010/v1/checkout-links/' -H "Authorization: Bearer $POLAR_ACCESS_TOKEN" ` +
          `-H 'Content-Type: application/json' --data-raw '{"label":10,"metadata":{}}'`,
        `The same again: SEED=${seed} npx vitest run test/properties`,
      ].join("\n"),
      { cause: new Error("10 is too much") },
    ),
  );
});

test("a property that holds is left alone, one that drew nothing to check is not", () => {
  expect(() =>
    check(
      fc.property(body, ({ label }) => label <= 1000),
      100,
      asCall,
    ),
  ).not.toThrow();
  expect(() =>
    check(
      fc.property(body, () => fc.pre(false)),
      100,
      asCall,
    ),
  ).toThrow(/too many pre-condition failures/);
});

test("the same seed draws the same values", () => {
  const drawn = () => {
    const values: unknown[] = [];
    check(
      fc.property(body, (value) => void values.push(value)),
      20,
      asCall,
    );
    return values;
  };
  expect(drawn()).toEqual(drawn());
});
