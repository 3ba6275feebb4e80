import { fold } from "../language/fold.ts";

// Work that is asked for, not what the coverage says: "write me a poem", "translate this", "please book me a seat".
const task =
  /^(?:(?:please|pls|now|ok|okay|hey|hi|could you|can you|would you|will you|can i get you to|i want you to|i need you to)[,:]?\s+)*(?:write|compose|sing|draw|paint|translate|rewrite|ignore|forget|pretend|imagine|invent|play|generate|create|code|delete|remove|post|send|print|recite|book|order|buy|call|ring|email|text|remind(?! (?:me|us),? (?:who|what|when|where|why|how|which)\b)|set|turn|calculate|compute|solve|convert|recommend|roast|rap|sell|cook|make)\b(?!\s+(?:sense|out)\b)/iu;
const joke =
  /\b(?:tell|give|crack|know) (?:me|us)?\s*(?:a|any|another|some) (?:\w+ )?(?:jokes?|riddles?|stor(?:y|ies)|poems?|limericks?|haikus?)\b/iu;
// What the bot itself thinks, likes, would do or is; "you" may be anybody ("what number do you text").
const ownView =
  /\b(?:do|did|would|could|should|will|have) (?:you|your|u|ya) (?:(?:personally|really|honestly|yourself|actually|ever) )*(?:think|thought|believe|reckon|prefer|like|love|hate|feel|agree|approve|rate|support|recommend|suggest|choose|pick|vote|do|want|wish|dream|sleep|eat|mind|enjoy|marry|guess|predict|expect|trust|fancy)\b|\b(?:are|were|was) (?:you|u|ya) (?:an?|the|sure|real|human|biased|happy|sad|ok|okay|there|able|alive|ai|chatgpt|on|free|single|serious|kidding|joking)\b|\bwho (?:made|built|owns|are|is) (?:you|u)\b|\b(?:can|could|will|would) (?:you|u) (?!(?:tell|show|say|explain|give|list|name|find|remind|see|compare|read)\b)(?:please )?(?:write|make|help|sing|draw|book|order|send|play|buy|call|fix|solve|do|be|stop|love)\b|\b(?:your|ur) (?:own |honest |personal )?(?:opinion|view|favou?rite|name|take|thoughts?|feelings?|prediction|guess|bet|advice)\b|\b(?:honest opinion|in your (?:view|opinion)|who(?:m)? (?:do|would|should) (?:you|i)|shall i|(?:what|which|who) should i|which [^,;.?!]{1,40} should i|can i trust)\b|(?:^|[,;.?!] *)should i\b/iu;
// Greetings and small talk.
const smallTalk =
  /^(?:(?:good )?(?:morning|afternoon|evening|night)|hi+|hello+|hey+|yo|thanks?|thank you|cheers|ta|bye|lol|haha+|sup|howdy|how are you|how's it going|you (?:ok|well|there|alright|good))\b(?=[\s!,.?]*(?:bot|there|all|standfirst|mate|everyone|$|you\b|how are)|[!,.])/iu;
// Advice for the asker's own life, shopping, recipes, sums.
const ownLife =
  /\b(?:recipes? for|tips? (?:for|on)|advice (?:for|on)|how (?:do|can|should|would) i\b|where (?:can|could|do|should) i (?:get|buy|find|eat|watch|stay|see)|what(?:'s| is| should) (?:i|my)\b|help me (?:with|to)? ?(?:my|write|cook|fix|choose|find)|for my (?:\w+ )?(?:homework|essay|holiday|garden|kids?|wife|husband|birthday))/iu;
const sum =
  /^(?:what'?s?|what is|how much is)?\s*[\d.,]+\s*(?:%|percent|per cent|plus|minus|times|divided by|x|\*|\+|-|\/)(?: of)?\s*[\d.,]+\s*\??$/iu;
// A guess at what comes: nobody's words are asked for.
const guess =
  /^(?:who(?:'s| is| are| will| do you think will)?|which \w+(?: is| will)?) (?:gonna|going to|will|likely to|'ll)? ?(?:win|be the next winner)\b|\bwho(?:'s| is) (?:gonna|going to) win\b|\bwho will win\b|\b(?:predict|prediction|odds|bet) (?:on|for|who|what|that)\b/iu;

/** True for what asks something of the bot and not of the coverage: a task, its opinion, a guess, small talk, a sum, advice. */
export function isAskedOfBot(question: string): boolean {
  const text = fold(question).trim();
  return [task, joke, ownView, smallTalk, ownLife, sum, guess].some(pattern => pattern.test(text));
}
