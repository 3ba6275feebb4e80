import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { markupLines } from "../../src/reading/html-lines.ts";

/** The text of an article as a library alone gives it, by the library's name. */
export type LibraryArticle = { library: string; text: string };

/** What Readability and Defuddle, each alone, take for a page's article. */
export async function libraryArticles(html: string): Promise<LibraryArticle[]> {
  const { document } = parseHTML(html);
  const readable = new Readability(document).parse();
  const defuddled = await Defuddle(
    parseHTML(html.replace(/<script[\s\S]*?<\/script>/g, withoutBroken)).document,
    "https://page.example/article",
  );
  return [
    { library: "Readability", text: markupText(readable?.content ?? "") },
    { library: "Defuddle", text: markupText(defuddled.content) },
  ];
}

/** Defuddle prints a trace for each script that is no JSON. */
function withoutBroken(script: string): string {
  const json = /<script[^>]*ld\+json[^>]*>([\s\S]*)<\/script>/.exec(script)?.[1];
  try {
    if (json !== undefined) JSON.parse(json);
    return script;
  } catch {
    return "";
  }
}

/** The words of markup, blocks apart. */
export function markupText(html: string): string {
  return markupLines(html, "UTC")
    .filter(line => line.role !== "alt")
    .map(line => line.text)
    .join("\n");
}
