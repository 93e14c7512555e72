import { validateCheckoutLink } from "checkout-link-contract/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPointer } from "../../src/openapi/json-pointer.ts";
import { link, validAnswer } from "../support/arbitrary-answers.ts";
import { unknownFields } from "../support/arbitrary-bodies.ts";
import { at, type Change, changed, type Path, pick, placesIn, withValueAt } from "../support/arbitrary-json.ts";
import { expectAccepted } from "../support/compiled-schemas.ts";
import { judge } from "../support/contract.ts";
import { check } from "../support/property.ts";

/** The paths of the objects in an answer that may have more fields. What `metadata` and `input` hold are not fields. */
function objectsIn(body: unknown): Path[] {
  return placesIn(body).filter((path) => {
    const place = at(body, path);
    const isObject = typeof place === "object" && place !== null && !Array.isArray(place);
    return isObject && !path.includes("metadata") && !path.includes("input");
  });
}

test("a valid answer stays valid with more fields in any of its objects", () => {
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

/** The fields that tell kinds apart. With the tag of another kind, an object lacks the fields of that kind. */
const tags = ["amount_type", "legacy", "type", "duration"];

test("the issues of a link with one change are at the changed place, above it or below it", () => {
  const expectNear = ({ after, path }: Change) => {
    const result = validateCheckoutLink(after);
    expect(result.valid).toBe(judge("CheckoutLink", after).length === 0);
    const isTag = tags.includes(String(path.at(-1)));
    const place = jsonPointer(isTag ? path.slice(0, -1) : path);
    for (const { pointer } of result.valid ? [] : result.issues) {
      const isNear = `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`);
      expect(isNear, `issue at "${pointer}"`).toBe(true);
    }
  };
  check(
    changed(link),
    600,
    expectNear,
    ({ after, path }) => `Changed at "${jsonPointer(path)}": ${JSON.stringify(after)}`,
  );
});
