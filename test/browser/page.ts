import { createClient, messagesByPointer, RequestRejectedError } from "checkout-link-contract";
import { checkoutLinkHandlers, magicIds } from "checkout-link-contract/msw";
import { setupWorker } from "msw/browser";

const id = "e453c0fa-a3de-4213-a839-605dceac7125";

/** Makes a link at the mock of another origin, then one that is rejected; shows both. */
async function useMock(server: string): Promise<void> {
  const client = createClient({ server, accessToken: "polar_oat_browser" });
  const link = await client.createCheckoutLink({ payment_processor: "stripe", products: [id] });
  show("link", link.url);

  const body = { payment_processor: "stripe" as const, products: [id, magicIds["is archived"]] };
  try {
    await client.createCheckoutLink(body);
  } catch (error) {
    if (!(error instanceof RequestRejectedError)) throw error;
    for (const [pointer, texts] of Object.entries(messagesByPointer(error, body))) show(pointer, texts.join());
  }
  const challenge = await fetch(`${server}/v1/checkout-links/`, { method: "POST", credentials: "include" });
  show("challenge", challenge.headers.get("WWW-Authenticate") ?? "hidden");
}

/** The same by the handlers, without a server. */
async function useHandlers(seed: string): Promise<void> {
  const worker = setupWorker(...checkoutLinkHandlers({ server: "sandbox", seed }));
  await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
  const client = createClient({ server: "sandbox", accessToken: "polar_oat_browser" });
  const link = await client.createCheckoutLink({ payment_processor: "stripe", products: [id] });
  show("handled", JSON.stringify(link));
}

function show(name: string, text: string): void {
  const output = document.createElement("output");
  output.dataset.name = name;
  output.textContent = text;
  document.body.append(output);
}

const { mock, seed } = Object.fromEntries(new URLSearchParams(location.search));
await (mock ? useMock(mock) : useHandlers(seed ?? ""));
show("done", "done");
