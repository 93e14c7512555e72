// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The servers of the contract, by name. */
export const servers = {
  sandbox: "https://sandbox-api.polar.sh",
  production: "https://api.polar.sh",
  mock: "http://127.0.0.1:4010",
};

/** The path of the operation. */
export const path = "/v1/checkout-links/";
