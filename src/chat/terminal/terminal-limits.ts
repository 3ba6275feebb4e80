/** What a terminal can show and take. */
export const terminalLimits = {
  /** Below this words break into a ladder; wider screens are used up to `widest`. */
  narrowest: 40,
  /** Lines longer than about 100 characters are hard to follow with the eye. */
  widest: 100,
  /** A typed line: well above the longest question (300), below anything that could hurt. */
  typed: 2_000,
} as const;
