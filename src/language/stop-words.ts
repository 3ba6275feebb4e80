const words = `a about above after again against ago all almost along already also although always am amid among an and
another any anybody anyone anything are aren't around as aside at away back be became because become been before began
being below between both but by came can can't cannot come comes could couldn't did didn't do does doesn't doing don't
done down during each either else even ever every few for from further get gets getting give given go goes going gone
got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how
how's however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just let let's like
made make makes making many may maybe me might mine more most much must mustn't my myself nearly neither never
nevertheless no nor not now of off often on once one only onto or other others otherwise ought our ours ourselves out
over own per perhaps put quite rather really said same saw say saying says see seems seen several shall she she'd
she'll she's should shouldn't since so some somebody someone something soon still such take taken than that that'd
that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've thing
things this those though through thus to too toward towards under unless until up upon us very via was wasn't we we'd
we'll we're we've went were weren't what what's when where whether which while who who's whom whose why will with
within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves n't lrb rrb`;

const set = new Set(words.split(/\s+/u).flatMap(word => [word, word.replaceAll("'", "")]));
// "well", "its", "ill": contracted forms that are words of content without the apostrophe
for (const word of ["ill", "shell", "hell", "shed", "wed", "id", "were", "lets"]) set.delete(word);
set.add("were");

/** True for a lower-case word that carries no content of its own: articles, pronouns, auxiliaries, "say". */
export function isStopWord(word: string): boolean {
  return set.has(word);
}
