/** The size limit of a body, in bytes. The provider's limit is unknown. */
export const maxBodyBytes = 1024 * 1024;

/** The nesting limit of a body, because Python, in which the provider is written, has one too. */
export const maxDepth = 900;

// A small body must not cause a large answer.
export const maxProducts = 1000;
export const maxEntries = 1000;
export const maxAnswerBytes = 8 * 1024 * 1024;

/** The longest wait that `Prefer` can ask for, in milliseconds; longer ones are cut to it. */
export const maxWaitMs = 60_000;
