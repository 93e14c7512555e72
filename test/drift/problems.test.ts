import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { operation } from "../../src/contract/operation.ts";
import { contentsOf } from "../../src/drift/case-values.ts";
import { findOperation } from "../../src/drift/find-operation.ts";
import { problemsOf } from "../../src/drift/problems.ts";
import { samples } from "../support/samples.ts";

const { statements } = findOperation(bundle, "the contract", { path: operation.path, method: "post" });
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(bundle as object, "contract");

test.each([
  ["request", "CheckoutLinkCreate"],
  ["201", "CheckoutLink"],
])("drift finds problems with exactly the values that Ajv refuses: %s", (part, name) => {
  const [{ schema = [] } = {}] = statements.filter((one) => one.part === part && one.schema);
  const pointer = `/components/schemas/${name}`;
  const validate = ajv.getSchema(`contract#${pointer}`);
  const verdicts = { accepted: 0, refused: 0 };
  const mistakes: unknown[] = [];
  for (const { value } of samples(bundle, pointer, contentsOf(part).slice(0, 4))) {
    // As in JSON, where no property is undefined.
    const json = JSON.parse(JSON.stringify(value) ?? "null");
    const isAccepted = validate?.(json) === true;
    if ((problemsOf(schema, json).length === 0) !== isAccepted) mistakes.push(json);
    verdicts[isAccepted ? "accepted" : "refused"]++;
  }
  expect(mistakes).toEqual([]);
  expect(verdicts.accepted).toBeGreaterThan(100);
  expect(verdicts.refused).toBeGreaterThan(100);
});
