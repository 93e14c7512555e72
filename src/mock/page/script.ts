interface Entry {
  loc: (string | number)[];
  msg: string;
}

/** What runs in the page. Its text is put there, so it uses nothing from outside. */
export function runPage(): void {
  const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const form = find<HTMLFormElement>("call");
  const example = find<HTMLSelectElement>("example");
  const body = find<HTMLTextAreaElement>("body");
  const token = find<HTMLInputElement>("token");
  const prefer = find<HTMLSelectElement>("prefer");
  let calls = 0;

  example.addEventListener("change", () => {
    body.value = example.value;
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-token]")) {
    button.addEventListener("click", () => {
      token.value = button.dataset.token ?? "";
      token.focus();
    });
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const call = ++calls;
    showStatus("Waiting …");
    try {
      const response = await send();
      const text = await response.text();
      // Of calls that overlap the last one is shown.
      if (call === calls) showAnswer(response, text);
    } catch (error) {
      if (call === calls) showStatus(`No answer: ${(error as Error).message}`, "bad");
    }
    find("answer-section").scrollIntoView({ block: "nearest" });
  });

  function send(): Promise<Response> {
    return fetch(form.action, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(token.value !== "" && { Authorization: `Bearer ${token.value}` }),
        ...(prefer.value !== "" && { Prefer: prefer.value }),
      },
      body: body.value,
    });
  }

  /** Shows a status, and hides the answer before. */
  function showStatus(text: string, tone = ""): void {
    find("status").textContent = text;
    find("status").className = tone;
    find("details").hidden = true;
  }

  function showAnswer({ status, statusText, ok, headers }: Response, text: string): void {
    showStatus(`${status} ${statusText}`, ok ? "good" : "bad");
    const answer = parsed(text);
    find("link").hidden = answer?.url === undefined;
    find("url").textContent = answer?.url ?? "";
    showPairs("problems", Array.isArray(answer?.detail) ? nearest(answer.detail).map(inWords) : []);
    showPairs("headers", ["Content-Type", "Preference-Applied", "WWW-Authenticate"].flatMap(valueIn(headers)));
    find("json").textContent = answer === undefined ? text : JSON.stringify(answer, null, 2);
    find("details").hidden = false;
  }

  function showPairs(id: string, pairs: [string, string][]): void {
    find(id).replaceChildren(
      ...pairs.flatMap(([name, value]) => {
        const term = document.createElement("dt");
        const description = document.createElement("dd");
        term.append(document.createElement("code"));
        term.firstElementChild?.append(name);
        description.append(value);
        return [term, description];
      }),
    );
  }

  function valueIn(headers: Headers): (name: string) => [string, string][] {
    return (name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    };
  }

  function inWords({ loc, msg }: Entry): [string, string] {
    return [loc.join(" › "), msg];
  }

  /** A body that fits no shape gets the broken rules of each: here are those of the one that it misses least. */
  function nearest(entries: Entry[]): Entry[] {
    const byShape = new Map<unknown, Entry[]>();
    for (const entry of entries) {
      const shape = String(entry.loc[1]).startsWith("CheckoutLinkCreate") ? entry.loc[1] : "";
      byShape.set(shape, [...(byShape.get(shape) ?? []), entry]);
    }
    return [...byShape.values()].reduce((least, others) => (others.length <= least.length ? others : least), entries);
  }

  function parsed(text: string): { url?: string; detail?: string | Entry[] } | undefined {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
