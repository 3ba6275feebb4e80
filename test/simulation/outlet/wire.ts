import type { OutletScript } from "./scripted-outlet.ts";
import { march, signOff, strikePosts } from "./strike-posts.ts";

/** The Wire of March 2025: no list at all; one page names the next one below its posts, and the last one names none. */
export const wire: OutletScript = {
  pages: [
    {
      path: "/strike-live",
      title: "Valmere port strike: live updates",
      posts: [
        ...strikePosts(500, "03 06:00", "03 11:00", "04 11:00", "06 10:00", "07 12:00"),
        signOff(march("08 18:00")),
      ],
      links: [
        { from: march("03 06:00"), path: "/about", title: "About us" },
        {
          from: march("10 07:00"),
          path: "/strike-live-2",
          title: "Valmere port strike: live updates, week two",
        },
      ],
    },
    {
      path: "/strike-live-2",
      title: "Valmere port strike: live updates, week two",
      posts: [...strikePosts(510, "10 06:50", "10 12:00", "12 09:00"), signOff(march("13 19:00"))],
    },
    {
      // Nobody names it: it cannot be found.
      path: "/strike-live-3",
      title: "Valmere port strike: live updates, week three",
      posts: strikePosts(520, "17 08:00", "17 12:00"),
    },
  ],
  lists: [],
  troubles: [
    { from: march("05 06:00"), to: march("06 06:00"), paths: ["/strike-live"], does: { status: 404 } },
    {
      ...{ from: march("12 12:00"), to: march("12 16:00"), paths: ["/strike-live-2"] },
      does: { redirect: "/sorry", status: 302 },
    },
  ],
};
