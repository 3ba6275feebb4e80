import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/language/sentences.ts";

const texts = (text: string) => sentencesOf(text).map(sentence => sentence.text);

describe("sentences", () => {
  it.each([
    ["The ferry sank. Nobody was hurt.", 2],
    ["“We waited all night. Nobody came,” Ms. Okoye says. She left.", 2],
    ["The U.S. President arrived. He waved.", 2],
    ["It was built in the U.S. It was sold in Peru.", 2],
    ["Mr. and Mrs. J. R. Lindqvist met Gen. Abara at No. 10.", 1],
    ["The vote is at 5 p.m. Tuesday. It may slip.", 2],
    ["The vote was at 5 p.m. Then they left.", 2],
    ['"Is it safe?" she asked. "No," he said.', 2],
    ["The mayor , Ana Ruiz , spoke . `` We stay . We fight , '' she said .", 2],
    ["The court -LRB- in Lima -RRB- ruled on Friday . It was split .", 2],
    ["First line\nSecond line", 2],
    ["", 0],
    ["   ", 0],
  ])("%j has %i sentences", (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it.each([
    ["M. Dupont parle d’« un soulagement ». Mme. Leroy l’a dit à 21 h 30. Le port rouvre.", 3],
    ["Die Schleuse öffnet z. B. am Montag. Laut Dr. Weber ist das „ein großer Schritt“. Sie geht.", 3],
    ["Am 17. Februar wurde sie geprüft. Das kostet ca. 3,5 Mio. Euro.", 2],
    ["El Sr. García y la Sra. Núñez lo dijeron. «Es un alivio», añadió él. ¿Cuándo? Pronto.", 4],
    ["„To dobra wiadomość” – powiedział prof. Nowak. Śluzę otwarto m.in. dla barek.", 2],
    ["Dr. Yılmaz “İyi haber” dedi. Köprü 17 Şubat'ta açılacak.", 2],
    ["He came in at 17. The door shut.", 2],
  ])("in other languages: %j has %i sentences", (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it("keeps a short quotation in one piece with the words that carry it", () => {
    expect(texts("“It is late. We go now,” Amara says. Then she goes.")).toEqual([
      "“It is late. We go now,” Amara says.",
      "Then she goes.",
    ]);
  });

  it("cuts a long speech, which no line could hold", () => {
    const speech = `“${"We must build more homes for everyone here. ".repeat(20)}” he says.`;
    expect(texts(speech).length).toBeGreaterThan(10);
  });

  it("gives offsets that are exact for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), newsText()), text => {
        let last = 0;
        for (const { text: own, start, end } of sentencesOf(text)) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it("loses no letter", () => {
    fc.assert(
      fc.property(newsText(), text => {
        expect(texts(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});

function newsText() {
  const piece = fc.constantFrom(
    "The U.S.",
    "No. 10",
    " Mr. ",
    "“",
    "”",
    "‘",
    "’",
    '"',
    "'",
    ". ",
    "? ",
    "\n",
    " said ",
    "Ana ",
    "5 p.m. ",
    "…",
    "``",
    "''",
  );
  return fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(""));
}
