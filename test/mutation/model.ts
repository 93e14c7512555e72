import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { RequestCase, ResponseCase } from "../../src/cases/index.ts";
import type { Json, Mutant } from "./mutants.ts";

/** Code that runs a few times only is not worth making better. */
const code = { optimize: false } as const;

/** What a contract says of requests and responses, by Ajv. Mutants share what they have in common with it. */
export class Model {
  readonly #ajv = new Ajv2020({ strict: false, validateSchema: false, inlineRefs: false, logger: false, code });
  readonly #contract: Json;
  /** By the name of a schema: those that refer to it, directly or not, and itself. */
  readonly #referrers: Map<string, Set<string>>;
  #judged = 0;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(contract: Json) {
    this.#contract = contract;
    for (const format of ["date-time", "date"] as const) {
      const { validate } = addFormats.default.get(format) as { validate: (text: string) => boolean };
      this.#ajv.addFormat(format, remembered(validate));
    }
    this.#ajv.addFormat("uuid", true); // As in the validators: the pattern beside it is stricter.
    this.#ajv.addSchema({ components: { schemas: contract.components.schemas } }, "base");
    this.#referrers = referrers(contract.components.schemas);
  }

  /** A function that tells whether a case says the same as a mutant, and which cases could say something else. */
  judge(mutant: Mutant): Verdicts {
    const [area, , name = ""] = mutant.path;
    const changed = area === "components" && mutant.path[1] === "schemas" ? this.#referrers.get(name) : undefined;
    const { schemas } = mutant.contract.components;
    const key = `mutant-${this.#judged++}`;
    const own = Object.fromEntries([...(changed ?? [])].map((schema) => [schema, relinked(schemas[schema], changed)]));
    this.#ajv.addSchema({ components: { schemas: own } }, key);

    const validatorOf = (schema: Json): ValidateFunction => {
      const linked = relinked(schema, changed, key);
      const text = JSON.stringify(linked);
      const known = this.#compiled.get(text);
      const validate = known ?? this.#ajv.compile(linked);
      if (!known && !text.includes(`"${key}#`)) this.#compiled.set(text, validate);
      return validate;
    };
    const concerns = (schema: Json): boolean =>
      !changed || [...JSON.stringify(schema).matchAll(/schemas\/(\w+)/g)].some((match) => changed.has(match[1] ?? ""));
    return new Verdicts(mutant.contract, validatorOf, concerns, () => this.#ajv.removeSchema(key));
  }

  /** The contract as it is. */
  base(): Verdicts {
    return this.judge({ name: "none", path: [], contract: this.#contract });
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

  /** Whether the change can make a difference to the case at all. */
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

  /** Whether the contract says of a request what the case says. */
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

  /** Whether what stands at a rule is what the link has. */
  #hasDefault(rule: string, link: Readonly<Record<string, unknown>>): boolean {
    const value = rule
      .split("/")
      .slice(1)
      .reduce((part, key) => part?.[key], this.contract);
    return Object.values(link).some((held) => JSON.stringify(held) === JSON.stringify(value));
  }

  /** Whether the contract says of a response what the case says. */
  agreesOnResponse({ response, brokenAt }: ResponseCase): boolean {
    const broken = this.#brokenAt(response);
    // Which place in a body it is, is for others to find out: here a body is right or wrong.
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

/** The same few texts are looked at a million times. */
function remembered(validate: (text: string) => boolean): (text: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (text) => {
    const verdict = verdicts.get(text) ?? validate(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}

/** A schema whose references lead to the mutant where that is other than the contract, and to the contract else. */
function relinked(schema: Json, changed: Set<string> | undefined, key?: string): Json {
  return JSON.parse(JSON.stringify(schema), (property, value) => {
    if (property !== "$ref" || typeof value !== "string") return value;
    const name = value.slice(value.lastIndexOf("/") + 1);
    if (changed?.has(name)) return `${key ?? ""}${value}`;
    return `base${value}`;
  });
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
    // A set that grows while it is walked through is walked through to its end.
    for (const name of set) for (const [user, used] of uses) if (used.includes(name)) set.add(user);
  }
  return found;
}
