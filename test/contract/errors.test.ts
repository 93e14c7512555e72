import { describe, expect, test } from "vitest";
import { contract, judge } from "./judge.ts";
import { constant, type Kind, oneOf, text } from "./kinds.ts";
import { expectAccepted, expectRefused } from "./validators.ts";

const detail = { type: "missing", loc: ["body", "CheckoutLinkCreateProducts", "products"], msg: "Field required" };

interface Body {
  value: Record<string, unknown>;
  fields: Record<string, Kind>;
  optional?: string[];
}

const bodies: Record<string, Body> = {
  BodyParsingError: { value: { detail: "There was an error parsing the body" }, fields: { detail: text } },
  Unauthorized: {
    value: { error: "Unauthorized", detail: "Unauthorized" },
    fields: { error: constant("Unauthorized"), detail: text },
  },
  InvalidToken: {
    value: { error: "invalid_token", error_description: "Expired" },
    fields: { error: constant("invalid_token"), error_description: text },
  },
  InsufficientScope: {
    value: { error: "insufficient_scope", error_description: "Missing" },
    fields: { error: constant("insufficient_scope"), error_description: text },
  },
  NotPermitted: {
    value: { error: "NotPermitted", detail: "Not permitted" },
    fields: { error: constant("NotPermitted"), detail: text },
  },
  RequestValidationError: {
    value: { error: "RequestValidationError", detail: [{ ...detail, input: {}, ctx: { max_length: 40 } }] },
    fields: {
      error: oneOf("RequestValidationError", "PolarRequestValidationError"),
      detail: {
        accepts: [
          [],
          [detail],
          [
            { ...detail, loc: [] },
            { ...detail, loc: ["body", "products", 0] },
          ],
          [{ ...detail, input: null, more: 1 }],
        ],
        refuses: [null, "text", {}, ["text"], [null], [{}], [detail, { loc: ["body"], msg: "no type" }]],
      },
    },
    optional: ["error"],
  },
};

describe.each(Object.entries(bodies))("%s", (schema, { value, fields, optional = [] }) => {
  test("accepts it, with unknown fields too", () => {
    expectAccepted(schema, value);
    expectAccepted(schema, { ...value, brand_new: { deep: [1] } });
  });
  test.each([[null], ["text"], [5], [[]]])("refuses %j instead of it", (other) => expectRefused(schema, other, ""));

  describe.each(Object.entries(fields))("%s", (field, kind) => {
    const { [field]: _, ...rest } = value;
    test(optional.includes(field) ? "may be missing" : "must not be missing", () => {
      if (optional.includes(field)) expectAccepted(schema, rest);
      else expectRefused(schema, rest, `/${field}`);
    });
    test.each(kind.accepts.map((one) => [one]))("accepts %j", (one) =>
      expectAccepted(schema, { ...value, [field]: one }),
    );
    test.each(kind.refuses.map((one) => [one]))("refuses %j", (one) =>
      expect(judge(schema, { ...value, [field]: one })).not.toEqual([]),
    );
  });
});

describe("an entry of detail", () => {
  const withEntry = (entry: object) => ({ detail: [entry] });
  test.each(["type", "loc", "msg"])("needs %s", (field) => {
    const { [field as "type"]: _, ...rest } = detail;
    expectRefused("RequestValidationError", withEntry(rest), `/detail/0/${field}`);
    expectRefused("RequestValidationError", withEntry({ ...detail, [field]: null }), `/detail/0/${field}`);
    expectRefused("RequestValidationError", withEntry({ ...detail, [field]: 5 }), `/detail/0/${field}`);
    expectRefused("RequestValidationError", withEntry({ ...detail, [field]: {} }), `/detail/0/${field}`);
  });
  test.each([[null], [1.5], [true], [{}], [[]]])("refuses %j in loc", (part) =>
    expectRefused("RequestValidationError", withEntry({ ...detail, loc: ["body", part] }), "/detail/0/loc/1"),
  );
  test.each([[null], ["text"], [[]]])("refuses %j as ctx", (ctx) =>
    expectRefused("RequestValidationError", withEntry({ ...detail, ctx }), "/detail/0/ctx"),
  );
  test.each([[null], ["text"], [5], [[]], [{}]])("accepts %j as input", (input) =>
    expectAccepted("RequestValidationError", withEntry({ ...detail, input })),
  );
});

describe("the answers of the operation", () => {
  const { responses } = contract.paths["/v1/checkout-links/"].post;
  const bodyOf = (status: number) =>
    `/paths/~1v1~1checkout-links~1/post/responses/${status}/content/application~1json/schema`;

  test.each<[number, string[]]>([
    [400, ["BodyParsingError"]],
    [401, ["Unauthorized", "InvalidToken"]],
    [403, ["InsufficientScope", "NotPermitted"]],
    [422, ["RequestValidationError"]],
  ])("%i has the bodies of %j and no other", (status, schemas) => {
    for (const [schema, { value }] of Object.entries(bodies)) {
      // An error body with a text as its detail is that of a 400 too: unknown fields pass.
      if (status === 400 && typeof value.detail === "string") continue;
      expect([schema, judge(bodyOf(status), value).length === 0]).toEqual([schema, schemas.includes(schema)]);
    }
    expect(judge(bodyOf(status), {})).not.toEqual([]);
  });

  test("a 201 has a checkout link", () => {
    expect(responses[201].content["application/json"].schema.$ref).toBe("#/components/schemas/CheckoutLink");
  });

  test("a 401 always has a challenge, a 403 may have one", () => {
    expect(responses[401].headers["WWW-Authenticate"].required).toBe(true);
    expect(responses[403].headers["WWW-Authenticate"].required).toBe(false);
    for (const status of [401, 403]) {
      const header = `/paths/~1v1~1checkout-links~1/post/responses/${status}/headers/WWW-Authenticate/schema`;
      expect(judge(header, 'Bearer realm="polar"')).toEqual([]);
      expect(judge(header, 'Bearer realm="polar", error="invalid_token"')).toEqual([]);
      expect(judge(header, 'Basic realm="polar"')).not.toEqual([]);
      expect(judge(header, 'Bearer realm="other"')).not.toEqual([]);
      expect(judge(header, 'Bearer realm="polar", scope="checkout_links:write", error="x"')).toEqual([]);
      expect(judge(header, 'Bearer realm="polar", error=x')).not.toEqual([]);
      expect(judge(header, 'Bearer realm="polar", other="x"')).not.toEqual([]);
      expect(judge(header, 'Bearer realm="polar" error="x"')).not.toEqual([]);
      expect(judge(header, "")).not.toEqual([]);
      expect(judge(header, 5)).not.toEqual([]);
    }
  });
});
