/** An edit of a post about a made-up harbour: what it said, what it says, and what kind of edit a desk would call it. */
export type ScriptedEdit = readonly [what: string, was: string, now: string];

/** Edits after which whoever relied on the first words must be told. */
export const material: readonly ScriptedEdit[] = [
  [
    "another toll",
    "Twelve dock workers were hurt when the crane fell.",
    "Fourteen dock workers were hurt when the crane fell.",
  ],
  [
    "another sum",
    "The port will spend £4.2m on a new breakwater.",
    "The port will spend £2.4m on a new breakwater.",
  ],
  ["another share", "Some 43% of members voted for the strike.", "Some 53% of members voted for the strike."],
  ["other victims", "Three soldiers were hurt at the quay.", "Three civilians were hurt at the quay."],
  [
    "a denial that came",
    "The mayor will attend the hearing on the ferry.",
    "The mayor will not attend the hearing on the ferry.",
  ],
  [
    "a denial that went",
    "Divers have not found the captain of the tug.",
    "Divers have found the captain of the tug.",
  ],
  [
    "a denial by another word",
    "The union accepted the offer of the harbour board.",
    "The union rejected the offer of the harbour board.",
  ],
  [
    "another speaker",
    "Ana Duarte said the dock would open in spring.",
    "Luis Ferreira said the dock would open in spring.",
  ],
  [
    "another office",
    "A spokesman for the ministry said the dock was safe.",
    "Residents said the dock was safe.",
  ],
  [
    "other quoted words",
    "Duarte called the plan “a gift to the town” at the hearing.",
    "Duarte called the plan “a burden on the town” at the hearing.",
  ],
  [
    "a quotation that is gone",
    "Duarte said the delay was “a scandal that shames us all”.",
    "Duarte said the delay was something to look into.",
  ],
  [
    "another place",
    "The tanker ran aground off Porto Novo overnight.",
    "The tanker ran aground off Santa Clara overnight.",
  ],
  [
    "another person",
    "The board met with Henrik Olsen on the pier.",
    "The board met with Marta Kovacs on the pier.",
  ],
  [
    "another day",
    "The hearing on the ferry opens on Tuesday.",
    "The hearing on the ferry opens on Thursday.",
  ],
  ["another hour", "The lock will close at 14:30 for repairs.", "The lock will close at 16:30 for repairs."],
  [
    "doubt that came",
    "The captain was drunk when the ferry struck the pier.",
    "The captain was allegedly drunk when the ferry struck the pier.",
  ],
  ["doubt that went", "Reports of a second leak are unconfirmed.", "Reports of a second leak are confirmed."],
  [
    "a contrary",
    "Traffic through the port rose in the last quarter.",
    "Traffic through the port fell in the last quarter.",
  ],
  [
    "a notice of correction",
    "The pier was built by the town.",
    "The pier was built by the county. Correction: an earlier version of this post named the wrong builder.",
  ],
  [
    "a statement that is gone",
    "The ferry is out of service. Engineers blame a cracked propeller shaft for the accident.",
    "The ferry is out of service.",
  ],
];

/** Edits after which nobody need hear. */
export const immaterial: readonly ScriptedEdit[] = [
  ["a comma", "The ferry which sank was new.", "The ferry, which sank, was new."],
  ["typographic marks", 'Duarte said "we are ready" - and left.', "Duarte said “we are ready” – and left."],
  ["a spelling of a name", "Oleksiy Marchenko spoke at the quay.", "Oleksii Marchenko spoke at the quay."],
  ["capitals", "The Harbour Board met on the pier.", "The harbour board met on the pier."],
  [
    "an added sentence",
    "The ferry is back in service.",
    "The ferry is back in service. It left at dawn with a full deck.",
  ],
  [
    "sentences in another order",
    "The lock is shut. The ferry waits outside.",
    "The ferry waits outside. The lock is shut.",
  ],
  [
    "a slip of the pen",
    "Enginers are looking at the broken gate.",
    "Engineers are looking at the broken gate.",
  ],
  ["a synonym", "The crew abandoned the vessel in the night.", "The crew quit the boat in the night."],
  [
    "a number spelled out",
    "Seven boats are still missing their crews.",
    "7 boats are still missing their crews.",
  ],
  ["a number rounded", "The works cost £4,973,000 in all.", "The works cost about £5m in all."],
  ["another unit's name", "The port grew by 12 per cent last year.", "The port grew by 12% last year."],
  [
    "a clause at the end",
    "The lock will reopen on Friday.",
    "The lock will reopen on Friday, after two weeks of repairs.",
  ],
  ["a fuller name", "Duarte said the lock would reopen.", "Ana Duarte said the lock would reopen."],
  ["a title before a name", "Olsen met the crews on the pier.", "Mr Olsen met the crews on the pier."],
  [
    "an office for a name",
    "Olsen told the board that the pier was safe.",
    "The mayor told the board that the pier was safe.",
  ],
  [
    "a longer quotation",
    "Duarte called it “a gift” to the town.",
    "Duarte called it “a gift that lasts” to the town.",
  ],
  ["an accent", "The café on the pier is shut.", "The cafe on the pier is shut."],
  ["tense", "Duarte says the lock will reopen soon.", "Duarte said the lock will reopen soon."],
  [
    "a country and its people",
    "Norway's tugs pulled the tanker free.",
    "Norwegian tugs pulled the tanker free.",
  ],
  [
    "a notice that more is coming",
    "The ferry is back. More to follow on this as we get it.",
    "The ferry is back.",
  ],
];

