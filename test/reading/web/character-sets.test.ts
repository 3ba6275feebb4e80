import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/reading/decode-text.ts";

const page = (label: string, text: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head>${label}<title>Port</title></head><body><p>${text}</p></body></html>`;
const meta = (charset: string) => `<meta charset="${charset}">`;
const http = (charset: string) => `text/html; charset=${charset}`;

/** A sentence in the letters of each set. */
const samples: readonly [string, string][] = [
  ["windows-1252", "Das Tor hält – für drei Gezeiten, “sagt der Hafen”."],
  ["iso-8859-2", "Wrota śluzy wytrzymają jeszcze trzy pływy."],
  ["windows-1250", "Przystań prosi o cierpliwość i o mąkę."],
  ["windows-1251", "Ворота шлюза выдержат ещё три прилива."],
  ["koi8-r", "Порт просит терпения и муки."],
  ["iso-8859-5", "Лодки ждут у причала."],
  ["windows-1253", "Το λιμάνι ζητά υπομονή."],
  ["iso-8859-7", "Οι πύλες αντέχουν."],
  ["windows-1254", "Liman sabır istiyor, ışıklar söndü."],
  ["windows-1255", "הנמל מבקש סבלנות."],
  ["windows-1256", "الميناء يطلب الصبر."],
  ["windows-1257", "Uosta prašo kantrybės, vartai laikosi."],
  ["windows-874", "ท่าเรือขอความอดทน"],
  ["shift_jis", "港は忍耐を求めている。"],
  ["euc-jp", "船は湾で待っている。"],
  ["gb18030", "港口请求大家耐心等待。"],
  ["big5", "港口請求大家耐心等待。"],
  ["euc-kr", "항구는 인내심을 요청한다."],
];

describe("a page's character set is known", () => {
  test.each(samples)("from its meta element: %s", (charset, text) => {
    expect(decodeText(iconv.encode(page(meta(charset), text), charset), "page.html")).toContain(text);
  });

  test.each(samples)("from the HTTP header: %s", (charset, text) => {
    expect(decodeText(iconv.encode(page("", text), charset), "page.html", http(charset))).toContain(text);
  });

  test.each(["utf-16le", "utf-16be", "utf-32le", "utf-32be"])(
    "from a byte order mark, and without one: %s",
    charset => {
      for (const [, text] of samples)
        for (const addBOM of [true, false])
          expect(
            decodeText(iconv.encode(page(meta("iso-8859-1"), text), charset, { addBOM }), "page.html"),
          ).toContain(text);
    },
  );

  test("from an XML declaration, and from an older meta element", () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><html><body><p>Порт ждёт.</p></body></html>`;
    expect(decodeText(iconv.encode(xml, "windows-1251"), "page.xml")).toContain("Порт ждёт.");
    const old = page('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=KOI8-R">', "Порт ждёт.");
    expect(decodeText(iconv.encode(old, "koi8-r"), "page.html")).toContain("Порт ждёт.");
  });

  test("from its language, where nothing says it", () => {
    for (const [charset, lang, text] of [
      ["windows-1251", "ru", "Порт ждёт."],
      ["shift_jis", "ja", "港は忍耐を求めている。"],
      ["windows-1250", "pl", "Port prosi o cierpliwość."],
    ] as const)
      expect(decodeText(iconv.encode(page("", text, lang), charset), "page.html")).toContain(text);
  });

  test("in spite of a wrong label: valid UTF-8 is UTF-8", () => {
    for (const label of ["iso-8859-1", "windows-1252", "utf-16", "nonsense"]) {
      const bytes = new TextEncoder().encode(page(meta(label), "Das Tor hält – noch."));
      expect(decodeText(bytes, "page.html", http(label))).toContain("Das Tor hält – noch.");
    }
    const western = iconv.encode(page(meta("utf-8"), "Das Tor hält – noch."), "windows-1252");
    expect(decodeText(western, "page.html", http("utf-8"))).toContain("Das Tor hält – noch.");
  });

  test("of escapes that are ASCII", () => {
    const text = "\x1b$B9A\x1b(B";
    const bytes = new TextEncoder().encode(page(meta("iso-2022-jp"), text));
    expect(decodeText(bytes, "page.html")).toContain("港");
  });

  test("UTF-8 that is cut in a letter is still UTF-8", () => {
    const whole = new TextEncoder().encode(`${"Das Tor hält. ".repeat(20)}ä`);
    expect(decodeText(whole.subarray(0, -1), "page.txt")).toContain("Das Tor hält.");
  });
});

const anyText = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 0xff }), fc.integer({ min: 1, max: 0x10ffff })))
  .map(points => String.fromCodePoint(...points));
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u00AD\u200B\uFEFF]/u;

describe("the text of a page", () => {
  const decode = (text: string) => decodeText(new TextEncoder().encode(text), "page.txt");

  test("has letters and their accents in one character", () => {
    expect(decode("Ha\u0308fen und Ge\u0301ne\u0301ral")).toBe("Häfen und Général");
  });

  test("has Windows' marks where they were taken for controls", () => {
    expect(decode("The port\u0092s \u0093beam\u0094 \u0096 it holds")).toBe("The port’s “beam” – it holds");
  });

  test("has no control, bidirectional or zero-width characters, whatever it had", () => {
    fc.assert(
      fc.property(anyText, text => {
        const clean = decode(`Gate ${text}`.padEnd(400, " leans"));
        expect(unseen.test(clean)).toBe(false);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });
});
