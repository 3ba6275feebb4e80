function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Verbs that help another verb; a question that opens with one asks for yes or no. */
export const auxiliaries = setOf(`
  do does did is are was were am be been being has have had having will would can could shall should may might must
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't`);

/** Words that carry no content in a question. */
export const functionWords = setOf(`
  else further a an the this that these those some any each every both either neither no not all such same other another more most
  much many few little less least several own
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  himself herself itself themselves myself yourself yourselves ourselves one ones
  who whom whose what which when where why how
  regarding concerning of to in on at by for with from into onto over under about against between among through during without within
  near outside inside above below beside beyond mean means meant after before since until till up down out off as than per via towards toward upon around amid across behind
  and or but nor so if because while though although whether then
  there here now just only also too very really actually exactly still already yet ever even again so-called
  do does did is are was were am be been being has have had having will would can could shall should may might must
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't cannot
  please tell report reports reported reporting know say says said saying beforehand afterwards according like get got gets getting thing things way kind sort type lot
  anyone anybody someone somebody everyone everybody nobody anything something everything nothing
  s t d ll re ve far long level currently today specifically precisely exact side sides
  latest news story coverage article live page so-far later earlier ago early late new last next coming ahead
  happen happened happens happening make made makes making take takes took taken taking
  done along rather instead non co once become becomes became becoming`);

/** Words that say nothing of what a question is about, also where they mean something elsewhere. */
export const emptyWords = setOf(`
  a an the this that these those some any all is are was were be been being am has have had having do does did will would
  can could shall should may might must i me my we us our you your he him his she her it its they them their who whom whose what which when
  where why how of to in on at by for with from and or but nor so if as than then there here please pls thx thanks lol vs versus compare list
  idea something anything nothing anyone anybody someone somebody everyone thing things way one ones just only also really actually
  flatly honestly gonna wanna ok okay hey hi hello not yet still even about after before into onto it's reckon say says said saying tell against set
  go goes going went come comes came coming let lets much many more most other others such name called couple does`);

/** Verbs of saying, thinking and wanting: their subject is a speaker. */
export const speechVerbs = setOf(`
  say says said saying tell tells told telling state states stated claim claims claimed argue argues argued
  add adds added insist insists insisted stress stresses stressed warn warns warned warning urge urges urged urging
  suggest suggests suggested call calls called describe describes described declare declares declared
  comment comments commented think thinks thought believe believes believed want wants wanted demand demands demanded
  expect expects expected promise promises promised pledge pledges pledged propose proposes proposed admit admits admitted
  deny denies denied explain explains explained mention mentions mentioned reply replies replied respond responds
  responded answer answers answered note notes noted remark remarks remarked repeat repeats repeated reiterate
  reiterates reiterated react reacts reacted emphasise emphasises emphasised write writes wrote tweet tweeted post posted
  criticise criticised criticises accuse accused accuses threaten threatened hope hopes hoped feel feels felt
  predict predicts predicted joke joked request requested recommend recommended assert asserted dismiss dismissed
  announce announces announced confirm confirms confirmed reveal reveals revealed acknowledge acknowledged speak speaks spoke talk talked quoted envisage envisages
  ask asks asked asking hint hinted vow vowed vows caution cautioned speaking talking make see sees saw
  highlight highlighted highlights`);

/** Nouns for what a speaker says: "what is X's position on". */
export const speechNouns = setOf(`
  view views position positions stance reaction response message opinion comment comments remarks statement answer
  warning demand demands proposal argument verdict thoughts take line plea call reply`);

/** Speech verbs that carry a force of their own: a sentence that shares the verb is a better answer. */
export const weightySpeech = setOf(`
  warn warns warned urge urges urged suggest suggested propose proposed promise promised pledge pledged demand demanded
  call called describe described deny denied dismiss dismissed accuse accused threaten threatened criticise criticised
  vow vowed want wants wanted ask asked expect expected admit admitted`);

/** Qualities and manners: a quality that the coverage lacks is a gap of wording, never a reason to refuse. */
export const qualities = setOf(`
  big biggest large largest small high highest low lowest good best bad worst great important main key full total
  biggest strong strongest weak possible likely direct directly clear recent current former actual actually public
  publicly immediate immediately quick quickly fast slow soon possible potential serious different similar whole entire
  first second third final official officially extra overall additional willing ready able open closed real true false
  needed necessary due apparent meanwhile inappropriate premature hasty rushed rapid swift speedy sudden abrupt huge massive tiny major minor severe brutal
  bitter tough harsh unexpected surprising hopeful optimistic pessimistic sceptical reluctant eager keen cautious bold
  bigger smaller larger higher lower lesser fewer greater quicker faster slower
  binding lasting just involved present absent safe dangerous certain sure existential opposed favour personally
  alone together against specific issue issues matter topic subject possibility prospect aspect numbers format manner style exact average current prepared successful responsible worried happy angry`);

/** Verbs that only carry a figure ("how much goes to", "what share came from"): they ask for nothing of their own. */
export const carryingVerbs = setOf(`
  go goes went gone come comes came get gets got receive receives received account accounts accounted amount amounts
  represent represents make makes made up belong belongs total add adds stand stands stood put puts`);

/** Words of judgement: what is best or right is nobody's to say unless the coverage says so in that word. */
export const judgements = setOf(`
  best worst better worse right wrong good bad great greatest fair unfair wise foolish justified smart stupid greatest
  favourite coolest nicest moral immoral beautiful`);

/** Common verbs of questions beyond the table of actions. */
export const commonVerbs = setOf(`
  accept achieve act aim apply approach avoid bear become break bring carry cause challenge choose claim collapse compare
  complain compromise consider contain continue cover create cross deal deliver depend design determine develop direct
  drive fly land orbit rove enter establish exist explode express face fail fight fill find finish follow force form gain happen hear help
  hope hurt identify impose improve include inform intend introduce involve join keep kick know land lay lift link
  listen live look maintain manage mark matter mean measure miss move name negotiate obtain operate order organise pass
  pay perform persuade plan prefer prepare prevent produce protect prove provide pull push put reach realise receive
  recognise recommend record refer rely remain remove replace resist restore restrict result ride sanction secure
  seem serve set settle shoot sign slow solve stand stop struggle succeed suffer surprise surround survive suspend
  target tend touch trade train treat trigger trust try turn understand unite vary violate wait walk wear withdraw
  work worry collapse crash derail sink spread breach injure postpone cancel delay approve veto block appoint replace
  convince defend consist comprise feature contribute accept chair moderate overrun
  stepped wants refers means brings holds keeps`);

/** Nouns that ask for a person or a body when they follow "which" or "what". */
export const actorNouns = setOf(`
  country countries nation nations state states leader leaders government governments minister ministers president
  presidents politician politicians party parties person people official officials outlet outlets member members allies
  ally capital capitals`);

/** Nouns of meetings and other occasions that "before" and "after" refer to. */
export const occasionNouns = setOf(`
  meeting meetings summit talks conference session speech vote election match game trial hearing debate briefing
  negotiations ceremony visit trip call interview launch attack strike storm crash event dinner lunch announcement`);