/** More of both kinds, written before the rules were tried on them. */
export const moreMaterial: readonly ScriptedEdit[] = [
  ["a toll in words", "Two people drowned near the lighthouse.", "Three people drowned near the lighthouse."],
  [
    "one that became several",
    "A sailor was pulled from the water.",
    "Two sailors were pulled from the water.",
  ],
  [
    "a number that is gone",
    "Some 240 passengers were on the ferry when it sank.",
    "Several passengers were on the ferry when it sank.",
  ],
  ["a scale", "The board owes 3 million euros to the yard.", "The board owes 3 billion euros to the yard."],
  ["a currency", "The fine is $900 for each ship.", "The fine is €900 for each ship."],
  [
    "a bound turned round",
    "More than 60 boats were damaged in the storm.",
    "Fewer than 60 boats were damaged in the storm.",
  ],
  [
    "a vague number",
    "Dozens of boats were damaged in the storm.",
    "Thousands of boats were damaged in the storm.",
  ],
  ["a date", "The yard will close on 4 March.", "The yard will close on 14 March."],
  ["a year", "The pier was opened in 1987 by the queen.", "The pier was opened in 1978 by the queen."],
  ["a fraction", "A third of the fleet is in the harbour.", "A quarter of the fleet is in the harbour."],
  ["a decimal", "The tide rose 1.5 metres in an hour.", "The tide rose 2.5 metres in an hour."],
  ["a range", "Between 20 and 30 boats are due to sail.", "Between 20 and 40 boats are due to sail."],
  [
    "wounded for dead",
    "Four people were killed at the shipyard.",
    "Four people were injured at the shipyard.",
  ],
  [
    "a contracted denial",
    "The harbour master can enter the wreck.",
    "The harbour master can't enter the wreck.",
  ],
  ["never", "Olsen has always backed the tunnel.", "Olsen has never backed the tunnel."],
  ["a refusal", "Olsen agreed to pay the crews.", "Olsen refused to pay the crews."],
  ["no", "There is a plan for the old dock.", "There is no plan for the old dock."],
  ["a prefix that denies", "The blockade of the port was legal.", "The blockade of the port was illegal."],
  [
    "unlikely",
    "A deal before Sunday is likely, the board said.",
    "A deal before Sunday is unlikely, the board said.",
  ],
  [
    "who said it after the words",
    "“The dock is safe,” said Marta Kovacs.",
    "“The dock is safe,” said Henrik Olsen.",
  ],
  [
    "according to another",
    "The leak is small, according to the coastguard.",
    "The leak is small, according to the captain.",
  ],
  [
    "a name for a spokesman",
    "A spokeswoman told reporters the deal was dead.",
    "Marta Kovacs told reporters the deal was dead.",
  ],
  [
    "one quoted word",
    "He called the owners “reckless” in a letter.",
    "He called the owners “careful” in a letter.",
  ],
  ["a quotation in a headline", "Mayor: ‘We will rebuild the pier’", "Mayor: ‘We may sell the pier’"],
  ["a country", "The ship sails under the flag of Liberia.", "The ship sails under the flag of Panama."],
  ["who did it to whom", "Norway sued Denmark over the cable.", "Denmark sued Norway over the cable."],
  ["may", "The wreck will block the channel for weeks.", "The wreck may block the channel for weeks."],
  ["reportedly", "The owner has sold the yard.", "The owner has reportedly sold the yard."],
  [
    "before and after",
    "The gate failed before the ferry arrived.",
    "The gate failed after the ferry arrived.",
  ],
  [
    "north and south",
    "The tanker drifted ten miles north of the bay.",
    "The tanker drifted ten miles south of the bay.",
  ],
  [
    "an amended post",
    "The tunnel is long.",
    "The tunnel is short. This post has been amended to give the right length.",
  ],
  [
    "a paragraph that is gone",
    "The ferry is moored. Prosecutors have opened a case against its owner for fraud.",
    "The ferry is moored.",
  ],
];

