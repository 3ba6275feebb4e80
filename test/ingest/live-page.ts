/** A post of the made-up live page; `at` is a clock time of 4 March 2025 in UTC. */
export type LivePost = { at: string; title: string; text: string };

/** So many posts, one every five minutes from 09:00, the oldest first, each about a matter of its own. */
export function livePosts(count: number): LivePost[] {
  const matters = [
    ["Ferry crews vote to walk out", "The ferry crews of Valmere voted by 412 to 96 to walk out at noon."],
    ["Port director offers talks", "Port director Kurt Brandt offered talks with the union on Thursday."],
    ["Grain ships wait outside", "Eleven grain ships are waiting outside the harbour wall."],
    ["Mayor opens a shelter", "Mayor Ines Calder opened a shelter for stranded lorry drivers."],
    ["Union names its price", "Union leader Marta Osei asked for a rise of nine per cent."],
    ["Trains take on freight", "The railway added six night trains to carry freight inland."],
    ["Court hears an appeal", "A court in Valmere heard the appeal of the tug owners."],
    ["Fuel depot runs low", "The fuel depot on Quay Road has stocks for four days."],
  ] as const;
  return Array.from({ length: count }, (_, n) => {
    const [title, text] = matters[n % matters.length] ?? ["", ""];
    const round = Math.floor(n / matters.length);
    const again = round === 0 ? "" : ` for day ${round + 1}`;
    const minutes = 9 * 60 + 5 * n;
    const at = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, "0")).join(":");
    return { at, title: `${title}${again}`, text: text.replace(".", `${again}.`) };
  });
}

/** The page as a site serves it: newest first, machine-readable times, the end of the page; `extra` stands below the posts. */
export function livePage(posts: readonly LivePost[], extra = ""): string {
  const items = posts.toReversed().map(
    ({ at, title, text }) => `<li><article><header><h2><span>${title}</span>
<span class="hidden">published at</span> <time datetime="2025-03-04T${at}:00Z">${at} Greenwich Mean Time 4 March</time></h2></header>
<p>${text}</p></article></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>Valmere port strike live</title></head>
<body><main><h1>Valmere port strike live</h1><ol>${items.join("\n")}</ol>${extra}</main></body></html>`;
}
