import { isObject } from "../text/parse.js";

/** How many ignored properties a hint is given for. */
const maxHints = 5;

/**
 * Names likely mistakes that the contract allows or ignores.
 *
 * @param body a valid body; anything else if it isn't valid
 * @param ignored the names of the properties that the contract ignores
 * @param known the names of those that it knows
 */
export function hintsOf(body: unknown, ignored: readonly string[], known: readonly string[]): string[] {
  const hints = ignored.slice(0, 100).flatMap((name) => {
    const meant = known.includes(name) ? undefined : known.find((other) => isAlike(name, other));
    return meant === undefined ? [] : [`"${name}" is ignored; did you mean "${meant}"?`];
  });
  const url = isObject(body) ? body.success_url : undefined;
  return [...hints.slice(0, maxHints), ...(typeof url === "string" ? placeholderHints(url) : [])];
}

function placeholderHints(successUrl: string): string[] {
  if (/%7BCHECKOUT_ID%7D/i.test(successUrl)) return [encodedPlaceholder];
  if (successUrl.includes("{CHECKOUT_ID}")) return [];
  return ["success_url has no {CHECKOUT_ID}, so the page that it leads to doesn't learn which checkout was paid"];
}

/** Why an encoded placeholder is not filled in. */
const encodedPlaceholder =
  "success_url has the placeholder encoded, as %7BCHECKOUT_ID%7D, which URLSearchParams writes. The provider fills that in " +
  "only since 2026-01-29, and this mock doesn't: put {CHECKOUT_ID} into the text of the URL";

/** Whether a name is another one in other letters, or has one letter more, less or changed, or two swapped. */
function isAlike(name: string, other: string): boolean {
  const [one, two] = [name, other].map((text) => text.toLowerCase().replace(/[_\-\s]/g, "")) as [string, string];
  if (one === two) return true;
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start++;
  const [rest, otherRest] = [one.slice(start), two.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}
