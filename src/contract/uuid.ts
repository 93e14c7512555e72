import { schemas } from "./operation.js";

const pattern = schemas.UuidV4?.pattern;
if (pattern === undefined) throw new Error("The contract has no pattern of the schema UuidV4");
const uuid = new RegExp(pattern);

/** Whether a value is an ID as the contract has them: a version 4 UUID, in either case. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && uuid.test(value);
}
