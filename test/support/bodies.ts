import { fillIn } from "../../src/cases/case.ts";
import { requestCases } from "../../src/cases/index.ts";
import { given } from "./given.ts";

/** The JSON body of each request case that has one, with the contract's verdict on it. */
export const bodies = requestCases.flatMap(({ name, rule, request, bodyIsValid, expected }) => {
  const { body, headers } = fillIn(request, given);
  const isJson = /^application\/(.*\+)?json\b/i.test(headers["Content-Type"] ?? "application/json");
  const field = expected.find((answer) => answer.field !== undefined)?.field;
  return isJson && body && "json" in body ? [{ name, rule, bodyIsValid, field, body: body.json }] : [];
});
