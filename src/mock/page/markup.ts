import { exampleOf, operation, requestExample, schemas } from "../../contract/operation.js";
import { type CheckoutLinkCreateProducts, ownFields } from "../../contract/request-shapes.js";
import { curlPost } from "../../text/shell.js";
import type { Product } from "../catalog.js";
import { failuresByStatus, faults } from "../failures.js";
import { magicIds, magicTokens } from "../magic-values.js";
import { createMock } from "../mock.js";
import { type Html, html } from "./html.js";

const minimal = requestExample("minimal").value as CheckoutLinkCreateProducts;
const goodToken = "polar_oat_mock";
const knownFields = [...Object.keys(schemas.CheckoutLinkCreateBase?.properties ?? {}), ...Object.values(ownFields)];

interface Main {
  /** The base URL at which the mock was called. */
  address: string;
  hasReference: boolean;
  /** The products of one's own that the mock sells. */
  products: readonly Product[];
}

/** What the page at the root of the mock shows. */
export function mainHtml({ address, hasReference, products }: Main): Html {
  const [product] = products;
  const body = product ? { ...minimal, products: [product.id] } : minimal;
  return html`<header>
<h1>Mock of ${operation.summary}</h1>
<p>Its links open a stand-in checkout.</p>
<dl>
<dt>Base URL</dt><dd><code id="address">${address}</code> ${copyButton("address", "the base URL")}</dd>
<dt>Endpoint</dt><dd><code>${operation.method} ${operation.path}</code></dd>
</dl>
${hasReference ? html`<p><a href="/reference">Reference of the endpoint</a></p>` : ""}
</header>
<main>
<div class="pair">
${formHtml(address, body)}
${answerHtml()}
</div>
<div class="pair">
<section aria-labelledby="tokens">
<h2 id="tokens">Tokens</h2>
<p>Any token that starts with <code>polar_oat_</code>, <code>polar_pat_</code>, <code>polar_at_u_</code> or <code>polar_at_o_</code> is good, except these:</p>
<dl>${Object.values(magicTokens).map(tokenHtml)}</dl>
</section>
<section aria-labelledby="ids">
<h2 id="ids">IDs</h2>
${
  products.length === 0
    ? html`<p>Any version 4 UUID is good as the ID of a product, price or discount, except these. A button fills in a body with the ID.</p>`
    : html`<p>This mock has products of its own, and no other. A button fills in a body with the ID.</p><dl>${products.slice(0, maxProductsShown).map(productHtml)}</dl><p>These IDs stand for bad ones:</p>`
}
<dl>${Object.entries(magicIds).map(idHtml)}</dl>
</section>
</div>
<section aria-labelledby="examples">
<h2 id="examples">Named examples</h2>
<p>A header asks for one: <code>Prefer: example=metered</code> or <code>Prefer: code=401, example=invalid-token</code>. Any
request can get an error; only a valid one can get a link. <code>Prefer: wait=2</code> waits for two seconds.</p>
<div class="columns">
${namedExamples().map(
  ({ status, examples }) => html`<div><h3>${status}</h3>
<dl class="aligned">${examples.map(({ name, summary }) => html`<dt><code>${name}</code> ${fillButton("prefer", preference(status, name), "Use", `${status} ${name}`)}</dt><dd>${prose(summary)}</dd>`)}</dl></div>
`,
)}</div>
</section>
<section aria-labelledby="failures">
<h2 id="failures">Failures</h2>
<p>What the contract doesn't describe, but may happen. The header asks for it in one call; a <code>POST</code> of
<code>{ "status": 429 }</code> or <code>{ "fault": "reset" }</code> to <code>/_mock/next</code> asks for it in the next call, whoever makes it.</p>
<dl class="aligned">${failures().map(
    ([preference, summary]) =>
      html`<dt><code>Prefer: ${preference}</code> ${fillButton("prefer", preference, "Use", preference)}</dt><dd>${prose(summary)}</dd>`,
  )}</dl>
</section>
</main>
<p id="notice" role="status" class="hidden"></p>`;
}

