import { importPrism } from "../http/prism.js";
import type { MockAnswer, MockRequest } from "./answer.js";

type Answer = (request: MockRequest) => MockAnswer;

/**
 * Puts Prism around a function that answers: Prism routes a request and runs the stages, ours takes the place of those
 * that check and answer it. What Prism finds no operation for, the function answers by itself.
 *
 * @throws Error if Prism is not installed
 */
export async function loadPrism(answer: Answer): Promise<(request: MockRequest) => Promise<MockAnswer>> {
  const { createInstance, operations, logger } = await importPrism("The mock");
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
      logger,
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
