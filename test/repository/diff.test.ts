import { describe, expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { diff } from "../../scripts/diff.ts";
import { idOf } from "../../src/drift/describe-difference.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which edits take apart
type Json = any;

const path = "/v1/checkout-links/";

describe("npm run diff rates the change of a contract:", () => {
  test.each<[name: string, edit: (contract: Json) => void, impact: string | undefined, ids: string[]]>([
    ["none", () => {}, undefined, []],
    ["a description", (c) => (c.info.description = "Other words."), "patch", []],
    [
      "an operation added",
      (c) => (c.paths["/v1/other/"] = { get: { responses: {} } }),
      "minor",
      ["GET /v1/other/ is new"],
    ],
    ["the operation dropped", (c) => (c.paths = {}), "major", [`POST ${path} is gone`]],
    [
      "the operation replaced by others",
      (c) => (c.paths = { "/v1/a/": { get: { responses: {} } }, "/v1/b/": { get: { responses: {} } } }),
      "major",
      [`POST ${path} is gone`, "GET /v1/a/ is new", "GET /v1/b/ is new"],
    ],
    [
      "the path",
      (c) => (c.paths = { "/v2/checkout-links/": c.paths[path] }),
      "major",
      [`path is "/v2/checkout-links/", was "${path}"`],
    ],
  ])("%s", (_, edit, impact, ids) => {
    const released = structuredClone(bundle) as Json;
    const current = structuredClone(bundle) as Json;
    edit(current);
    const result = diff(released, current);
    expect(result.changes.flatMap(({ differences }) => differences.map(idOf))).toEqual(
      ids.map((id) => `operation ${id}`),
    );
    expect(result.impact).toBe(impact);
  });

  test("one of several operations dropped", () => {
    const released = structuredClone(bundle) as Json;
    released.paths[path].get = { responses: {} };
    const { changes, impact } = diff(released, bundle);
    expect(changes.map(({ what }) => what)).toEqual([`GET ${path} is gone`]);
    expect(impact).toBe("major");
  });
});
