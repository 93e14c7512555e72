import { callCases } from "./call.js";
import type { RequestCase } from "./case.js";
import { bodyCases } from "./request.js";

/** Every request that the contract says something of, each with what it expected. */
export const requestCases: readonly RequestCase[] = [...callCases, ...bodyCases];

export type { CaseRequest, ExpectedAnswer, Need, RequestCase, ResponseCase, Strictness } from "./case.js";
export { responseCases } from "./response.js";
