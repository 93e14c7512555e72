/** What a field may hold and what it may not, said by literal values. */
export interface Kind {
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
}

export const text: Kind = { accepts: ["text", ""], refuses: [null, 5, 5.5, true, {}, ["text"]] };
export const integer: Kind = { accepts: [0, 1999, -1], refuses: [null, "5", 5.5, true, {}, [5]] };
export const boolean: Kind = { accepts: [true, false], refuses: [null, "true", 0, 1, 0.5, {}, [true]] };

export const uuid: Kind = {
  accepts: ["e453c0fa-a3de-4213-a839-605dceac7125", "E453C0FA-A3DE-4213-8839-605DCEAC7125"],
  refuses: [
    null,
    "",
    5,
    5.5,
    true,
    {},
    ["e453c0fa-a3de-4213-a839-605dceac7125"],
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "e453c0fa-a3de-4213-c839-605dceac7125",
    "e453c0faa3de4213a839605dceac7125",
    "urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125",
  ],
};

export const timestamp: Kind = {
  accepts: ["2025-04-14T10:15:30Z", "2025-04-14T10:15:30.123456Z", "2024-02-29T23:59:59+02:00"],
  refuses: [
    null,
    "",
    1744625730,
    0.5,
    true,
    {},
    ["2025-04-14T10:15:30Z"],
    "2025-04-14",
    "2025-04-14T10:15:30",
    "2025-02-29T00:00:00Z",
    "yesterday",
  ],
};

export const metadata: Kind = {
  accepts: [
    {},
    { a: "text", b: 1, c: true, d: "", e: false, f: -5 },
    { a: 1152921504606847000 },
    { ["k".repeat(41)]: "v".repeat(501), "": 1 },
    Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`key ${index}`, index])),
  ],
  refuses: [null, [], "a=b", 5, 5.5, true, { a: null }, { a: 1.5 }, { a: {} }, { a: [] }],
};

export const nullable = ({ accepts, refuses }: Kind): Kind => ({
  accepts: [null, ...accepts],
  refuses: refuses.filter((value) => value !== null),
});

export const constant = (value: string): Kind => ({
  accepts: [value],
  refuses: [
    null,
    "other",
    value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase(),
    "",
    5,
    5.5,
    true,
    {},
    [value],
  ],
});

export const oneOf = (...values: string[]): Kind => ({
  accepts: values,
  refuses: [null, "other", "", ...values.map((value) => value.toUpperCase()), 5, 5.5, true, {}, values],
});

export const listOf = (refusedItem: unknown): Kind => ({
  accepts: [[]],
  refuses: [null, "text", 5, 5.5, true, {}, [refusedItem], [null], [5], [5.5], [true], [[]], ["text"]],
});

export const object: Kind = { accepts: [], refuses: [null, "text", 5, 5.5, true, [], {}] };