/** More that nobody need hear of. */
export const moreImmaterial: readonly ScriptedEdit[] = [
  ["a full stop", "The lock is open", "The lock is open."],
  ["an ellipsis", "And the ferry... sailed.", "And the ferry… sailed."],
  ["a dash for a comma", "The ferry, an old one, sank.", "The ferry – an old one – sank."],
  ["a hyphen", "The board met for a two day session.", "The board met for a two-day session."],
  ["marks round a word", "The so-called floating town is back.", "The so-called “floating town” is back."],
  ["a thousands comma", "The yard built 4000 boats.", "The yard built 4,000 boats."],
  ["bn", "The tunnel will cost £2bn.", "The tunnel will cost £2 billion."],
  ["a clock half", "The lock shuts at 7pm.", "The lock shuts at 19:00."],
  ["a rounded count", "The yard employs 12,040 people.", "The yard employs 12,000 people."],
  ["nearly", "The tide rose 1.96 metres.", "The tide rose nearly 2 metres."],
  ["a vague word for a number", "Dozens of boats were torn loose.", "Some 48 boats were torn loose."],
  [
    "a number that was not there",
    "Boats were torn loose in the storm.",
    "Some 30 boats were torn loose in the storm.",
  ],
  [
    "a date left out",
    "The hearing opened on 4 March in the old town hall.",
    "The hearing opened in the old town hall.",
  ],
  ["soldiers as troops", "About 40 soldiers guard the pier.", "About 40 troops guard the pier."],
  ["a transliteration", "The ship left Odessa with grain.", "The ship left Odesa with grain."],
  ["another transliteration", "Talks on grain were held in Kiev.", "Talks on grain were held in Kyiv."],
  ["-sky", "Zelenski spoke of the harbour.", "Zelenskyy spoke of the harbour."],
  ["an abbreviation", "The European Union will pay for the dredging.", "The EU will pay for the dredging."],
  ["the country's other name", "Britain sent two tugs to the wreck.", "The UK sent two tugs to the wreck."],
  [
    "a name in front of an office",
    "The mayor opened the pier to walkers.",
    "Mayor Olsen opened the pier to walkers.",
  ],
  [
    "a pronoun for a name",
    "He said the works would go on all summer.",
    "Olsen said the works would go on all summer.",
  ],
  [
    "a second synonym",
    "Firefighters rushed to the burning warehouse.",
    "Crews hurried to the burning warehouse.",
  ],
  [
    "spokesman",
    "A spokesman for the board said it would wait.",
    "A spokesperson for the board said it would wait.",
  ],
  ["refuses for will not", "The owner will not pay the crews.", "The owner refuses to pay the crews."],
  [
    "an undone denial",
    "The mayor did not rule out a sale of the pier.",
    "The mayor left open a sale of the pier.",
  ],
  ["not only", "The storm broke boats and gates.", "The storm broke not only boats but gates."],
  [
    "a sentence cut in two",
    "The ferry sank at noon and 20 people were saved by fishermen.",
    "The ferry sank at noon. Some 20 people were saved by fishermen.",
  ],
  ["two sentences joined", "The ferry sank. No one was hurt.", "The ferry sank and no one was hurt."],
  [
    "a typing slip in a quotation",
    "Duarte said: “We are redy to sail”.",
    "Duarte said: “We are ready to sail”.",
  ],
  [
    "a shorter quotation",
    "Olsen said: “We will rebuild it, stone by stone.”",
    "Olsen said: “We will rebuild it.”",
  ],
  [
    "an added paragraph with a denial",
    "The gate is open.",
    "The gate is open. The board has not said why it failed.",
  ],
  ["a clause with a denial", "The gate is open.", "The gate is open, but ships may not pass yet."],
  ["an ending", "The board plans to sell the yard.", "The board planned to sell the yard."],
  [
    "a spelling of British English",
    "The organization of the regatta is slow.",
    "The organisation of the regatta is slow.",
  ],
  ["an update of the ticker", "Follow our updates here. The ferry is late.", "The ferry is late."],
];
