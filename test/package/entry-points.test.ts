import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { exportedNames } from "../support/exported-names.ts";
import { aliases, makeProject, type Project, shippedManifest } from "./project.ts";
import { nodes, oldestMsw } from "./tools.ts";

const withoutPeers = [".", "./validation", "./mock", "./verify"] as const;
const withPeers = ["./msw"] as const;
const specifier = (entry: string) => `checkout-link-contract${entry.slice(1)}`;
const namesOf = (entries: readonly (keyof typeof exportedNames)[]) =>
  Object.fromEntries(entries.map((entry) => [specifier(entry), exportedNames[entry]]));

const body = { payment_processor: "stripe", products: ["3aa4ed0b-a31a-4d35-b782-58ed0cce73ab"] };

/** What both scripts below do once they have the modules. */
const useMockAndHandlers = `
async function use({ createClient }, { startMockServer }, { checkoutLinkHandlers }, { setupServer }) {
  const body = ${JSON.stringify(body)};
  const mock = await startMockServer();
  const first = await createClient({ server: mock.url, accessToken: "polar_oat_a" }).createCheckoutLink(body);
  await mock.close();
  const handlers = setupServer(...checkoutLinkHandlers({ server: "https://shop.example" }));
  handlers.listen();
  const second = await createClient({ server: "https://shop.example", accessToken: "polar_oat_a" }).createCheckoutLink(body);
  handlers.close();
  console.log(JSON.stringify([first.payment_processor, second.payment_processor]));
}`;

const scripts = {
  "import.mjs": `
    import { readFile } from "node:fs/promises";
    import contract from "checkout-link-contract/openapi.json" with { type: "json" };
    const names = {};
    for (const name of process.argv.slice(2)) names[name] = Object.keys(await import(name)).sort();
    const yaml = await readFile(new URL(import.meta.resolve("checkout-link-contract/openapi.yaml")), "utf8");
    console.log(JSON.stringify({ names, title: contract.info.title, yaml: yaml.split("\\n")[0] }));`,
  "require.cjs": `
    const { readFileSync } = require("node:fs");
    const contract = require("checkout-link-contract/openapi.json");
    const names = {};
    for (const name of process.argv.slice(2)) names[name] = Object.keys(require(name)).sort();
    const yaml = readFileSync(require.resolve("checkout-link-contract/openapi.yaml"), "utf8");
    console.log(JSON.stringify({ names, title: contract.info.title, yaml: yaml.split("\\n")[0] }));`,
  "use-by-import.mjs": `${useMockAndHandlers}
    await use(await import("checkout-link-contract"), await import("checkout-link-contract/mock"),
      await import("checkout-link-contract/msw"), await import("msw/node"));`,
  "use-by-require.cjs": `${useMockAndHandlers}
    use(require("checkout-link-contract"), require("checkout-link-contract/mock"),
      require("checkout-link-contract/msw"), require("msw/node"));`,
  "reach.mjs": `
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    const codes = {};
    for (const path of process.argv.slice(2)) {
      const name = "checkout-link-contract/" + path;
      const code = (error) => error.code ?? error.message;
      codes[path] = [await import(name).then(() => "imported", code)];
      try { require(name); codes[path].push("required"); } catch (error) { codes[path].push(code(error)); }
    }
    console.log(JSON.stringify(codes));`,
  "without-msw.mjs": `
    import { createRequire } from "node:module";
    await import("checkout-link-contract/msw").catch(({ message }) => console.log(message));
    try { createRequire(import.meta.url)("checkout-link-contract/msw"); } catch ({ message }) { console.log(message); }`,
};

let bare: Project;
let equipped: Project;

beforeAll(async () => {
  const tarball = inject("tarball");
  [bare, equipped] = await Promise.all([makeProject(tarball), makeProject(tarball, `msw@${oldestMsw}`)]);
  for (const project of [bare, equipped]) {
    for (const [name, text] of Object.entries(scripts)) await project.write(name, text);
  }
});

