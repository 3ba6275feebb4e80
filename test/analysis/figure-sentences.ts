/** What a careful reader takes from one sentence: `subject` holds words that subject and measure together must have. */
export type ToldNumber = {
  value: number;
  unit: string | null;
  subject: string;
  to?: number;
  basis?: string;
  /** Words of the as-of, or the date that they mean. */
  asOf?: string;
  qualifier?: string;
};

/** Sentences of no outlet: what stands before, the sentence, and its numbers in order. Posts are of 17 February 2025. */
export type FigureCase = { title?: string; before?: string; text: string; told: readonly ToldNumber[] };

/** Written before the rules that they judge were finished. */
export const early: readonly FigureCase[] = [
  {
    text: "Ruritania accounts for nearly 38% of all grain shipped through the canal since 2021, the port council says.",
    told: [{ value: 38, unit: "%", subject: "Ruritania", basis: "grain", asOf: "2021", qualifier: "nearly" }],
  },
  {
    text: "At least 212 miners have been killed in the collapse, rescuers said.",
    told: [{ value: 212, unit: "miners", subject: "miners killed", qualifier: "at least" }],
  },
  {
    text: "Unemployment in Borduria rose to 9.4% in January 2025.",
    told: [{ value: 9.4, unit: "%", subject: "unemployment Borduria", asOf: "2025-01" }],
  },
  {
    text: "The storm left 40,000 homes in the delta without power.",
    told: [{ value: 40000, unit: "homes", subject: "homes delta power" }],
  },
  {
    text: "The bank pledged $250m for new harbour walls.",
    told: [{ value: 250e6, unit: "$", subject: "bank harbour walls" }],
  },
  {
    text: "Talks in Ostend overran by 45 minutes.",
    told: [{ value: 45, unit: "minutes", subject: "talks Ostend overran" }],
  },
  {
    text: "Borduria spends 2.3% of its GDP on schools.",
    told: [{ value: 2.3, unit: "%", subject: "Borduria schools", basis: "GDP" }],
  },
  {
    text: "Funding came from Syldavia (31%) and Borduria (12.5%).",
    told: [
      { value: 31, unit: "%", subject: "Syldavia funding" },
      { value: 12.5, unit: "%", subject: "Borduria funding" },
    ],
  },
  {
    text: "The death toll has reached 1,340, the ministry said.",
    told: [{ value: 1340, unit: null, subject: "death toll" }],
  },
  {
    text: "Between 10,000 and 12,000 people marched through the old town on Saturday.",
    told: [
      { value: 10000, to: 12000, unit: "people", subject: "people marched old town", asOf: "2025-02-15" },
    ],
  },
  {
    text: "More than a third of the island's forest has burned.",
    told: [
      { value: 1 / 3, unit: "share", subject: "forest burned", basis: "forest", qualifier: "more than" },
    ],
  },
  {
    text: "Syldavia supplied 14% of the gas and Borduria supplied 22% by December 2024.",
    told: [
      { value: 14, unit: "%", subject: "Syldavia supplied", basis: "gas", asOf: "2024-12" },
      { value: 22, unit: "%", subject: "Borduria supplied", basis: "gas", asOf: "2024-12" },
    ],
  },
  {
    text: "The refinery lies about 6km to the north of the village.",
    told: [{ value: 6, unit: "km", subject: "refinery north village", qualifier: "about" }],
  },
  {
    text: "Output fell by 3% compared with last year.",
    told: [{ value: 3, unit: "%", subject: "output fell", basis: "last year" }],
  },
  {
    text: "A bar chart showing the share of ferry traffic by port - Ostend is 44%, Calais is 31%.",
    told: [
      { value: 44, unit: "%", subject: "Ostend share ferry traffic" },
      { value: 31, unit: "%", subject: "Calais share ferry traffic" },
    ],
  },
  {
    title: "How much has Syldavia paid for the dam?",
    before: "Syldavia accounts for over 60% of all money paid for the dam.",
    text: "This amounts to about $4bn.",
    told: [{ value: 4e9, unit: "$", subject: "Syldavia money dam", qualifier: "about" }],
  },
  {
    text: "The 60 Minutes programme spoke to him.",
    told: [],
  },
  { text: "Five things you need to know about the dam", told: [] },
  { text: "She told 5 Live that the dam would hold.", told: [] },
  { text: "Jan Novak, 47, has led the party for years.", told: [] },
  { text: "The 34-year-old engineer left at 8:15 on 12 February 2025.", told: [] },
  { text: "Channel 4 reported it in 1999.", told: [] },
  { text: "The meeting was held two days after the vote.", told: [] },
  { text: "Article 5 was invoked once, and phase 2 begins on 3 March.", told: [] },
  {
    text: "Syldavia will send 500 engineers to Borduria, its prime minister said.",
    told: [{ value: 500, unit: "engineers", subject: "Syldavia send Borduria engineers" }],
  },
  {
    text: "The canal carries up to 90 ships a day.",
    told: [{ value: 90, unit: "ships", subject: "canal carries", basis: "a day", qualifier: "up to" }],
  },
  {
    text: "Lenders agreed a $1.2bn loan to the rail company.",
    told: [{ value: 1.2e9, unit: "$", subject: "loan rail company" }],
  },
  {
    text: "The army, which has 30,000 soldiers, was put on alert.",
    told: [{ value: 30000, unit: "soldiers", subject: "army soldiers" }],
  },
  {
    text: "Ministers want to raise defence spending to 3.5% of GDP by 2030.",
    told: [{ value: 3.5, unit: "%", subject: "defence spending", basis: "GDP", asOf: "2030" }],
  },
  {
    text: "Prices in the capital have risen by almost 12% since the blockade began.",
    told: [
      {
        value: 12,
        unit: "%",
        subject: "prices capital risen",
        asOf: "since the blockade began",
        qualifier: "almost",
      },
    ],
  },
  {
    text: "Nearly 3,400 of the island's 5,000 homes were destroyed.",
    told: [
      {
        value: 3400,
        unit: "homes",
        subject: "homes island destroyed",
        basis: "of the island's 5,000 homes",
        qualifier: "nearly",
      },
    ],
  },
  {
    text: "The fire, which broke out on Friday, destroyed 120 boats and damaged 80 more.",
    told: [{ value: 120, unit: "boats", subject: "fire destroyed boats" }],
  },
  {
    text: "Floods have displaced 1.2 million people, killing at least 300.",
    told: [{ value: 1.2e6, unit: "people", subject: "floods displaced people" }],
  },
  {
    text: "The talks are expected to run for about three hours.",
    told: [{ value: 3, unit: "hours", subject: "talks run", qualifier: "about" }],
  },
];

