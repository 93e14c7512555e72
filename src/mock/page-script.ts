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
    clear("Waiting …");
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          ...(token.value !== "" && { Authorization: `Bearer ${token.value}` }),
          ...(prefer.value !== "" && { Prefer: prefer.value }),
        },
        body: body.value,
        redirect: "manual",
      });
      const text = await response.text();
      // Of calls that overlap the last one is shown.
      if (call === calls) showAnswer(response, text);
    } catch (error) {
      if (call === calls) clear(`No answer: ${(error as Error).message}`, "bad");
    }
    find("answer-section").scrollIntoView({ block: "nearest" });
  });

  function showAnswer({ status, statusText, ok, headers }: Response, text: string): void {
    clear(`${status} ${statusText}`, ok ? "good" : "bad");
    showPairs("headers", [...headers]);
    const value = parsed(text);
    if (typeof value?.url === "string") {
      find("link").hidden = false;
      (find("link").querySelector("code") as HTMLElement).textContent = value.url;
    }
    if (Array.isArray(value?.detail)) {
      showPairs(
        "problems",
        value.detail.map(({ loc, msg }) => [loc.join(" › "), msg]),
      );
    }
    find("json").textContent = value === undefined ? text : JSON.stringify(value, null, 2);
    find("json").hidden = find("json-title").hidden = text === "";
    find("headers-title").hidden = false;
  }

  function clear(status: string, tone = ""): void {
    find("status").textContent = status;
    find("status").className = tone;
    for (const id of ["link", "problems", "headers-title", "headers", "json-title", "json"]) find(id).hidden = true;
  }

  function showPairs(id: string, pairs: [string, string][]): void {
    find(id).hidden = false;
    find(id).replaceChildren(
      ...pairs.flatMap(([name, value]) => {
        const term = document.createElement("dt");
        const code = document.createElement("code");
        const description = document.createElement("dd");
        code.textContent = name;
        description.textContent = value;
        term.append(code);
        return [term, description];
      }),
    );
  }

  function parsed(text: string): { url?: unknown; detail?: string | { loc: unknown[]; msg: string }[] } | undefined {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
