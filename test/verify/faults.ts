import { body } from "./faults/body.ts";
import { call } from "./faults/call.ts";
import type { Fault } from "./faults/fault.ts";
import { field } from "./faults/field.ts";
import { lax } from "./faults/lax.ts";
import { strict } from "./faults/strict.ts";

export type { Change, Fault, Reply } from "./faults/fault.ts";
export { sound } from "./faults/none.ts";

/** Providers with one fault each: the mock, with something changed on the way in or out. */
export const faults: readonly Fault[] = [...lax, ...strict, ...call, ...body, ...field];
