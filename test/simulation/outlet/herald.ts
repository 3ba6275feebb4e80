import type { OutletScript, ScriptedPage } from "./scripted-outlet.ts";
import { march, signOff, strikePosts } from "./strike-posts.ts";

const page = (path: string, title: string, posts: ScriptedPage["posts"]): ScriptedPage => ({
  path,
  title,
  posts,
});
const entry = (at: string, path: string, title: string) => ({ from: march(at), path, title });

/** The Herald of March 2025: pages that run for days, and a feed that names them among articles of all kinds. */
export const herald: OutletScript = {
  maxAge: 900,
  pages: [
    page("/blog/strike-monday", "Live: Valmere strike enters its first week", [
      ...strikePosts(300, "03 08:00", "03 12:00", "04 09:00", "04 15:00"),
      signOff(march("05 21:00")),
    ]),
    page("/blog/strike-thursday", "Live: Valmere strike, day four at the port", [
      ...strikePosts(310, "06 07:00", "06 13:00", "07 10:00"),
      signOff(march("07 22:00")),
    ]),
    page("/blog/strike-second-week", "Live: port of Valmere enters second week of strike", [
      ...strikePosts(320, "10 07:30", "10 14:00", "11 08:00", "12 08:00"),
    ]),
    page("/blog/strike-offer", "Live: Valmere strike, the final offer", [
      ...strikePosts(330, "17 08:00", "17 16:00"),
      signOff(march("18 20:00")),
    ]),
    page("/blog/strike-end", "Live: Valmere port strike nears its end", [
      ...strikePosts(340, "24 09:00", "24 15:00", "25 09:00"),
      signOff(march("25 20:00")),
    ]),
    page("/blog/football", "Live: Valmere Rovers at home in the cup", [
      { at: march("08 15:00"), title: "Kick-off", text: "Rovers kick off in the rain before a full stand." },
      { at: march("08 15:40"), title: "One up", text: "Rovers lead at half time through a late header." },
    ]),
  ],
  lists: [
    {
      path: "/feed.xml",
      kind: "feed",
      entries: [
        entry("03 08:00", "/blog/strike-monday", "Live: Valmere strike enters its first week"),
        entry("06 07:00", "/blog/strike-thursday", "Live: Valmere strike, day four at the port"),
        entry("08 14:30", "/blog/football", "Live: Valmere Rovers at home in the cup"),
        entry("10 07:30", "/blog/strike-second-week", "Live: port of Valmere enters second week of strike"),
        entry("17 08:00", "/blog/strike-offer", "Live: Valmere strike, the final offer"),
        entry("24 09:00", "/blog/strike-end", "Live: Valmere port strike nears its end"),
      ],
    },
  ],
  troubles: [
    // The feed is broken over the morning on which a page opens.
    { from: march("17 06:00"), to: march("17 12:00"), paths: ["/feed.xml"], does: "empty page" },
    {
      from: march("10 15:00"),
      to: march("10 18:00"),
      paths: ["/blog/strike-second-week"],
      does: { status: 500 },
    },
    { from: march("11 09:00"), to: march("11 09:03"), does: "hang up" },
    { from: march("24 16:00"), to: march("24 20:00"), paths: ["/blog/strike-end"], does: "cut" },
  ],
};
