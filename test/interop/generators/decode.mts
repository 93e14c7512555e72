import { createInterface } from "node:readline";
import { CheckoutLinkFromJSON, CheckoutLinkToJSON } from "./models/index.ts";

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(CheckoutLinkToJSON(CheckoutLinkFromJSON(JSON.parse(line)))));
}
