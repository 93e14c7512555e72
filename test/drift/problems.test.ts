import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { operation as ours } from "../../src/contract/operation.ts";
import { schemaOf } from "../../src/drift/alternatives.ts";
import { valuesOf } from "../../src/drift/case-values.ts";
import { findOperation } from "../../src/drift/description.ts";
import { problemsOf } from "../../src/drift/problems.ts";
import { samples } from "../support/samples.ts";

const { operation } = findOperation(bundle, "the contract", { path: ours.path, method: "post" });
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(bundle as object, "contract");

test.each([
  ["request", "CheckoutLinkCreate", operation.requestBody],
  ["201", "CheckoutLink", operation.responses[201]],
])("the judge of drift finds fault with the values that Ajv refuses: %s", (part, name, { content }) => {
  const { schema } = content["application/json"];
  const pointer = `/components/schemas/${name}`;
  const validate = ajv.getSchema(`contract#${pointer}`);
  const verdicts = { accepted: 0, refused: 0 };
  for (const { value } of samples(bundle, pointer, valuesOf(part).slice(0, 4))) {
    // As in JSON, where no property is undefined.
    const json = JSON.parse(JSON.stringify(value) ?? "null");
    const isAccepted = validate?.(json);
    expect([json, problemsOf(schemaOf(schema), json).length === 0]).toEqual([json, isAccepted]);
    verdicts[isAccepted ? "accepted" : "refused"]++;
  }
  expect(verdicts.accepted).toBeGreaterThan(100);
  expect(verdicts.refused).toBeGreaterThan(100);
});
