import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { budgets } from "../../scripts/bench/size.ts";
import { example } from "../support/contract.ts";
import { type Ended, makeProject, type Project } from "./project.ts";
import { bundler } from "./tools.ts";

const calls = `
  const call = (products) => polar.createCheckoutLink({ payment_processor: "stripe", products });
  document.body.textContent = [
    (await call(["3aa4ed0b-a31a-4d35-b782-58ed0cce73ab"])).url,
    await call([]).then(({ url }) => url, (error) => error.name),
  ].join(" ");`;

/** What Vite adds to load modules in old browsers, gzipped, and room for a minifier that does less. */
const viteBytes = 500;

const apps = {
  client: {
    code: `
      import { createClient } from "checkout-link-contract";
      const polar = createClient({ server: "https://shop.example" });${calls}`,
    leftOut: /validat/,
    gzippedBytes: budgets.client + viteBytes,
    shown: /^(https:\S+) \1$/,
  },
  "client with validation": {
    code: `
      import { createClient } from "checkout-link-contract";
      import { validation } from "checkout-link-contract/validation";
      const polar = createClient({ server: "https://shop.example", validation });${calls}`,
    leftOut: undefined,
    gzippedBytes: budgets.clientWithValidation + viteBytes,
    shown: /^https:\S+ InvalidRequestError$/,
  },
};

/** Lets Vite tell which modules are in what it built. */
const config = `
  const modules = {
    name: "modules",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
      const used = chunks.flatMap((chunk) => Object.entries(chunk.modules).filter(([, { code }]) => code));
      this.emitFile({ type: "asset", fileName: "modules.json", source: JSON.stringify(used.map(([name]) => name)) });
    },
  };
  export default { plugins: [modules] };`;

/** A page to the built code, and a server that answers each call with a link. */
const page = `
  const link = ${JSON.stringify(example("one-time-with-discount-response"))};
  globalThis.document = { body: {}, createElement: () => ({ relList: { supports: () => true } }) };
  globalThis.fetch = async () => Response.json(link, { status: 201 });
  await import(process.argv[2]);
  console.log(document.body.textContent);`;

let project: Project;

beforeAll(async () => {
  project = await makeProject(inject("tarball"), bundler);
  await project.write("index.html", '<!doctype html><title>Shop</title><script type="module" src="/app.js"></script>');
  await project.write("vite.config.js", config);
  await project.write("page.mjs", page);
});

describe.each(Object.entries(apps))(
  "an app with the %s, built by Vite",
  (_name, { code, leftOut, gzippedBytes, shown }) => {
    let built: Ended;
    let script: string;

    beforeAll(async () => {
      await project.write("app.js", code);
      built = await project.run(join(project.folder, "node_modules/.bin/vite"), "build");
      const assets = join(project.folder, "dist/assets");
      const [name = ""] = (await readdir(assets)).filter((file) => file.endsWith(".js"));
      script = join(assets, name);
    });

    test("is built without a warning", () => {
      expect(built).toMatchObject({ code: 0, stderr: "" });
      expect(built.stdout).toContain("modules transformed");
      expect(built.stdout).not.toMatch(/warn|\(!\)/i);
    });

    test("contains nothing of Prism, mock, cases or verification, and no validation that it doesn't import", async () => {
      const used: string[] = JSON.parse(await project.read("dist/modules.json"));
      const packages = used.filter((name) => name.includes("/node_modules/"));
      expect(packages.join()).toContain("/node_modules/openapi-fetch/");
      const texts = await Promise.all(packages.map((name) => readFile(name, "utf8")));
      // The bundler writes above each module where it is from.
      const modules = texts.flatMap((text) => [...text.matchAll(/^\/\/ (\S+\.ts)$/gm)].map(([, path = ""]) => path));
      expect(modules).toContain("src/client/client.ts");
      const others = /node_modules\/(?!openapi-fetch\/|checkout-link-contract\/(dist|generated)\/)|generated\/bundle/;
      const unused = /^src\/(mock|cases|verify|drift|cli|http)\b/;
      expect(packages.filter((name) => others.test(name) || leftOut?.test(name))).toEqual([]);
      expect(modules.filter((name) => unused.test(name) || leftOut?.test(name))).toEqual([]);
    });

    test(`is at most ${gzippedBytes} bytes, gzipped`, async () => {
      expect(gzipSync(await readFile(script)).byteLength).toBeLessThanOrEqual(gzippedBytes);
    });

    test("makes a link", async () => {
      const { stdout, stderr } = await project.run(process.execPath, "page.mjs", script);
      expect(stderr).toBe("");
      expect(stdout.trim()).toMatch(shown);
    });
  },
);
