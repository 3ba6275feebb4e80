/** Rows of the lexicon of everyday words (everyday-words.ts): kinds of event, qualities and the frames of questions. */
export const fieldRows = `
gain ground, push forward, make headway, push on : advance, gain, progress, push : offensive, front, troops, kilometre, village, capture
lose ground, be pushed back, be driven back, get beaten back : retreat, withdraw, repel, lose, pull : front, defence, counteroffensive, line
who is winning, have the upper hand, get the better of, come out on top : advance, gain, win, momentum, dominate, lead : victory, advantage, front, capture, retake, stalemate
front line, frontline, where is the fighting : front, frontline, battlefield, line : trench, sector, clash, advance, shelling
bogged down, get nowhere, stuck in the mud, at a standstill : stall, stalemate, deadlock, halt, standstill, attrition : front, offensive, progress, slow
fall to, be taken, change hands, be overrun : capture, seize, overrun, fall, occupy : control, town, city, troops, hold
win back, take back, get back land : recapture, retake, liberate, regain, reclaim, recover : town, village, control, counteroffensive, territory
hold out, hang on, dig in, stand their ground : resist, defend, hold, withstand, entrench : defender, siege, trench, garrison, position
hem in, cut off, ring round, box in : encircle, surround, besiege, isolate, trap : siege, supply, garrison, pocket
boots on the ground, soldiers sent, send in troops, send in the army : troops, deploy, soldier, deployment, force : battalion, brigade, invade, ground, reinforcement
call-up, call up, conscription, be drafted : conscript, mobilise, mobilize, conscription, draft, mobilisation, mobilization : reservist, recruit, enlist, exempt
dodge the draft, avoid call-up, draft dodger : evade, flee, dodge, desert, exempt : conscription, mobilisation, border
join up, sign up to fight, enlist : enlist, recruit, volunteer, join : army, unit, fighter, militia, recruitment
soldiers lost, how many soldiers died, body bags : casualty, kill, loss, toll, dead : wounded, soldier, troops, missing
hired gun, soldier of fortune, mercenary : mercenary, contractor, militia : fighter, private, pay, recruit
run low on shells, out of ammo, short of bullets, ammo : ammunition, shell, munition, shortage, round : artillery, supply, stock, rationing, arsenal
kit, gear, military hardware, equipment : equipment, weapon, armour, armor, vehicle, tank : supply, deliver, aid, ammunition
send weapons, give weapons, supply arms : arm, supply, deliver, weapon, ship, provide : missile, tank, aid, package, ammunition
go to war, start a war, march into, barge in : invade, attack, declare, launch, invasion : war, troops, border, offensive
who started it, who shot first, who fired first, throw the first stone : attack, blame, provoke, accuse, start, fire : retaliation, unprovoked, aggression, ceasefire
hit back, get their own back, pay back, get even, tit for tat : retaliate, respond, avenge, counterattack, retaliation, reprisal : revenge, strike, response, vow
surrender, give up fighting, throw in the towel, lay down arms, wave the white flag : surrender, capitulate, yield, disarm : lay, defeat, garrison, prisoner, weapon
prisoner of war, pow, captured soldier : prisoner, captive, captured, detainee : swap, exchange, camp, release
swap prisoners, prisoner swap, trade prisoners : exchange, swap, release, free : prisoner, captive, detainee, deal, hostage
bring home the dead, bodies returned, hand over bodies : repatriate, return, body, remains : coffin, soldier, exchange, bury
come under fire, get shot at, be shelled, take fire : shell, shelling, bombard, attack, fire : artillery, mortar, rocket, gunfire
bombing raid, air raid, bomb run, bombed from the air : airstrike, raid, strike, bombing, bombardment : jet, warplane, drone, missile, aircraft
what was hit, what did they bomb : hit, target, strike, destroy, damage : building, base, plant, depot, airfield, school, hospital, facility
shoot down, bring down, down a plane, blow out of sky : shoot, down, intercept, destroy : missile, drone, jet, defence, defense, crash
stop the missiles, missile shield, air defence, iron shield : intercept, interceptor, defence, defense, shield, battery : missile, drone, rocket, radar
wrong target, by mistake, friendly fire, hit their own : mistake, error, misidentify, accidental, mistakenly : friendly, civilian, apologise, apologize, inquiry
civilians killed, innocent people hurt, bystander, collateral damage : civilian, bystander, resident, noncombatant : kill, woman, child, casualty, house
air raid shelter, bunker, where did people hide, take cover : shelter, bunker, basement, cellar, cover, underground : siren, bombardment, hide, metro
air raid warning, siren, sirens go off : siren, alarm, alert, warning : shelter, missile, sound, drone
buzz bomb, kamikaze drone, unmanned plane, drone : drone, unmanned, uav : attack, swarm, intercept, launch
warplane, fighter plane : jet, warplane, fighter, bomber, aircraft : airstrike, sortie, pilot, airbase
flatten, wipe out, raze, reduce to rubble : destroy, raze, flatten, demolish, devastate, obliterate : rubble, ruin, building, bombardment
cluster bomb, banned weapons, dirty weapons : cluster, phosphorus, munition, chemical, ban : convention, nerve, gas, sarin, chlorine
gas attack, poison gas, chemical weapons : chemical, sarin, chlorine, gas, nerve : toxic, symptom, inspector, inhale
no-fly zone, close the skies, ban planes : airspace, closure, flight, ban, zone : patrol, enforce, aircraft
landmine, booby trap, unexploded bomb : mine, landmine, unexploded, explosive, ordnance : clear, demining, defuse, blast
bomb disposal, make safe a bomb, defuse a bomb : defuse, disposal, detonate, sapper, deactivate : bomb, squad, evacuate, device, controlled
truce, call a halt, stop fighting, down tools in war : ceasefire, truce, halt, cessation, pause : hostilities, armistice, agree, fighting, broker
hold the truce, truce holding, is it holding, still quiet : hold, ceasefire, calm, observe, respect, quiet : violation, breach, shelling, monitor, fragile
break the truce, truce broken, break the ceasefire : violate, breach, violation, collapse, break : ceasefire, accuse, shelling, resume
when does truce start, come into force, kick in, take effect : effect, begin, start, force, enter, effective : midnight, dawn, gmt, hour, local
start fighting again, flare up, kick off again, fighting back on : resume, erupt, renew, flare, reignite : fighting, clash, hostilities, collapse, ceasefire
who keeps the peace, peacekeeper, blue helmets, who watches the truce : peacekeeper, monitor, observer, peacekeeping : un, mission, patrol, mandate, buffer
go-between, middleman, honest broker, who brought them together : mediator, broker, mediate, envoy, intermediary, facilitate : talks, negotiation, host, shuttle
terms of the truce, small print, conditions of the deal, what was agreed : term, condition, provision, clause, agree, stipulate : withdrawal, exchange, release, phase, accord, deal
buffer zone, no man's land, demilitarised zone : buffer, demilitarised, demilitarized, zone, corridor : line, patrol, kilometre, withdraw
humanitarian pause, break in the fighting, lull, let up : pause, lull, truce, respite, corridor : aid, hour, fighting, evacuate
hostage taker, captor, who is holding them, who took them : captor, kidnapper, gunman, militant, abductor, hijacker : hostage, hold, seize, demand, claim
take hostage, grab hostages, hold hostage, held against their will : hostage, seize, captive, abduct, hold : gunman, captor, siege, demand
kidnappers want, what kidnappers want, demand, want in return, list of demands : demand, ransom, insist, condition, release : deadline, threaten, exchange, prisoner, withdraw
let go, turn loose, set free, let out : release, free, liberate, discharge : custody, hostage, prisoner, bail, captive, reunite
still held, left in captivity, hostages left, not yet free : remain, captive, hold, captivity, hostage : missing, believed, alive, release
proof of life, are the hostages alive, sign of life : alive, video, proof, photograph, message : hostage, captive, family, footage
how were they treated, treatment in captivity, kept in chains : treat, torture, chain, beat, starve, mistreat, abuse : captivity, cell, blindfold, food, conditions, humiliate
rescue raid, storm the building, go in for hostages, bust them out : storm, rescue, raid, commando, assault : hostage, special, forces, operation, police, free
pay up, pay ransom, ransom money, cough up for release : ransom, pay, payment, demand : kidnapper, million, deny, release
talk them down, negotiator, talk to the gunman : negotiator, negotiate, negotiation, persuade : hostage, surrender, standoff, gunman
stand-off, standoff, holed up, barricaded in : standoff, barricade, siege, surround : gunman, police, surrender, building, armed
mexican standoff, impasse, stalemate : deadlock, impasse, stalemate, standoff : talks, break, compromise, resolve
reunited, back with family, homecoming : reunite, reunion, return, home, embrace : family, hostage, relative, tears, welcome
human shield, hide behind civilians : shield, civilian, hide : hostage, accuse, hospital
starve out, under siege, cut off from food, lay siege : besiege, siege, blockade, encircle, surround : starvation, supply, food, aid, trap
trapped inside, can't get out, stuck in there : trap, trapped, strand, stuck, besiege : rescue, basement, evacuate, rubble, inside
get food in, bring supplies in, get help through : deliver, convoy, airdrop, supply, corridor, aid : truck, food, medicine, humanitarian, access
lift the siege, siege over, break the siege, relieve : lift, end, break, relieve : siege, blockade, withdraw, convoy
how do they survive, get by, cope, make do, scrape by : survive, cope, ration, live, manage : food, water, shortage, hardship, shelter
get round the table, sit down together, meet up, have a sit-down : meet, summit, talks, meeting, negotiate : host, leader, delegation, agenda
turn up for talks, show up, who was there, who came, who went : attend, participate, join, attendance, delegate, arrive, present : leader, minister, summit, delegation, guest
stay away, give it a miss, not turn up, no-show, snub : boycott, absent, skip, snub, absence, miss : protest, refuse, invitation, cancel
walk out, storm out, flounce off, leave in a huff : walkout, leave, quit, storm, walk : talks, protest, angry, delegation
on the table, agenda, they talk about, up for discussion : agenda, discuss, discussion, topic, issue, propose : talks, summit, proposal, focus
come out of it, upshot, end result, come of the talks : agree, outcome, result, communique, declaration, conclude, deal : pledge, sign, statement, failure, accord
come away empty-handed, end in nothing, fall through, come to nothing, talks fail : collapse, fail, break, failure, founder : deadlock, deal, talks, agreement, blame
shake hands on, strike a deal, seal the deal, thrash out a deal, come to terms : agree, deal, agreement, accord, sign, reach : pact, negotiate, compromise, settlement
meet halfway, give and take, give ground, back down a bit : compromise, concession, concede, soften : negotiate, demand, deal, agree
sticking point, stumbling block, hold it up, bone of contention : obstacle, dispute, disagree, impasse, hurdle, contentious : talks, demand, disagreement, insist, unresolved, deadlock
close to a deal, nearly there, within reach, almost done : close, near, imminent, progress, breakthrough : deal, agreement, optimistic, final, talks
behind closed doors, backroom talks, secret talks, on the quiet : secret, private, close, confidential, clandestine, backchannel : talks, meeting, undisclosed
joint statement, final communique, what they finally said : communique, declaration, statement, joint : sign, summit, leader, pledge
photo op, handshake, pose together : handshake, photograph, pose, embrace : leader, camera, smile
put off, push back, into the long grass, shelve : postpone, delay, defer, adjourn, suspend, shelve : reschedule, later, date
call off, scrap, scrub, pull the plug, axe : cancel, scrap, abandon, axe, drop, terminate : plan, event, abort
on the dotted line, sign up to, put their name to : sign, signatory, endorse, join, accede : treaty, agreement, pact, ceremony
rubber-stamp, give the nod, wave through, give the green light, ok it : approve, ratify, endorse, authorise, authorize, pass, clear : vote, parliament, approval, consent
tear up the treaty, pull out of deal, back out, opt out, go back on : withdraw, quit, renege, abandon, exit, repudiate, leave : treaty, agreement, pact, accord
break their word, go back on promise, break a promise, do a u-turn : renege, reverse, breach, abandon, reversal, backtrack : promise, pledge, commitment, critic
treaty say, fine print, in the deal : stipulate, provide, article, clause, provision, require, text : treaty, agreement, draft, term
is it binding, have teeth, stick to it : binding, enforceable, legally, oblige, mandatory : treaty, agreement, voluntary, resolution
stick to the deal, keep to the agreement, keep their word, play by the rules : comply, honour, honor, adhere, abide, implement, compliance : treaty, commitment, verify, inspector
check up on, make sure they comply, inspection, keep tabs on : inspect, monitor, verify, inspection, inspector, verification : compliance, site, access, watchdog
who has not signed, hold-out, holdout, refuse to sign : refuse, reject, oppose, abstain, holdout : sign, treaty, signatory, objection
run out, lapse, come to an end : expire, expiry, lapse, end, expiration : treaty, deadline, extend, renew, contract
roll over, renew, keep going for longer, give it more time : extend, renew, prolong, extension, renewal : expire, deadline, mandate
slap sanctions on, punish with sanctions, hit with sanctions, clamp down on trade : sanction, impose, blacklist, embargo, penalise, penalize : measure, restriction, freeze, ban, tariff
on the sanctions list, blacklisted, named in the sanctions : blacklist, sanction, list, designate, target : oligarch, official, company, asset, freeze
freeze assets, lock up their money, grab their money, lock bank accounts : freeze, seize, confiscate, block, asset : account, bank, billion, sanction, yacht
travel ban, not allowed in, keep out, barred from entering : ban, bar, visa, entry, prohibit, deny : travel, border, sanction, airport
get round sanctions, dodge sanctions, sanctions busting, sneak past sanctions : evade, circumvent, bypass, evasion, smuggle : sanction, shadow, tanker, loophole, flag
do sanctions work, do sanctions bite, feel the pinch, hurt the economy : bite, hurt, impact, effect, damage, squeeze : economy, sanction, inflation, currency, export, shrink
lift sanctions, ease off, drop the sanctions, let them off : lift, ease, remove, waive, relax, relief : sanction, restriction, deal, exchange
arms ban, weapons embargo, stop selling weapons : embargo, ban, export, halt, suspend : weapon, arms, sale
trade war, slap tax on imports, import tax, tariff : tariff, duty, levy, retaliate : import, export, trade, percent, goods
throw out diplomats, kick out the ambassador, send packing, expel : expel, expulsion, deport, order, persona : diplomat, ambassador, embassy, leave, spy
break off relations, cut ties, fall out, stop talking to : sever, cut, rupture, break, suspend : ties, relations, diplomatic, embassy, ambassador, recall
call in the ambassador, give a dressing-down, haul in : summon, protest, rebuke, reprimand : ambassador, diplomat, ministry, explanation
patch things up, make up, bury the hatchet, kiss and make up, mend fences : reconcile, restore, normalise, normalize, rapprochement, reconciliation, repair : relations, ties, talks, apologise
recognise a state, accept as a country : recognise, recognize, recognition : state, independence, sovereignty, un
who won the election, who got in, voted in, who is the winner : win, elect, victory, winner, victor, defeat : vote, majority, percent, result, president, concede
who lost, lose out, runner-up, come second, beaten candidate : lose, defeat, concede, second, runner : vote, rival, percent, opposition
standing for office, run for, hat in the ring, who is running, in the running : candidate, run, stand, contest, nominate, candidacy, contender : election, presidency, bid, nomination, register
front-runner, favourite, tipped to win, who is ahead, bookies' favourite : lead, favourite, favorite, frontrunner, ahead : poll, candidate, percent, survey, odds
neck and neck, too close to call, on a knife edge, tight race : close, tight, narrow, tie, knife : poll, race, percent, runoff, margin
by a mile, landslide, wipe the floor with, walk it : landslide, overwhelming, decisive, sweeping, rout, trounce : victory, majority, margin, seat
squeak home, scrape in, by a whisker, just win : narrow, narrowly, slim, marginal, razor : margin, victory, vote, percent
by how much, how big a lead, winning margin : margin, percent, percentage, lead, point, ahead, gap : vote, majority, seat, count
turnout, how many voted, bother to vote, go to the polls : turnout, vote, cast, ballot, voter : percent, register, poll, eligible, electorate
stuff ballot boxes, rig the vote, fix the election, cook the vote, vote-rigging : rig, fraud, irregularity, tamper, falsify, manipulate, stuff : ballot, observer, allege, recount
fair and square, was it fair, free and fair, above board : fair, free, legitimate, credible, transparent, irregularity : observer, fraud, monitor, vote
refuse to accept defeat, not accept result, cry foul, contest the result : dispute, reject, challenge, contest, refuse, allege : result, fraud, court, recount, concede
admit defeat, throw in the sponge, bow out, concede : concede, congratulate, accept, admit, concession : defeat, rival, result, victory
second round, play-off vote, run-off, second ballot : runoff, round, second : candidate, majority, percent, vote
do the sums, form a government, get a majority, gang up : coalition, majority, alliance, form, partner : government, seat, party, negotiate, minority
hung parliament, no overall winner, no clear winner : hung, coalition, minority, inconclusive, deadlock : majority, seat, parliament
exit poll, early results, first count, results so far : exit, preliminary, partial, projection, provisional : poll, count, percent, lead
final result, official count, full count : final, official, certify, declare, result : commission, vote, count, percent
when is the vote, polling day, when do they vote, election date : vote, election, poll, schedule, hold : date, ballot, sunday, november, june
snap election, early election, go to the country, call an election : snap, early, call, dissolve : election, parliament, vote
throw out of office, kick out, vote out, boot out, turf out : oust, remove, defeat, unseat, eject, topple : election, incumbent, vote, power, confidence
stay on, another term, get back in, second term, win again : reelect, reelection, term, second, incumbent : win, vote, limit, constitution
serve out, how long in office, how long in power, been in charge : rule, term, power, office, lead, decade, since : president, premier, elect, tenure
they stand for, he stand for, policy, what is their platform, manifesto : pledge, promise, manifesto, campaign, policy, propose, platform : tax, reform, vow, programme, program
on the campaign trail, rally supporters, hit the campaign trail : campaign, rally, canvass, speech : candidate, supporter, voter, tour
who can vote, get to vote, allowed to vote : eligible, electorate, register, entitle, voter : million, overseas, ballot, age
barred from running, struck off the ballot, not allowed to stand : disqualify, bar, ban, exclude, ineligible : candidate, court, commission, election
put to the people, have a referendum, plebiscite, people's vote : referendum, plebiscite, vote : constitution, independence, question, ballot
yes or no, which way people voted, for or against, in favour : favour, favor, support, back, oppose, reject, approve, against : vote, percent, referendum, yes
break away, go it alone, split off, split from : secede, independence, secession, separatist, separate, breakaway : referendum, region, declare
tv debate, face off on telly, head to head debate : debate, televised, spar, clash : candidate, rival, moderator
in charge now, who is in charge, who runs the place, call the shots, who took over : control, rule, power, interim, lead, junta, command : leader, president, acting, successor, government
seize power, grab power, take over by force, putsch, overthrow : coup, seize, overthrow, topple, oust, putsch, takeover : army, general, junta, mutiny, soldier
behind the coup, coup leader, plotter, ringleader, mastermind : plotter, mastermind, general, colonel, ringleader, behind : coup, accuse, arrest, mutiny, organise
fail to take power, botched coup, failed putsch, foil : fail, foil, thwart, quash, attempt, crush, avert : coup, plotter, loyal, arrest
where is the president, where is the leader, whereabouts of the leader : detain, flee, whereabouts, exile, custody, residence : house, president, arrest, deposed, asylum
house arrest, kept at home, locked up at home : detain, confine, house, arrest : residence, leader, coup, guard
tanks in the streets, army on the streets, soldiers everywhere : tank, soldier, troops, patrol, checkpoint, deploy : street, capital, army, armoured
whose side is army, which side is army, stick by, stay loyal, stand by their man : loyal, back, support, loyalty, side, allegiance : army, general, defect, troops
switch sides, turn coat, jump ship, change sides, go over to : defect, defection, switch, mutiny, desert : soldier, ally, party, opposition
hand back power, civilian rule, give power back : civilian, transition, restore, election, democracy : junta, timetable, interim, promise
tear up the constitution, suspend parliament, rip up the rules, rule by decree : suspend, dissolve, abolish, decree : constitution, parliament, emergency, martial
martial law, state of emergency, emergency powers : martial, emergency, declare, decree, impose : curfew, law, suspend, security
take off air, grab the tv station, tv taken over : seize, broadcaster, television, station, broadcast : coup, soldier, state, announce
step down, pack it in, chuck in the job, call it a day, stand down, hand in notice : resign, quit, resignation, step, depart, leave : post, pressure, announce, successor, scandal
get the boot, get the sack, be shown the door, be given the push, be fired : dismiss, sack, fire, oust, remove, dismissal : post, minister, job, replace
fall on sword, take the rap, carry the can, take responsibility : responsibility, resign, accept, blame, apologise, apologize : quit, failure, scandal
cling to power, refuse to go, hang on to job, dig heels in, stay put : refuse, cling, defy, remain, insist, vow, reject : resign, power, pressure, call
call for head, want him out, demand that he quit, calls to go : demand, call, urge, pressure : resign, resignation, oust, protest, confidence
who will take over, step into the shoes, next in line, heir, who comes next : successor, succeed, replace, replacement, appoint, acting, interim : nominee, candidate, leadership, vote
vote of no confidence, get rid of government, bring down the government : confidence, motion, topple, oust, collapse : parliament, vote, government, lose, impeach
impeach, tried in parliament, remove from office : impeach, impeachment, remove, trial : president, parliament, vote, senate, charge
stand-in, caretaker, fill in, keep the seat warm : interim, acting, caretaker, temporary : appoint, replace, minister
resignation letter, parting words, goodbye speech, farewell speech : letter, farewell, speech, statement, resign : regret, thank, announce
reshuffle, shake-up of the cabinet, swap ministers : reshuffle, cabinet, appoint, replace : minister, dismiss, post
take to the streets, demo, march, turn out in numbers, hit the streets : protest, demonstrate, march, rally, demonstration : crowd, thousand, protester, street, square
how many turned out, how big a crowd, size of the crowd, size of the march : thousand, crowd, attend, estimate, organiser, organizer, turnout : march, police, rally, protester
cross about, protesting about, protesting against, protest about, what is their beef, bone to pick : protest, demand, against, anger, oppose, grievance : corruption, price, law, reform, tax, inequality
sit-in, occupy the square, camp out : occupy, camp, encampment, sit, barricade : square, protester, tent, building, university
block the road, hold up traffic, stop traffic, glue themselves : block, blockade, barricade, obstruct, disrupt : road, motorway, highway, traffic, protester, tractor
behind the protests, who organised it, who got people out : organise, organize, organiser, organizer, union, lead, movement : opposition, student, activist, rally
who are the protesters, who is marching : student, activist, worker, farmer, demonstrator, protester : union, young, opposition
placard, banner, what were they chanting, slogan : chant, slogan, banner, placard, shout, sign : crowd, wave, flag, demand
kick off, turn nasty, turn ugly, get out of hand, boil over : erupt, violent, clash, riot, escalate, violence : police, protest, stone, tear
run amok, go on the rampage, smash up, trash, tear up the place : riot, rampage, vandalise, vandalize, smash, destroy, ransack : loot, shop, window, car, burn
throw bricks, chuck stones, hurl petrol bombs, lob : throw, hurl, pelt, stone, petrol, molotov : police, bottle, firework, protester
torch, set fire to, set alight, set on fire : torch, burn, arson, fire, ablaze, ignite : car, building, rioter, petrol, blaze
what sparked it, what set it off, what lit the fuse, what kicked it off : spark, trigger, prompt, provoke, ignite, follow, after : riot, protest, death, anger, cause
calm things down, cool tempers, appeal for calm, oil on troubled waters : calm, appeal, urge, restraint, quell : tension, leader, riot, police
how many nicked, rounded up, hauled in, picked up by police, collared : arrest, detain, custody, hold, detention : police, protester, charge, suspect
hurt in the riots, police hurt, injured officers : injure, officer, wound, hospital, injury : clash, riot, police
crack down, come down hard, get tough, clamp down, heavy-handed : crackdown, suppress, repress, disperse, quash, repression : force, tear, police, arrest, protester
tear gas, water cannon, rubber bullet, baton : tear, gas, cannon, rubber, baton, pepper : police, disperse, protester, fire
break up the crowd, clear the square, move on protesters : disperse, clear, evict, remove, dismantle : police, tear, camp, protester
open fire on crowd, shoot protesters, fire on crowd : shoot, fire, live, kill : ammunition, protester, police, soldier, crowd
gag, silence critics, shut up opponents, muzzle, hush up the press : silence, censor, ban, jail, repress, gag : journalist, critic, opposition, dissent, press
lock up opponents, jail critics, throw in jail : jail, imprison, detain, arrest, prison : opposition, activist, dissident, critic, sentence
disappeared, vanish in custody, taken away at night : disappear, abduct, missing, detain, disappearance : family, custody, secret, rights
cut off the internet, shut down the web, no internet, take the net down, go dark : shutdown, blackout, outage, block, disrupt, cut : internet, network, mobile, provider, access
get round the block, get past the blackout, get online anyway : vpn, satellite, bypass, circumvent, proxy : internet, block, access, censorship
block social media, ban apps, no social media : block, restrict, ban, throttle, access : platform, app, social, media, messaging
internet back, get back online, back up and running, net back on : restore, resume, reconnect, restoration, online : internet, access, connectivity, partial, network
turn off the internet, who ordered the blackout : order, ministry, authorities, regulator, operator, government : shutdown, internet, telecom, cut
how strong quake, strong was the quake, how big earthquake, big was the earthquake, what did it measure, richter : magnitude, measure, strength, scale : quake, earthquake, geological, survey, epicentre
where did it strike, centre of the quake, where was the quake : epicentre, epicenter, strike, kilometre, depth, near : quake, coast, town, survey, fault
quake, tremor, earth shake, ground shaking, earth move : earthquake, quake, tremor, shake, seismic : magnitude, aftershock, building
more shaking, follow-up quake, second quake, aftershock : aftershock, tremor, quake : magnitude, jolt, expert, warn
under the rubble, buried alive, trapped under buildings, buried under : rubble, trap, bury, debris, collapse, trapped : rescue, rescuer, alive, survivor, building
dug out, pulled out alive, found alive, saved from the rubble : rescue, pull, alive, survivor, rubble, extricate : hour, rescuer, child, miracle
look for survivors, search for people, comb the ruins, dig through : search, rescue, dog, rescuer, scour, dig : rubble, survivor, missing, team
give up looking, call off the search, stop searching, end the search : suspend, end, halt, abandon, call : search, rescue, survivor, hope, recovery
fall down, cave in, give way, come down, building fell : collapse, crumble, topple, cave, fall : building, roof, bridge, rubble, structure
felt how far away, did they feel it : feel, shake, sway : quake, resident, capital, building, kilometre
cowboy builders, shoddy building, badly built, jerry-built, cut corners : shoddy, substandard, construction, code, regulation, contractor : collapse, building, inspector, developer, arrest
lose their home, sleep rough after, nowhere to live, without a roof, on the streets : homeless, displace, tent, shelter, displaced : destroy, camp, house, evacuate, family
rescue team from abroad, who sent rescuers, sniffer dogs : rescuer, team, send, search, dog, expert : aid, abroad, arrive, offer
giant wave, tidal wave, killer wave, big wave : tsunami, wave, surge : coast, metre, warning, quake, inland
how high waves, high were the waves, wave height : metre, meter, foot, high, height : wave, tsunami, surge, coast
wash away, sweep away, carried off by water, swept out to sea : sweep, wash, engulf, carry : wave, flood, house, torrent, missing
get to high ground, run for the hills, head inland : evacuate, ground, higher, flee, inland : tsunami, warning, coastal, resident
tsunami warning, all-clear, stand down the alert : warning, alert, lift, cancel, issue : tsunami, coast, threat, centre
how bad storm, bad was the storm, how strong wind, strong was the wind, wind speed, how fierce : wind, gust, category, mph, kph, strength : storm, hurricane, cyclone, typhoon, hour
twister, whirlwind, tornado : tornado, twister, funnel : storm, wind, roof, destroy
blow down, rip off roofs, tear down trees, knock over : uproot, fell, topple, rip, tear, damage : tree, roof, wind, pole, gust
hit land, come ashore, reach the coast, make landfall : landfall, hit, ashore, strike, cross : storm, hurricane, coast, cyclone, typhoon
where is it heading, where storm is going, path of the storm : head, path, track, forecast, move, expect : storm, coast, meteorologist, centre
blow over, die down, ease up, lose strength, fizzle out : weaken, subside, ease, dissipate, downgrade, abate : storm, wind, depression
get stronger, pick up strength, build up : strengthen, intensify, worsen, upgrade, deepen : storm, category, warning
lights out, power cut, no electricity, without power, no juice : power, outage, blackout, electricity : household, home, grid, customer, restore
power back on, lights back on, get electricity back : restore, reconnect, repair, power : electricity, outage, crew, household, grid
batten down, get ready for storm, board up, brace for : brace, prepare, sandbag, board, stockpile : storm, resident, window, evacuate
red alert, storm warning, weather warning : warning, alert, forecast, amber, red : meteorologist, rain, wind, issue
bucket down, chuck it down, tip it down, rain cats and dogs : rain, downpour, rainfall, torrential, deluge : millimetre, inch, flood, storm
how much rain, rainfall : rainfall, rain, millimetre, inch, millimeter : hour, record, average, flood
under water, swamped, inundated, flooded out : flood, submerge, inundate, swamp, underwater, deluge : water, house, street, river, metre
burst its banks, spill over, river over the top : burst, overflow, bank, breach, spill : river, flood, water, rain
dam break, dam give way, dam burst : dam, burst, breach, collapse, rupture : water, flood, downstream, reservoir
flood barrier, sandbag, flood wall, hold the water back : barrier, levee, dyke, embankment, sandbag, defence : flood, breach, river
water going down, flood go down, dry out : recede, subside, drain, fall : water, flood, level, river
mudslide, landslip, hillside came down : landslide, mudslide, mud, avalanche : rain, bury, slope, village, hill
cut off by water, marooned, stranded by floods : strand, maroon, isolate, cut : flood, boat, helicopter, village, rescue
plucked from the roof, winched up, airlifted from roof : winch, airlift, rescue, helicopter, rooftop, boat : flood, strand, crew
dry spell, no rain, lack of rain, parched : drought, dry, rainfall, arid : reservoir, crop, water, season, farmer
run dry, dry up, run out of water, taps run dry : dry, shortage, empty, deplete, scarce : water, reservoir, well, river, tap
hosepipe ban, water rationing, save water : ration, restriction, ban, hosepipe, conserve : water, household, drought
crops fail, lose the harvest, bad harvest, wither : crop, harvest, wither, fail, yield : drought, farmer, grain, livestock
cattle die, animals starve, lose the herd : livestock, cattle, herd, die, goat, sheep : drought, pasture, farmer, nomad
heatwave, scorcher, baking, boiling hot, sweltering : heat, heatwave, hot, temperature, degree, celsius : record, sweltering, fahrenheit, forecast
cold snap, freezing, big freeze, perishing : cold, freeze, frost, snow, ice, temperature : minus, degree, blizzard
whiteout, snowed in, snow storm : snow, blizzard, snowfall, avalanche : road, stranded, drift, close
forest fire, bush fire, brush fire, wildfire : wildfire, fire, blaze, bushfire, flame : forest, hectare, acre, firefighter, evacuate
get it under control, put out, tame the fire, douse : contain, extinguish, douse, control, quell, containment : fire, blaze, firefighter, percent
how big fire, size of the fire, how much burned, area burnt, how much land burnt : hectare, acre, burn, square, char, scorch : fire, blaze, forest
who started the fire, the fire start, firebug, deliberate fire : arson, arsonist, ignite, lightning, spark, deliberate, cigarette : fire, cause, investigate, power
fan the flames, whip up the fire, spread fast : wind, fan, spread, fuel, dry : fire, flame, gust, heat
water bomber, fight the fire, fire crew : firefighter, firefighting, helicopter, crew, brigade : aircraft, blaze, water, tackle
go up in smoke, go up in flames, burn down, burnt to the ground : destroy, burn, gut, engulf, raze : house, blaze, fire, home, flame
smoke, smog, can't breathe, bad air : smoke, haze, smog, pollution, air : quality, mask, respiratory, visibility
blow its top, volcano go off, erupt, spew : erupt, eruption, spew, lava, ash : volcano, crater, plume, magma
ash cloud, planes grounded by ash : ash, plume, cloud, airspace : flight, cancel, ground, kilometre, volcano
lava, molten rock, hot stuff coming down : lava, pyroclastic, flow, molten : volcano, slope, village, crater
about to blow, going to erupt, rumbling : rumble, tremor, seismic, imminent, alert, activity : volcano, magma, scientist, eruption
dormant, been quiet how long, last time it erupted : dormant, last, previous, eruption, since : volcano, century, decade
bug, germ, what illness is it, what disease, nasty bug : virus, infection, disease, bacteria, pathogen, strain : outbreak, symptom, spread
catch it, come down with, go down with, get infected, pick up the bug : infect, contract, infection, case, positive, sicken : virus, test, symptom, patient
how many cases, how many caught it, number of infections : case, infection, infect, confirm, patient : death, report, record, outbreak
you catch it, how does it spread, pass it on, infectious : spread, transmit, transmission, contagious, infectious, airborne : contact, droplet, mosquito, contaminated
it come from, patient zero, first case, the outbreak begin, the outbreak start : origin, source, index, first, trace, emerge : outbreak, animal, market, bat, laboratory, virus
what are the signs, symptom, tell-tale signs : symptom, fever, cough, vomit, rash, headache, diarrhoea, diarrhea : patient, virus, bleeding
shut in, stay home, stuck indoors, lock down, lockdown : lockdown, quarantine, isolate, confine, restriction : stay, home, virus, curfew
kept apart, self-isolate, put in isolation, quarantined : quarantine, isolate, isolation, separate : contact, patient, ward, expose
how deadly, how dangerous disease, dangerous is the disease, chances of dying, death rate : fatality, mortality, deadly, fatal, lethal, percent : case, virus, risk, death
peter out, is it over, outbreak over, stamped out, get on top of : contain, eradicate, eliminate, end, decline, control : outbreak, epidemic, case, who
get better, shake it off, recover from illness, over the worst : recover, recovery, discharge, improve, survive : patient, hospital, treatment
cure, is there a cure, treat it : cure, treat, treatment, drug, antibiotic, antiviral, therapy : patient, trial, effective
jab, inoculation, get the jab : vaccine, vaccinate, dose, vaccination, immunise, immunize, booster, inject : rollout, campaign, clinic
does the jab work, how good vaccine, good is the vaccine, does it protect : effective, efficacy, protect, percent, protection, immunity : vaccine, trial, dose
is the jab safe, side effects, after-effects, bad reaction : safe, side, adverse, reaction, safety, clot : vaccine, regulator, trial
had the jab, how many jabbed, uptake : vaccinate, dose, receive, uptake, administer, vaccination : million, percent, campaign
who gets it first, front of the queue, first in line : priority, elderly, vulnerable, first, worker : vaccine, dose, health
anti-vaxxer, won't have the jab, refuse the vaccine : hesitancy, refuse, sceptic, skeptic, misinformation, distrust : vaccine, mandatory
vaccine be ready, vaccine ready, go-ahead for the jab : approve, approval, regulator, trial, authorise, authorize, licence : vaccine, month, phase
hospital full, no beds, can't cope, rushed off their feet : overwhelm, overwhelmed, capacity, bed, overcrowded, stretch : hospital, patient, ward, intensive, doctor, shortage
casualty department, a and e, emergency room : emergency, ward, admit, casualty : hospital, patient, wait, ambulance
rushed to hospital, taken to hospital, hospitalised, admitted : hospital, admit, hospitalise, hospitalize, ambulance, treat : condition, injury, critical
op, go under the knife, have surgery, operated on : surgery, operate, operation, surgeon, undergo : hospital, recover, doctor
in intensive care, on life support, hooked up, on a drip : intensive, ventilator, critical, coma, support : care, hospital, condition
sent home, allowed home, let out of hospital : discharge, release, home, leave : hospital, treatment, recover
nurse, medic, who treated them, who looked after them : doctor, nurse, medic, paramedic, surgeon : treat, hospital, staff
short of medicine, run out of drugs, medicine shortage : shortage, medicine, drug, supply, lack : hospital, patient, anaesthetic, insulin
botched op, doctors got it wrong, medical blunder : negligence, malpractice, error, mistake, misdiagnose : surgeon, patient, inquiry, hospital
go hungry, starve, not enough to eat, nothing to eat : starve, hunger, famine, malnutrition, starvation, malnourished : food, child, aid, acute
how many are starving, how many hungry : million, hunger, famine, malnourished, need : food, un, acute, insecurity
no food, what caused the famine : drought, conflict, war, blockade, crop, price : famine, food, hunger, cause
handout, food parcel, rations, food aid : ration, aid, parcel, food, distribute : wfp, sack, flour, tonne, queue
skin and bone, wasting away, starving children : malnourished, emaciated, malnutrition, stunted, wasting : child, clinic, feed
officially a famine, declare famine : declare, famine, classification, threshold, phase : un, hunger, emergency
plane came down, plane crash, air crash, fall from the sky : crash, plummet, aircraft, jet, airliner : passenger, crew, wreckage, pilot, runway
how many on board, on the plane, how many passengers : aboard, board, passenger, crew : plane, flight, manifest, ship, ferry
what brought it down, the plane crash, plane trouble : cause, engine, failure, malfunction, fault, error, bird, weather : crash, pilot, investigator, recorder
black box, flight recorder : recorder, black, box, data, voice : crash, investigator, cockpit, recover
mayday, cry for help, distress call, sos : distress, mayday, emergency, signal, call : pilot, tower, crew, coastguard
vanish off radar, drop off the radar, lose contact : radar, disappear, contact, lose, vanish : plane, controller, flight, minute
skid off, overshoot, run off the runway, belly landing : overrun, skid, overshoot, veer, landing : runway, plane, brake, tyre, gear
near miss, close shave, near thing, lucky escape : near, narrowly, avoid, miss, escape, avert : collision, disaster, plane
crash-land, forced landing, emergency landing, ditch : landing, emergency, divert, ditch, land : pilot, plane, runway, engine
ground planes, stop flying the jets, taken out of service : ground, suspend, grounding, inspect : aircraft, fleet, regulator, airline
any survivors, did anyone live, did anyone make it, come out alive : survivor, survive, alive, unhurt, escape : crash, rescue, passenger, hospital
bits of the plane, wreck, debris, remains of the plane : wreckage, debris, wreck, fuselage, fragment : crash, site, search, sea
go down, sink, ship went down, go under : sink, capsize, submerge, founder : ship, boat, ferry, vessel, water
tip over, keel over, turn turtle, flip over : capsize, overturn, list, roll, flip : boat, ferry, lorry, passenger
run aground, hit the rocks, stuck on a sandbank : aground, ground, reef, rock, refloat, strand : ship, vessel, tug
lifeboat, life jacket, abandon ship, jump overboard : lifeboat, evacuate, abandon, overboard, jacket : captain, passenger, crew, coastguard
drown, lost at sea, go overboard, swallowed by the sea : drown, drowning, missing, perish, body : boat, sea, coastguard, capsize
too many on board, overloaded, packed in, crammed : overload, overcrowded, capacity, pack, exceed : boat, ferry, passenger, bus
skipper, captain, at the wheel, who was steering : captain, skipper, pilot, helm, driver, crew : ship, arrest, blame
deep is the wreck, bottom of the sea, seabed : seabed, depth, metre, deep, wreck : diver, submarine, sonar
come off the rails, jump the tracks, train crash : derail, derailment, collide, crash, carriage : train, track, rail, passenger, wagon
smash into, crash into, plough into, run into, hit head-on : collide, collision, crash, hit, ram, slam, plough : car, train, truck, vehicle
pile-up, car crash, road accident : crash, collision, accident, pile : motorway, vehicle, driver, lorry, bus
asleep at the wheel, drunk driver, drink-driving, texting at the wheel : drunk, alcohol, asleep, fatigue, phone, drink : driver, crash, charge
jump a red light, signal failure, points failure, wrong track : signal, fault, brake, switch, error, speed : train, driver, collision, track
how fast, speeding, going too fast : speed, fast, kph, mph, limit : driver, train, kilometre, crash, brake
cut them out, freed from the wreckage, prise out : free, cut, extricate, rescue, trapped : wreckage, carriage, firefighter
trains back to normal, line reopens, trains running : reopen, resume, restore, normal : line, service, track, rail, repair
oil slick, oil leak, oil in the sea, crude in the water : spill, slick, leak, crude, oil : tanker, coast, beach, barrel, tonne
how much oil, how much leaked, size of the spill : barrel, gallon, tonne, litre, leak, spill : oil, crude, slick
plug the leak, stop the leak, cap the well : plug, cap, seal, stop, contain, valve : leak, well, oil, engineer
mop up, clean up the oil, clear up the mess : clean, cleanup, skim, boom, dispersant, remove : oil, beach, spill, volunteer
oiled birds, dead fish, harm to wildlife, animals hurt : wildlife, bird, fish, seabird, turtle, species, dolphin : oil, die, contaminate, coast
wash up, wash ashore, end up on beach : wash, ashore, beach, coast, shore : oil, body, debris, whale
foot the bill, pay for the clean-up, pay for clean-up, pay for the damage : compensation, pay, liable, fine, fund, damages : cleanup, insurer, company, billion, spill
ruin fishing, fishermen out of work, livelihood gone : livelihood, fisherman, fishery, income, tourism : oil, compensation, ban
nuclear leak, radiation leak, fallout, atomic accident : radiation, radioactive, leak, contamination : reactor, plant, level, nuclear
meltdown, reactor overheats, core melting : meltdown, core, overheat, melt, fuel : reactor, cooling, rod, explosion
safe to go near, radiation levels, how radioactive : radiation, level, safe, dose, millisievert, normal : monitor, exposure, contamination
exclusion zone, keep-out zone, stay away from plant : exclusion, zone, evacuate, radius, kilometre : plant, resident, radiation
cool it down, cooling system, keep the reactor cool : cool, cooling, water, pump, coolant, generator : reactor, fuel, pool
iodine pills, tablets against radiation : iodine, tablet, potassium, distribute : thyroid, radiation
switch off the reactor, shut down the plant, turn off reactor : shut, shutdown, offline, halt, decommission : reactor, plant, safety, nuclear
nuclear bomb, nuke, the bomb, atom bomb : nuclear, warhead, atomic, weapon, bomb : missile, test, arsenal, enrich, deter
go nuclear, build the bomb, make a bomb : enrich, enrichment, uranium, nuclear, centrifuge : inspector, weapon, percent, reactor
trapped miners, stuck down the mine, stuck underground : miner, trap, underground, shaft, pit : mine, rescue, collapse, metre, alive
how deep are they, how far down : metre, deep, depth, underground, foot : shaft, mine, rescue, below
drill down, tunnel to them, borehole, reach them underground : drill, bore, shaft, borehole, tunnel, dig, reach : miner, rescuer, rescue
air running out, enough air, oxygen left : oxygen, air, ventilation, gas : miner, trapped, submarine, hour
pit explosion, firedamp, gas in the mine : methane, explosion, gas, blast : mine, coal, miner
hoist up, winch out, brought to the surface : surface, hoist, lift, capsule, winch, emerge : miner, rescue, shaft
hear from trapped, hear from them, knocking : contact, voice, message, tap, communicate : miner, trapped, alive, camera
gunman, shooter, who did the shooting, who pulled the trigger, who opened fire : gunman, shooter, suspect, attacker, assailant, fire : police, identify, arrest, rifle
gunned down, shot dead, blown away, mown down : shoot, kill, fatally, gun : gunman, bullet, victim, fire, dead
get the gunman, catch the shooter, is the gunman dead : arrest, shoot, custody, suspect, kill, capture, dead : gunman, police, manhunt
on the loose, at large, still out there, not caught yet : large, manhunt, hunt, fugitive, escape, search : suspect, police, gunman, armed
what gun, what did he use, weapon used, shooter, firearm : rifle, pistol, gun, handgun, shotgun, firearm, weapon : automatic, ammunition, legal, magazine
get the gun, the gun come from : buy, purchase, legal, illegally, licence, license, obtain : gun, rifle, dealer, background
what drove him, what was his motive, what got into him : motive, reason, motivate, grudge, manifesto, revenge : suspect, attack, investigator, hate
lone wolf, act alone, on his own, did he have help : alone, lone, accomplice, acting : suspect, gunman, attacker, network
gun on himself, kill himself, take own life, top himself : suicide, himself, life, wound, dead : gunman, shoot, inflict
gun laws, gun control, ban guns : gun, control, law, ban, legislation : firearm, shooting, background, lobby
go off, blow up, explode, detonate : explode, detonate, blast, explosion, bomb : device, suicide, vehicle, minute
bomber, who planted it, who did the bombing, set off the bomb : bomber, plant, suspect, suicide, militant, claim : bomb, explosive, detonate, attack
own up, put hand up, claim it, admit doing it, said they did it : claim, admit, confess, responsibility : group, attack, statement, militant, guilty
car bomb, home-made bomb, nail bomb, roadside bomb : device, explosive, improvised, vehicle, bomb : detonate, blast, pack
suspicious package, bomb scare, hoax : hoax, threat, suspicious, evacuate, alert : package, bomb, device, false
snatch, grab off the street, kidnap, bundle into a car : kidnap, abduct, seize, snatch, kidnapping : gunman, ransom, captor, van, missing
gone missing, disappear, where did she go, last seen : missing, disappear, vanish, last, see, whereabouts : search, police, family, appeal
turn up safe, found safe, found alive : find, safe, alive, unharmed, locate : missing, police, family, search
schoolgirls taken, pupils kidnapped, children snatched : pupil, schoolgirl, student, abduct, kidnap : school, gunman, dormitory, bandit
look into, dig into, bottom of it, probe : investigate, inquiry, investigation, probe, examine : police, detective, prosecutor, cause
clue, trail, evidence, police got : evidence, clue, lead, dna, fingerprint, footage, forensic : detective, investigator, suspect
caught on camera, on cctv, filmed, is there video : video, footage, camera, cctv, film : show, police, release, phone
tip-off, who grassed, who told the police, snitch, tip off : informant, tip, inform, alert, informer : police, arrest, anonymous
reward, money for information, price on head : reward, bounty, offer : information, arrest, capture
stab, knife attack, slash : stab, knife, stabbing, wound : attacker, police, suspect, blade
do in, bump off, knock off, take out, top someone : kill, murder, assassinate, assassination, poison : suspect, gunman, target, plot
poisoned, slip poison : poison, toxin, nerve, substance, toxic : agent, hospital, laboratory, collapse
in the dock, up before the judge, stand trial, go on trial : trial, court, dock, prosecute, defendant, try : judge, charge, jury, plead
accused of, what are the charges, done for, up for : charge, accuse, allege, indict, count, accusation : prosecutor, fraud, murder, deny, court
own up in court, cop a plea, plead : plead, guilty, confess, admit, plea : charge, deny, court, defendant
deny it, say he didn't, protest innocence, claim innocence : deny, innocent, plead, reject, innocence, denial : charge, guilty, allegation, lawyer
take the stand, in the witness box, testify, give evidence : testify, witness, evidence, testimony, stand : court, trial, jury, cross
who is defending him, defence lawyer, attorney : lawyer, attorney, barrister, counsel, defence, solicitor, represent : client, court, argue
prosecutor, bring the case, who is suing : prosecutor, prosecution, plaintiff, sue, lawsuit : case, charge, court, file
sue, take to court, drag through the courts, slap a lawsuit on : sue, lawsuit, court, litigation, file, suit : damages, claim, judge, compensation
get off, walk free, let off the hook : acquit, clear, innocent, acquittal, dismiss, free : jury, verdict, charge, court
found guilty, go down for it, sent down, be convicted : convict, guilty, conviction, sentence : jury, verdict, judge, prison
how long get, what sentence, how many years inside : sentence, jail, prison, imprison, term, life : judge, parole, convict
behind bars, in the nick, in the slammer, in clink : jail, prison, imprison, custody, cell : sentence, inmate, convict
get away with fine, slap on the wrist, let off lightly, suspended sentence : fine, suspend, lenient, probation, caution : sentence, judge, avoid, jail
the jury say, jury out, verdict in : verdict, jury, guilty, acquit, deliberate, decide : juror, judge, unanimous
hung jury, jury could not agree : hung, jury, mistrial, deadlock, juror : verdict, retrial
throw out the case, case collapsed, chuck out of court : dismiss, drop, collapse, reject, throw : judge, case, evidence, prosecutor
the judge say, judge's words, summing-up : judge, rule, tell, remark, ruling : court, sentence, grave, describe
locked up before trial, remanded, jail till trial : remand, custody, detain, detention, bail : court, judge, trial, hearing
bail, let out till trial, out on bail : bail, release, bond, condition : judge, court, passport, tag
electric chair, put to death, capital punishment : execute, execution, hang, death, penalty : sentence, inmate, injection
up in court, next hearing, back in court : hearing, adjourn, appear, court, schedule, trial : judge, date, case
higher court, fight the verdict, lodge an appeal, another go in court : appeal, challenge, overturn, supreme : court, verdict, conviction, lawyer, file
win the appeal, quash, strike down : overturn, quash, annul, reverse, void : appeal, conviction, court, judge
lose the appeal, appeal thrown out, conviction stands : reject, uphold, dismiss, deny, affirm : appeal, court, conviction, sentence
new trial, tried again, retrial : retrial, retry, order : court, trial, appeal, conviction
stitched up, framed, wrong man, miscarriage of justice : wrongful, innocent, frame, miscarriage, exonerate : conviction, dna, evidence, release
settle out of court, pay off, hush money : settle, settlement, pay, confidential : lawsuit, million, court, damages
class action, mass lawsuit, victims suing : class, lawsuit, plaintiff, sue : damages, victim, company, court
send back for trial, hand over for trial, extradite : extradite, extradition, transfer, surrender : warrant, court, treaty, charge
wanted man, on the run, arrest warrant : warrant, fugitive, wanted, interpol : arrest, court, flee, hunt
let out early, freed early, time off : parole, release, pardon, early, remission : prison, sentence, behaviour
president let him off, pardon, forgiven by the state : pardon, clemency, amnesty, commute : president, sentence, release
scandal, row, hoo-ha, kerfuffle, to-do : scandal, controversy, row, furore, outcry, uproar : resign, inquiry, allegation
hush up, cover up, sweep under the carpet, keep a lid on, keep quiet about : conceal, cover, hide, suppress, secret, concealment : know, document, inquiry, evidence
come out, come to light, emerge into the open : reveal, emerge, expose, disclose, surface, uncover, leak : document, report, investigation, scandal
caught red-handed, caught in the act, fingers in the till : catch, expose, film, steal : scandal, arrest, footage
who knew, know about it, he find out, in the know : know, knew, aware, inform, knowledge, tell : deny, inquiry, warn, memo
have an affair, had an affair, cheat on, carry on with, bit on the side, sleep with : affair, relationship, mistress, cheat, unfaithful : wife, marriage, aide, scandal
feel up, grope, sex pest, come on to, have a feel : harass, assault, grope, abuse, harassment, misconduct : allegation, sexual, woman, complain
tell porkies, lie, fib, mislead, porky, economical with the truth : lie, mislead, false, perjury, deceive, untrue : parliament, statement, oath
say sorry, apologise, apologize, eat humble pie : apologise, apologize, apology, sorry, regret, remorse : statement, victim, forgive
come clean, confess, make a clean breast, fess up : admit, confess, acknowledge, confession, disclose : guilt, wrongdoing, interview
brazen it out, ride it out, weather the storm : deny, refuse, survive, defy, remain : resign, scandal, pressure
fiddle expenses, cook the books, on the fiddle, fiddle the accounts : fraud, falsify, embezzle, expense, accounting, inflate : account, audit, auditor, claim
shame, disgrace, in the doghouse, fallen star : disgrace, shame, humiliate, reputation : scandal, resign, career
inquiry, looking into it, investigation panel : inquiry, investigation, commission, panel, committee, probe : judge, report, evidence, launch
whistleblower, deep throat, who leaked it, who spilled the beans, who blabbed : leak, whistleblower, source, leaker, disclose : document, newspaper, suspect, arrest
spill the beans, leak, let slip, cat out of bag, blow the whistle : leak, disclose, reveal, divulge, publish : document, secret, classified, whistleblower
in the leaked papers, the leak show, in the files : document, reveal, file, memo, cable, show, detail : leak, classified, publish, email
secret papers, top secret, hush-hush : classified, secret, confidential, document : leak, intelligence, agency
the leak come from, leak come from : leak, source, publish, post, hack, upload : document, online, insider, server
gas leak, smell of gas : gas, leak, pipe, explosion, methane : evacuate, blast, engineer
hack, break into computers, hackers got in, cyber attack : hack, hacker, breach, cyberattack, intrusion, infiltrate : system, network, data, malware
who hacked it, behind the hack, where are the hackers : hacker, group, gang, attribute, state, blame : cyberattack, intelligence, claim, accuse
ransom by hackers, ransomware, locked files : ransomware, encrypt, ransom, extort : hacker, bitcoin, pay, system, gang
what was stolen online, whose data, the hackers take, personal details : data, record, password, customer, personal, breach, steal : account, number, email, million
virus on the computer, malware, dodgy email, phishing : malware, phishing, virus, ransomware, spyware : email, link, infect, network
systems down, computers down, it meltdown, website down, crash online : outage, offline, disrupt, disruption, crash : system, server, website, restore
back up and running, systems back, computers working again : restore, resume, online, recover, normal : system, service, backup
weak spot, security hole, flaw in software, bug in the code : vulnerability, flaw, patch, exploit, weakness : software, hacker, update
online scam, rip off, swindle, phone scam : fraud, scam, swindle, defraud, fraudster : victim, money, bank, account
snoop, spy on, bug, listen in, tap phones : spy, surveillance, wiretap, eavesdrop, intercept, spyware : phone, agency, intelligence
down tools, walk off the job, come out on strike, industrial action : strike, walkout, stoppage, picket : union, worker, pay, ballot
strikers want, why on strike, they on strike, pay claim : demand, pay, wage, condition, rise, raise : union, strike, percent, employer, inflation
were they offered, pay offer, what did bosses offer : offer, percent, propose, raise, rise : pay, union, reject, employer
cross the picket line, scab, strike-breaker, blackleg : picket, replacement, scab, agency : strike, worker, union
strike called off, go back to work, back at work : suspend, end, return, resume, settle : strike, union, deal, work
the strike last, open-ended strike : indefinite, strike, walkout, hour, week : union, continue
shut by strike, trains cancelled by strike, affected by strike : disrupt, cancel, close, disruption, affect, halt : strike, service, school, flight
shop steward, union boss, union leader : union, leader, secretary, representative : strike, worker, member
locked out, lockout, bosses shut workers out : lockout, lock, employer : worker, union, factory
budget, spending plan, in the budget : budget, spending, tax, finance, deficit : minister, billion, cut, announce
tighten the belt, cutbacks, spending cuts, belt-tightening, slash spending : cut, austerity, reduce, slash, saving : budget, spending, deficit, billion
tax rise, put up taxes, whack up taxes, hike tax : raise, increase, tax, rise, levy : budget, income, percent, vat
tax cut, bring down taxes, tax break : cut, reduce, lower, relief, exemption : tax, budget, percent, income
black hole, in the red, shortfall, hole in the budget : deficit, shortfall, debt, gap : budget, billion, borrow
gains and losers, who gets more, who is better off : benefit, gain, pensioner, household, earner, family : budget, tax, income, poorest
borrow, run up debts, go into debt, live on tick : borrow, debt, loan, bond, lend : billion, deficit, interest
can't pay debts, default, state bankruptcy : default, insolvent, restructure, repay, creditor : debt, bond, payment, imf
rescue package, bail out, prop up, lifeline, throw a lifeline : bailout, rescue, loan, aid, lend, package : billion, imf, bank, creditor, condition
strings attached, what do lenders want, in return for loan : condition, reform, austerity, demand, require : bailout, loan, imf, privatise
pay for the bail-out, who foots the bill, whose money : taxpayer, fund, pay, contribute, treasury : bailout, billion, cost
too big to fail, take over the bank, nationalise : nationalise, nationalize, stake, takeover, state : bank, rescue, government, share
bank run, get money out, pull out savings, empty accounts : withdraw, withdrawal, deposit, depositor, run, queue : bank, panic, cash, branch
is my money safe, savings safe, savings protected : guarantee, insure, protect, deposit, insurance : bank, saver, scheme, depositor
cash machine empty, cash machines, hole in the wall, atm : atm, cash, withdrawal, dispenser : bank, limit, queue, machine
go bust, go under, go belly up, go to the wall : bankrupt, collapse, insolvency, bankruptcy, fail, liquidate, administration : debt, creditor, company
share price, stock price, what are shares doing, stock market : share, stock, index, market, trade : fall, rise, percent, investor
nosedive, plunge, go through the floor : plunge, tumble, slump, plummet, crash, fall, sink : share, percent, market, price
shoot up, soar, go through the roof, skyrocket : soar, surge, jump, rise, leap, climb : percent, price, record
bounce back, come back up : rebound, recover, rally, recovery, rise : share, market, economy, percent
currency in trouble, money worth less, currency falling : currency, devalue, depreciate, weaken, devaluation : dollar, exchange, inflation, central
tie-up, join forces, get hitched in business, team up : merger, merge, combine, partner, alliance : company, share, deal, regulator
buy up, snap up, gobble up, swallow up, take over a company : acquire, takeover, buy, acquisition, purchase : company, billion, share, bid
much did they pay, the deal worth, price of the takeover : billion, million, worth, value, price, cash : deal, share, acquisition, bid
block the merger, stop the takeover, watchdog objects : block, antitrust, regulator, oppose, reject, competition : merger, deal, watchdog
hostile bid, unwanted offer, turn down the bid : hostile, bid, reject, unsolicited, offer : board, shareholder, takeover
boss, head honcho, top dog, who runs the company : chief, executive, chairman, ceo, boss, director : company, appoint, resign
lay off, let staff go, give the chop, axe jobs, make redundant : layoff, redundancy, cut, redundant, dismiss, shed : job, worker, staff, workforce, factory
how many jobs, losing their jobs, lose their jobs, how many get sacked : job, worker, employee, staff, workforce, percent : cut, layoff, redundancy, thousand
close the factory, shut the plant, shut up shop, close down, put up the shutters : close, closure, shut, shutter : factory, plant, job, store
pay-off, golden handshake, severance, redundancy money : severance, compensation, package, payout : worker, executive, million
out of work, on the dole, jobless, unemployed : unemployment, unemployed, jobless, job : rate, percent, benefit, claim
take on staff, hiring, give jobs, create jobs : hire, recruit, employ, create : job, worker, vacancy
take off the shelves, call back, withdraw from sale, product recall : recall, withdraw, remove, pull : product, fault, customer, batch, safety
dodgy product, defect, faulty : defect, fault, faulty, flaw, defective, contaminate : recall, product, risk
affected by the recall, how many recalled : recall, vehicle, unit, million, product : customer, fault, worldwide
get money back, refund, get a replacement : refund, replace, repair, compensation, reimburse : customer, recall, product, free
anyone made ill, get sick from it, food poisoning : sicken, ill, illness, salmonella, poisoning, contaminate : customer, hospital, recall, outbreak
fall ill, poorly, under the weather, off colour, took ill : ill, illness, sick, unwell, ailing, disease : hospital, treatment, doctor
pass away, kick the bucket, pop clogs, croak, snuff it : die, death, dead, pass : age, illness, hospital, funeral, tribute
how did he die, what killed him, die of, cause of death : cause, cancer, heart, overdose, illness, accident, stroke, suicide : die, coroner, autopsy, death, postmortem
how old was he, what age, getting on : age, aged, old, born, birthday : die
who found him, where was he found, found dead : find, discover, body, dead, unresponsive : home, hotel, police, bathroom
last words, final message, last thing he said : last, final, message, word, tell : death, phone, family
famous for, best known for, claim to fame, famous for what : famous, know, star, fame, hit, award, role : career, film, song, album
tribute, people say about him, pay respects, remembered : tribute, mourn, praise, condolence, remember, legend : fan, flower, vigil, death
lay to rest, laid to rest, buried, send-off, funeral, when is he buried : funeral, bury, burial, cremate, cemetery, service : mourner, coffin, church
mourning, flags at half-mast, cry over : mourn, mourning, grief, mast, mourner, grieve : national, flag, death
leave behind, survived by, family left : survive, widow, daughter, son, child, wife, husband : leave, death, family
much did he leave, in his will, who inherits, estate : inherit, estate, fortune, heir, inheritance : million, worth, lawyer
who is the patron, hobnob, celeb, famous person : celebrity, star, actor, singer, famous : fan, film, show
tie the knot, get hitched, wed, walk down the aisle, get spliced : marry, wedding, wed, bride, marriage : groom, ceremony, church, couple
pop the question, engaged, get engaged : engage, engagement, propose, fiance, proposal : ring, couple, wedding
what did she wear, wedding dress, what was she wearing : dress, gown, wear, designer, lace, veil : bride, wedding
who was invited, guest list, wedding guests : guest, invite, attend, invitation : wedding, ceremony, list
best man, bridesmaid, who gave her away : bridesmaid, groomsman, aisle, father : bride, wedding
split up, break up, call it quits, divorce, on the rocks : divorce, separate, split, separation, part : couple, marriage, custody, wife
expecting, pregnant, up the duff, in the family way, bun in the oven : pregnant, pregnancy, expect, birth, due : baby, couple, child
have a baby, give birth, new arrival, new baby : birth, baby, born, deliver, son, daughter : hospital, weigh, name, mother
the wedding cost, pay for the wedding : cost, million, pay, security, lavish : wedding, taxpayer
who won the match, who won the cup, who beat who, lift the trophy : win, beat, defeat, champion, title, trophy, victory : final, goal, match, cup
what was the score, final score, it end up : score, goal, draw, win, point, beat, penalty : match, final, half, set
who scored, get the goal, who netted : score, goal, scorer, net, header, strike : minute, penalty, half, striker
go to penalties, shoot-out, spot kick : penalty, shootout, save, kick : goalkeeper, extra, miss
sent off, red card, given his marching orders : red, dismiss, card, send, referee, foul : minute, player, match
thrash, wipe the floor, give a drubbing : thrash, rout, beat, crush, thump, defeat : score, goal, match
knocked out, crash out, out of the cup : eliminate, exit, knock, lose, defeat : round, tournament, cup, quarter
through to the final, go through, make the final : qualify, advance, reach, progress : final, semifinal, round, tournament
underdog, upset, turn-up for the books, shock win : upset, shock, underdog, surprise, stun : win, beat, favourite, seed
crowd at the match, how many watched : crowd, attendance, spectator, fan, viewer : stadium, sell, watch
ref, umpire, bad call, was it offside : referee, decision, offside, video, umpire, var : penalty, goal, disallow, controversial
player of the match, star player, best player : player, star, award, best, vote : match, goal, performance
manager, coach, gaffer : coach, manager, boss : team, sack, appoint, squad
transfer fee, price of the player, sign a player : transfer, fee, sign, million, contract : club, striker, deal
medal, come first, win gold, top of the podium : gold, medal, silver, bronze, podium, win : olympic, race, final
world record, fastest ever, break the record, record-breaking : record, fastest, break, second, best : world, beat, set
crocked, out injured, do his knee, pulled a muscle : injury, injure, hamstring, knee, ankle, rupture : miss, season, player, surgery
hang up his boots, retire from sport, last match : retire, retirement, career, quit, final : player, match, season
where is next one, who hosts it, host city : host, venue, stadium, award, hold : tournament, olympics, bid, city
match fixing, throw a match, bent ref : fix, match, bribe, corruption, betting : player, ban, referee, investigation
take drugs, on steroids, cheat with drugs : doping, steroid, drug, positive, substance, ban : test, athlete, sample, agency
fail a drugs test, test positive, caught doping : positive, test, fail, sample, doping : athlete, ban, substance
long is the ban, banned for how long, kick out of sport : ban, suspend, suspension, life : athlete, doping, appeal
lose the medal, strip of title, give back medal : strip, medal, title, disqualify, annul : doping, result, award
whose sample, b sample, second sample : sample, laboratory, test, urine, blood : doping, positive, athlete
lift off, blast off, launch into space, take-off : launch, liftoff, blast, rocket : pad, orbit, crew, delay
put on the moon, touch down, land on mars, landing in space : land, lander, touchdown, landing, rover : moon, surface, lunar, mission
astronaut, spaceman, on board the spaceship, crew in space : astronaut, cosmonaut, crew, capsule : space, station, orbit, aboard
come back to earth, splash down, get home from space : splashdown, return, reentry, parachute, land : capsule, astronaut, ocean
how long in space, long is the mission, length of the trip : mission, orbit, month, spend : space, station, astronaut
the mission for, the probe do, point of the mission : study, search, sample, explore, collect, aim, map : mission, probe, spacecraft, scientist
rocket blew up, launch went wrong, mission failed : explode, fail, anomaly, explosion, malfunction, abort : rocket, launch, engine, booster
lose touch with probe, no signal from spacecraft : signal, contact, lose, communication : probe, spacecraft, lander, controller
how far away, how far from earth : kilometre, mile, distance, light, away : earth, planet, orbit
space rock, asteroid, meteor, hit earth : asteroid, meteor, meteorite, comet, impact : earth, collide, telescope, orbit
stumble on, dig up, unearth, find out by chance, come across : discover, unearth, find, uncover, excavate : archaeologist, site, ancient, researcher, fossil
the scientists find, scientists find, breakthrough, what was discovered : discover, finding, discovery, breakthrough, reveal, detect : scientist, researcher, study, journal
boffin, egghead, scientist, who made the discovery : scientist, researcher, professor, physicist, biologist, archaeologist : university, team, lead, study
how do they know, what is the proof, how sure are scientists : evidence, data, test, measure, analysis, confirm : study, researcher, sample, dating
old is the find, date back to, age of the fossil : date, century, million, ancient, old, carbon : fossil, bone, site, skull
why does it matter, the big deal, why is it important, so what : significant, important, significance, implication, crucial, milestone : first, expert, impact, mean
who published it, study published : publish, journal, paper, study : researcher, university, peer
what is it for, what use is it, be used for : use, purpose, application, aim, design, treat : develop, enable, device
lost treasure, hoard, buried gold, old coins : treasure, hoard, coin, gold, artefact, artifact : museum, detector, unearth, worth
new animal, new species, unknown creature : species, creature, specimen : scientist, describe, habitat, forest
nobel, prize, gong, who won the prize : prize, award, laureate, winner, honour : committee, share, work, ceremony
leave home for abroad, up sticks, emigrate, make the journey : migrate, emigrate, leave, flee, migration, cross : migrant, border, route, europe
illegal immigrant, boat people, migrant, incomer : migrant, immigrant, asylum, undocumented, arrival : border, boat, cross, smuggler
people smuggler, trafficker, who arranged the crossing : smuggler, trafficker, trafficking, gang, smuggling : migrant, boat, pay, arrest
pay smugglers, cost of the crossing : pay, charge, dollar, euro, fee : smuggler, crossing, migrant
send back, kick out of country, deport, ship home : deport, return, repatriate, expel, deportation, removal : migrant, flight, asylum, border
let in, take in, give a home to, open the door to : accept, admit, welcome, resettle, host, asylum, shelter : refugee, quota, border, family
turn away at border, push back at sea, keep out migrants : turn, pushback, refuse, deny, block : border, migrant, guard, boat
seek asylum, claim asylum, ask for protection : asylum, seek, apply, refuge, claim : refugee, application, persecution
wall, fence, border fence, wall to keep out : fence, wall, barrier, razor : border, migrant, build
where are they from, country they come from, country of origin : nationality, origin, national, citizen, native, born : migrant, refugee
why did they leave, running from, run from : flee, escape, poverty, war, persecution, violence : refugee, leave, home
how many fled, how many refugees, number who left : flee, refugee, displace, cross, leave, million : border, un, thousand, exodus
they flee to, they end up, which country took them : neighbouring, neighboring, border, camp, host, arrive, cross : refugee, flee
living in tents, refugee camp, makeshift camp : camp, tent, makeshift, settlement, shelter : refugee, un, displaced, condition
go back home, return home, move back : return, home, resettle, repatriation : refugee, displaced, safe, house
charity, aid agency, relief group, red cross : charity, ngo, agency, relief, humanitarian, volunteer : aid, donate, donation, worker
chip in, give money, have a whip-round, donate, stump up : donate, donation, pledge, contribute, raise, fund : million, appeal, aid, charity
how much aid, much did they pledge, help was promised : pledge, million, billion, aid, donate, tonne : donor, appeal, conference
help arrive, aid getting through, relief on the way : arrive, deliver, reach, convoy, distribute, truck : aid, relief, supply, airport
aid held up, lorries stuck, help not getting in : block, delay, stuck, obstruct, restrict, access : aid, convoy, truck, border, crossing
drop from planes, parachute food in, air drop : airdrop, parachute, drop, pallet : aid, food, aircraft
they need most, crying out for, desperately need : need, lack, shortage, appeal, urgent : water, food, tent, medicine, blanket, shelter
aid worker killed, relief worker hurt : aid, worker, humanitarian, volunteer : kill, convoy, strike, kidnap
help out, lend a hand, muck in, pitch in : help, assist, volunteer, aid, support : rescue, team, resident, donate
loot, raid shops, nick stuff, help themselves : loot, ransack, plunder, pillage, steal, looter : shop, store, supermarket, warehouse
half-inch, pinch, nick, swipe, make off with : steal, theft, rob, thief, robbery, burglar : haul, worth, police, recover
heist, robbery, hold-up, bank job : robbery, heist, raid, rob, thief, burglary : gun, jewel, museum, vault
get it back, stolen goods found, recover the loot : recover, return, find, retrieve : stolen, police, painting, jewel
looted art, stolen treasures, give back treasures : return, restitution, repatriate, artefact, artifact, loot : museum, claim, bronze
stay indoors order, be home by, curfew : curfew, impose, indoors : night, dusk, dawn, lift, order, police
time is the curfew, when does curfew start : curfew, hour, midnight, dusk, dawn, gmt : lift, impose, until
break curfew, out after hours, flout the curfew : defy, violate, breach, flout : curfew, arrest, fine, street
clear out, get out fast, move people out, told to leave : evacuate, evacuation, leave, flee, order : resident, home, shelter, bus, zone
how many were evacuated, had to leave homes, leave their homes : evacuate, displace, leave, resident, thousand : home, order, flee
refuse to leave, won't budge, staying put at home : refuse, stay, remain, defy, ignore : evacuation, resident, home
where do evacuees go, taken in at : shelter, school, stadium, gymnasium, hotel, camp, centre : evacuee, evacuate, house
allowed back, let back home, go home : return, allow, lift, home : evacuee, resident, evacuation, safe
fly people out, get nationals out, get our people out : airlift, evacuate, evacuation, repatriate, charter : flight, citizen, national, embassy, airport
who got left behind, left in the lurch, abandoned there : leave, abandon, strand, behind : evacuation, airlift, interpreter
get on a flight, scramble for a seat, crush at the airport : airport, crowd, flight, crush, chaos, seat : evacuation, visa, gate
airport shut, airport closed, planes can't land : close, closure, suspend, shut, divert : airport, flight, runway, reopen
seal off, close the ports, stop ships, cut off trade, throw a ring round : blockade, block, seal, close, naval : port, ship, vessel, trade, strait
run the blockade, break through the blockade, slip past : breach, break, defy, evade, cross : blockade, flotilla, vessel, navy
stop and search ships, board a ship, seize a tanker : board, seize, intercept, inspect, detain : tanker, vessel, navy, crew, coastguard
pirate, hijack a ship, ship grabbed : pirate, hijack, piracy, seize : vessel, crew, ransom, navy, cargo
bring in secretly, sneak in, run drugs, smuggle : smuggle, traffic, smuggling, trafficking, contraband : border, drug, customs, hide, container
how was it hidden, where was it stashed, they smuggle it : hide, conceal, stash, disguise : container, lorry, luggage, customs, tunnel
drug haul, drugs bust, seized drugs : seize, cocaine, heroin, haul, seizure, narcotic, methamphetamine : tonne, kilogram, customs, street, worth
drug lord, kingpin, drugs boss, cartel : cartel, kingpin, trafficker, boss, gang : drug, extradite, arrest, cocaine
street value, the drugs worth : worth, value, street, million : cocaine, seize, drug
gun running, arms smuggling, smuggled weapons : smuggle, weapon, arms, traffic : shipment, vessel, border, embargo
bribe, backhander, bung, brown envelope, grease palms, sweetener : bribe, bribery, kickback, corruption, payment : official, contract, accept, allege
bent, on the take, crooked, corrupt, dodgy official : corrupt, corruption, bribe, graft, embezzle : official, judge, police, investigate
line his pockets, feather his nest, siphon off, trouser, pocket the cash : embezzle, siphon, divert, enrich, misappropriate, launder : fund, million, account, public
clean dirty money, launder, hide the money, stash offshore : launder, offshore, laundering, shell, account : bank, million, company, haven
jobs for the boys, cronyism, favours for friends, jobs for the family : nepotism, crony, contract, favour, favor, patronage : appoint, ally, relative, award
the money go, money go, become of the money, missing millions : missing, divert, embezzle, unaccounted, transfer, spend : fund, million, audit, account
beat up, rough up, work over, knock about : beat, assault, torture, attack, abuse : police, detainee, custody, bruise
torture, made to suffer, waterboard, electric shock : torture, abuse, beat, mistreat, shock : prisoner, detainee, cell, confession
war crime, genocide, mass grave, ethnic cleansing : genocide, massacre, atrocity, crime, grave : tribunal, court, evidence, civilian
rape, sexual violence, attacked women : rape, assault, sexual, violence : woman, survivor, soldier, victim
free speech, speak their mind, press freedom : freedom, speech, press, expression, censorship : journalist, rights, law, jail
trampled rights, violate rights, human rights abuse : violation, abuse, rights, repression, violate : group, amnesty, report, un
slave labour, forced to work, sweatshop : force, labour, labor, slavery, slave, exploitation : worker, factory, wage
discriminate, treated unfairly, picked on, second-class citizens : discrimination, discriminate, minority, persecute, inequality : rights, law, race, religion
speak up for, campaigner, activist, rights group : activist, campaigner, advocate, ngo, defender : rights, amnesty, condemn, report
gay rights, same-sex marriage, lgbt : gay, lgbt, homosexuality, transgender, lesbian : marriage, law, rights, ban
abortion, right to choose, end a pregnancy : abortion, termination, pregnancy : law, clinic, ban, court
schools shut, lessons off, no school, pupils sent home : close, closure, suspend, class, school : pupil, reopen, teacher, strike
schools back, back to school, lessons start again : reopen, resume, return, class : school, pupil, term
teacher, who teaches, short of teachers : teacher, shortage, staff, recruit : school, pay, pupil
girls barred from school, not allowed to study, girls kept from school : ban, bar, girl, deny, education : school, university, woman
exam leak, cheat in exams, exam results : exam, cheat, leak, result, grade : pupil, student, paper
uni fees, tuition, student debt, cost of college : tuition, fee, loan, debt : student, university, increase
what are kids taught, curriculum, lesson : curriculum, teach, lesson, textbook, subject : school, pupil, history
school dinner, free school meals : meal, lunch, free : school, pupil, child
hot up, global warming, getting warmer, climate change : warming, climate, temperature, degree : emission, carbon, global, heat
carbon cuts, cut emissions, net zero, go green : emission, carbon, reduce, target, neutral, renewable : percent, climate, pledge, fossil
greenhouse gas, warm the planet, who pollutes most : carbon, emission, methane, dioxide, emitter, polluter : coal, fossil, climate
seas rising, sea level, ice melting : melt, level, rise, glacier, ice, sea : metre, coastal, island, arctic
stop using coal, give up fossil fuels, phase out oil : phase, fossil, coal, oil, transition : renewable, cop, pledge
pay for climate damage, climate cash, money for poor countries : finance, fund, billion, damage, loss : climate, developing, pledge, rich
green protest, eco-warrior, climate activists : activist, protester, climate, environmental : block, glue, arrest, painting
wind farm, clean energy, green power : renewable, solar, wind, turbine, clean : energy, power, panel, gigawatt
chop down trees, clear the forest, logging : deforestation, logging, forest, rainforest, clear : tree, hectare
pollution, dirty water, foul the river, filth in the water : pollution, pollute, contaminate, sewage, toxic, waste : river, water, company, fine
die out, wiped out species, endangered : extinct, extinction, endangered, threatened, species : habitat, wildlife, population
any good, good news, going well, going to plan, on track : progress, success, improve, successful, smooth, praise : welcome, positive, ahead, hail
bad news, going badly, going wrong, pear-shaped, go south : fail, setback, worsen, deteriorate, failure, trouble : crisis, disaster, delay, problem
how bad is it, how serious is it, is it serious : serious, severe, grave, critical, extent, severity, damage : worst, toll, scale, assess
brilliant, superb, smashing, top-notch : excellent, outstanding, superb, remarkable, impressive : praise, hail, acclaim
rubbish, naff, lousy, shoddy, useless : poor, inadequate, inferior, shoddy, substandard : criticise, criticize, fail, complaint
awful, dreadful, terrible, horrific, ghastly : horrific, terrible, appalling, dreadful, horrendous : scene, tragedy, describe, carnage
better than before, improved, looking up, on the up : improve, improvement, better, recover, rise : sign, progress, rebound
worse than before, go downhill, get worse, from bad to worse : worsen, deteriorate, deepen, escalate, deterioration, decline : crisis, situation, condition
is it safe, out of danger, safe and sound, out of harm's way : safe, unharmed, unhurt, safety, secure, unscathed : danger, rescue, risk, evacuate
how dangerous, risky, dicey, dodgy, is it dangerous : dangerous, risk, hazard, hazardous, threat, perilous : warn, danger, avoid
how risky, what are the risks, what could go wrong : risk, danger, threat, warn, hazard : fear, expert, concern
in trouble, in a pickle, in hot water, up the creek : trouble, crisis, difficulty, distress, struggle : danger, face, problem
huge, massive, whopping, ginormous, enormous : huge, massive, enormous, vast, giant, biggest, largest : record, scale
tiny, teeny, piddling, small : small, tiny, minor, slight, minimal : little, few, limited
biggest ever, largest yet, record size, worst ever : record, largest, biggest, worst, unprecedented, deadliest, highest : history, since, decade
most deadly, deadliest, worst for deaths : deadliest, worst, deadly, toll : since, history, attack, disaster
early, ahead of time, sooner than planned, premature : early, ahead, premature, earlier, sooner : schedule, expect
late, behind time, running late, overdue, behind schedule : late, delay, overdue, behind, belated : schedule, deadline, miss
too late, missed the boat, after the event : late, miss, deadline, delay : slow, response, fail
on time, bang on time, meet the deadline, in time : schedule, deadline, punctual, meet : complete, delay, finish
right away, at once, pronto, straight off, double quick : immediately, immediate, instantly, promptly, swiftly : within, hour, minute
slow, drag feet, take their time, sluggish, dawdle : slow, delay, sluggish, stall, reluctant : criticism, response, bureaucracy
quick, fast, speedy, in a flash, at full tilt : fast, quick, rapid, swift, speed : accelerate, hour, race
for certain, for sure, definite, nailed on, is it confirmed : confirm, certain, definite, verify, official : statement, evidence, ministry
is it true, true or false, for real, kosher, genuine : true, genuine, authentic, confirm, verify, false : claim, deny, rumour, fake
not sure, up in the air, anyone's guess, hard to tell : unclear, uncertain, unknown, doubt, unconfirmed, uncertainty : question, remain, await
maybe, perhaps, might it happen, on the cards, could be : possible, may, might, likely, potential, could : expect, consider, chance
how likely, what are the odds, what are the chances, any chance : likely, unlikely, probability, chance, odds, possibility, prospect : expect, percent, forecast, hope
no chance, not a hope, out of the question, pigs might fly : impossible, rule, unlikely, reject : deny, refuse, exclude
sure thing, in the bag, foregone conclusion, a shoo-in : certain, guarantee, inevitable, assured, expect : win, victory
rumour, rumor, hearsay, talk of, word is : rumour, rumor, speculation, unconfirmed, report, allege : deny, source, claim
fake, phoney, made up, bogus, forged, sham : fake, false, forge, fabricate, bogus, counterfeit, hoax : claim, deny, document
fake news, disinformation, propaganda, tall story : disinformation, misinformation, false, propaganda, fabricate, fake : spread, social, claim, doctor
angry, furious, livid, hopping mad, fuming : angry, anger, furious, outrage, fury, rage : condemn, protest, criticise, accuse
seeing red, lose his rag, blow a fuse, fly off the handle : anger, angry, furious, rage, fury : outburst, shout
hacked off, fed up, cheesed off, sick and tired, brassed off : frustrate, frustration, angry, discontent, weary, unhappy, disillusion : complain, protest
scared, afraid, frightened, scared stiff, petrified : fear, afraid, scare, terrify, frighten, terror, panic : hide, flee, threat
panic, lose their heads, run in panic, freak out : panic, stampede, flee, fear, rush : crowd, crush, scream
worried, worried about, lose sleep over, fret : worry, concern, fear, anxious, alarm, anxiety : warn, risk, threat
sad, heartbroken, gutted, in tears, cut up : grief, sad, sadness, heartbroken, devastate, tears, mourn, sorrow : family, loss, weep
shocked, gobsmacked, stunned, taken aback, bowled over : shock, stun, surprise, disbelief, astonish : react, unexpected
happy, chuffed, over the moon, pleased, delighted, made up with : delight, happy, welcome, celebrate, joy, relieved, pleased : jubilant, cheer, praise
celebrate, whoop it up, dance in the streets : celebrate, celebration, cheer, jubilation, party, dance : crowd, street, firework, victory
relieved, weight off the mind, breathe again : relief, relieve, thankful, grateful : safe, end, family
grateful, thanks, thankful, thank : thank, grateful, gratitude, praise, appreciate : rescuer, support
proud, take pride in : proud, pride, honour, honor, boast : achievement, national
ashamed, red-faced, embarrassed, egg on face : embarrass, shame, embarrassment, humiliate, humiliating : apologise, scandal, blunder
hopeful, fingers crossed, glass half full, upbeat : hope, hopeful, optimistic, optimism, confident : expect, progress, cautious
hopeless, doom and gloom, downbeat, pessimistic : pessimistic, despair, hopeless, bleak, gloomy, grim : fear, warn, fade
confident, cocksure, sure of winning : confident, confidence, assured, optimistic : believe, expect
hurt feelings, insulted, offended, take offence : offend, insult, offensive, slur, hurt : apologise, remark, anger
hate, loathe, can't stand, despise : hate, hatred, hostility, despise, loathe, resent : enemy, anger
jealous, envious, rivalry, bad blood : rivalry, feud, jealousy, tension, animosity : rival, dispute
brave, plucky, gutsy, hero : brave, hero, courage, heroic, bravery, heroism : praise, rescue, award, save
coward, bottle it, chicken out, lose their nerve : retreat, cowardly, flee, abandon, fear : coward, criticise
tired, knackered, worn out, shattered, exhausted : exhaust, tired, exhaustion, fatigue, weary : rest, hour, shift
mad, off his rocker, mental health, crazy, unhinged : mental, psychiatric, disorder, illness, unstable, insane : evaluation, depression, trauma
drunk, plastered, sloshed, under the influence, tipsy : drunk, alcohol, intoxicate, drink : test, driver, blood
sober up, stoned, on drugs, off his face : drug, intoxicate, cannabis, overdose, cocaine : test, blood
greedy, in for the money, money-grubbing, fat cats : greed, profit, bonus, enrich : executive, excessive, pay
generous, big-hearted : generous, kind, compassion, generosity, donate : help, thank
cruel, heartless, brutal, nasty : cruel, brutal, brutality, inhumane, savage, barbaric : condemn, abuse, torture
stupid, daft, silly, cock-up, own goal, blunder : mistake, blunder, error, foolish, reckless : criticise, admit, regret
careless, sloppy, slapdash, asleep on the job : negligence, negligent, careless, reckless, lax, lapse : fail, blame, safety, inquiry
clever, brainy, whizz-kid : brilliant, talented, genius, gifted : award, student
secret, under wraps, on the sly, cloak and dagger, under the table : secret, covert, clandestine, confidential, undisclosed, classified : private, hide, reveal
out in the open, above board and open, for all to see : public, open, publish, transparent, disclose : announce, reveal
off the record, between themselves : private, confidential, anonymity, anonymous, privately : condition, source
is it legal, within the law, legit, allowed by law, above the law : legal, lawful, legally, permit, legality, law : court, rule, constitution, judge
against the law, illegal, illicit, not allowed, no-no : illegal, ban, unlawful, prohibit, outlaw, forbid : law, violate, court, fine
allowed to, can they do that, got the right to, have permission : allow, permit, authorise, authorize, permission, licence, license, right : law, rule, approve
have to, must they, forced to, made to do it : force, must, compel, require, oblige, mandatory, obligation : order, law, pressure
unfair, not fair, raw deal, unjust, double standards : unfair, unjust, injustice, biased, discriminate, inequality : complain, criticise
biased, take sides, one-sided, in the pocket of : bias, biased, partisan, impartial, neutral : accuse, criticise
neutral, sit on the fence, stay out of it, not take sides : neutral, neutrality, abstain, impartial, uninvolved : side, conflict
poor, hard up, skint, on the breadline : poor, poverty, poorest, impoverished, hardship : income, debt, afford
can't afford, make ends meet, feel the squeeze, too dear : afford, unaffordable, price, struggle, inflation, hardship, cost : household, wage, bill, rent
rich, loaded, well off, rolling in it, minted : rich, wealthy, billionaire, wealth, fortune, millionaire : worth, tycoon, asset
cheap, dirt cheap, knock-down, bargain, cut-price : cheap, discount, low, inexpensive, affordable : price, cost
dear, pricey, cost a bomb, arm and a leg, steep : expensive, costly, high, price, cost : million, billion
free of charge, no charge, on the house, for nothing : free, gratis, cost : charge, pay, offer
worth it, value for money, waste of money, white elephant, money down the drain : waste, costly, value, benefit, wasteful : taxpayer, criticise, billion
broken, kaput, on the blink, out of order, packed up : break, damage, fault, faulty, fail, malfunction, outage : repair, engineer, equipment
mended, put right, patched up : repair, fix, restore, mend, solve, resolve : engineer, work, resume
damaged, smashed up, knocked about, battered : damage, destroy, shatter, wreck, batter : repair, window, building, roof
in bits, in pieces, wrecked, beyond repair, write-off : destroy, wreck, ruin, irreparable, scrap : wreckage, damage
up and running, in use, live now : operate, operational, function, run, resume, running : normal, restore, service
out of action, not working, down at the moment, offline : offline, close, disable, suspend, halt, shut, outage : repair, damage, service
empty, nobody there, deserted, ghost town, bare shelves : empty, deserted, abandon, vacant : street, shop, shelf, evacuate
full, packed, crammed, jam-packed, chock-a-block : full, crowded, overcrowded, packed, capacity : crowd, queue
is it open, open for business, open again, opened up : open, reopen, resume : shop, border, airport, crossing, road
is it closed, shut, closed off, off limits, no go : close, shut, seal, closure, cordon : border, road, airport, school
alone, by himself, single-handed, all on their own : alone, lone, solo, unilateral, single : isolated, sole
left out, out in the cold, frozen out, sidelined : exclude, sideline, isolate, marginalise, marginalize : talks, absent, complain
together, hand in hand, side by side, join up with : together, joint, jointly, cooperate, cooperation, united : ally, partner, alliance
divided, at loggerheads, at odds, split over, see eye to eye : divide, split, disagree, divided, rift, dispute : oppose, disagreement, debate
united, speak with one voice, pull together, close ranks : united, unity, unanimous, solidarity, consensus : support, ally
first time, first ever, never before, maiden : first, unprecedented, historic, debut, inaugural, maiden : history, record, landmark
last time, it last happen, been this bad before : last, since, previous, previously : decade, ago, record
happen before, has it happened before, ever been done, any precedent : previous, previously, earlier, precedent, similar, past, repeat : history, ago, attack, since
happen again, could it happen again, same again, repeat : repeat, recur, again, prevent, future : warn, fear, risk, lesson
going up, on the rise : rise, increase, grow, climb, surge, higher : percent, record, number
going down, on the slide, coming down : fall, decline, decrease, drop, reduce, lower, shrink : percent, number
about the same, no change, unchanged, steady : unchanged, stable, steady, flat, constant : remain, percent, level
still going, going on now, carry on, not over yet, ongoing : continue, ongoing, remain, persist, underway, unresolved : yet, fighting
already, done yet, by now, happened yet : already, complete, finish, begin, start : yet
done and dusted, finished, all over : end, finish, complete, conclude : final, last
not yet, still waiting, waiting for, on hold : await, pending, wait, delay, yet : expect, decision, result
stop, pack up doing, knock on the head, cease : stop, halt, end, cease, suspend, abandon : decision, pause
start, get going, get under way, set the ball rolling : start, begin, launch, open, commence : schedule, first, underway
begin again, restart, where they left off : resume, restart, reopen, renew : talks, work, after
sudden, out of the blue, without warning, all of a sudden, no notice : sudden, unexpected, surprise, suddenly, abrupt, shock : warning, without
see it coming, were they warned, any warning, expect it : warn, warning, expect, predict, foresee, alert, forecast : ignore, signal, sign
foreseeable, preventable, avoidable : prevent, avoid, preventable, avoidable : failure, warning, inquiry, negligence
normal, back to normal, as usual, business as usual : normal, resume, restore, usual, routine, normality : return, reopen
strange, odd, weird, fishy, funny business : unusual, strange, suspicious, mysterious, bizarre, odd : question, mystery, unexplained
rare, blue moon, few and far between : rare, unusual, uncommon, seldom : first, century
ten a penny, often happen : common, frequent, widespread, regular, frequently : often
strong, tough, hard as nails : strong, strength, tough, powerful, robust : force
weak, feeble, on its last legs, shaky, ropy : weak, fragile, weaken, frail, shaky, vulnerable : collapse, support
popular, well liked, how popular, people think of him : popular, popularity, approval, rating, support, admire : poll, percent, voter
unpopular, disliked, on the nose, out of favour : unpopular, disapprove, criticise, criticize, discontent, opposition : poll, rating, protest
famous name, household name, big name, well known : famous, renowned, prominent, know, celebrated : star
important, matters most, vital : crucial, key, important, vital, essential, significant, strategic : priority
minor, no big deal, storm in a teacup, write home about : minor, trivial, slight, insignificant, downplay : dismiss, limited
controversial, hot potato, divisive, much argued : controversial, contentious, disputed, divisive, controversy : criticise, debate, oppose
urgent, pressing, can't wait, life or death : urgent, emergency, immediate, urgently, critical : appeal, need, call
deliberate, on purpose, was it meant, intentional : deliberate, deliberately, intentional, intentionally, purpose, sabotage : accident, suspect
accidental, by accident, didn't mean to, was it an accident : accident, accidental, accidentally, unintentional, mistake, error : deliberate, cause
inside job, sabotage, tampered with, foul play : sabotage, tamper, deliberate, suspicious, insider, foul : investigate, suspect
natural causes, was it natural, nothing suspicious : natural, illness, heart, suspicious : death, autopsy
tricky, a tall order, uphill struggle : difficult, challenge, hard, complex, struggle : obstacle, problem
easy, a doddle, piece of cake, plain sailing : easy, easily, simple, smooth, straightforward : quick
hot, how hot, temperature : temperature, degree, heat, hot, celsius, fahrenheit : record, warm
cold, how cold : cold, temperature, minus, degree, freeze, subzero : winter, frost
how high, altitude, how tall : high, height, metre, meter, foot, tall, altitude : kilometre, storey, above
deep, how deep, depth : deep, depth, metre, meter, below, foot : underwater, underground
heavy, how heavy, what does it weigh : weigh, tonne, ton, kilogram, weight, pound : heavy, load
how wide, long is the bridge, length : metre, kilometre, long, wide, length, mile : stretch, span
how big, how large, what size : size, large, square, hectare, metre, kilometre, scale : acre, biggest, area, huge
how far, what distance, how near : kilometre, mile, kilometer, distance, metre, near, away : north, south, east, west, outside
how close, close to, near to, within a stone's throw : near, close, kilometre, metre, mile, within : border, city, distance
which way, what direction, heading where : north, south, east, west, direction, toward, towards, head : route
how long, how much time, for how long : hour, week, month, minute, decade : last, since, until, long
did it last, how long was it, go on for : last, hour, minute, week, duration : continue, long
how long ago, since when, from when : since, ago, begin, start, date : month, week
until when, how much longer, till when, when does it end : until, end, expire, deadline, extend, last : date, expect, finish
when is it done, finish date, completion date : complete, end, finish, expect, completion : month, schedule, date
when did it start, it all begin, how did it start : begin, start, erupt, break, launch, first, trigger : since, ago, after
what time, at what hour, when exactly : local, gmt, hour, shortly, midnight, noon, dawn : clock, morning, evening, afternoon
what day, which date, what was the date : monday, tuesday, wednesday, thursday, friday, saturday, sunday : january, march, april, september, october, december
how soon, how quickly, in how long : within, soon, hour, minute, imminent, immediately : expect, quick
how often, how many times, how frequent : times, daily, weekly, regular, twice, frequent, every, repeated : occasion, monthly
how old, what age is he, how many years old : aged, age, old, born : oldest, youngest
how many, what number, how much of : number, total, dozen, hundred, thousand, million : estimate, least, toll, count
how many dead, death toll, how many were killed, body count : kill, dead, toll, death, die, fatality : least, official, rise, confirm
how many hurt, how many wounded, injury count : injure, wound, injury, hurt, wounded : hospital, critical, dozen
how many missing, unaccounted for, still missing : missing, unaccounted, search : rescuer, fear
anyone hurt, anyone killed, anyone die, was anybody hurt : injure, casualty, injury, kill, unhurt, dead, hurt : report, hospital, victim
how many saved, how many were rescued, how many got out : rescue, save, survive, evacuate, survivor : alive, boat, crew
who died, who were the victims, who was killed, who are the dead : victim, kill, dead, identify, name, include : family, among, aged
how much, what does it cost, how much money : million, billion, cost, worth, price, dollar, euro, pound : pay, estimate
how much damage, what was destroyed, cost of the damage : damage, destroy, billion, million, loss, insure : estimate, building, insurer
what percentage, what share, what proportion : percent, percentage, proportion, share, quarter, third, half : majority, rate
what fraction, how much of it, most of it : half, third, quarter, percent, majority, fifth : portion
average, typical, on average : average, median, typical, mean : percent, annual
compared with, compared to, up on last year, measured against : compare, previous, rise, fall, percent, earlier, last : higher, lower, average
bigger than, outdo, beat the last one : exceed, surpass, record, outstrip, larger : previous
how does it rank, where does it come, league table, place in the list : rank, ranking, largest, biggest, top, second, third : list, world
total, all told, all in all, in all, altogether : total, overall, altogether, combined : number, bring
just a few, hardly any : only, few, handful, fewer, minority : least
the lion's share, the bulk of : majority, most, bulk, mainly, largely : percent
nearly, just under, getting on for : nearly, almost, approximately, around : estimate
more than, over the limit, upwards of, at least : least, exceed, above, excess : estimate
why, what is the reason, on what grounds, how come : because, reason, due, cause, amid : after, blame, explain
what is behind it, what lies behind it, what is driving it : cause, drive, behind, reason, factor, fuel : blame, analyst, due
what led to, what brought it on, what caused it, root of it : cause, trigger, lead, result, spark, blame, due : investigate, after
whose fault, who is to blame, who is responsible, who messed up, who dropped the ball : blame, responsible, fault, responsibility, accuse, negligence : inquiry, fail, culprit
who did it, culprit, who dunnit, who is behind it : suspect, responsible, perpetrator, blame, culprit, claim, attacker : arrest, police, accuse
point the finger, blame, pin it on, at the door of : blame, accuse, responsible, allege : deny, reject, fault
pass the buck, shift the blame, blame game : blame, deny, accuse, deflect, responsibility : reject
what next, what happens now, go from here, the next step : next, plan, expect, future, schedule, await, due : step, decide, later
happen to him, happen to her, what is in store, what fate awaits : face, fate, await, future, trial, expect : sentence, prison
what does it mean, what are the consequences, knock-on effect, fallout from it : consequence, impact, effect, implication, result, affect, aftermath : mean, analyst
what if, what happens if not, or else : threaten, warn, otherwise, unless, consequence, risk : ultimatum, fail
what kind, what sort, what type : type, kind, model, class, sort, category : variety, call
what make, which model, what brand : model, manufacturer, brand, maker, type, build
what is it called, what name, under what name : name, call, dub, title, know : code
what is he like, what is she like, what kind of person : describe, quiet, friendly, know, personality, character : neighbour, neighbor, colleague, friend
what does he do, what is his job, for a living : work, job, worker, profession, engineer, employ, career : former, occupation
he do before, past life, background, who is he : former, born, previously, career, serve, study, background : work, age, elected
what for, to what end, what is the point, with what aim : aim, purpose, goal, order, objective, intend, seek : plan
what is the plan, game plan, what are they planning : plan, intend, strategy, aim, proposal, prepare : propose
by what means, in what way, they manage it : using, means, method, through, via, use : tool, technique
how does it work, what does it do, in practice : work, operate, function, system, mechanism, allow : use, design
how did it happen, what happened exactly, come about : happen, occur, after, cause, sequence : witness, describe
whereabouts, in what place, which part of : near, outside, town, city, village, province, district, region : located, site
where does he live, home address, where is he based : live, home, house, reside, resident, apartment, based : address, neighbourhood
where from, from where, country of birth, hail from : born, native, origin, national, citizen : nationality
where is he now, current whereabouts, what became of him : whereabouts, custody, exile, hiding, hospital, live, remain : last, see, flee
who with, along with whom, who was with him : accompany, together, companion, alongside : wife, colleague, friend
who says so, according to whom, who reported it : according, report, source, spokesman, spokeswoman, official, statement, agency : confirm, tell
who told them, they hear it : inform, source, tell, alert, report : tip, notify
what did he say, his words, his comment : tell, statement, comment, remark, describe, declare : quote, interview, reporter
no comment, keep schtum, keep mum, stay silent, tight-lipped : comment, decline, silent, refuse, silence, respond : spokesman, request
who decides, whose decision, have the final say : decide, decision, authority, approve, vote, power : court, board, parliament
who pays, pick up the tab, who forks out : pay, fund, finance, cost, taxpayer, sponsor, insurer : bill, billion
who benefits, who gains, who stands to gain : benefit, profit, gain, beneficiary, advantage : winner
who owns it, belong to, whose is it : own, owner, belong, property, ownership : company, subsidiary, stake
who made it, who built it, maker : build, manufacture, manufacturer, maker, produce, construct, design : company, factory
who is against it, who opposes, who objects : oppose, reject, object, critic, opposition, against, criticise, criticize : opponent, protest, vote
who is for it, who backs it, who is in favour : support, back, favour, favor, endorse, supporter, approve : ally, welcome
who is helping, who stepped in, who came to help : help, assist, aid, support, intervene, send : offer, volunteer
what did others say, reaction, the world react, response abroad : react, reaction, condemn, welcome, respond, response, urge : statement, leader, call
what do experts think, what do pundits say, analysts' view : expert, analyst, economist, professor, researcher : believe, warn, predict, view
what do locals say, people on the spot, what did eyewitnesses see : witness, resident, local, eyewitness, neighbour, neighbor : tell, describe, see, hear
the papers say, press reaction, media coverage : newspaper, media, editorial, press, headline : report, publish
far did the ash, ash fall on, covered in ash : ash, blanket, cover, fall, coat : village, kilometre, roof, crop, mask
villages below the volcano, live near the volcano : village, slope, resident, evacuate, radius : volcano, crater, kilometre
mud flow, hot mud, lahar : lahar, mudflow, mud, debris : volcano, river, rain
high did the ash, plume height : plume, column, kilometre, metre, height, high : ash, eruption, crater
alert level, raise the alert, top alert : level, alert, raise, highest, lower : volcano, agency, threat
strong current, swept away swimming, rip tide : current, tide, swimmer, sweep : lifeguard, beach, drown
swimmer attacked, shark attack, bitten by : shark, bite, attack, maul : swimmer, surfer, beach
struck by lightning, thunderbolt, hit by lightning : lightning, thunder, strike, thunderstorm : kill, injure, storm
ice balls : hail, hailstone, hailstorm : crop, damage, window
fog, thick mist, couldn't see : fog, visibility, mist : flight, pilot, collision
climbers lost, buried in snow, snow slide : avalanche, climber, skier, bury, mountaineer : slope, rescuer, peak
crowd crush, stampede, trampled, people got crushed : stampede, crush, trample, surge, crowd : stadium, festival, exit, kill
nightclub fire, hotel fire, tower block fire, building on fire : fire, blaze, flame, smoke, engulf : floor, exit, firefighter, cladding
couldn't get out, exits locked, way out blocked : exit, lock, trap, door, block, escape : fire, smoke, crush
no sprinklers, fire alarm failed, no fire escape : alarm, sprinkler, extinguisher, exit, cladding, safety : fire, regulation, inspection
jump from windows, leap from the building : jump, leap, window, floor : fire, escape
factory blast, chemical explosion, warehouse blew up : explosion, blast, warehouse, chemical, plant : nitrate, worker, fire, toxic
bridge came down, bridge fell, bridge gave way : bridge, collapse, span, pillar : vehicle, river, engineer, ship
stuck in the cave, trapped in a cave, lost underground : cave, diver, trap, flooded, cavern : rescue, oxygen, boy
lift stuck, cable car stuck, dangling : cable, gondola, lift, dangle, strand : rescue, passenger
stuck in a sub, missing submarine, lost sub : submarine, submersible, implode, missing : sonar, oxygen, search, hull
helicopter down, chopper crash : helicopter, crash, chopper, rotor : fog, pilot, wreckage
over the edge, coach crash, bus plunge : bus, plunge, ravine, coach, overturn : driver, passenger, brake
ship stuck, canal blocked, wedged : wedge, stuck, block, aground, refloat : canal, ship, tug, vessel
ship on fire, fire on the ferry : fire, ferry, vessel, blaze : crew, lithium, deck
spot the wreck, find the plane, find the black box : locate, find, recover, sonar, detect, retrieve : wreckage, search, recorder
tell the families, next of kin told, tell the relatives : inform, notify, relative, family, kin : victim, identify
name the bodies, identify the dead, name the victims : identify, dna, name, remains, forensic : victim, body, relative
temporary morgue, where are the bodies, take the dead : morgue, mortuary, body, hospital : identify, relative
candlelit vigil, minute's silence, remember the dead : vigil, silence, memorial, candle, commemorate, mourn : flower, victim, anniversary
a year on, anniversary, mark the day : anniversary, mark, commemorate, memorial, ceremony : victim, wreath
compo, payout to victims, compensation, damages : compensation, damages, payout, settlement, compensate : million, family, victim, insurer
insurance, is it covered, insured loss : insurance, insurer, insure, claim, cover : loss, billion, damage
rebuild, put back together, put up again : rebuild, reconstruct, reconstruction, restore, repair : fund, billion, cost
how long to rebuild, cost of rebuilding : reconstruction, rebuild, billion : cost, fund, donor
president visit, visit the scene, see the damage : visit, tour, inspect, arrive, survey : site, president, victim, disaster
boo, jeer, heckle : boo, jeer, heckle, shout : crowd, visit, speech
slow to help, response too slow, where was the government : slow, delay, criticise, criticize, response : aid, anger, government
disaster zone, state of disaster, declare emergency : declare, emergency, disaster, state : region, fund, province
phones down, no signal, can't call, lines down : communication, network, phone, signal, outage : cut, mobile, contact
no clean water, drinking water, is the water safe : water, drinking, boil, contaminated, tap, bottled : supply, pipe, cholera
roads out, road blocked, can't drive there : road, block, impassable, cut, close, bridge : debris, access, rescuer
disease after the flood, cholera, waterborne : cholera, disease, outbreak, dysentery, waterborne : water, sanitation
prisoners escaped, jailbreak, break out of jail, bust out : escape, jailbreak, inmate, breakout, flee : prison, guard, tunnel, hunt
prison riot, jail riot : riot, inmate, prison, mutiny : guard, hostage, gang
hunger strike, refuse food, stop eating : hunger, strike, refuse, food : prison, protest, activist, health
set himself on fire, self-immolate : immolation, ablaze, fire, burn, set : protest, monk, hospital
pull down a statue, topple a statue, tear down the monument : statue, topple, monument, remove : protester, crowd
flag burning, burn the flag, burned a book : burn, flag, desecrate, effigy : protest, embassy
storm parliament, into the palace, rush the building : storm, breach, break, overrun, enter : parliament, protester, palace, crowd
embassy attacked, storm the embassy, mob at embassy : embassy, storm, mob, attack, compound : protester, diplomat, evacuate
general strike, whole country stops, country to a halt : strike, general, paralyse, paralyze, standstill, nationwide : union, transport
what did protesters win, did protests work, give in to protesters : concede, withdraw, scrap, repeal, concession, resign : protest, demand, bill
drop the law, bin the bill, scrap the tax : withdraw, repeal, scrap, suspend, shelve, abandon : bill, law, protest, tax
bring in a law, pass a law, on the statute book : pass, enact, approve, adopt, law, legislation, sign : parliament, vote, bill
water down, soften the law, weaken the bill : dilute, amend, soften, weaken, amendment : bill, draft, proposal
vote down, throw out the bill, reject the bill : reject, defeat, oppose, block : vote, bill, parliament
how did they vote, vote tally, by how many votes : vote, abstain, favour, against, majority : parliament, resolution, bill
veto, block at the un, say no in council : veto, block, reject : resolution, council, un
un vote, un resolution, the un say : resolution, un, council, assembly, adopt : vote, abstain, condemn
shout down, brawl in parliament, fists fly in parliament : brawl, scuffle, fight, punch : parliament, lawmaker, session
bid for independence, want to break away, separatist : separatist, independence, secession, secede, autonomy : region, referendum, rebel
border row, land dispute, whose land is it : territory, disputed, border, sovereignty, claim : clash, island, troops
draw the border, redraw the map, give up land, cede : cede, annex, border, territory, demarcate : treaty, concession
take over land, swallow a country, annex : annex, annexation, occupy, seize : territory, referendum, sovereignty
settler, build on occupied land : settler, settlement, outpost, occupied : land, eviction, violence
rebel, insurgent, guerrilla, who are the rebels : rebel, insurgent, militia, guerrilla, fighter, militant : group, armed, seize
terror group, extremist, jihadist, who are the militants : militant, extremist, jihadist, terrorist, islamist : group, attack, claim
warlord, strongman, militia leader : warlord, commander, militia, leader : rebel, faction
child soldiers, kids with guns : child, recruit, soldier, conscript : rebel, militia, un
war game, drill, military exercise, flex muscles, show of strength : exercise, drill, manoeuvre, maneuver : navy, troops, fire, joint
test a missile, fire off a rocket, missile launch : missile, launch, test, fire, ballistic : range, sea, kilometre
sabre-rattling, make threats, war talk, threaten : threaten, threat, warn, provocation, rhetoric : retaliate, response, war
back down, climb down, blink first, give in : concede, yield, retreat, relent, withdraw, reverse : pressure, demand, compromise
draw a line, red line, go too far, cross the line : line, red, cross, unacceptable, warn : consequence, escalate
last chance, final warning, ultimatum, or else deadline : ultimatum, deadline, warning, expire : comply, threaten
ratchet up, get worse between them, spiral, escalate : escalate, escalation, intensify, tension, spiral : war, conflict, fear
calm between countries, de-escalate, cool it, climb down together : deescalate, restraint, calm, ease, defuse : tension, urge, talks
cost of living, prices going up, everything dearer, inflation : inflation, price, rise, percent, soar : food, energy, wage, household, consumer
interest rates, put up rates, cost of borrowing : rate, interest, raise, hike, percent, point : central, bank, inflation, mortgage
mortgage, home loan, house prices : mortgage, house, property, price, housing : rate, percent, buyer, rent
kick out tenants, thrown out of home, evict : evict, eviction, rent, landlord, repossess : tenant, housing, bailiff
recession, slump, economy in trouble, hard times : recession, contract, shrink, slump, downturn, slowdown : gdp, economy, quarter, percent
growth, is the economy growing, boom : growth, grow, gdp, expand, boom : economy, percent, quarter
gas bills, energy bills, heating bills : bill, energy, gas, electricity, price : household, cap, winter, heating
turn off the gas, cut off gas, turn off the taps : cut, halt, supply, gas, pipeline, suspend : europe, flow, pay
pipeline blown up, pipe leak, pipe burst : pipeline, leak, burst, rupture, sabotage, explosion : gas, oil, repair
petrol shortage, run out of petrol, queue for petrol, gas station queues : fuel, petrol, gasoline, diesel, shortage, queue : pump, station, price, tanker
oil price, price of a barrel, crude price : barrel, crude, oil, price : rise, opec, dollar
pump more oil, cut oil output, oil cartel : output, production, barrel, opec, cut : oil, price, quota
strike oil, find gas, new oil field : discover, field, reserve, deposit, drill : oil, gas, offshore, barrel
power station, electricity come from : plant, power, generate, reactor, coal, grid : megawatt, electricity
rolling blackouts, power rationing, load-shedding : blackout, rationing, outage, power, cut : grid, hour, electricity
grain deal, grain ships, let the grain out : grain, wheat, export, corridor, cargo : port, ship, tonne, deal
food running out, empty shelves, food shortage : shortage, food, scarce, supply, shelf : bread, price, ration, queue
black market, under the counter, sold illegally : black, illegal, market, trafficker : price, smuggle
panic buying, stock up : stockpile, hoard, panic, buy : shop, supermarket, shelf, shortage
online bank robbery, crypto theft, stolen bitcoin : cryptocurrency, bitcoin, steal, hack, crypto : exchange, wallet, million
pyramid scheme, ponzi, get-rich-quick scheme : ponzi, fraud, pyramid, scheme, defraud : investor, million
tax dodge, dodge tax, fiddle taxes, tax haven : evade, evasion, tax, avoidance, offshore, haven : fine, fraud, account
price fixing, monopoly, rip off customers : cartel, collude, antitrust, monopoly, overcharge : fine, regulator, competition
robot, ai, artificial intelligence, chatbot : artificial, intelligence, ai, chatbot, robot, algorithm : model, regulate, technology
deepfake, doctored video, faked picture : deepfake, doctor, manipulate, fake, edit : video, image, ai
ban an app, app ban, outlaw the app : ban, app, platform, block, prohibit : user, law, data
go viral, all over the internet, trend online : viral, share, video, view, online, post : social, million
what did he tweet, social media post, posted online : post, tweet, write, share, message : social, account, delete
kick off social media, account blocked, taken off platform : suspend, ban, remove, account, block : platform, post, moderation
abdicate, give up the throne, king steps down : abdicate, throne, abdication, crown : king, queen, heir, reign
crowned, coronation, put on the throne : crown, coronation, throne, enthrone : king, queen, abbey, ceremony
royal baby, next in line throne, heir to throne : heir, throne, prince, princess, succession : birth, royal
new pope, white smoke, choose a pope : pope, conclave, cardinal, elect, smoke : vatican, vote, chapel
priest abuse, church scandal : abuse, priest, clergy, bishop, church : victim, cover, inquiry
stabbing at church, attack on worshippers, mosque attack : mosque, church, synagogue, temple, worshipper : attack, prayer, gunman
pilgrim, hajj, holy place : pilgrim, pilgrimage, shrine, holy, hajj : crush, heat
row over statue, whose treasure : statue, museum, artefact, dispute : return, heritage
art sold, painting sold, went under the hammer : auction, sell, bid, painting, fetch : million, record, buyer
film prize, oscar, best film : award, oscar, win, film, actor : ceremony, director, nominate
cancel the show, gig off, concert off : cancel, postpone, concert, tour, show : ticket, singer, fan, refund
ticket, how much are tickets, sold out : ticket, sell, price, fan : concert, stadium, resale
fans fighting, hooligan, crowd trouble : hooligan, clash, violence, fan, riot : match, stadium, police
racist chanting, racism in sport, monkey chants : racist, racism, abuse, chant : player, fan, fine, ban
boycott the games, pull out of games : boycott, withdraw, refuse, compete : olympics, athlete, team
cost of the games, price of the tournament : cost, billion, budget, overrun : stadium, games, host
title fight, punch-up in the ring, boxing match : bout, knockout, boxer, champion, round : title, heavyweight, judge
grand prix, who won the race : win, race, pole, lap, driver, podium : crash, championship, finish
tennis final, who won wimbledon : beat, set, title, champion, win : final, seed, serve, court
marathon, fastest runner, fast did he run : second, minute, record, win : race, runner, metre, athlete
collapsed on the pitch, heart attack on pitch : collapse, cardiac, heart, resuscitate : pitch, player, hospital, match
mountain climb, reach the top, got to the summit : summit, climb, peak, climber, ascent : mountain, metre, oxygen
bird flu, swine flu : flu, avian, virus, poultry, strain : cull, farm, case
kill all the chickens, put down the herd, cull : cull, slaughter, destroy, poultry, cattle : farm, outbreak, disease
mad cow, foot and mouth, animal disease : cattle, livestock, disease, outbreak, infect : farm, export, ban
mosquito disease, malaria, dengue, zika : mosquito, malaria, dengue, fever : case, net, vaccine
mask, face covering, have to wear masks : mask, wear, mandatory, mandate : virus, indoor, rule
test for it, swab, get tested : test, swab, positive, negative, screening : virus, laboratory, result
borders shut for virus, flights stopped, travel stopped : border, ban, flight, suspend, quarantine, travel : virus, variant, traveller
new strain, mutant virus, mutation : variant, strain, mutation, mutate : virus, spread, vaccine
lab leak, escaped from a lab : laboratory, lab, leak, origin : virus, investigation, theory
overdose, od, too many pills : overdose, opioid, fentanyl, drug, pill : die, hospital, death
illness of the leader, how is his health, health of the leader : health, hospital, illness, condition, surgery, treatment : doctor, cancer, undisclosed
has he got cancer, got the big c, cancer : cancer, tumour, tumor, diagnose, chemotherapy : treatment, patient, prostate
heart trouble, dicky heart, heart attack : heart, cardiac, attack, bypass : hospital, surgery, collapse
stroke, bleed on the brain : stroke, brain, haemorrhage, hemorrhage : hospital, coma, surgery
in a bad way, at death's door, touch and go : critical, grave, serious, condition, worsen : hospital, intensive, ventilator
broken bones, what injuries, where was he hurt : fracture, injury, head, leg, arm, chest, burn, wound, bruise : hospital, surgery, break
burns, badly burned, scalded : burn, burns, skin : hospital, fire, unit
lose a leg, leg cut off, lose an arm : amputate, amputation, limb, leg : surgery, wound, blast
transplant, give a kidney : transplant, kidney, donor, organ, liver : surgery, patient
assisted dying, mercy killing, right to die : euthanasia, assisted, suicide, dying : law, bill, doctor
born too early, incubator, newborn : premature, incubator, newborn, infant, baby : hospital, power
the suspect escape, slip the net : escape, flee, evade, slip : police, manhunt, border
where was he caught, where was he nabbed : arrest, capture, detain, catch, apprehend : hideout, near, airport, border
they catch him, what gave him away : trace, track, identify, tip, fingerprint, dna, cctv : arrest, police, phone
hideout, safe house, where he hid : hideout, hide, hiding, compound, basement : raid, arrest, police
nab, collar, cuff, bust someone : arrest, detain, apprehend, capture : police, suspect, custody
raid, dawn raid, doors kicked in, turn over the house : raid, search, seize, police : arrest, home, office, document
bodyguard, security men, who was guarding him : bodyguard, guard, security, detail : attack, protect, secret
try to kill, attempt on life, assassination attempt : assassination, attempt, assassin, plot, shoot : survive, gunman, president, wound
foiled plot, nipped in the bud, stopped in time : foil, thwart, prevent, disrupt : plot, attack, arrest, police
known to police, rap sheet : record, conviction, criminal, know, previous : police, arrest, suspect
gang, mob, mafia, gangster : gang, mafia, mob, gangster, crime : turf, kill, drug, boss
turf war, gang fight, feud : gang, feud, rival, turf : shoot, kill, violence
acid attack, thrown acid : acid, attack, throw, burn : victim, face
ran people over, drove into crowd, car attack : ram, drive, vehicle, crowd, plough, van, truck : pedestrian, attack, driver
poison in food, contaminated batch, tainted : contaminate, taint, toxic, adulterate, contamination : recall, ill, methanol, syrup
bad booze, tainted alcohol, moonshine : methanol, alcohol, bootleg, toxic, liquor : die, blind, poison
is he alive, still with us, alive or dead : alive, dead, survive, death, die : body, condition, confirm
is he free, is he out, released yet : free, release, bail : prison, custody, jail
is he in jail, is he locked up : jail, custody, prison, detain, remand : cell, sentence
is he guilty, really do it : guilty, innocent, convict, acquit, deny : trial, evidence, verdict
is she married, who is her husband, hubby, other half, missus : married, husband, wife, spouse, partner : wedding, divorce, couple
any children, has he got kids, how many kids : child, son, daughter, kid, father, mother : family, baby, grandchild
mum, dad, folks, parent : mother, father, parent, family : son, daughter
relative, kinfolk, family say, next of kin : relative, family, brother, sister, uncle, cousin : tell, mourn
mate, pal, buddy, chum : friend, colleague, ally, associate : close, tell
bloke, chap, guy, fella, geezer : man, male, suspect : aged
lady, lass, gal : woman, girl, female : aged
kid, nipper, youngster, bairn, tot : child, boy, girl, teenager, toddler, infant : aged, school
pensioner, old folk, oap, senior citizen : elderly, pensioner, retiree, old : aged, pension, care
cop, bobby, the old bill, fuzz : police, officer, constable, policeman, detective : arrest, station
squaddie, troops, trooper : soldier, troops, army, infantry, serviceman : unit
spook, secret agent, undercover, mole : spy, agent, intelligence, espionage : arrest, expel, secret
bigwig, vip, top brass : official, leader, senior, general, commander : attend, minister
reporter, newshound : journalist, reporter, correspondent, editor : newspaper, jail, interview
foreigner, tourist, brits abroad, holidaymaker : tourist, foreigner, national, visitor, traveller, citizen : embassy, strand, resort
how many foreigners, were foreigners hurt, what nationality were they : nationality, foreign, national, citizen, tourist : embassy, victim, among
holiday ruined, stranded tourists, stuck on holiday : strand, tourist, flight, cancel, hotel : airport, holiday
man and wife, pair, duo : couple, two, pair, husband : wife
gang of, bunch of, group of : group, gang, dozen, several : member
calm, quiet there now, peaceful : calm, quiet, peaceful, stable, lull : tension, resume
noisy, loud, bang, sound like : loud, bang, sound, blast, hear, boom : resident, witness
pitch black, in the dark : dark, darkness, blackout, night, power : light
dirty, filthy, grimy, squalid : squalid, filthy, unsanitary, dirty, overcrowded : conditions, camp, cell
wet, soaked, sodden : rain, wet, soak, flood : weather
brand new, latest version : latest, modern, launch, unveil : model
old, ancient, knackered machine, past its best : old, ageing, aging, obsolete, outdated, ancient : decade, build, century
young, how young, youngest : young, youngest, teenager, aged, youth
real, really happened, did it actually happen : confirm, real, actual, verify, occur : deny, evidence
ready, good to go, all set : ready, prepare, complete, standby : deploy, launch
busy, snowed under, run off feet : busy, overwhelm, backlog, stretch : staff
lucky, stroke of luck, jammy : lucky, luck, miracle, fortunate, narrowly : escape, survive
unlucky, bad luck, jinxed : unlucky, tragic, misfortune, unfortunate : accident
cosy, in cahoots, thick as thieves, hand in glove : collude, collusion, conspire, close, ally, complicit : accuse, secret
independent, go own way, stand on own feet : independent, independence, autonomous, sovereign : state
local, nearby, close by : near, nearby, local, neighbouring, neighboring : resident
worldwide, all over the world, across the globe : global, worldwide, world, international : country
nationwide, up and down country, all over the country : nationwide, national, across, country : region
temporary, for now, stop-gap, for the time being : temporary, interim, provisional, temporarily : until, month
for good, permanent, for keeps, once and for all : permanent, permanently, lasting, indefinite, forever : end
partly, some of it, half done : partial, partly, partially, half : remain
completely, lock stock and barrel, the whole lot : complete, completely, total, entire, entirely, fully
by force, made them by force, forcibly : force, forcibly, coerce : troops, police
by choice, willingly, of own accord, off own bat : voluntary, voluntarily, willing, volunteer : consent
by hand, bare hands, with their hands : hand, bare, dig, manually : rubble, rescuer
by accident or design, was it an attack : deliberate, accident, attack, sabotage, terrorism : rule, investigate
on foot, by foot, walk there : foot, walk, trek : border, kilometre
by boat, by sea, over water : boat, ship, sea, ferry, vessel : cross
by air, fly in, fly out : flight, plane, airlift, helicopter, fly : airport
by road, overland, drive there : road, convoy, truck, bus, drive : border
get there, how did they travel : flight, plane, train, bus, car, boat, foot : travel, arrive
how did they escape, got out how : escape, tunnel, flee, climb, break, window, jump : guard, crawl
how did he survive, stay alive : survive, survivor, ration, water, pocket, cling : rescue, alive, drink
what did they eat, eat to survive : eat, food, ration, rice, bread, biscuit : survive, drink
how was he killed, how was she murdered : shoot, stab, strangle, beat, poison, drone, missile, bomb : kill, murder, wound
where was he killed, where did he die : die, kill, home, hospital, outside, near : body, death
when did he die, when was he killed : die, kill, death, monday, tuesday, wednesday, thursday, friday, saturday, sunday : aged, announce
who killed him, who murdered her : kill, murder, suspect, gunman, assassin, accuse : arrest, charge
who found it, who spotted it, who raised the alarm : find, discover, spot, notice, alert, alarm : passerby, call, report
who called police, who rang for help : call, alert, emergency, police : neighbour, neighbor, phone
who ordered it, who gave the order, on whose orders : order, command, approve, authorise, authorize, commander : instruct, direct
who planned it, brains behind it, mastermind : mastermind, plan, plot, organise, organize, orchestrate : ringleader, accuse
who sent them, on whose behalf : send, order, hire, dispatch, behalf : deny
who let it happen, who failed to act : fail, failure, negligence, ignore, blame : inquiry, warning
who warned them, who sounded the alarm : warn, alert, warning, alarm : expert, ignore, report
who named him, give him the job : appoint, name, nominate, choose, select, elect : post, minister
who replaced him, who got his job : replace, successor, succeed, appoint, interim : post
who was sacked, whose head rolled, heads roll : sack, dismiss, fire, resign, suspend, oust : official, minister, blame
anyone arrested, anyone charged, anyone in custody : arrest, charge, detain, suspect, custody : police
anyone sacked, anyone punished, anyone pay for it : sack, dismiss, punish, resign, fine, suspend, convict : responsible
anyone left alive, hope of finding more : alive, survivor, hope, fade, rescue : hour, rubble
did it work, did the plan work : success, succeed, work, successful, fail, effective : result
did they agree, did they say yes : agree, accept, approve, consent, deal : reject, refuse
did they refuse, did they say no, turn down : refuse, reject, decline, rebuff, deny : offer, demand
did he turn up, was he there : attend, appear, arrive, present, absent : court, meeting
did he admit it, cough to it : admit, confess, acknowledge, plead : guilty, deny
did they win, did they lose : win, lose, beat, defeat, victory : final, draw
did they find him, have they found it : find, locate, discover, search : missing, body
did they catch anyone, been caught : catch, arrest, capture, detain : suspect, police
did it pass, did the vote pass, get through parliament : pass, approve, adopt, vote, reject : parliament, bill, majority
did it spread, far did it spread : spread, extend, reach, expand, engulf : kilometre, province, country
did the alarm work, did sirens sound : alarm, siren, warning, sound, fail : alert
leave a note, left a message : note, letter, message, manifesto, diary : leave, suicide
was he armed, have a gun, tooled up : armed, unarmed, gun, weapon, knife : police, shoot
was he drunk, had he been drinking : drunk, alcohol, drink, sober, intoxicate : test, driver
was it terrorism, terror attack : terrorism, terrorist, terror, extremist : attack, motive, investigate
was it murder, done away with : murder, homicide, foul, kill : police, suicide, autopsy
blamed country, accuse another country : accuse, blame, allege, deny : intelligence, foreign
are they talking, on speaking terms, in talks : talks, negotiate, dialogue, meet, contact : envoy, resume
are talks going anywhere, how are talks going : progress, talks, deadlock, breakthrough, stall, constructive : negotiator
meet next, next round, next meeting : next, round, meet, schedule, meeting : date, talks
where are they meeting, where are the talks : host, venue, hotel, hold, meet : city, palace
what do they want, what are they after, asking for : demand, want, seek, call, request, insist : condition
what do they get, in it for them : benefit, receive, exchange, gain, reward : deal, return
what was he wearing, how was he dressed : wear, dress, uniform, clothes, mask, suit : describe
what it looked like, look like : resemble, appear, describe, image, shape : witness
what did it hit, what got hit, where did it land : hit, strike, land, target, crash : building, house, field
what was on board, what was it carrying, cargo : cargo, carry, load, freight, container : ship, truck, tonne
what was stolen, what did they take : steal, loot, seize, theft : worth, jewel, cash
what was found, what did they find : find, discover, recover, seize, uncover, reveal : search, evidence
said to him, talk about : discuss, talk, tell, raise, topic : meeting, conversation, phone
what are the rules, dos and don'ts, what is allowed : rule, regulation, allow, law, restrict, guideline : ban, require
what are the options, what can they do, ways out : option, alternative, choice, consider, solution : plan
what will it cost, likely cost, much would it cost : cost, estimate, billion, million, expect : pay
what is missing, what do they lack : lack, shortage, missing, short : need
what changed, what is different now, what has changed : change, amend, reform, shift, replace : previous, former
what went wrong, what was the problem, where did it fail : fail, failure, fault, error, malfunction, mistake : cause, blame, inquiry
lessons learned, what have they learned : lesson, learn, recommend, reform, improve : inquiry, report, mistake
how many homes, homes hit, houses wrecked : home, house, building, destroy, damage : thousand, resident
how many countries, which countries : country, nation, state, sign, join : include, member
how many soldiers, how many troops : troops, soldier, deploy, thousand, force : battalion, brigade
how many days, how many weeks : week, month : last, since
how many seats, number of mps : seat, majority, win, parliament : party, coalition
how many supporters, how many members : member, supporter, million, follower : party
how many votes, tally : vote, percent, ballot, margin : count, majority
still in hospital, still in the hospital : hospital, treat, remain, critical, condition : discharge, injure
how many planes, how many missiles, how many drones : drone, missile, launch, intercept, fire, jet : attack, dozen
how many rounds, how many shots : shoot, round, bullet, fire : hear, gunman
what is the question, wording of the ballot, they voting on, voting on : question, wording, ballot, ask, proposal, amend : referendum, constitution, independence
scrap term limits, rule for longer, stay in power longer : term, limit, constitution, extend, abolish, amend : referendum, president, third
in or out, leave or stay, leave the bloc : leave, remain, exit, membership, withdraw : referendum, bloc, vote
join the club, join the bloc, get into nato : join, accede, membership, admit, accession, candidate : bloc, alliance, apply, member
is the result binding, advisory vote, act on it : binding, advisory, legally, implement : referendum, parliament, vote
undecided, waverer, floating voters, can't make up mind : undecided, swing, waver, voter : poll, percent
count votes again, recount, second count : recount, count, audit, ballot : margin, dispute, court
long queues to vote, queue to vote, voting delayed : queue, polling, station, delay, ballot : voter, machine, open
polls close, voting ends, when do polls shut : close, polling, end, extend : vote, station, hour
vote buying, buy votes, bribe voters : bribe, vote, buy, cash, fraud : candidate, allege
foreign meddling, meddle in the vote, interfere in elections : interfere, interference, meddle, influence : election, disinformation, intelligence
observer, who watched the vote, election watchdog : observer, monitor, mission, watchdog : vote, irregularity, osce
first-time president, sworn in, take office, inauguration : inaugurate, swear, oath, inauguration, office, sworn : president, ceremony
first hundred days, first thing in office, first move : first, order, sign, decree, office : president, executive
choose a cabinet, pick ministers, who is in government : appoint, cabinet, minister, nominate, name : premier, coalition
coalition falls apart, partner quits, government collapse : collapse, coalition, quit, withdraw, partner : government, election, majority
press told to leave, reporters kicked out, ban journalists : expel, ban, journalist, accreditation, bar : media, reporter
state tv, state media say, official line : state, media, broadcaster, television, announce : government, official
loyalist, who still backs him, diehard : loyalist, supporter, loyal, ally, back : president, guard
soldiers revolt, mutiny, troops rise up : mutiny, revolt, mutineer, uprising, barracks : soldier, pay, officer
borders shut by army, borders closed after coup : close, border, airport, seal : junta, reopen
condemn the coup, what did neighbours say, bloc reaction : condemn, suspend, sanction, ecowas, demand, union : coup, restore, bloc
fighting still going on, shots heard, gunfire in the capital : gunfire, shooting, explosion, heard, clash : capital, barracks, palace
shell the town, pummel, rain down on : shell, bombard, pound, barrage, artillery : town, rocket, civilian
night raid, overnight attack, during the night : overnight, night, barrage, drone, wave : attack, siren
hit a hospital, hospital bombed, school bombed : hospital, school, strike, hit, airstrike : patient, deny, kill
hit power stations, knock out the grid, energy attacks : grid, power, substation, energy, plant, infrastructure : missile, outage, heating
railway bombed, station hit, hit a train : railway, station, train, strike : passenger, missile
ship sunk in war, warship sunk, sink a warship : sink, warship, frigate, flagship, missile, torpedo : navy, crew
cross the border, incursion, go over the border : incursion, cross, border, enter, raid : troops, village
help from abroad, who is helping them, foreign support : support, aid, ally, supply, back : weapon, nato, western
give intelligence, share intelligence, tip-offs from spies : intelligence, share, satellite, provide : ally, target
no more weapons, hold back weapons, stop arming : suspend, withhold, halt, pause, freeze : weapon, aid, shipment
war-weary, had enough of war, morale : morale, weary, exhaust, fatigue, desert : soldier, front, rotation
go awol, deserter, run from the army : desert, deserter, awol, abandon : soldier, unit, mutiny
trench, dug-outs, life like there : trench, mud, dugout, soldier, cold : front, rotation
war orphans, children taken, kids moved away : deport, orphan, child, transfer, adopt : warrant, return
collaborator, traitor, working for the enemy : collaborator, traitor, treason, collaborate, spy : arrest, execute
martyr, hero's funeral, military funeral : funeral, bury, coffin, honour, martyr : soldier, mourner
veteran, back from the front, come home wounded : veteran, wounded, return, rehabilitation : soldier, prosthetic
peace deal, end the war, peace plan, make peace : peace, treaty, deal, settlement, accord, plan : end, war, talks, territory
security guarantees, protect them afterwards, promise to defend : guarantee, security, defend, protect, deterrence : treaty, ally, peacekeeper
reparation, make them pay, pay for the war : reparation, compensation, pay, asset, damages : war, frozen, reconstruction
war tribunal, the hague, try for war crimes : tribunal, court, warrant, prosecutor, indict : war, crime, icc
let aid in, allow aid in : allow, permit, access, crossing, corridor : aid, truck, humanitarian
who broke it first, who violated the truce : accuse, violate, blame, breach, deny : ceasefire, shelling, both
hostages' families, families pleading, what do families want : family, plead, urge, demand, relative, rally : hostage, release, government
hijack, take over a plane, plane hijacked : hijack, hijacker, divert, seize : plane, passenger, pilot, demand
guards overpowered, guards attacked, warder : guard, overpower, warder, officer : prison, gunman
ransom paid or not, did they pay ransom : ransom, pay, deny : release, kidnapper
tracked down, traced, rescued from kidnappers : rescue, trace, free, locate, raid : kidnap, police, hideout
negotiate with terrorists, do deals with kidnappers : negotiate, refuse, policy, concession : terrorist, hostage
search the sea, search area, where are they looking : search, area, scour, ship, aircraft, sonar : wreckage, kilometre, ocean
floating debris, bits in the water, oil patch : debris, slick, float, wreckage, spot : search, satellite
airline, whose plane was it, which airline : airline, carrier, operator, operate, flight : plane, fleet
old was the plane, how old plane, age of the plane : build, old, deliver, service, aircraft : airline, fleet
was the pilot experienced, flying hours, who was flying : pilot, captain, hour, experienced, officer : flight, cockpit
engine on fire, engine failed, lost an engine : engine, fire, failure, thrust, flame : takeoff, pilot, return
hit a building, crashed into houses : crash, building, house, residential, apartment : plane, ground, kill
hit birds, bird strike : bird, strike, engine, flock : plane, landing
ice on wings, bad weather crash, storm crash : ice, icing, weather, turbulence, fog, storm : pilot, plane
terror on the plane, bomb on board : bomb, explosive, device, explosion : plane, investigator, sabotage
shot down by mistake, downed airliner : shoot, missile, down, mistake, airliner : radar, admit
anyone see it fall, what witnesses saw : witness, see, describe, hear, smoke, flame : explosion, plane
lorry, truck, hgv, juggernaut : lorry, truck, trailer, tanker : driver, motorway
level crossing, train hit car : crossing, train, barrier, collide : car, bus, driver
train driver, who drove the train : driver, engineer, conductor, signal : train, brake, arrest
runaway train, brakes failed, no brakes : brake, runaway, fail, slope : train, derail
chemical spill, toxic cloud, poison leak : toxic, chemical, spill, leak, cloud, ammonia, chlorine : evacuate, inhale, plant
poisoned river, fish dying, river turned red : fish, river, contaminate, toxic, cyanide, waste : spill, mine, dead
tailings dam, mine waste : tailings, dam, sludge, mud, waste : mine, collapse, river
tanker broke up, tanker holed, ship leaking : tanker, hull, leak, crack, split, breach : oil, coast, tow
fine for the spill, punish the oil firm : fine, penalty, billion, prosecute, settlement : company, spill
beach closed, can't swim, swimming ban : beach, close, swim, ban : oil, sewage, bacteria
radioactive water, dump water at sea : discharge, release, treated, radioactive, water : sea, plant, fisherman
food safe from radiation, contaminated food : contaminate, ban, food, milk, radioactive : radiation, test
workers at the plant, stay behind at plant : worker, staff, engineer, operator : plant, reactor, shift
inspectors at the plant, un nuclear watchdog : inspector, iaea, watchdog, inspect, monitor : nuclear, plant, access
meteor shower, lights in the sky, fireball : meteor, fireball, streak, debris : sky, rocket
eclipse, when is the eclipse : eclipse, solar, lunar, moon, sun : totality, path, viewer
life on other planets, alien, signs of life : life, alien, signal, microbe, planet, molecule : telescope, scientist
telescope picture, photo from space : telescope, image, galaxy, capture : space, star
falling satellite, space junk, come down to earth : debris, satellite, reentry, burn, fall : orbit, atmosphere
space walk, outside the station : spacewalk, airlock, suit, astronaut : station, repair
stuck in space, stranded astronauts, can't get back : strand, astronaut, delay, capsule, return : station, leak
pay for space mission, private rocket : private, company, contract, billion, nasa : launch, mission
gene, dna find, ancient dna : gene, dna, genome, ancient, genetic : researcher, ancestor
cancer breakthrough, new drug, wonder drug, pill trial : drug, trial, treatment, patient, therapy : cancer, result, approve
dinosaur, bones dug up, fossil find : fossil, dinosaur, bone, skeleton, skull : species, million, palaeontologist
lost city, old tomb, ruins found : tomb, ruin, temple, excavate, archaeologist, ancient : site, burial, mummy
shipwreck treasure, old ship found : wreck, ship, treasure, galleon, century : diver, gold, coin
cloned, test tube, gene edit : clone, embryo, gene, edit : scientist, ethics
faked results, made up data, retract : retract, fabricate, fraud, data, misconduct : study, journal
pupil, school kids, student : pupil, student, schoolchild, child : school, class
school attack, school shooting : school, gunman, pupil, shoot, teacher : lockdown, classroom
bully, picked on at school : bully, bullying, harass : school, pupil, phone
ban phones in school, no phones in class : phone, ban, smartphone, classroom : school, pupil
school roof fell, unsafe school buildings : collapse, concrete, roof, unsafe : school, pupil
university protest, campus sit-in : campus, university, student, encampment : protest, police
headscarf ban, dress code, veil : headscarf, hijab, veil, ban, dress : school, woman, law
literacy, how many can read, drop out of school : literacy, enrol, enroll, dropout, attend : school, girl, percent
rumours of a wedding, when is the wedding, big day : wedding, ceremony, date, marry : bride, june, september
where did they marry, wedding venue, where was the wedding : church, abbey, cathedral, castle, chapel, villa, palace : wedding, ceremony
honeymoon, after the wedding : honeymoon, island, holiday, fly : couple, wedding
custody fight, who gets the kids : custody, child, court, parent : divorce, judge
divorce settlement, who gets the house : settlement, divorce, million, alimony, prenuptial : judge, fortune
fans outside, crowds gather for star, shrine of flowers : fan, gather, flower, tribute, crowd : home, vigil
ill before he died, long illness, had he been ill : illness, battle, suffer, cancer, diagnose : die, hospital
drugs found, pills in the room : drug, pill, cocaine, toxicology, substance : autopsy, overdose
was he famous, what films, what songs : film, song, album, star, role, hit : career, award
state funeral, lying in state, queue to see coffin : state, coffin, funeral, queue, mourner : cathedral, procession
raid the shops, shops boarded up, shopkeeper : shopkeeper, shop, loot, owner, board : riot, damage
catch looters, looters shot, punish looters : looter, arrest, shoot, patrol, curfew : police, soldier
what did looters take, what got looted : food, electronics, loot, alcohol, clothes, aid : shop, warehouse
who is exempt, who may go out, allowed out : exempt, permit, pass, essential, worker : curfew, lockdown
curfew over, lift the curfew, end of curfew : lift, ease, end, relax : curfew, calm
warn people to leave, evacuation order, told to go : order, urge, evacuate, warn, leaflet : resident, area
by bus or train, they getting out : bus, train, boat, helicopter, corridor, convoy : evacuate
old and sick, patients moved, hospital cleared : patient, hospital, transfer, evacuate, elderly : ambulance, ward
pets left, animals rescued, what about animals : animal, dog, pet, cat, zoo, rescue : shelter, owner
last plane out, last flight, final flight : last, final, flight, plane : evacuation, airport, troops
cling to plane, fall from plane : cling, fall, wheel, runway, crowd : plane, airport
how many flown out, number airlifted : airlift, evacuate, fly, flight : thousand, citizen
ships waiting, vessels stuck, cargo stuck : vessel, stuck, wait, anchor, queue, strand : port, cargo, canal
close the strait, shut the shipping lane : strait, close, block, shipping : tanker, navy, oil
attack on shipping, ships attacked, ships hit : ship, vessel, attack, missile, drone, tanker : sea, rebel, route
go the long way, avoid the route, reroute : reroute, divert, avoid, route : ship, cape, cost
escort the ships, guard the convoy, naval escort : escort, convoy, navy, warship, patrol : tanker, strait
aid flotilla, aid boat, activists' boat : flotilla, activist, boat, aid, intercept : blockade, navy
fake goods, counterfeit, knock-off : counterfeit, fake, seize, customs : goods, brand
ivory, poacher, wildlife smuggling : poach, poacher, ivory, rhino, wildlife : smuggle, seize, elephant
gold smuggling, blood diamonds : gold, diamond, smuggle, illegal : mine, rebel
cigarette, fag smuggling, bootleg : cigarette, tobacco, smuggle, bootleg : customs, duty
drug tunnel, border tunnel : tunnel, border, dig, smuggle : drug, metre
drug mule, swallow drugs : courier, swallow, mule, cocaine : airport, arrest
container of migrants, dead in a lorry : lorry, truck, container, trailer, suffocate : migrant, body, smuggler
boat sank with migrants, migrants drowned : drown, capsize, sink, dinghy, shipwreck : migrant, coastguard, sea
rescue ship, pick up migrants : rescue, ship, charity, coastguard, disembark : migrant, port
which port took them, where did they land : port, disembark, dock, ashore, land : migrant, rescue
family split at border, children separated : separate, child, parent, family, reunite : border, migrant
asylum hotel, where are migrants housed : hotel, camp, barge, centre, accommodation, house : asylum, seeker
amnesty for migrants, papers for migrants, legal status : amnesty, permit, residence, legalise, status : migrant, undocumented
visa rules, need a visa, visa-free : visa, permit, waiver, entry : travel, border
dual passport, lose citizenship, strip of passport : citizenship, passport, strip, revoke, nationality : law, court
anti-corruption raid, corruption probe : raid, investigate, corruption, prosecutor, arrest : bribe, official
how much was stolen, he pocket : million, billion, embezzle, steal, bribe : fund, account
luxury lifestyle, yachts and villas, lived like a king : luxury, yacht, villa, mansion, watch, jewel : corruption, seize
freeze his accounts, swiss bank, hidden accounts : account, freeze, bank, offshore, asset : million, court
contract for a mate, dodgy contract, tender fixed : contract, tender, award, procurement : corruption, company
step aside during probe, suspended from post : suspend, aside, leave, post : inquiry, allegation
lie detector, oath, lied under oath : perjury, oath, lie, testimony : court, charge
paper trail, emails show, what the emails say : email, message, document, record, text : show, evidence
tape, secret recording, caught on tape : recording, tape, audio, record, secretly : phone, leak
shred papers, destroy evidence, delete messages : destroy, delete, shred, erase, evidence : obstruct, message
intimidate witnesses, lean on witness, nobble the jury : intimidate, threaten, tamper, witness, bribe : jury, trial
jury picked, on the jury : jury, juror, select, panel : trial, court
judge steps aside, biased judge : recuse, judge, bias, replace : trial, court
victim speaks in court, victim statement : victim, statement, court, survivor, tell : sentence, impact
sentence day, when is he sentenced : sentence, sentencing, date, judge : month, convict
stay of execution, spared death, reprieve : stay, reprieve, commute, spare, delay : execution, court, governor
community service, tagged, probation : probation, community, service, tag, suspend : sentence, judge
life sentence, locked up for life, never be freed : life, imprisonment, parole, sentence : murder, judge
who appealed, will he appeal, fight on : appeal, lawyer, challenge : verdict, court
supreme court, top judges, highest court : supreme, court, justice, rule, ruling : constitution, appeal
appeal deadline, how long to appeal : appeal, deadline, file : court, lawyer
charges dropped, drop the charges, let it drop : drop, withdraw, dismiss, charge : prosecutor, case
bank collapse, bank failed, bank shut : collapse, fail, bank, regulator, seize, insolvent : deposit, rescue
buy the failed bank, rescue takeover of bank : buy, acquire, takeover, merge, rescue : bank, rival, share
limit on withdrawals, can't get cash, capital controls : limit, withdrawal, control, freeze, restrict : bank, cash, account
rumours about the bank, what spooked savers : rumour, panic, fear, loss, confidence : bank, depositor
lender of last resort, central bank steps in : central, liquidity, lend, emergency, guarantee : bank, billion
wipe off shares, wipe billions off, lose value : wipe, lose, value, billion, fall : share, market
stop trading, trading halted, shares frozen : halt, suspend, trading, circuit : share, exchange
short sellers, bet against : short, seller, bet, hedge : share, fund
profit warning, sales down, poor results : profit, loss, sales, warning, revenue, earnings : quarter, percent, share
did it make, profit, takings : profit, revenue, earnings, income, sales : billion, quarter
go public, float shares, stock listing : listing, ipo, float, share, flotation : exchange, billion
fat bonuses, boss's pay, golden parachute : bonus, pay, salary, executive, package : million, shareholder
who gets the company, white knight, buyer found : buyer, rescue, investor, bid, acquire : company, administrator
creditor, who is owed money, unpaid bills : creditor, owe, debt, unpaid, supplier : bankrupt, million
pension pot, pensions at risk, lose pension : pension, fund, retire, deficit : worker, company
retirement age, work longer, pension reform : pension, retirement, age, reform, raise : strike, protest
minimum wage, lowest pay, pay packet : wage, minimum, pay, salary, earn : hour, worker, raise
dole cut, benefit cuts, welfare cut : benefit, welfare, cut, allowance, subsidy : budget, poor
bread price, cut subsidies, dearer bread, fuel subsidy : subsidy, bread, fuel, price, scrap : protest, imf
print money, money worthless, hyperinflation : hyperinflation, print, currency, note, worthless : central, percent
nationalise, take into state hands, grab private firms : nationalise, nationalize, expropriate, seize, state : company, compensation
sell off state firms, privatise : privatise, privatize, privatization, privatisation, stake, sell : state, union
car recall, brakes faulty, airbag : airbag, brake, recall, vehicle, defect : carmaker, crash
baby food, baby milk recall : formula, infant, milk, recall : contaminate, baby
allergy, not on the label, mislabelled : allergy, label, allergen, mislabel : recall, product, nut
toy recall, choking danger, unsafe toys : toy, choke, hazard, recall : child, lead
batteries catch fire, phone explodes, overheat : battery, overheat, lithium, fire, explode : recall, phone, scooter
climate talks, climate summit, cop deal : cop, climate, summit, pledge, emission, agreement : fossil, finance, delegate
hottest on record, hottest ever, heat record : hottest, record, temperature, degree, warmest : heatwave, average, month
heat deaths, died of heat, heatstroke : heatstroke, heat, die, collapse, dehydration : elderly, temperature, hospital
coral dying, reef bleached : coral, bleach, reef, bleaching : ocean, temperature, marine
island sinking, islands going under : island, rise, sea, submerge, atoll : relocate, climate
electric cars, ban petrol cars, go electric : electric, vehicle, petrol, battery, diesel : phase, carmaker, ban
carbon tax, polluter pays, pay to pollute : carbon, tax, polluter, levy, price : emission
sue over climate, climate court case : court, climate, lawsuit, ruling, oblige : emission, government
too hot to work, work in the heat : heat, worker, temperature, shade : collapse, union
dead whales, animals dying off, mass die-off : die, carcass, whale, fish, starve : beach, scientist
locust, plague of insects, pests eat crops : locust, swarm, pest, crop : farmer, pesticide
farmers angry, tractor protest, farm protest : farmer, tractor, protest, subsidy, blockade : diesel, import
trucker, lorry protest, convoy of lorries : trucker, lorry, convoy, blockade, driver : border, fuel
students rise up, student protest : student, protest, campus, quota : police, university
women's march, women protest : woman, march, rights, protest : abortion, violence
police brutality, cops too rough, heavy-handed police : brutality, excessive, force, police, beat : video, investigate
protester killed, first death at protest : protester, kill, shoot, die, bullet : police, demonstration
undercover police, plain clothes, thugs in plain clothes : undercover, plainclothes, agent, thug : protest, arrest
far right, neo-nazi, extremists march : nationalist, extremist, neo, radical : rally, migrant
martyr of protest, face of the protests : symbol, icon, student, activist : death, mural
opposition leader, who leads the opposition : opposition, leader, rival, candidate : jail, exile, party
go into exile, live abroad now, seek refuge : exile, flee, asylum, refuge : leader, embassy
bugged, phone hacked, spyware on phone : spyware, hack, phone, bug, surveillance : journalist, activist
website blocked, firewall, banned site : block, censor, firewall, ban, website : access, vpn
satellite internet, internet from space : satellite, internet, terminal, connect : blackout, network
cable cut, undersea cable, cable under the sea : cable, undersea, cut, damage, sever, anchor : internet, ship, sabotage
how long offline, hours without internet : hour, outage, restore, blackout, shutdown : network, internet
what hackers want, ransom note, pay in bitcoin : ransom, demand, bitcoin, extort, threaten : hacker, data
hospital hacked, airport hacked, systems locked : hack, ransomware, system, hospital, airport, paper : cancel, appointment
leak on dark web, data for sale, dumped online : dark, data, publish, sell, post : hacker, record
patient records, medical data stolen : patient, record, data, steal, medical : hospital, hacker
update crash, faulty update, blue screen : update, software, faulty, crash, outage : computer, airline
nurses strike, doctors strike, medics walk out : nurse, doctor, strike, walkout, junior : hospital, pay
pilots strike, airport strike, flights off by strike : pilot, strike, cabin, controller, flight : cancel, airline, union
rail strike, train strike, tube strike : rail, train, strike, driver, union : cancel, commuter
dockers strike, ports shut, port strike : docker, port, dockworker, strike, longshoreman : cargo, container
teachers strike, school strike : teacher, strike, school, union : pay, class
ban strikes, force back to work, anti-strike law : ban, court, injunction, law, emergency : strike, union
rubbish piling up, bins not emptied : garbage, rubbish, trash, waste, refuse : strike, collector, street
survive on strike pay, strike fund : fund, strike, pay, hardship : union
arbitrator, who settled the strike : arbitrate, mediate, arbitration, settle, mediator : union, employer
not enough staff, short-staffed, staff shortage : shortage, staff, vacancy, understaffed, lack : recruit, delay
waiting list, wait for treatment, long waits : wait, waiting, backlog, delay, list : patient, hospital, operation
ambulance late, ambulance delays : ambulance, delay, response, wait : hospital, paramedic
hospital closed, hospital out of action, hospital shut down : hospital, close, evacuate, function, fuel : generator, patient
no anaesthetic, operate without drugs : anaesthetic, anesthetic, surgery, amputate : hospital, shortage
doctor killed, medics attacked, ambulance hit : medic, doctor, ambulance, paramedic, attack : strike, hospital
babies at risk, babies in hospital : baby, incubator, newborn, premature : power, hospital
blood needed, give blood, short of blood : blood, donor, donate, transfusion : hospital, shortage
how much jab costs, price of the drug : price, dose, cost, drug : million, order, company
who makes the vaccine, drug firm, vaccine maker : manufacturer, pharmaceutical, developer, maker, company : vaccine, dose
vaccine hoarding, poor countries miss out, share the jabs : donate, share, dose, poorer, export : vaccine, covax, shortage
health chief, leading the response : health, minister, director, who : outbreak
hit the poor, who suffers most, worst affected : worst, hardest, affect, suffer, vulnerable : poor, child, region
where is it worst, hardest hit place, worst-hit area : worst, hardest, epicentre, hit, affect : region, district, province
track contacts, contact tracing : trace, contact, track, tracing : infect, quarantine
carry the germ, from animals, jump from animals : animal, bat, bird, rat, host, transmit : virus, human
bury the dead safely, mass burial, mass graves : grave, burial, bury, mass, cemetery : victim, body
how big blast, big was the blast, far was it heard : blast, crater, hear, shockwave, kilometre, kilogram : explosion, window
crater, hole in the ground, sinkhole : crater, sinkhole, hole, metre : road, blast
windows blown out, shattered glass : window, glass, shatter, blow : blast, building
who was the target, who were they after, meant for : target, aim, intend, bound : attack, official, attacker
suicide bomber, blew himself up : suicide, bomber, detonate, vest : attack, checkpoint, kill
letter bomb, parcel bomb, exploding pager : parcel, letter, package, pager, explosive : injure, explode
get past security, they get in, security lapse : breach, security, lapse, fence, bypass, enter : guard, checkpoint, failure
security tightened, step up security, more guards : tighten, security, step, patrol, checkpoint, reinforce : attack, police
off duty, have a go hero, wrestled him down : tackle, wrestle, overpower, disarm, bystander, restrain : attacker, hero
hide from gunman, barricade the door, play dead : hide, barricade, lock, flee, cupboard : gunman, classroom, pretend
red flags, missed signs, warning signs : warning, sign, flag, miss, threat, report : police, failure, post
who raised him, troubled past, loner : loner, background, troubled, mental, neighbour, school : suspect, describe
passport of suspect, where suspect comes from : national, citizen, born, suspect, nationality : arrive, resident
going public, in public, in front of everyone : public, publicly, openly : announce, crowd
they do it, how was it done, what with : using, means, method, through, via, use : tool, technique
how many more, any more of them, further ones : further, additional, extra, rise : reinforce, increase
how many fewer, not so many : fewer, decline, fall, drop, reduce : percent, number
how long before, how long till : until, hour, week, month, minute : later, deadline
how long after, how long help took : later, after, hour, minute, within : arrive, response, rescuer
long is the wait, wait time : wait, hour, week, month : queue, backlog
they last, how long hold out, how long stay alive : hour, week, month, supply, oxygen, stock : survive, enough
in what order, which came first : first, followed, later : sequence, timeline
step by step, timeline, blow by blow : first, later, timeline, begin : minute, hour
at whose expense, out of whose pocket : taxpayer, expense, fund, pay : cost, public
on what evidence, what proof is there, prove it : evidence, proof, document, video, witness : court, prosecutor
under what conditions, on what terms, what strings : condition, term, provided, require : deal, agree
in whose name, on behalf of whom : behalf, represent, name : group, claim
in spite of what, even though, against the odds : despite, although, defy : odds
instead of what, in place of : instead, replace, alternative : plan
except who, apart from whom, who is left out : except, exclude, exempt, exception : list
such as what, for instance, for example, like what : include, example, among : list
where else, anywhere else, other places : elsewhere, nearby : city, region
either way, whichever way : either, regardless : outcome
too much, over the top, overdo it : excessive, disproportionate : criticise, force
enough, is it enough, fall short, do enough : enough, sufficient, insufficient, inadequate, short : need
too little, not nearly enough, drop in the ocean : insufficient, inadequate, little : need, criticise
just in time, nick of time, last minute : last, minute, eleventh, narrowly : deadline, avert
sooner or later, some day, one day : eventually, future, soon : inevitable
at first, to begin with, first reports said : initial, initially, first, early, preliminary : report, later
in the end, finally, eventually : final, finally, eventually, end : conclude
since then, after that, afterwards : since, later, after, subsequent : follow
meanwhile, at the same time, during that : meanwhile, while, during, simultaneous : same
round the clock, non-stop, day and night : continuous, nonstop, hour, overnight, constant : shift, work
off and on, now and then, from time to time : occasional, sporadic, intermittent, sometimes : often
bit by bit, little by little, in stages : gradual, gradually, phase, stage, slowly : partial
`;
