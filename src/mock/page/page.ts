import { readFile, stat } from "node:fs/promises";
import { operation } from "../../contract/operation.js";
import { jsonAnswer, type MockAnswer, type MockRequest } from "../answer.js";
import type { Product } from "../catalog.js";
import { htmlAnswer, pageAnswer } from "./html-answer.js";
import { mainHtml } from "./markup.js";

/**
 * Answers at the root of the mock: with the page to a browser, with a line of JSON to any other client, such as one that
 * waits until the mock is up. Answers with the reference if it has been built.
 *
 * @returns undefined if the request asks for neither
 */
export async function rootAnswer(
  request: MockRequest,
  { reference, script: builtScript, products }: { reference: URL; script: URL; products: readonly Product[] },
): Promise<MockAnswer | undefined> {
  if (request.url.pathname === "/reference") {
    const text = await readFile(reference, "utf8").catch(() => undefined);
    return text === undefined ? undefined : htmlAnswer("reference", text);
  }
  if (!asksForHtml(request.headers.accept)) {
    const about = { mock: operation.summary, endpoint: `${operation.method} ${operation.path}` };
    return jsonAnswer(200, about, "the mock is up", { Vary: "Accept" });
  }
  const hasReference = await stat(reference).then(
    () => true,
    () => false,
  );
  const content = mainHtml({ address: request.url.origin, hasReference, products });
  const script = await readFile(builtScript, "utf8");
  const answer = pageAnswer("page", { title: `Mock of ${operation.summary}`, content, script });
  return { ...answer, headers: { ...answer.headers, Vary: "Accept" } };
}

/** Whether a client asks for HTML by name, as browsers do. */
function asksForHtml(accept = ""): boolean {
  return accept.split(",").some((range) => {
    const [type, ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    return type === "text/html" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
