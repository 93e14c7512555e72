import type { IPrismConfig } from "@stoplight/prism-core";
// Only the two modules needed here, because loading all of Prism takes half a second.
import { factory } from "@stoplight/prism-core/dist/factory.js";
import router from "@stoplight/prism-http/dist/router/index.js";
import { operations } from "../../generated/operations.js";

const { default: route } = router;

const config: IPrismConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: undefined,
};

/**
 * Makes Prism route requests to the operation and run its pipeline. Prism's own validation, which knows nothing of
 * Pydantic's errors, and its generator of examples are left out: `answer` stands in for its mocking stage.
 *
 * @returns passes on a request; undefined if Prism's router finds no operation for it
 */
export function createPrism<Request, Answer>(
  answer: (request: Request) => Answer,
): (method: string, path: string, request: Request) => Promise<Answer | undefined> {
  type Routing = Parameters<typeof route>[0];
  type Input = Routing["input"] & { request: Request };
  const prism = factory<Routing["resources"][number], Input, Answer, IPrismConfig>(config, {
    route,
    validateSecurity: ({ element }) => right(element),
    validateInput: ({ element }) => right(element),
    mock:
      ({ input: { data } }) =>
      () =>
        right(answer(data.request)),
    forward: () => () => async () => {
      throw new Error("The mock forwards nothing");
    },
    validateOutput: ({ element }) => right(element),
    logger,
  });
  return async (method, path, request) => {
    const input = { method: method.toLowerCase() as "post", url: { path }, request };
    const result = await prism.request(input, operations)();
    return result._tag === "Right" ? (result.right as { output: Answer }).output : undefined;
  };
}

function right<Value>(value: Value) {
  return { _tag: "Right", right: value } as const;
}

/** The mock writes its own log. */
const logger = { child: () => logger } as never;
