import { jsonPointer } from "../openapi/json-pointer.js";
import { isObject } from "../text/parse.js";
import { type Alternatives, alternativesOf } from "./alternatives.js";
import { DescriptionError, type Json } from "./description-error.js";
import { SchemaInliner } from "./inline-schema.js";
import { interned } from "./interned.js";

/** What a document says of an operation. */
export interface Description {
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly operationId: string | undefined;
  readonly isDeprecated: boolean;
  /** The sufficient sets of credentials, each with all schemes and scopes that it needs. */
  readonly credentials: readonly (readonly string[])[];
  readonly servers: readonly { readonly url: string; readonly name?: string }[];
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly isRequired: boolean }[];
  readonly request: Content;
  readonly answers: readonly Answer[];
}

export interface Content {
  readonly isRequired: boolean;
  readonly media: readonly (readonly [mediaType: string, schema: Alternatives])[];
}

export interface Answer extends Content {
  readonly status: string;
  readonly headers: readonly { readonly name: string; readonly isRequired: boolean; readonly schema: Alternatives }[];
}

export interface WantedOperation {
  readonly path: string;
  readonly method: string;
  readonly operationId?: string | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document. */
export function operationsIn(document: Json): WantedOperation[] {
  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) =>
      isObject(Object(item)[method]) ? [{ path, method, operationId: item[method].operationId }] : [],
    ),
  );
}

/**
 * Finds an operation in a document by its name. If there is only one, it is found regardless of its name.
 *
 * @param source the name of the document in errors
 * @throws DescriptionError if there is none, or if it can't be compared
 */
export function findOperation(document: Json, source: string, wanted: WantedOperation): Description {
  const operations = operationsIn(document);
  const found = findNamed(operations, wanted) ?? (operations.length === 1 ? operations[0] : undefined);
  if (found) return new OperationReader(document, source).read(found);
  throw new DescriptionError(`${source} has no operation ${wanted.method.toUpperCase()} ${wanted.path}`);
}

/** Finds an operation by path and method, by its path without the trailing slash, or by its `operationId`. */
export function findNamed(
  operations: readonly WantedOperation[],
  wanted: WantedOperation,
): WantedOperation | undefined {
  const bare = (path: string) => path.replace(/\/$/, "");
  return (
    operations.find(({ path, method }) => path === wanted.path && method === wanted.method) ??
    operations.find(({ path, method }) => bare(path) === bare(wanted.path) && method === wanted.method) ??
    operations.find(({ operationId }) => operationId !== undefined && operationId === wanted.operationId)
  );
}

/** A part of a document with references resolved, and its JSON pointer. */
type Part = readonly [value: Json, place: string];

class OperationReader {
  readonly #schemas: SchemaInliner;

  constructor(
    readonly document: Json,
    source: string,
  ) {
    this.#schemas = new SchemaInliner(document, source);
  }

  read({ path, method, operationId }: WantedOperation): Description {
    const root: Part = [this.document, ""];
    const item = this.#object(this.#object(root, "paths"), path);
    const operation = this.#object(item, method);
    const holderOf = (name: string) => [operation, item, root].find(([value]) => value[name] !== undefined) ?? root;
    const body = this.#object(operation, "requestBody");
    return {
      path,
      method,
      operationId,
      isDeprecated: operation[0].deprecated === true,
      credentials: this.#credentials(this.#list(holderOf("security"), "security")),
      servers: this.#list(holderOf("servers"), "servers").map(([{ url, "x-name": name }]) => ({ url, name })),
      parameters: [...this.#list(item, "parameters"), ...this.#list(operation, "parameters")].map(
        ([{ in: where, name, required }]) => ({ in: where, name, isRequired: required === true }),
      ),
      request: { isRequired: body[0].required === true, media: this.#media(body) },
      answers: this.#members(operation, "responses").map(([status, answer]) => {
        const media = this.#media(answer);
        return { status, isRequired: media.length > 0, media, headers: this.#headers(answer) };
      }),
    };
  }

  #media(holder: Part): Content["media"] {
    return this.#members(holder, "content").map(([name, media]) => [name, alternativesOf(this.#schema(media))]);
  }

  #headers(answer: Part): Answer["headers"] {
    return this.#members(answer, "headers").map(([name, header]) => {
      const schema = this.#schema(header);
      // A header takes text. Its value is never null, even if the schema allows it.
      const isText = [schema.type].flat().includes("string");
      const ofValue = isText ? interned({ format: "header", ...schema, type: "string" }) : schema;
      return { name, isRequired: header[0].required === true, schema: alternativesOf(ofValue) };
    });
  }

  #credentials(choices: readonly Part[]): string[][] {
    const schemes = this.#object(this.#object([this.document, ""], "components"), "securitySchemes");
    const sets = choices.map(([choice, place]) =>
      Object.entries<Json>(choice).flatMap(([name, scopes]) => {
        if (!Array.isArray(scopes)) this.#schemas.fail(place + jsonPointer([name]), "must be a list of scopes");
        const [{ type, scheme = "", in: where = "", name: key = "" }] = this.#object(schemes, name);
        const label = [type, `${scheme}`.toLowerCase(), where, key].filter(Boolean).join(" ");
        return [label, ...scopes.map((scope: unknown) => `${label} ${scope}`)];
      }),
    );
    return sets.length > 0 ? sets.map((set) => set.sort()) : [[]];
  }

  #schema([{ schema = {} }, place]: Part): Json {
    return this.#schemas.inlined(schema, `${place}/schema`);
  }

  /** A member of an object: an object itself, empty if it is missing. */
  #object([holder, at]: Part, name: string): Part {
    return this.#resolved(Object.hasOwn(holder, name) ? holder[name] : {}, at + jsonPointer([name]));
  }

  /** The members of an object in a member of an object. */
  #members(holder: Part, name: string): [name: string, member: Part][] {
    const [object, place] = this.#object(holder, name);
    return Object.entries(object).map(([key, value]) => [key, this.#resolved(value, place + jsonPointer([key]))]);
  }

  /** The objects in a list in a member of an object. */
  #list([holder, at]: Part, name: string): Part[] {
    const { [name]: list = [] } = holder;
    if (!Array.isArray(list)) this.#schemas.fail(`${at}/${name}`, "must be a list");
    return list.map((value: Json, index: number) => this.#resolved(value, `${at}/${name}/${index}`));
  }

  #resolved(value: Json, at: string): Part {
    const part = this.#schemas.resolved(value, at);
    return isObject(part[0]) ? part : this.#schemas.fail(part[1], "must be an object");
  }
}
