// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The servers of the contract, by name. */
export declare const servers: {
  readonly sandbox: "https://sandbox-api.polar.sh";
  readonly production: "https://api.polar.sh";
  readonly mock: "http://127.0.0.1:4010";
};

/** The path of the operation. */
export declare const path: "/v1/checkout-links/";
