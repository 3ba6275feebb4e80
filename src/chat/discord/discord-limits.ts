/**
 * What we let ourselves send to Discord: under its own limits, so that a message is never refused for its size. Lengths
 * are UTF-16 units, which are never fewer than code points. INTERACTION 7.1.
 */
export const discordLimits = {
  /** Discord takes 4,000 over all text displays of a message, addresses of links included. */
  text: 3_600,
  /** Plain content may have 2,000. */
  content: 1_900,
  /** A line is broken beyond this before escaping, which can double it. */
  line: 700,
  footnote: 600,
  linkText: 80,
  /** An address longer than a link button may have is left out, its label stays. */
  linkUrl: 512,
  buttons: 5,
  /** 80 allowed; 34 are shown whole. */
  buttonLabel: 34,
  /** 100 allowed. */
  customId: 80,
  /** 100 allowed. */
  threadName: 90,
} as const;
