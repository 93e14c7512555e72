import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { MockAnswer, MockRequest } from "./answer.js";

type Answer = (request: MockRequest) => MockAnswer;

/**
 * Puts Prism around a function that answers: Prism routes a request and runs the stages, ours takes the place of those
 * that check and answer it. What Prism finds no operation for, the function answers by itself.
 *
 * @throws Error if Prism is not installed
 */
export async function loadPrism(answer: Answer): Promise<(request: MockRequest) => Promise<MockAnswer>> {
  const { createInstance, getHttpOperationsFromSpec } = await importPrism();
  const operations = await getHttpOperationsFromSpec(
    fileURLToPath(new URL("../../generated/openapi.json", import.meta.url)),
  );
  const prism = createInstance(
    {
      isProxy: false,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: false,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    {
      logger: silent,
      mock: ({ input }) => {
        const reply = answer(input.data.body as MockRequest);
        return () => ({ _tag: "Right", right: { statusCode: reply.status, body: reply } });
      },
    },
  );
  return async (request) => {
    const method = request.method.toLowerCase() as "post";
    const url = { path: request.url.pathname };
    const result = await prism.request({ method, url, headers: {}, body: request }, operations)();
    return result._tag === "Right" ? (result.right.output.body as MockAnswer) : answer(request);
  };
}

async function importPrism() {
  try {
    return await import("@stoplight/prism-http");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    const { peerDependencies } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    const names = ["@stoplight/prism-http", "@stoplight/prism-core"];
    const packages = names.map((name) => `${name}@${peerDependencies[name]}`).join(" ");
    throw new Error(`The mock needs Prism: npm install --save-dev --save-exact ${packages}`);
  }
}

type Logger = Parameters<Awaited<ReturnType<typeof importPrism>>["createInstance"]>[1]["logger"];

/** A logger that keeps quiet: the mock has a log of its own. */
const silent = Object.assign(Object.create(null), {
  child: () => silent,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((name) => [name, () => {}]),
  ),
}) as Logger;
