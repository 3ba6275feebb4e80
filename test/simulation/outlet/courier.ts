import type { OutletScript, ScriptedPage, ScriptedPost } from "./scripted-outlet.ts";
import { march, signOff, strikePost, strikePosts } from "./strike-posts.ts";

const page = (path: string, title: string, posts: ScriptedPage["posts"]): ScriptedPage => ({
  path,
  title,
  posts,
});
const edited = (at: string, post: ScriptedPost, text: string): ScriptedPost => ({
  ...post,
  edited: { at: march(at), text },
});
const listed = (at: string, path: string, title: string) => ({ from: march(at), path, title });

/**
 * The Courier of March 2025: a page a day that closes at night, a list that names each new one, and a month of bad luck. The
 * list names other stories too.
 */
export const courier: OutletScript = {
  maxAge: 900,
  pages: [
    page("/live/day-1", "Valmere port strike live: crews walk out", [
      edited(
        "03 11:00",
        strikePost(march("03 07:00"), 100),
        "Crews at Valmere voted by 391 to 103 to stay out.",
      ),
      ...strikePosts(101, "03 10:00", "03 13:00", "03 16:00"),
      signOff(march("03 18:00")),
    ]),
    page("/live/day-2", "Valmere port strike live: talks begin", [
      ...strikePosts(110, "04 06:30", "04 09:30", "04 12:30"),
      signOff(march("04 17:00")),
    ]),
    page("/live/day-3", "Valmere port strike live: ships turn away", [
      ...strikePosts(120, "05 07:00", "05 10:00", "05 13:00", "05 16:00"),
      signOff(march("05 20:30")),
    ]),
    page("/live/day-4", "Valmere port strike live: pay offer on the table", [
      ...strikePosts(130, "07 08:00", "07 11:00"),
      signOff(march("07 19:00")),
    ]),
    // It opens while the whole outlet cannot be reached.
    page("/live/day-5", "Valmere port strike live: ferries stand still", [
      ...strikePosts(140, "08 12:00", "08 15:00", "09 09:00"),
      signOff(march("09 18:00")),
    ]),
    page("/live/pickets", "Valmere port strike live: pickets at the gates", strikePosts(150, "13 06:00")),
    page("/live/day-6", "Valmere port strike live: a court decides", [
      ...strikePosts(155, "13 09:00", "13 13:00", "13 18:00"),
      signOff(march("13 21:00")),
    ]),
    page("/live/day-7", "Valmere port strike live: two offers", strikePosts(160, "14 08:00", "14 12:00")),
    // Nothing names it; the page before it leads to it.
    page("/live/day-8", "Valmere port strike live: the vote", [
      ...strikePosts(170, "15 06:00", "15 12:00", "16 09:00"),
      signOff(march("16 20:00")),
    ]),
    page("/live/day-9", "Valmere port strike live: a ship gets through", [
      ...strikePosts(180, "20 08:00", "20 14:00"),
      signOff(march("20 22:00")),
      // It closed for the night alone.
      ...strikePosts(185, "21 07:00", "22 09:00"),
    ]),
    page("/live/day-10", "Valmere port strike live: crews return", strikePosts(190, "25 08:00", "25 11:00")),
    page("/live/rail", "Rail timetable live: fewer trains from Monday", [
      { at: march("04 05:00"), title: "Trains cut", text: "Operators cut trains on the valley line." },
      { at: march("04 08:00"), title: "Buses added", text: "Buses run in place of the early trains." },
    ]),
    page("/live/carnival", "Port of Valmere carnival live: floats and bands", [
      { at: march("06 09:00"), title: "Floats gather", text: "The first floats gather in the old town." },
      { at: march("06 12:00"), title: "Bands play", text: "Brass bands play on the market square." },
    ]),
  ],
  lists: [
    {
      path: "/strike",
      kind: "listing",
      entries: [
        listed("01 00:00", "/live/storms", "Storms live: gales on the north coast"),
        listed("01 00:00", "/live/council", "Town council live: the budget debate"),
        listed("03 07:00", "/live/day-1", "Valmere port strike live: crews walk out"),
        listed("04 05:00", "/live/rail", "Rail timetable live: fewer trains from Monday"),
        listed("04 06:35", "/live/day-2", "Valmere port strike live: talks begin"),
        listed("05 07:05", "/live/day-3", "Valmere port strike live: ships turn away"),
        listed("06 09:00", "/live/carnival", "Port of Valmere carnival live: floats and bands"),
        listed("07 08:05", "/live/day-4", "Valmere port strike live: pay offer on the table"),
        listed("08 12:05", "/live/day-5", "Valmere port strike live: ferries stand still"),
        listed("13 09:02", "/live/pickets", "Valmere port strike live: pickets at the gates"),
        listed("13 09:05", "/live/day-6", "Valmere port strike live: a court decides"),
        listed("14 08:05", "/live/day-7", "Valmere port strike live: two offers"),
        listed("20 08:05", "/live/day-9", "Valmere port strike live: a ship gets through"),
        listed("25 08:05", "/live/day-10", "Valmere port strike live: crews return"),
      ],
    },
  ],
  troubles: [
    { from: march("05 12:00"), to: march("05 14:30"), paths: ["/live/day-3"], does: { status: 500 } },
    { from: march("07 06:00"), to: march("07 10:00"), paths: ["/strike"], does: { status: 503 } },
    // The whole outlet is gone for a day.
    { from: march("08 00:00"), to: march("09 00:00"), does: { status: 404 } },
    {
      ...{ from: march("13 15:00"), to: march("13 15:40"), paths: ["/live/day-6"] },
      does: { status: 429, retryAfter: "7200" },
    },
    {
      from: march("15 06:00"),
      to: march("31 23:59"),
      paths: ["/live/day-7"],
      does: { redirect: "/live/day-8" },
    },
    { from: march("16 10:00"), to: march("16 10:04"), paths: ["/live/day-8"], does: "cut" },
    { from: march("23 12:00"), to: march("31 23:59"), paths: ["/live/day-9"], does: { status: 410 } },
    { from: march("25 12:00"), to: march("25 18:00"), paths: ["/live/day-10"], does: "hang up" },
  ],
};
