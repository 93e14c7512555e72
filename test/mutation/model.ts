import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { RequestCase, ResponseCase } from "../../src/cases/index.ts";
import { formats, withWordedChecks } from "../support/formats.ts";
import type { Json, Mutant } from "./mutants.ts";

/**
 * What a contract says of requests and answers, by Ajv. Schemas are compiled one by one and find each other by name when
 * they run, so that a mutant costs no more than the compilation of the schema that it changes.
 */
export class Model {
  readonly #contract: Json;
  readonly #ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, code: { optimize: false } });
  /** By the name of the schema. A mutant replaces the function of one. */
  readonly #named: ReadonlyMap<string, { validate: (value: unknown) => unknown }>;
  /** By the name of a schema: the schemas that refer to it, directly or not, and itself. */
  readonly #referrers: Map<string, Set<string>>;
  /** The schemas of bodies and headers, by their text. */
  readonly #inPaths = new Map<string, ValidateFunction>();

  constructor(contract: Json) {
    this.#contract = contract;
    const { schemas } = contract.components;
    this.#referrers = referrers(schemas);
    const date = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
    for (const [name, check] of Object.entries({ ...formats, date })) {
      this.#ajv.addFormat(name, typeof check === "function" ? remembered(check) : check);
    }
    this.#named = new Map(Object.keys(schemas).map((name) => [name, { validate: () => false }]));
    this.#ajv.addKeyword({
      keyword: "named",
      compile: (name) => {
        const schema = this.#named.get(name);
        return (value) => schema?.validate(value) as boolean;
      },
    });
    for (const [name, schema] of this.#named) schema.validate = this.#compileNamed(name, schemas);
  }

  /** The verdicts of a mutant, until it is disposed of. Only one mutant can be judged at a time. */
  judge(mutant: Mutant): Verdicts {
    const [area, kind, name = ""] = mutant.path;
    const named = area === "components" && kind === "schemas" ? this.#named.get(name) : undefined;
    const changed = named && this.#referrers.get(name);
    const concerns = (schema: Json): boolean =>
      !changed || [...JSON.stringify(schema).matchAll(/schemas\/(\w+)/g)].some((match) => changed.has(match[1] ?? ""));

    const original = named?.validate;
    if (named) named.validate = this.#compileNamed(name, mutant.contract.components.schemas);
    const dispose = () => {
      if (named && original) named.validate = original;
    };
    return new Verdicts(mutant.contract, (schema) => this.#compileInPath(schema), concerns, dispose);
  }

  /** The contract, unchanged. */
  base(): Verdicts {
    return this.judge({ name: "none", path: [], contract: this.#contract });
  }

  #compileNamed(name: string, schemas: Json): ValidateFunction {
    return this.#compile(JSON.stringify(withWordedChecks<Json>(schemas)[name]));
  }

  #compileInPath(schema: Json): ValidateFunction {
    const text = JSON.stringify(schema);
    const validate = this.#inPaths.get(text) ?? this.#compile(text);
    this.#inPaths.set(text, validate);
    return validate;
  }

  #compile(text: string): ValidateFunction {
    const schema = JSON.parse(text.replace(/"\$ref":"#\/components\/schemas\//g, '"named":"'));
    const validate = this.#ajv.compile(schema);
    this.#ajv.removeSchema(schema);
    return validate;
  }
}

export class Verdicts {
  readonly #validators = new Map<Json, ValidateFunction>();

  constructor(
    readonly contract: Json,
    readonly validatorOf: (schema: Json) => ValidateFunction,
    readonly concerns: (schema: Json) => boolean,
    readonly dispose: () => void,
  ) {}

  #fits(schema: Json, value: unknown): boolean {
    let validate = this.#validators.get(schema);
    if (!validate) {
      validate = this.validatorOf(schema);
      this.#validators.set(schema, validate);
    }
    return validate(value) as boolean;
  }

  /** Whether the mutant can change the rules for requests. */
  concernsRequest(): boolean {
    const schema = this.#operation()?.requestBody.content?.["application/json"]?.schema;
    return schema === undefined || this.concerns(schema);
  }

  concernsResponse(status: number): boolean {
    const response = this.#operation()?.responses[status];
    return response === undefined || this.concerns(response);
  }

  #operation(): Json {
    return this.contract.paths["/v1/checkout-links/"]?.post;
  }

  /** Whether the contract and the case agree on a request. */
  agreesOnRequest({ request, rule, bodyIsValid, lacksScope, expected }: RequestCase): boolean {
    const [url = ""] = request.path.split("?");
    const operation = this.contract.paths[url]?.[request.method.toLowerCase()];
    const isRouted = !expected.every(({ status }) => status === 307 || status === 405);
    if ((operation !== undefined) !== isRouted) return false;
    if (!operation) return true;

    const security: Json[] = operation.security ?? this.contract.security;
    const mayBeBare = security.length === 0 || security.some((choice) => Object.keys(choice).length === 0);
    const isBare = !/^Bearer /.test(request.headers.Authorization ?? "");
    if (mayBeBare && isBare) return false;
    if (!mayBeBare) {
      for (const name of Object.keys(security[0])) {
        const { type, scheme } = this.contract.components.securitySchemes[name];
        if (type !== "http" || scheme !== "bearer") return false;
      }
    }
    if (lacksScope !== undefined && JSON.stringify(Object.values(security[0])) !== JSON.stringify([[lacksScope]])) {
      return false;
    }

    if (this.#acceptsBody(operation.requestBody, request) !== bodyIsValid) return false;
    if (rule.endsWith("/default") && !this.#hasDefault(rule, expected[0]?.link ?? {})) return false;
    return expected.every(({ status, schema }) => {
      if (schema === undefined) return true;
      const described = operation.responses[status]?.content?.["application/json"]?.schema;
      return JSON.stringify(described ?? null).includes(`"#/components/schemas/${schema}"`);
    });
  }

  #acceptsBody({ required, content }: Json, { headers, body }: RequestCase["request"]): boolean {
    if (body === undefined) return !required;
    const [sent = ""] = (headers["Content-Type"] ?? "application/json").toLowerCase().split(";");
    const media = content?.[/^application\/(.*\+)?json$/.test(sent) ? "application/json" : sent];
    if (media === undefined) return false;
    let value: unknown;
    try {
      if ("json" in body) value = body.json;
      else if ("text" in body) value = JSON.parse(body.text);
      else value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(body.base64, "base64")));
    } catch {
      return false;
    }
    return this.#fits(media.schema, value);
  }

  /** Whether the default value at a rule is the one that the link has. */
  #hasDefault(rule: string, link: Readonly<Record<string, unknown>>): boolean {
    const value = rule
      .split("/")
      .slice(1)
      .reduce((part, key) => part?.[key], this.contract);
    return Object.values(link).some((held) => JSON.stringify(held) === JSON.stringify(value));
  }

  /** Whether the contract and the case agree on an answer. */
  agreesOnResponse({ response, brokenAt }: ResponseCase): boolean {
    const broken = this.#brokenAt(response);
    // Here a body is valid or not; other tests check where exactly it is wrong.
    const isBody = (place: string | undefined) => place !== undefined && /^(\/|$)/.test(place);
    return broken === brokenAt || (isBody(broken) && isBody(brokenAt));
  }

  #brokenAt({ status, headers, body }: ResponseCase["response"]): string | undefined {
    const responses = this.#operation()?.responses;
    const described = responses?.[status] ?? responses?.default;
    if (!described) return "status";
    const media = described.content?.[(headers["Content-Type"] ?? "").split(";")[0] ?? ""];
    if (!media) return "Content-Type";
    for (const [name, { required, schema }] of Object.entries<Json>(described.headers ?? {})) {
      const value = headers[name];
      if (value === undefined ? required : !this.#fits(schema, value)) return name;
    }
    return this.#fits(media.schema, body) ? undefined : "";
  }
}

/** The function with a memory, because the cases have few texts and are judged often. */
function remembered(validate: (text: string) => boolean): (text: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (text) => {
    const verdict = verdicts.get(text) ?? validate(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}

function referrers(schemas: Json): Map<string, Set<string>> {
  const uses = new Map(
    Object.entries<Json>(schemas).map(([name, schema]) => [
      name,
      [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? ""),
    ]),
  );
  const found = new Map([...uses.keys()].map((name) => [name, new Set([name])]));
  for (const set of found.values()) {
    // Iterating over a set also visits what is added on the way.
    for (const name of set) for (const [user, used] of uses) if (used.includes(name)) set.add(user);
  }
  return found;
}
