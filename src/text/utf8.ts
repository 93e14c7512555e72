/** Decodes UTF-8. `decode` throws a TypeError if the bytes are not UTF-8. */
export const utf8 = new TextDecoder("utf-8", { fatal: true });
