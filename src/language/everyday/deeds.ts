/** Rows of the lexicon of everyday words (everyday-words.ts): deeds: what people say and do, with phrasal verbs, idioms and whole turns of a question. */
export const deedRows = `
what happened to, what became of, what's become of, whatever happened to, what was the fate of : fate, happen, befall : die, kill, survive, arrest, injure, rescue, miss, recover, destroy, resign, jail
how did he die, how did she die, how did they die, how come dead, what killed, what did he die of, what did she die of : die, death, kill, cause : heart, cancer, shoot, drown, stab, illness, crash, overdose, autopsy, coroner, injury, stroke, natural
who is behind, who's behind, whose work, who did it, who dunnit, who pulled it off : responsible, culprit, perpetrator, mastermind, suspect, claim : blame, accuse, attribute, arrest, orchestrate, responsibility, identify
what's the damage, what is the damage, how much damage : damage, cost, loss, destroy : billion, million, insure, collapse, building, home, estimate, repair, toll
how bad is, how serious is, how severe is, just how bad : severity, serious, severe, extent, magnitude, worst : critical, toll, damage, category, scale, catastrophic, grave
how many died, how many dead, how many were killed, body count, death toll : toll, dead, kill, death, fatality, casualty, victim : injure, miss, body, least
how many hurt, how many were hurt, how many injured, how many wounded : injure, wound, hurt, casualty : hospital, treat, toll, critical
how many missing, who is missing, unaccounted for, nowhere to be found : missing, unaccounted, disappear, vanish : search, rescue, trap, relative, whereabouts
what set it off, what set off, what sparked, what triggered, what started, what kicked it off, what brought this on : trigger, spark, ignite, cause, provoke, prompt, start : after, because, blame, begin, origin, root
what caused, what's the cause, what was the reason : cause, reason, due, blame, result : investigate, fault, fail, error, factor, probe, trigger
what went wrong, what was the problem, what was the matter : fail, fault, error, malfunction, mistake, cause : investigate, defect, technical, blame, flaw, warn
whose fault, who is to blame, who's to blame, who messed up, who dropped the ball : blame, fault, responsible, accuse, liable, negligent : fail, error, inquiry, accountable
who won, who came first, who came out on top, who took the prize, who got the gold : win, winner, victory, champion, beat, defeat : title, trophy, gold, vote, final, score, lead, majority
who lost, who got beaten, who came last : lose, loser, defeat, beat, concede : win, final, score, vote, eliminate
who is in charge, who's in charge, who runs, who's running, who calls the shots, who's the boss : lead, leader, head, chief, run, command, chair, oversee : president, minister, director, control, appoint, power
who took over, who replaced, who's the new boss, who steps in, who came in for : replace, successor, succeed, appoint, interim, takeover, name : acting, caretaker, inherit, elect, promote, predecessor
who turned up, who showed up, who was there, who came, who attended : attend, attendance, present, delegate, guest, gather, arrive : join, audience, leader, crowd, among, invite
who stayed away, who didn't show, who gave it a miss, who skipped, no show : boycott, absent, skip, absence, miss, shun : snub, withdraw, decline, empty
who called it off, who cancelled, who pulled the plug : cancel, scrap, abandon, suspend, postpone, halt : decision, organiser, announce, because
who said so, who says, says who, according to whom : source, official, spokesman, claim, statement : report, quote, tell, announce, spokesperson
who found out, who discovered, who uncovered, who came across : discover, find, uncover, detect, spot, reveal : expose, notice, investigate, journalist, researcher
who paid for, who is paying, who's footing the bill, who funds, who bankrolls, who coughs up : fund, finance, pay, sponsor, donor, bankroll, subsidise, subsidize : taxpayer, cost, budget, grant, donate, insurer
who owns, who does it belong to, whose is it : own, owner, ownership, belong, hold : stake, shareholder, buy, company, acquire, proprietor
who benefits, who gains, who stands to gain, what's in it for : benefit, gain, profit, advantage, beneficiary : winner, advance, boost, favour, favor
who is affected, who does it affect, who gets hit, who bears the brunt : affect, hit, suffer, impact, victim, vulnerable : resident, displace, poor, worker, community
who saved, who rescued, who got them out, who came to the rescue : rescue, save, rescuer, pull, evacuate : firefighter, crew, helicopter, lifeboat, hero, volunteer, coastguard
who did they arrest, who got nicked, who got arrested, anyone arrested, was anyone caught : arrest, detain, custody, suspect, apprehend, hold : charge, police, question, bail
what are they charged with, what is he accused of, what's the charge, what did he do : charge, accuse, indict, allege, count, suspect : murder, fraud, corruption, court, prosecutor, offence, offense, plead
what did he get, how long did he get, how long behind bars, what was the sentence : sentence, jail, imprison, prison, term, fine : judge, year, life, parole, month, court, guilty, convict
what did they decide, what was the decision, what was decided, what did they settle on : decide, decision, rule, agree, vote, resolve : verdict, approve, reject, adopt, announce, conclude
what did they agree, what was agreed, what's in the deal, what did they sign : agree, agreement, deal, accord, treaty, pact : sign, clause, term, commit, provide, include
what do they want, what are they after, what are they asking for, what's the demand : demand, want, seek, call, insist, urge : aim, goal, ransom, reform, wage, condition, request
what are they doing about it, what is being done, what's being done, what steps : measure, action, plan, response, step, tackle : launch, introduce, deploy, announce, combat, fight
what is at stake, what's at stake, what's riding on : stake, risk, depend, threaten, crucial : lose, future, seat, control, job
what did he say, what did she say, what was said, what did they say : tell, statement, remark, comment, add, insist, declare, quote : warn, speech, interview, announce, describe
what did they find, what turned up, what came to light : find, discover, reveal, uncover, finding, emerge : evidence, report, trace, show, conclude, recover
what happens next, what's next, what comes next, where do we go from here, what now : next, expect, plan, await, schedule, will : hearing, deadline, date, stage, follow, due
what changed, what's different, what's changed : change, alter, reform, amend, shift, revise : replace, introduce, differ, previously, instead
what is the plan, what's the plan, what are they up to, what's the idea : plan, intend, propose, strategy, aim, scheme : proposal, announce, goal, target
what is the point, what's the point, what's it for, what is it for : purpose, aim, goal, intend, objective, designed : help, allow, enable
what does it mean for, what's the upshot, so what, what's the fallout : impact, consequence, effect, mean, implication, result : affect, lead, threaten, likely
what did they use, what weapon, what did he do it with : weapon, gun, knife, use, arm, tool : bomb, rifle, explosive, drone, missile, pistol
what was taken, what did they take, what did they nick, what got stolen : steal, theft, loot, rob, take : jewel, cash, worth, data, haul, painting
what was lost, what did they lose : lose, loss, destroy, wipe : damage, worth, seat, share, miss
what did it cost, how much did it cost, what did they fork out, how much did they pay : cost, pay, price, spend, worth, fee : million, billion, bill, expense, dollar, pound, euro
how much money, how much cash, how much dough, what sum : million, billion, sum, amount, worth : pay, fund, cost, dollar, pound, euro
how did it start, how did it begin, how did this all start, how did it kick off : begin, start, erupt, spark, trigger, origin : first, cause, after, break, ignite
how did it end, how did it finish, how did it turn out, how did it go : end, finish, conclude, result, outcome, resolve : final, verdict, win, defeat, agree, collapse
how did he find out, how did they know, how did it come out, how did it get out : reveal, leak, discover, tip, disclose, learn : source, report, whistleblower, informant, uncover
how did they get in, how did he get in : enter, break, breach, sneak, access, infiltrate : door, window, fence, climb, password, hack
how did they get out, how did he get out, how did they get away : escape, flee, evacuate, rescue, free : tunnel, window, climb, break, smuggle
how did they do it, how did he do it, how did they pull it off, how was it done : method, use, via, technique, plot, means : tool, trick, plan, disguise
how did they react, how did it go down, what did people make of, what was the reaction : react, reaction, response, respond, welcome, condemn, criticise, criticize : praise, outrage, anger, applaud, mourn, express, slam
how did they vote, which way did they vote, how did the vote go : vote, ballot, favour, favor, against, abstain : poll, majority, pass, reject, result, percent
how did he feel, how did she feel, how do they feel : feel, angry, upset, proud, sad, happy, disappoint : shock, devastate, relieve, delight, emotional, grateful
how far did it spread, how far has it got, where has it spread, where did it reach : spread, reach, extend, expand, stretch : region, country, mile, kilometre, hectare, acre, case
how long did it last, how long did it go on, how long did it take : last, hour, minute, day, week, month : duration, end, until, continue, long
how long has it been going on, since when, how long ago : since, ago, start, begin : year, month, decade, first, outbreak
how fast, how quick, what speed : speed, fast, mph, kmh, pace, rapid : kilometre, knot, record, hour, accelerate
how big is, how large, what size : size, large, measure, magnitude, scale : metre, square, hectare, acre, tonne, wide, mile, kilometre
how old is, what age, how old was : aged, age, old, born : birthday, teenager, veteran, elderly
how many people were there, how many turned out, how big was the crowd : crowd, attend, turnout, thousand, attendance : gather, protester, march, rally, estimate
how many seats, how many votes, how many did they get : seat, vote, majority, percent, poll : win, lose, parliament, lead, share
how likely is, what are the odds, what are the chances, any chance of : likely, chance, probability, odds, expect, possible : risk, forecast, predict, poll, unlikely
how safe is, is it safe, is it dangerous : safe, safety, danger, risk, hazard, dangerous : warn, advise, secure, toxic, threat
how true is, is it true, is that right, is it for real : true, confirm, deny, false, verify : fake, claim, rumour, rumor, misleading, fact
how did it get there, how did he end up there : arrive, travel, transport, bring, carry : via, ship, fly, smuggle, route
where did it happen, where was it, whereabouts, where did it take place : location, scene, site, near, area, outside, place : town, city, street, village, north, south, east, west
where did they go, where has he gone, where did he run off to, where's he off to : flee, travel, leave, head, move, depart : exile, arrive, fly, whereabouts, border, destination
where is he now, where's he now, where is she holed up, where are they now : whereabouts, hide, exile, live, custody, remain, location : prison, hospital, hotel, home, embassy, refuge
where is it heading, where's it headed, which way is it going : head, toward, bound, destination, direction, approach : move, track, path, route, landfall, course
where did it come from, where's it from, what's the source : origin, source, originate, import, from, trace : supply, produce, manufacture, begin
where did they meet, where were the talks, where was it held : hold, host, venue, meet, summit, talk : city, palace, hotel, capital, hall
where are they being kept, where are they held : hold, detain, captive, prison, camp, cell : custody, hostage, facility, jail, transfer
where did the money go, where's the money gone : spend, divert, embezzle, launder, transfer, account : siphon, offshore, bank, misuse, fund
where will they stay, where are they staying, where are they sleeping : shelter, accommodation, house, camp, hotel, tent : evacuate, homeless, temporary, displace
when did it happen, when was that, when did it kick off : date, morning, afternoon, evening, night, begin : monday, tuesday, wednesday, thursday, friday, saturday, sunday
when does it start, when does it kick off, when is it on, when's it due : start, begin, open, schedule, due, expect : date, launch, commence, hour, noon
when will it be over, when does it end, when will it stop : end, finish, expire, conclude, until, last : deadline, ease, lift, close
when will they know, when do we find out, when do results come out : result, announce, expect, await, publish, due : verdict, declare, release, decision
when did they last see, last seen, last sighting : see, last, sight, spot, disappear : cctv, footage, missing, contact
why did he quit, why did she quit, why did he step down, why did he leave : resign, quit, step, depart : scandal, pressure, reason, health, row, because, criticism, amid, disagree
why did they do it, why would he do that, what was he thinking, what drove him : motive, reason, motivate, because, intend : revenge, grievance, ideology, money, hatred, anger
why did they refuse, why not, why wouldn't they : refuse, reject, because, reason, object : concern, fear, cite, oppose
why are they angry, why are they fuming, what's got them riled, what's their beef : anger, angry, outrage, grievance, protest, fury : complain, oppose, accuse, resentment, discontent
why are they fighting, what are they fighting over, what's the row about, what's the fuss about : dispute, row, conflict, fight, controversy, disagreement : territory, border, claim, feud, over, tension
why was he arrested, what did they nick him for, what's he in for : arrest, suspicion, charge, accuse, allege : detain, fraud, assault, murder, offence
why was it delayed, what's the hold up, why so long, what's taking so long : delay, postpone, hold, wait, slow, stall : backlog, because, weather, dispute, technical
why did it fail, why did it fall through, why did it flop, why did it go wrong : fail, collapse, failure, because, break : disagree, dispute, lack, blame, fault
why did it crash, what brought it down, why did it go down : crash, cause, engine, fail, investigate, pilot : error, weather, recorder, bird, mechanical, missile, fault, fog
why did it sink, what sank it, how did it go under : sink, capsize, hit, collide, overload, cause : leak, hull, storm, wave, iceberg, torpedo, reef
why did it collapse, why did it fall down, what made it fall : collapse, cause, structural, weak, fail, corrosion : load, inspect, design, maintenance, earthquake
why did prices go up, why is it so dear, why is it so expensive : rise, inflation, shortage, price, surge, demand : cost, supply, tariff, tax, fuel
why did the shares fall, why did it tank, why did the market crash : fall, drop, plunge, slump, fear, tumble : investor, loss, profit, rate, warning, sell
did it work, did it do the trick, did it do any good, was it any use : work, succeed, effective, success, fail, help : improve, reduce, result, ineffective
did they manage, did they make it, did they pull it off : manage, succeed, achieve, complete, reach : fail, finally, record, attempt
did he own up, did he admit it, did he confess, did he come clean, fess up : admit, confess, plead, acknowledge, confession : guilty, deny, apologise, apologize
did they say sorry, has he apologised, did she apologise, eat humble pie, say sorry : apologise, apologize, apology, regret, sorry : remorse, forgive, mistake, statement
did they get caught, did they catch him, have they got him, been nabbed : arrest, catch, capture, detain, apprehend : custody, manhunt, police, charge, flee
did anyone survive, did anybody make it, any survivors, anyone left alive : survive, survivor, alive, rescue : dead, kill, sole, wreckage, rubble, pull
did they make up, did they bury the hatchet, are they friends again, kiss and make up, patch things up : reconcile, reconciliation, restore, mend, normalise, normalize : peace, ties, relation, rift, apologise
did anyone see it, any witnesses, who saw it : witness, eyewitness, see, bystander : footage, testify, describe, video, cctv
did they get paid, did they get their money : pay, compensate, wage, receive, settle : salary, owe, unpaid, owed, debt
did it go through, has it gone through, did it pass : pass, approve, adopt, ratify, vote : reject, block, law, bill, majority, senate
did they break the law, is it legal, is it against the law, is it allowed : illegal, legal, law, unlawful, lawful, breach : violate, court, ban, permit, rule
did they warn, was there any warning, did they see it coming : warn, warning, alert, predict, forecast, ignore : sign, siren, evacuate, intelligence
is it over, is it all over, is it done, has it stopped : end, over, finish, conclude, cease : contain, lift, declare, ceasefire
is it still on, is it going ahead, is it happening, will it go ahead : proceed, continue, schedule, cancel, postpone : plan, confirm, ahead
is it under control, have they got a grip, have they put it out : contain, control, extinguish, stabilise, stabilize : percent, firefighter, spread
is he alive, is she still alive, still with us, is he dead : alive, dead, survive, die, death : proof, confirm, body, hostage
is he guilty, was he found guilty, was he convicted, did he do it : guilty, convict, acquit, verdict, innocent, conviction : jury, plead, trial, sentence
is he still in, is he still boss, is he staying on, will he stay : remain, resign, stay, cling, continue : quit, office, survive, contract
spill the beans, spill the tea, let slip, blab, let on : reveal, disclose, divulge, leak, confide : secret, confidential, source
come clean, own up, fess up, cough up the truth, hold up his hands : admit, confess, acknowledge, concede : guilt, wrongdoing, mistake, guilty, confession
blow the whistle, grass up, rat on, tip off, snitch, dob in, sneak on : whistleblower, inform, report, expose, leak, informant : anonymous, source, evidence, witness
speak out, speak up, sound off, have his say, weigh in, pipe up : comment, voice, remark, criticise, criticize, denounce, condemn : statement, interview, opinion, openly
mouth off, bad mouth, slag off, diss, slate, run down, trash talk : criticise, criticize, insult, denigrate, disparage, lambast, attack : derogatory, remark, scathing
hit out at, lash out at, lay into, tear into, lace into, have a go at : criticise, criticize, attack, condemn, slam, denounce, lambast, blast : furious, accuse, scathing
tell off, give a rollicking, give an earful, haul over the coals, carpet, rap : reprimand, rebuke, admonish, scold, censure, chastise : warning, discipline, summon
point the finger, finger, pin it on, pin on, blame game : blame, accuse, allege, attribute, implicate : responsible, deny, suspect
take the blame, take the rap, carry the can, take the fall, face the music : responsible, responsibility, resign, apologise, apologize, punish : scapegoat, guilty, accountable
scapegoat, fall guy, thrown under the bus, hang out to dry, left carrying the can : scapegoat, blame, sack, betray, abandon : accuse, unfairly
pass the buck, dodge the blame, shift the blame, wash his hands : blame, deny, responsibility, evade, deflect : accuse, accountable, distance
shrug off, brush off, play down, laugh off, pooh pooh, make light of : dismiss, downplay, ignore, minimise, minimize : concern, criticism, threat, deny
talk up, big up, hype, crow about, blow his own trumpet, brag about : boast, tout, praise, hail, promote, trumpet : proud, achievement, success
sing the praises, rave about, heap praise, tip his hat, give props, pat on the back : praise, hail, applaud, commend, laud, pay : tribute, congratulate, hero, admire, salute
shout about, make a fuss, kick up a fuss, kick up a stink, raise a stink, kick off about : complain, protest, object, outcry, criticise, criticize : anger, complaint, furious
moan, whinge, gripe, bellyache, grumble, beef about : complain, complaint, criticise, criticize, grievance : dissatisfied, unhappy, object
bang on about, harp on about, keep on about, go on about, rattle on : repeat, insist, stress, emphasise, emphasize, reiterate : repeatedly, message
swear blind, stick to his guns, stand by his story, put his foot down : insist, maintain, deny, assert, reiterate : claim, firm, refuse
swear, give his word, cross his heart, make a vow : pledge, vow, promise, swear, oath, commit : assurance, guarantee
turn down, say no, knock back, give the thumbs down, rebuff, pass up, say no thanks : reject, refuse, decline, rebuff, spurn, deny : offer, proposal, request, veto
give the cold shoulder, blank, snub, cold shoulder, give the brush off : snub, ignore, shun, rebuff, ostracise : exclude, invite, avoid
say yes, give the nod, green light, give the go ahead, give the thumbs up, ok it, wave through, sign off on : approve, authorise, authorize, endorse, permit, accept, agree, clear : approval, permission, consent, vote, ratify, licence
rubber stamp, nod through, push through, rush through, ram through : approve, pass, adopt, ratify, endorse : vote, bill, parliament, law, decree
go along with, sign up to, get on board, come on board, buy into, fall in with : agree, accept, join, support, endorse, back : join, consent, comply, commit
see eye to eye, be on the same page, find common ground, meet halfway, meet in the middle, split the difference : agree, compromise, consensus, concession, agreement : deal, negotiate, common
shake hands on, strike a deal, cut a deal, hammer out, thrash out, iron out, nail down, do a deal : agree, negotiate, agreement, deal, settle, conclude, sign : accord, pact, talk, treaty, compromise
haggle, horse trade, wheel and deal, bargain over, talk terms : negotiate, bargain, talk, negotiation : price, offer, demand, concession, term
fall out, be at odds, be at loggerheads, lock horns, butt heads, have a bust up, cross swords : disagree, dispute, clash, quarrel, argue, feud, row : rift, tension, division, split, row
have words, bicker, squabble, have a spat, spar, go at it : argue, quarrel, exchange, clash, dispute, row : heated, tension, accuse
bury the hatchet, make up, make peace, mend fences, patch up, build bridges, smooth over : reconcile, reconciliation, restore, resolve, peace, settle : relation, ties, truce, handshake
break off, break it off, cut ties, sever ties, cut off relations, wash hands of : sever, suspend, end, break, withdraw, halt : relation, ties, ambassador, expel, diplomatic, recall
walk out, storm out, flounce out, up and leave : quit, leave, walkout, strike, withdraw, abandon : protest, talk, anger, boycott
back down, climb down, cave in, give in, fold, blink, buckle, knuckle under : concede, yield, relent, surrender, capitulate, retreat, withdraw : compromise, pressure, concession, reverse, bow
u turn, flip flop, about turn, about face, have second thoughts, change his mind, backtrack, row back, backpedal : reverse, reversal, retract, withdraw, abandon, reconsider, scrap : policy, pledge, pressure, concession
eat his words, take it back, take back, swallow his words : retract, withdraw, apologise, apologize, correct : statement, remark, error
go back on, renege on, break a promise, not keep his word, welsh on : renege, break, breach, abandon, violate, betray : pledge, promise, commitment
keep his word, make good on, come through, deliver on, follow through, live up to : fulfil, fulfill, honour, honor, keep, deliver, comply : promise, pledge, commitment
stand firm, dig in, dig his heels in, hold out, stick to guns, not budge, hang tough : refuse, resist, insist, defy, reject : stance, defiant, remain, deadlock, stubborn
fob off, give the runaround, drag feet, drag his feet, stall, play for time, kick the can : delay, stall, postpone, defer, evade, procrastinate : slow, deadline, impatient, accuse
put off, put back, push back, hold over, shelve, kick into touch, put on hold, put on ice : postpone, delay, defer, suspend, shelve, adjourn, reschedule : later, date, until
call off, scrub, axe, bin, ditch, scrap, pull the plug, knock on the head : cancel, scrap, abandon, drop, abort, halt, axe : decision, plan, cost, because
call time on, wrap up, wind up, wind down, bring to an end, draw a line under : end, conclude, close, finish, retire, terminate : final, last, career, farewell
pack it in, jack it in, throw in the towel, chuck it in, call it a day, give up, call it quits, hang up his boots : quit, retire, abandon, surrender, resign, withdraw, stop : end, career, concede, retirement
step down, stand down, bow out, hand in his notice, jump ship, stand aside, fall on his sword, quit his job : resign, quit, retire, leave, step, resignation, depart : post, successor, office, letter, pressure
give the boot, sack, fire, give the push, show the door, kick out, turf out, boot out, get the chop, bin off : sack, dismiss, fire, oust, remove, expel, axe : post, replace, contract, misconduct
lay off, let go, let people go, make redundant, pink slip, lose their jobs, downsize, shed jobs : layoff, redundancy, redundant, cut, dismiss, job : worker, staff, employee, closure, restructure, workforce
take on, take on staff, hire, sign up, bring in, bring on board, snap up : hire, recruit, employ, appoint, sign, engage : contract, job, staff, worker
land the job, get the job, get the gig, get picked, get the nod for : appoint, name, nominate, select, choose, hire : role, post, candidate, elect
stand in for, fill in for, cover for, deputise for, step in for, take his place : replace, deputise, substitute, interim, acting, represent : deputy, behalf, temporary, caretaker
take over, take the reins, take the helm, step up, step into the shoes, take the top job : succeed, replace, assume, appoint, takeover, inherit : successor, leader, office, power, chief
kick upstairs, move up, get a leg up, go up in the world, get promoted : promote, promotion, appoint, elevate : rank, senior, head
demote, bump down, take down a peg, relegate, bench : demote, relegate, downgrade, drop, sideline : reshuffle, rank, lower
reshuffle, shake up, shuffle the pack, clear out, clean house : reshuffle, overhaul, restructure, replace, reorganise, purge : minister, cabinet, appoint, sack
on the dole, out of work, jobless, out of a job : unemployed, unemployment, jobless, redundant : rate, benefit, worker, job
down tools, walk off the job, go on strike, take industrial action, work to rule, picket : strike, walkout, stoppage, picket, union : worker, pay, dispute, ballot, demand, wage
hit the streets, take to the streets, turn out in force, demo, march, come out in force : protest, demonstrate, rally, march, demonstration, protester : crowd, thousand, square, placard, police, chant
riot, run riot, run amok, go on the rampage, smash up, tear up the place : riot, rampage, loot, vandalise, clash, unrest, torch : police, mob, burn, damage, violence
rise up, rebel, mutiny, turn on their leaders, revolt : uprising, revolt, rebel, mutiny, insurgency, rebellion : overthrow, regime, protest, soldier
topple, overthrow, bring down, kick out of power, unseat, knock off his perch, get rid of : oust, topple, overthrow, depose, remove, coup : power, regime, junta, exile, impeach
seize power, grab power, take control, power grab, stage a coup : coup, seize, junta, overthrow, takeover, putsch : soldier, general, constitution, suspend, decree
lie in, sit in, chain themselves, glue themselves, occupy, squat : occupy, occupation, sit, blockade, barricade, camp : activist, protester, evict, road
heckle, boo, jeer, shout down, catcall, barrack : heckle, boo, jeer, interrupt, shout : crowd, speech, audience
egg, pelt, chuck at, lob at, bung at, hurl, throw at : throw, hurl, pelt, fling, toss : stone, bottle, petrol, brick, protester
crack down, clamp down, come down hard, get tough, put the boot in : crackdown, suppress, clamp, repress, arrest, tighten : police, ban, dissent, tough, law
break up the crowd, disperse, clear the square, move them on, kettle : disperse, clear, gas, cannon, baton, evict : police, protester, tear, rubber, arrest
keep quiet, keep mum, stay silent, keep schtum, clam up, zip it, hush up, say nothing : silence, silent, refuse, decline, conceal, suppress : comment, secret, cover, undisclosed
cover up, sweep under the carpet, hush up, whitewash, brush under the rug, paper over : conceal, cover, hide, suppress, whitewash, destroy : evidence, accuse, scandal, inquiry
lie, tell porkies, fib, tell whoppers, bend the truth, be economical with the truth : lie, mislead, deceive, false, perjury, untrue, fabricate : deny, oath, accuse, claim
make up, cook up, concoct, invent, trump up, fabricate : fabricate, invent, false, fake, concoct, hoax : claim, story, evidence, baseless
con, dupe, take in, take for a ride, hoodwink, pull a fast one, scam, swindle, stitch up : defraud, deceive, fraud, scam, trick, swindle, mislead : victim, money, investor, fake
rip off, fleece, overcharge, diddle, short change, sting : overcharge, defraud, cheat, exploit, fraud : customer, price, victim
cook the books, fiddle the books, fiddle, massage the figures, doctor, fudge : falsify, fraud, manipulate, inflate, misstate : accounting, auditor, profit, figure, forge
line his pockets, on the take, grease palms, take backhanders, take a bung, kickback, sweetener, pay off : bribe, bribery, corruption, kickback, embezzle, graft : payment, contract, official, million
have his fingers in the till, dip into the till, pocket, skim off, cream off, help himself : embezzle, steal, misappropriate, siphon, divert, theft : fund, fraud, account, money
nick, pinch, swipe, half inch, knock off, walk off with, make off with, lift, filch : steal, theft, thief, rob, loot, burgle : stolen, worth, raid, suspect
break in, break into, bust in, burgle, raid a house : burglary, intruder, enter, burgle, intrude, trespass : door, steal, window, alarm, force
hold up, stick up, rob, do over, mug, turn over : rob, robbery, mug, heist, armed : gunpoint, bank, steal, jewel, thief
fence, shift stolen goods, flog stolen gear : sell, smuggle, traffic, handle : stolen, black, market, dealer
hijack, commandeer, jack, take over the plane : hijack, seize, hijacker, divert, carjack : plane, ship, pirate, hostage, passenger
snatch, grab, kidnap, take hostage, bundle into a car, nab : abduct, kidnap, seize, abduction, capture, hostage : ransom, captive, gunman, release
hold for ransom, hold hostage, hold to ransom : hostage, ransom, kidnap, captive, captor : demand, release, negotiate, free
blackmail, shake down, extort, put the squeeze on, lean on : extort, blackmail, coerce, pressure, threaten, extortion : demand, money, pay, threat
threaten, make threats, give an ultimatum, or else, rattle sabres, sabre rattling, show his teeth : threaten, threat, warn, ultimatum, vow, menace : retaliate, deadline, consequence, sanction
warn off, fire a warning shot, fire a shot across : warn, deter, caution, warning, threaten : shot, signal, consequence
scare off, frighten off, put off, put people off, deter : deter, discourage, scare, dissuade, frighten : fear, avoid, warn
egg on, stir up, whip up, rile up, wind up, fan the flames, pour petrol on, stoke : incite, provoke, inflame, instigate, stir, stoke, encourage : tension, violence, hatred, mob
talk into, twist his arm, win round, win over, bring round, sweet talk : persuade, convince, urge, lobby, pressure, coax : agree, support, appeal
talk out of, put off the idea, talk down : dissuade, deter, discourage, persuade : negotiator, ledge
butter up, suck up to, curry favour, curry favor, cosy up to, cozy up to, court : court, flatter, woo, charm, befriend : ally, relation, closer
throw weight behind, get behind, stand up for, stick up for, go to bat for, root for, back up : support, back, endorse, defend, champion : ally, rally, favour, favor, solidarity
throw in with, side with, take sides, come out for, line up behind : support, back, ally, endorse, align, favour, favor : neutral, join, camp
turn against, turn on, stab in the back, sell out, sell down the river, double cross : betray, defect, treason, abandon, betrayal, traitor : accuse, disloyal, ally
switch sides, jump ship, cross the floor, change sides, go over to : defect, defector, defection, switch, join, leave : party, loyalty, rebel
gang up on, close ranks, join forces, team up, band together, link up, pull together : unite, ally, coalition, cooperate, join, partner, merge : alliance, together, joint
lend a hand, help out, muck in, chip in, pitch in, give a hand, rally round : help, assist, aid, volunteer, donate, contribute : support, relief, neighbour, community
bail out, prop up, shore up, throw a lifeline, come to the aid of : bailout, rescue, support, fund, loan, inject : billion, bank, taxpayer, collapse, emergency
let down, leave in the lurch, leave high and dry, leave stranded, disappoint : fail, abandon, disappoint, betray, strand : anger, accuse, promise, neglect
turn his back on, walk away from, desert, dump, leave behind, abandon : abandon, desert, reject, withdraw, forsake, leave : betray, quit
turn a blind eye, look the other way, let slide, let it go, ignore : ignore, overlook, tolerate, neglect, condone, disregard : warn, complaint, fail, inaction
kick off, get going, get under way, get started, get off the ground, get cracking, get rolling : begin, start, launch, commence, open, underway : first, opening, inaugurate
set up, start up, found, get up and running, get off the ground : establish, found, create, launch, form, set : founder, company, committee, open
roll out, bring in, bring out, phase in, usher in : introduce, launch, implement, release, unveil, rollout : gradually, scheme, measure, effect
phase out, do away with, get rid of, scrap, wind down : abolish, eliminate, scrap, end, remove, discontinue, phase : gradually, ban, replace
pick up again, start up again, get back to, carry on where, kick back in : resume, restart, reopen, renew, recommence, return : pause, suspend, after
carry on, keep going, keep at it, soldier on, press on, plough on, keep up : continue, persist, proceed, persevere, maintain, remain : despite, defy, vow
break out, flare up, blow up, kick off, erupt : erupt, outbreak, break, flare, ignite, escalate : clash, violence, fight, spread
get worse, go downhill, go south, spiral, go from bad to worse, get out of hand : worsen, deteriorate, escalate, decline, intensify, aggravate : crisis, condition, situation
get better, look up, pick up, turn the corner, perk up, bounce back : improve, recover, recovery, rebound, rally, ease : growth, better, boost
calm down, die down, cool off, simmer down, blow over, settle down, ease off : ease, subside, calm, abate, de-escalate, cool : tension, calm, truce, restraint
peter out, fizzle out, run out of steam, tail off, wear off : fade, fizzle, wane, dwindle, decline, subside, weaken : end, lose, momentum
grind to a halt, come to a standstill, seize up, stop dead, come to a stop : halt, stop, paralyse, paralyze, standstill, suspend : traffic, service, disrupt, cancel
hold off, sit tight, hang fire, wait and see, bide his time, hang on : wait, delay, await, refrain, pause : decision, patient, until
put a stop to, nip in the bud, stamp out, put paid to, knock on the head, snuff out : stop, prevent, end, halt, eradicate, thwart, quash : ban, eliminate, suppress
head off, ward off, stave off, fend off, keep at bay, stop from happening : prevent, avert, avoid, deter, repel : threat, crisis, strike, default
foil, scupper, thwart, nobble, put a spanner in, throw a wrench in, derail, torpedo : thwart, foil, disrupt, sabotage, derail, block, prevent : plot, plan, attempt, attack
mess up, botch, bungle, cock up, screw up, make a hash of, blow it, fluff : mistake, error, fail, bungle, blunder, failure : fault, wrong, apologise, botched
fall through, come to nothing, go nowhere, fall apart, come unstuck, go up in smoke : collapse, fail, breakdown, abandon, stall, fall : deal, talk, disagree, plan
go under, go bust, go belly up, fold, go to the wall, go bankrupt, go broke : bankrupt, bankruptcy, collapse, insolvent, insolvency, liquidate, administration : debt, creditor, fail, close, receivership
close down, shut down, shut up shop, shutter, put up the shutters : close, shut, closure, shutdown, cease : job, factory, store, branch, permanent
go flat out, pull out all the stops, throw everything at, go all out, move heaven and earth : effort, intensify, race, scramble, mobilise, mobilize : desperate, resource
stay put, stay behind, hunker down, sit it out, hole up, ride it out : remain, shelter, stay, refuse, indoors, hide : evacuate, home, basement
get out, clear out, up sticks, pack up, pack up and leave, pull out, move out, ship out : leave, withdraw, evacuate, depart, withdrawal, exit, vacate : troop, base, relocate, retreat
pull back, fall back, draw back, beat a retreat, turn tail : retreat, withdraw, withdrawal, pullback, recede : troop, position, front, advance
run away, run off, do a runner, leg it, scarper, do a bunk, take off, make a run for it, hightail it, bolt : flee, escape, abscond, bolt, defect, fugitive : exile, hide, border, manhunt, whereabouts
skip town, skip the country, jump bail, go on the run, go on the lam, do a disappearing act : flee, abscond, fugitive, escape, disappear, evade : bail, warrant, border, extradite, manhunt
break out of jail, bust out, do a breakout, get over the wall : escape, escapee, flee, breakout, jailbreak : prison, inmate, guard, manhunt, tunnel
give the slip, shake off, slip through the net, dodge, slip away : evade, elude, escape, avoid, dodge : police, capture, pursue
get away with, get off scot free, get off lightly, walk free, get off the hook, beat the rap : acquit, escape, impunity, evade, clear, unpunished : punish, justice, charge, free
get off, be let off, be cleared, walk, be found not guilty : acquit, clear, acquittal, exonerate, innocent, dismiss : jury, verdict, charge
clear his name, prove him innocent, exonerate : exonerate, acquit, clear, vindicate, overturn, quash : innocent, wrongly, conviction, appeal
let out, let go, set free, turn loose, spring from jail, cut loose : release, free, liberate, parole, discharge, pardon : prison, custody, bail, hostage, swap
let off with a warning, slap on the wrist, caution : caution, warn, reprimand, fine, leniency, lenient : suspend, sentence, criticise
nab, nick, collar, pick up, bust, round up, run in, feel his collar, cop : arrest, detain, apprehend, capture, seize, catch : custody, police, suspect, raid, suspicion
bang up, put behind bars, lock up, send down, put away, throw in jail, put inside : imprison, jail, sentence, incarcerate, detain, convict : prison, term, year, cell
do time, do porridge, serve a stretch, be inside, be behind bars : serve, jail, prison, sentence, imprison : inmate, year, cell
track down, hunt down, run to ground, smoke out, catch up with : find, locate, trace, capture, hunt, track : manhunt, search, suspect, arrest
chase, give chase, go after, run after, be on the tail of : pursue, pursuit, chase, follow, hunt : police, car, flee, speed
frisk, pat down, turn upside down, go through, shake down, comb : search, raid, inspect, comb, scour : police, warrant, evidence, seize
raid, bust, kick down the door, swoop on, storm in, burst in : raid, storm, search, swoop, enter : police, seize, arrest, commando, dawn
grill, quiz, question, put on the spot, give the third degree, interrogate : question, interrogate, quiz, interview, ask : police, detective, hearing, suspect, lawmaker
look into, dig into, get to the bottom of, poke around, check out, probe : investigate, inquiry, probe, examine, investigation, enquiry : detective, auditor, cause, evidence, panel
find out, dig up, suss out, figure out, work out, twig, get wind of : discover, learn, uncover, establish, determine, detect, realise, realize : reveal, evidence, investigate
come across, stumble on, stumble across, chance upon, bump into : find, discover, encounter, spot : hiker, diver, accident
come to light, come out, get out, emerge, surface : emerge, reveal, surface, disclose, leak : report, document, known
turn up, show up, pop up, roll up, put in an appearance : appear, arrive, attend, emerge, surface : present, visit
turn up dead, be found dead, wash up : body, find, corpse, discover, dead : police, morgue, beach, identify
not turn up, fail to show, give it a miss, stay away, blow off, duck out of : absent, boycott, skip, miss, absence, snub : excuse, empty, decline
go missing, vanish, disappear, drop off the radar, fall off the map, go awol : disappear, vanish, missing, disappearance, lost : search, last, contact, radar, relative
keep tabs on, keep an eye on, keep watch on, spy on, snoop on, bug, tap : monitor, surveillance, spy, wiretap, observe, track, eavesdrop : phone, camera, intelligence, intercept
eavesdrop, listen in, hack phones, tap phones : intercept, wiretap, eavesdrop, hack, bug : conversation, surveillance, record
sniff out, pick up on, get on to, detect : detect, discover, identify, spot : dog, sensor, test, scanner
spot, catch sight of, clap eyes on, lay eyes on, notice : see, spot, sight, sighting, notice, observe : witness, cctv, camera
hide, lie low, go to ground, hole up, go into hiding, keep head down, go underground : hide, shelter, conceal, whereabouts, refuge, bunker : fugitive, safe, location
stash, tuck away, squirrel away, bury, keep hidden : hide, conceal, store, bury, cache, hoard : hidden, discover, cash
keep under wraps, keep secret, keep under his hat, keep quiet about, sit on : secret, conceal, withhold, confidential, undisclosed, classify : leak, reveal, hide
hand over, turn over, give up, fork over, cough up : surrender, hand, transfer, deliver, extradite, relinquish : handover, custody, document
give himself up, turn himself in, hand himself in, wave the white flag, come quietly : surrender, capitulate, arrest, custody : police, weapon, siege
lay down arms, down weapons, put down guns, turn in weapons : disarm, surrender, disarmament, demobilise, demobilize, truce : weapon, rebel, militia, ceasefire
stop fighting, stop shooting, lay off fighting, call a truce, hold fire : ceasefire, truce, armistice, halt, cessation : agree, peace, hostilities, hold, violate, pause
break the truce, break the ceasefire, start shooting again : violate, breach, violation, resume, renew : ceasefire, truce, shell, accuse
go to war, take up arms, declare war, wage war : war, invade, attack, fight, mobilise, mobilize, conflict : troop, army, offensive
march in, roll in, send in the tanks, walk into, overrun : invade, invasion, enter, occupy, incursion, overrun : troop, tank, border, capture
send in, send troops, put boots on the ground, ship over : deploy, dispatch, send, deployment, mobilise, mobilize : troop, soldier, force, reinforcement
beef up, build up, bolster, step up, ramp up, shore up : increase, strengthen, bolster, boost, reinforce, intensify, tighten : security, force, troop, extra
hit back, strike back, get even, get his own back, pay back, give tit for tat, settle a score : retaliate, retaliation, revenge, avenge, respond, reprisal, counter : attack, tariff, vow
go on the attack, go on the offensive, come out swinging, launch a push : attack, offensive, assault, advance, launch : troop, front, push
bomb, blow up, blast, flatten, pound, shell, bombard : bomb, strike, shell, bombard, airstrike, explode, explosion, detonate : missile, rocket, artillery, target, drone, rubble
go off, go bang, blow up, explode : explode, detonate, explosion, blast : bomb, device, rubble, injure
shoot at, open fire on, let rip at, take a shot at, fire on : shoot, fire, gunman, gunfire, shot : bullet, wound, gun, police, rifle
gun down, shoot dead, mow down, blow away, take out, pick off : shoot, kill, gunman, dead, assassinate, sniper : bullet, gunshot, attacker
bump off, do in, rub out, finish off, whack, take out, knock off : kill, murder, assassinate, slay, assassination, execute, poison : hitman, homicide, body, suspect
knife, stick a knife in, go at with a knife, slash : stab, knife, slash, stabbing, wound : attacker, blade, injure
beat up, do over, rough up, duff up, give a kicking, lay into, work over : beat, assault, attack, batter, kick, punch, injure : bruise, police, victim
thump, whack, clout, deck, sock, lamp, smack, belt, clobber : punch, hit, strike, assault, slap : fist, face, fight
punch up, come to blows, brawl, scrap, have a dust up, fisticuffs, scuffle : fight, brawl, clash, scuffle, violence, altercation : punch, injure, police
pick on, bully, push around, give a hard time, harass : bully, harass, intimidate, abuse, harassment, victimise : complaint, victim, accuse
torture, put through the wringer, mistreat, knock about : torture, abuse, mistreat, beat, ill-treat, brutal : detainee, inhumane, prisoner, right
grope, come on to, force himself on, have his way with, paw, make a pass at : assault, harass, rape, molest, abuse, sexual : allegation, consent, victim, misconduct
run over, knock down, mow down, plough into : hit, strike, kill, ram, collide, pedestrian : driver, car, vehicle, crash
crash into, smash into, bump into, slam into, plough into, prang, rear end : collide, crash, collision, hit, strike, ram : vehicle, driver, wreck
write off, total, wreck, smash up, trash : destroy, wreck, damage, ruin, demolish : insurance, repair
pull down, knock down, tear down, bulldoze, flatten, level : demolish, raze, destroy, dismantle, demolition, topple, remove : building, statue, rubble
put up, build, knock up, throw up, erect : build, construct, erect, construction, install : contractor, site, worker, project
fall down, cave in, come down, give way, crumple, fall in : collapse, crumble, topple, subside : rubble, bridge, roof, trap, structural
blow down, bring down, knock over, topple over : topple, uproot, fell, fall, collapse : wind, tree, power, gust, line
wash away, sweep away, carry off : sweep, wash, flood, destroy, swamp : river, bridge, torrent, drown, landslide
wipe out, lay waste to, raze, obliterate, leave in ruins, turn to rubble : destroy, devastate, raze, obliterate, annihilate, ravage, flatten : rubble, ruin, damage, village
burn down, go up in flames, catch fire, go up in smoke, set fire to, set light to, set ablaze, torch : burn, fire, blaze, gut, ignite, arson, destroy, torch : firefighter, flame, smoke, extinguish
put out, douse, bring under control, beat back the flames : extinguish, contain, control, douse, quell : firefighter, fire, blaze, crew, helicopter
fix, mend, patch up, sort out, put right, repair : repair, fix, restore, mend, resolve, rectify : engineer, damage, work, replace
clean up, mop up, clear up, tidy up, sweep up : cleanup, clean, clear, remove, decontaminate, debris : volunteer, crew, waste, spill
do up, spruce up, tart up, give a facelift, refurbish : renovate, restore, refurbish, modernise, upgrade : million, work, repair
break down, conk out, pack up, go on the blink, give up the ghost, go kaput, play up : fail, malfunction, breakdown, stall, break, outage : fault, repair, engine, technical
go down, crash, be offline, be on the fritz, go dark : outage, crash, offline, fail, disrupt, disruption : server, website, user, restore, network, service
switch on, turn on, fire up, power up, flick the switch : activate, start, restart, restore, operate, connect : power, electricity, light
switch off, turn off, cut off, power down, pull the plug, cut the power : disconnect, shut, deactivate, cut, disable : power, supply, electricity, outage, blackout
knock out, put out of action, take out, cripple, disable : disable, cripple, destroy, damage, paralyse, paralyze : power, grid, system, strike
hook up, plug in, link up, wire up : connect, link, install, attach : cable, grid, network
jam, scramble, block the signal : jam, block, disrupt, interfere : signal, gps, radio, communication
pay up, cough up, stump up, fork out, shell out, pony up, splash out, cough up cash : pay, spend, payment, contribute, fund : cost, million, bill, money, settle
pay back, pay off, settle up, square up, cough up what they owe : repay, reimburse, repayment, refund, settle : debt, loan, creditor, instalment
foot the bill, pick up the tab, pick up the bill, pay for : pay, fund, finance, cover, cost : taxpayer, expense, insurer
chip in, club together, have a whip round, pass the hat, crowdfund, drum up cash : donate, raise, donation, fund, fundraise, contribute : appeal, charity, money, donor
give away, hand out, dish out, dole out, give for free : donate, distribute, give, gift, provide, distribution : aid, free, charity, food
splurge, blow money, throw money at, go on a spending spree, burn through : spend, waste, squander, expenditure : million, budget, lavish
tighten belts, cut back, cut corners, make savings, cut down, slash, scale back : cut, reduce, slash, save, austerity, curb, trim : budget, spending, job, cost
scrimp, make ends meet, scrape by, get by, keep head above water, struggle to pay : struggle, cope, afford, survive, poverty : cost, bill, income, benefit
be skint, be broke, be hard up, be strapped for cash, run out of money, feel the pinch : bankrupt, poor, debt, insolvent, poverty, default : cash, shortage, struggle, money
make money, rake it in, make a killing, make a packet, cash in, coin it in, clean up : profit, earn, gain, revenue, income : million, sell, record
make a loss, lose a packet, be in the red, take a bath : loss, deficit, lose, unprofitable : million, profit, revenue
earn, take home, pull in, be on, bring in : earn, salary, wage, income, revenue : pay, month, bonus
borrow, take out a loan, tap for cash : borrow, loan, lend, bond, debt, credit : interest, bank, rate
default, fail to pay, skip payments, miss a payment, do not pay up : default, arrears, unpaid, miss : debt, bond, creditor, loan
owe, be in debt, be in hock, be in the hole : owe, debt, liability, borrow : creditor, million, loan
buy up, snap up, swallow up, gobble up, get hold of, take over, buy out : buy, acquire, purchase, takeover, acquisition, merge : stake, deal, shareholder, bid, billion
splash out on, get hold of, pick up, get his hands on, lay hands on : buy, purchase, obtain, acquire, procure : price, deal, supplier
flog, sell off, offload, get shot of, hawk, shift : sell, sale, auction, divest, dispose : buyer, deal, price, stake
go under the hammer, put up for auction, auction off : auction, bid, sell, fetch : lot, bidder, price, million, collector
fetch, go for, sell for, change hands for : fetch, sell, price, worth : auction, million, buyer
stock up, panic buy, hoard, clear the shelves, stockpile : stockpile, hoard, panic, store : shortage, shelf, supermarket, supply
run out of, run short, run dry, be short of, be down to the last : shortage, lack, scarce, exhaust, deplete, shortfall : supply, stock, ration, dwindle
bet, have a flutter, put money on, gamble, stake : bet, gamble, wager, betting, odds : bookmaker, casino, match
invest, put money into, plough money into, pump money into, sink money into : invest, investment, fund, inject, finance : billion, stake, project
slap a tax on, put a levy on, hit with duties, slap tariffs on : tax, tariff, levy, impose, duty : import, percent, goods, retaliate
dodge tax, not pay tax, fiddle his taxes, hide money abroad, stash offshore : evade, evasion, avoidance, offshore, tax : account, haven, fraud, undeclared
get a fine, be fined, cop a fine, be stung for : fine, penalty, penalise, penalize : pay, million, breach, regulator
pay damages, pay out, cough up damages, get a payout, compensate : compensation, compensate, damages, settlement, award, payout : victim, lawsuit, claim, million
take to court, sue, drag through the courts, go to law, see you in court, lawyer up : sue, lawsuit, litigation, court, legal, claim : judge, damages, file, plaintiff
settle out of court, drop the case, drop the charges, throw out the case : settle, settlement, dismiss, withdraw, drop : lawsuit, charge, judge, prosecutor
be up before the beak, be in the dock, go on trial, have his day in court, be hauled into court : trial, court, appear, hearing, defendant, prosecute : judge, charge, plead, jury
charge, throw the book at, slap charges on, do for : charge, indict, prosecute, indictment, accuse : count, prosecutor, court, offence
plead, cop a plea, take a plea deal, put his hands up : plead, guilty, plea, admit : court, charge, sentence, deal
give evidence, take the stand, spill in court, testify : testify, testimony, witness, evidence, swear : court, hearing, trial, oath
find guilty, be done for, go down for, be convicted : convict, guilty, conviction, verdict : jury, sentence, judge, trial
go to a higher court, fight the ruling, have another go in court, appeal against : appeal, challenge, overturn, uphold : court, ruling, conviction, supreme
send home, kick out of the country, chuck out, throw out, send packing, deport : deport, expel, deportation, expulsion, extradite, repatriate, remove : visa, migrant, diplomat, border
send over for trial, ship back to face charges, extradite : extradite, extradition, transfer, surrender : warrant, court, custody
get asylum, ask for protection, seek sanctuary, claim refuge : asylum, refuge, refugee, claim, sanctuary : apply, grant, embassy, status
sneak in, smuggle in, slip in, bring in on the quiet, run drugs, traffic : smuggle, traffic, smuggler, trafficker, contraband : border, seize, customs, hidden
sneak across, jump the border, slip over the border : cross, border, illegal, irregular : migrant, smuggler, patrol
turn back, push back, send back, turn away : return, repel, deny, refuse, turn, pushback : border, entry, boat, migrant
stop and search, flag down, pull over, wave down : stop, search, check, inspect : driver, police, vehicle, patrol
bar, keep out, shut out, not let in, lock out, turn away at the door : ban, bar, exclude, deny, prohibit, block : entry, visa, refuse, access
ban, outlaw, make illegal, put a stop to, forbid, rule out : ban, prohibit, outlaw, forbid, prohibition, bar : illegal, law, decree, restrict
let, allow, give leave, give permission, say they can : allow, permit, authorise, authorize, grant, let, approve, entitle : permission, licence, license, consent
lift the ban, unban, let back in, bring back, allow again : lift, reinstate, restore, unban, readmit, reopen : ban, suspension, restriction
make it legal, legalise, decriminalise, legalize : legalise, legalize, decriminalise, legal, permit : law, bill, drug, vote
clamp down on, tighten up, get tough on, tighten the rules : tighten, restrict, crackdown, curb, toughen, limit : rule, law, regulation
relax the rules, ease up, loosen, water down, soften : ease, relax, loosen, lift, dilute, weaken : restriction, rule, regulation
break the rules, flout, bend the rules, step out of line, fall foul of : breach, violate, flout, infringe, violation, contravene : rule, fine, penalty, regulation
obey, toe the line, play ball, do as told, fall into line, play by the rules : comply, obey, cooperate, abide, adhere, observe, follow : order, rule, compliance, request
disobey, defy, ignore orders, thumb his nose at, cock a snook : defy, disobey, flout, refuse, defiance, ignore : order, ban, court
force, make them, strong arm, railroad, press gang, twist arms : force, compel, coerce, oblige, pressure : order, must, threaten, conscript
order, tell to, lay down the law, call for, instruct : order, instruct, command, decree, direct, demand : ruling, court, must
ask for, plead for, beg for, go cap in hand, put out a call : request, appeal, urge, plead, seek, call : help, aid, demand, petition
egg them to, nudge, prod, lean on, put pressure on, turn up the heat, turn the screw : urge, pressure, push, lobby, press : sanction, demand, concession
slap sanctions on, hit with sanctions, squeeze the economy, freeze assets : sanction, freeze, impose, embargo, blacklist : asset, export, ban, trade, penalty
freeze out, leave out, sideline, shut out of talks, leave in the cold, cut out : exclude, sideline, isolate, omit, marginalise : invite, talk, absent
name and shame, call out, out, expose, unmask, lift the lid on : expose, reveal, identify, name, unmask, accuse : investigation, publish, identity
put a name to, id, work out who : identify, name, recognise, recognize, identification : dna, victim, relative, body
drop a clanger, put his foot in it, put his foot in his mouth, slip up, make a boo boo : blunder, gaffe, mistake, error, apologise : embarrass, remark
pull strings, use his pull, call in favours, throw weight around : influence, lobby, nepotism, intervene, favour : friend, contact, corruption
meddle, stick his nose in, stick his oar in, butt in, poke his nose : interfere, meddle, intervene, interference : affair, sovereignty, election
step in, wade in, get involved, intervene : intervene, intervention, mediate, involve : mediator, crisis, troop
bring together, act as go between, broker, knock heads together : mediate, broker, mediator, facilitate, mediation : talk, peace, envoy, deal
meet up, get together, sit down with, sit round the table, have talks, come face to face : meet, talk, hold, summit, convene, negotiate, meeting : delegation, leader, discuss
drop in, pop over, pay a visit, swing by, drop by : visit, arrive, tour, trip, call : visitor, welcome, stay
chat, have a word, touch base, get on the blower, ring, give a bell, talk on the phone : call, telephone, speak, phone, discuss, contact : conversation, leader
talk about, chew over, go over, kick around : discuss, debate, consider, deliberate, agenda, topic, issue : meeting, talk, agenda, focus
write to, drop a line, send a letter, ping : letter, write, email, message, send : address, sign, reply
post, put online, put up on social media, tweet, stick on the web : post, publish, upload, tweet, share, message : video, social, platform, account
go viral, blow up online, do the rounds, trend : viral, share, circulate, view, trend : video, million, social
take down, pull, delete, scrub, wipe : remove, delete, erase, withdraw : post, video, platform, content
put out, bring out, release, drop, come out with : release, publish, issue, launch, unveil : statement, album, report
air, show, put on telly, be on the box, beam out : broadcast, air, televise, screen, show : channel, live, footage, viewer
black out, gag, muzzle, silence, censor : censor, gag, suppress, block, silence, restrict : press, journalist, freedom, media, injunction
hack, break into computers, crack, get into the system, take over accounts : hack, breach, cyberattack, hacker, compromise, access, infiltrate : data, password, ransomware, network
leak, get leaked, get out, slip out, be dumped online : leak, publish, disclose, dump : document, data, email, confidential
phish, trick into clicking, send dodgy emails : phishing, email, malware, scam : link, password, click
bring down the site, flood the site, knock offline : ddos, attack, disrupt, offline, overload : website, server, hacker
lock out of files, hold data to ransom, scramble files : ransomware, encrypt, ransom, malware : demand, bitcoin, data, hacker
vote in, elect, put into office, get elected : elect, election, win, vote, victory : majority, candidate, president, term
vote out, kick out of office, dump at the polls, be voted out : defeat, lose, oust, unseat, concede : election, voter, incumbent
vote down, throw out, kill the bill, shoot down : reject, defeat, veto, block, vote : bill, parliament, majority, motion
vote for, cast a vote, go to the polls, tick the box : vote, ballot, poll, cast, elect, voter : turnout, station, candidate
sit on the fence, sit it out, not take sides, stay out of it : abstain, neutral, undecided, abstention, neutrality : vote, side, resolution
rig, stuff the ballot, fix the vote, steal the election, cheat the vote : rig, fraud, manipulate, irregularity, fraudulent : ballot, election, observer, tamper
run for, stand for, throw his hat in the ring, go for the top job, have a tilt at : candidate, run, candidacy, contest, bid, nominate : election, campaign, nomination, office
drop out of the race, pull out of the running, end his bid : withdraw, quit, suspend, drop : candidate, campaign, endorse
pound the pavement, go door to door, drum up votes, hit the campaign trail : campaign, canvass, rally, voter : election, candidate
team up to govern, form a government, cobble together a government, get into bed with : coalition, alliance, government, form, negotiate : majority, party, cabinet
neck and neck, too close to call, down to the wire : close, narrow, tie, tight, margin : poll, race, recount, percent
landslide, romp home, walk it, win by a mile, hammer, thrash, win hands down : landslide, rout, victory, defeat, win, overwhelming, crush : majority, margin, score
scrape home, squeak through, win by a whisker, edge it, just about win : narrow, win, edge, slim, margin : majority, close, vote, late
swear in, take the oath, take office, be installed : inaugurate, swear, oath, inauguration, install : president, ceremony, term
get rid of the president, put on trial in congress, impeach : impeach, impeachment, remove, oust : vote, senate, trial, article
call an early vote, go to the country, call a snap election : election, dissolve, snap, early, call : parliament, poll, date
push for, campaign for, lobby for, bang the drum for, fight for : campaign, advocate, lobby, urge, call, promote : activist, petition, right
hold a vigil, pay respects, lay flowers, light candles, say a last goodbye : mourn, tribute, vigil, mourner, commemorate, funeral : flower, candle, coffin, condolence
bury, lay to rest, put in the ground, give a send off : bury, funeral, burial, cremate, rest, ceremony : coffin, cemetery, mourner, cathedral
mark, remember, honour the dead, pay homage : commemorate, mark, anniversary, honour, honor, tribute, remember : ceremony, memorial, silence
snuff it, kick the bucket, pop his clogs, pass away, croak, drop dead, peg out, give up the ghost, bite the dust : die, death, dead, pass : age, illness, heart, aged, funeral
keel over, collapse, pass out, black out, faint : collapse, faint, unconscious, fall : hospital, heat, heart, stage
top himself, take his own life, end it all, do himself in, kill himself : suicide, hang, die, death, note : inquest, coroner, mental
drown, go under the water, get swept out, be lost at sea : drown, sink, drowning, capsize : sea, river, body, water, lifeboat
starve, go hungry, have nothing to eat, go without food : starve, famine, hunger, starvation, malnutrition, malnourished : food, aid, shortage
freeze to death, die of cold, catch a chill : hypothermia, freeze, cold, frostbite : temperature, snow
suffocate, choke, be smothered, be crushed : suffocate, asphyxiate, crush, choke, stampede, trample : crowd, smoke, breathe
burn to death, be burnt alive, get burned : burn, fire, blaze, charred : victim, skin, hospital
strangle, throttle, wring his neck : strangle, choke, suffocate, throttle : neck, murder, victim
poison, slip something in his drink, spike, dose : poison, toxic, nerve, poisoning, contaminate, lace : substance, agent, ill, hospital
overdose, od, take too many pills : overdose, drug, toxicology, fentanyl : pill, hospital, opioid
be at death's door, be on his last legs, hang by a thread, fight for his life, be touch and go : critical, life-threatening, intensive, grave, condition : hospital, doctor, serious, ventilator
fall ill, come down with, be laid up, be under the weather, feel rough, be poorly, get sick, go down with : ill, sick, illness, infect, symptom, disease, unwell : hospital, doctor, fever, diagnose
catch, pick up a bug, get infected, come down with it : infect, contract, infection, catch, transmit : virus, positive, test, case
pass on, give it to, spread it, pass around : transmit, infect, spread, transmission : contact, virus, carrier
test positive, have it, get a positive test, fail a drug test : positive, test, infect, diagnose : sample, result, isolate
throw up, puke, spew, be sick, chuck up, vomit : vomit, sick, nausea, diarrhoea : food, poisoning, symptom
get better, recover, bounce back, be back on his feet, be out of the woods, be on the mend, pull through : recover, recovery, discharge, stable, heal, survive : hospital, condition, doctor, surgery
be ok, be all right, be safe, be unharmed, get out unscathed : safe, unhurt, unharmed, uninjured, survive, rescue, stable : escape, evacuate, hospital
patch up, sew up, treat, see to, bandage, nurse : treat, treatment, care, heal, operate : hospital, doctor, wound, nurse
operate on, go under the knife, have an op, be cut open : surgery, operate, operation, surgeon, transplant : hospital, recover, anaesthetic
rush to hospital, take to hospital, cart off, be hospitalised, be admitted, end up in hospital : hospital, hospitalise, hospitalize, admit, ambulance, airlift : treat, injury, condition
let out of hospital, send home from hospital, get out of hospital : discharge, release, recover, leave : hospital, home, doctor
jab, get vaccinated, get the shot, have a jab, inoculate : vaccine, vaccinate, vaccination, dose, jab, immunise, inoculate : rollout, programme, clinic
shut people in, lock down, stay indoors, keep people home, confine : lockdown, quarantine, curfew, isolate, confine, restriction : home, close, order
keep away from others, shut himself away, self isolate : isolate, quarantine, isolation, contact : positive, symptom
cure, make better, beat cancer, heal : cure, heal, treat, treatment, recover, remission : drug, therapy, trial
hurt, do himself an injury, bang up, get hurt : injure, hurt, wound, injury, harm : hospital, treat, bruise
break a leg, snap, fracture, bust : fracture, break, broken, bone : leg, arm, surgery, rib
sprain, twist, pull a muscle, do his hamstring, tweak : strain, sprain, injury, hamstring, tear : ankle, knee, scan, miss
knock out, ko, lay out cold, floor, put on the canvas : knockout, unconscious, concussion, stop : round, punch, referee
maim, lose a limb, cripple, leave disabled, be paralysed : maim, amputate, paralyse, disable, paralyze, cripple : leg, wheelchair, limb
bleed, lose blood, bleed out : bleed, haemorrhage, hemorrhage, blood : wound, transfusion
go mad, lose his mind, crack up, lose the plot, go off the rails, have a breakdown : breakdown, mental, psychiatric, insane, unstable : illness, hospital
go mental, hit the roof, fly off the handle, lose his rag, see red, blow his top, throw a wobbly, go ballistic : furious, anger, angry, outburst, rage, fury : shout, react
be gutted, be heartbroken, be cut up, be in bits, be devastated, cry his eyes out : devastate, heartbroken, grieve, mourn, disappoint, sad, tear : tribute, loss, family
be over the moon, be chuffed, be thrilled, be made up, be on cloud nine : delight, happy, thrill, joy, proud, ecstatic, jubilant : celebrate
be fed up, be sick of, have had enough, be up in arms, be cheesed off, be hacked off : frustrate, angry, anger, discontent, frustration, outrage : protest, complain
be scared, be frightened, have the jitters, be on edge, get cold feet, be rattled : fear, afraid, worry, anxiety, terrify, panic, nervous : threat, concern, safe
panic, freak out, lose it, lose their heads, run for cover : panic, flee, alarm, chaos, scramble : crowd, fear, scream
be worried, fret, lose sleep, sweat over : worry, concern, fear, anxious, alarm : warn, risk
party, celebrate, whoop it up, pop the champagne, paint the town red, let their hair down : celebrate, celebration, party, cheer, jubilant : crowd, street, victory, firework
cheer, clap, give a hand, give a standing ovation : cheer, applaud, applause, ovation, welcome : crowd, audience
laugh at, take the mickey, take the piss, poke fun, make fun of, mock, rib : mock, ridicule, satire, deride, joke, jeer : insult, cartoon
wind up, have on, pull his leg, prank, punk : prank, hoax, joke, trick : caller, fake
shock, gobsmack, knock for six, stun, take aback, flabbergast : shock, surprise, stun, astonish, astound : unexpected, reaction
come out of the blue, come out of nowhere, catch off guard, catch napping : surprise, unexpected, sudden, shock, unprepared : warn, without
go up, shoot up, soar, go through the roof, rocket, sky rocket, spike, jump : rise, increase, surge, soar, jump, climb, gain, spike : percent, record, high, inflation
go down, drop off, tumble, nosedive, plummet, take a dive, tank, crash : fall, drop, decline, decrease, plunge, slump, tumble, slide : percent, low, loss
shrink, get smaller, dwindle, waste away, get thinner : shrink, contract, decline, dwindle, reduce, decrease, diminish : percent, loss, size
grow, get bigger, balloon, swell, mushroom, snowball : grow, expand, increase, swell, rise, growth : percent, double, size
double, go up twofold, be twice as much : double, twice, twofold, increase : percent, rise
halve, cut in half, go down by half : halve, half, reduce, drop : percent, cut
level off, flatten out, plateau, hold steady, stay the same : stabilise, stabilize, steady, plateau, unchanged, stagnate, flat : rate, remain
go up and down, yo yo, see saw, bounce around : fluctuate, volatile, volatility, vary, swing : price, market
hit rock bottom, bottom out, reach a low, be at an all time low : low, lowest, record, trough : fall, since
hit the ceiling, max out, top out, peak, reach a high : peak, record, high, highest, maximum : since, level, reach
speed up, put his foot down, get a move on, step on it, fast track : accelerate, speed, quicken, expedite, hasten, fast : pace, rate
slow down, put the brakes on, ease off the gas, lose steam : slow, slowdown, decelerate, brake, weaken : growth, pace
spread, get about, get around, creep, fan out : spread, expand, extend, reach, advance : contain, area, case
move on to, march on, push into, close in on, bear down on, get near : advance, approach, near, close, reach : mile, outskirts, kilometre, toward
hit, slam, batter, lash, hammer, wallop : hit, strike, batter, lash, pound, ravage : storm, coast, wind, damage
come ashore, make landfall, roll in, barrel into : landfall, ashore, hit, coast, strike : hurricane, storm, category, wind
burst its banks, break its banks, spill over, overflow, go over the top : overflow, burst, flood, breach, overtop : river, bank, levee, dam, water
flood, be under water, be swamped, be inundated : flood, submerge, inundate, swamp, flooding : river, rain, evacuate, water, home
pour, bucket down, chuck it down, tip down, rain cats and dogs : rain, rainfall, downpour, torrential, heavy : flood, inch, millimetre
blow its top, go off, spew, erupt : erupt, eruption, volcano, lava, ash, spew : crater, evacuate, plume
shake, rattle, wobble, tremble, rumble : quake, earthquake, tremor, shake, magnitude : epicentre, epicenter, aftershock, depth
dry up, run dry, parch : drought, dry, shrink, evaporate : rain, reservoir, crop, water
melt, thaw, turn to water : melt, thaw, retreat, shrink : ice, glacier, temperature
heat up, warm up, get hotter, bake, swelter : heatwave, temperature, warm, heat, hot : degree, record, celsius
leak, spill, seep, gush, ooze, escape into the water : leak, spill, discharge, gush, contaminate, slick : oil, gas, pipe, barrel, tanker
plug, stop the leak, cap, seal, bung up : plug, seal, cap, stop, contain : leak, well, cement
pollute, foul, muck up, poison the water, dirty : pollute, contaminate, pollution, contamination, toxic : river, water, chemical, waste
dump, fly tip, chuck away, get rid of, throw out : dump, dispose, discard, discharge : waste, illegal, rubbish
get out of the way, move people out, clear people out, get people out : evacuate, evacuation, displace, flee, relocate : shelter, order, resident, home
be left homeless, lose their homes, have nowhere to live, be bombed out, be on the streets : homeless, displace, shelter, evacuate, destroy : tent, camp, refugee
be stuck, be stranded, be marooned, be cut off, be trapped, be stuck in : strand, trap, isolate, stuck, cut : rescue, road, passenger, supply
dig out, pull out of the rubble, get out alive, winch up, pluck : rescue, pull, extract, recover, retrieve, save, winch : rubble, survivor, helicopter, trap
look for, hunt for, search for, go looking for, comb : search, seek, hunt, scour, look : rescue, missing, diver, team
give up the search, stop looking, call off the search : suspend, end, halt, abandon : search, hope, survivor, missing
crash, come down, go down, nosedive, plough into the ground, fall out of the sky : crash, plunge, plummet, wreckage, impact : pilot, plane, aircraft, helicopter, passenger, debris
shoot down, bring down, blast out of the sky : shoot, down, intercept, missile : plane, jet, drone, helicopter, pilot
bail out, eject, punch out, jump out, parachute : eject, parachute, bail, jump : pilot, jet, safe
take off, lift off, blast off, go up : launch, liftoff, depart, takeoff : rocket, runway, flight, spacecraft
land, touch down, put down, set down : land, landing, touchdown, arrive : runway, airport, spacecraft
turn round, turn back, be rerouted, get sent elsewhere, divert : divert, return, reroute, diversion : flight, airport, emergency
come off the rails, jump the tracks, derail : derail, derailment, overturn, track : train, carriage, passenger, rail
skid, lose control, spin off, veer off, come off the road : skid, veer, overturn, swerve, control : driver, road, bus, crash
sink, go down, go under, go to the bottom, keel over, tip over, turn turtle : sink, capsize, founder, overturn, drown : vessel, boat, ship, crew, coastguard
run aground, hit the rocks, get stuck on a sandbank, beach : aground, ground, strand, refloat : ship, tug, reef, canal
ram, bash into, barge into, nudge : ram, collide, hit, collision : boat, vehicle, ship
go back, come back, come home, head home, head back : return, repatriate, arrive, homecoming : home, flight
set off, head off, set out, leave for, push off, shove off : depart, leave, embark, head, departure, travel : bound, journey, board
turn up at, get in, get there, arrive at, pull in, check in : arrive, reach, arrival, land, dock : airport, port, welcome
head for, make for, be bound for, make a beeline for : head, bound, toward, travel, destination : route, via
come in, walk in, barge in, go into : enter, entry, arrive, intrude : border, door
move house, up sticks, shift, relocate, resettle, move away : relocate, move, resettle, transfer, emigrate : headquarters, home
move in, settle in, set up home : settle, occupy, move, resident : house, tenant
shove out, turf out, throw out on the street, evict : evict, eviction, expel, displace, remove : tenant, landlord, settler, court
ship, cart, lug, haul, move stuff, take over : transport, carry, ship, deliver, haul, transfer : cargo, truck, convoy, freight
drop off, bring round, get to, deliver : deliver, delivery, supply, distribute, drop : aid, convoy, parcel, truck
airdrop, parachute in, drop from planes : airdrop, parachute, drop, aircraft : aid, food, pallet, supply
get through, let through, let in, make way : allow, pass, enter, access, corridor, cross : aid, convoy, checkpoint, truck
block, bar the way, stop getting through, barricade, choke off : block, blockade, obstruct, close, barricade, prevent : road, port, border, strait, access
cordon off, seal off, close off, rope off, fence off, tape off : cordon, seal, close, block, perimeter : police, area, scene
open up, reopen, unblock, throw open : open, reopen, resume, clear : border, route, road, school
surround, hem in, box in, ring, besiege, cut off : surround, encircle, besiege, siege : troop, city, supply, trap
capture, grab land, take, seize, overrun, fall to, take back : capture, seize, occupy, conquer, recapture, retake, control : city, town, village, territory, rebel, troop
win back, take back, get back, regain, claw back : regain, recapture, recover, retake, reclaim, recoup, restore : control, territory, lost
lose ground, be on the back foot, be pushed back : retreat, lose, withdraw, setback : territory, front, advance
gain ground, make headway, make inroads, get somewhere : advance, progress, gain, breakthrough : front, lead
hold on to, hang on to, cling on to, keep hold of : retain, keep, hold, maintain, defend : power, seat, control, title
fight off, beat back, see off, hold off, stand up to : repel, resist, defend, repulse, withstand, defeat : attack, offensive, assault
shoot missiles at, lob rockets, rain down, let fly : launch, fire, missile, rocket, bombard, barrage : target, intercept, drone
knock out of the sky, stop missiles, swat down : intercept, defence, defense, destroy, shoot : missile, drone, system, air
ambush, jump, lie in wait, spring on : ambush, attack, convoy : gunman, militant, kill, patrol
massacre, butcher, slaughter, wipe out whole villages, ethnic cleansing : massacre, slaughter, genocide, atrocity, kill : civilian, grave, mass, village
behead, cut the head off, decapitate : behead, decapitate, execute : militant, video, hostage
put to death, execute, send to the chair, hang, string up : execute, hang, execution, penalty, lethal, injection : inmate, sentence, row, clemency
spare, let live, show mercy, pardon, let off : pardon, clemency, spare, commute, reprieve, amnesty, mercy : sentence, execution, president
swap, trade, exchange, do a swap, swap prisoners : swap, exchange, trade, release : prisoner, deal, hostage
shield, protect, keep safe, look after, watch over : protect, guard, defend, shield, safeguard, secure : bodyguard, security, police
shelter, take in, put up, give a roof, harbour : shelter, host, accommodate, house, harbour, harbor, refuge : refugee, family, camp
look after, take care of, mind, care for : care, treat, nurse, support, custody : child, patient, family
feed, give food to, keep fed : feed, food, meal, ration, nourish : aid, kitchen, hungry
dump on, neglect, let rot, let go to ruin : neglect, abandon, disrepair, decay, fail : maintenance, building
put at risk, put in danger, play with fire, risk, chance it : endanger, risk, jeopardise, threaten, expose, jeopardize : danger, safety, life
be in trouble, be in hot water, be up the creek, be in a pickle, be for it, be in the soup : trouble, crisis, face, investigate, struggle, scandal : charge, pressure
be under fire, get flak, come in for stick, take heat, get it in the neck : criticism, criticise, criticize, pressure, condemn, face : backlash, accuse
get stick, get a roasting, be panned, be savaged, be slammed : criticise, criticize, slam, criticism, backlash : review, poor, anger
be hailed, get a pat on the back, win plaudits : praise, hail, applaud, laud, acclaim : hero, tribute
be up to, be doing, be playing at, have up his sleeve : plan, plot, activity, scheme, prepare : secret, involve
cook up, hatch, plot, scheme, plan on the quiet, conspire : plot, conspire, conspiracy, plan, hatch : suspect, arrest, foil
be in on it, be in cahoots, be hand in glove, work hand in hand with : conspire, collude, collusion, complicit, accomplice : accuse, involve, plot
have a hand in, be mixed up in, be tied up with, be involved in, have something to do with : involve, implicate, link, complicit, connect, responsible : accuse, suspect, deny
have nothing to do with, keep out of, distance himself, have no part in : deny, distance, reject, unrelated : involvement, link, claim
frame, set up, stitch up, fit up, plant evidence : frame, plant, fabricate, set : evidence, innocent, police
tamper with, mess with, fiddle with, doctor, interfere with : tamper, alter, manipulate, interfere, sabotage : evidence, data, jury
wreck on purpose, sabotage, nobble, throw a spanner in : sabotage, disrupt, damage, deliberate : pipeline, cable, suspect, explosion
copy, rip off, crib, pinch ideas, pirate : plagiarise, copy, counterfeit, infringe, plagiarism : copyright, patent, lawsuit
fake, forge, knock up a dodgy, counterfeit : forge, counterfeit, fake, fraud : document, passport, note
pretend, put it on, pose as, make out, pass himself off : pretend, pose, impersonate, feign, claim, disguise : fake, identity, undercover
dress up as, disguise, wear a mask : disguise, mask, wear, costume, uniform : identity, hood
cheat, bend the rules, pull a fast one, dope, juice : cheat, dope, doping, banned, tamper : ban, test, suspend, steroid
fix a match, throw a game, take a dive : match-fixing, fix, betting, corruption, bribe : ban, player, referee
get banned, be suspended, get a red card, be sent off, get his marching orders : ban, suspend, suspension, dismiss, disqualify, red : match, card, referee
score, put away, net, bag, slot home, put in the back of the net : score, goal, net, convert, strike : minute, penalty, header
equalise, level, draw level, pull one back : equalise, equaliser, level, draw : goal, minute, late
draw, tie, finish all square, share the points : draw, tie, level, stalemate : score, point
get knocked out, crash out, go out, be dumped out, bow out of the cup : eliminate, exit, lose, knock, defeat : round, stage, tournament
go through, make it to the next round, qualify, get through : qualify, advance, reach, progress, semi-final : round, final, stage
beat, thrash, hammer, trounce, whip, lick, clean up, wipe the floor with : beat, defeat, thrash, rout, win, trounce, crush : score, victory, final
go to penalties, go to extra time, settle it from the spot : penalty, shootout, extra, spot : save, miss, final
lift the cup, take the title, bag the trophy, win gold : win, champion, title, trophy, gold, medal : final, crown
break the record, smash the record, set a new mark, best ever : record, break, fastest, highest, surpass : world, mark, previous
hang up boots, quit the game, call it a day, bow out of sport : retire, retirement, career, farewell : final, season
sign for, move to, join a club, switch clubs : sign, transfer, join, contract, loan : fee, club, million
coach, manage, be in the dugout : coach, manager, train, manage : team, appoint, club
win a prize, get an award, scoop, bag, land an award, pick up a gong : award, win, prize, receive, honour, honor : ceremony, nominate, category
be in the running, be up for, be tipped for, be nominated : nominate, nomination, shortlist, contender, favourite, favorite, candidate : award, prize
play, star in, be in a film, take the lead : star, actor, role, play, feature, cast : film, series, character
shoot a film, make a film, film : film, shoot, direct, produce, production : director, movie, set
write, pen, scribble, bash out : write, author, pen, publish, compose : book, novel, memoir
sing, belt out, croon, perform : sing, perform, performance, song : concert, stage, singer
marry, get hitched, tie the knot, get wed, walk down the aisle, get spliced : marry, wed, wedding, marriage, bride : ceremony, guest, groom
get engaged, pop the question, propose : engage, engagement, propose, fiance : ring, wedding
split up, break up, call it quits, go their separate ways, get divorced : divorce, separate, split, separation : marriage, couple, custody
go out with, date, be an item, be with, see each other : date, relationship, couple, girlfriend, boyfriend, partner : romance
cheat on, have an affair, play away, have a bit on the side, sleep around : affair, infidelity, adultery, unfaithful : wife, mistress, scandal, marriage
have a baby, give birth, become a mum, become a dad : birth, baby, born, pregnant, son, daughter : hospital, couple
be pregnant, be expecting, be up the duff, have a bun in the oven : pregnant, pregnancy, expect : baby, birth
know, be aware, be in the know, have an idea, be clued up : know, aware, inform, knowledge, brief : ignorant, unaware
not know, be in the dark, haven't a clue, have no idea, be clueless : unaware, unknown, unclear, uncertain, ignorant : unidentified, investigate
guess, reckon, hazard a guess, take a stab, put a figure on : estimate, believe, predict, speculate, expect, suggest, think : likely, approximate
reckon, think, be of the view, feel, be convinced : believe, think, consider, opinion, view, feel : poll, survey
expect, bank on, look for, see coming : expect, anticipate, predict, forecast : likely, analyst
forecast, predict, look ahead, have a crystal ball, call : forecast, predict, projection, expect, prediction : analyst, growth, likely
doubt, not buy, smell a rat, have their doubts, be sceptical, take with a pinch of salt : doubt, sceptical, skeptical, question, suspect, cast : claim, evidence, credibility
believe, swallow, fall for, buy the story, take at face value : believe, accept, credible, trust, convince : claim, doubt
trust, have faith in, bank on, put faith in : trust, confidence, faith, rely, believe : vote, poll
suspect, have a hunch, have an inkling, smell something fishy : suspect, suspicion, believe, suspicious : investigate, possible
prove, show, back up, bear out, stand up : prove, proof, evidence, confirm, demonstrate, show, verify : document, dna, footage
confirm, say it's true, nail down, firm up : confirm, verify, authenticate, acknowledge, confirmation : official, independent
deny, say it's not true, rubbish, pour cold water on, knock down, scotch : deny, denial, reject, dismiss, refute, dispute, rebut : claim, allegation, report
rumour, word on the street, whisper, gossip, hear on the grapevine : rumour, rumor, speculation, unconfirmed, gossip, report : source, deny, claim
check, make sure, double check, verify : verify, check, inspect, confirm, ensure, test : inspector
test, try out, give a whirl, put through its paces, trial : test, trial, experiment, pilot : result, launch
try, have a go, have a crack, have a stab, give it a shot : attempt, try, effort, bid, seek : fail, unsuccessful
do well, come up trumps, do the business, pull it off, smash it, nail it, ace it : succeed, success, achieve, win, triumph : record, praise
fail, flop, bomb, fall flat, come a cropper, crash and burn, not work out : fail, failure, flop, unsuccessful, collapse : disappoint, attempt
fall short, miss the target, come up short, not be enough : miss, shortfall, insufficient, below, short, inadequate : target, lack
measure up, make the grade, cut the mustard, be up to scratch, pass muster : meet, standard, qualify, satisfy, adequate, pass : requirement
suffer, be in a bad way, have a hard time, be on its knees, be in dire straits : suffer, struggle, crisis, hardship, desperate : poverty
cope, manage, get by, muddle through, deal with : cope, manage, handle, survive, adapt : struggle, strain
deal with, tackle, get to grips with, sort out, sort it : address, tackle, handle, resolve, solve, respond : measure, problem, solution
solve, crack, work out, get to the bottom : solve, resolve, crack, solution : case, mystery, detective
choose, pick, plump for, go for, settle on, opt for : choose, select, pick, opt, prefer, nominate, decide : option, choice
make up his mind, come down on the side, decide, bite the bullet : decide, decision, choose, conclude, determine : consider
think over, mull, sleep on it, weigh up, toy with, think about doing : consider, mull, weigh, examine, contemplate, review : option, decision
pick holes in, find fault with, nitpick, take issue with : criticise, criticize, object, dispute, challenge, question : flaw
put forward, float, come up with, table, moot, pitch : propose, suggest, proposal, submit, table, present : plan, idea
lay out, spell out, set out, flesh out : outline, detail, explain, specify, set, unveil : plan, speech
explain, clear up, shed light on, give reasons : explain, clarify, explanation, account, reason : because, statement
understand, get, twig, wrap his head around, make sense of : understand, comprehend, realise, grasp : explain
get wrong, get the wrong end of the stick, misread, mix up : misunderstand, mistake, confuse, misinterpret, misjudge, error : mistaken
forget, slip his mind, overlook, let slip through the cracks : forget, overlook, omit, neglect, miss : oversight
remember, recall, think back, call to mind : remember, recall, memory, recollect : testify
learn the lesson, take on board, wise up : lesson, learn, improve : inquiry, mistake
teach, train up, show the ropes, school : teach, train, training, instruct, educate : instructor, course, skill
watch, look on, keep an eye on, tune in : watch, observe, monitor, witness, view : viewer, audience
wait for, hang about for, queue, hang around, line up : wait, queue, await, delay : hour, line, patient
look forward to, can't wait for : anticipate, await, hope, eager, excite : expect
count on, bank on, lean on, rely on, depend on : rely, depend, dependent, reliant : support, import, need
do without, go without, be starved of, be deprived of : lack, deprive, without, shortage : need, supply
need, be crying out for, be desperate for, be after : need, require, necessary, demand, lack, urgent : shortage, appeal
want, fancy, be keen on, be gagging for, have his eye on, be after : want, seek, desire, wish, aim, hope : interest, bid
hate, can't stand, be down on, loathe, have it in for : hate, hatred, dislike, hostile, oppose, resent : hostility, enemy
like, be fond of, be a fan of, be into, be keen on, have a soft spot for : like, favour, favor, support, prefer, popular, love : fan
get on with, hit it off, rub along, get along : relationship, relation, friendly, friend, rapport, ties : ally
fall for, lose his heart to : love, romance, relationship : marry
what's the latest, any news on, what's going on with, any updates : update, latest, announce, report, develop : today, confirm, statement
what's going on, what's happening, what's up with, what's cooking : happen, situation, develop, underway, continue : report, latest
what's holding it up, what's in the way, what's the sticking point, what's the snag : obstacle, dispute, disagreement, hurdle, issue, block, delay : insist, demand, refuse, deadlock
what's the catch, what are the strings, on what condition : condition, provided, require, conditional, term, clause : insist, exchange
what's the deadline, by when, how long have they got : deadline, expire, until, before, ultimatum : extend, midnight
what's the charge sheet, how many counts : count, charge, indictment, allege : conspiracy, prosecutor, face
what's the score, how did they get on, final score : score, win, beat, draw, defeat, result : goal, point, half
what's the verdict, what did the jury say, how did the trial end : verdict, guilty, acquit, convict, jury : sentence, judge
what's the motive, what was his motive, what was behind it : motive, reason, motivate, revenge, because : police, ideology
what's the evidence, what have they got on him, what's the proof : evidence, proof, witness, document, dna, footage : testify, prosecutor, show
what's his excuse, what's his defence, what does he say to that : deny, defend, explain, argue, insist, claim, excuse : lawyer, innocent
what's his side, what's her side of it, his version : deny, claim, insist, argue, account, version : lawyer, statement
what's the penalty, what could he get, how long could he face, what's the maximum : face, maximum, penalty, sentence, prison, year : convict, carry, fine
what's on the table, what are they offering, what's the offer : offer, propose, proposal, package, bid : deal, concession, million
what's the mood, how are people taking it, what's the feeling : mood, anger, fear, hope, grief, relief, feel : resident, street
what's it like there, what's the scene, what does it look like : scene, describe, devastation, chaos, resident, witness : rubble, street, smoke
what's left, what remains, what's still standing : remain, left, survive, intact, ruin : destroy, rubble
what's closed, what's shut, what's open : close, shut, open, closure, reopen, suspend : school, airport, road, border, shop
what's banned, what can't you do, what's off limits : ban, prohibit, forbid, restrict, illegal, limit : rule, measure
what's allowed, what can you do, what are you allowed : allow, permit, exempt, exemption, rule : restriction, ease
what's new in, what does it change, what does the law do : law, introduce, change, require, ban, allow, reform : bill, measure
what was on board, what was it carrying, what was in the hold : carry, cargo, load, aboard, passenger, freight : crew, ship, container, tonne
what was it hit by, what hit it, what struck it : hit, strike, missile, drone, collide, projectile : mine, torpedo, bird
what was she wearing, what did she have on, what was he wearing : wear, dress, gown, suit, cloth : outfit, jacket, shirt
what's the record, what was the best : record, best, highest, fastest, previous : break, set
what's the difference, how do they differ : differ, difference, unlike, whereas, compare, contrast : both
what have they got in common, how are they alike : common, similar, both, share, link : connect
what's the weather, what was the weather like, how was the weather : weather, wind, rain, fog, storm, temperature : forecast, visibility
what language, what tongue, how did they talk : language, speak, translate, interpreter : translator
what is it called, what's its name, what do they call it : name, call, dub, title, known : code
what's his job, what does he do, what does she do for a living : job, role, minister, director, occupation, profession, serve, work : former, career, position
what's it made of, what's in it, what does it contain : contain, ingredient, material, compound, content : include
what's the cure, can it be cured, how do you treat it : treatment, vaccine, drug, cure, therapy, antiviral : trial, patient
what are the signs, what does it do to you, how do you know you've got it : symptom, fever, cough, rash, pain, vomit : sign, include, severe
what are the rules, what's the law, what does the law say : law, rule, regulation, require, legislation, guideline : ban, allow
what are the options, what else can they do, what are the alternatives : option, alternative, choice, consider : instead
what stopped them, what got in the way, what put a stop to it : stop, prevent, block, halt, because, thwart : veto, weather
what convinced them, what changed his mind, what won them over : persuade, convince, pressure, concession, because : agree
what tipped them off, how did they catch him, how was he caught, what gave him away : tip, trace, identify, recognise, dna, footage, catch, arrest : track, phone, fingerprint, informant
what led to it, what came before, what was the build up : lead, before, prior, follow, precede, after : tension, earlier
how come he's free, why was he let out, why did they free him : release, bail, pardon, parole, free, acquit : because, evidence, swap
how come nobody noticed, why did nobody see it, why was it missed : fail, miss, overlook, ignore, detect, oversight : warn
how come it's so cheap, why is it cheaper, why did prices fall : fall, drop, cut, glut, surplus, demand : price, supply
how are they coping, how are people managing, how do they get by : cope, struggle, survive, shelter, volunteer, aid : resident, shortage
how are they doing, how's he doing, how is she, how's he getting on : condition, recover, stable, critical, improve, well : hospital, doctor, discharge
how are things now, how do things stand, where do things stand, where are we at : situation, remain, continue, status, currently : progress, stalemate
how bad was the storm, how strong was it, how powerful : category, magnitude, strong, wind, power, force, measure : mph, scale, intensity
how bad will it get, will it get worse, is it getting worse : worsen, expect, forecast, warn, rise, escalate : predict, likely
how close was it, how near, how tight was it : narrow, close, margin, near, within : vote, metre, point
how common is it, how often does it happen, is it rare : rare, common, frequent, often, occur : incidence
how deep, how far down : deep, depth, below, beneath, underwater : metre, feet, seabed
how high, how tall, how far up : high, height, tall, metre, altitude, storey : feet, above
how hot, how warm, how cold, what temperature : temperature, degree, celsius, fahrenheit, hot, cold : record, heatwave
how heavy, what does it weigh : weigh, weight, tonne, kilogram, ton, heavy : load
how far away, how far is it, how far off : mile, kilometre, kilometer, distance, metre, away : near
how long did he serve, how long was he in, how long did he rule : year, term, decade, rule, serve, power : since, elect
how long have they been married, how long were they together : marry, year, married, couple : wed, divorce
how long will it take, how long before, when will it be ready, when will it be back : expect, complete, restore, finish, month, week : deadline, delay, reopen
how many got away, how many escaped, how many got out : escape, flee, survive, evacuate, rescue : inmate
how many got sick, how many caught it, how many cases : case, infect, confirm, positive, infection, ill : test, hospital, outbreak
how many got arrested, how many were nicked, how many did they pull in : arrest, detain, charge, hold : police, protester
how many fled, how many have left, how many had to leave : flee, displace, evacuate, refugee, thousand, leave : home, border, shelter
how many lost their jobs, how many jobs, how many were laid off : job, redundancy, layoff, cut, dismiss, redundant : worker, percent, staff
how many have no power, who's without power, are the lights back on : power, outage, electricity, blackout, customer, restore, household : grid, without, utility
how many homes, how many houses, how many buildings : home, house, building, destroy, damage : collapse, flood, burn
how many on board, how many were on it, who was on board : aboard, passenger, crew, board, carry : manifest, flight
how many soldiers, how many troops, how big is the army : troop, soldier, force, deploy, personnel : battalion, thousand
how many did they free, how many were let go : release, free, hostage, prisoner : swap, exchange
how many times, how often : times, repeatedly, once, twice, frequent, third : again
how much land, how much burned, what area : acre, hectare, square, area, burn : contain, kilometre
how much did they steal, how much did they get away with, what was the haul : steal, worth, million, haul, loot, theft : cash, jewel
how much does he earn, how much is he on, what's she paid : salary, earn, pay, bonus, wage, income : annual, million
how much is he worth, how rich is he, how loaded is he : fortune, worth, billion, wealth, billionaire, rich : estimate, asset
how much oil, how much leaked, how big is the spill : barrel, gallon, tonne, litre, leak, spill : slick, crude
how much rain, how much snow, how much fell : rain, rainfall, inch, millimetre, centimetre, snow : record, fall, hour
how much time, how long left : hour, day, minute, remain, left, deadline : expire
how much support, how popular, do people back it : support, poll, percent, approval, popular, favour, favor : survey, rating, majority
how well did they do, how did they perform : result, perform, performance, finish, win, score : place, rank
how did the market take it, what did the markets do, how did shares do : share, stock, index, fall, rise, drop, market : investor, percent, trading
how did he get in power, how did he come to power, how did he get the job : elect, election, coup, appoint, succeed, win, inherit : power, vote
how did he get rich, how did he make his money : fortune, found, inherit, business, company, sell : billionaire, invest
how did he get hurt, how was he hurt, how did she get injured : injure, fall, crash, accident, hit, attack : hurt, wound
how did he get it in, how did they smuggle it : smuggle, hide, conceal, customs, border : undetected
how did they meet, where did they get together : meet, introduce, first, university, party : couple, friend
how did they survive, how did he stay alive, how did they make it through : survive, shelter, drink, eat, rescue, cling : water, food
how did they find them, how were they found, who found them : find, locate, discover, spot, search, rescue : dog, drone, signal
how did they know who, how was he identified, how did they work out who : identify, dna, fingerprint, recognise, cctv, dental : tattoo, relative
how did they stop it, how was it stopped : stop, contain, foil, intercept, halt, prevent : police, tip
how did they get the money, where did the cash come from, how was it funded : fund, finance, donate, loan, donor, raise : money, tax, sponsor
how did they travel, how did they get around, what did they go in : travel, fly, plane, train, car, boat, bus, convoy : aboard, drive
how do they plan to, how will they, how are they going to : plan, will, intend, propose, by, strategy : measure
who's in trouble, who's for it, who's in the frame : suspect, investigate, accuse, charge, face : inquiry, police
who's on trial, who's in the dock, who's up in court : defendant, trial, accuse, court, charge : plead, judge
who's against it, who's not happy, who opposes it, who's kicking off about it : oppose, critic, opposition, reject, object, protest, criticise : against, condemn
who's for it, who's on board, who backs it, who supports it : support, back, favour, favor, endorse, supporter, ally : welcome, approve
who's fighting who, which sides, who are the two sides : rebel, army, militia, fight, side, faction, force : clash, conflict
who's helping, who's sending help, who's pitching in : aid, help, send, donate, assist, support, rescue : team, charity, volunteer
who's looking into it, who's on the case, who's handling it : investigate, investigator, police, inquiry, detective, commission, probe : agency, lead
who's paying the price, who's worst off, who's hardest hit : affect, suffer, hit, worst, hardest, poor : impact
who's next in line, who could replace him, who's in the running, who's tipped : successor, candidate, contender, succeed, favourite, favorite, replace, tip : race, heir
who's ahead, who's in front, who's leading, who's winning : lead, ahead, poll, percent, winner, advantage : point, margin
who's he married to, who's her other half, who's his missus : wife, husband, marry, spouse, partner, married : couple
who's he with, who's she going out with : girlfriend, boyfriend, partner, relationship, date : couple
who did he leave behind, any kids, has he got family : survive, wife, child, daughter, son, husband, family : leave, widow, father, mother
who did they talk to, who did he meet, who was he seeing : meet, talk, counterpart, speak, delegation : meeting, host
who did they blame, who do they think did it, who are they accusing : blame, accuse, suspect, attribute, responsible : point, deny
who did they hit, who was the target, who were they after : target, hit, strike, attack, aim : kill
who did they pick, who got the nod, who did they go with : choose, select, appoint, name, nominate, elect : pick, candidate
who did they play, who were they up against : against, opponent, face, play, rival : match, beat
who gave the order, who ordered it, who told them to : order, command, direct, authorise, authorize, instruct : commander
who gave them the weapons, who's arming them, where do they get guns : supply, arm, weapon, provide, deliver : shipment, smuggle
who got hurt, who was injured, who was wounded, who's in hospital : injure, wound, hurt, hospital, victim : treat, critical
who got killed, who died, who was killed, who's dead : kill, die, dead, victim, identify : name, body
who got out, who escaped, who got away : escape, flee, survive, evacuate, fugitive : large
who got fired, who got the sack, who's out, who was axed : sack, dismiss, fire, remove, resign, oust : job, post
who has the power, who can stop it, who has the final say : veto, power, authority, approve, decide, control : vote
who knew, who was told, who was in on it : know, aware, inform, warn, brief : secret
who let him in, who let it happen, who signed it off : approve, authorise, allow, permit, sign : official
who made it, who built it, who makes it, who designed it : build, manufacture, maker, design, construct, develop, produce : company, firm, architect
who tipped them off, who grassed, who leaked it : informant, leak, whistleblower, tip, source : anonymous
who raised the alarm, who called the police, who rang for help : alert, call, alarm, emergency, report : neighbour, police
who treated him, who looked after him : doctor, surgeon, paramedic, treat, hospital : nurse
who wants it, who asked for it, whose idea was it : propose, demand, request, want, idea, initiate : call
who will it hurt, who loses out, who suffers : affect, lose, suffer, harm, hit : poor, worker
who signed up, who's in, who joined : join, sign, member, agree, participate : country
where did they bury him, where's he buried, where's the grave : bury, burial, cemetery, grave, rest : funeral
where did he die, where was he found : die, find, home, hospital, body, discover : scene
where did he live, where's he from, where was she from, where did he grow up : born, live, native, home, resident, raise : town, grow, city
where did they catch it, where did it come from first : origin, source, trace, first, outbreak : market, animal
where did it hit, where did it land, where did it come down : hit, land, crash, landfall, strike, impact : area, coast
where did they find him, where was it found, where did it turn up : find, discover, locate, recover, near : body, river
where did they march, where are the protests, where did they gather : gather, march, square, rally, protest, outside : street, capital
where did they take him, where's he been moved to : transfer, move, hospital, fly, transport, prison : take
where do they stand, what's their position, what's their line : position, stance, support, oppose, view, policy : insist, neutral
where does it hurt, where was he hit, where did the bullet go : leg, chest, head, arm, neck, wound, shoulder : shot, injure
when did he die, when did she pass, date of death : die, death, dead, pass : aged
when did he quit, when did she go, when did he step down : resign, quit, step, leave : announce
when did it close, when did it shut, when did it open : close, open, shut, reopen, since : launch
when did they find out, when did it come out, when did they know : discover, reveal, learn, publish, disclose, emerge : inform
when was he born, how old, what's her date of birth : born, age, birthday, old : birth
when was the last one, when did it last happen, has it happened before : last, previous, since, earlier, before, first : history, similar
when is the vote, when do they vote, when's polling day : vote, election, poll, schedule, date : ballot
when is the trial, when is he in court, when's the hearing : trial, hearing, court, appear, date : judge, adjourn
when is the funeral, when will he be buried : funeral, burial, bury, service, hold : ceremony
when will he be back, when does he play again, when's he fit : return, recover, week, month, miss, fit : injury, sideline
when will it hit, when does it get here, when will it arrive : expect, arrive, landfall, reach, hit, forecast : hour
when do they get paid, when does the money come : pay, payment, transfer, instalment, due : tranche
why now, what's the timing about, why all of a sudden : timing, because, after, follow, recent : trigger
why there, why did they choose, why pick that : choose, because, select, location, reason : site
why is he famous, what's he known for, what's she famous for : known, famous, star, best, role, hit, renowned : fame, career
why does it matter, what's the big deal, who cares : important, significant, significance, crucial, impact, key : matter
why can't they get in, why won't they let them in : deny, block, access, refuse, security, permit : entry, visa
why can't they go home, why won't they go back : unsafe, return, destroy, fear, danger, damage : home
why isn't he playing, why is he out, why did he miss it : injury, suspend, ban, miss, illness, injure : absent, squad
why was he there, what was he doing there : visit, attend, travel, holiday, work : trip
why was nobody arrested, why is he still free : evidence, immunity, lack, insufficient, charge : investigate
why was it banned, why did they ban it : ban, because, concern, security, safety, risk : prohibit
why was it closed, why did they shut it : close, safety, because, damage, order, security : closure, threat
why was he killed, why did they shoot him, why did they kill her : kill, motive, because, revenge, target, retaliation : accuse
why won't they talk, why won't they meet : refuse, insist, demand, precondition, reject : talk
why don't they stop, why do they carry on : continue, refuse, vow, insist, because : until
resign, resignation, quit : quit, resign, step, stand, depart, oust, bow : letter, successor, scandal, post
criticise, criticize, criticism : slam, blast, lambast, attack, rap, condemn, denounce, hit : critic, flak, backlash, unacceptable
condemn, condemnation, denounce : condemn, denounce, decry, deplore, slam, outrage : barbaric, unacceptable, cowardly
promise, pledge, vow : vow, pledge, commit, promise, guarantee, assure, swear : manifesto, guarantee
dismiss, dismissal : sack, axe, fire, oust, boot, remove : post, replace
investigate, investigation : probe, inquiry, investigate, examine, enquiry : evidence, launch, detective, panel
increase, hike : hike, rise, raise, increase, boost, lift, jump : percent, rate
reduce, reduction, lessen : cut, reduce, slash, curb, trim, lower, ease, shrink : percent
limit, cap, rein in, put a lid on, keep a lid on : curb, cap, limit, restrict, restrain, contain : ceiling, maximum
persuade, convince : woo, urge, persuade, convince, coax, sway : lobby, undecided
support, back, be behind : back, endorse, support, favour, favor, champion : ally, rally
oppose, be against, be anti, be dead against : oppose, reject, object, resist, against, veto : critic, opponent
agree, come to terms, reach an understanding : agree, accord, deal, consent, pact, accept : sign, compromise
disagree, differ, be split, be divided, be at each other's throats : disagree, divide, split, dispute, differ, rift : oppose, tension
apologise, apologize, apology : apologise, apologize, sorry, regret, apology : forgive, mistake, offence
explode, explosion, blast : blast, explode, detonate, explosion, bomb : injure, rubble, debris
assassinate, assassination : assassinate, kill, shoot, murder, slay, poison : gunman, target
murder, homicide, slay : kill, slay, murder, stab, shoot, homicide : suspect, victim, body
attack, go for, set upon, set about, pounce on : attack, assault, strike, target, raid, storm : wound, assailant, gunman
defend, hold the fort, man the barricades : defend, defence, defense, protect, fortify, guard, resist : trench, position
retreat, withdraw, pull out of : withdraw, retreat, pullout, withdrawal, exit, leave, vacate : troop
escape, get free, break free, slip the net : escape, flee, abscond, free, evade : custody, captor
rescue, save, come to the aid of : rescue, save, free, evacuate, pull, airlift : survivor, crew
release, free, let out : free, release, liberate, discharge, bail, parole : hostage, prisoner, custody
destroy, destruction : destroy, raze, level, flatten, gut, demolish, wreck, ruin : damage, rubble
damage, ding, do damage, bash up : damage, harm, hit, wreck, scar, dent : repair, destroy
build, construction : build, construct, erect, develop, construction : project, site, contractor
close, closure, shut : shut, close, shutter, seal, closure, suspend : reopen
open, reopen : open, reopen, inaugurate, launch, unveil : ribbon, ceremony
win, victory, triumph : win, victory, beat, defeat, clinch, triumph, secure : title
lose, defeat, loss : lose, defeat, beat, concede, loss : rival
appoint, appointment : name, appoint, pick, choose, nominate, install, tap : post, role
replace, replacement, successor : replace, succeed, successor, substitute, swap : predecessor, interim
meet, meeting : meet, talk, summit, gather, convene, meeting : delegation, host
visit, go over to, be over in : visit, arrive, trip, tour, fly : host, welcome
cancel, cancellation : axe, scrap, cancel, abandon, ditch, drop : refund
postpone, delay : delay, postpone, defer, reschedule, suspend : date
protest, demonstrate : protest, rally, march, demonstrate, demo, picket : placard, activist, chant
celebrate, celebration : celebrate, party, cheer, festivity, jubilant : firework
mourn, grieve, be in mourning : mourn, grieve, tribute, vigil, condolence : flag, mast, funeral
donate, donation, give to charity : donate, give, gift, charity, contribute : fund, million, appeal
buy, purchase : buy, acquire, purchase, snap, takeover, deal : bid, stake
sell, sale : sell, sale, auction, offload, divest : buyer, bid
merge, merger, tie up, get together in business : merge, merger, combine, takeover, deal, acquisition : regulator, shareholder
steal, theft : steal, theft, rob, loot, burgle, raid : thief, heist
sue, lawsuit : sue, lawsuit, legal, court, damages, claim : plaintiff, lawyer
ban, prohibit : ban, bar, outlaw, prohibit, block, suspend : illegal
censor, suppress : censor, gag, block, suppress, ban : press
monitor, keep an eye on : monitor, track, watch, observe, surveillance : inspector
warn, warning : warn, alert, caution, threaten, warning : danger, risk
threaten, threat : threaten, vow, warn, threat, ultimatum : retaliate
evacuate, evacuation : evacuate, flee, relocate, displace, airlift : shelter, resident
infect, infection : infect, contract, catch, spread, transmit : case, positive
cheat, cheating : cheat, defraud, dope, fraud, trick : ban
deceive, mislead : mislead, deceive, dupe, trick, lie, fool : false
admit, confess : admit, confess, plead, concede, acknowledge : guilty
deny, denial : deny, reject, refute, dispute, dismiss : allegation
claim responsibility, say they did it, own the attack, say it was them : responsibility, claim, responsible, statement : group, militant
ask, put a question, quiz : ask, question, query, request, quiz : reply
answer, reply, get back to, respond to : reply, respond, answer, response : question
hint, drop a hint, let slip, suggest, give a clue : hint, suggest, imply, indicate, signal : clue, could
mention, bring up, touch on, raise, refer to : mention, raise, refer, cite, address, discuss : topic, speech
leave out, not mention, gloss over, skip over : omit, ignore, exclude, avoid, mention : fail
stress, hammer home, drive home, underline : emphasise, stress, underscore, underline, reiterate, emphasize : importance
announce, break the news, let it be known, go public, make public : announce, reveal, declare, unveil, disclose, confirm : statement, announcement
describe, paint a picture, call it : describe, depict, portray, call, label, brand : witness
call names, brand, label, tar : brand, label, call, insult, dub, describe : terrorist, traitor
insult, be rude about, slur, take a swipe at, take a pop at, have a dig : insult, offend, slur, mock, derogatory, jibe : apology, remark
shout, yell, scream, holler, bawl : shout, scream, yell, chant, cry : voice
sing from the same hymn sheet, speak with one voice, close ranks : unite, unity, agree, united, joint : statement, ally
be two faced, say one thing and do another, be a hypocrite : hypocrisy, hypocrite, hypocritical, double : standard, accuse
eat into, chip away at, nibble at, wear away : erode, reduce, undermine, weaken : profit, lead
undermine, pull the rug, cut the ground from : undermine, weaken, erode, sabotage, destabilise : authority
get on his nerves, wind people up, get up their nose, rub up the wrong way, ruffle feathers, tick off : anger, annoy, irritate, upset, infuriate, offend : complaint
cause a stir, make waves, raise eyebrows, set tongues wagging, ruffle feathers : controversy, controversial, stir, outrage, criticism, attention : surprise
stir a hornet's nest, open a can of worms, open the floodgates : controversy, backlash, provoke, trigger : fear
hit the headlines, make the news, make a splash, be all over the papers : headline, media, coverage, publish, attention : front
hit the nail on the head, be proved right, be right all along : vindicate, correct, right, confirm : predict
be wrong, be way off, get it wrong, be off the mark : wrong, inaccurate, mistake, error, incorrect : forecast
get off on the wrong foot, start badly, have a bad start : setback, poor, start, mistake : slow
get the ball rolling, set in motion, set the wheels in motion : initiate, launch, begin, trigger, start : process
get the upper hand, have the edge, hold the whip hand, gain the advantage : advantage, lead, dominate, superiority, control : edge
get the message, take the hint : understand, realise, respond, signal : message
get it together, get their act together, shape up, pull socks up : improve, reform, organise, act : urge
get cracking, get a move on, look sharp : hurry, urgent, accelerate, immediate : deadline
get his way, have it his own way, win the argument : win, prevail, succeed, approve : concession
get stuck in, roll up his sleeves, get to work, set to : begin, work, start : effort
get out of, wriggle out of, worm out of, duck, weasel out of, skive : avoid, evade, shirk, dodge, escape : duty, obligation, exempt
dodge the draft, get out of serving, skip military service : draft, conscription, evade, flee, mobilisation, deserter : military, exempt
call up, draft, press into service, conscript : conscript, draft, mobilise, mobilize, conscription, reservist : army, recruit
join up, enlist, sign on, join the army : enlist, recruit, volunteer, join, army : military
desert, go awol, run from the army : desert, deserter, defect, abandon : soldier, army
rein in, bring to heel, keep in check, keep on a leash : control, restrain, curb, limit, discipline : power
keep the peace, keep order, police, patrol : peacekeeper, patrol, police, order, stability, security : un, troop
lay siege, starve them out, hem them in : besiege, siege, encircle, blockade, surround : starve, supply
take aim at, train guns on, go after, single out : target, aim, attack, focus : accuse
take on, go up against, face off, square up to : face, confront, challenge, rival, against, compete : match
take part, join in, be in it, have a go : participate, join, compete, attend, take, involve : participant, contestant
take cover, duck, dive for cover, run for shelter, head for the basement : shelter, cover, basement, hide, bunker, duck : siren, alert
take in, put up, give a home to : host, accept, shelter, accommodate, welcome, resettle : refugee
take off, catch on, become a hit, get big : popular, success, surge, grow, boom : sale
take apart, break up, dismantle, strip down : dismantle, disband, break, dissolve, remove : split
take down, bust up, smash, break up a gang : dismantle, arrest, bust, disrupt : gang, network, ring, cartel
take a hit, take a beating, take a knock, get hammered : suffer, loss, fall, hit, damage : profit
take its toll, tell on, wear down : toll, affect, damage, exhaust, strain : health
take a back seat, keep in the background, stay out of the limelight : sideline, withdraw, low, step : profile
take the plunge, go for it, dive in, take a punt, chance his arm : decide, risk, gamble, attempt : first
take to the sea, put to sea, set sail, weigh anchor : sail, depart, port, voyage, leave : vessel, flotilla
take a stand, put his head above the parapet, stand up and be counted : oppose, protest, defy, refuse, condemn, principle : courage
take heart, be hopeful, keep fingers crossed, hope for the best, keep the faith : hope, optimistic, optimism, hopeful, confident : encourage
take it lying down, put up with, lump it, grin and bear it, stand for, stomach : tolerate, accept, endure, bear, withstand : refuse, patience
bring up, raise, rear : raise, childhood, grow, upbring : parent, child
bring back, reintroduce, put back in place : reinstate, restore, reintroduce, revive, return : ban, reimpose
bring forward, move up the date, do it early : early, earlier, forward, advance : date
bring off, carry off, pull off : achieve, succeed, accomplish, win : feat
bring about, lead to, end in, give rise to, result in : lead, cause, result, bring, prompt, trigger : consequence
bring to justice, make them pay, hold to account, make answer : prosecute, justice, accountable, trial, punish, accountability : court
bring in cash, raise money, drum up funds, get funding : raise, fund, revenue, investor, fundraise : million
put down a revolt, crush, quash, quell, snuff out a rebellion : crush, quell, suppress, quash, crackdown : uprising, protest
put down, put to sleep, destroy an animal, cull, kill off : cull, euthanise, euthanize, slaughter, destroy : animal, vet, bird
put up with, bear, live with : tolerate, endure, accept, suffer : patience
put up a fight, fight back, not go quietly, put up resistance : resist, resistance, fight, defend, defy, counterattack : fierce
put in for, apply for, go for a job, bid for : apply, application, bid, seek, candidate : form
put in place, bring into force, make law, kick in, take effect : implement, enforce, impose, effect, introduce, enact : law
put on trial, drag to court, try, haul before a judge : trial, prosecute, try, court : charge
put to the vote, have a show of hands, let the people decide : vote, referendum, ballot, poll, plebiscite : voter
put on a show, stage, hold an event, lay on : stage, host, hold, organise, organize : event
put two and two together, join the dots, connect the dots : link, connect, realise, deduce, conclude : investigator
put money aside, set aside, earmark, ring fence : allocate, earmark, reserve, budget, fund : million
put his neck on the line, stick his neck out, go out on a limb : risk, dare, bold : career
put the kibosh on, kill off, deal a death blow : end, block, scrap, destroy, kill : plan
call back the ambassador, bring the envoy home, pull the ambassador : recall, withdraw, ambassador, envoy : expel, protest, downgrade
haul in the ambassador, give the ambassador a dressing down, call in the envoy : summon, ambassador, protest, envoy : ministry
kick out diplomats, throw out the spies, send diplomats packing : expel, expulsion, diplomat, persona : hours, embassy, retaliate
recognise, accept as a country, acknowledge as a state : recognise, recognize, recognition, statehood : sovereign, independence
break away, go it alone, split off, secede : secede, independence, breakaway, separatist, secession, declare : referendum, region
annex, swallow up a region, grab territory : annex, annexation, seize, occupy : sovereignty, territory, illegal
join the club, be let in, get membership, sign up as a member : join, accede, membership, accession, admit : bloc, nato, union
leave the club, get out of the union, quit the bloc : leave, withdraw, exit, quit : bloc, treaty, membership, union
tear up, rip up a deal, walk away from a deal, bin a treaty : withdraw, scrap, abandon, terminate, repudiate, exit : treaty, accord, agreement
stick to a deal, honour a deal, keep its side : comply, honour, honor, observe, abide, implement : agreement, compliance, inspector
sign, put pen to paper, ink, put his name to : sign, initial, seal, ratify, conclude, signature : treaty, accord, deal, ceremony
use the veto, veto, block in the council : veto, block, reject, oppose : council, resolution, permanent
bring before the un, take to the security council : un, council, resolution, refer : vote, emergency
send weapons, arm, kit out, tool up, give guns : supply, arm, deliver, equip, provide, donate : weapon, tank, ammunition, missile
stop sending weapons, cut off arms, hold back weapons : embargo, suspend, halt, withhold, freeze : arms, shipment, delivery
train guns, aim at, take aim : target, aim, point, sight : gun, weapon
test a nuke, let off a nuke, test a bomb : test, nuclear, detonate, underground : seismic, missile
build a bomb, go nuclear, get the bomb, enrich : enrich, enrichment, uranium, nuclear, centrifuge, weapon : inspector, plutonium
spy, snoop, be a mole, work for the other side : spy, espionage, agent, intelligence, mole : secret, arrest, recruit
go undercover, pose as a buyer, infiltrate : undercover, infiltrate, pose, sting : agent, officer
lay mines, booby trap, mine the road : mine, landmine, explosive, plant, rig : clear, deminer
clear mines, make the bomb safe, defuse : defuse, disarm, clear, demine, disposal : device, robot
defuse the row, take the heat out, pour oil on troubled waters, dial down : ease, defuse, calm, de-escalate, mediate : tension, talk
up the ante, raise the stakes, pour fuel on, ratchet up, turn up the heat : escalate, intensify, raise, increase, step : tension, threat
overstep the mark, cross a line, go too far, cross the red line : violate, exceed, breach, unacceptable, provoke : red, condemn
enter airspace, buzz, fly into airspace, stray over the border : violate, airspace, incursion, intrude, scramble : jet, drone
scramble jets, send up jets, send fighters up : scramble, jet, intercept, fighter : airspace, bomber
ground, stop from flying, keep on the ground : ground, suspend, cancel, halt : flight, fleet, plane, aviation
call in faulty goods, pull from shelves, take off the shelves, recall a product : recall, withdraw, defect, faulty : product, vehicle, safety
go public, float, list shares, have an ipo : ipo, list, float, listing : share, exchange, valuation
go private, delist, be taken off the exchange : delist, private, buyout : share
split the company, spin off, hive off, carve out : spin, spinoff, split, demerge, separate, divest : unit, division
nationalise, take into state hands, bring under public ownership, seize a company : nationalise, nationalize, seize, state, expropriate : ownership, government
privatise, sell off state firms, sell to private hands : privatise, privatize, sell, sale : state, stake
break up a monopoly, bust up a giant : antitrust, monopoly, split, competition, regulator : lawsuit
turn a company round, get back in the black, bring back from the brink : turnaround, rescue, restructure, profit, recover : loss
bring in the receivers, call in the administrators, file for chapter 11 : administration, receivership, liquidate, bankruptcy, insolvency : creditor
raise rates, put up rates, hike rates : raise, hike, rate, increase, tighten : inflation, bank, percent, point
cut rates, bring rates down, lower borrowing costs : cut, lower, rate, ease, reduce : inflation, bank, point
print money, pump cash into the economy : easing, stimulus, inject, liquidity : bank
devalue, let the currency slide, weaken the money : devalue, devaluation, depreciate, weaken, currency : dollar, exchange
run on the bank, pull their savings, queue to get cash out : withdraw, deposit, withdrawal, depositor, run : bank, panic, queue
freeze pay, hold down wages, not give a rise : freeze, wage, pay, salary : union
get a rise, get more money, get a pay bump : raise, increase, pay, wage, salary : percent, union
dock pay, cut wages, take a pay cut : cut, reduce, wage, pay, salary : percent
put up taxes, raise taxes, tax more, take more tax : raise, tax, increase, levy : rate, budget
cut taxes, lower taxes, give tax breaks : cut, tax, reduce, relief : budget
balance the books, get out of the red, plug the hole : deficit, balance, surplus, budget, reduce : cut, borrow
go into recession, shrink two quarters running, hit the skids : recession, contract, shrink, slump, downturn : quarter, gdp
write off debt, let off what they owe, forgive a debt : cancel, forgive, relief, restructure, waive : debt, creditor
ration, share out, limit how much : ration, limit, distribute, shortage : coupon, fuel, food
price out, can't afford, be too dear for : unaffordable, expensive, afford, cost : price, rent
strike oil, hit a gas field, find oil : discover, discovery, drill, find, reserve : barrel, field, exploration
drill, dig a well, bore : drill, bore, well, explore : rig, oil
mine, dig up, extract : mine, extract, extraction, excavate : ore, coal, gold
turn off the taps, cut off the gas, stop the gas : halt, cut, supply, suspend, shut : pipeline, gas, flow
save energy, use less power, turn the heating down : save, reduce, consumption, conserve : electricity, energy
go green, cut emissions, clean up its act, go carbon neutral : emission, renewable, carbon, reduce, green : climate, target
log, chop down, fell, cut down trees : deforestation, log, fell, clear, timber : forest, illegal
poach, hunt illegally, kill for tusks : poach, poacher, kill, ivory : elephant, wildlife, ranger
die out, go extinct, be wiped out, be on the brink : extinct, extinction, endangered, disappear, vanish : species, population
bring back a species, put back in the wild, reintroduce to the wild : reintroduce, release, breed, restore : wild, species
graze, farm, grow crops, till : farm, cultivate, harvest, plant, grow : crop, farmer
harvest, bring in the crops, gather in : harvest, crop, yield, reap : grain, wheat, farmer
send into space, put in orbit, shoot into space, blast into space : launch, orbit, rocket, liftoff, satellite : astronaut, mission
dock, hook up in space, link up with the station : dock, station, capsule, spacecraft : astronaut
splash down, come back to earth, fall back to earth : splashdown, return, reentry, land, capsule : parachute, debris
invent, dream up, come up with, devise : invent, develop, devise, create, design : patent, inventor
discover, make a discovery, find something new : discover, find, identify, reveal, detect : scientist, study
work out the age, date, carbon date : date, radiocarbon, age, estimate : archaeologist
dig up, unearth, excavate : excavate, unearth, discover, dig, exhume : archaeologist, remains, tomb
clone, make a copy of, gene edit : clone, gene, edit, crispr : embryo
try on humans, test on people, run trials : trial, test, volunteer, clinical : dose, placebo
give the all clear, clear for use, license a drug, pass as safe : approve, authorise, license, clear, approval : regulator, safe, drug
say it is over, declare the end, give the all clear : declare, end, lift, over, safe : outbreak, emergency
sound the alarm, raise the alarm, ring alarm bells, flag up : warn, alert, alarm, raise, signal, flag : concern, emergency
fall on deaf ears, be ignored, go unheeded, not listen : ignore, unheeded, disregard, dismiss, reject : warn, warning
miss the boat, be too late, leave it too late : late, delay, miss, fail : deadline
jump the gun, be too early, go off half cocked : premature, early, hasty : decision
jump the queue, push in, go to the front : priority, queue, skip, ahead : vaccine
jump on the bandwagon, follow suit, do the same, follow the lead : follow, join, copy, similar, suit : example
lead the way, set the pace, blaze a trail, be first to : first, pioneer, lead, pioneering : trailblazer
lag behind, fall behind, trail, be left behind : lag, trail, behind, slow, deficit : gap
catch up, close the gap, get level : narrow, close, catch, gap, gain : lead
go one better, outdo, top, beat his best : surpass, exceed, outperform, beat, eclipse : record
stand out, make a mark, make his name, shoot to fame : rise, fame, famous, prominence, star : breakthrough
fall from grace, come down to earth, lose his halo, be disgraced : disgrace, scandal, downfall, shame, strip : resign
drag through the mud, blacken his name, smear, run him down : smear, defame, slander, libel, tarnish : reputation, campaign
lose face, be shown up, have egg on face, end up red faced : embarrass, embarrassment, humiliate, humiliation : blunder
save face, keep his dignity : face-saving, compromise, dignity, avoid : concession
be stripped of, lose his title, have it taken off him : strip, revoke, remove, lose, rescind : title, medal, honour, citizenship
be given, get handed, be awarded, receive : award, receive, grant, present, give : medal, prize
name after, call after, dub : name, dub, rename, honour, call : after
change its name, rename, rebrand, call something else : rename, rebrand, name, change : logo
be born, come into the world, arrive : born, birth, baby, deliver : weigh, hospital
come of age, turn 18, turn 21 : birthday, adult, turn : age
inherit, come into money, be left in the will : inherit, inheritance, estate, heir, bequeath : fortune, will
adopt, take in a child, foster : adopt, foster, adoption, guardian : child, orphan
drop out, leave school, bunk off, play truant : dropout, truant, absence, leave : school, pupil, university
sit an exam, pass exams, graduate, get a degree : graduate, exam, degree, pass : university, student
fail the exam, flunk, be marked down : fail, exam, grade : student
stay home, stay in, not go out : home, indoors, remain, lockdown : order, curfew
be up and about, be out and about, be seen in public : appear, public, walk, appearance : first
go out on the town, have a night out : party, club, bar, nightclub : drink
booze, get drunk, have a skinful, be plastered, be over the limit, be legless : drunk, drink, alcohol, intoxicate, limit : breath, drive
get high, do drugs, shoot up, snort, be on drugs, be stoned : drug, cocaine, heroin, addict, cannabis : overdose, rehab
go to rehab, dry out, get off drugs, kick the habit : rehab, addiction, treatment, sober, recovery : clinic
deal, push drugs, sell drugs : deal, traffic, drug, dealer, supply : gang, cocaine
tail, stalk, follow around, shadow : stalk, follow, shadow, track, stalker : restrain, harass
peep, film in secret, snap on the sly : film, secret, camera, voyeur, hidden : privacy
vandalise, trash, deface, graffiti, daub : vandalise, vandalize, deface, graffiti, damage, smash : paint, statue, window
loot, help themselves to shops, strip shops : loot, looter, steal, plunder, ransack : shop, store
ransack, turn over, trash a place : ransack, loot, raid, search, storm : office, home
lynch, mob, set upon by a crowd : lynch, mob, beat, crowd : kill
gatecrash, crash the party, get in uninvited : uninvited, intruder, enter, storm : security
scuffle, jostle, push and shove, tussle : scuffle, jostle, clash, shove, brawl : police
handcuff, cuff, put in cuffs, tie up, bind : handcuff, restrain, bind, shackle : police, rope
tase, taser, zap : taser, stun, shock : police
tear gas, spray, hose down, gas the crowd : gas, cannon, spray, pepper, tear : police, disperse, protester
trample, crush, get squashed, walk over : crush, stampede, trample, crowd : surge, exit
run for the exits, pile out, rush the doors : flee, rush, exit, stampede, evacuate : panic
jump to safety, leap out, bail out of a window : jump, leap, window, escape : balcony, roof
plunge, fall from, tumble off, drop from : fall, plunge, drop, slip : height, balcony, cliff
be buried alive, be under the rubble, be trapped underneath : trap, bury, rubble, debris : survivor, rescuer
be cut off from the world, be out of reach, have no phone : isolate, communication, cut, remote, contact : network
be out, be down, be off, have no power : outage, power, blackout, cut, offline : restore
come back on, be back up, be working again, get back online : restore, resume, reconnect, return : power, service
put right a fault, fix a bug, patch software : patch, update, fix, vulnerability : software
ban an app, block a site, pull an app : ban, block, remove, app : platform, regulator
scrape data, harvest data, sell our data, pass on data : data, privacy, collect, share, breach : user, consent
track, follow the path of, plot the course : track, monitor, follow, trace, path : satellite, radar
lose touch, lose contact, go quiet, drop off radar : contact, lose, signal, communication, disappear : radar
get in touch, contact, reach out, make contact, get hold of him : contact, call, reach, message, communicate : phone
pass the word, spread the word, get the message out : inform, spread, publicise, message, announce : awareness
put the word out, appeal for witnesses, ask the public : appeal, public, information, witness : police, reward
offer a reward, put a price on, put a bounty on : reward, bounty, offer : million, information, capture
come forward, turn witness, go to the police : report, witness, contact, complaint, allege : victim, police
turn in, shop, hand over to the cops, grass on : report, inform, betray, surrender : police
plead for his life, beg for mercy, ask for clemency : plead, clemency, mercy, appeal, beg : pardon
ask for more time, want an extension, get more time : extend, extension, delay, postpone : deadline
get an injunction, get a court order, gag the press : injunction, order, court, gag, block : judge
overrule, overturn, throw out a ruling, quash, strike down : overturn, quash, strike, annul, invalidate, reverse : court, ruling, appeal
uphold, let stand, stick with a ruling : uphold, affirm, confirm, reject : appeal, court
dig in the files, go through the papers, pore over : examine, review, document, scrutinise, analyse : evidence
do an autopsy, cut open the body, find out how he died : autopsy, postmortem, coroner, examination, pathologist : cause, inquest
hold an inquest, look into a death : inquest, coroner, inquiry, death : verdict
hold a recount, count again, tally again : recount, count, ballot, audit : margin
certify, make the result official, call the race : certify, declare, confirm, official : result, electoral
concede, admit defeat, throw in the towel, accept the result : concede, concession, defeat, congratulate, accept : rival, call
not accept the result, cry foul, say it was rigged, contest the result : dispute, reject, fraud, challenge, contest, allege : court, recount
hold talks to join, get round the table, break the ice : talk, negotiate, meet, dialogue : thaw
snub an invite, not be asked, be left off the list : exclude, uninvited, invite, omit : guest
invite, ask along, ask over, have over : invite, invitation, host, welcome : guest, dinner
welcome, roll out the red carpet, greet with open arms : welcome, greet, receive, host : ceremony, airport
wave off, see off, bid farewell : farewell, goodbye, send, depart : crowd
dress up, doll up, be dressed to the nines : wear, gown, dress, outfit : carpet
strip off, undress, go naked, bare all : naked, nude, undress, strip : protest
kneel, take the knee, drop to his knees : kneel, knee, gesture : anthem
bow, curtsy, doff his cap : bow, curtsy, greet : king
hug, cuddle, embrace, put arms round : hug, embrace, kiss, hold : greet
kiss, snog, smooch, plant a smacker : kiss, embrace : consent
cry, weep, well up, break down in tears, blub : tear, cry, weep, sob : emotional
smile, grin, be all smiles : smile, grin, laugh : pose
sleep, kip, doze, nod off : sleep, asleep, overnight : tent
eat, scoff, tuck into, dine : eat, meal, dinner, food, dine : restaurant
smoke, light up, vape : smoke, cigarette, tobacco, vape : ban
pray, say a prayer, go to church : pray, prayer, mass, worship, service : church, mosque
convert, find god, change religion : convert, religion, faith : baptise
bless, say mass, lead prayers : bless, mass, celebrate, prayer : pope, priest
stop short of, hold back from, refrain, keep from : refrain, avoid, decline, stop : restraint
hold back, show restraint, keep cool, keep a cool head, keep his powder dry : restraint, refrain, calm, restrain : urge, provoke
hold the line, stay the course, stick it out, tough it out : remain, persevere, continue, maintain, resist : pressure
hold up, stand up to scrutiny, hold water : credible, valid, withstand, evidence : claim
hold sway, have the run of, rule the roost : control, dominate, power, rule : influence
hold a grudge, bear a grudge, have an axe to grind, settle old scores : grudge, grievance, revenge, feud, resentment : motive
hold a meeting, call together, get everyone together : convene, meet, summon, assemble, meeting : emergency, session
hold an election, have a vote, let people vote : election, vote, poll, referendum : date, schedule
come under attack, get hit, be shot at, take fire : attack, hit, strike, shell, fire : missile, target
come to power, get into power, take power, sweep to power : power, elect, coup, inaugurate, win : since
come to terms with, get over, get past, move on from : recover, accept, overcome, grieve : trauma
come up with the money, find the cash, scrape together : raise, fund, pay, finance, secure : loan
come up for sale, be on the market, be up for grabs : sale, sell, auction, buyer, bid : price
come back, make a comeback, stage a comeback : return, comeback, recover, revive : again
come round, wake up, regain consciousness : conscious, consciousness, wake, awake, recover : coma
be in a coma, be out cold, be unconscious : coma, unconscious, induce, ventilator : hospital
be brain dead, be on life support, be hooked up to machines : ventilator, intensive, coma, brain, support : critical
come true, pan out, work out as hoped : happen, succeed, fulfil, realise : prediction
come to a head, reach boiling point, hit crisis point : escalate, crisis, climax, erupt : tension
go against the grain, go against, break ranks, step out of line : defy, oppose, rebel, dissent, against : party
go all the way, see it through, finish the job : complete, finish, final, conclude : reach
go back to the drawing board, start from scratch, go back to square one : restart, revise, rethink, redesign, again : fail
go behind his back, do it on the sly, sneak : secret, covert, clandestine, undisclosed, quietly : accuse
go cold on, cool on, lose interest : reluctant, doubt, withdraw, hesitate : interest
go easy on, be soft on, go soft : lenient, leniency, mild, spare : sentence
go for broke, bet the farm, risk everything : risk, gamble, stake : bold
go hand in hand, go together, be bound up with : link, connect, associate, related : tie
go head to head, slug it out, battle it out, fight it out : compete, contest, face, rival, clash : final
go into, join the army, enter politics : enter, join, career : party
go into exile, live abroad, be driven abroad : exile, flee, abroad, asylum : return
go it alone, do it solo, act on its own : unilateral, alone, independent, solo : without
go on strike, be on strike, be out, stage a walkout : strike, walkout, stoppage, picket : union
go on hunger strike, refuse food, stop eating : hunger, strike, fast, refuse : prisoner, protest
go on trial, be tried, face trial, face a judge : trial, court, defendant, prosecute : charge
go on tour, play gigs, be on the road : tour, concert, perform, gig : ticket
go out of fashion, go out of favour, fall out of favour : unpopular, decline, lose, wane : support
go out of his way, bend over backwards, put himself out : effort, help, extra : accommodate
go to pieces, fall to bits, come apart at the seams, unravel : collapse, disintegrate, unravel, crumble, break : crisis
go to the dogs, go to rack and ruin, be on the slide : decline, deteriorate, decay, worsen : neglect
go to town on, pull no punches, take the gloves off : harsh, fierce, attack, strong : criticise
go too far, be over the top, be heavy handed, be overkill : excessive, disproportionate, brutal, heavy : criticise
go unpunished, get off free, pay no price : impunity, unpunished, escape : justice
be late, be behind schedule, run late, be overdue : delay, late, overdue, behind : schedule
be early, be ahead of time, be ahead of schedule : early, ahead, premature : schedule
be on time, be on schedule, be on track : schedule, track, time : deadline
be in the lead, be ahead, be out in front, be top : lead, ahead, top, front : point, poll
be behind, be losing, be trailing : trail, behind, deficit, lose : point
be deadlocked, be stuck, hit a wall, hit the buffers, reach stalemate, get nowhere : deadlock, stalemate, impasse, stall, stuck : talk, breakdown
be on the cards, be in the pipeline, be coming up, be in the offing : plan, likely, expect, possible, imminent : soon
be off the table, be out of the question, be a non starter : rule, reject, impossible, exclude : option
be on the table, be up for discussion, be an option : option, propose, consider, possible, discuss : offer
be up in the air, be anyone's guess, hang in the balance, be touch and go : uncertain, unclear, undecided, doubt, uncertainty : pending
be set in stone, be a done deal, be final : final, agree, irreversible, confirm : sign
be in force, be in effect, be the law now : effect, force, law, apply, valid : since
be up, run out, lapse, come to an end : expire, lapse, end, expiry : deadline, renew
renew, extend, keep going another year : renew, extend, prolong, extension : expire, contract
be on the verge of, be about to, be close to, be on the cusp : near, verge, brink, imminent, close : soon
be on the brink, teeter, be close to collapse : brink, verge, collapse, edge : crisis
be at war, be fighting, be locked in battle : war, fight, conflict, battle : front
be on high alert, be on their toes, be braced for, brace : alert, brace, prepare, vigilant, warn : threat
be ready, be set to, be geared up, be all set : ready, prepare, poise, set : standby
be caught red handed, be caught in the act, be caught bang to rights : catch, arrest, red-handed, film : police
be caught on camera, be filmed doing, be on tape : footage, video, cctv, film, camera, record : show
be in the firing line, be a target, be in the crosshairs : target, aim, threaten, risk : attack
be at fault, be to blame, be in the wrong, have blood on his hands : fault, blame, responsible, liable, guilty : error
be in the clear, be off the hook, have nothing to answer for : clear, innocent, exonerate, acquit : charge
be under suspicion, be a suspect, be in the frame, be a person of interest : suspect, suspicion, investigate : police
be under arrest, be in cuffs, be in custody, be held : custody, arrest, detain, hold : police
be wanted, be on the run, be at large, be on the loose : fugitive, wanted, manhunt, hunt, large : warrant, escape
be out of prison, be free now, be out, be a free man : release, free, parole, bail : prison
be out on bail, be bailed, put up bail : bail, release, bond, custody : condition, judge
be tagged, wear an ankle tag, be under house arrest, be confined to home : house, arrest, tag, ankle, curfew, confine : monitor
be watched, be under surveillance, be followed : surveillance, monitor, watch, track : agent
be in hiding, be lying low, be holed up : hide, whereabouts, refuge, shelter : unknown
be in exile, live in exile, be banished : exile, banish, abroad, flee : return
be in denial, stick his head in the sand, not face facts : deny, ignore, refuse : reality
be in good hands, be cared for, be looked after : care, treat, doctor, nurse : hospital
be in danger, be at risk, be under threat, be on thin ice : danger, risk, threaten, threat, endanger, vulnerable : safety
be in demand, be sought after, sell like hot cakes : demand, popular, sell, sought : shortage
be in short supply, be hard to come by, be like gold dust : shortage, scarce, scarcity, lack : supply
be in tatters, be in ruins, be in shreds, be shot to pieces : ruin, collapse, destroy, shatter : reputation
be in a rush, be in a hurry, be pressed for time : hurry, urgent, rush, haste : deadline
be off work, be off sick, be on leave, call in sick : leave, absent, sick, ill : recover
be off to a flying start, get off to a good start : strong, lead, early, start : success
be out of order, be broken, be knackered, be bust, be kaput : broken, fail, fault, repair : damage
be out of hand, be out of control, run wild, get away from them : control, uncontrolled, escalate, chaos : spread
be out of touch, live in a bubble, not get it : criticise, elite, accuse : voter
be out for blood, want heads to roll, bay for blood : revenge, demand, resign, anger : sack
be up to no good, be on the fiddle, be on the make : fraud, corruption, illegal, suspect : crime
be up to the job, be fit for the job, have what it takes : qualify, experience, competent, capable, fit : criticise
be past it, be too old for, be over the hill : age, old, retire, frail : concern
be mad at, be angry with, be livid, be steaming, be hopping mad : anger, furious, angry, outrage, fury : accuse
be proud of, be pleased with, be happy with : proud, pleased, satisfy, delight : achievement
be sorry, feel bad, regret, wish he hadn't, kick himself : regret, remorse, sorry, apologise, apologize : mistake
be surprised, not see it coming, be caught out : surprise, unexpected, shock : unprepared
be behind the attack, have done it, pull the trigger : responsible, attacker, gunman, claim : suspect
be linked to, be tied to, have links, be connected with : link, tie, connect, associate, affiliate : group
be part of, belong to, be a member : member, belong, join, part : group
be made up of, consist of, be composed of : comprise, consist, include, contain : member
be based in, have its headquarters, have its base : headquarters, base, located : city
be named, be called, go by the name of : name, call, identify, known : alias
be allowed back, get back in, be let home : return, readmit, allow, reinstate : ban
be turned away, not get in, be refused entry, be sent back : refuse, deny, turn, reject : border, visa
be kicked off, be banned from, be barred from : ban, bar, exclude, suspend : platform
be driven out, be forced out, be hounded out, be pushed out : oust, expel, force, displace, resign : flee
be passed over, lose out, miss out, be overlooked : overlook, miss, fail, snub : award
be snowed in, be iced up, be cut off by snow : snow, strand, block, blizzard : road
be gridlocked, be jammed, be bumper to bumper, be chock a block : traffic, jam, congestion, queue : road
be packed, be heaving, be full to bursting, be rammed : crowd, overcrowd, full, capacity, overcrowded : sell
be empty, be dead quiet, be a ghost town : empty, desert, abandon, deserted : street
be overwhelmed, be snowed under, be rushed off their feet, be stretched : overwhelm, strain, stretch, capacity, pressure : hospital
be run down, be falling apart, be in bad repair : disrepair, dilapidated, derelict, crumble, neglect : maintenance
be insured, have cover, get the insurance : insure, insurance, insurer, claim, cover : policy, payout
be worth, be valued at, be priced at : worth, value, price, estimate : million
be rich, be loaded, be minted, be rolling in it : rich, wealth, wealthy, billionaire, fortune : worth
be poor, be on the breadline, live hand to mouth, be down and out : poor, poverty, impoverish, destitute : income
be made of, be built from : material, steel, concrete, wood, build : contain
be about, be on about, deal with the topic : concern, focus, topic, subject, address : issue
be like, look like, resemble, take after : resemble, similar, like, compare : same
be against the clock, race against time, be in a race : race, urgent, deadline, hour : rescue
bear fruit, pay off, come good, pay dividends : succeed, success, benefit, result, reward : effort
beat about the bush, dodge the question, give no straight answer, hedge : evade, avoid, decline, vague : answer
bite the hand, show no thanks, be ungrateful : ungrateful, thank : ally
bite off more than, be in over his head, overreach : struggle, overwhelm, overstretch : ambition
breathe easy, heave a sigh of relief, be relieved : relief, relieve, welcome : safe
break cover, come out of hiding, show his face : appear, emerge, public, surface : hide
break the bank, cost a fortune, cost an arm, cost the earth : expensive, cost, million, billion : budget
break the deadlock, break the ice, clear the logjam : breakthrough, progress, compromise, resolve : talk
break the silence, speak for the first time, finally talk : silence, speak, first, interview, statement : since
break down in talks, hit the rocks, run into the sand : collapse, fail, stall, breakdown : talk
burn bridges, burn his boats, leave no way back : sever, break, irreversible : relation
buy time, give breathing space, get a breather : delay, pause, respite, extend : deadline
call his bluff, put it to the test, face him down : challenge, defy, test, confront : threat
call a spade a spade, tell it like it is, not mince words, be blunt, talk straight : blunt, frank, candid, outspoken : criticise
call it even, make amends, make good, make up for : compensate, restitution, amend, atone, repair : apology
cast doubt on, throw into doubt, pour scorn on : doubt, question, challenge, undermine, sceptical : claim
catch the eye, stand out from the crowd, grab attention : attention, notice, attract : striking
catch fire, go up, burst into flames : fire, ignite, burn, blaze, flame : firefighter
change hands, pass to new owners, get a new owner : sell, acquire, buyer, transfer, takeover : stake
change course, switch tack, try another way : shift, change, alter, reverse : policy
change the law, rewrite the rules, bring in new rules : amend, reform, law, legislation, pass : bill
clear the air, have it out, lay cards on the table : discuss, resolve, talk, frank : tension
clear the way, pave the way, open the door to : allow, enable, pave, lead, permit : approval
climb the ladder, rise through the ranks, work his way up : rise, promote, career, rank : senior
close the door on, rule out, say never : rule, reject, exclude, dismiss : possibility
cross the line, break the taboo, do the unthinkable : breach, unprecedented, taboo, violate : red
cut ties with, drop like a hot potato, disown, dump as a partner : sever, drop, disown, end, distance : sponsor, contract
cut out, leave off, edit out : remove, delete, edit, omit : scene
cut through red tape, speed through, fast track it : streamline, simplify, accelerate, expedite : bureaucracy
die hard, refuse to die down, rumble on, drag on : continue, persist, prolong, linger, last : dispute, month
dig deep, give generously, open their wallets : donate, give, donation, generous, contribute : appeal
draw a blank, come back empty handed, find nothing, come up dry : fail, unsuccessful, nothing, without : search
draw fire, court controversy, get criticism : criticise, criticism, controversy, backlash, condemn : remark
draw the line at, stop at, not go so far as : refuse, reject, limit, rule : condition
drive a wedge between, split allies, set against : divide, split, rift, division : ally
drop a bombshell, spring a surprise, stun everyone : announce, reveal, surprise, shock, stun : sudden
drop charges, let the case go, not prosecute : drop, dismiss, withdraw, charge : prosecutor, evidence
dry run, rehearse, practise, do a drill, war games : exercise, drill, rehearse, train, simulate : military
drum up support, rally the troops, whip up support : rally, campaign, mobilise, lobby, support : voter
face the axe, be for the chop, be under the cosh : cut, close, axe, risk, threaten : job
face up to, own the problem, wake up to : acknowledge, confront, accept, realise, recognise : crisis
fall from power, lose power, be toppled, come a cropper at the polls : oust, topple, overthrow, lose, collapse, defeat : regime
fall into the hands of, end up in the hands, be taken by : capture, seize, fall, acquire : rebel
fall victim to, be hit by, be on the receiving end : victim, suffer, target, hit : scam
fan out, comb the area, spread out : deploy, search, spread, scour : team
fall on hard times, hit hard times, hit a rough patch : struggle, decline, bankrupt, poverty, loss : debt
fight tooth and nail, fight to the end, go down fighting : resist, fight, fierce, oppose, vow : appeal
find a way round, get round, skirt, dodge the ban, find a loophole : circumvent, evade, bypass, avoid, loophole : sanction
find common cause, make common cause, link arms : unite, ally, join, alliance : against
find fault, carp, nit pick : criticise, criticize, fault, complain : flaw
find his feet, settle in, get used to : adapt, adjust, settle : new
find shelter, find somewhere to stay, find a bed : shelter, refuge, accommodate, house, camp : displace
fire back, hit back at, come back at, retort, snap back : respond, retort, rebut, counter, reply, retaliate : accuse
fly the flag for, carry the flag, represent the country : represent, team, compete, flag : olympic
fly into a rage, lose his temper, lose his cool, snap : rage, anger, outburst, furious : attack
follow in his footsteps, carry on the family line, take up the mantle : succeed, heir, follow, inherit : father
fob off with, palm off, pass off as : deceive, sell, fake : customer
force his hand, leave no choice, back into a corner : force, compel, pressure, oblige : decision
gain access, get at, get into, get hold of files : access, obtain, enter, breach, hack : file
get back at, get his revenge, get his pound of flesh : revenge, avenge, retaliate, vengeance : motive
get behind closed doors, meet in secret, talk in private : private, secret, closed, confidential : talk
get in on the act, muscle in, get a piece of the pie : join, enter, compete, share : market
get in the way of, stand in the way, hold up progress, be a stumbling block : obstruct, block, hinder, hamper, impede, obstacle : progress
get into hot water, land in trouble, get in trouble, fall foul of the law : investigate, charge, arrest, criticise, fine : police
get into debt, run up debts, borrow too much : debt, borrow, owe, deficit : loan
get into a fight, get in a scrap, square up : fight, brawl, punch, clash, altercation : bar
get killed, lose his life, lose their lives, be wiped out, die : die, kill, dead, death, perish, fatal : victim, toll
get married, get hitched, say i do : marry, wed, wedding : bride
get off his chest, vent, let off steam, pour out his heart : express, voice, complain, confess, frustration : interview
get on top of, get a handle on, get a grip on, bring to heel : control, contain, tackle, curb : outbreak
get out the vote, mobilise voters, get people to vote : turnout, mobilise, campaign, register, voter : poll
get round the table, come to the table, sit down to talk, get talking : negotiate, talk, negotiation, dialogue, meet : mediator
get stuck, bog down, get mired, get bogged down : stall, stick, delay, mire, impasse : mud
get the better of, outfox, outwit, outsmart, outmanoeuvre : defeat, beat, outwit, overcome : rival
get the blame, catch the blame, cop it : blame, accuse, fault, scapegoat : error
get the contract, win the bid, land a deal : contract, award, win, tender, bid : firm
get the green light, get permission, be allowed to, be cleared to : approve, permit, authorise, approval, clear, permission : regulator
get the lights back, restore power, put the power back : restore, power, repair, electricity, reconnect : grid
get the vote out, turn out to vote, bother to vote : turnout, vote, percent, voter : low
get through to, reach by phone, get hold of on phone : contact, reach, communicate, call : line
get to safety, make it to safety, reach safety : safe, safety, evacuate, escape, rescue : shelter
get under his skin, needle, bait, goad : provoke, taunt, goad, irritate : anger
get wise to, cotton on, rumble, see through : realise, discover, detect, recognise : scam
get worked up, get hot under the collar, get het up : angry, anger, upset, agitate : row
give a ring, phone up, give a buzz, call up : call, phone, telephone, contact : number
give a speech, give a talk, take to the stage, hold forth, address the crowd : speech, address, speak, deliver : audience
give birth to, have a child, have twins : birth, born, baby, deliver : hospital
give blood, be a donor, give a kidney, give an organ : donate, donor, transplant, organ, blood : hospital
give cover, act as cover for, front for : front, cover, disguise : secret
give ground, soften his line, meet demands, make concessions, yield ground : concede, concession, compromise, yield, soften : demand
give him hell, roast, take to task, give what for : criticise, rebuke, confront, scold : anger
give his backing, lend support, put his name behind : endorse, support, back, approve : candidate
give in to, bow to, bend to, cave to, yield to : yield, bow, concede, capitulate, submit, accept : pressure, demand
give notice, serve notice, give warning : notify, notice, warn, inform : terminate
give off, let off, belch out, throw out fumes : emit, release, emission, discharge : smoke, gas
give out, pass out, hand round : distribute, issue, hand, provide : leaflet
give peace a chance, talk peace, sue for peace : peace, negotiate, ceasefire, talk : truce
give rise to fears, spark worries, ring bells : fear, concern, raise, alarm : warn
give the game away, let the cat out, let it slip, tip his hand : reveal, disclose, leak, betray : secret
give the lie to, prove wrong, debunk, shoot holes in : disprove, refute, debunk, contradict, false : claim
give up power, hand over power, give up the throne, abdicate : abdicate, relinquish, resign, transfer, step, cede : throne
give up arms, give up weapons, hand in guns, disarm : disarm, disarmament, surrender, dismantle : weapon
give up hope, lose hope, despair : despair, hope, hopeless, desperate : fade
give up land, trade land, hand over territory : cede, concession, territory, withdraw, surrender : border
give way, back off, back away, step back : yield, retreat, withdraw, concede : pressure
hang in there, hang on, stick at it : survive, persevere, endure, remain : hope
hang on his every word, lap up, swallow whole : believe, admire, fan : follower
have a brush with death, cheat death, have a close shave, have a near miss, have a lucky escape : escape, survive, narrow, near, avoid : unhurt
have a grudge against, have it in for, be out to get : grudge, target, hostility, hate, grievance : revenge
have a heart attack, have a stroke, have a turn, be taken ill : heart, stroke, cardiac, collapse, ill : hospital
have a leg to stand on, have a case, be in the right : evidence, justify, valid, legal : claim
have a lot to answer for, have a case to answer : responsible, blame, accountable, charge : court
have a say, have a voice, get a look in : voice, consult, participate, represent : vote
have cancer, be terminally ill, be dying, have not long to live : cancer, terminal, diagnose, illness, tumour, tumor : treatment, chemotherapy
have cold feet, lose his nerve, bottle it, chicken out, wimp out : hesitate, withdraw, reluctant, fear, abandon : decision
have egg on its face, look silly, look a fool : embarrass, humiliate, mock : blunder
have his hands full, have a lot on, be busy with : busy, face, handle, strain : crisis
have his hands tied, be powerless, be helpless, can do nothing : powerless, unable, prevent, helpless : law
have his way, get what he wants, come out ahead : win, succeed, secure, achieve : concession
have in mind, have plans for, have designs on : plan, intend, consider, propose : aim
have it out with, have a showdown, face down, go toe to toe : confront, confrontation, clash, challenge : row
have no choice, have no option, be forced to : force, necessary, compel, must : decision
have no confidence in, lose faith in, not trust : confidence, trust, distrust, mistrust, doubt : motion
have on him, carry, be armed with, be packing : carry, armed, weapon, possession, gun : search
have second thoughts about, rethink, think again, think twice : reconsider, rethink, review, reverse, doubt : decision
have talks with, sit across from, meet face to face : meet, talk, negotiate, hold, summit : delegation
have the last laugh, be the winner in the end : win, triumph, prevail, vindicate : rival
have trouble with, struggle with, find it hard, have a job to : struggle, difficulty, fail, unable : problem
keep a close watch, watch like a hawk, watch closely : monitor, watch, vigilant, observe : closely
keep afloat, keep going on loans, keep alive : survive, support, loan, subsidy, bailout : debt
keep apart, separate, keep from fighting : separate, divide, segregate, buffer : barrier
keep back, hold back money, withhold, not hand over : withhold, retain, freeze, suspend : payment
keep clear of, steer clear, give a wide berth, stay away from : avoid, warn, away, shun : danger
keep in the dark, not tell, keep from the public : conceal, secret, withhold, inform, hide : transparency
keep in touch, stay in contact, keep a line open : contact, communicate, channel, dialogue : hotline
keep off the streets, stay off the roads, keep indoors : curfew, indoors, home, avoid, shelter : travel
keep posted, keep in the loop, brief : brief, inform, update, notify : briefing
keep the lights on, keep power on, keep running : supply, generator, maintain, operate, power : backup
keep the pressure on, keep turning the screw, not let up : pressure, maintain, continue, sanction : relent
keep tight lipped, refuse to comment, say no comment, not be drawn : comment, decline, refuse, silent : spokesman
kick up dust, be a storm in a teacup, blow out of proportion : exaggerate, overblown, controversy, exaggeration : media
kill time, hang about, wait around : wait, delay, queue : hour
knuckle down, get down to business, get down to work, get to it : begin, work, start, focus : talk
land on its feet, come through ok, come out of it well : survive, recover, escape, unscathed : success
lash down, batten down the hatches, board up, get ready for a storm : brace, prepare, board, secure, sandbag : storm, window
lay bare, show up, expose flaws : expose, reveal, highlight, uncover : weakness
lay claim to, claim as theirs, say it's theirs : claim, dispute, sovereignty, assert : territory
lay the blame on, put the blame on, lay at the door of : blame, accuse, attribute, hold : responsible
lay the groundwork, lay the foundation, set the stage : prepare, foundation, preparation, pave : talk
lead astray, groom, brainwash, radicalise : radicalise, radicalize, groom, indoctrinate, recruit : extremist
lead up the garden path, string along, play for a fool : deceive, mislead, trick, dupe : lie
leave no stone unturned, look everywhere, search high and low : search, thorough, scour, exhaustive : investigate
let off fireworks, set off flares, light flares : firework, flare, light : celebrate
let rip, let fly, open up : fire, attack, criticise, unleash : shot
let the dust settle, wait for things to calm : wait, calm, delay : decision
lick into shape, whip into shape, knock into shape : train, improve, reform, prepare : team
lift spirits, cheer up, give a boost, raise morale : boost, morale, encourage, cheer : hope
live it up, live large, live the high life, live like a king : luxury, lavish, wealth, yacht : spend
lock in, pen in, shut in, coop up : lock, confine, trap, detain : door
look down on, turn up his nose, sneer at : despise, contempt, disdain, scorn, mock : elite
look into his eyes, stare down, face off with : confront, face, confrontation : rival
look up to, idolise, hero worship : admire, hero, respect, idol : fan
lose control, lose grip, lose its hold : lose, control, chaos, seize : rebel
lose his seat, be unseated, get booted by voters : lose, defeat, unseat, seat : election
lose his job, lose her job, get his cards, get his p45 : sack, dismiss, redundant, axe, lose, fire : job
lose money, make a loss, bleed cash, haemorrhage cash : loss, lose, deficit, unprofitable : million
lose power, go without power, have a power cut : outage, blackout, electricity, power, cut : household
lose the case, lose in court, have the case thrown out : dismiss, reject, lose, rule, defeat : judge
lose weight, slim, shed pounds, diet : weight, lose, diet, obese, slim : kilogram
make a big deal of, make a song and dance, make a meal of : exaggerate, emphasise, highlight, fuss : publicise
make a break for it, make a dash for, make a bolt : flee, escape, run, dash : border
make a complaint, lodge a complaint, put in a complaint : complain, complaint, file, lodge, protest : police
make a deal, come to a deal, get a deal, get a deal done : deal, agreement, agree, accord, sign : negotiate
make a difference, have an effect, make a dent : effect, impact, improve, reduce, influence : help
make a fortune, get rich quick, become rich, strike it rich : fortune, profit, earn, billionaire, rich : sell
make a mess of, muck up, foul up, drop the ball on : mishandle, fail, error, bungle, mismanage : criticise
make a mountain out of, overstate, lay it on thick : exaggerate, overstate, inflate : claim
make a move, act, do something about, lift a finger : act, action, intervene, respond, measure : fail, inaction
make a scene, cause a scene, create a disturbance : disrupt, disturbance, shout, argue, outburst : remove
make a stand, draw a line in the sand, stand his ground : resist, refuse, defend, oppose, defy : vow
make a statement, put out a statement, issue a statement : statement, declare, announce, release : spokesman
make an example of, come down like a ton : punish, penalty, sentence, deterrent, harsh : fine
make an offer, put in a bid, bid for, put money on the table : offer, bid, propose, tender : billion
make an arrest, make arrests, bring someone in : arrest, detain, custody, suspect : police
make do, improvise, get by with : improvise, cope, makeshift, temporary : shortage
make eyes at, flirt, chat up, hit on : flirt, harass, advance : relationship
make good the loss, pay for the damage, cover the losses : compensate, reimburse, compensation, repay, insure : claim
make headlines, be in the news, be the talk of the town : headline, media, attention, cover : front
make history, be a first, go down in history : first, historic, history, record, unprecedented : ever
make it, get there in the end, arrive safely : arrive, reach, survive, succeed : safe
make it big, hit the big time, crack it : success, fame, star, breakthrough : hit
make it worse, add fuel to, add insult, rub salt in, aggravate : worsen, exacerbate, aggravate, inflame, compound : tension
make it up to, say sorry with, win back trust : apologise, amends, compensate, restore : trust
make life hard, give grief, put through the mill : hardship, harass, pressure, difficult : suffer
make light work of, breeze through, sail through, cruise past : easily, comfortable, win, defeat : pass
make no bones about, be open about, say openly : openly, admit, frank, acknowledge : declare
make public, bring into the open, open the books, declassify : publish, disclose, release, reveal, declassify : document
make room for, make space, clear space : accommodate, expand, capacity, clear : bed
make sense of it, get to the truth, get at the truth : investigate, inquiry, truth, explain : evidence
make sure of, see to it, ensure, guarantee : ensure, guarantee, secure, assure : safety
make the case for, argue for, plead the case : argue, advocate, urge, justify, call : speech
make the cut, get in the team, get picked for the squad : select, squad, pick, qualify, include : coach
make the first move, reach out, offer an olive branch, hold out a hand : offer, overture, propose, approach, initiative : peace
make the most of, cash in on, take advantage of, milk, exploit : exploit, benefit, advantage, capitalise, profit : opportunity
make tracks, hit the road, be on his way : leave, depart, head, travel : journey
make trouble, stir the pot, cause trouble, stir it : provoke, disrupt, unrest, incite, destabilise : clash
make up his own mind, go his own way, do his own thing : independent, decide, choose : alone
make up ground, pull level, narrow the gap : gain, narrow, close, recover : lead
make up numbers, fill the seats, pad out the crowd : attend, fill, crowd : empty
make way for, step aside for, clear the way for : replace, successor, resign, demolish, succeed : step
meddle in the vote, interfere with an election, mess with the vote : interfere, meddle, interference, manipulate, disinformation : election
miss out on, lose the chance, miss the cut : miss, fail, lose, exclude : qualify
move heaven, go to great lengths, bend every effort : effort, vow, determined, strive : everything
move the goalposts, change the terms, shift the rules : change, condition, demand, accuse : rule
nail, get bang to rights, catch out : catch, convict, expose, arrest : evidence
nip over, pop across, hop across : cross, visit, travel : border
open a new front, start a second front, widen the war : front, expand, escalate, offensive, spread : war
open up about, bare his soul, talk frankly : interview, reveal, speak, candid : memoir
open the door, give access, let inspectors in : access, allow, permit, admit : inspector
own goal, shoot himself in the foot, score an own goal, backfire : backfire, mistake, blunder, counterproductive : criticise
paint over the cracks, put a brave face, gloss over : conceal, downplay, deny, hide : problem
pass a law, make a law, bring in a law, get onto the statute books : pass, law, legislation, enact, adopt, approve, bill : parliament
pass on the cost, put prices up, charge more : raise, price, increase, charge, consumer : fee
pass the time, keep busy, keep occupied : activity, spend, play : wait
pass the torch, pass the baton, hand over the reins : successor, handover, transfer, succeed, transition : generation
pay a visit, call on, drop in on : visit, meet, trip, host : arrive
pay lip service, talk the talk, just go through the motions : empty, promise, insincere, token : criticise
pay the price, pay dearly, suffer for it, pay for it : suffer, consequence, punish, cost : lose
pay tribute, say nice things about, remember fondly : tribute, praise, mourn, honour, honor : legacy
pick a fight, start a row, look for trouble : provoke, attack, confront, clash : argue
pick up speed, pick up steam, gather pace, take hold : accelerate, momentum, increase, grow, gain : spread
pick up the pieces, get back to normal, put lives back together : recover, rebuild, recovery, reconstruct, normal : aid
pile up, mount up, stack up, build up : accumulate, mount, increase, backlog : debt
pin down, bog down troops, hold in place : trap, pin, contain, hold : fire
pin hopes on, hang hopes on, set store by : hope, expect, rely : save
pipe down, shut up, belt up : silence, quiet, silent, stop : order
plant a bomb, leave a bomb, set a bomb : plant, bomb, device, explosive : detonate
plant trees, put in trees, replant : plant, tree, reforest, forest : seedling
play a part, have a role, be a factor : factor, role, contribute, involve, cause : influence
play both sides, sit between two stools, hedge bets : neutral, balance, hedge : ally
play by ear, wing it, make it up as they go : improvise, plan, prepare : lack
play dirty, fight dirty, hit below the belt : unfair, cheat, smear, foul : accuse
play hardball, drive a hard bargain, talk tough : tough, demand, refuse, pressure : negotiate
play into the hands of, be a gift to, help the other side : benefit, help, strengthen, advantage : enemy
play it safe, err on the side, be careful, take no chances : caution, cautious, precaution, careful, safe : risk
play second fiddle, be in the shadow of, be number two : deputy, junior, overshadow : rank
play the blame game, blame each other, point fingers at each other : blame, accuse, trade, mutual : responsible
play the race card, play to the gallery, grandstand : rhetoric, populist, appeal : voter
play truant, bunk school, skip school : truant, absent, skip, school : pupil
point a gun at, pull a gun on, hold at gunpoint : gunpoint, threaten, gun, pistol, armed : robber
poke around in, have a nose, snoop in : search, investigate, inspect : private
pop up everywhere, spring up, mushroom : emerge, appear, spread, grow : new
pull a sickie, throw a sickie, skive off : sick, absent, absence : work
pull ahead, pull away, open up a lead, move ahead : lead, ahead, extend, overtake : poll
pull out all his money, cash out, sell up : sell, withdraw, exit, divest : stake
pull out of the race, not run again, bow out of the race : withdraw, quit, drop, suspend : candidate
pull rank, lord it over, throw his weight about : abuse, power, authority, bully : rank
pull the trigger, fire the shot, squeeze the trigger : shoot, fire, trigger, gunman, shot : bullet
pull the wool over, pull a con, lead on : deceive, mislead, trick, defraud : lie
pull to pieces, rip apart, rip to shreds : criticise, destroy, tear, attack : scathing
pull up, draw up, pull over, come to a halt : stop, halt, park, brake : vehicle
pump out water, bail out water, drain : drain, pump, water, dry : flood
push the boat out, spare no expense, go overboard : lavish, spend, expensive, extravagant : million
push through reforms, force through, ram down throats : pass, impose, approve, decree, reform : vote
push to the limit, stretch thin, push to breaking point : strain, overwhelm, stretch, exhaust : capacity
run for his life, flee for their lives, get the hell out : flee, escape, run, evacuate : panic
run into trouble, hit a snag, hit trouble, come up against problems : problem, delay, difficulty, obstacle, trouble : setback
run low, be nearly out of, be running out : shortage, low, dwindle, scarce, deplete : supply
run rings round, outclass, be too good for : outclass, dominate, beat, defeat : superior
run riot through town, go on a spree, go berserk : rampage, riot, spree, attack : kill
run the show, pull the strings, wear the trousers, be the power behind : control, lead, command, influence, power : behind
run up a bill, rack up, clock up, notch up : accumulate, reach, total, spend : cost
rush in, rush to help, race to the scene, dash to : rush, race, arrive, respond, dispatch : ambulance, scene
save his skin, save his bacon, save his neck : rescue, save, survive, escape : career
save up, put by, squirrel away money : save, savings, deposit : bank
see red over, be outraged by, be offended by : outrage, anger, offend, condemn : apology
see sense, come to his senses, come round to the idea : agree, accept, reconsider, relent : persuade
see the back of, be shot of, be rid of : remove, leave, oust, end : relief
see the light of day, come out at last : publish, release, reveal, finally : delay
sell down, dump shares, sell in a panic, bail out of shares : sell, selloff, slump, investor, plunge : panic
sell out, run out of tickets, be all gone : sell, sold, ticket, demand : fan
send a message, send a signal, make a point : signal, message, warn, demonstrate : deterrent
send flying, knock off his feet, bowl over : knock, hit, throw, injure : wind
send for help, call for backup, ask for reinforcements : reinforcement, emergency, backup, request, call : radio
send shivers, put the wind up, put the fear of god : fear, alarm, frighten, terrify, worry : market
serve his sentence, finish his time, do his time, complete his sentence : serve, sentence, complete, release : prison
set a date, name the day, fix a time : schedule, date, set, plan : announce
set an example, show the way, be a model : example, model, lead, inspire : follow
set foot in, step into, go inside : enter, visit, arrive : first
set free animals, let out of the cage, release into the wild : release, free, wild : cage
set his sights on, aim for, gun for, go for gold : aim, target, seek, ambition, goal : title
set in stone the deal, lock in a deal, tie down : finalise, finalize, agree, sign, secure : deal
set the record straight, put the record straight, correct : correct, clarify, deny, explain : report
set tongues wagging, fuel rumours, get people talking : speculation, rumour, rumor, controversy, gossip : attention
set up camp, pitch tents, bed down, camp out : camp, tent, shelter : square
set up a company, start a business, go into business : found, launch, company, start, founder : invest
set up a meeting, fix up talks, arrange talks : arrange, organise, broker, schedule : talk
settle out, pay to settle, pay to make it go away, pay hush money : settle, hush, payment, settlement, silence : lawsuit
shake off, throw off the yoke, break the chains : overthrow, independence, liberate, free : colonial
shake up, overhaul, give a makeover, revamp : overhaul, reform, restructure, reorganise, revise : change
shed light, throw light on, help explain : reveal, explain, clarify, show : investigate
shed troops, thin out forces, draw down : withdraw, reduce, drawdown, cut : troop
shoot for, have a shot at, go after the title : aim, attempt, target, challenge, bid : title
shoot the messenger, blame the press, have a pop at the media : blame, criticise, attack, accuse : journalist, media
shop around, go bargain hunting, look for deals : buy, compare, cheap, discount : price
shut the stable door, act too late, do too little : late, slow, delay, criticise, inadequate : response
shut up, lock in, hold indoors : confine, detain, lock, imprison : room
sit down protest, stage a sit in, block the road, lie in the road : sit, block, protest, blockade, road : activist
sit on his hands, do nothing, stand by and watch, stand idly by : inaction, fail, idle, ignore : criticise
slap with, hit with, land with : impose, fine, penalty, sanction, charge : pay
sleep rough, live on the street, sleep in doorways : homeless, homelessness, street, shelter : charity
slip back, have a relapse, fall back into : relapse, return, decline, worsen : recession
slip through, squeeze past, squeak by : pass, narrow, evade, win : margin
smash a gang, bust a ring, crack a ring : dismantle, arrest, gang, ring, network : raid
smell, stink, pong, reek : smell, odour, odor, stench : gas
smooth the way, grease the wheels, ease the path : facilitate, ease, help, enable : deal
snap, take a snap, take a picture, take a photo : photograph, photo, picture, image, camera : pose
soak up, mop up the cost, swallow the cost, absorb : absorb, cost, bear : profit
sort out his differences, settle differences, settle a quarrel : resolve, settle, reconcile, mediate : dispute
sound out, put out feelers, test the water, test the waters : approach, explore, consult, contact, gauge : talk
spare a thought, feel for, feel sorry for, send sympathy : sympathy, condolence, sympathise, solidarity, thought : victim
speak against, come out against, argue against : oppose, criticise, condemn, object : bill
speak to the press, face the press, take questions, hold a presser : press, conference, reporter, interview, briefing : journalist
spill over, slop over the border, widen to the neighbours : spread, spill, escalate, expand, spillover : region
spin, put a gloss on, put a good face on : spin, portray, downplay, present : media
split, carve up, divvy up, share out : divide, split, share, partition, allocate : territory
spoil, put a damper on, rain on the parade, cast a shadow over : overshadow, mar, disrupt, spoil : event
squeeze out, edge out, elbow aside, muscle out : oust, displace, exclude, remove : rival
stand accused, be in the firing line for, be charged with : accuse, charge, allege, face : deny
stand by, stick by, stay loyal to, not desert : support, loyal, back, defend, loyalty : ally
stand on his own feet, fend for itself, go without help : independent, self-sufficient, alone : aid
stand trial, be had up, be brought to book : trial, court, prosecute, charge : fit
stand up in court, be good evidence, be allowed in court : admissible, evidence, valid, admit : judge
stand up to, face down, not be bullied : resist, defy, confront, oppose : bully
start a family, try for a baby, have kids : child, pregnant, baby, family : couple
start a fire, set a blaze, light a match, play with matches : ignite, arson, fire, start, arsonist : lighter
start a fight, throw the first punch, pick a quarrel : provoke, attack, start, aggressor : punch
start a war, fire the first shot, attack first : invade, attack, aggressor, aggression, start, preemptive : war
start over, turn over a new leaf, make a fresh start, wipe the slate : reset, new, restart, reform : fresh
start work, clock on, get on the job : begin, start, work, employ : shift
stay alive, keep breathing, hang on to life : survive, alive, survival, live : rescue
stay in power, hang on to power, cling to office : cling, remain, power, retain, survive : term
stay neutral, keep out of the war, stay out : neutral, neutrality, nonaligned, abstain : side
stay out of jail, avoid prison, keep out of prison : suspend, avoid, probation, fine, spare : sentence
steal a march, get in first, beat to it : first, ahead, preempt, outpace : rival
steal the show, upstage, get all the attention : upstage, attention, star, praise : performance
steer clear of trouble, keep his nose clean, behave : behave, conduct, avoid, comply : record
step out of the shadows, come out, come out as gay : reveal, announce, gay, openly : public
step up to the plate, rise to the occasion, meet the challenge : respond, lead, succeed, challenge : praise
stick together, stand shoulder to shoulder, hang together : unite, solidarity, unity, support, alliance : ally
stick to the plan, stay on course, keep to the script : continue, maintain, adhere, follow : pledge
stir up trouble, rabble rouse, whip up a mob : incite, agitate, provoke, inflame, unrest : speech
stock market dive, sell off, bloodbath on the markets : plunge, fall, selloff, slump, tumble, drop : investor, index
stop at nothing, do whatever it takes, go to any lengths : vow, determined, ruthless, everything : pledge
stop dead in its tracks, bring to a standstill, cripple traffic : halt, paralyse, disrupt, block, standstill : road
stop payments, cut off money, turn off the cash, pull funding : suspend, cut, withhold, freeze, halt, fund : aid, grant
stop work, knock off, shut the line : halt, stop, suspend, strike, idle : production, plant
storm, rush the gates, break down the gates, barge in : storm, breach, enter, invade, overrun : building, parliament, gate
strand, leave stuck, leave with no way home : strand, stuck, cancel, ground : tourist
strike a blow, deal a blow, hit hard, knock the stuffing out of : blow, setback, hit, damage, weaken : hope
strike out, remove from the list, cross off : remove, delete, disqualify, exclude : list
strip of power, clip his wings, take his powers away : strip, curb, limit, power, reduce : parliament
strip of citizenship, take his passport, cancel his passport : revoke, citizenship, passport, strip, confiscate : travel
strut his stuff, walk the red carpet, pose for the cameras : pose, carpet, parade, walk, appear : dress
suck in, drag in, pull into the war : involve, drag, embroil, entangle : conflict
sweat it out, wait anxiously, wait by the phone : wait, await, anxious : news
sweep the board, clean up at the awards, take all the prizes : win, sweep, dominate, award : category
sweep to victory, storm to victory, win by miles : landslide, win, victory, overwhelming : majority
swing it, tip the balance, make all the difference, be the deciding factor : decisive, crucial, swing, factor, decide : vote
tag along, go with, come with : accompany, join, follow, delegation : trip
take a break, have time off, put his feet up, go on his hols : holiday, vacation, rest, recess, pause : leave
take a chance, roll the dice, stick his neck : risk, gamble, dare, attempt : bet
take a dim view, frown on, be unhappy about : disapprove, criticise, object, condemn : concern
take a dip, go for a swim, have a paddle : swim, bathe, water : beach
take a drug test, give a sample, pee in a cup : test, sample, urine, doping : athlete
take a lie detector, be questioned by police, be hauled in for questioning : question, interview, police, quiz, interrogate : custody
take a look, cast an eye over, size up, look round : inspect, visit, examine, assess, tour, survey : damage
take a moment, observe a silence, fall silent : silence, minute, observe, remember : bell
take a photo with, have a selfie, snap a selfie : selfie, photo, pose, picture : fan
take a trip, go on holiday, go away, jet off : travel, trip, holiday, visit, fly : abroad
take a vow of, swear off, give up drink : abstain, quit, renounce, vow : alcohol
take action against, go after the firm, bring a case : sue, prosecute, lawsuit, action, penalise : regulator
take advantage of, prey on, use for his own ends : exploit, abuse, manipulate, target : vulnerable
take an oath, swear on the bible, swear allegiance : oath, swear, pledge, allegiance : ceremony
take away, strip, confiscate, impound, take off him : confiscate, seize, strip, impound, remove, revoke : licence, property
take by surprise, catch unawares, catch with his pants down : surprise, unexpected, unprepared, sudden : attack
take by storm, become a sensation, go down a storm : popular, success, hit, sensation : fan
take care of the kids, get the kids, win custody : custody, guardian, child, parent : court
take charge, get hold of the reins, assume command : command, control, lead, assume, oversee : appoint
take effect, come in, come into force, start to apply, kick in : effect, force, apply, implement, begin : date, law
take exception to, take offence, take umbrage, be miffed : offend, object, criticise, anger, protest : remark
take for granted, assume, presume : assume, presume, expect : likely
take for questioning, take in, pull in for questioning : detain, question, arrest, custody : police
take his hat off, salute, doff his hat : salute, praise, admire, tribute : courage
take his time, drag it out, string out : delay, prolong, slow, protract : deadline
take in hand, sort out the mess, get things in order : control, reform, tackle, resolve : crisis
take in water, let in water, spring a leak : leak, water, list, sink : hull
take issue, beg to differ, see it differently : disagree, dispute, object, challenge : view
take it on the chin, accept the blow, be a good loser : accept, concede, defeat : disappoint
take it out on, take revenge on, lash out : retaliate, revenge, attack, vent : anger
take its cut, get a slice, take a commission, skim : commission, fee, share, percent : deal
take legal action, set lawyers on, threaten to sue : sue, lawsuit, legal, lawyer, file : damages
take lives, cost lives, claim lives : kill, dead, death, fatal, deadly, toll : victim
take matters into their own, take the law into, be a vigilante : vigilante, mob, lynch, revenge : justice
take notice, sit up and take notice, pay attention, heed : heed, notice, attention, listen : warn
take office, start the job, move into the palace : inaugurate, swear, office, assume : term
take on board passengers, pick up people, pull from the sea : rescue, pick, board, save : migrant
take on debt, run a deficit, live beyond its means : borrow, deficit, debt, spend : budget
take on the chin, ride out, weather the storm : survive, withstand, endure, resist : scandal
take out a contract on, hire a hitman, have him killed : hitman, contract, hire, assassin, murder : plot
take out insurance, get cover, buy a policy : insure, insurance, policy : premium
take part in talks, come to the talks, send someone to the talks : attend, participate, delegation, talk, negotiator : envoy
take prisoner, take captive, capture alive : capture, prisoner, captive, detain : soldier
take questions from mps, be grilled by lawmakers, face a committee : testify, hearing, committee, question, lawmaker : parliament
take refuge, seek safety, hole up in an embassy, find sanctuary : refuge, shelter, asylum, sanctuary, flee : embassy
take samples, swab, run tests : sample, test, laboratory, swab : result
take shape, come together, form : form, develop, emerge, plan : detail
take sick, be struck down, catch a bug : ill, sick, infect, fall : hospital
take steps, do something, take measures : measure, action, step, act, introduce : prevent
take stock, weigh up the damage, tot up the damage : assess, evaluate, review, survey, estimate : damage
take the biscuit, be the last straw, be the final straw : outrage, anger, trigger, patience : protest
take the crown, be crowned, ascend the throne, become king : coronation, crown, throne, king, queen, accede : ceremony
take the easy way out, cop out, duck the issue : avoid, evade, shirk, dodge : responsibility
take the edge off, soften the blow, cushion : ease, mitigate, reduce, cushion, relieve : impact
take the fight to, go on the counterattack, carry the war to : attack, offensive, counterattack, strike : territory
take the fifth, refuse to answer, stay silent in court : refuse, silent, answer, question, right : testify
take the heat off, relieve the pressure, ease the strain : ease, relieve, reduce, pressure : relief
take the lead, get ahead, go in front, go top : lead, ahead, overtake, top : score
take the sting out, draw the teeth of, neuter : weaken, ease, reduce, defuse, dilute : criticism
take the wind out, burst his bubble, dash hopes : disappoint, setback, dash, weaken, blow : hope
take to, warm to, get to like : accept, like, welcome, adapt : popular
take to drink, hit the bottle, turn to drink : alcohol, alcoholic, drink, addiction : rehab
take to the air, fly off, get airborne : fly, takeoff, airborne, depart : runway
take to the hills, head for the hills, flee to the mountains : flee, mountain, hide, escape : village
take turns, rotate, go one by one : rotate, alternate, rotation, shift : presidency
take under its wing, mentor, guide : mentor, support, guide, train : young
take up a post, start in the role, begin his new job : appoint, begin, assume, post, join : role
take up residence, go to live, make a new home : settle, reside, move, resident : exile
talk big, bluster, be all mouth : boast, bluster, threat, rhetoric : bluff
talk round, bring round to, get to change his mind : persuade, convince, urge : agree
talk through, run through, walk through : explain, discuss, describe, detail : plan
talk to each other again, be on speaking terms, restore contact : dialogue, restore, resume, contact, relation : thaw
tally, add up, tot up, count : count, total, calculate, tally : vote
tamp down, keep a lid on anger, soothe : calm, ease, soothe, reassure : fear
tap up, approach on the quiet, poach staff : approach, poach, recruit, lure : rival
tear apart, rip open, rip in two : tear, destroy, split, divide : explosion
tear off, rip off roofs, take the roof off : rip, tear, roof, damage : tornado, wind
tell apart, know the difference, distinguish : distinguish, differ, identify : between
tell lies in court, lie under oath, perjure himself : perjury, lie, oath, testify : charge
tell the truth, be honest, level with, be straight with : truth, honest, admit, frank, transparent : testify
tell where to go, give short shrift, tell to get lost, give the finger : reject, refuse, dismiss, defy : demand
think the world of, adore, worship : admire, love, praise, adore : fan
think up, dream up a plan, hatch a plan : devise, plan, design, propose : idea
`;
