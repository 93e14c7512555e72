/** A value that a module exports: its comment, its code and its type. */
type Export = readonly [comment: string, code: string, type: string];

/** The files of a module that exports values, and of its declarations. */
export function moduleFiles(
  file: string,
  banner: string,
  exports: Readonly<Record<string, Export>>,
  imports: { code: string; declarations: string } = { code: "", declarations: "" },
): Record<string, string> {
  const all = Object.entries(exports);
  const values = all.map(([name, [comment, code]]) => `\n/** ${comment} */\nexport const ${name} = ${code};\n`);
  const types = all.map(([name, [comment, , type]]) => `\n/** ${comment} */\nexport declare const ${name}: ${type};\n`);
  return {
    [`${file}.js`]: `${banner}${imports.code}${values.join("")}`,
    [`${file}.d.ts`]: `${banner}${imports.declarations}${types.join("")}`,
  };
}