/** Written later, each for a form of sentence that was found to be read wrongly, or not tried before. */
export const later: readonly FigureCase[] = [
  {
    text: "Three million people need shelter, the relief agency says.",
    told: [{ value: 3e6, unit: "people", subject: "people need shelter" }],
  },
  {
    text: "Borduria has pledged £40m (€47m) in emergency aid for the islands.",
    told: [{ value: 40e6, unit: "£", subject: "Borduria pledged emergency aid islands" }],
  },
  {
    text: "The council estimates that 70% of the harbour, the oldest in the region, will have to be rebuilt.",
    told: [{ value: 70, unit: "%", subject: "harbour rebuilt", basis: "of the harbour" }],
  },
  {
    text: "Neighbours set up a $90bn emergency fund on Sunday.",
    told: [{ value: 90e9, unit: "$", subject: "neighbours emergency fund", asOf: "2025-02-16" }],
  },
  {
    text: "Dr Vale pointed out that seasonal fever caused around 20,000 deaths each year.",
    told: [
      {
        value: 20000,
        unit: "deaths",
        subject: "seasonal fever deaths",
        basis: "each year",
        qualifier: "around",
      },
    ],
  },
  {
    text: "More than 400 Syldavians were detained at the border.",
    told: [{ value: 400, unit: "Syldavians", subject: "Syldavians detained border", qualifier: "more than" }],
  },
  {
    text: "Of the ferry's 212 passengers, 18 are missing.",
    told: [
      { value: 212, unit: "passengers", subject: "passengers ferry" },
      { value: 18, unit: "people", subject: "missing" },
    ],
  },
  {
    text: "The central bank raised its rate to 5.25% from 5% last month.",
    told: [
      { value: 5.25, unit: "%", subject: "central bank raised rate" },
      { value: 5, unit: "%", subject: "bank rate", asOf: "2025-01" },
    ],
  },
  {
    text: "Exports of steel grew 12% between 2020 and 2024.",
    told: [{ value: 12, unit: "%", subject: "exports steel grew", asOf: "between 2020 and 2024" }],
  },
  {
    text: "As of 1 February 2025, the fund held $3.4bn.",
    told: [{ value: 3.4e9, unit: "$", subject: "fund held", asOf: "2025-02-01" }],
  },
  {
    text: "A total of 96 villages are under water.",
    told: [{ value: 96, unit: "villages", subject: "villages water" }],
  },
  {
    text: "There are about 40 camps in the capital.",
    told: [{ value: 40, unit: "camps", subject: "camps capital", qualifier: "about" }],
  },
  {
    text: "The strike, now in its third week, has cost the port €18m so far.",
    told: [{ value: 18e6, unit: "€", subject: "strike cost port", asOf: "so far" }],
  },
  {
    text: "By now it has killed 74 people and sickened more than 9,000 others.",
    before: "The fever was first seen in the delta.",
    told: [
      { value: 74, unit: "people", subject: "people killed" },
      { value: 9000, unit: "others", subject: "sickened", qualifier: "more than" },
    ],
  },
  {
    text: "Turnout was 61.3%, down from 68% in 2021.",
    told: [
      { value: 61.3, unit: "%", subject: "turnout" },
      { value: 68, unit: "%", subject: "turnout", asOf: "2021" },
    ],
  },
  {
    text: "Only 12 of the 30 cases were confirmed.",
    told: [
      { value: 12, unit: "cases", subject: "cases confirmed", basis: "of the 30 cases", qualifier: "only" },
    ],
  },
  {
    text: "Syldavian farmers lost as much as 80% of this year's harvest.",
    told: [
      {
        value: 80,
        unit: "%",
        subject: "Syldavian farmers lost harvest",
        basis: "harvest",
        qualifier: "as much as",
      },
    ],
  },
  {
    text: "The wall is 14 metres high and will protect 9,000 homes.",
    told: [
      { value: 14, unit: "metres", subject: "wall high" },
      { value: 9000, unit: "homes", subject: "wall protect homes" },
    ],
  },
  {
    text: "The number of patients in intensive care stood at 340 on Sunday.",
    told: [{ value: 340, unit: null, subject: "number patients intensive care", asOf: "2025-02-16" }],
  },
  {
    text: "Oil traded at $82 a barrel.",
    told: [{ value: 82, unit: "$", subject: "oil traded", basis: "a barrel" }],
  },
  {
    text: "Borduria, which joined in 2004, gets 6% of its grain from the north.",
    told: [{ value: 6, unit: "%", subject: "Borduria grain north", basis: "of its grain" }],
  },
  { text: "1245: The harbour master says the quay is closed.", told: [] },
  { text: "Call 0800 555 1234 for help with flooded homes.", told: [] },
  { text: "The home side won 3-1 in front of the mayor.", told: [] },
  { text: "Will 500 soldiers be enough?", told: [] },
  { text: "He has served nine days of the sentence.", told: [] },
  { text: "Vaccination is offered to people over 65.", told: [] },
  { text: "The 7-year plan was signed 10 years ago in Room 12.", told: [] },
  { text: "The first of two meetings begins at 14:30 on Thursday.", told: [] },
  { text: "In the past 24 hours nothing was heard.", told: [] },
  {
    text: "Borduria's army has lost 30 to 35 tanks since the offensive began.",
    told: [
      {
        value: 30,
        to: 35,
        unit: "tanks",
        subject: "Borduria army lost tanks",
        asOf: "since the offensive began",
      },
    ],
  },
  {
    text: "Germany provided 17 of the pumps.",
    told: [{ value: 17, unit: "pumps", subject: "Germany provided pumps", basis: "of the pumps" }],
  },
];
