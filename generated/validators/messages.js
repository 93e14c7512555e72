// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The message for a string that breaks a pattern or a format, keyed by that pattern or format. */
export const messages = {
  "well-formed": "must not contain half of a surrogate pair",
  "query-placeholder": "must have the placeholder {CHECKOUT_ID} in the query or the fragment only",
  "only-placeholders": "must have no braces other than those of the placeholder {CHECKOUT_ID}",
  "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$": "must be a version 4 UUID",
  "date-time": "must be a date and time by RFC 3339",
  "^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-\\x1F\\x7F/?#@:\\\\\\[\\]{}<>\"^|%`]+)(?::[0-9]{1,5})?(?:/[^\\s\\x00-\\x1F\\x7F?#\\\\{}<>\"^`]*)?(?:[?#](?:[^\\s\\x00-\\x1F\\x7F\\\\{}<>\"^`]|\\{CHECKOUT_ID\\})*)?$": "must be an absolute http or https URL with a host",
  "http-url": "must be an absolute http or https URL with a host",
  "^[^\\x00]*$": "must be a string without U+0000",
  "^polar_cl_": "must be a string that starts with polar_cl_",
  "^https?://[^/?#@\\\\]+/\\S*polar_cl_": "must be a http or https URL with polar_cl_ after its host",
  "^\\S*$": "must be a string without white space",
  "^[0-9]+([.][0-9]{1,12})?$": "must be a decimal with up to 12 decimal places",
  "^Bearer realm=\"polar\"(, (scope|error|error_description)=\"[^\"]*\")*$": "must be a Bearer challenge of the realm polar"
};
