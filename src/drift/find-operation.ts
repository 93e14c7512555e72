import { isObject } from "../text/parse.js";
import { DescriptionError, type Json } from "./description-error.js";
import { type Statement, StatementReader } from "./statements.js";

/** An operation of a document. */
export interface Operation {
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly operationId?: string | undefined;
}

/** What a document says of an operation. */
export interface Description extends Operation {
  readonly statements: readonly Statement[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document. */
export function operationsIn(document: Json): Operation[] {
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
export function findOperation(document: Json, source: string, wanted: Operation): Description {
  const operations = operationsIn(document);
  const found = findNamed(operations, wanted) ?? (operations.length === 1 ? operations[0] : undefined);
  if (found) return { ...found, statements: [...new StatementReader(document, source).statementsOn(found)] };
  throw new DescriptionError(`${source} has no operation ${wanted.method.toUpperCase()} ${wanted.path}`);
}

/** Finds an operation by path and method, by its path without the trailing slash, or by its `operationId`. */
export function findNamed(operations: readonly Operation[], wanted: Operation): Operation | undefined {
  const bare = (path: string) => path.replace(/\/$/, "");
  return (
    operations.find(({ path, method }) => path === wanted.path && method === wanted.method) ??
    operations.find(({ path, method }) => bare(path) === bare(wanted.path) && method === wanted.method) ??
    operations.find(({ operationId }) => operationId !== undefined && operationId === wanted.operationId)
  );
}
