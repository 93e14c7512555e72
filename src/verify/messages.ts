import type { ExpectedAnswer } from "../cases/case.js";

/** Describes the expected answers. */
export function describe(expected: readonly ExpectedAnswer[]): string {
  return expected.map(describeOne).join(", or ");
}

function describeOne({ status, schema, headers = {}, field, entryType }: ExpectedAnswer): string {
  const ofType = entryType === undefined ? "" : ` of the type ${entryType}`;
  const place = field === "" ? "about the body" : `at ${field}${field?.endsWith("/") ? " (an empty key)" : ""}`;
  const names = Object.keys(headers);
  const parts = [
    ...(schema === "CheckoutLink" ? ["a checkout link"] : []),
    ...(field !== undefined ? [`an entry of detail${ofType} ${place}`] : []),
    ...(field === undefined && entryType !== undefined ? [`only entries of detail${ofType}`] : []),
    ...(names.length > 0 ? [`the header ${names.join(", ")}`] : []),
  ];
  return parts.length > 0 ? `${status} with ${parts.join(" and ")}` : String(status);
}

/** Says whether the server accepted the call, refused it or failed. */
export function deed(subject: string, status: number, expected: readonly ExpectedAnswer[]): string {
  const mustRefuse = expected.every((one) => one.status >= 400);
  if (status >= 500) return `The server failed on ${subject} with ${status}`;
  if (status >= 400) return `The server refused ${subject} with ${status}`;
  return `The server ${mustRefuse && status < 300 ? "accepted" : "answered"} ${subject} with ${status}`;
}

/** A value that was received, as JSON. */
export function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return "a value that is nested too deeply to be shown"; // JSON.parse allows deeper nesting than JSON.stringify.
  }
}
