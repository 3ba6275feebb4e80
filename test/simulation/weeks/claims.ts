/** What a claim says at a time: its number, and whether it is denied. */
export type Said = { n: number; denied: boolean };

/** Something that outlets of an invented town tell in several forms of words, with a number that may move. */
export type TownClaim = {
  /** Words that no other claim has: by them a line is known to tell this one. */
  mark: RegExp;
  /** The word after the number. */
  unit: string;
  forms: readonly ((said: Said) => string)[];
};

const not = ({ denied }: Said): string => (denied ? "not " : "");

/** Ten claims, three forms of words each. */
export const claims: readonly TownClaim[] = [
  {
    mark: /Torrin/u,
    unit: "ferries",
    forms: [
      said =>
        `The Valmere harbour board will ${not(said)}withdraw ${said.n} ferries from the Torrin crossing this spring.`,
      said =>
        `The harbour board of Valmere will this spring ${not(said)}withdraw ${said.n} ferries from the crossing to Torrin.`,
      said =>
        `The harbour board in Valmere will ${not(said)}withdraw ${said.n} ferries from the Torrin crossing when spring comes.`,
    ],
  },
  {
    mark: /Castle Hill/u,
    unit: "people",
    forms: [
      said =>
        `Rescuers in Valmere did ${not(said)}pull ${said.n} people out of the flooded tunnel under Castle Hill overnight.`,
      said =>
        `Overnight the rescuers of Valmere did ${not(said)}pull ${said.n} people out of the flooded Castle Hill tunnel.`,
      said =>
        `Out of the flooded tunnel under Castle Hill Valmere rescuers did ${not(said)}pull ${said.n} people overnight, residents watched.`,
    ],
  },
  {
    mark: /northern basin/u,
    unit: "days",
    forms: [
      said =>
        `Dockers in the northern basin of Valmere will ${not(said)}strike for ${said.n} days over holiday pay.`,
      said =>
        `Over holiday pay the dockers of the northern basin of Valmere will ${not(said)}strike for ${said.n} days.`,
      said =>
        `The Valmere dockers in the northern basin will ${not(said)}go on strike for ${said.n} days over their holiday pay.`,
    ],
  },
  {
    mark: /crane depot/u,
    unit: "suspects",
    forms: [
      said =>
        `Police in Valmere did ${not(said)}arrest ${said.n} suspects over the theft of copper from a crane depot.`,
      said =>
        `Over the theft of copper from a crane depot Valmere police did ${not(said)}arrest ${said.n} suspects.`,
      said =>
        `After the theft of copper from the crane depot the police of Valmere did ${not(said)}arrest ${said.n} suspects on Ropewalk.`,
    ],
  },
  {
    mark: /Orrin valley/u,
    unit: "schools",
    forms: [
      said =>
        `The council of Valmere will ${not(said)}close ${said.n} schools in villages of the Orrin valley next autumn.`,
      said =>
        `Next autumn the Valmere council will ${not(said)}close ${said.n} schools in the villages of the Orrin valley.`,
      said =>
        `In villages of the Orrin valley the council of Valmere will ${not(said)}close ${said.n} schools next autumn.`,
    ],
  },
  {
    mark: /cotton mill/u,
    unit: "patients",
    forms: [
      said =>
        `Doctors in Valmere did ${not(said)}treat ${said.n} patients for smoke after the fire in the cotton mill.`,
      said =>
        `After the fire in the cotton mill doctors in Valmere did ${not(said)}treat ${said.n} patients for smoke.`,
      said =>
        `For smoke after the cotton mill fire the Valmere doctors did ${not(said)}treat ${said.n} patients in tents.`,
    ],
  },
  {
    mark: /Maren bridge/u,
    unit: "cracks",
    forms: [
      said =>
        `Engineers in Valmere did ${not(said)}find ${said.n} cracks in the steel arches of the Maren bridge.`,
      said =>
        `In the steel arches of the Maren bridge Valmere engineers did ${not(said)}find ${said.n} cracks.`,
      said =>
        `The engineers of Valmere did ${not(said)}find ${said.n} cracks in steel arches under the Maren bridge.`,
    ],
  },
  {
    mark: /Dunmoor/u,
    unit: "tonnes",
    forms: [
      said =>
        `Farmers of Valmere did ${not(said)}deliver ${said.n} tonnes of barley to the new silo at Dunmoor.`,
      said =>
        `To the new silo at Dunmoor the Valmere farmers did ${not(said)}deliver ${said.n} tonnes of barley.`,
      said =>
        `The farmers of Valmere did ${not(said)}deliver ${said.n} tonnes of barley to Dunmoor and its new silo.`,
    ],
  },
  {
    mark: /Brannock/u,
    unit: "trains",
    forms: [
      said =>
        `The Valmere railway will ${not(said)}cancel ${said.n} trains at night between Kessel and Brannock after the landslide.`,
      said =>
        `After the landslide the railway of Valmere will ${not(said)}cancel ${said.n} trains at night between Kessel and Brannock.`,
      said =>
        `Between Kessel and Brannock the Valmere railway will ${not(said)}cancel ${said.n} trains at night, for the landslide.`,
    ],
  },
  {
    mark: /Ardmere/u,
    unit: "whales",
    forms: [
      said =>
        `Biologists of Valmere did ${not(said)}count ${said.n} whales stranded along the beach of Ardmere.`,
      said =>
        `Along the beach of Ardmere biologists of Valmere did ${not(said)}count ${said.n} whales stranded.`,
      said =>
        `The Valmere biologists did ${not(said)}count ${said.n} whales that stranded along the Ardmere beach.`,
    ],
  },
];

/** The sentence of a claim in one of its forms. */
export function sentenceOf(claim: number, form: number, said: Said): string {
  return claims[claim]?.forms[form]?.(said) ?? "";
}

/** What a line says, as a reader takes it: which claim, and in what state ("12", "12 denied"); null for other lines. */
export function readLine(text: string): { claim: number; state: string } | null {
  const claim = claims.findIndex(({ mark }) => mark.test(text));
  const n =
    claims[claim] === undefined ? null : new RegExp(`(\\d+) ${claims[claim].unit}`, "u").exec(text)?.[1];
  if (n == null) return null;
  return { claim, state: /\bnot\b/u.test(text) ? `${n} denied` : n };
}
