import fc from "fast-check";
import { expect, test } from "vitest";
import { asCall, check, seed } from "./check.ts";

const body = fc.record({ label: fc.integer({ min: 0, max: 1000 }), metadata: fc.dictionary(fc.string(), fc.string()) });

test("a property that fails shows the smallest body that breaks it as a call, and how to see it again", () => {
  const holds = ({ label }: { label: number }) => {
    if (label >= 10) throw new Error(`${label} is too much`);
  };
  expect(() => check(body, 1000, holds, asCall)).toThrow(
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

test("a property that holds is left alone, one for which there was nothing to check is not", () => {
  expect(() => check(body, 100, ({ label }) => expect(label).toBeLessThan(1001), asCall)).not.toThrow();
  expect(() => check(body, 100, () => fc.pre(false), asCall)).toThrow(/too many pre-condition failures/);
});

test("the same seed draws the same values", () => {
  const drawn = () => {
    const values: unknown[] = [];
    check(body, 20, (value) => values.push(value), asCall);
    return values;
  };
  expect(drawn()).toEqual(drawn());
});
