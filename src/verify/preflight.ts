import { type CaseRequest, fillIn, needsOf } from "../cases/case.js";
import type { Need } from "../cases/needs.js";
import { type PreflightCall, preflightCalls } from "../cases/preflight-calls.js";
import { locationOf } from "../client/messages.js";
import { operation } from "../contract/operation.js";
import { printable } from "../text/printable.js";
import { validateRequestValidationError } from "../validation/validators.js";
import { type Answer, MalformedAnswer, NoAnswer } from "./answer.js";
import { readAnswer } from "./checks/check.js";
import type { Plan } from "./options.js";
import { urlOf } from "./transport.js";

/** A valid call was refused because of something that the run was given, so many cases would fail for that reason. */
export class PreflightError extends Error {
  override name = "PreflightError";

  constructor(
    /** What was given: the option that is wrong. */
    readonly option: Need | "server",
    /** What is wrong with it. */
    readonly reason: string,
  ) {
    super(`${option}: ${reason}`);
  }
}

/**
 * Checks what the cases of a plan were given: the base URL, the token, the products, the price and the discount. Makes a
 * link only to check the discount.
 *
 * @throws PreflightError if one of them is wrong
 */
export async function preflight(plan: Plan, send: (request: CaseRequest) => Promise<Answer>): Promise<void> {
  if (plan.given.token === undefined) return;
  for (const { request, places } of callsFor(plan)) {
    const answer = await send(fillIn(request, plan.given)).catch((error) => {
      // The cases report it.
      if (error instanceof NoAnswer || error instanceof MalformedAnswer) return undefined;
      throw error;
    });
    if (!answer) return;
    const problem = wrongAddress(answer, plan) ?? unknownThing(answer, places, plan);
    if (problem) throw problem;
  }
}

/** The calls that check what the cases of a plan need. */
function callsFor({ cases, given }: Plan): PreflightCall[] {
  const used = new Set(cases.flatMap(({ request }) => needsOf(request)));
  return preflightCalls.filter(({ request, places }) => {
    const isUsed = (Object.keys(places) as Need[]).every((need) => used.has(need));
    return isUsed && needsOf(request).every((need) => given[need] !== undefined);
  });
}

/** How many links the preflight of a plan makes. */
export function preflightLinks(plan: Plan): number {
  return callsFor(plan).filter(({ places }) => places.discount !== undefined).length;
}

function wrongAddress({ status, headers }: Answer, { server, secrets }: Plan): PreflightError | undefined {
  const start = `${urlOf(server, operation.path)} answers ${status} to a valid call`;
  const problem = (option: Need | "server", reason: string) => new PreflightError(option, `${start}${reason}`);
  if (status === 401) return problem("token", ": the access token is wrong, expired or revoked");
  if (status === 403) {
    return problem("token", ": the access token lacks the scope checkout_links:write, or its owner is blocked");
  }
  if (status === 405) return problem("server", ": the base URL is wrong, or the endpoint is not there");
  if (status === 404) {
    const reason = "the base URL is wrong, the endpoint is not there, or an unknown ID gets 404 instead of 422";
    return problem("server", `: ${reason}`);
  }
  if (status < 300 || status >= 400) return undefined;
  const location = printable(headers.get("Location") ?? "nowhere", 200, ...secrets);
  return problem("server", `, a redirect to ${location}: verify that server instead`);
}

/** What the server refuses at one of the places in a body that is valid but for something that doesn't exist. */
function unknownThing(
  answer: Answer,
  places: Partial<Record<Need, string>>,
  { given, secrets }: Plan,
): PreflightError | undefined {
  const result = answer.status === 422 ? validateRequestValidationError(readAnswer(answer).json) : undefined;
  if (!result?.valid) return undefined;
  for (const [need, place] of Object.entries(places) as [Need, string][]) {
    const entry = result.value.detail.find((one) => one.type === "value_error" && locationOf(one).pointer === place);
    if (!entry) continue;
    const words = printable(entry.msg, 200, ...secrets);
    return new PreflightError(need, `the server refuses ${given[need]}: "${words}" Can it be sold there?`);
  }
  return undefined;
}
