import { emptyAnswer, type MockAnswer, type MockRequest } from "../answer.js";
import type { Product } from "../catalog.js";
import { type Checkouts, checkoutPath, type OpenCheckout } from "../checkouts.js";
import { hintsOf } from "../hints.js";
import { isForeign } from "../own-origin.js";
import { type Html, html } from "./html.js";
import { pageAnswer } from "./html-answer.js";
import { discountText, priceText } from "./price-text.js";

const banner = html`<p class="banner" role="note"><strong>This is a mock.</strong> No money moves, and nothing is sold.</p>`;

/**
 * Answers on the pages of a checkout: the page itself, its form, and the confirmation.
 *
 * @returns undefined if the request asks for none of them
 */
export function checkoutAnswer(request: MockRequest, checkouts: Checkouts): MockAnswer | undefined {
  const { method, url } = request;
  const [, clientSecret, confirmation] = /^\/checkout\/(polar_c_\w+)(\/confirmation)?$/.exec(url.pathname) ?? [];
  if (clientSecret === undefined) return undefined;
  const found = checkouts.find(clientSecret);
  if (!found) return notFound();
  if (method === "POST" && !confirmation) return sentForm(request, found, checkouts);
  if (method !== "GET" && method !== "HEAD") return emptyAnswer(405, "Method Not Allowed", { Allow: "GET" });
  return confirmation ? confirmationPage(found) : checkoutPage(found, checkouts);
}

function sentForm(request: MockRequest, found: OpenCheckout, checkouts: Checkouts): MockAnswer {
  if (isForeign(request)) return emptyAnswer(403, "another origin");
  const { clientSecret } = found.checkout;
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const code = form.get("discount_code") ?? "";
  const isGoodCode = checkouts.choose(clientSecret, form.get("product"), code);
  if (!isGoodCode) return checkoutPage(checkouts.find(clientSecret) ?? found, checkouts, code);
  if (form.get("action") !== "pay") return emptyAnswer(303, "chosen", { Location: checkoutPath(clientSecret) });
  return emptyAnswer(303, "paid", { Location: checkouts.pay(clientSecret) ?? "/" });
}

function notFound(): MockAnswer {
  const content = html`<main>
<h1>There is no such checkout</h1>
<p>Open the link again. The mock forgets its checkouts when it ends, and keeps only the latest.</p>
</main>`;
  return pageAnswer("unknown checkout", { title: "No such checkout", content }, 404);
}

function confirmationPage({ checkout }: OpenCheckout): MockAnswer {
  const content = html`<header>${banner}</header>
<main>
<section>
<h1>Thank you</h1>
<p>The checkout <code id="checkout-id">${checkout.id}</code> is ${checkout.status === "open" ? "not paid yet" : "paid"}.</p>
<p class="hint">The link has no <code>success_url</code>, so customers end on a page of the provider, like this one.</p>
</section>
</main>`;
  return pageAnswer("confirmation", { title: "Thank you (mock)", content });
}

function checkoutPage(found: OpenCheckout, checkouts: Checkouts, refusedCode?: string): MockAnswer {
  const { checkout } = found;
  const content = html`<header>
${banner}
${found.backUrl === undefined ? "" : html`<p><a href="${found.backUrl}">Back to ${new URL(found.backUrl).host}</a></p>`}
<h1>Checkout</h1>
</header>
<main>
<section aria-labelledby="buy">
<h2 id="buy">What to buy</h2>
${checkout.paidUrl === null ? formHtml(found, checkouts, refusedCode) : paidHtml(checkout.paidUrl)}
</section>
<section aria-labelledby="facts">
<h2 id="facts">For the developer</h2>
${factsHtml(found)}
</section>
</main>`;
  const page = { title: "Checkout (mock)", content, formAction: "'self' http: https:" };
  return pageAnswer(
    refusedCode === undefined ? "checkout" : "unknown discount code",
    page,
    refusedCode === undefined ? 200 : 422,
  );
}

function paidHtml(paidUrl: string): Html {
  return html`<p role="status">This checkout is paid.</p>
<p><a href="${paidUrl}">Go on to the page after it</a></p>`;
}

function formHtml(
  { checkout, products, discount, link }: OpenCheckout,
  checkouts: Checkouts,
  refusedCode?: string,
): Html {
  const { customer_email, customer_name } = checkout.query;
  const customer = [customer_name, customer_email].filter((text) => text);
  return html`<form method="post" autocomplete="off">
<fieldset>
<legend>Product</legend>
${products.map((product) => choiceHtml(product, product.id === checkout.productId))}
</fieldset>
${customer.length === 0 ? "" : html`<p>Customer: ${customer.join(", ")}</p>`}
${discount ? html`<p>Discount: <strong>${discount.name}</strong>, ${discountText(discount)}</p>` : ""}
${checkouts.takesCode(link) ? codeHtml(checkouts, refusedCode) : ""}
<button type="submit" name="action" value="pay">Pay (no money moves)</button>
</form>`;
}

function choiceHtml({ id, name, description, prices }: Product, isChosen: boolean): Html {
  return html`<div class="choice">
<input type="radio" name="product" value="${id}" id="p-${id}"${isChosen ? " checked" : ""}>
<label for="p-${id}">${name}: ${prices.map(priceText).join(" or ")}</label>
${description === null ? "" : html`<p class="hint">${description}</p>`}
</div>
`;
}

function codeHtml(checkouts: Checkouts, refused?: string): Html {
  const problem = html`<p id="code-problem" class="problem" role="alert">There is no discount with this code, or it doesn't apply.</p>`;
  const invalid = refused === undefined ? "" : html` aria-invalid="true"`;
  const described = refused === undefined ? "code-hint" : "code-problem code-hint";
  return html`<label for="code">Discount code</label>
<input id="code" name="discount_code" value="${refused ?? ""}" spellcheck="false" autocapitalize="off" aria-describedby="${described}"${invalid}>
${refused === undefined ? "" : problem}
<p class="hint" id="code-hint">The mock knows: ${checkouts.codes.join(", ") || "none"}.</p>
<p><button type="submit" name="action" value="apply">Apply the code</button></p>`;
}

function factsHtml({ checkout, link, payUrl }: OpenCheckout): Html {
  const { metadata, label, success_url } = link;
  const hints = hintsOf({ success_url }, [], []);
  const facts: [term: string, value: string][] = [
    ["Checkout", checkout.id],
    ["Link", link.id],
    ["Label", label ?? "none"],
    ["Metadata", JSON.stringify(metadata)],
    ["Query", JSON.stringify(checkout.query)],
    ["success_url", success_url ?? "none"],
    ["Paying leads to", payUrl],
  ];
  return html`<dl>${facts.map(([term, value]) => html`<dt>${term}</dt><dd><code>${value}</code></dd>`)}</dl>
${hints.map((hint) => html`<p class="problem">${hint}.</p>`)}`;
}