describe("with nothing but the package installed", () => {
  test("npm installs it with openapi-fetch and its types", async () => {
    const installed = await readdir(join(bare.folder, "node_modules"));
    const packages = ["checkout-link-contract", "openapi-fetch", "openapi-typescript-helpers"];
    expect(installed.filter((name) => !name.startsWith(".")).sort()).toEqual(packages);
  });

  test("nothing is reachable but the entry points and data", async () => {
    const { exports } = await shippedManifest();
    const data = ["./openapi.json", "./openapi.yaml", "./package.json"];
    expect(Object.keys(exports).sort()).toEqual([...Object.keys(exportedNames), ...data].sort());
    const entries = await readdir(inject("unpacked"), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(inject("unpacked").length + 1))
      .filter((file) => file !== "package.json");
    const paths = [...files, "dist/client", "dist", "generated", "index.js", "dist/mock", "validation.js", "cli"];
    const { stdout } = await bare.run(process.execPath, "reach.mjs", ...paths);
    const refused = ["ERR_PACKAGE_PATH_NOT_EXPORTED", "ERR_PACKAGE_PATH_NOT_EXPORTED"];
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(paths.map((path) => [path, refused])));
  });

  test("./msw says that MSW is missing", async () => {
    const { stdout } = await bare.run(process.execPath, "without-msw.mjs");
    expect(stdout).toMatch(/^(Cannot find package 'msw' imported from .*\n){2}$/);
  });
});

behavesUnder(`this Node, ${process.version}`, async () => process.execPath);

describe.skipIf(process.platform !== "linux" || process.arch !== "x64")("where Node's binaries for Linux run", () => {
  let folder: string;
  beforeAll(async () => {
    ({ folder } = await makeProject(...aliases(nodes)));
  });

  test("the oldest of them is the oldest that the package supports", async () => {
    const { engines } = await shippedManifest();
    const { stdout } = await bare.run(join(folder, "node_modules/node-20.19.0/bin/node"), "--version");
    expect([stdout, engines.node]).toEqual(["v20.19.0\n", ">=20.19"]);
  });

  for (const name of Object.keys(nodes)) behavesUnder(name, async () => join(folder, "node_modules", name, "bin/node"));
});

/**
 * Since Node 20.19, `require` of an ES module and `import` of JSON are no longer experimental and give no warning. So
 * nothing at all may be printed to stderr.
 */
function behavesUnder(name: string, findNode: () => Promise<string>): void {
  describe(name, () => {
    test.each(["import.mjs", "require.cjs"])(
      "%s gets the names of every entry point, and the contract",
      async (script) => {
        const { stdout, stderr } = await bare.run(await findNode(), script, ...withoutPeers.map(specifier));
        expect(stderr).toBe("");
        expect(JSON.parse(stdout)).toEqual({
          names: namesOf(withoutPeers),
          title: "Polar – Create Checkout Link",
          yaml: "openapi: 3.1.1",
        });
      },
    );

    test.each(["import.mjs", "require.cjs"])("with MSW %s gets the names of the handlers", async (script) => {
      const { stdout, stderr } = await equipped.run(await findNode(), script, ...withPeers.map(specifier));
      expect(withoutMswsWarning(stderr)).toBe("");
      expect(JSON.parse(stdout).names).toEqual(namesOf(withPeers));
    });

    test.each(["use-by-import.mjs", "use-by-require.cjs"])("%s gets links of mock and handlers", async (script) => {
      const { stdout, stderr } = await equipped.run(await findNode(), script);
      expect(withoutMswsWarning(stderr)).toBe("");
      expect(JSON.parse(stdout)).toEqual(["stripe", "stripe"]);
    });
  });
}

/** MSW reads localStorage, of which Node 26 warns. That is not our warning. */
function withoutMswsWarning(stderr: string): string {
  return stderr.replace(/^\(node:\d+\) ExperimentalWarning: localStorage .*\n\(Use `node .*\n/m, "");
}
