import type { IPrismConfig } from "@stoplight/prism-core";
// Only the two modules needed here, because loading all of Prism takes half a second.
import { factory } from "@stoplight/prism-core/dist/factory.js";
import router from "@stoplight/prism-http/dist/router/index.js";
import { operations } from "../../generated/operations.js";

const { default: route } = router;

/**
 * What we do at Prism's stages with an exchange, that is, a request and its result. A mock has `mock`, a proxy has the
 * others.
 */
interface Stages<Exchange> {
  mock?(exchange: Exchange): void;
  readonly upstream?: URL;
  validateInput?(exchange: Exchange): void;
  /** Runs for every request. The two validations run only for requests to the endpoint. */
  forward?(exchange: Exchange): Promise<void>;
  validateOutput?(exchange: Exchange): void;
}

/**
 * Makes Prism route requests and run the stages.
 *
 * @returns sends a request through the stages; returns the error that ended them, if one did
 */
export function createPrism<Exchange>(
  stages: Stages<Exchange>,
): (method: string, path: string, exchange: Exchange) => Promise<Error | undefined> {
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
  return async (method, path, exchange) => {
    const input = { method: method.toLowerCase() as "post", url: { path }, exchange };
    const result = await prism.request(input, operations)();
    return result._tag === "Left" ? result.left : undefined;
  };
}

function right<Value>(value: Value) {
  return { _tag: "Right", right: value } as const;
}

/** The mock and the proxy write their own logs. */
const logger = { child: () => logger } as never;
