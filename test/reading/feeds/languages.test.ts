import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../src/language/sentences.ts";
import { reading, told } from "../fixture.ts";
import { feed, item, only, rss } from "./feed.ts";

/** A page in another language: its zone, the line with its time, and two paragraphs of its own. */
const pages = [
  {
    language: "fr",
    zone: "Europe/Paris",
    title: "L’écluse de Brisken rouvre après neuf jours",
    time: "Publié le 3 février 2025 à 21h09",
    at: "2025-02-03T20:09:00Z",
    paragraphs: [
      "M. Dupré a déclaré que l’écluse serait rouverte dès mardi, « un soulagement » pour les bateliers.",
      "Mme. Leroy, du port, espère que le trafic reprendra à 21 h 30. Le pont, lui, reste fermé.",
    ],
    sentences: [1, 2],
  },
  {
    language: "de",
    zone: "Europe/Berlin",
    title: "Schleuse in Brisken öffnet nach neun Tagen",
    time: "17. Februar 2025, 21:09 Uhr",
    at: "2025-02-17T20:09:00Z",
    paragraphs: [
      "Die Schleuse öffnet laut Dr. Weber am 18. Februar wieder. Das sei „ein großer Schritt“, sagte er.",
      "Die Arbeiten kosteten ca. 3,5 Mio. Euro und dauerten länger, z. B. wegen des Frosts im Hafenbecken.",
    ],
    sentences: [2, 1],
  },
  {
    language: "es",
    zone: "Europe/Madrid",
    title: "La esclusa de Brisken reabre tras nueve días",
    time: "17 de febrero de 2025 - 21:09",
    at: "2025-02-17T20:09:00Z",
    paragraphs: [
      "El Sr. García dijo que la esclusa abrirá el lunes. «Es un alivio», añadió la Sra. Núñez en el muelle.",
      "¿Cuándo volverá el transbordador? Nadie lo sabe todavía, según la compañía que lo explota.",
    ],
    sentences: [2, 2],
  },
  {
    language: "pl",
    zone: "Europe/Warsaw",
    title: "Śluza w Brisken otwarta po dziewięciu dniach",
    time: "17 lutego 2025, 21:09",
    at: "2025-02-17T20:09:00Z",
    paragraphs: [
      "„To dobra wiadomość” – powiedział prof. Nowak z zarządu portu. Śluzę otwarto m.in. dla barek i łodzi.",
      "Prace trwały od 3 do 12 lutego i kosztowały 2,5 mln zł, podał zarząd portu w swoim komunikacie.",
    ],
    sentences: [2, 1],
  },
  {
    language: "tr",
    zone: "Europe/Istanbul",
    title: "Brisken’deki savak dokuz gün sonra açıldı",
    time: "17 Şubat 2025 21:09",
    at: "2025-02-17T18:09:00Z",
    paragraphs: [
      "Liman idaresi, kapağın gece boyunca süren çalışmayla onarıldığını söyledi. Dr. Yılmaz “İyi haber” dedi.",
      "Köprü ise 18 Şubat'ta açılacak ve kamyonlar o güne kadar kuzeydeki yoldan geçmeye devam edecek.",
    ],
    sentences: [2, 1],
  },
] as const;

describe.each(pages)("a page in $language", ({ zone, title, time, at, paragraphs, sentences }) => {
  test("its text is kept letter for letter, with the time it prints", () => {
    const read = reading([title, "", time, "", ...paragraphs.flatMap(text => [text, ""])].join("\n"), {
      zone,
    });
    expect(read.posts).toHaveLength(1);
    const [post] = read.posts;
    expect(post).toMatchObject({ title, publishedAt: at, timePrecision: "minute" });
    expect(post?.paragraphs.map(({ text }) => text)).toEqual([...paragraphs]);
  });

  test("a feed of it gives the same, with a date in its language", () => {
    const dated = `<pubDate>${time.replace(/^Publié le /, "")}</pubDate>`;
    const body = `<description><![CDATA[${paragraphs.map(text => `<p>${text}</p>`).join("")}]]></description>`;
    const post = only(feed(rss(item(`<title>${title}</title>`, dated, body)), { zone }));
    expect(post).toMatchObject({ title, publishedAt: at });
    expect(told(post)).toEqual(paragraphs.map(text => `text: ${text}`));
  });

  test("its sentences end where they end", () => {
    expect(paragraphs.map(text => sentencesOf(text).length)).toEqual([...sentences]);
  });
});
