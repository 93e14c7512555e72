import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { UnreachableError } from "checkout-link-contract/verify";
import { afterEach, expect, test, vi } from "vitest";
import { proxyOf } from "../../src/http/proxy.ts";
import { given } from "../support/given.ts";
import { closedUrl } from "../support/listen.ts";
import { eventsOf, fetchOf, listen } from "../support/provider.ts";

afterEach(() => void vi.unstubAllEnvs());

test.each<[string, Record<string, string>, string | undefined]>([
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1" }, "HTTPS_PROXY"],
  ["https://api.example", { https_proxy: "http://proxy:1", HTTPS_PROXY: "http://other:1" }, "https_proxy"],
  ["https://api.example", { HTTP_PROXY: "http://proxy:1", HTTPS_PROXY: "" }, undefined],
  ["http://api.example", { HTTP_PROXY: "http://proxy:1" }, "HTTP_PROXY"],
  ["http://127.0.0.1:8000", { HTTP_PROXY: "http://proxy:1" }, undefined],
  ["http://localhost", { HTTP_PROXY: "http://proxy:1" }, undefined],
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "*" }, undefined],
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1", no_proxy: "other, .example" }, undefined],
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "api.example:443" }, undefined],
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "api.example:8443" }, "HTTPS_PROXY"],
  ["https://api.example", { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "pi.example" }, "HTTPS_PROXY"],
])("the proxy for %s with %j is that of %s", (url, env, variable) => {
  expect(proxyOf(new URL(url), env)?.variable).toBe(variable);
});

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const hasProxies = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);

test("calls go through the proxy of the standard variables if Node can, and else the error names the variable", async () => {
  const answer = fetchOf({});
  const asked: string[] = [];
  const proxy = await listen(
    createServer(async (incoming, outgoing) => {
      asked.push(incoming.url ?? "");
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = "", url = "", headers } = incoming;
      const {
        status,
        headers: sent,
        body,
      } = await answer(
        new Request(new URL(url, "http://provider"), {
          method,
          headers: headers as never,
          body: Buffer.concat(chunks),
        }),
      );
      outgoing.writeHead(status, Object.fromEntries(sent)).end(new Uint8Array(await new Response(body).arrayBuffer()));
    }),
  );
  vi.stubEnv("HTTP_PROXY", proxy);
  vi.stubEnv("NO_PROXY", "");
  vi.stubEnv("no_proxy", "");
  const options = { server: "http://provider.invalid", allowInsecureHttp: true, only: "label: accepts text" };
  const run = eventsOf({ ...options, given });
  if (hasProxies) {
    expect((await run).at(-1)).toMatchObject({ passed: 1, failed: 0 });
    expect(asked).toEqual(["http://provider.invalid/v1/checkout-links/"]);
  } else {
    await expect(run).rejects.toThrow(UnreachableError);
    await expect(run).rejects.toThrow(/HTTP_PROXY is set, which needs Node 22\.21, 24\.5 or later$/);
  }
});

test("an unknown certificate is reported with the variable that makes it known", async () => {
  const subject = ["-subj", "/CN=localhost", "-days", "1"];
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "-"];
  const pem = execFileSync("openssl", ["req", "-x509", ...newKey, ...subject], { stdio: ["ignore", "pipe", "ignore"] });
  const url = await listen(createTlsServer({ key: pem, cert: pem }));
  const run = eventsOf({ server: url.replace("http:", "https:"), only: "label: accepts text" });
  await expect(run).rejects.toThrow(UnreachableError);
  await expect(run).rejects.toThrow(/certificate.*; if you trust it, .* NODE_EXTRA_CA_CERTS$/);
});

test("a closed port and an unknown host are reported with what to check", async () => {
  const messageOf = (server: string) =>
    eventsOf({ server, allowInsecureHttp: true, only: "a link:" }).catch(({ message }) => message);
  expect(await messageOf(await closedUrl())).toMatch(/ECONNREFUSED.*; is it running, and is the port right\?$/);
  expect(await messageOf("http://nowhere.invalid")).toMatch(/(ENOTFOUND|EAI_AGAIN).*; is the host name right\?/);
});
