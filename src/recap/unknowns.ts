import { z } from "zod";
import { Window } from "../time/window.ts";
import { Line } from "./recap.ts";

/** Something that is not known, was refused or is not verified, by somebody's own account. */
export const Unknown = z.strictObject({
  id: z.string(),
  kind: z.enum(["unknown", "refused", "unverified"]),
  /** Who does not know or refuses: a speaker, else the outlet. */
  who: z.string(),
  line: Line,
  /** `closed`: a later post tells it. */
  state: z.enum(["open", "closed"]),
  closed: Line.nullable(),
});
export type Unknown = z.infer<typeof Unknown>;

/** What the posts of a window say is not known, newest first; what is closed by now stands last. */
export const Unknowns = z.strictObject({
  story: z.string(),
  window: Window,
  unknowns: z.array(Unknown),
  searched: z.strictObject({ posts: z.number(), outlets: z.number() }),
});
export type Unknowns = z.infer<typeof Unknowns>;
