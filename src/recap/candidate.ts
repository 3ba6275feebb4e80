import type { ToldDate } from "../time/relative-dates.ts";
import type { Priors } from "./priors.ts";
import type { Statement } from "./statement.ts";

/** A statement that may be chosen, with the days it tells of and the factors that speak for or against it. */
export type Candidate = { statement: Statement; days: readonly ToldDate[]; priors: Priors };
