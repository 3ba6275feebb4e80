/**
 * What speaks for a sentence beyond the words that it shares with the question. Each is the weight of one feature in the
 * exponent of a factor: a sentence with the feature is worth e^weight of one without. They were found by a listwise
 * logistic regression over the 123 answerable development questions of test/answers/asked whose sentence is known (five
 * stories; the sentences that hold the right answer against the 200 that share most words). Fitted on four stories and
 * tried on the fifth, in turn, they put the right sentence first for 65 questions of 130 (60 by weights set by hand) and
 * among the first three for 97 (88), on no story for fewer; how late it stands in its article and how old it is bring most.
 */
export const rankingWeights = {
  /** Share (0 to 1) of the question's weight that the whole post meets: an article on the matter before a passing word. */
  ofPost: 0.87,
  /** The sentence holds an answer of the asked type. */
  ofType: 0.52,
  /** Per e-fold of its place in the post: news puts first what matters. */
  ofPlace: -0.26,
  /** Per e-fold of its age in days against the newest that is known. */
  ofAge: -0.31,
  /** Per pair of words that the question has too ("death toll"). */
  ofPair: 0.24,
  /** Share of the question's weight in words that stand close together. */
  ofCloseness: 1.8,
  /** Share (0 to 1) that only the sentences beside it meet, beyond what they count for as words. */
  ofNear: 0.56,
  /** Every name of the question is met. */
  ofNames: 0.19,
  /** All the conditions of an answer are met. */
  ofFit: 0.35,
} as const;
