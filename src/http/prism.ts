import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { IPrismConfig } from "@stoplight/prism-core";
import { path } from "../contract/bundle.js";

type Core = typeof import("@stoplight/prism-core/dist/factory.js");
type Router = typeof import("@stoplight/prism-http/dist/router/index.js");

// Prism is CommonJS. What an import of its router holds depends on who runs it: Node and Vite differ.
const require = createRequire(import.meta.url);

/**
 * What we do at Prism's stages with an exchange: a request and whatever becomes of it. A mock has `mock`, a proxy has
 * the others.
 */
interface Stages<Exchange> {
  mock?(exchange: Exchange): void;
  readonly upstream?: URL;
  validateInput?(exchange: Exchange): void;
  /** Runs for every request, the two validations only for one to the endpoint. */
  forward?(exchange: Exchange): Promise<void>;
  validateOutput?(exchange: Exchange): void;
}

/**
 * Has Prism route requests and run the stages.
 *
 * @param user what needs Prism, for the error
 * @returns sends a request through the stages; returns the error that ended them, if one did
 * @throws Error if Prism is not installed
 */
export async function loadPrism<Exchange>(
  user: string,
  stages: Stages<Exchange>,
): Promise<(method: string, path: string, exchange: Exchange) => Promise<Error | undefined>> {
  const { factory, route } = await importPrism(user);
  type Routing = Parameters<typeof route>[0];
  type Input = Routing["input"] & { exchange: Exchange };
  const { upstream } = stages;
  const isProxy = upstream !== undefined;
  const prism = factory<Routing["resources"][number], Input, Exchange, IPrismConfig>(
    {
      ...(isProxy ? { isProxy, upstream } : { isProxy }),
      checkSecurity: false,
      validateRequest: isProxy,
      validateResponse: isProxy,
      errors: false,
      upstreamProxy: undefined,
      mock: undefined,
    },
    {
      route,
      validateSecurity: ({ element }) => right(element),
      validateInput: ({ element }) => {
        stages.validateInput?.(element.exchange);
        return right(element);
      },
      mock:
        ({ input: { data } }) =>
        () => {
          stages.mock?.(data.exchange);
          return right(data.exchange);
        },
      forward:
        ({ data }) =>
        () =>
        async () => {
          try {
            await stages.forward?.(data.exchange);
            return right(data.exchange);
          } catch (error) {
            return { _tag: "Left", left: error as Error };
          }
        },
      validateOutput: ({ element }) => {
        stages.validateOutput?.(element);
        return right(element);
      },
      logger,
    },
  );
  // What Prism routes by. Its own reader of contracts takes half a second to load.
  const operations = [{ id: path, method: "post", path, responses: [] }];
  return async (method, path, exchange) => {
    const input = { method: method.toLowerCase() as "post", url: { path }, exchange };
    const result = await prism.request(input, operations)();
    return result._tag === "Left" ? result.left : undefined;
  };
}

/** Loads the two modules of Prism that are needed. All of `@stoplight/prism-http` takes half a second to load. */
async function importPrism(user: string) {
  try {
    const { factory }: Core = require("@stoplight/prism-core/dist/factory.js");
    const { default: route }: Router = require("@stoplight/prism-http/dist/router/index.js");
    return { factory, route };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    const { peerDependencies } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    const names = ["@stoplight/prism-http", "@stoplight/prism-core"];
    const packages = names.map((name) => `${name}@${peerDependencies[name]}`).join(" ");
    throw new Error(`${user} needs Prism: npm install --save-dev --save-exact ${packages}`);
  }
}

function right<Value>(value: Value) {
  return { _tag: "Right", right: value } as const;
}

/** Mock and proxy have logs of their own. */
const logger = { child: () => logger } as never;
