import { type CallOptions, type CheckoutLinkCreate, type ClientOptions, createClient } from "../../src/index.ts";
import { example } from "./contract.ts";

export const body = example("minimal-request") as CheckoutLinkCreate;

/** The error that a call ends with. */
export async function failure(
  options: Partial<ClientOptions>,
  call: CallOptions = {},
  sent: unknown = body,
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they find in it
): Promise<any> {
  const client = createClient({ server: "https://shop.example", accessToken: "polar_oat_test", ...options });
  try {
    await client.createCheckoutLink(sent as CheckoutLinkCreate, call);
  } catch (error) {
    return error;
  }
  throw new Error("The call succeeded");
}

/** An implementation of fetch that always gives the same answer. */
export function answering(status: number, received: unknown = "", headers: Record<string, string> = {}) {
  const text = typeof received === "string" ? received : JSON.stringify(received);
  return async () => new Response([204, 304].includes(status) ? null : text, { status, headers });
}
