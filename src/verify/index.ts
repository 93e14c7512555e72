export type { CaseRequest, ExpectedAnswer, Need, RequestCase, ResponseCase } from "../cases/case.js";
export { requestCases } from "../cases/index.js";
export { responseCases } from "../cases/response.js";
export { UnreachableError } from "./exchange.js";
export type { Finding } from "./judge.js";
export {
  type CaseEvent,
  type EndEvent,
  type StartEvent,
  type VerifyEvent,
  type VerifyOptions,
  verifyProvider,
} from "./verify.js";
