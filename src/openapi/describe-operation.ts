import { jsonPointer, valueAt } from "./json-pointer.js";
import { nameOf, type Schema } from "./schema.js";

/** What a document says of its only operation, with references resolved. Pointers are JSON pointers into the document. */
export interface Operation {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly operationId: string;
  readonly summary: string;
  /** The status of a success. */
  readonly success: number;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody: DescribedBody;
  readonly responses: Readonly<Record<number, DescribedResponse>>;
}

export interface DescribedBody {
  /** The names of the schemas of the body, of which it matches one. */
  readonly schemas: readonly string[];
  readonly examples: Readonly<Record<string, NamedExample>>;
}

export interface DescribedResponse extends DescribedBody {
  readonly pointer: string;
  readonly headers: Readonly<Record<string, DescribedHeader>>;
}

export interface DescribedHeader {
  /** Where the response names the header. */
  readonly pointer: string;
  readonly isRequired: boolean;
  /** The regular expression that the value must match, and where it is written. */
  readonly pattern: string;
  readonly patternPointer: string;
  readonly examples: Readonly<Record<string, NamedExample>>;
}

export interface NamedExample {
  readonly summary: string;
  readonly value: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document; what is missing in it is an error below
type Json = any;

/**
 * Describes the only operation of a document.
 *
 * @throws Error that names the place if the document has anything that this package can't work with
 */
export function describeOperation(document: Json): Operation {
  const [[path, item], ...otherPaths] = Object.entries<Json>(document.paths) as [[string, Json], ...unknown[]];
  const [[method, operation], ...others] = Object.entries<Json>(item) as [[string, Json], ...unknown[]];
  if (otherPaths.length + others.length > 0) throw new Error("/paths: there must be one operation");
  const pointer = jsonPointer(["paths", path, method]);
  const [requestBody, bodyPointer] = resolved(document, operation.requestBody, `${pointer}/requestBody`);
  const responses = Object.entries<Json>(operation.responses).map(([status, response]) => [
    status,
    describeResponse(document, response, `${pointer}/responses/${status}`),
  ]);
  const successes = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  if (successes.length !== 1) throw new Error(`${pointer}/responses: there must be one success`);
  return {
    method: method.toUpperCase(),
    path,
    pointer,
    operationId: operation.operationId,
    summary: operation.summary,
    success: Number(successes[0]),
    security: operation.security ?? document.security,
    requestBody: describeBody(document, requestBody, bodyPointer),
    responses: Object.fromEntries(responses),
  };
}

function describeResponse(document: Json, part: Json, place: string): DescribedResponse {
  const [response, pointer] = resolved(document, part, place);
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => [
    name,
    describeHeader(document, header, `${pointer}${jsonPointer(["headers", name])}`),
  ]);
  return { pointer: place, headers: Object.fromEntries(headers), ...describeBody(document, response, pointer) };
}

function describeHeader(document: Json, part: Json, place: string): DescribedHeader {
  const [header, pointer] = resolved(document, part, place);
  const [{ type, pattern, ...others }, schemaPointer] = resolved(document, header.schema, `${pointer}/schema`);
  const unknown = Object.keys(others).find((keyword) => !["title", "description", "examples"].includes(keyword));
  if (type !== "string" || pattern === undefined || unknown !== undefined) {
    throw new Error(`${schemaPointer}: a header must be a string with a pattern, and have no other rule`);
  }
  return {
    pointer: place,
    isRequired: header.required === true,
    pattern,
    patternPointer: `${schemaPointer}/pattern`,
    examples: describeExamples(document, header.examples, pointer),
  };
}

function describeBody(document: Json, { content }: Json, place: string): DescribedBody {
  const pointer = `${place}/content/application~1json`;
  const media = content?.["application/json"];
  const references: Schema[] = media?.schema?.oneOf ?? [media?.schema ?? {}];
  const schemas = references.map(({ $ref }) => {
    if ($ref === undefined) throw new Error(`${pointer}/schema: must be a $ref, or oneOf with a $ref for each schema`);
    return nameOf($ref);
  });
  return { schemas, examples: describeExamples(document, media.examples, pointer) };
}

function describeExamples(document: Json, examples: Json, place: string): Record<string, NamedExample> {
  const named = Object.entries(examples ?? {}).map(([name, example]) => {
    const [{ summary = "", value }, pointer] = resolved(
      document,
      example,
      `${place}${jsonPointer(["examples", name])}`,
    );
    if (value === undefined) throw new Error(`${pointer}: has no value`);
    return [name, { summary, value }];
  });
  return Object.fromEntries(named);
}

/** What a part refers to, and where that is written. */
function resolved(document: Json, part: Json, pointer: string): [part: Json, pointer: string] {
  if (part === undefined) throw new Error(`${pointer}: is missing`);
  if (typeof part.$ref !== "string") return [part, pointer];
  const target = decodeURIComponent(part.$ref.replace(/^#/, ""));
  return resolved(document, valueAt(document, target), target);
}
