import { describe, expect, test } from "vitest";
import { type Change, merged } from "../../scripts/diff/change.ts";
import { compareContracts } from "../../scripts/diff/contract.ts";
import type { Json } from "../../scripts/diff/place.ts";

/** A contract of one operation. */
function contractOf(operation: Json, rest: Json = {}): Json {
  return { paths: { "/links/": { post: { responses: {}, ...operation } } }, ...rest };
}

/** What our check alone says: impact, place in the operation, and for whom it is breaking. */
function ratings(before: Json, after: Json): string[] {
  return compareContracts(before, after).map(({ impact, pointer, breaks }) =>
    [impact, pointer.replace("#/paths/~1links~1/post/", ""), ...breaks].join(" "),
  );
}

const json = { content: { "application/json": { schema: {} } } };
const cbor = { content: { "application/json": { schema: {} }, "application/cbor": { schema: {} } } };
const header = (required?: boolean) => ({ headers: { Age: { required, schema: {} } } });

describe("without Redocly, a change of an operation is", () => {
  test.each<[string, Json, Json, string[]]>([
    [
      "a body that may be left out",
      { requestBody: { required: true } },
      { requestBody: {} },
      ["minor requestBody/required"],
    ],
    [
      "a body that may not be left out",
      { requestBody: {} },
      { requestBody: { required: true } },
      ["major requestBody/required who sends requests"],
    ],
    [
      "a media type of requests",
      { requestBody: json },
      { requestBody: cbor },
      ["minor requestBody/content/application~1cbor"],
    ],
    [
      "a media type of requests less",
      { requestBody: cbor },
      { requestBody: json },
      ["major requestBody/content/application~1cbor who sends requests"],
    ],
    [
      "a media type of responses",
      { responses: { 201: json } },
      { responses: { 201: cbor } },
      ["major responses/201/content/application~1cbor who reads responses"],
    ],
    [
      "a media type of responses less",
      { responses: { 201: cbor } },
      { responses: { 201: json } },
      ["minor responses/201/content/application~1cbor"],
    ],
    ["a header", { responses: { 201: {} } }, { responses: { 201: header() } }, ["minor responses/201/headers/Age"]],
    [
      "a header less",
      { responses: { 201: header() } },
      { responses: { 201: {} } },
      ["major responses/201/headers/Age who reads responses"],
    ],
    [
      "a header that is always there",
      { responses: { 201: header() } },
      { responses: { 201: header(true) } },
      ["minor responses/201/headers/Age/required"],
    ],
    [
      "a header that may be missing",
      { responses: { 201: header(true) } },
      { responses: { 201: header() } },
      ["major responses/201/headers/Age/required who reads responses"],
    ],
    ["a redirect", {}, { responses: { 307: {} } }, ["major responses/307 who reads responses"]],
    ["any other answer", {}, { responses: { default: {} } }, ["minor responses/default"]],
    ["the end that is announced", {}, { deprecated: true }, ["minor deprecated"]],
    ["other words", { summary: "Make" }, { summary: "Create", description: "A link" }, []],
  ])("%s", (_, before, after, expected) => {
    expect(ratings(contractOf(before), contractOf(after))).toEqual(expected);
  });
});

describe("what is asked of credentials is", () => {
  const more = ["major security who sends requests"];
  const less = ["minor security"];
  test.each<[string, Json[], Json[], string[]]>([
    ["the same in another order", [{ a: [] }, { b: [] }], [{ b: [] }, { a: [] }], []],
    ["more: a scope", [{ a: ["read"] }], [{ a: ["read", "write"] }], more],
    ["less: a scope", [{ a: ["read", "write"] }], [{ a: ["read"] }], less],
    ["more: any at all", [], [{ a: [] }], more],
    ["less: none at all", [{ a: [] }], [{ a: [] }, {}], less],
    ["more: a second scheme at once", [{ a: [] }], [{ a: [], b: [] }], more],
    ["less: a second scheme to choose", [{ a: [] }], [{ a: [] }, { b: [] }], less],
    ["other: another scheme", [{ a: [] }], [{ b: [] }], more],
  ])("%s", (_, before, after, expected) => {
    expect(ratings(contractOf({ security: before }), contractOf({ security: after }))).toEqual(expected);
    const inAll = (security: Json) => contractOf({}, { security });
    expect(ratings(inAll(before), inAll(after))).toEqual(
      expected.map((text) => text.replace("security", "#/security")),
    );
  });
});

describe("of two judges", () => {
  const change = (pointer: string, impact: Change["impact"], ...breaks: Change["breaks"][]): Change => ({
    pointer,
    impact,
    what: "changed",
    breaks: new Set(...breaks),
    duties: new Set(["has to follow it"]),
  });

  test("the higher rating holds, whoever gave it", () => {
    const ours = [change("#/a", "major", new Set(["who sends requests"])), change("#/b", "minor")];
    const theirs = [change("#/a", "patch"), change("#/b/0", "major", new Set(["who reads responses"]))];
    expect(merged(ours, theirs)).toEqual([
      change("#/a", "major", new Set(["who sends requests"])),
      change("#/b", "major", new Set(["who reads responses"])),
    ]);
  });

  test("each may find what the other does not", () => {
    expect(merged([change("#/a", "minor")], [change("#/ab", "patch")])).toEqual([
      change("#/a", "minor"),
      change("#/ab", "patch"),
    ]);
  });
});
