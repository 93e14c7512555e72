import { type Change, Changes } from "./change.ts";
import { at, type Json, members, type Place, rootOf, target } from "./place.ts";
import { SchemaComparison } from "./schema.ts";

/**
 * Rates what changed between two contracts, requests and responses looked at separately. It is there for what
 * Redocly's diff rates too low:
 *
 * - as a patch, and it is breaking: a field of a request dropped; a default changed or dropped; a header of a response
 *   no longer required; `readOnly` and `writeOnly`; a server's `x-name` changed;
 * - as minor, and it is breaking: a new status below 400; a further media type of a response; `patternProperties`,
 *   `discriminator`;
 * - as a patch, and it is minor: more let in by a request, or more promised by a response, in any way but a new field;
 *   a scope dropped; a default added; something marked as deprecated.
 *
 * What else there is to say of paths, methods, `operationId`, parameters, servers and security schemes is left to
 * Redocly, which says it.
 */
export function compareContracts(released: Json, current: Json): Change[] {
  const changes = new Changes();
  const request = new SchemaComparison(changes.of("request"));
  const response = new SchemaComparison(changes.of("response"));
  const [before, after] = [rootOf(released), rootOf(current)];
  for (const [, oldItem, nowItem] of members(at(before, "paths"), at(after, "paths"))) {
    for (const [, old, now] of members(oldItem, nowItem)) {
      if (!old.value || !now.value) continue;
      if (now.value.deprecated && !old.value.deprecated)
        request.report([...now.path, "deprecated"], "deprecated", "announced");
      compareSecurity(old, now, request);
      compareBodies(target(at(old, "requestBody")), target(at(now, "requestBody")), request);
      compareResponses(at(old, "responses"), at(now, "responses"), response);
    }
  }
  compareServers(at(before, "servers"), at(after, "servers"), request);
  return changes.list();
}

/** Looks at which credentials are enough: one of the alternatives, with each of its schemes and scopes. */
function compareSecurity(before: Place, after: Place, { report }: SchemaComparison): void {
  const inForce = (operation: Place) =>
    operation.value.security ? at(operation, "security") : at(rootOf(operation.document), "security");
  const alternatives = ({ value }: Place): Json[] => (value?.length ? value : [{}]);
  const isEnoughIn = (place: Place) => (held: Json) =>
    alternatives(place).some((asked) =>
      Object.entries<string[]>(asked).every(
        ([name, scopes]) => held[name] && scopes.every((scope) => held[name].includes(scope)),
      ),
    );
  const [old, now] = [inForce(before), inForce(after)];
  if (!alternatives(old).every(isEnoughIn(now))) report(now.path, "asks for more", "narrower");
  if (!alternatives(now).every(isEnoughIn(old))) report(now.path, "asks for less", "wider");
}

function compareBodies(before: Place, after: Place, request: SchemaComparison): void {
  if (!before.value || !after.value) return;
  compareRequired(before, after, request);
  compareContent(before, after, request);
}

function compareResponses(before: Place, after: Place, response: SchemaComparison): void {
  for (const [status, old, now] of members(before, after)) {
    // Callers have to expect errors that they don't know, but no other success.
    if (!old.value) response.report(now.path, "the status is new", /^[123]/.test(status) ? "wider" : "announced");
    else if (!now.value) response.report(old.path, "the status is gone", "narrower");
    else {
      compareContent(old, now, response);
      compareHeaders(at(old, "headers"), at(now, "headers"), response);
    }
  }
}

function compareContent(before: Place, after: Place, comparison: SchemaComparison): void {
  for (const [, old, now] of members(at(before, "content"), at(after, "content"))) {
    if (!old.value) comparison.report(now.path, "the media type is new", "wider");
    else if (!now.value) comparison.report(old.path, "the media type is gone", "narrower");
    else comparison.compare(at(old, "schema"), at(now, "schema"));
  }
}

function compareHeaders(before: Place, after: Place, response: SchemaComparison): void {
  for (const [, old, now] of members(before, after)) {
    if (!old.value) response.report(now.path, "the header is new", now.value.required ? "narrower" : "field new");
    else if (!now.value) response.report(old.path, "the header is gone", "field gone");
    else {
      compareRequired(old, now, response);
      response.compare(at(old, "schema"), at(now, "schema"));
    }
  }
}

function compareRequired(before: Place, after: Place, { report }: SchemaComparison): void {
  const [was, is] = [before, after].map(({ value }) => value.required === true);
  if (was && !is) report([...after.path, "required"], "no longer required", "wider");
  if (!was && is) report([...after.path, "required"], "required now", "narrower");
}

/** Callers name servers by their `x-name`. */
function compareServers(before: Place, after: Place, { report }: SchemaComparison): void {
  const names = ({ value }: Place) => (value ?? []).map((server: Json) => server["x-name"]);
  for (const [index, name] of names(before).entries()) {
    const isGone = name !== undefined && !names(after).includes(name);
    if (isGone) report([...before.path, index], `the name ${name} is gone`, "name gone");
  }
}
