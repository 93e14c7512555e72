import { validateCheckoutLink } from "checkout-link-contract/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../contract/judge.ts";
import { expectAccepted } from "../contract/validators.ts";
import { link, validAnswer } from "./answers.ts";
import { unknownFields } from "./bodies.ts";
import { check } from "./check.ts";
import { at, type Change, changed, type Path, pick, placesIn, pointerTo, withValueAt } from "./json.ts";

/** The objects in an answer that more fields may come to. What is in `metadata` or `input` are no fields. */
function objectsIn(body: unknown): Path[] {
  return placesIn(body).filter((path) => {
    const place = at(body, path);
    const isObject = typeof place === "object" && place !== null && !Array.isArray(place);
    return isObject && !path.includes("metadata") && !path.includes("input");
  });
}

test("an answer that keeps the contract keeps it with more fields in any of its objects", () => {
  const additions = fc.array(fc.tuple(fc.noBias(fc.nat()), unknownFields), { minLength: 1, maxLength: 4 });
  const extended = fc.tuple(validAnswer, additions).map(([{ schema, body }, added]) => ({
    schema,
    body: added.reduce<unknown>((whole, [position, fields]) => {
      const path = pick(objectsIn(body), position);
      return withValueAt(whole, path, { ...fields, ...Object(at(whole, path)) });
    }, body),
  }));
  check(
    extended,
    600,
    ({ schema, body }) => expectAccepted(schema, body),
    ({ schema, body }) => `${schema}: ${JSON.stringify(body)}`,
  );
});

/** The fields by which kinds are told apart. One that names another kind makes the object lack that one's fields. */
const tags = ["amount_type", "legacy", "type", "duration"];

test("what is told of a link with one change is told at the changed place, above or below it", () => {
  const isTold = ({ after, path }: Change) => {
    const result = validateCheckoutLink(after);
    expect(result.valid).toBe(judge("CheckoutLink", after).length === 0);
    const isTag = tags.includes(String(path.at(-1)));
    const place = pointerTo(isTag ? path.slice(0, -1) : path);
    for (const { pointer } of result.valid ? [] : result.issues) {
      const isNear = `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`);
      expect(isNear, `told at "${pointer}"`).toBe(true);
    }
  };
  check(changed(link), 600, isTold, ({ after, path }) => `Changed at "${pointerTo(path)}": ${JSON.stringify(after)}`);
});