function formHtml(address: string, body: object): Html {
  const accepted = Object.entries(operation.requestBody.examples).map(([name, { value, summary }]) => {
    return html`<option value="${indented(value)}"${name === "minimal" ? " selected" : ""}>${name}: ${plain(summary)}</option>`;
  });
  const preferences = namedExamples().map(
    ({ status, examples }) =>
      html`<optgroup label="${status}">${examples.map(
        ({ name }) => html`<option value="${preference(status, name)}">${name}</option>`,
      )}</optgroup>`,
  );
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${goodToken}` };
  return html`<section aria-labelledby="try">
<h2 id="try">Try it</h2>
<form id="call" data-fields="${knownFields.join(" ")}" action="${operation.path}" method="post" autocomplete="off">
<label for="example">Fill in an example</label>
<select id="example">${accepted}</select>
<label for="body">Body</label>
<textarea id="body" rows="12" spellcheck="false" autocapitalize="off" aria-describedby="problems">
${indented(body)}</textarea>
<div aria-live="polite"><ul id="problems"></ul></div>
<div class="fields">
<div>
<label for="token">Token</label>
<input id="token" value="${goodToken}" spellcheck="false" autocapitalize="off" aria-describedby="token-problem token-hint">
<p id="token-problem" aria-live="polite"></p>
<p class="hint" id="token-hint">Made-up tokens only. If empty, none is sent.</p>
</div>
<div>
<label for="prefer">Prefer an answer</label>
<select id="prefer"><option value="">no, let the mock decide</option>${preferences}<optgroup label="Failures">${failures().map(([preference]) => html`<option value="${preference}">${preference}</option>`)}</optgroup></select>
</div>
</div>
<button type="submit">Send</button>
<p class="buttons"><button type="button" id="next">Answer the next call this way</button> <button type="button" id="reset">Reset the mock</button></p>
</form>
<h3>The same by curl ${copyButton("curl", "the curl line")}</h3>
<pre id="curl" tabindex="0" role="group" aria-label="The curl line">${curlPost(address + operation.path, headers, JSON.stringify(body))}</pre>
<noscript><p>Sending needs JavaScript, which is off.</p></noscript>
</section>`;
}

function answerHtml(): Html {
  return html`<section aria-labelledby="answer" id="answer-section">
<h2 id="answer">Answer</h2>
<p id="status" role="status">Nothing has been sent yet.</p>
<div id="details" hidden>
<p id="link">The link: <a id="url" target="_blank"></a></p>
<ul id="hints"></ul>
<h3>Headers</h3>
<dl id="headers"></dl>
<h3>Body</h3>
<pre id="json" tabindex="0" role="group" aria-label="Body of the answer"></pre>
</div>
</section>`;
}

function tokenHtml(token: string): Html {
  const { status, reason } = answerTo(token, minimal);
  const { summary } = exampleOf(status, reason);
  return html`<dt><code>${token}</code> ${fillButton("token", token, "Use", token)}</dt>
<dd>${status} <code>${reason}</code>: ${prose(summary)}</dd>`;
}

function idHtml([state, id]: [string, string]): Html {
  const { status, body } = answerTo(goodToken, { ...minimal, products: [id] });
  const { products, ...common } = minimal;
  const bodies = {
    product: { ...common, products: [id] },
    price: { ...common, product_price_id: id },
    discount: { ...minimal, discount_id: id },
  };
  const buttons = Object.entries(bodies).map(
    ([thing, body]) => html`${fillButton("body", indented(body), thing, `that ${state}`)} `,
  );
  return html`<dt><code>${id}</code><br>${buttons}</dt><dd>${status}: ${JSON.parse(body).detail[0].msg}</dd>`;
}

/** How many products of one's own the page lists. */
const maxProductsShown = 50;

function productHtml({ id, name }: Product): Html {
  const body = indented({ ...minimal, products: [id] });
  return html`<dt><code>${id}</code> ${fillButton("body", body, "Use", name)}</dt><dd>${name}</dd>`;
}

/** A button that fills in a field of the form. Its last words are for screen readers. */
function fillButton(field: string, value: string, label: string, rest: string): Html {
  return html`<button type="button" data-field="${field}" data-value="${value}">${label}<span class="hidden"> ${rest}</span></button>`;
}

/** A button that copies the text of an element. */
function copyButton(id: string, what: string): Html {
  return html`<button type="button" data-copy="${id}"><span>Copy</span><span class="hidden"> ${what}</span></button>`;
}

/** The value of a `Prefer` header that asks for an example. */
function preference(status: string, name: string): string {
  return `code=${status}, example=${name}`;
}

/** What the mock answers. The page asks the mock itself, so that it can't be wrong. */
function answerTo(token: string, body: object) {
  return createMock().respond({
    method: operation.method,
    url: new URL(operation.path, "http://127.0.0.1"),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: new TextEncoder().encode(JSON.stringify(body)),
  });
}

/** The preferences for answers that the contract doesn't describe, and what they do. */
function failures(): [preference: string, summary: string][] {
  return [
    ...Object.entries(failuresByStatus).map(([status, { summary }]): [string, string] => [`code=${status}`, summary]),
    ...Object.entries(faults).map(([fault, summary]): [string, string] => [`fault=${fault}`, summary]),
  ];
}

function namedExamples() {
  return Object.entries(operation.responses).map(([status, { examples }]) => ({
    status,
    examples: Object.entries(examples).map(([name, { summary }]) => ({ name, summary })),
  }));
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** A summary of the contract, which writes code in backticks. */
function prose(summary: string): Html[] {
  return summary.split("`").map((text, index) => (index % 2 === 0 ? html`${text}` : html`<code>${text}</code>`));
}

function plain(summary: string): string {
  return summary.replaceAll("`", "");
}
