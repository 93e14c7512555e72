import { findNodeAtLocation, type Node as JsonNode, parseTree } from "jsonc-parser";
import { messagesByPointer } from "../../client/messages.js";
import type { CheckoutLinkCreate, RequestValidationErrorDetail } from "../../contract/request-shapes.js";
import { pathOf } from "../../openapi/json-pointer.js";
import { isObject, parsedJson } from "../../text/parse.js";
import { curlPost } from "../../text/shell.js";
import { hintsOf } from "../hints.js";
import { parsePrefer } from "../prefer-header.js";

// The script of the page. The build bundles it, and the mock inserts it.

/** The parts of an answer's body that the page uses. */
interface Answered {
  url?: string;
  error_description?: string;
  detail?: string | RequestValidationErrorDetail[];
}

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = find<HTMLFormElement>("call");
const example = find<HTMLSelectElement>("example");
const body = find<HTMLTextAreaElement>("body");
const token = find<HTMLInputElement>("token");
const prefer = find<HTMLSelectElement>("prefer");
let calls = 0;

example.addEventListener("change", () => fillIn(body, example.value));
form.addEventListener("input", showCurl);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const call = ++calls;
  const sent = body.value;
  clear();
  showStatus("Waiting …");
  try {
    const response = await fetch(form.action, { method: "POST", headers: headersToSend(), body: sent });
    const text = await response.text();
    // If calls overlap, the last one is shown.
    if (call === calls) showAnswer(response, text, sent);
  } catch (error) {
    if (call === calls) showStatus(`No answer: ${(error as Error).message}`, "bad");
  }
  const problem = form.querySelector("[aria-invalid]");
  (problem ?? find("answer-section")).scrollIntoView({ block: "nearest" });
});
find("next").addEventListener("click", () => {
  control("next", parsePrefer(prefer.value), "The next call, whoever makes it, is answered this way.");
});
find("reset").addEventListener("click", () => control("reset", {}, "The mock has forgotten everything."));
document.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  const { field, value = "", copy } = button?.dataset ?? {};
  if (field !== undefined) {
    fillIn(find<HTMLInputElement>(field), value);
    find(field).focus();
  }
  if (button && copy !== undefined) copyText(button, find(copy));
});
showCurl();

function headersToSend(): Record<string, string> {
  return {
    "Content-Type": "application/json",
    ...(token.value !== "" && { Authorization: `Bearer ${token.value}` }),
    ...(prefer.value !== "" && { Prefer: prefer.value }),
  };
}

function fillIn(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  clear();
  showCurl();
}

function showCurl(): void {
  const isJson = parsedJson(body.value) !== undefined;
  // Removes only the spaces between tokens. Parsing and rewriting the text would change large numbers.
  const line = isJson ? body.value.replace(/("(?:[^"\\]|\\.)*"?)|\s+/g, "$1") : body.value;
  find("curl").textContent = curlPost(form.action, headersToSend(), line);
}

async function copyText(button: HTMLElement, source: HTMLElement): Promise<void> {
  const label = button.firstElementChild as HTMLElement;
  const said = (text: string) => {
    label.textContent = text;
    find("notice").textContent = text;
    setTimeout(() => {
      label.textContent = "Copy";
      find("notice").textContent = "";
    }, 3000);
  };
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    said("Copied");
  } catch {
    // Browsers give the clipboard only to pages of this machine or over TLS.
    getSelection()?.selectAllChildren(source);
    said("Selected");
  }
}

/** Shows a status, and hides the previous answer. */
function showStatus(text: string, tone = ""): void {
  find("status").textContent = text;
  find("status").className = tone;
  find("details").hidden = true;
}

function showAnswer({ status, statusText, ok, headers }: Response, text: string, sent: string): void {
  showStatus(`${status} ${statusText}`, ok ? "good" : "bad");
  const answer = parsedJson(text) as Answered | undefined;
  find("link").hidden = answer?.url === undefined;
  find("url").textContent = answer?.url ?? "";
  find<HTMLAnchorElement>("url").href = answer?.url ?? "";
  showHints(parsedJson(sent));
  if (Array.isArray(answer?.detail)) {
    showProblems(messagesByPointer({ detail: answer.detail }, parsedJson(sent) as CheckoutLinkCreate));
  } else if (status === 401 || status === 403) {
    token.setAttribute("aria-invalid", "true");
    find("token-problem").textContent = answer?.error_description ?? answer?.detail ?? "";
  }
  const shown = ["Content-Type", "Preference-Applied", "Retry-After", "WWW-Authenticate"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [element("dt", element("code", name)), element("dd", value)];
  });
  find("headers").replaceChildren(...shown);
  find("json").textContent = answer === undefined ? text : JSON.stringify(answer, null, 2);
  find("details").hidden = false;
}

/** Names likely mistakes in a body that the contract allows. */
function showHints(sent: unknown): void {
  const known = form.dataset.fields?.split(" ") ?? [];
  const ignored = isObject(sent) ? Object.keys(sent).filter((name) => !known.includes(name)) : [];
  find("hints").replaceChildren(...hintsOf(sent, ignored, known).map((hint) => element("li", hint)));
}

/** Has the mock do something, and says that it is done. */
async function control(command: string, body: object, done: string): Promise<void> {
  clear();
  try {
    const { ok, status } = await fetch(`/_mock/${command}`, { method: "POST", body: JSON.stringify(body) });
    showStatus(ok ? done : `${status}: it was refused`, ok ? "good" : "bad");
  } catch (error) {
    showStatus(`No answer: ${(error as Error).message}`, "bad");
  }
}

/** Shows messages below the body, each with a button that selects the value that it is about. */
function showProblems(messages: Record<string, string[]>): void {
  body.setAttribute("aria-invalid", "true");
  const items = Object.entries(messages).map(([pointer, texts]) => {
    const button = element("button", pointer === "" ? "the whole body" : pointer);
    button.type = "button";
    button.addEventListener("click", () => select(pointer));
    return element("li", button, ` ${texts.join(" ")}`);
  });
  find("problems").replaceChildren(...items);
}

/** Selects the value at a pointer in the body, or, for a missing field, the object that lacks it. */
function select(pointer: string): void {
  let node: JsonNode | undefined = parseTree(body.value);
  for (const segment of pathOf(pointer)) {
    const child: JsonNode | undefined =
      node && findNodeAtLocation(node, [node.type === "array" ? Number(segment) : segment]);
    if (!child) break;
    node = child;
  }
  const { offset, length } = node ?? { offset: 0, length: body.value.length };
  const lines = (text: string) => text.split("\n").length;
  body.focus();
  body.setSelectionRange(offset, offset + length);
  body.scrollTop = ((lines(body.value.slice(0, offset)) - 3) / lines(body.value)) * body.scrollHeight;
}

/** Removes the problems of the previous call. */
function clear(): void {
  for (const field of [body, token]) field.removeAttribute("aria-invalid");
  find("problems").replaceChildren();
  find("token-problem").textContent = "";
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (string | Node)[]) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
