/**
 * True for what names a line of a recap by itself: its number, or its id (the post's, a dot, the sentence's place). Words of
 * a line stand in quotation marks, so that "why did they leave" stays a question.
 */
export function isLineName(text: string): boolean {
  return /^\d{1,3}$/u.test(text) || /^[\p{L}\p{N}_~-]+\.(?:\d+|[a-z]+)$/u.test(text);
}
