import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };

/** Makes imports of the package by its name load its source instead of `dist/`. */
export const sourceAlias = Object.entries(manifest.exports).flatMap(([name, target]) => {
  if (typeof target === "string") return [];
  const source = target.default.replace(/^\.\/dist\/(.*)\.js$/, "../../src/$1.ts");
  return [
    {
      find: new RegExp(`^${manifest.name}${name.slice(1)}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    },
  ];
});
