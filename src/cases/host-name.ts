/** URLs whose hosts are names, by what they show. */
export const names: {
  readonly accepts: Readonly<Record<string, string>>;
  readonly refuses: Readonly<Record<string, string>>;
  readonly refusesAlone: Readonly<Record<string, string>>;
} = {
  accepts: {
    ...Object.fromEntries(
      [
        "ÀÀ",
        "öø",
        "ųł",
        "ΘΘ",
        "ҚҚ",
        "ӘӘ",
        "հայ",
        "გე",
        "ẀẀ",
        "ệệ",
        "アア",
        "㐀㐀",
        "人々",
        "ラー",
        "BÜCHER",
        "ٱٲ",
        "پ",
        "م",
        "_a",
        "a_1",
        "a_b-c",
        "a_B",
        "a_b.x",
      ].map((label) => [`the label ${label}`, `https://${label}.example/`]),
    ),
    ...Object.fromEntries(
      ["COM", "x", "io", "a1b", "aBc", "a-b", "ab1", "abC"].map((label) => [
        `the label ${label} after Arabic letters`,
        `https://مثال.${label}/`,
      ]),
    ),
    ...Object.fromEntries(
      ["my_host", "مثال"].flatMap((host) =>
        ["", ":8080", ":8080/", "?a", "#a", "/"].map((rest) => [
          `${host} alone, then "${rest}"`,
          `http://${host}${rest}`,
        ]),
      ),
    ),
    "an underscore, and a number after a dot in the path": "https://my_host.example/v1.2",
    "an underscore, and a number after a dot in the query": "https://my_host.example?v=1.2",
    "an underscore, and a number after a dot in the fragment": "https://my_host.example#1.2",
    "an underscore, and a dot at the end": "https://my_host.example./",
    ...Object.fromEntries(
      [9, 80, 999, 9999, 10000, 59999, 60000, 64999, 65499, 65500, 65529, 65530].map((port) => [
        `port ${port}`,
        `http://example.com:${port}/`,
      ]),
    ),
  },
  refuses: {
    "a scheme with an s too many": "httpss://example.com/",
    "a name that ends in a hex number in upper case": "http://example.0X1F/",
    "a name that ends in a hex number without digits": "http://example.0x/",
    "a name that ends in a number, then a port": "http://example.1:80/",
    "a name that ends in a number, then a query": "http://example.1?a",
    "a name that ends in a number, then a fragment": "http://example.1#a",
    "a name that ends in a number, then nothing": "http://example.1",
    "two ports": "http://example.com:80:80/",
    "port 65540": "http://example.com:65540/",
    "port 65600": "http://example.com:65600/",
    "port 66000": "http://example.com:66000/",
    "port 70000": "http://example.com:70000/",
    "port 640000": "http://example.com:640000/",
    "port 654999": "http://example.com:654999/",
    "port 655290": "http://example.com:655290/",
  },
  refusesAlone: {
    "Latin letters after Arabic letters": "https://مثالabc.example/",
    "half a surrogate pair": "https://example.com/\ud83d",
  },
};
