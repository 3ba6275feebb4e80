import type { Story } from "../coverage/story.ts";

/** Where coverage came from, as far as it is known. */
type Origin = { url: string | null; name: string };

/**
 * The id of the outlet: the story's source of the address's host, else the host; without an address the story's source
 * that the file's name speaks of, else the file's name.
 */
export function sourceOf(story: Story, { url, name }: Origin): string {
  const host = url === null ? null : hostOf(url);
  if (host !== null) {
    const known = story.sources.find(source =>
      source.hosts.some(each => host === bare(each) || host.endsWith(`.${bare(each)}`)),
    );
    return known?.id ?? slugOf(host);
  }
  const words = slugOf(name.replace(/\.[^.]*$/, ""));
  return story.sources.find(source => `-${words}-`.includes(`-${source.id}-`))?.id ?? words;
}

/** The outlet's name: the story's, else its id made readable ("daily-post" is "Daily Post"). */
export function sourceNameOf(story: Story, id: string): string {
  const known = story.sources.find(source => source.id === id);
  if (known) return known.name;
  return id.replace(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => `${dash && " "}${letter.toUpperCase()}`,
  );
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? bare(new URL(url).hostname) : null;
}

/** A host without the prefix that says nothing. */
function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** Text as an id: lower-case letters and digits, joined by hyphens. */
function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "unknown" : slug;
}
