// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** What a text must be to match a pattern, by the pattern. */
export const titles = {
  "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$": "version 4 UUID",
  "date-time": "date and time by RFC 3339",
  "^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-\\x1F\\x7F/?#@:\\\\\\[\\]{}<>\"^|%`]+)(?::[0-9]{1,5})?(?:/[^\\s\\x00-\\x1F\\x7F?#\\\\{}<>\"^`]*)?(?:[?#](?:[^\\s\\x00-\\x1F\\x7F\\\\{}<>\"^`]|\\{CHECKOUT_ID\\})*)?$": "absolute http or https URL with a host",
  "http-url": "absolute http or https URL with a host",
  "^polar_cl_": "string that starts with polar_cl_",
  "polar_cl_": "string that contains polar_cl_",
  "^[0-9]+([.][0-9]{1,12})?$": "decimal with up to 12 decimal places",
  "^Bearer realm=\"polar\"(, (scope|error|error_description)=\"[^\"]*\")*$": "Bearer challenge of the realm polar"
};
