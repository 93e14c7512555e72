// Calls a server with the client, prints what came of it, and ends.
import { inspect } from "node:util";
import { createClient, messagesByPointer } from "checkout-link-contract";
import { strictValidation, validation } from "checkout-link-contract/validation";

const { server, checks, times = 1, timeoutMs = 20_000 } = JSON.parse(process.argv[2]);
const accessToken = "polar_oat_Secret+of/mine";
const client = createClient({
  server,
  accessToken,
  timeoutMs,
  validation: { none: undefined, tolerant: validation, strict: strictValidation }[checks],
});
const body = { payment_processor: "stripe", products: ["d8dd2de1-21b7-4a41-8bc3-ce909c0cfe23"] };

async function outcome(signal) {
  try {
    const link = await client.createCheckoutLink(body, { signal });
    return { name: "link", label: link.label };
  } catch (error) {
    const { name, message, status, retryAfterSeconds, issues, detail } = error;
    const messages = detail && Object.keys(messagesByPointer(error, body)).length;
    const shown = inspect(error, { depth: 8 });
    return {
      name,
      message,
      status,
      retryAfterSeconds,
      issues: issues?.length,
      entries: detail?.length,
      messages,
      shown,
    };
  }
}

const { signal } = new AbortController();
const [first] = await Promise.all(Array.from({ length: times }, () => outcome(signal)));
process.stdout.write(JSON.stringify({ ...first, isPolluted: "polluted" in {} }));
// A connection that is still open would keep the process alive.
process.exit();
