/**
 * The JSON of a page's script for machines: usually one value. Scripts that are no valid JSON are read as far as their
 * slips are known: wrapped in comment or CDATA marks, escaped as HTML, comments, trailing commas, semicolons, control
 * characters and quotation marks within texts, several values in a row, an end that is missing. What cannot be read gives
 * nothing and never stands in the way of other scripts.
 */
export function parseLinkedData(script: string): unknown[] {
  // some pages wrap the script in a comment or CDATA marks
  const text = script
    .trim()
    .replace(/^(?:<!--|(?:\/[/*]\s{0,9})?<!\[CDATA\[(?:\s{0,9}\*\/)?)/, "")
    .replace(/(?:-->|(?:\/[/*]\s{0,9})?\]\]>(?:\s{0,9}\*\/)?)$/, "");
  const plain = parsed(text);
  if (plain !== undefined) return [plain];
  const escaped = /^\s*[[{]\s*&(?:quot|#34|#x22);/i.test(text)
    ? text.replace(/&(?:quot|#34|#x22);/gi, '"')
    : text;
  return mendedValues(escaped).flatMap(value => {
    const json = parsed(value);
    return json === undefined ? [] : [json];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Mender = { text: string; at: number; out: string[]; open: string[]; values: string[] };

/** The values of a broken script, each mended as far as can be: one pass, every character looked at a bounded number of times. */
function mendedValues(text: string): string[] {
  const mender: Mender = { text, at: 0, out: [], open: [], values: [] };
  while (mender.at < text.length) {
    const mark = text[mender.at] ?? "";
    if (mark === '"') takeString(mender);
    else if (mark === "/" && /[/*]/.test(text[mender.at + 1] ?? "")) skipComment(mender);
    else takeMark(mender, mark);
  }
  if (mender.open.length > 0) closeAll(mender);
  return mender.values;
}

function takeMark(mender: Mender, mark: string): void {
  mender.at += 1;
  if (mender.open.length === 0 && mark !== "{" && mark !== "[") return; // between values
  if (mark === "{" || mark === "[") mender.open.push(mark === "{" ? "}" : "]");
  if (mark === ";") return;
  if (mark !== "}" && mark !== "]") {
    mender.out.push(mark);
    return;
  }
  withoutComma(mender.out);
  if (mender.open.at(-1) !== mark) return; // a bracket that nothing opened
  mender.out.push(mark);
  mender.open.pop();
  if (mender.open.length > 0) return;
  mender.values.push(mender.out.join(""));
  mender.out = [];
}

/** Takes a comma, and the space after it, off the end. */
function withoutComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && /^\s$/.test(out[last] ?? "")) last -= 1;
  if (out[last] === ",") out.length = last;
}

/** A text up to the quotation mark that ends it: the one before a comma, colon, bracket or the end. Others are the text's own. */
function takeString(mender: Mender): void {
  const { text } = mender;
  const own: string[] = ['"'];
  let at = mender.at + 1;
  for (; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (mark === "\\") {
      own.push(escapeAt(text, at));
      at += 1;
    } else if (mark === '"' && endsString(text, at)) break;
    else if (mark === '"') own.push('\\"');
    else own.push(mark < " " ? controlEscape(mark) : mark);
  }
  mender.at = at + 1;
  if (mender.open.length > 0) mender.out.push(`${own.join("")}"`);
}

/** The escape as JSON knows it; one that it does not know is the character alone. */
function escapeAt(text: string, at: number): string {
  const next = text[at + 1] ?? "";
  if (/["\\/bfnrt]/.test(next)) return `\\${next}`;
  if (next === "u" && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6))) return "\\u";
  return next < " " ? controlEscape(next) : next;
}

function controlEscape(mark: string): string {
  return mark === "\n" || mark === "\r" ? "\\n" : " ";
}

/** How far space may part a quotation mark from what follows it: pages indent by no more. */
const longestSpace = 400;

function endsString(text: string, at: number): boolean {
  const next = /^\s*(?:\/\/[^\n]*\n\s*)?(\S?)\s*(\S?)/.exec(text.slice(at + 1, at + 1 + longestSpace));
  const [, first = "", second = ""] = next ?? [];
  if (first === "," || first === ":") return second === "" || /["[{\d\-tfn}\]/]/.test(second);
  return first === "" || first === "}" || first === "]" || (first === "/" && /[/*]/.test(second));
}

function skipComment(mender: Mender): void {
  const block = mender.text[mender.at + 1] === "*";
  const end = mender.text.indexOf(block ? "*/" : "\n", mender.at + 2);
  mender.at = end < 0 ? mender.text.length : end + (block ? 2 : 1);
}

/** A script cut off in its midst: back to the last comma or bracket after which all is whole, then closed. */
function closeAll(mender: Mender): void {
  const tail = mender.open.toReversed().join("");
  for (let tries = 0, end = mender.out.length; tries < 8 && end > 0; tries++) {
    const whole = mender.out.slice(0, end);
    withoutComma(whole);
    const value = whole.join("") + tail;
    if (parsed(value) !== undefined) {
      mender.values.push(value);
      return;
    }
    end -= 1;
    while (end > 0 && !/^[,}\]]$/.test(mender.out[end] ?? "")) end -= 1;
  }
}
