/** A piece of HTML that is safe to show. */
export class Html {
  constructor(readonly text: string) {}
}

/** Makes a piece of HTML. Inserted values are escaped, unless they are such pieces themselves. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(shown)));
}

function shown(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map(shown).join("");
  if (value instanceof Html) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
