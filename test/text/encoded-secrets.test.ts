import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { findDrift } from "../../src/drift/drift.ts";
import * as report from "../../src/drift/report.ts";
import { startMockServer } from "../../src/mock/index.ts";
import { judgeResponse, verifyProvider } from "../../src/verify/index.ts";
import { contract, example } from "../support/contract.ts";
import { encodings } from "../support/encoded-secrets.ts";
import { answering, failure } from "../support/failure.ts";
import { given } from "../support/given.ts";

// One character of each kind that encoders encode; a token of the provider's form has fewer.
const token = "polar_oat_TopSecret/0123+abc~d.e-f==";
const ofProvider = "polar_oat_TopSecret.0123~abc-d";
const path = "/v1/checkout-links/";
const created = example("minimal-response");

describe.each(Object.entries(encodings))("a secret that a peer repeats as %s", (_, encode) => {
  const known = encode(token);
  const unknown = encode(ofProvider);
  /** The texts that no output may have. In JSON, a backslash is doubled. */
  const expectHidden = (output: string) => {
    for (const secret of [known, unknown]) expect(output).not.toContain(secret);
    expect(output).not.toMatch(/TopSecret/);
  };

  test("is in no error of the client", async () => {
    const answers: [number, unknown][] = [
      [401, { error: known, error_description: unknown, [known]: [unknown] }],
      [422, { detail: [{ loc: ["body", known], msg: unknown, type: known, input: { [unknown]: known } }] }],
      [500, `<pre>${known} ${unknown}</pre>`],
      [201, { id: known, metadata: { [unknown]: null } }],
    ];
    for (const [status, received] of answers) {
      const fetch = answering(status, received, { "X-Echo": known, "X-Request-ID": unknown });
      const error = await failure({ accessToken: token, fetch });
      expectHidden(`${JSON.stringify(error)} ${inspect(error, { depth: 10, showHidden: true })}`);
      expectHidden(JSON.stringify([...(error.headers ?? [])]));
    }
    const thrown = await failure({
      accessToken: token,
      fetch: () => Promise.reject(new Error(known, { cause: unknown })),
    });
    expectHidden(inspect(thrown, { depth: 10, showHidden: true }));
  });

  test("is in no finding of verify", async () => {
    const body = { ...created, label: 5, metadata: { [known]: null, [unknown]: null }, url: unknown };
    const findings = await judgeResponse(Response.json(body, { status: 201 }));
    expect(findings).not.toEqual([]);
    expect(JSON.stringify(findings)).not.toContain(unknown);
    const fetch = async () => Response.json({ ...body, label: known }, { status: 201, headers: { "X-Echo": known } });
    const options = {
      given: { ...given, token },
      only: "is JSON with application/json",
      fetch,
      allowInsecureHttp: true,
    };
    for await (const event of verifyProvider(options)) expectHidden(JSON.stringify(event));
  });

  test("is in no record of the mock", async () => {
    const mock = await startMockServer();
    onTestFinished(() => mock.close());
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "X-Echo": known };
    const body = JSON.stringify({ ...example("minimal-request"), label: known, [unknown]: known });
    await fetch(`${mock.url}${path}?token=${encodeURIComponent(ofProvider)}`, { method: "POST", headers, body });
    expect(mock.requests).toHaveLength(1);
    expectHidden(JSON.stringify(mock.requests));
  });

  test("is in no report of drift", () => {
    const changed = structuredClone(contract);
    changed.components.schemas.CheckoutLinkCreateBase.required.push(unknown);
    changed.components.schemas.CheckoutLinkCreateBase.properties[unknown] = { type: "string", description: unknown };
    const found = findDrift({ source: unknown, text: JSON.stringify(changed), known: [], knownOfProvider: [] });
    expect(found.changes).not.toEqual([]);
    expectHidden(report.text(found) + report.json(found) + report.annotated(found) + report.markdown(found));
  });
});
