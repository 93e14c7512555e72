// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

export { default } from "openapi-fetch";
