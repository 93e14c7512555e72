import { bodyCases } from "./body-cases.js";
import { callCases } from "./call-cases.js";
import type { RequestCase } from "./case.js";
import { linkCases, notSoldCases } from "./link-cases.js";

/** Requests for every rule of the contract, each with what the contract expects. */
export const requestCases: readonly RequestCase[] = [...callCases, ...linkCases, ...bodyCases, ...notSoldCases];

export type { CaseRequest, ExpectedAnswer, RequestCase, ResponseCase, Strictness } from "./case.js";
export type { Need } from "./needs.js";
export { responseCases } from "./response-cases.js";
