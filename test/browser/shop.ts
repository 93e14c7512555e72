import { createClient, messagesByPointer, RequestRejectedError } from "checkout-link-contract";

// A shop of one page: a form that creates a link, and, at /thanks, the page for customers who have paid.

const main = document.querySelector("main") as HTMLElement;
const query = new URLSearchParams(location.search);

function add<Name extends keyof HTMLElementTagNameMap>(name: Name, id: string, text = ""): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.id = id;
  element.textContent = text;
  main.append(element);
  return element;
}

function field(id: string, text: string): HTMLInputElement {
  add("label", `${id}-label`, text).htmlFor = id;
  return add("input", id);
}

function showForm(server: string): void {
  const products = field("products", "Products");
  const successUrl = field("success-url", "Success URL");
  add("button", "create", "Create the link").addEventListener("click", async () => {
    const body = {
      payment_processor: "stripe" as const,
      products: products.value.split(" "),
      success_url: successUrl.value || null,
    };
    try {
      const link = await createClient({ server }).createCheckoutLink(body);
      add("a", "buy", "Buy").href = link.url;
    } catch (error) {
      if (!(error instanceof RequestRejectedError)) throw error;
      const messages = Object.entries(messagesByPointer(error, body));
      add("p", "errors", messages.map(([pointer, texts]) => `${pointer}: ${texts.join(" ")}`).join("; "));
    }
    main.dataset.done = "";
  });
}

if (location.pathname === "/thanks") add("p", "thanks", `Thank you for ${query.get("checkout_id")}`);
else showForm(query.get("mock") ?? "");
