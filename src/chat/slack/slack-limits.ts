/**
 * What we let ourselves send to Slack: under its own limits, so that a message is never refused for its size. Lengths
 * are UTF-16 units, which are never fewer than code points. INTERACTION 7.1.
 */
export const slackLimits = {
  /** Slack takes 50. */
  blocks: 20,
  /** Slack's cap over all blocks is undocumented; messages near 13,200 characters of JSON have been refused. */
  serialised: 12_000,
  /** What a reader sees in one message. */
  visible: 8_000,
  /** `text` on an update may have 4,000; it is the notification and what a screen reader says. */
  text: 4_000,
  /** A header may have 150; a longer title goes into the first paragraph. */
  header: 120,
  /** A rich text element has no limit of its own: this keeps a single one from filling a message. */
  textElement: 1_400,
  /** The words of a link: an outlet and a time. */
  linkText: 200,
  /** A context element may have 3,000; a longer footnote goes into the message's text. */
  contextElement: 1_000,
  buttons: 5,
  /** 75 allowed. */
  buttonText: 30,
  /** 2,000 allowed; a typed command of this length; five of them leave room for the words. */
  buttonValue: 200,
  accessibilityLabel: 75,
  /** 3,000 allowed. */
  url: 1_000,
} as const;
