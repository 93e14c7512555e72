import { jsonPointer } from "../openapi/json-pointer.js";
import { isObject } from "../text/parse.js";
import { type Alternatives, alternativesOf } from "./alternatives.js";
import type { Json } from "./description-error.js";
import type { Effect } from "./difference.js";
import type { Operation } from "./find-operation.js";
import { SchemaInliner } from "./inline-schema.js";
import { interned } from "./interned.js";

/** One thing that a description says of the operation, with the schema that belongs to it. */
export interface Statement {
  /** `operation`, `request`, or a status of answers, with the name of a header if the statement is about one. */
  readonly part: string;
  /** What it is about. No two statements on a part share one. It may end with a name: `media type application/json`. */
  readonly rule: string;
  readonly value?: unknown;
  readonly isRequired?: boolean;
  readonly schema?: Alternatives;
  /** What it means if the statement is new, or removed. */
  readonly whenNew?: readonly Effect[];
  readonly whenGone?: readonly Effect[];
}

/** A part of a document with references resolved, and its JSON pointer. */
type Part = readonly [value: Json, place: string];

/** Reads what a document says. Throws a DescriptionError that names the place of what can't be compared. */
export class StatementReader {
  readonly #root: Part;
  readonly #schemas: SchemaInliner;

  /** @param source the name of the document in errors */
  constructor(document: Json, source: string) {
    this.#root = [document, ""];
    this.#schemas = new SchemaInliner(document, source);
  }

  *statementsOn({ path, method, operationId }: Operation): Generator<Statement> {
    const item = this.#object(this.#object(this.#root, "paths"), path);
    const operation = this.#object(item, method);
    const holderOf = (name: string) => [operation, item].find(([value]) => value[name] !== undefined) ?? this.#root;
    yield { part: "operation", rule: "path", value: path };
    yield { part: "operation", rule: "method", value: method };
    yield { part: "operation", rule: "operationId", value: operationId };
    yield { part: "operation", rule: "deprecated", value: operation[0].deprecated === true };
    yield { part: "operation", rule: "security", value: this.#credentials(holderOf("security")) };
    for (const [{ url, "x-name": value }] of this.#list(holderOf("servers"), "servers")) {
      yield { part: "operation", rule: `server ${url}`, value, whenNew: ["new"], whenGone: ["gone"] };
    }
    for (const [parameter] of [item, operation].flatMap((holder) => this.#list(holder, "parameters"))) {
      const isRequired = parameter.required === true;
      const whenNew: Effect[] = isRequired ? ["new", "narrower"] : ["new"];
      const rule = `parameter ${parameter.in} ${parameter.name}`;
      yield { part: "request", rule, isRequired, whenNew, whenGone: ["gone"] };
    }
    const body = this.#object(operation, "requestBody");
    yield { part: "request", rule: "body", isRequired: body[0].required === true };
    yield* this.#media("request", body);
    for (const [status, answer] of this.#members(operation, "responses")) {
      const whenNew: Effect[] = /^[123]/.test(status) ? ["new", "wider"] : ["new"];
      yield { part: status, rule: "status", whenNew, whenGone: ["gone"] };
      yield { part: status, rule: "body", isRequired: this.#members(answer, "content").length > 0 };
      yield* this.#media(status, answer);
      for (const [name, header] of this.#members(answer, "headers")) yield this.#header(`${status} ${name}`, header);
    }
  }

  *#media(part: string, holder: Part): Generator<Statement> {
    for (const [name, media] of this.#members(holder, "content")) {
      const schema = alternativesOf(this.#schema(media));
      yield { part, rule: `media type ${name}`, schema, whenNew: ["new", "wider"], whenGone: ["gone", "narrower"] };
    }
  }

  #header(part: string, header: Part): Statement {
    const isRequired = header[0].required === true;
    const schema = this.#schema(header);
    // A header takes text. Its value is never null, even if the schema allows it.
    const isText = [schema.type].flat().includes("string");
    const ofValue = isText ? interned({ format: "header", ...schema, type: "string" }) : schema;
    const whenGone: Effect[] = isRequired ? ["gone", "wider"] : ["gone"];
    return { part, rule: "header", isRequired, schema: alternativesOf(ofValue), whenNew: ["new"], whenGone };
  }

  /** The sufficient sets of credentials, each with all schemes and scopes that it needs. */
  #credentials(holder: Part): string[][] {
    const schemes = this.#object(this.#object(this.#root, "components"), "securitySchemes");
    const sets = this.#list(holder, "security").map(([choice, place]) =>
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
