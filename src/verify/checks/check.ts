import type { ExpectedAnswer } from "../../cases/case.js";
import { parsedJson } from "../../text/parse.js";
import { utf8 } from "../../text/utf8.js";
import type { Answer } from "../answer.js";
import type { Finding } from "../finding.js";

/** Compares one thing of an answer with what is expected. */
export type Check = (expected: ExpectedAnswer, answer: ReadAnswer, circumstances: Circumstances) => Finding[];

/** What an answer is judged by, besides the expected answer. */
export interface Circumstances {
  /** The rule that is broken if no other one can be named: a JSON pointer into the contract. */
  readonly rule: string;
  /** A description of what was sent. */
  readonly subject: string;
  /** The body that was sent, if it was JSON. */
  readonly sent: unknown;
  /** The base URL of the server. Redirects must stay on its host. */
  readonly baseUrl: string;
  /** The access tokens, which no answer may repeat. */
  readonly tokens: readonly string[];
  /** What no finding may show. */
  readonly secrets: readonly string[];
  /** All answers that are expected. */
  readonly allExpected: readonly ExpectedAnswer[];
}

/** An answer whose body has been read. */
export interface ReadAnswer extends Answer {
  /** The body as text, whether it is UTF-8 or not. */
  readonly text: string;
  readonly isUtf8: boolean;
  /** The body as JSON. Undefined if it isn't JSON in UTF-8. */
  readonly json: unknown;
}

export function readAnswer(answer: Answer): ReadAnswer {
  try {
    const text = utf8.decode(answer.body);
    return { ...answer, text, isUtf8: true, json: parsedJson(text) };
  } catch {
    return { ...answer, text: new TextDecoder().decode(answer.body), isUtf8: false, json: undefined };
  }
}
