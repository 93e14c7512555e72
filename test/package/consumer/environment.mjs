// Makes calls in the environment that loads it, and says how each one ended.
import { createServer } from "node:http";
import { createClient } from "checkout-link-contract";

const link = { url: "https://buy.polar.sh/polar_cl_a", names: Array(40).fill("é".repeat(500)) };
const text = JSON.stringify(link);
const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Expose-Headers": "*",
};

/** Answers with the status in the path, or never, in several chunks. */
function answer(request, response) {
  if (request.method === "OPTIONS") return response.writeHead(204, cors).end();
  const status = Number(request.url.split("/")[1]);
  request.resume().on("end", () => {
    if (status === 0) return;
    response.writeHead(status, { "Content-Type": "application/json", "X-Request-ID": "r-1", ...cors });
    response.write(text.slice(0, 9999));
    setTimeout(() => response.end(text.slice(9999)), 20);
  });
}

/** How calls end that succeed, are too long, fail, never end, and reach nothing. */
export async function outcomes() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const call = async (path, options = {}) => {
    const polar = createClient({ server: `${url}/${path}`, ...options });
    try {
      const { names } = await polar.createCheckoutLink({ payment_processor: "stripe", products: ["a"] });
      return names.join() === link.names.join() ? "link" : "another link";
    } catch ({ name, status, requestId, linkMayExist }) {
      return [name, status, requestId, linkMayExist].join(" ");
    }
  };
  const found = [
    await call("201"),
    await call("201", { maxResponseBytes: 100 }),
    await call("503"),
    await call("0", { timeoutMs: 200 }),
    await call("201", { server: "http://127.0.0.1:1" }),
  ];
  server.closeAllConnections();
  server.close();
  return found;
}
