import { operation } from "../../contract/operation.js";
import { isJsonResponse } from "../../http/media-type.js";
import type { Check } from "./check.js";

/** A body that the contract describes must be sent as JSON, and be JSON. */
export const checkJsonBody: Check = ({ schema }, { status, headers, text, isUtf8, json }, { subject }) => {
  if (schema === undefined) return [];
  const type = headers.get("Content-Type");
  const [expected, received] = !isJsonResponse(type)
    ? ["application/json", type ?? "no media type"]
    : !isUtf8
      ? ["JSON in UTF-8", "bytes that are not UTF-8"]
      : ["JSON", json === undefined ? text || "an empty body" : undefined];
  if (received === undefined) return [];
  const rule = `${operation.pointer}/responses/${status}/content/application~1json`;
  return [{ rule, expected, received, message: `The ${status} to ${subject} must be ${expected}; it is ${received}.` }];
};
