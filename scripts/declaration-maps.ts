import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addMapping, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { eachMapping, generatedPositionFor, TraceMap } from "@jridgewell/trace-mapping";

// The declarations in `dist/` are mapped to the sources in TypeScript, which are not shipped. For the package they are
// mapped on to the JavaScript beside them, so that an editor goes from a declaration to code that is there.
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const names = await readdir(dist, { recursive: true });
for (const name of names.filter((file) => file.endsWith(".d.ts"))) await remap(join(dist, name));

async function remap(declarations: string): Promise<void> {
  const code = declarations.replace(/\.d\.ts$/, ".js");
  const codeMap = await readFile(`${code}.map`, "utf8").catch(() => undefined);
  if (codeMap === undefined) return; // Done before.
  const toSource = new TraceMap(await readFile(`${declarations}.map`, "utf8"));
  const fromSource = new TraceMap(codeMap);
  const [source] = fromSource.sources;
  const file = basename(code);
  const map = new GenMapping({ file: file.replace(/\.js$/, ".d.ts") });
  eachMapping(toSource, ({ generatedLine, generatedColumn, originalLine, originalColumn }) => {
    if (originalLine === null || !source) return;
    // Types leave no code behind.
    const place = generatedPositionFor(fromSource, { source, line: originalLine, column: originalColumn });
    if (place.line === null) return;
    const original = { line: place.line, column: place.column };
    addMapping(map, { generated: { line: generatedLine, column: generatedColumn }, source: file, original });
  });
  await writeFile(`${declarations}.map`, JSON.stringify(toEncodedMap(map)));
  await writeFile(code, (await readFile(code, "utf8")).replace(/\n\/\/# sourceMappingURL=.*\n?$/, "\n"));
  await rm(`${code}.map`);
}
