// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The operations that Prism routes to. */
export const operations = [
  {
    "id": "07c91461c958d",
    "method": "post",
    "path": "/v1/checkout-links/",
    "servers": [
      {
        "id": "6cc5ec8fb1c97",
        "url": "https://sandbox-api.polar.sh",
        "name": "Polar – Create Checkout Link",
        "description": "Sandbox, for trying things out."
      },
      {
        "id": "2db1d347306a1",
        "url": "https://api.polar.sh",
        "name": "Polar – Create Checkout Link",
        "description": "Production. Links created here take real money."
      },
      {
        "id": "326892dcbbe17",
        "url": "http://127.0.0.1:4010",
        "name": "Polar – Create Checkout Link",
        "description": "The mock of this package, on your own machine."
      }
    ],
    "responses": []
  }
];
