/** True for a word that only stands between two that are compared: "compare bbc and sky". */
export function isBetween(word: string): boolean {
  return /^(?:and|with|to|against|v|vs)$/iu.test(word);
}
