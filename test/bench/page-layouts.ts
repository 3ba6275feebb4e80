import { seededRandom } from "../delivery/simulated-platform.ts";

/** A page made for measuring, and how many posts (of an article: paragraphs) it holds. */
export type MadePage = { name: string; bytes: Uint8Array; size: number };

/** A way to lay out a page of so many posts, in words of our own. */
export type PageLayout = { layout: string; make: (size: number) => MadePage };

type Post = { title: string; paragraphs: string[]; at: string };

const words =
  "harbour gate council engineers tide lock ferry crews union director talks grain ships mayor shelter lorry drivers court appeal tug owners fuel depot quay stocks price rise railway night trains freight inland pilot storm warning barrier pump repair inspection report committee minister statement delay queue crossing lighthouse anchor cargo island flour flight bridge beam pressure insurers".split(
    " ",
  );
const day = "2025-03";

/** Posts oldest first, two minutes apart from 1 March 2025 on: two to four paragraphs, now and then with somebody's words. */
function posts(size: number): Post[] {
  const random = seededRandom(size);
  const word = () => words[Math.floor(random() * words.length)] ?? "gate";
  const phrase = (length: number) => Array.from({ length }, word).join(" ");
  const sentence = (length: number) => capital(`${phrase(length)}.`);
  return Array.from({ length: size }, (_, n) => ({
    title: `${capital(phrase(6))} ${n}`,
    paragraphs: [
      `${sentence(16)} ${sentence(12)}`,
      random() < 0.3 ? `“${capital(phrase(9))},” Ines Halloran told reporters on the quay.` : sentence(18),
      ...(random() < 0.5 ? [`${sentence(14)} ${Math.floor(random() * 900)} ships wait.`] : []),
    ],
    at: momentOf(n),
  }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function momentOf(n: number): string {
  const minutes = n * 2;
  const [date, hour, minute] = [1 + Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  return `${day}-${two(date)}T${two(hour)}:${two(minute)}:00Z`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function clock({ at }: Post): string {
  return at.slice("2025-03-01T".length, "2025-03-01T21:09".length);
}

function dayOfMonth({ at }: Post): number {
  return Number(at.slice("2025-03-".length, "2025-03-01".length));
}

/** A page from text parts, newest post first. */
function page(
  name: string,
  top: string,
  post: (post: Post, number: number) => string,
  foot = "",
): PageLayout["make"] {
  return size => {
    const newestFirst = posts(size).toReversed();
    const text = `${top}${newestFirst.map((each, at) => post(each, at + 1)).join("")}${foot}`;
    return { name, bytes: new TextEncoder().encode(text), size };
  };
}

const timedText = page("timed-live-page.txt", "Harbour strike live\n\n", (post, number) => {
  const stamp = `published at ${clock(post)} Greenwich Mean Time ${dayOfMonth(post)} March`;
  return `  ${number}. ${post.title}${stamp}\n\n    ${post.paragraphs.join("\n\n    ")}\n\n`;
});

const stampedText = page(
  "stamped-blog.txt",
  "Harbour strike live\nLive reporting by Femke Dorst, with Karim Dost on the quay\n",
  post =>
    `${dayOfMonth(post)} Mar 2025\n${clock(post)}\n${post.title}\n${post.paragraphs.join("\n")}\nCopy link\n`,
);

function keyEvents(size: number): MadePage {
  const newestFirst = posts(size).toReversed();
  const listed = newestFirst.filter((_, at) => at % 5 === 0).map(post => `-\n${post.title}\n`);
  const told = newestFirst.map(
    post =>
      `${dayOfMonth(post)} Mar 2025 ${clock(post).replace(":", ".")} GMT\n${post.title}\n${post.paragraphs.join("\n")}\n`,
  );
  const text = `Harbour strike: crews vote to walk out – live\nKey events\n${listed.join("")}${told.join("")}`;
  return { name: "key-events-blog.txt", bytes: new TextEncoder().encode(text), size };
}

const visibleHtml = page(
  "live-page.html",
  '<!doctype html><html lang="en"><head><title>Harbour strike live</title></head><body><main><h1>Harbour strike live</h1><ol>\n',
  post =>
    `<li class="post"><article id="p-${post.at}"><header><h2><span>${post.title}</span> <span class="hidden">published at</span> <time datetime="${post.at}">${clock(post)} Greenwich Mean Time</time></h2></header><div class="body">${post.paragraphs.map(text => `<p>${text}</p>`).join("")}</div></article></li>\n`,
  "</ol></main></body></html>",
);

function linkedLive(size: number): MadePage {
  const liveBlogUpdate = posts(size)
    .toReversed()
    .map(({ title, paragraphs, at }) => ({
      "@type": "BlogPosting",
      headline: title,
      datePublished: at,
      url: `https://courier.example/live#p-${at}`,
      articleBody: paragraphs.map(text => `<p>${text}</p>`).join(""),
    }));
  const json = JSON.stringify({
    "@type": "LiveBlogPosting",
    headline: "Harbour strike live",
    liveBlogUpdate,
  });
  const text = `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`;
  return { name: "linked-live.html", bytes: new TextEncoder().encode(text), size };
}

const rss = page(
  "feed.xml",
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour</title><link>https://courier.example/</link>\n',
  post =>
    `<item><title>${post.title}</title><link>https://courier.example/${post.at}</link><guid isPermaLink="false">${post.at}</guid><pubDate>${post.at}</pubDate><description>${post.paragraphs.map(text => `&lt;p&gt;${text}&lt;/p&gt;`).join("")}</description></item>\n`,
  "</channel></rss>",
);

const postLines = page("posts.jsonl", "", ({ title, paragraphs, at }) => {
  const full = { source: "courier", publishedAt: at, title, text: paragraphs.join("\n\n") };
  return `${JSON.stringify(full)}\n`;
});

const readerView = page(
  "reader-view.txt",
  "Harbour stays shut for a second day after the lock gate gave way on Wednesday\nPort director promises a first ship before the weekend but will not name an hour\nThis video can not be played\nEdited by Nadia Brook and Owen Pell, with Tomas Reller in Brisken\n",
  post => `Tomas Reller\nTransport correspondent\n${post.paragraphs.join("\n")}\n`,
);

function article(size: number): MadePage {
  const paragraphs = posts(size).map(post => `<p>${post.paragraphs.join(" ")}</p>`);
  const text = `<!doctype html><html><head><title>A harbour without ships</title></head><body><main><article><h1>A harbour without ships</h1>${paragraphs.join("\n")}</article></main></body></html>`;
  return { name: "article.html", bytes: new TextEncoder().encode(text), size };
}

/** Every layout that a page can be made in. */
export const pageLayouts: readonly PageLayout[] = [
  { layout: "timed-live-page (text)", make: timedText },
  { layout: "stamped-blog (text)", make: stampedText },
  { layout: "key-events-blog (text)", make: keyEvents },
  { layout: "reader-view (text)", make: readerView },
  { layout: "visible-live-page (HTML)", make: visibleHtml },
  { layout: "live-blog-posting (JSON-LD)", make: linkedLive },
  { layout: "article (HTML)", make: article },
  { layout: "rss", make: rss },
  { layout: "post-lines (JSON Lines)", make: postLines },
];
