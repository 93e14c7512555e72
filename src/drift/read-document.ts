import { isObject, parsedJson } from "../text/parse.js";
import { DescriptionError, type Json } from "./description-error.js";
import { parseYaml } from "./parse-yaml.js";
import { readText } from "./read-text.js";

/** Ten times the largest description of the provider. YAML takes far more time and memory than JSON. */
const maxYamlBytes = 16 * 2 ** 20;

/** Reads and parses a document. See `readText` and `parseDocument`. */
export async function readDocument(source: string): Promise<Json> {
  return parseDocument(await readText(source), source);
}

/**
 * Parses an OpenAPI document, 3.0 or 3.1, in JSON or YAML.
 *
 * @param source the name of the document in errors
 * @throws DescriptionError in one line
 */
export function parseDocument(text: string, source: string): Json {
  const document: Json = parsedJson(text) ?? yamlIn(text, source);
  if (!/^3\.[01]\.\d+/.test(String(Object(document).openapi)) || !isObject(document.paths)) {
    throw new DescriptionError(`${source} is not an OpenAPI 3.0 or 3.1 description`);
  }
  return document;
}

function yamlIn(text: string, source: string): Json {
  if (text.length > maxYamlBytes) {
    throw new DescriptionError(`${source} is not JSON, and larger than the ${maxYamlBytes} bytes that YAML may have`);
  }
  try {
    return parseYaml(text);
  } catch (error) {
    throw new DescriptionError(`${source} is neither JSON nor YAML: ${(error as Error).message}`);
  }
}
