/** Rows of the lexicon of everyday words (everyday-words.ts): people, bodies, places and things. */
export const thingRows = `
other half, better half, missus, significant other, hubby : wife, husband, spouse, partner : marry, married, widow, couple
hubby, old man, fella : husband, spouse : wife, marry, widow, partner
missus, wifey, her indoors : wife, spouse : husband, marry, partner, widow
married to, marital status, who did he marry : wife, husband, spouse, widow, widower, partner : marry, wedding, divorce
leave behind, survived by, surviving relatives : survive, widow, wife, husband, son, daughter, child : grandchild, family, sibling
next of kin, loved ones, nearest and dearest, folks back home : family, relative, kin, parent : mourn, inform, notify, grieve, bereaved
old folks, mum and dad, mom and dad, folks : parent, mother, father : son, daughter, family
mum, mom, mam, mummy : mother, parent : daughter, son
dad, daddy, old man : father, parent : son, daughter
kids, little ones, nippers, youngsters, kiddies, tots, young ones : child, minor, schoolchild, infant, toddler, pupil : age, school, aged
kid, youngster, young one, tot : child, boy, girl, minor, teenager, infant : aged, school, parent
baby, little one, bairn, bub, newborn : infant, newborn, baby : birth, born, mother, maternity, month
any kids, how many kids, have children : child, son, daughter, father, mother : born, family, survive
lad, laddie, young fella : boy, youth, teenager, son : aged
lass, lassie, young woman : girl, woman, teenager, daughter : aged
teen, adolescent, teeny, young person : teenager, youth, minor, juvenile : aged, school
bloke, geezer, chap, fella, guy : man, male : aged, suspect
old folk, pensioners, oaps, the elderly, seniors, old people : elderly, pensioner, retiree, senior : aged, pension, care
gran, granny, nan, nana, grandma : grandmother, grandparent : grandchild, family, grandson
grandad, granddad, grandpa, gramps : grandfather, grandparent : grandchild, grandson, family
big brother, little brother, bro : brother, sibling : family
big sister, little sister, sis : sister, sibling : family
brothers and sisters, siblings : sibling, brother, sister, twin : family
auntie, aunty : aunt, relative : niece, nephew, family
in-laws, family by marriage : inlaw, stepfather, stepmother, stepson : marry, family
the ex, former wife, former husband, old flame : divorce, estranged, ex : separate, marry, custody, split
girlfriend, lady friend : girlfriend, partner, fiancee : couple, date, relationship
boyfriend, man friend, toy boy : boyfriend, partner, fiance : couple, date, relationship
bit on the side, mistress, lover, fancy man, fancy woman : mistress, lover, affair, extramarital : cheat, scandal, marriage, wife
husband to be, wife to be, betrothed, intended : fiance, fiancee, engage, engagement : wedding, marry
newlyweds, happy couple : bride, groom, couple, newlywed : wedding, marry, honeymoon
best mate, mate, pal, buddy, chum, crony : friend, ally, associate, confidant : close, longtime
mates, pals, buddies, cronies : friend, ally, associate, confidant : close, inner
right-hand man, right hand man, right-hand woman, chief lieutenant : aide, deputy, confidant, lieutenant, adviser, ally : close, trusted, staff
number two, second in command, second-in-command, 2ic, understudy : deputy, vice, lieutenant, assistant : chief, president, commander
sidekick, wingman, partner in crime, helper : accomplice, associate, partner, aide, deputy : conspirator
running mate, vp pick, ticket partner, vice pick : vice, vicepresidential, ticket, running : candidate, nominee, president
stand-in, caretaker, placeholder, acting boss : interim, acting, caretaker, temporary, substitute : replace, appoint, successor
replacement, next in line, heir, new guy : successor, replace, replacement, heir, succeed, appoint : nominee, interim, predecessor
the last one, the previous one, one before : predecessor, former, previous, outgoing : succeed, replace
top brass, the brass, military chiefs, army bosses : commander, officer, chief, admiral, marshal : military, army, defence, staff, general
top dog, head honcho, big boss, kingpin, numero uno, big cheese : leader, chief, boss, head, chairman, ceo : lead, run
head honcho, top man, top woman, gaffer, guvnor, big boss : chief, head, director, chairman, ceo, executive : company, appoint
big shots, bigwigs, fat cats, vips, movers and shakers, grandees, big names : executive, official, leader, dignitary, elite, tycoon : wealthy, powerful
bigwig, big shot, vip, big name, big fish : official, executive, dignitary, leader, tycoon, magnate : senior, top
great and good, dignitaries, honoured guests : dignitary, leader, monarch, guest, celebrity, delegation : attend, ceremony, funeral
higher-ups, the powers that be, those in charge, people at the top : authority, official, leadership, management, government, executive : senior
underling, minion, junior, dogsbody, subordinate : subordinate, aide, assistant, staff, deputy : order, superior
the boss, in charge, who runs, at the helm, runs the show : head, chief, leader, director, chairman, ceo, commander, president : lead, appoint, run
chief exec, company boss, top executive, head of the firm : ceo, chairman, executive, chief, president : company, appoint, resign
finance chief, money man, bean counter : cfo, treasurer, finance, accountant : chancellor, audit, budget
founder, brains behind, who started, creator : founder, cofounder, found, creator, inventor : entrepreneur, startup
mastermind, ringleader, brains behind it, man behind : mastermind, ringleader, planner, organiser, organizer, plot, orchestrate : plan, attack, cell
henchman, heavies, goons, thugs, hired muscle : thug, enforcer, militia, bodyguard, gang, henchman : beat, intimidate
foot soldiers, rank and file, grunts : soldier, member, fighter, conscript, recruit : troop, union
spin doctor, mouthpiece, press officer, comms chief, pr man : spokesman, spokeswoman, spokesperson, press : statement, tell, comment, secretary
who spoke for, who is speaking for, public face : spokesman, spokeswoman, spokesperson, representative : statement, comment
go-between, middleman, fixer, honest broker, peacemaker : mediator, intermediary, envoy, broker, facilitator : mediate, negotiate, talk
negotiator, dealmaker, at the negotiating table : negotiator, envoy, delegation, mediator, delegate : talk, negotiate, deal
our man in, head of the embassy, diplomat : ambassador, envoy, consul, diplomat, attache : embassy, recall, expel, mission
go-to guy, special envoy, troubleshooter : envoy, representative, emissary : mission, visit, talk
spook, spy, secret agent, mole, double agent, undercover man : spy, agent, intelligence, operative, espionage, informant : secret, expel, service
snitch, supergrass, nark, stool pigeon : informant, informer, witness, whistleblower : tip, testify, police
whistleblower, leaker, deep throat, who leaked : whistleblower, leak, source, disclose : document, reveal, retaliate, anonymous
insider, people in the know, source : source, official, insider, anonymous : familiar, condition, speak
cop, bobby, copper, fuzz, rozzer, old bill : police, officer, constable, policeman, policewoman : force, patrol, arrest
the cops, boys in blue, law enforcement, the law, the feds : police, officer, authority, detective, force, fbi, sheriff : arrest, investigate, raid
top cop, police boss, head of police : commissioner, superintendent, sheriff, chief, constable : police, force
detective, sleuth, gumshoe, murder squad : detective, investigator, inspector : investigate, police, inquiry, homicide
riot squad, riot cops, police in riot gear : riot, police, baton, shield : tear, gas, clash, disperse, cannon
armed response, swat, swat team, armed cops, sharpshooters : swat, marksman, sniper, tactical, commando, gunman : police, shoot, siege, standoff
bodyguard, minder, close protection, security detail : bodyguard, guard, security, protection : protect, convoy, secret, service
bouncer, doorman, guard on the door : guard, security, doorman, steward : nightclub, entrance
jailer, warder, prison guard : guard, warden, prison, officer : inmate, jail, cell
lifer, jailbird, inmate, prisoner : inmate, prisoner, convict, detainee : jail, sentence, cell
crook, villain, wrong 'un, baddie, felon : criminal, offender, suspect, gangster, culprit : convict, charge, crime
culprit, who did it, whodunnit, perp, guilty party, who was behind it : suspect, perpetrator, culprit, attacker, assailant, blame, responsible : arrest, claim, charge, accuse
suspect, person of interest, in the frame : suspect, accused, defendant, detain, arrest : police, question, custody
accomplice, partner in crime, who helped him, who helped them : accomplice, conspirator, conspire, abet, accessory : help, charge, suspect
killer, murderer, who killed, who murdered : gunman, murderer, killer, attacker, suspect, assassin, shooter : kill, murder, shoot, stab, charge
shooter, gunman, guy with the gun, active shooter : gunman, shooter, attacker, assailant, suspect : rifle, fire, shoot, motive
hitman, hired gun, contract killer : assassin, hitman, gunman, contract : kill, assassinate, hire, plot
knifeman, guy with a knife, attacker with knife : attacker, assailant, knifeman, stab, knife : wound, blade
bomber, set off the bomb, bombmaker : bomber, bomb, detonate, attacker, suicide : blast, explosive, vest
suicide bomber, human bomb : bomber, suicide, detonate, vest : explosion, explosive, attacker
thief, robber, burglar, tea leaf, nicker, raider : thief, robber, burglar, raider, gang : steal, theft, heist, loot, rob
mugger, pickpocket, bag snatcher : robber, thief, pickpocket, mugger : rob, steal, phone
conman, con artist, fraudster, scammer, swindler, trickster : fraudster, fraud, scammer, swindler, impostor : scam, deceive, defraud, scheme, investor
mobster, gangster, mafioso, godfather, crime boss, drug lord : gangster, mafia, kingpin, cartel, boss, trafficker : gang, crime, drug
dealer, pusher, drug runner : trafficker, dealer, smuggler, courier : drug, cocaine, cartel, heroin
people smuggler, trafficker, coyote, human trafficker : smuggler, trafficker, smuggling, trafficking : migrant, boat, border
hacker, cyber crook, who hacked : hacker, attacker, ransomware, group, cybercriminal : breach, hack, cyber, responsible
pirate, hijackers at sea : pirate, hijacker : hijack, vessel, ransom, ship
hijacker, kidnapper, hostage taker, captor, abductor : kidnapper, captor, hijacker, abductor, gunman : hostage, ransom, release, seize
arsonist, firebug, firestarter, who started the fire : arsonist, arson, ignite : blaze, deliberate, charge
peeping tom, stalker, creep : stalker, stalk, harass, voyeur : obsess, restraining
paedo, paedophile, pedophile, child molester, nonce : paedophile, pedophile, abuser, offender, predator : abuse, child, sexual
rapist, sex attacker, sex pest, groper : rapist, rape, assault, abuser, predator : sexual, allege, victim
terrorist, jihadi, jihadist, extremist, radicals : militant, terrorist, extremist, jihadist, islamist : attack, cell, group
rebel, insurgent, guerrilla, freedom fighter : rebel, insurgent, guerrilla, militant, fighter, separatist : militia, faction, uprising
plotters, coup leaders, mutineers, who staged the coup : plotter, junta, mutineer, putschist, soldier : coup, seize, overthrow, plot, general
strongman, dictator, despot, tyrant, autocrat : dictator, strongman, autocrat, ruler, authoritarian : regime, oust, rule
warlord, militia boss, faction leader : warlord, commander, militia, leader : fighter, faction
mercenary, soldier of fortune, dog of war, private army, hired soldiers : mercenary, contractor : private, fighter, wage, military
squaddie, tommy, gi, trooper, our boys : soldier, troop, serviceman, servicewoman, infantry, marine : army, kill, deploy
troops, boots on the ground, squaddies, servicemen, our boys : troop, soldier, force, personnel, serviceman : deploy, brigade, withdraw, battalion
reservists, part-time soldiers, weekend warriors, called-up men : reservist, reserve, conscript : mobilise, mobilize, call, draft
call-up, conscription, national service : conscription, conscript, mobilisation, mobilization, draft : reservist, army, recruit, dodge
deserter, draft dodger, awol soldier : deserter, desert, defect, defector, dodger : army, flee, conscription
turncoat, traitor, defector, switched sides : defector, traitor, defect, collaborator, treason : flee, betray
old soldier, ex-serviceman : veteran, former : war, serve, army
special forces, sas, commandos, seals, elite troops, crack troops : commando, special, elite, paratrooper : raid, force, mission, operation
peacekeepers, blue helmets, un troops : peacekeeper, peacekeeping, un : force, mission, mandate, deploy
pilot, flyboy, who was flying, at the controls, flight crew : pilot, captain, copilot, aviator, crew : cockpit, fly, aircraft, flight
co-pilot, copilot, first officer : copilot, officer : captain, cockpit, flight
ship's master, captain of the ship : captain, master, skipper : vessel, crew, ship
sailors, crew, deckhands, seamen, ship's company, on board staff : crew, sailor, seafarer, seaman, mariner : vessel, captain, aboard
cabin crew, air hostess, trolley dolly, steward, stewardess : attendant, crew, steward, stewardess : cabin, flight, passenger, airline
passengers, people on board, folk on the plane, who was on it : passenger, aboard, board, crew, traveller, traveler, occupant : manifest, flight, carry
driver, behind the wheel, at the wheel, who was driving : driver, motorist, drive, wheel, chauffeur : vehicle, car, crash
trucker, lorry driver, hgv driver : driver, trucker, haulier : lorry, truck
cabbie, taxi driver, uber driver : driver, taxi, cab : fare, ride
train driver, engine driver : driver, engineer, operator : train, rail, locomotive
cyclist, biker, motorcyclist : cyclist, biker, motorcyclist, rider : helmet, bike, motorcycle
pedestrian, passer-by, passerby, bystander, onlooker : bystander, pedestrian, onlooker, passerby, witness : street, crowd
eyewitness, who saw it, people who saw it, onlookers : witness, eyewitness, bystander, resident, survivor : see, describe, hear, recall
people living there, neighbours, neighbors, villagers, townsfolk : resident, villager, local, inhabitant, neighbour, neighbor : evacuate, live, community
homeowner, landlord, owner of the place : owner, homeowner, landlord : property, rent, tenant
lodger, renter, who lived there : tenant, resident, occupant, renter : rent, landlord, apartment
homeless, rough sleeper, people on the streets, lost their homes : homeless, displace, evacuee, homelessness : shelter, tent, destroy
victims, who died, those killed, the dead, who got killed : victim, dead, kill, die, casualty, deceased : identify, body, name, toll
death toll, how many died, how many dead, body count, how many killed, number of dead : dead, death, kill, die, toll, fatality, casualty : body, rise, injured
casualties, killed and wounded : casualty, dead, kill, injure, wound, fatality : toll, hospital
wounded, walking wounded, the injured : injured, injure, wound, casualty : hospital, treat, critical
survivors, who made it, lived through it, still alive : survivor, survive, rescue, alive : pull, rubble, save
missing, unaccounted for, not found, still looking for : missing, unaccounted, disappear : search, rescue, feared
body, corpse, remains : body, remains, corpse : recover, morgue, identify, bury, find
hostages, captives, being held, held captive : hostage, captive, abductee, kidnap : release, captor, ransom, free, hold
prisoners of war, pows, captured soldiers : prisoner, captive, pow, capture : exchange, swap, release, war
political prisoners, locked-up dissidents : prisoner, dissident, detainee, activist : release, jail, pardon
refugees, people who fled, displaced people, boat people : refugee, displace, migrant, flee, asylum : camp, border, shelter
migrant, asylum seeker, illegals, boat people, people crossing : migrant, immigrant, refugee, asylum : border, smuggler, boat, crossing, deport
expat, foreigner living there, foreign nationals, outsiders : foreigner, expatriate : embassy, evacuate, citizen, national, foreign
tourist, holidaymaker, tripper, visitor, backpacker, vacationer : tourist, holidaymaker, visitor, traveller, traveler, vacationer : resort, hotel, stranded
crowd, mob, throng, sea of people : crowd, mob, throng, thousand : gather, rally, square, protester
protesters, demonstrators, marchers, people on the streets, who protested : protester, demonstrator, activist, marcher, crowd : rally, march, chant, demonstration
rioters, looters, yobs, hooligans, troublemakers : rioter, looter, hooligan, youth, mob, vandal : riot, clash, loot, burn
activists, campaigners, do-gooders, tree huggers, eco warriors : activist, campaigner, environmentalist, protester, group : campaign, climate, protest
dissident, government critic, thorn in the side : dissident, critic, opponent, activist, opposition : jail, exile, regime
fans, supporters, followers, the faithful : fan, supporter, spectator, follower, admirer : crowd, stadium, chant, cheer
spectators, audience, people watching, punters at the match : spectator, audience, crowd, fan, viewer : attend, stadium, ticket
punter, gambler : bettor, gambler, punter : bet, odds, bookmaker, wager
customers, punters, clients, shoppers : customer, consumer, client, shopper, buyer : buy, store, service
bargain hunters, shoppers, high street crowds : shopper, consumer, retail : spend, store, sale, discount
buyer, purchaser, who bought it, new owner, taker : buyer, bidder, acquire, purchaser, buy, owner : takeover, deal, bid, purchase
seller, vendor, who sold it, trader : seller, vendor, sell, merchant, dealer : sale, market
bidder, suitor, interested party : bidder, suitor, bid, offer : takeover, buyout, acquire
owner, who owns, whose is it, belongs to : owner, own, proprietor, ownership, operator : property, company, register
who operates it, who runs the ship, manager of : operator, operate, owner, manage : flag, register, company
backers, money men, put up the money, financiers, bankroller : investor, backer, financier, donor, fund, sponsor : finance, stake, invest
shareholder, stockholder, who holds the shares : shareholder, investor, stake : share, vote, stock
loan shark, who lent the money : lender, bank, creditor : loan, debt, borrow
creditor, who is owed money, people owed : creditor, bondholder, lender : debt, owe, default, bankruptcy
donor, giver, sugar daddy, who gave money : donor, donate, contributor, benefactor, philanthropist : fund, donation, pledge
tycoon, moneybags, magnate, mogul, rich guy : tycoon, billionaire, magnate, mogul, entrepreneur : wealth, fortune
the super-rich, the one percent, the rich, the well-off, the wealthy : billionaire, wealthy, rich, oligarch, millionaire, elite : wealth, tax, fortune
oligarch, regime crony, well-connected businessman : oligarch, tycoon, billionaire, businessman : yacht, sanction, asset
the poor, hard up, have-nots, worst off, less well-off : poor, poverty, impoverish, vulnerable : income, welfare, inequality
breadwinner, wage earner : earner, worker, income : family, wage
workers, staff, workforce, employees, personnel : worker, employee, staff, workforce, labour, labor : job, layoff, union, wage
headcount, number of staff, how many work there, how many people employed : workforce, employee, employ, staff, worker : job, headcount
colleague, workmate, co-worker : colleague, coworker, worker : work, staff
redundancies, job cuts, layoffs, how many jobs, pink slips : redundancy, layoff, job, cut : worker, workforce, employee, axe
picketers, strikers, people on strike : striker, picket, worker, union : walkout, strike, pay
union boss, shop steward, union man : union, leader, secretary, steward : strike, pay, worker
strike breaker, scab, blackleg : scab, replacement, strikebreaker : strike, picket, worker
freelancer, gig worker, temp : freelancer, contractor, temporary, gig : worker, hire
jobless, out of work, people on the dole, unemployed : unemployed, jobless, unemployment : rate, benefit, claim
job : job, post, position, role : appoint, hire, employ
apprentice, trainee, intern, newbie, rookie : trainee, apprentice, intern, recruit, rookie : training, learn
doc, medic, physician, gp, quack : doctor, physician, medic, gp, surgeon : hospital, patient, treat
nurse, carer, hospital staff, nhs staff, health workers : nurse, doctor, medic, carer, caregiver : hospital, patient, ward, health
paramedics, ambulance crew, ambulance men, first responders : paramedic, ambulance, medic, responder : treat, scene, emergency, hospital
rescuers, search party, rescue team, who saved them, people digging : rescuer, rescue, firefighter, volunteer, responder : search, rubble, survivor, diver
fire brigade, fireman, firemen, fire crews, fire service : firefighter, fire, brigade : blaze, extinguish, engine, battle
coastguard, lifeboat, sea rescue, rnli : coastguard, lifeboat, guard, coast : rescue, vessel, sea
lifeguard, beach patrol : lifeguard, rescuer : drown, swimmer, beach
divers, frogmen, underwater team : diver, dive, frogman : underwater, search, recover, wreck
surgeon, who operated on him : surgeon, doctor : operation, surgery, hospital, transplant
shrink, head doctor, therapist : psychiatrist, psychologist, therapist, counsellor, counselor : mental, treatment, evaluation
coroner, pathologist, who did the autopsy, medical examiner : coroner, pathologist, examiner : autopsy, inquest, postmortem, cause
patient, sick person, case, infected person : patient, case, infect, infection : hospital, treat, symptom
patient zero, first case, index case, who had it first : index, patient : infect, case, outbreak, origin, first
those infected, people with the virus : carrier, infect, patient, case : virus, spread, contact
boffin, egghead, whizz, researcher, brainbox : scientist, researcher, expert, academic, professor : study, research, university
boffins, eggheads, white coats, the experts : scientist, expert, researcher, specialist, analyst, academic : study, institute, university
weatherman, forecaster, met office, weather people : forecaster, meteorologist, meteorological, weather : forecast, warn, storm
quake expert, earthquake scientist : seismologist, geologist, geological : magnitude, earthquake, fault
stargazer, astronomer, space scientist : astronomer, astrophysicist : telescope, observatory, planet
spaceman, astronaut, cosmonaut, space crew : astronaut, cosmonaut, crew : space, orbit, capsule, mission
number cruncher, bean counter, accountant, auditor : auditor, accountant, actuary : audit, account, figure
economist, money expert, city analyst, market watcher : economist, analyst, strategist : forecast, growth, expect
pundit, talking head, commentator : commentator, analyst, pundit : comment, broadcaster, opinion
pollster, opinion pollster, who did the poll : pollster, survey, poll : voter, percent, lead
city trader, trader, stock picker : trader, broker, dealer : market, share, bank
hedgie, hedge fund, short seller, vulture fund : hedge, fund, investor, short : stake, bet
banker, city slicker : banker, executive, financier : bank, finance
landowner, big farmer, grower, farmhand : farmer, grower, landowner, agricultural : crop, farm, harvest
fisherman, trawlerman, fishing folk : fisherman, trawler, fisher : fishing, boat, catch
miner, pitman, colliery worker : miner, mine, mineworker : shaft, underground, trap, coal
builder, brickie, construction worker : builder, construction, contractor, labourer, laborer : site, building
architect, designer, who designed it : architect, designer, design, engineer : building, bridge
sparky, electrician, engineer, repairman : electrician, engineer, technician : repair, power, grid
cleaner, janitor, caretaker of the building : cleaner, janitor, caretaker : school, building
maid, housekeeper, domestic, nanny, au pair : maid, housekeeper, nanny, domestic : household, employ
chef, cook, kitchen boss : chef, cook : restaurant, kitchen
waiter, barman, bartender, bar staff : waiter, waitress, bartender : restaurant, bar, pub
shopkeeper, store owner, corner shop man : shopkeeper, retailer, owner, trader : shop, store
teacher, schoolmaster, schoolteacher : teacher, headteacher, tutor, educator : school, pupil, class
headmaster, headmistress, school principal : headteacher, principal, headmaster : school, pupil
pupils, schoolkids, schoolchildren : pupil, student, schoolchild, schoolgirl, schoolboy : school, class, teacher
uni student, undergrad, undergraduates, freshers : student, undergraduate, graduate : university, campus, college
lecturer, prof, academic : professor, lecturer, academic, scholar : university, faculty
vicar, priest, padre, man of the cloth, clergyman, reverend : priest, vicar, clergy, pastor, cleric, bishop : church, parish, mass
imam, mullah, ayatollah, muslim cleric : cleric, imam, ayatollah, mullah : mosque, prayer, supreme
pontiff, holy father, head of catholics : pope, pontiff, papal : vatican, cardinal, conclave
cardinals, red hats, who picks the pope : cardinal, conclave : pope, vatican, elect
churchgoers, congregation, worshippers, flock : worshipper, congregation, faithful, parishioner, pilgrim : church, mosque, mass, prayer
pilgrims, people on hajj, religious travellers : pilgrim, pilgrimage, hajj : mosque, shrine, holy
lawyer, attorney, solicitor, barrister : lawyer, attorney, solicitor, barrister, counsel : defend, court, represent, client
defence team, defense team, legal team, who is defending him : lawyer, attorney, counsel, defence, defense : represent, court, client
da, district attorney, prosecutor, who is prosecuting : prosecutor, attorney, prosecution : charge, indict, court, case
judge, magistrate, m'lud : judge, justice, magistrate : court, rule, sentence, bench
jury, jurors, twelve good men, panel of twelve : juror, jury, foreman : verdict, deliberate, trial, panel
accused, person in the dock, who is on trial, defendant : defendant, accused, trial : charge, plead, court, face
plaintiff, who is suing, take to court, complainant : plaintiff, sue, claimant, lawsuit, complainant, petitioner : file, court
witness, who gave evidence, who testified, took the stand : witness, testify, testimony, evidence : court, stand, tell
clerk, pen pusher, bureaucrat, civil servant, mandarin : official, bureaucrat, bureaucracy, servant : ministry, department, government
quango, watchdog, regulator, ombudsman : regulator, watchdog, commission, ombudsman, authority, agency : investigate, fine, oversee
inspector, monitors, checkers, un inspectors : inspector, monitor, inspection, observer : inspect, site, verify
observers, election watchers, poll monitors : observer, monitor, mission : election, fair, irregularity
referee, ref, umpire, man in the middle, linesman : referee, umpire, official : penalty, decision, var, whistle
gaffer, coach, team boss, head coach, trainer : coach, manager, trainer : team, squad, sack, appoint
team captain, captain : captain, skipper : team, squad, lead
keeper, goalie, shot stopper : goalkeeper, keeper : save, goal, penalty
striker, goalscorer, hitman up front, who scored : striker, scorer, forward, score, goal : penalty, header, net
squad, line-up, lineup, starting eleven, team sheet : squad, team, lineup, player : coach, select, name
star player, talisman, marquee man : star, captain, player, champion : injury, transfer, score
benchwarmer, replacement player : substitute, replacement, bench : replace, half
title holder, champ, reigning champion, who won last time : champion, titleholder, defend, winner : title, win, final
winner, who won, victor, came first, on top : win, winner, victory, champion, beat, defeat, victor : final, gold, title, result
runner-up, second place, came second, silver medallist : second, runner, silver, finalist : final, lose, behind
also-ran, who lost, beaten one : lose, loser, defeat, concede, loss : beat, final
underdog, outsider, dark horse, long shot : underdog, outsider : surprise, upset, odds
favourite, favorite, front runner, hot tip, who is tipped : favourite, favorite, frontrunner, contender, lead : poll, odds, tip, expect
contenders, in the running, hopefuls, in the frame, runners and riders : candidate, contender, hopeful, nominee, shortlist, challenger : race, run, nominate
cheat, doper, drug cheat : doping, dope, ban, cheat : positive, test, steroid, disqualify
jockey, horse rider : jockey, rider : horse, race
prizefighter, boxer, pugilist : boxer, fighter, heavyweight : bout, ring, knockout
racing driver, f1 driver, motor racing ace : driver, racer : race, podium, grand, lap
celeb, a-lister, household name, famous person : celebrity, star, actor, singer, icon : fame, film
actor, thesp, leading man, screen star, leading lady : actor, actress, star : film, role, movie, stage
singer, crooner, popstar, pop star, frontman, rocker : singer, musician, vocalist, star, rapper : song, album, band, concert
group of musicians, boy band, girl group : band, group, musician : album, tour, concert, singer
director, movie maker, filmmaker : director, filmmaker, producer : film, movie, cinema
writer, author, novelist, wordsmith, who wrote it : author, writer, novelist, poet, playwright : book, novel, write, publish
ghostwriter, speechwriter, who wrote the speech : speechwriter, writer, draft : speech, write
painter, sculptor, artist : artist, painter, sculptor : painting, exhibition, gallery
comic, funny man, stand-up : comedian, comic, comedienne : joke, comedy, show
catwalk model, supermodel, mannequin : model, supermodel : fashion, designer
influencer, youtuber, tiktoker, streamer, blogger : influencer, youtuber, blogger, streamer : follower, video, post
presenter, compere, newsreader : presenter, host, anchor, broadcaster : show, programme, television
journo, reporter, newsman, newshound : journalist, reporter, correspondent, editor : press, newspaper, report
press pack, the papers, the media, newshounds, fleet street : journalist, media, press, reporter, newspaper : coverage, publish, conference
photographer, paparazzi, snapper, cameraman : photographer, cameraman, photojournalist, paparazzo : photo, picture, image
royal, royals, the firm, blue blood : king, queen, prince, princess, royal, monarch, duke, duchess : palace, throne, crown
king, monarch, his majesty, crowned head : king, monarch, sovereign, emperor, sultan : throne, palace, reign, crown
heir to the throne, crown prince, next king, first in line : heir, prince, crown, succeed, succession : throne, king
toff, aristocrat, nob : aristocrat, lord, peer, noble, earl, baron : title, estate
prez, potus, head of state, leader of the country : president, king, monarch, presidential : elect, palace, office
pm, premier, head of government, running the country : minister, premier, chancellor, leader : government, cabinet, parliament, prime
first lady, president's wife, first gentleman : wife, husband : president, lady
deputy president, veep, vp : vice, president : deputy
foreign secretary, top diplomat, secretary of state, foreign minister : minister, diplomat, secretary : diplomacy, talk, counterpart, foreign
finance minister, chancellor of the exchequer, treasury secretary, purse strings : finance, treasury, chancellor, minister : budget, tax, deficit
defence minister, defense secretary, defence secretary, war minister, pentagon chief : defence, defense, minister, secretary : military, army, troop
home secretary, interior minister : interior, minister, secretary : police, security, immigration, home
opposite number, counterpart : counterpart, minister : meet, foreign
minister, cabinet member, front bencher : minister, secretary, cabinet : government, resign, ministry
mp, lawmaker, politician, backbencher, pol, congressman : lawmaker, legislator, mp, deputy, congressman, congresswoman, senator : parliament, vote, party
politicos, politicians, westminster types, the political class : politician, lawmaker, minister, party, leader : parliament
councillor, town boss, mayor, city hall chief : mayor, councillor, councilor, governor : city, council, local
governor, state boss, regional chief : governor, regional, provincial : state, province, region
speaker, chair of the house : speaker, chair : parliament, house, vote
party enforcer : whip, party : vote, rebel
party boss, party leader, leader of the opposition : leader, chairman, opposition, party : elect, resign
lobbyist, pressure group, influence pedlar : lobbyist, lobby, campaign : interest, influence, industry
aide, adviser, advisor, staffer, bag carrier : aide, adviser, advisor, staffer, assistant : close, senior, chief
chief of staff, gatekeeper, top aide : aide, staff, chief : adviser
central banker, fed chair, head of the bank, governor of the bank : governor, chair, central : bank, rate, inflation
kingmaker, power broker, holds the balance : kingmaker, coalition, broker : balance, majority, seat
swing voters, undecided, floating voters, don't knows : undecided, swing, voter : poll, battleground
voters, electorate, public, the people who vote : voter, electorate, elector, ballot : vote, turnout, poll, register
hardliner, diehard : hardliner, hawk, conservative, radical : oppose, hardline
moderate, centrist : moderate, reformist, centrist, dove : reform, liberal
lefties, the left, socialists : leftist, socialist, left, communist, labour : party
right-wingers, tories, the right, far right : conservative, rightwing, nationalist, populist, right : party
eco party : environmental, environmentalist : party, climate, green
the taxman, revenue men, irs, hmrc, inland revenue : tax, revenue, customs : evade, audit, pay, owe, taxpayer
the government, those in power, the administration, rulers, the authorities : government, administration, cabinet, authority, regime, official, coalition : minister, president
the opposition, government's rivals, other benches : opposition, opponent, rival, challenger : party, leader, parliament
parliament, the house, lawmakers, congress, assembly, the chamber : parliament, congress, assembly, senate, lawmaker, legislature, knesset, duma : vote, bill, session, pass
upper house, second chamber, the lords : senate, lords : chamber, bill, vote, upper
lower house, commons, house of representatives : commons, representative : vote, seat, bill, house, lower
cabinet, inner circle, war cabinet, top team : cabinet, minister : reshuffle, government, approve
coalition partners, partners in government : coalition, partner, ally, party : majority, collapse, seat
junta, military rulers, generals in power, army regime : junta, military, regime : coup, power, rule, general
rebel group, armed group, insurgents, armed gang : militia, rebel, insurgent, group, faction : fighter, armed, control
terror group, terrorist outfit, cell : militant, group, cell, terrorist : claim, responsibility, attack
who claimed it, say they did it, who took credit : claim, responsibility : group, attack, statement
army, military, armed forces, the forces : army, military, force, troop, soldier : defence, defense, commander
navy, fleet, warships, senior service : navy, naval, fleet, warship, frigate : sail, sea, destroyer
air force, raf, flyboys, jets : warplane, jet, aircraft, airstrike : fly, squadron, strike, air
home guard, militia, paramilitary, local fighters : militia, paramilitary, fighter, volunteer : armed, group
spy agency, secret service, intelligence people, mi5, cia : intelligence, agency, spy, security, service : agent, espionage
secret police, state security, security police : security, secret, agent, service : arrest, detain, raid
watchdog, nuclear watchdog, nuclear inspectors : iaea, inspector, watchdog, atomic, agency : nuclear, uranium, inspect
un, world body, united nations : un, nations, security, council, assembly : resolution, secretary, envoy
security council, big five, veto powers : council, security, veto, resolution, permanent : un, vote
world court, the hague, icc, icj : court, tribunal, hague, icc, icj : genocide, warrant, crime, judge
alliance, bloc, military pact, nato : alliance, nato, bloc, ally, pact : member, treaty, join
brussels, eu, european bloc : eu, european, union, commission, bloc, brussels : member, parliament
club of nations, members, member states : member, bloc, union : join, accession, state
ministry, government department, home office, whitehall : ministry, department, minister : statement, official, office
embassy, mission abroad, consulate, legation : embassy, consulate, mission : ambassador, diplomat, staff, close
charity, aid group, ngo, good cause, relief agency : charity, aid, ngo, foundation, humanitarian : relief, donate, volunteer
red cross, red crescent, medical charity : crescent, humanitarian : aid, medic, relief, red, cross
aid workers, relief workers, helpers : aid, humanitarian, volunteer, relief, worker : deliver, convoy
rights group, human rights people, amnesty : rights, group, activist, monitor : abuse, report, violation
think tank, policy wonks, institute : institute, analyst, expert, tank : study, policy, research
union, trade union, labour union, brotherhood : union, federation : strike, member, worker, pay, ballot
employers, management, suits : employer, management, executive, boss, company : pay, offer, union
company, firm, corporation, conglomerate : company, firm, group, corporation, business, subsidiary : shares, ceo
parent company, owner firm, holding company : parent, group, owner, holding, own : subsidiary, company
maker, manufacturer, who makes it, who built it : manufacturer, maker, manufacture, build, producer : factory, model
supplier, who supplied it, provider, come from : supplier, supply, provide, provider, source : contract, ship
carmaker, car firm, auto giant : carmaker, automaker, manufacturer : vehicle, plant, recall, electric
planemaker, aircraft maker : planemaker, manufacturer, aerospace : jet, aircraft, order
drugmaker, big pharma, pharma, drug company : drugmaker, pharmaceutical, pharma : vaccine, drug, trial, medicine
chipmaker, chip firm, semiconductor company : chipmaker, semiconductor, chip : processor, export, foundry
big tech, tech giants, silicon valley, tech firms : tech, technology, platform, giant : antitrust, regulator, online
big oil, oil major, oil giant, petrol firm : oil, energy, petroleum, driller, producer : barrel, drill, crude
opec, oil cartel, oil producers : opec, producer, cartel : output, cut, barrel, quota
airline, who flew it : airline, carrier, airway, operator : flight, passenger, jet
shipping line, shipping firm, shipper : shipping, shipper, maritime, operator : vessel, container, freight
rail firm, train company, train operator : rail, railway, operator : train, service
power company, electric firm, utility : utility, electricity, grid, operator : outage, customer, power
bank, financial institution : bank, lender, financial : deposit, branch, loan
central bank, the fed, bank of england, rate setters : central, bank, fed, reserve, policymaker : rate, inflation, raise, hike
imf, world bank, international lender : imf, fund, monetary, lender : loan, bailout, tranche
insurer, insurance firm, underwriter : insurer, insurance, underwriter : claim, cover, premium
bookies, bookmaker, betting shop, turf accountant : bookmaker, bookie, betting : odds, favourite, favorite
supermarket, grocer, grocery chain : supermarket, retailer, grocer, grocery, chain : shelf, food, store
shop, store, boutique, outlet : shop, store, retailer, outlet : shopper, close
retailer, chain store, high street name, high street : retailer, chain, store, retail : close, administration, shop
start-up, startup, new firm : startup, company, venture : fund, founder, investor
receivers, administrators, liquidators, wind up the firm : administrator, receiver, liquidator, trustee : insolvency, bankruptcy, creditor, administration
crypto firm, crypto exchange, bitcoin outfit : crypto, cryptocurrency, exchange : bitcoin, token, coin
papers, newspaper, tabloid, red top, rag : newspaper, tabloid, daily, paper : publish, report, editor
broadcaster, tv station, channel, the beeb, network : broadcaster, television, channel, network, station : air, broadcast
state media, official news, government tv : television, news, agency : report, media, broadcast, state
publisher, press baron, publishing house : publisher, publish, press : book, newspaper
court, tribunal, judges : court, tribunal, judge, judiciary : rule, hear, case
supreme court, top court, highest court : supreme, court, constitutional, justice : rule, appeal, overturn
court of appeal, appeal judges : appeal, court, appellate : overturn, uphold, conviction
public inquiry, commission, fact-finding mission : inquiry, commission, panel, investigation, probe : finding, report
crash investigators, accident board, air crash people : investigator, safety, transportation, investigation : crash, recorder, cause
football authorities, fifa, uefa, football bosses : fifa, uefa, federation, association : ban, fine, football
olympic bosses, ioc, games organisers : ioc, olympic, committee, organiser, organizer : games, host
anti-doping people, drug testers : doping, agency, tester : test, positive, sample
team, outfit on the pitch : team, club, squad : coach, player, match, side
league, division, top flight : league, division, premier : table, season, relegation
church, clergy, the holy see, vatican : church, vatican, diocese, bishop : priest, cardinal
cult, religious group : cult, sect, church, follower : leader
gang, crew of criminals, cartel, crime syndicate : gang, cartel, mafia, syndicate, organised, organized : crime, drug, turf
university, uni, college, alma mater : university, college, campus : student, graduate
school, where did he study, alma mater : school, university, graduate, educate, degree, study : student
orphanage, children's home, care home for kids : orphanage, children, orphan : care
old folks home, care home, nursing home : nursing, care, resident : elderly, home
hospital, infirmary, a and e, er, emergency room : hospital, clinic, ward, emergency : patient, doctor, treat, admit
field hospital, makeshift ward, tent hospital : hospital, field, tent, clinic, makeshift : treat, patient
intensive care, icu, itu, life support : intensive, critical, ventilator, icu : patient, condition, hospital
mortuary, morgue, where are the bodies : morgue, mortuary, body : identify, remains
graveyard, cemetery, where is he buried, final resting place : cemetery, grave, bury, burial, tomb : funeral, cremate
mass grave, pit of bodies : grave, exhume, mass : body, remains
prison, jail, slammer, the can, behind bars : prison, jail, cell, imprison, custody : inmate, sentence, serve
police station, cop shop, precinct : station, police, precinct : custody, detain
lockup, cell, holding cell, police cell : cell, custody, detention : detain, hold
prison camp, labour camp, gulag : camp, detention, prison, colony : inmate, detainee
refugee camp, tent city, camp : camp, tent, shelter : refugee, displace
safe house, hideout, hidey-hole, bolthole, lair, hiding place : hideout, hide, compound, shelter : raid, whereabouts, search
shelter, bunker, bomb shelter, safe room : shelter, bunker, basement, underground : siren
checkpoint, roadblock, barrier on the road : checkpoint, roadblock, barricade : stop, soldier, guard
border post, frontier, crossing point, the line : border, frontier, crossing : guard, cross, close
no man's land, buffer zone, dmz : buffer, demilitarised, demilitarized, zone : border, troop
front line, the front, where is the fighting : front, frontline, fighting, battle : troop, line, advance
base, barracks, garrison, military camp : base, barracks, garrison : troop, soldier, station
hq, headquarters, head office, where are they based : headquarters, base, headquarter : company, office
military target, what did they hit, what was hit : target, hit, strike, depot, base, facility : damage, missile
arms dump, ammo store, munitions depot : depot, ammunition, arsenal, warehouse, stockpile : explosion, weapon
nuclear site, atomic plant, enrichment site : nuclear, facility, plant, enrichment, site : uranium, centrifuge, reactor
nuke plant, reactor, atomic power station : reactor, nuclear, plant : meltdown, radiation, cooling
power station, power plant : plant, station, generator : electricity, megawatt, coal, grid, power
barrage, reservoir, weir : dam, reservoir, hydroelectric : burst, breach, water, flood
levee, flood wall, sea wall, dyke, flood defences : levee, embankment, dike, barrier, defence : breach, flood, burst
bridge, flyover, overpass, crossing, viaduct : bridge, viaduct, overpass : collapse, span, cross
tunnel, underpass, tube tunnel : tunnel, underground : dig, trap
motorway, freeway, highway, main road, m-road : highway, motorway, road, interstate, freeway : traffic, lane, crash
road, street, lane, avenue : road, street, avenue, route : close, traffic
port, harbour, harbor, docks, quay, wharf, dockside : port, harbour, harbor, dock, pier, terminal : ship, vessel, container
shipyard, where it was built, boatyard : shipyard, yard, build : vessel, ship
waterway, strait, canal, shipping lane, chokepoint : strait, canal, channel, waterway, shipping : tanker, block, passage, sea
river, stream, banks, waterway : river, bank, tributary, stream : flood, burst, overflow
lake, reservoir, pond : lake, reservoir, lagoon : water, level
beach, seaside, shore, sands, coast : beach, shore, coast, coastline, coastal : wash, sea
island, isle, atoll, rock in the sea : island, islet, archipelago, atoll : territory, claim
mountain, peak, hill, slope, summit : mountain, peak, hill, slope, summit : climb, avalanche, climber
forest, woodland, jungle : forest, jungle, woodland, wood, rainforest : tree, burn, dense
desert, dunes, sands : desert, dune : arid, sand
farmland, countryside, back of beyond : rural, farm, field, village, remote : crop
village, hamlet, small town : village, town, hamlet, settlement : resident, villager
city, town : city, town, capital, municipality : mayor, resident
district, neighbourhood, neighborhood, part of town : district, neighbourhood, neighborhood, suburb, area : resident
slum, shanty town, favela, poor area : slum, shanty, favela, shack : resident, poor
suburb, outskirts, edge of town : suburb, outskirts, suburban : city
no-go area, sealed-off zone, exclusion zone, cordon : exclusion, cordon, zone, perimeter, restricted : evacuate, seal
town square, main square, plaza : square, plaza : gather, rally, protester
airport, airfield, airstrip, runway : airport, runway, airfield, terminal : flight, land, takeoff
train station, metro stop : station, platform, terminal : train, passenger
track : track, rail, railway : train, derail, line
tube, underground, metro, subway : metro, subway, underground : station, train, commuter
factory, plant, mill : factory, plant, mill, facility : worker, production, manufacture
sweatshop, garment factory : factory, garment : worker, textile
warehouse, depot, storage shed : warehouse, depot, storage : store, fire
pit, colliery : mine, shaft, pit, colliery : miner, underground, coal
oil rig, platform, drilling platform : rig, platform, drill, offshore : oil, well, worker
refinery, oil plant, petrol plant : refinery, refine : crude, oil, fuel
pipeline, gas line : pipeline, pipe : gas, leak, flow, pump
oil field, gas field, well : field, well, reservoir, deposit : drill, oil, gas
fuel depot, tank farm, petrol tanks : depot, fuel, tank, storage : fire, oil
petrol station, gas station, garage, pumps, filling station : petrol, gas, station, pump, fuel : queue, motorist
wind farm, turbines : wind, turbine : renewable, energy, offshore
solar farm, panels : solar, panel : renewable, energy
launch pad, launch site, spaceport : launch, pad, spaceport, cosmodrome : rocket, liftoff
lab, laboratory, research centre : laboratory, lab : scientist, virus, research
data centre, data center, server farm : data, server, centre, center : cloud, outage
stadium, arena, venue : stadium, arena, venue, ground : capacity, host, fan
pitch, field, court : pitch, field, turf, court : player
circuit, race course, racecourse : circuit, track, racecourse : race, lap
pub, boozer, watering hole : pub, bar, tavern : drink, close
nightclub, disco, dance hall : nightclub, club, disco : dancer, crowd, fire
restaurant, eatery, caff, cafe, diner : restaurant, cafe, diner : eat, meal, customer
hotel, inn, b and b, digs : hotel, resort, guesthouse, hostel : guest, stay, room
where he lives, place he lives : apartment, flat, residence, address : live, resident, home, house
apartment, bedsit, condo : apartment, flat, condominium : resident, block, tenant
tower block, high-rise, skyscraper, block of flats : tower, skyscraper, building, apartment, block : floor, storey, story, resident
house, bungalow, villa : house, villa, residence : live, owner, home
mansion, stately home, country house : mansion, estate, villa, residence : luxury
palace, royal residence, presidential residence : palace, residence, castle : royal, presidential
number ten, downing street, white house, seat of power, kremlin : downing, white, kremlin, palace : president, prime, office
courthouse, old bailey, law courts : court, courthouse : trial, judge, hear
town hall, city hall, council offices : council, hall, municipal, mayor : city
church, chapel, cathedral, minster : church, cathedral, chapel, basilica : worshipper, bishop
mosque, masjid : mosque, muslim : worshipper, prayer, imam
synagogue, place of worship : synagogue, temple, shrine : worshipper, rabbi
museum, gallery, on show : museum, gallery, exhibition : display, exhibit, painting
library, archive : library, archive : book, document
theatre, theater, playhouse, cinema, movie house : theatre, theater, cinema : film, show, audience
shopping centre, shopping center : mall, shopping, centre : store, shopper
bazaar, souk : market, bazaar, stall : vendor, trader
green space, playground : park, playground, garden : tree
zoo, animal park, wildlife park : zoo, safari : animal, keeper
landfill, rubbish heap : landfill, dump, waste : rubbish, garbage
monument, statue, memorial : statue, monument, memorial : topple, unveil, commemorate
ruins, wreckage, rubble, what was left : rubble, ruin, wreckage, debris : collapse, trap, search
crater, sinkhole, hole in the ground : crater, sinkhole, hole : collapse, swallow, impact
crash site, where it came down, where did it crash : crash, site, wreckage, debris, scene : field, mountain, mile, near
crime scene, scene of the crime, where was he killed : scene, forensic, cordon, site : police, evidence
epicentre, epicenter, ground zero, quake centred : epicentre, epicenter, centre, depth, magnitude : kilometre, mile, earthquake
fault line, plate boundary : fault, tectonic, plate : earthquake
volcano, fire mountain : volcano, crater, eruption, erupt, lava : ash
polling station, where people vote, voting place : polling, station, ballot : vote, voter, queue
constituency, riding : constituency, seat, district : majority, elect, candidate
swing state, battleground, marginal seat : battleground, swing, marginal : voter, poll, campaign
venue, where being held, meeting place : venue, host, summit, city : meet, hotel, hold
neutral ground, where will they meet, where are the talks : host, talk, venue, meet, negotiation : city, capital, summit
homeland, where is he from, where he comes from, country of birth : native, born, citizen, nationality, hometown : grow, raise, national
hometown, birthplace, where was he born, where was she born : born, birthplace, hometown, native : raise, grow
set of wheels, automobile : vehicle, sedan : drive, driver, car
car, what was he driving, runabout, saloon : car, vehicle, sedan, suv : drive, driver, plate
four-by-four, 4x4, suv, jeep, pickup : suv, pickup, jeep, vehicle : drive, truck
lorry, hgv, artic, juggernaut, eighteen wheeler, big rig : lorry, trailer, tractor : driver, load, truck
van, white van : van, minibus, vehicle : driver, plough, plow
bus, double-decker, charabanc : bus, coach, minibus : passenger, driver, plunge
motorbike, moped, scooter : motorcycle, motorbike, scooter, moped : rider
pushbike, bike, bicycle : bicycle, bike : cyclist, ride
getaway car, getaway vehicle, make their getaway : getaway, flee, escape, vehicle : abandon, drive, car
electric car, ev, battery car, plug-in : electric, ev, battery : charge, carmaker
cab, taxi, uber, ride share : taxi, cab, ride : driver, fare
ambulance, blue light, emergency vehicle : ambulance, paramedic : hospital, siren
fire engine, fire truck : engine, fire : firefighter, truck
police car, squad car, panda car, cruiser, cop car : patrol, cruiser, police : chase, officer
tank, armour, armor, armoured column : tank, armour, armor, armored, armoured : column, brigade, infantry
apc, personnel carrier, armoured car, humvee : armoured, armored, carrier, vehicle : troop, convoy
convoy, motorcade, line of vehicles : convoy, motorcade, column : escort, vehicle, ambush
train, loco, choo-choo : train, locomotive, carriage, rail : passenger, derail, track
tram, streetcar, trolley : tram, streetcar : passenger
carriage, wagon of the train : carriage, wagon, railcar : derail, train
plane, jet, airliner : plane, aircraft, jet, airliner, airbus, boeing : flight, crash, passenger
what kind of plane, make of plane, plane model : boeing, airbus, aircraft, jet, model, turboprop, embraer, cessna : type, series
private jet, lear jet, executive jet, company plane : jet, charter : fly, aircraft, private
chopper, whirlybird, helo, copter : helicopter, chopper : pilot, crash, rotor
fighter jet, fighter, warplane, stealth jet : fighter, warplane, jet, bomber : air, strike, sortie
drone, uav, quadcopter, unmanned aircraft, kamikaze drone : drone, unmanned, uav, shahed : intercept, strike, shoot
black box, flight recorder, voice recorder : recorder, data, voice : cockpit, recover, investigator, box
parachute, bail out kit : parachute, eject : jump
cockpit, flight deck : cockpit, pilot, captain : control
boat, dinghy, rubber boat, inflatable : boat, dinghy, inflatable, raft : migrant, capsize, overcrowd
ship, vessel : ship, vessel, freighter, carrier : sail, crew, cargo
tanker, oil ship, supertanker : tanker, vessel, supertanker : crude, barrel, cargo, spill
cargo ship, freighter, container ship, bulker : freighter, container, bulk, vessel, carrier : cargo, port
ferry, ro-ro, passenger boat : ferry, vessel : passenger, capsize, sink
cruise ship, cruise liner, liner : cruise, liner, ship : passenger, cabin, deck
yacht, superyacht, sailing boat : yacht, sailboat, superyacht : owner, luxury, seize
fishing boat, trawler : trawler, fishing, boat : fisherman, net
submarine, u-boat, submersible : submarine, submersible : dive, torpedo, depth
warship, gunboat, destroyer, frigate, battleship : warship, frigate, destroyer, naval, cruiser, corvette : navy, missile, fleet
aircraft carrier, flattop, carrier group : carrier, strike, aircraft : navy, deploy
lifeboat, life raft, life jacket, life vest : lifeboat, raft, lifejacket : rescue, crew
shadow fleet, dark fleet, ghost ships : shadow, fleet, tanker : sanction, flag
anchor, mooring line : anchor, moor : drag, ship, cable
registered in, sail under which flag : flag, register, registry : vessel, ship
sat, satellite, spy satellite : satellite, orbit : image, launch
rocket, booster, launcher, spaceship : rocket, booster, launch : orbit, payload, liftoff
spacecraft, capsule, space probe, lander, rover : spacecraft, capsule, probe, lander, rover, module : orbit, land, mission
space station, iss : space, station : astronaut, crew, orbit, dock
telescope, space telescope : telescope, observatory : image, galaxy
flying saucer, ufo, uap : ufo, unidentified, object, aerial : sighting
gun, firearm, weapon : gun, firearm, weapon, pistol, rifle, handgun : fire, shoot, bullet
pistol, handgun, revolver, sidearm : pistol, handgun, revolver : shoot, fire
rifle, assault rifle, ak, kalashnikov, ar-15 : rifle, kalashnikov, assault, semiautomatic : gunman, fire, round
machine gun, submachine gun, automatic weapon : automatic, gun : fire, burst, machine
shotgun, sawn-off, pump action : shotgun, firearm : fire, shoot
murder weapon, what did he use, killed with : weapon, knife, gun, pistol, rifle, hammer, poison : recover, find, kill
knife, blade, machete, dagger, shank : knife, blade, machete, dagger : stab, slash, wound
poison, toxin, nerve agent, novichok : poison, toxin, nerve, novichok, cyanide, ricin : dose, contaminate
acid, corrosive, chemical attack : acid, corrosive, chemical : burn
bullets, ammo, rounds, slugs : bullet, ammunition, round, cartridge : fire, wound
bomb, ied, explosives, infernal machine : bomb, explosive, device, detonate, blast : explosion, defuse
car bomb, truck bomb, vehicle bomb : bomb, explosive : detonate, blast, car, truck
booby trap, tripwire, landmine : mine, landmine, booby, trap : explode, clear
hand grenade, grenade : grenade, explosive : throw, explode
petrol bomb, molotov, firebomb : petrol, molotov, firebomb : throw, fire
missile, cruise missile, ballistic missile : missile, ballistic, cruise, projectile, hypersonic : launch, range, strike
rocket launcher, rpg, mlrs, himars : rocket, launcher, rpg, grenade : fire, artillery
artillery, big guns, howitzer, mortar : artillery, shell, howitzer, mortar, shelling : fire, pound
air defences, missile shield, iron dome, patriots : defence, defense, interceptor, patriot, battery, shield : intercept, missile
nukes, nuclear weapons, the bomb, a-bomb : nuclear, warhead, atomic : arsenal, weapon, uranium
warhead : warhead, payload : missile, carry
chemical weapons, poison gas : chemical, sarin, chlorine, gas : attack, weapon, ban
cluster bombs, banned munitions : cluster, munition : ban, bomb
bunker buster, heavy bomb : bunker, buster, bomb, penetrate : underground
tear gas, pepper spray : gas, pepper, canister : disperse, riot, protester, tear
water cannon, rubber bullets, baton rounds : cannon, rubber, bullet, baton : disperse, riot, police
taser, stun gun, zapper : taser, stun : police, officer
handcuffs, cuffs : handcuff, shackle : arrest, police
bulletproof vest, body armour, flak jacket : vest, armour, armor, helmet : bullet, wear
arms, weaponry, military kit, hardware : weapon, arms, equipment, ammunition, weaponry : supply, deliver, shipment
arms shipment, weapons delivery, guns sent : weapon, shipment, delivery, arms, package : supply, aid
stockpile, arsenal, cache : stockpile, arsenal, cache, reserve : weapon
spyware, wiretap, phone tap : spyware, wiretap, surveillance, bug, pegasus : phone, intercept
malware, computer bug, ransomware : malware, ransomware, virus, software : hack, infect, encrypt
dosh, wonga, readies, moolah, lolly, spondulicks : money, cash, fund : pay, million
money, how much cash, greenbacks, bucks : money, cash, fund, dollar, million, billion : pay, worth
quid, nicker, smackers, sterling : pound, sterling : million, billion, pay
bucks, greenback, dollars : dollar, currency : million, billion
thou, thousand : thousand, k : dollar, pound
fiver, tenner, banknote : banknote, note, bill : cash
coin, coppers : coin, cent, penny : currency
currency, legal tender : currency, dollar, euro, pound, rouble, ruble, yuan, rupee, peso, lira, yen : exchange, devalue
how is the pound, how is the dollar, exchange rate, fx : exchange, currency, dollar, rate, pound, euro : weaken, strengthen, fall
price, price tag, how much it cost, asking price : price, cost, fee, worth, value : million, billion, dollar, pay
who foots the bill, who is paying : pay, cost, fund, taxpayer, finance : million, billion
fortune, net worth, how rich is he, wealth : fortune, wealth, worth, billionaire : million, billion, asset
salary, pay packet, take-home, what does he earn, pay cheque, paycheck : salary, wage, pay, earn, income, remuneration : million, annual
pay rise, more money, wage hike : raise, increase, wage, pay, rise : percent, union, offer
bonus, golden handshake, payoff, severance, golden parachute : bonus, severance, payout, compensation, package : executive, million
pension, nest egg, retirement money : pension, retirement, annuity : retiree, fund, age
dole, benefits, handouts, welfare : welfare, benefit, allowance : claim, cut
handout, sweetener, subsidy, freebie : subsidy, grant, handout, aid : government
bung, backhander, kickback, sweetener, bribe, brown envelope : bribe, kickback, bribery, corruption, payment : accept, scandal
slush fund, dirty money, laundered cash : launder, illicit, slush, fund : corruption, money
pocket money, pin money, chicken feed, peanuts, small change, pittance : low, fraction : pay, amount, small, little
ransom, what did they demand, hackers want : ransom, demand, payment : bitcoin, kidnapper, release, million
reward, bounty, price on his head : reward, bounty : information, lead, arrest, offer
prize money, winnings, purse, jackpot : prize, winnings, purse, jackpot, award : win, million
transfer fee, pay for the player : transfer, fee : million, sign, club
fine, penalty, slap on the wrist, on-the-spot fine : fine, penalty, levy : pay, million, regulator
damages, compensation, payout, settlement money : compensation, damages, settlement, payout : award, million, sue, victim
bail, surety : bail, bond : release, judge, set, custody
debt, red ink, what do they owe, arrears, in hock : debt, owe, liability, loan, arrears : billion, creditor, default
loan, borrowing : loan, borrow, credit, lend : bank, billion, repay
mortgage, home loan, house loan : mortgage, loan : rate, bank, homeowner, repayment
bailout, rescue package, lifeline, cash injection : bailout, rescue, package, loan, aid : billion, bank, government
savings, nest egg, piggy bank, life savings : saving, deposit : bank, account, lose
account, bank account, swiss account, offshore account : account, offshore, deposit : bank, freeze
tax haven, offshore, hide the money : offshore, haven, shell, account : tax, company
tax, levy, stealth tax : tax, levy, duty, vat, excise : raise, cut, revenue
tariffs, import tax, trade barriers, customs duties : tariff, duty, levy : import, percent, trade, impose, export
customs, border tax people, import checks : customs, import, duty : seize, border
sanctions, embargo, trade ban : sanction, embargo, restriction, blacklist : impose, lift, ease
frozen assets, seized money, blocked funds : asset, freeze, seize, frozen : billion, bank
budget, spending plan, purse : budget, spending, deficit, fiscal : finance, cut, billion, tax
belt-tightening, austerity, axe : cut, austerity, reduce, slash, reduction : spending, budget
black hole, shortfall, gap in the budget, deficit : deficit, shortfall, gap : budget, billion
national debt, public debt, what the country owes : debt, borrowing, bond, gdp : percent, trillion
cost of living, prices going up, inflation : inflation, price, cpi, consumer : percent, rise, rate, annual
slump, recession, downturn, hard times : recession, downturn, slump, contraction, slowdown : gdp, economy, shrink, quarter
growth, how is the economy, gdp : gdp, growth, economy, grow, expand, contract : percent, quarter, forecast
interest rate, base rate, cost of borrowing : rate, interest, basis : percent, bank, hike, cut, raise, point
shares, stocks, equities : share, stock, equity : fall, rise, percent, investor, trading
share price, stock price, how shares are doing : share, stock, price : fall, rise, percent, plunge, jump, close
the markets, stock market, wall street, the city, footsie, the dow : stock, index, market, nasdaq, dow, ftse, nikkei, share : fall, gain, investor, percent
bonds, gilts, treasuries, government paper : bond, gilt, treasury, yield : investor, debt
meltdown, black monday, market panic : crash, plunge, selloff, tumble, slump : market, stock, panic
bitcoin, crypto, digital coins : bitcoin, cryptocurrency, crypto, token : price, exchange
gold, bullion, ingots, safe haven : gold, bullion : price, ounce
turnover, sales, takings, revenue : revenue, sale, turnover : quarter, billion, percent
profit, earnings, bottom line, what did they make : profit, earnings, income : quarter, billion, loss, net
loss, in the red, losses, how much they lost : loss, lose, deficit : quarter, billion, million
dividend, shareholder payout, buyback : dividend, buyback, payout : share, shareholder
valuation, what is it worth, market cap : valuation, value, worth, capitalisation, capitalization : billion, share
stake, holding, piece of the company : stake, share, holding, percent : buy, sell, acquire
takeover, buyout, merger, tie-up : takeover, merger, acquisition, buyout, acquire, merge : bid, deal, billion
flotation, ipo, going public, stock market debut : ipo, offering, debut, listing, flotation : share, price, raise
order book, contract, big order : contract, deal : worth, billion, supply, order
chapter 11, bankruptcy, going bust, belly up : bankruptcy, insolvency, insolvent, bankrupt, administration, liquidation : creditor, file, collapse
ponzi, pyramid scheme, scam, rip-off, swindle : fraud, scam, ponzi, scheme, deceive : investor, victim, defraud
insurance, policy : insurance, insure, coverage, policy, premium : claim, insurer
insured losses, insurance bill, damage bill, cost of the damage : damage, loss, cost, estimate, insure : billion, million
aid, relief, help from abroad, supplies : aid, relief, assistance, supply, humanitarian : deliver, convoy, billion
grant, funding : grant, fund, funding, finance : million, award
donation, whip-round, fundraiser, crowdfunding : donation, donate, fundraiser, raise, appeal : charity, fund
rental : rent, lease : tenant, landlord, month
fare, ticket price, cost of a ticket : fare, ticket, price : passenger, airline
fee, levy on users : fee, charge, toll : pay
pump prices, price of petrol, price of gas : petrol, gasoline, pump, fuel : price, litre, gallon
oil price, price of crude, barrel price : crude, barrel, brent, oil : price, dollar, rise, fall
electricity bill, energy bill, heating bill : energy, electricity, bill, tariff : household, price, cap
house prices, property market, housing market : property, housing : price, mortgage, buyer, house, home
deal, pact, treaty, agreement, accord : deal, agreement, treaty, accord, pact, memorandum : sign, ratify, term
fine print, small print, in the deal, terms : term, condition, clause, provision, include : deal, agreement, text
contract, signed paper, written agreement : contract, agreement : sign, worth
roadmap, blueprint, game plan, peace plan : plan, roadmap, proposal, blueprint, framework : peace, point, stage
first version, working paper : draft, text, proposal : resolution, circulate
final statement, communique, closing statement, joint statement : communique, statement, declaration : joint, summit
truce, ceasefire, pause in fighting, end to the shooting : ceasefire, truce, armistice, pause, cessation : fighting, violate, hold, agree
peace talks, peace process, round of talks : talk, negotiation, peace, round : mediator, delegation
summit, get-together, big meeting, pow-wow, conference : summit, meeting, conference, talk : leader, host, meet
phone call, chat, on the blower, heart-to-heart : telephone, phone, conversation, speak : leader, call
ultimatum, deadline, last chance, cut-off : deadline, ultimatum, expire : demand, warn, midnight
sticking point, stumbling block, bone of contention, snag, hold it up : dispute, obstacle, disagreement, disagree, hurdle, issue : talk, demand, insist, refuse
bargaining chip, leverage, trump card : leverage, concession, bargaining : negotiate, exchange
concession, climbdown, give and take, what they gave up : concession, compromise, concede, agree : offer, exchange
red line, deal breaker, no-no, non-negotiable : unacceptable, reject, insist, refuse : demand, red
demands, wish list, what do they want, asks : demand, want, insist, urge, condition : release, withdraw, call
resolution, un vote, un motion : resolution, vote, veto, adopt : council, abstain
veto, thumbs down, block on : veto, reject, block : resolution, vote
prisoner swap, body swap : swap, exchange, prisoner : release, captive
law, act, legislation, statute : law, legislation, act, statute : pass, sign, parliament
bill, proposed law, draft law : bill, legislation, motion, amendment : pass, vote, parliament
decree, executive order, edict, diktat : decree, edict : sign, president, issue, order
constitution, founding law, basic law : constitution, constitutional : amend, referendum
ban, prohibition, crackdown, clampdown : ban, prohibit, outlaw, prohibition, restriction : impose, lift
red tape, regulation, guidelines : rule, regulation, guideline, bureaucracy : comply
permit, licence, license, go-ahead, green light : licence, license, permit, approval, approve, authorise, authorize : grant, issue
warrant, arrest order, wanted notice : warrant, arrest, wanted : issue, court, interpol
subpoena, summons, court order, writ : subpoena, summons, injunction : court, appear, order
restraining order, injunction, gagging order, gag order : injunction, restraining, gag : court, judge, order
wanted man, fugitive, on the run, most wanted : fugitive, wanted, manhunt, flee : warrant, search, arrest
manhunt, hunt for the killer, search for him : manhunt, search, hunt : suspect, fugitive
charge, charged with, accused of : charge, accuse, count, indict, allege, indictment : murder, fraud, court
charge sheet, indictment : indictment, indict, charge : count, prosecutor, grand
lawsuit, court case, legal action : lawsuit, suit, sue, case, litigation, complaint : file, damages, court
class action, group claim : class, action, lawsuit : plaintiff
trial, court case, hearing, day in court, proceedings : trial, hearing, court, case : judge, jury, begin
retrial, second trial, rerun of the case : retrial, mistrial : jury, verdict
plea, how did he plead, what did he plead : plead, plea, guilty, deny, innocent : charge, court
plea deal, plea bargain, bargain with prosecutors : plea, plead, deal : guilty, prosecutor, sentence
verdict, jury say, outcome of the trial, was he found guilty : verdict, guilty, convict, acquit, conviction, acquittal : jury, court
sentence, how long behind bars, how many years, jail term : sentence, year, prison, jail, imprisonment : judge, month, serve, life
life sentence, locked up for good : imprisonment, sentence : parole, minimum, life
death penalty, death row, capital punishment, the chair, the rope : execution, execute, death, penalty, hang, injection : sentence, row
suspended sentence, probation, community service : suspend, probation, community : sentence, order
parole, early release, out on licence : parole, release, probation : sentence, serve
pardon, clemency, amnesty, let-off, free pass : pardon, clemency, amnesty, commute, immunity : grant, sentence
immunity, above the law, can't be sued : immunity, immune, protect : prosecution
appeal, second bite, challenge to the ruling : appeal, overturn, uphold, challenge : court, conviction
ruling, judge decide, decision of the court, judgment : rule, ruling, judgment, decision, uphold : judge, court
evidence, proof, smoking gun, forensics : evidence, proof, dna, forensic, footage, fingerprint : court, prove, investigator
dna, fingerprints, dabs, prints : dna, fingerprint, forensic : match, sample
alibi, excuse, where he was then : alibi, claim, deny : witness
confession, what did he confess, own-up : confess, confession, admit : police, interrogation
testimony, evidence in court, witness say : testimony, testify, tell, witness : court
motive, reason for the attack, why he did it, what drove him : motive, motivate, because, grievance, hatred, revenge, manifesto : investigate, unclear
crime, offence, offense, felony, misdemeanour : crime, offence, offense, felony : commit, charge
murder, homicide, manslaughter, killing, foul play : murder, homicide, manslaughter, killing, kill : charge, suspect
assassination, political murder, attempt on his life : assassination, assassinate, kill, attempt : gunman, plot
robbery, heist, hold-up, stick-up, blag : robbery, heist, theft, rob : thief, jewel
swag, what did they steal, what was taken : steal, loot, jewel, theft, worth : thief, robbery, value
stolen goods, contraband, hot goods : contraband, smuggle, steal, seize, counterfeit : customs
knock-off, counterfeit, forgery, phoney : fake, counterfeit, forge, forgery, false : authentic
frame-up, stitch-up, fit-up, set-up : fabricate, frame, false, conspiracy : innocent, evidence
war crimes, atrocities, crimes against humanity : war, crime, atrocity, genocide, humanity : tribunal, hague
massacre, slaughter, bloodbath, carnage : massacre, slaughter, kill, carnage : civilian, dead
ethnic cleansing, genocide, wiping out a people : genocide, ethnic, cleansing, extermination : massacre
abuse, mistreatment, rough treatment, torture : abuse, torture, mistreat, beat, mistreatment : detainee, rights
hush money, payoff, nda, non-disclosure : hush, settlement, nondisclosure, payment : silence, affair
insider trading, market rigging : insider, manipulation, trading, rig : share
money laundering, cleaning dirty cash : launder, laundering : money, bank
tax dodge, tax fiddle, tax evasion : evasion, evade, tax, avoidance : fraud
sleaze, graft, corruption, cronyism, jobs for the boys : corruption, graft, bribery, nepotism, corrupt : scandal, allege
cover-up, whitewash, hush-up : conceal, cover, whitewash, suppress, hide : scandal, inquiry
scandal, row, kerfuffle, hoo-ha, furore, -gate affair : scandal, controversy, row, outrage, furore : resign, inquiry
rumour, rumor, gossip, scuttlebutt, word on the street, tittle-tattle : rumour, rumor, speculation, unconfirmed, allege : deny
fake news, hoax, disinformation, porkies, lies : disinformation, misinformation, hoax, false, fake : spread, claim, deny
leak, leaked papers, leaked memo : leak, disclose, obtain, document : source, reveal
dossier, paperwork : document, dossier, file, record : reveal, obtain
report, findings, write-up, inquiry find : report, finding, conclude, find, inquiry : publish
study, research paper, survey results : study, survey, research, finding : publish, journal, suggest
poll, opinion poll, polls say : poll, survey, percent : lead, voter, support
letter, note, missive, line from : letter, note, write : sign, send
suicide note, last letter, farewell note : note, letter, suicide : leave
manifesto, screed, party programme : manifesto, platform, pledge, programme : publish, campaign
diary, memoir, life story, autobiography : diary, memoir, autobiography, book : write, publish
last will, estate, inheritance, who gets his money : inheritance, estate, heir, inherit, bequeath : fortune
passport, id, identity card : passport, identity, document, identification : travel, revoke
visa, permit to enter, leave to remain, green card : visa, residency, permit : entry, revoke, grant
citizenship, nationality, which passport : citizenship, nationality, citizen, dual : hold, passport, national
ballot paper, voting slip : ballot, paper : vote, count
email, message, dm, whatsapp : message, email, text, whatsapp, signal : send, chat
tweet, social media post, insta post, facebook post : post, tweet, message : social, write, account
birth certificate, death certificate : certificate, birth, death : issue
map, chart, plan of the area : map, chart : mark
logbook, ship's log, records : log, record, register : data
blurb, press release, statement, handout : statement, release, announce : issue
soundbite, one-liner, exact words : quote, tell, word, declare : statement, interview
speech, big speech : speech, address, remark, tell : deliver, audience
slogan, catchphrase, rallying cry, chant : slogan, chant, motto : crowd, protester
nickname, moniker, alias, also known as, handle : nickname, alias, dub, known : name, call
headline, front page, big story : headline, front, newspaper : publish
interview, sit-down, chat with a reporter : interview, tell, speak : journalist, broadcaster
presser, press conference, news conference, briefing : conference, briefing, reporter, press, news : tell
footage, video, clip, vid, dashcam, film of it : footage, video, clip, camera : show, post, circulate
cctv, security camera, surveillance footage : cctv, surveillance, camera, footage : capture, show
pic, photo, snap, selfie, mugshot : photo, photograph, picture, image, selfie : show
deepfake, ai video, doctored picture : deepfake, fake, manipulate, generate, artificial : video, image
recording, bugged tape : recording, audio, tape, record : hear, leak
telly, tv, the box, gogglebox, the tube : television, tv, broadcast, channel : viewer, programme
programme, soap, sitcom : show, series, programme, program, drama, episode : television
movie, flick, film, blockbuster : film, movie : director, cinema, actor
box office, takings at the cinema : office, gross : film, ticket, million, box
song, banger : song, single, track, hit : chart, sing, album
album, lp, cd : album, record : release, chart
concert, show, live performance : concert, gig, perform, performance, tour : stage, ticket, fan
tour, road show, world tour : tour, concert : date, cancel
award, prize, trophy, honour, honor : award, prize, medal, honour, honor, trophy, win : oscar, nobel, grammy
oscar, academy award, golden statuette : oscar, academy, award : win, nominate, film
nobel, peace prize, nobel prize : nobel, prize, laureate : committee, award, peace
knighthood, peerage, sir title : knight, knighthood, peerage, honour : king
novel, tome, bestseller, page-turner : book, novel, bestseller : author, publish
painting, canvas, old master, artwork, masterpiece : painting, artwork, canvas, masterpiece, portrait : auction, artist
website, site, webpage, online : website, site, online, platform : page
social media, facebook, socials, x, insta : social, media, platform, account : post, share
application, program, software : app, application, software : user, download
ai, artificial intelligence, chatbot, robot brain : artificial, intelligence, chatbot, ai, model : chip, data
robot, android : robot, robotic, autonomous : machine
chip, microchip, semiconductor, processor : chip, semiconductor, processor : export, manufacture
phone, smartphone, handset : phone, smartphone, handset, mobile, telephone : call
laptop, pc, computer, tablet : computer, laptop, device, tablet : file
battery, power pack : battery, lithium, cell : electric, charge
internet, the net, the web, online access, wifi, wi-fi : internet, connectivity, online, web, network : outage, blackout, restore
undersea cable, subsea cable : cable, undersea, subsea : cut, sever, sabotage, telecom
phone network, reception, mobile coverage, 5g : network, mobile, signal, telecom, coverage : outage
data breach, hack, cyber attack, cyberattack : breach, hack, cyberattack, cyber, ransomware : data, customer, steal
personal details, private info, customer data, what data was taken : data, personal, information, record, password, address : steal, leak, customer
password, login, passcode : password, login, credential : steal
glitch, software error, technical fault, gremlin : glitch, fault, error, bug, malfunction, outage : software, update
software fix : patch, update, fix : vulnerability
outage, blackout, power cut, lights out, no electricity : outage, blackout, electricity : restore, household, customer, power
mains, grid, power lines, national grid : grid, electricity, transmission : outage, power
leccy, electricity, power supply : electricity, power : supply, megawatt
gas, natural gas, lng : gas, lng : pipeline, supply, cubic
petrol, diesel, fuel : petrol, gasoline, diesel, fuel : price, pump, shortage
jet fuel, aviation fuel, kerosene : kerosene, fuel, jet : aviation
crude, black gold, oil, black stuff : oil, crude, petroleum : barrel, price
coal, black diamonds, pit coal : coal, anthracite : mine, power, emission
renewables, green energy, clean power : renewable, wind, solar, hydro : energy, emission
nuclear power, atomic energy : nuclear, atomic, reactor : energy
uranium, nuclear fuel, fissile stuff, enriched stuff : uranium, plutonium, enrich, fissile : kilogram, percent, stockpile
rare earths, critical minerals, lithium : mineral, rare, lithium, cobalt, earth : mine, export
oil slick, slick, spill, oil leak : spill, slick, leak, oil : barrel, coast, clean
radiation, fallout, radioactive cloud : radiation, radioactive, contamination : level, leak
emissions, greenhouse gases, carbon footprint, co2 : emission, carbon, dioxide, greenhouse, methane : climate, reduce
global warming, climate change, climate crisis : climate, warming, temperature : emission, degree
smog, bad air, air pollution, foul air : pollution, smog, haze : quality, particulate, air
rubbish, garbage, litter : rubbish, garbage, waste, trash, litter : collect
sewage, raw sewage, effluent : sewage, wastewater, effluent : discharge, river
toxic cloud, fumes, chemical leak : toxic, fume, chemical, gas, leak : plume, inhale
asbestos, nasty chemicals, forever chemicals : toxic, asbestos, contaminate, chemical : exposure
lurgy, illness, sickness, disease : disease, illness, virus, infection, sickness : symptom, patient, outbreak
virus, germ, superbug, pathogen : virus, bacteria, pathogen, strain, variant : infect, spread
covid, corona, coronavirus, rona : coronavirus, covid, pandemic : variant, vaccine
flu, influenza, grippe : influenza, flu : vaccine, season, strain
bird flu, avian flu : avian, bird, flu, h5n1 : poultry, cull, infect
outbreak, epidemic, pandemic : outbreak, epidemic, pandemic : case, spread, infection
how many infected, how many caught it, caseload : case, infection, infect, confirm : report, record, daily
symptoms, signs of the illness, do to you : symptom, fever, cough, vomiting, rash, headache, fatigue, diarrhoea, diarrhea : patient
temperature, fever, the sweats : fever, temperature : symptom
tummy bug, the runs, food poisoning, dodgy tummy : salmonella, poisoning, coli, norovirus, listeria, diarrhoea : contaminate, recall
cholera, dysentery, typhoid, dirty water disease : cholera, typhoid : water, outbreak, sanitation
ebola, haemorrhagic fever : ebola, haemorrhagic, hemorrhagic, marburg : outbreak, contact
the big c, cancer, tumour, tumor, malignant growth : cancer, tumour, tumor, leukaemia, leukemia : diagnose, chemotherapy, treatment
heart attack, dicky heart, heart trouble, cardiac arrest : cardiac, attack, arrest : die, hospital, heart
stroke, brain bleed, aneurysm : stroke, haemorrhage, hemorrhage, aneurysm, brain : suffer, hospital
dementia, alzheimer's, going senile : dementia, alzheimer : diagnose
parkinson's, the shakes : parkinson, tremor : diagnose
clot, blood clot, thrombosis : clot, thrombosis, embolism : blood
lung trouble, pneumonia, chest infection : pneumonia, respiratory, lung, bronchitis : hospital
od, overdose, too many pills : overdose, drug, fentanyl : die, toxicology
suicide, topped himself, took his own life, killed himself : suicide, kill : die
the blues, breakdown, mental illness : depression, mental, anxiety, breakdown : health
broken leg, broken bones, fracture, busted leg : fracture, break, broken, bone : leg, arm, rib, surgery
concussion, head injury, knock on the head : concussion, head, brain : injury
scalds, burn injuries : burn, scald : hospital, skin, degree
gunshot wound, bullet wound, shot wound : gunshot, wound, bullet : shoot, hospital
stab wound, knife wound : stab, knife, wound, laceration : surgery
bruise, cuts and bruises, minor injuries : bruise, minor, scratch, injury : treat
injury, knock, wrong with him, what ails him : injury, injure, illness, hurt, fracture, disease, diagnose : hospital, treatment
cause of death, what killed him, die of, die from : die, cause, cancer, illness, suicide, complication, overdose, autopsy : death, kill, heart
post-mortem, autopsy, inquest : autopsy, postmortem, inquest : coroner, examination
in a coma, out cold, unconscious, comatose : coma, unconscious : hospital, ventilator
critical condition, at death's door, touch and go : critical, serious, condition : hospital, injury
health scare, poorly, how is his health : health, ill, illness, condition, hospitalise, hospitalize : doctor
operation, surgery, under the knife : surgery, operation, operate, transplant : surgeon, hospital
treatment, therapy, medicine for it, remedy : treatment, therapy, drug, cure, treat : patient, dose
pills, meds, tablets, medication : pill, medication, medicine, drug, tablet : prescribe, dose
painkiller, aspirin, pain pills : painkiller, paracetamol, acetaminophen, opioid : pain
jab, vaccine, jag, inoculation : vaccine, vaccination, vaccinate, dose, immunisation, immunization : rollout, inject
antidote, antitoxin : antidote, naloxone : poison
fat jab, slimming drug, weight loss drug : obesity, weight, ozempic, semaglutide : drug
cannabis, ganja : cannabis, marijuana : legalise, legalize
cocaine : cocaine, narcotic : smuggle, cartel, tonne
heroin, opioid, fentanyl : heroin, fentanyl, opioid : overdose
hard drugs, narcotics, illegal drugs : drug, narcotic, cocaine, heroin : traffic, seize
steroids, banned substance, performance enhancer : steroid, substance, testosterone, doping : test, ban
booze, alcohol, hard stuff : alcohol, drink, drunk : intoxicate
cigs, cigarettes, tobacco : cigarette, tobacco, smoking : smoker, ban
vape, e-cigarette : vape, vaping : nicotine
mask, face covering, ppe : mask, protective : wear
test, swab, checkup, screening : test, screening, sample, examination : positive, result
quarantine, lockdown, isolation, shut in : quarantine, lockdown, isolate, isolation : restriction
ventilator, breathing machine, oxygen : ventilator, oxygen : patient, intensive
blood, blood donors, transfusion : blood, transfusion, donor : hospital
waiting list, backlog, hospital queue : waiting, backlog, list : hospital, patient
grub, nosh, scran, chow, food : food, meal, supply : eat, hunger, ration
flour, wheat, loaf : bread, flour, wheat : price, bakery
groceries, weekly shop, food shopping : grocery, supermarket : price, food
famine, starvation, hunger, nothing to eat : famine, hunger, starvation, starve, malnutrition : food, aid
rations, food parcels, food bank : ration, parcel : aid, distribute, food
crops, harvest, grain : crop, harvest, grain, wheat, maize, corn : farmer, export
meat, beef, poultry, chicken : meat, beef, poultry, pork, chicken : ban, price
eggs, dairy, milk : egg, milk, dairy : price, farmer
seafood, prawns : fish, seafood, shrimp : catch
cuppa, coffee : coffee, tea : price, bean
chocolate, cocoa, sweets, candy : cocoa, chocolate : price
plonk, wine, vino, bubbly : wine, champagne : export
beer, lager, ale : beer, lager : pub, brewery
tap water, drinking water, water supply : water, drinking : supply, contaminate, bottled
dinner, supper, last meal, banquet, slap-up meal : dinner, banquet, meal, supper : host
storm, tempest, gale, big wind : storm, gale, wind, cyclone : hit, landfall
hurricane, twister, typhoon, cyclone : hurricane, typhoon, cyclone, tornado : category, landfall, wind
twister, tornado, whirlwind, funnel cloud : tornado, twister : damage, touch
how windy, wind speed, gusts : wind, gust, mph, kph, knot : speed, sustain
category, how strong the storm, storm strength : category, intensify, weaken, strengthen : wind, hurricane, storm
flood, deluge, floodwater, high water : flood, flooding, floodwater, deluge, inundate : water, river, rain
flash flood, wall of water : flash, flood, torrent : sweep, rain
how deep the water, water level, river level : metre, meter, feet, depth : water, river, rise, level
rain, downpour, cats and dogs, monsoon : rain, rainfall, downpour, monsoon, torrential : millimetre, inch, flood
how much rain, rainfall figures : rainfall, millimetre, inch, centimetre, rain : record, hour
snow, blizzard, whiteout, snowstorm : snow, blizzard, snowfall, snowstorm : inch, winter
black ice, cold snap : ice, freeze, frost, icy, cold : temperature, winter
heatwave, scorcher, hot spell : heatwave, heat, temperature, hot : degree, celsius, record
how hot, temperature, how cold, what was the mercury : temperature, degree, celsius, fahrenheit : record, high, low
drought, dry spell, no rain : drought, dry, arid : rainfall, reservoir, crop
lightning, thunder, thunderbolt : lightning, thunderstorm, thunder : strike
fog, pea-souper, murk : fog, mist, visibility : dense, flight
hail, hailstones : hail, hailstone : damage
sandstorm, dust storm : sandstorm, dust : visibility
weather, weather like : weather, forecast, rain, wind, temperature, condition : expect
storm surge, tidal surge, high tide : surge, tide : coast, water
tsunami, tidal wave, giant wave : tsunami, wave : warning, coast, earthquake
quake, earth tremor, the big one : earthquake, quake, tremor : magnitude, epicentre, strike
aftershock, second quake, rumble after : aftershock, tremor : magnitude
how big the quake, how strong the quake, richter, strength of the quake : magnitude, strength : earthquake, depth, measure
landslide, mudslide, rockfall, landslip : landslide, mudslide, rockfall, slope : bury, mud
avalanche, snow slide, wall of snow : avalanche, snow : skier, bury
eruption, lava, volcano blowing up : eruption, erupt, lava, ash, volcano : crater, evacuate
ash cloud, volcanic dust : ash, plume, volcanic : flight
wildfire, bushfire, forest fire, brush fire, inferno : wildfire, blaze, bushfire, fire : acre, hectare, firefighter, contain
blaze, fire, inferno, flames, conflagration : fire, blaze, flame, burn : firefighter, smoke, extinguish
smoke, fumes, pall : smoke, plume, fume : inhale, rise
how much has burned, area burned, size of the fire : acre, hectare, burn, square : fire, contain
blast, explosion, big bang : explosion, blast, explode, detonation : bomb, hear
pile-up, prang : crash, collision, accident, collide, wreck : vehicle, kill
shipwreck, sinking, went down at sea : sink, shipwreck, capsize : vessel, crew, drown
derailment, train wreck, train smash : derail, derailment, crash : train, carriage
near miss, close shave, close call : narrowly, near, avoid, avert : collision
engine trouble, engine failure, mechanical fault, something broke : engine, failure, malfunction, mechanical, fault : pilot, crash
mayday, sos, distress call : mayday, distress, emergency, signal : pilot, crew
bird strike, birds in the engine : bird, strike : engine
pilot error, human error, somebody's mistake : error, human, mistake, negligence, pilot : crash, cause
disaster, catastrophe, tragedy, calamity : disaster, catastrophe, tragedy : victim, kill
emergency, red alert, state of emergency : emergency, alert, declare : state
warning, heads-up, alert, alarm bell, early warning : warning, alert, warn, alarm : issue
evacuation, mass exodus, moving people out : evacuation, evacuate, flee, exodus : resident, order
clean-up, mopping up, clearing up : cleanup, clean, clear : debris, oil
rebuilding, reconstruction, putting it back up : rebuild, reconstruction, restore, repair : cost, billion
damage, havoc, wreckage, destruction : damage, destroy, destruction, devastate : building, home
moggy, kitty, feline, cat : cat, feline, kitten : pet
pooch, mutt, doggy, hound : dog, puppy, hound : owner, breed
sniffer dog, police dog, search dog : dog, sniffer, canine : search, handler
critter, beast, creature, wild animal : animal, wildlife, species : attack, zoo
livestock, cattle, cows, herd : livestock, cattle, cow, herd, sheep, pig : farmer, cull
horse, gee-gee, filly, steed : horse, racehorse, thoroughbred : jockey, race
sheep, lamb, goats : sheep, lamb, goat : farmer
chickens, hens, turkeys : poultry, chicken, turkey, flock : cull
big cat, lion, tiger, leopard : lion, tiger, leopard : attack, zoo
grizzly, polar bear : bear, grizzly : attack, hiker
shark, great white : shark, predator : swimmer, surfer, bite
whale, dolphin, orca, porpoise : whale, dolphin : strand, beach
croc, alligator, gator, crocodile : crocodile, alligator : attack
snake, viper, serpent : snake, python, cobra : bite, venom
mouse, vermin, rodents : rat, rodent : infest
bats, fruit bat : bat, animal : virus, origin
monkey, ape, chimp, gorilla : monkey, ape, gorilla, chimpanzee : primate
elephant, tusker : elephant, ivory : poach
poacher, illegal hunter : poacher, poach : ivory, wildlife
bird, feathered friend, seabird : bird, seabird : oil, species
insects, locusts, mosquitoes, creepy-crawlies : insect, locust, mosquito : swarm, malaria
bee, wasp, hornet : bee, wasp, hornet : sting
extinct, dying out, endangered, facing extinction : endangered, extinct, extinction, threaten : species, conservation
dinosaur, fossil, old bones : fossil, dinosaur : palaeontologist, skeleton
tree, timber, logs : tree, timber, forest, log : fell, plant
noggin, skull : head, skull : injury, wound
face, visage : face, facial : injury
tummy, belly, gut, stomach : stomach, abdomen, abdominal : wound, pain
heart : heart, cardiac : surgery
eye, peepers, eyesight : eye, sight, vision : blind, lose
ear, hearing : ear, hearing : deaf, wound
leg, knee, ankle, foot : leg, knee, ankle, foot, thigh : injury, surgery
arm, hand, wrist, fist, shoulder : arm, hand, wrist, shoulder : injury
limb, lost a leg, lost an arm : limb, amputate, amputation, leg, arm : lose
spine, backbone : spine, spinal : paralyse, paralyze, back
ribs : chest, rib : wound
lungs, breathing, windpipe : lung, respiratory, breathe, breath : infection
kidney, liver, organ : kidney, liver, organ : transplant
neck, throat : neck, throat : wound
brain, grey matter : brain, cerebral : injury, tumour
teeth, gnashers : tooth, dental : dentist
clobber, clothes, togs, outfit, threads : clothes, clothing, wear, dress, outfit : suit
what was he wearing, what was she wearing, get dressed in : wear, dress, jacket, shirt, hood, clothing, uniform : describe
disguise, balaclava, ski mask, fake beard : mask, disguise, balaclava, hood : gunman
headscarf, hijab, veil, burqa : hijab, headscarf, veil, burqa : ban, wear
uniform, fatigues, camouflage : uniform, camouflage, fatigue : soldier
bling, jewels, sparklers, jewellery, jewelry : jewel, jewellery, jewelry, diamond, necklace, tiara : steal
specs, glasses : glasses, sunglasses : wear
trainers, shoes, sneakers, boots : shoe, sneaker, boot : wear
frock, gown, dress, wedding dress : dress, gown : designer
bag, rucksack, backpack, suitcase : bag, backpack, suitcase, luggage : carry
luggage, baggage : luggage, baggage : airport
fridge, cooker, white goods, appliance : appliance, refrigerator, washing : product
toy, plaything, doll : toy, doll : recall
loo, toilet, bathroom : toilet, bathroom, lavatory, sanitation : flush
sofa, bed, furniture : furniture, bed : store
window, pane, glass : window, glass : smash, shatter
gate, way in, entrance : door, gate, entrance : lock
way out, fire escape, emergency exit : exit, door, escape : lock, block, stair
roof, ceiling, rafters : roof, ceiling : collapse, blow
fence, barrier, barbed wire : wall, fence, barrier, wire : border
stairs, elevator, escalator : stair, staircase, elevator, escalator, lift : trap
cellar, basement, garage : basement, cellar, garage : flood
cladding, insulation, lagging : cladding, insulation, flammable : tower, fire
sprinkler, smoke detector, fire alarm : sprinkler, alarm, detector : fire
gas leak, boiler, heater : gas, leak, boiler : explosion
candle, lighter : candle, lighter, spark : ignite
firework, sparkler, pyrotechnics, flare : firework, flare, pyrotechnic : ignite, explode
rope : rope, cable, cord : snap
ladder, scaffolding, crane : crane, ladder, scaffolding : collapse, fall
brolly, umbrella : umbrella, parasol : rain
tent, makeshift home, tarp : tent, tarpaulin, shelter : camp
sandbag, barricade : sandbag, barricade : flood
turnout, how many voted, share of people voting : turnout, percent, vote : voter, record, eligible
headcount at the rally, how many came, how big the crowd, how many turned up, crowd size : thousand, crowd, attend, attendance, estimate : rally, march, protester, organiser
attendance, how many were there : attendance, attend, crowd, capacity : thousand, fan, stadium
odds, chances, how likely, what are the chances : odds, chance, probability, likely, favourite : percent, bookmaker, expect
how close was it, by how much : margin, percent, lead, majority, narrowly : vote, win, point
majority, how many seats, seat count : seat, majority : parliament, win, party
result, outcome, how did it end, what was the score : result, win, defeat, beat, score, victory, draw, lose : final, vote, goal
landslide, walkover, hammering, thrashing, drubbing : landslide, rout, sweep, thrash, resounding : win, defeat, victory
draw, dead heat, stalemate, deadlock, hung vote : tie, draw, deadlock, stalemate, hung, impasse : level
photo finish, squeaker, nail-biter, cliffhanger : narrow, narrowly, close, tight : margin, vote
second count : recount, count : vote, margin
runoff, second round, play-off between two : runoff, round : candidate, vote
party vote, caucus : primary, caucus : delegate, nominee
referendum, people's vote, plebiscite : referendum, plebiscite : vote, constitution
snap election, early election, going to the polls : election, snap, poll : call, dissolve
vote rigging, stolen election, stuffed ballots : fraud, rig, irregularity, ballot, manipulate : election, allege
exit poll, first projections : exit, projection, project : poll, vote
vote count, tally, results so far : count, tally, result, ballot, percent : declare, precinct
no-confidence vote, confidence vote, vote to oust : confidence, censure, motion, vote : government, lose
impeachment, trial of the president : impeach, impeachment : president, vote
reshuffle, shake-up, clear-out, purge : reshuffle, purge, overhaul, dismiss, replace : cabinet, minister
coup, putsch, takeover, palace revolution : coup, overthrow, putsch, seize, mutiny : military, president, soldier
uprising, revolt, rebellion, revolution : uprising, revolt, rebellion, revolution, insurrection : topple
protest, demo, march, rally, sit-in : protest, demonstration, march, rally, demonstrate : protester, square
riot, unrest, mayhem, chaos on the streets, disorder : riot, unrest, violence, clash, disorder : police, loot, burn
looting, smash and grab, ransacking : looting, loot, ransack : shop, store
clash, scuffle, dust-up, punch-up, fisticuffs, brawl : clash, scuffle, brawl, fight, confrontation : police, injure
stampede, crush, crowd surge : stampede, crush, surge, trample : crowd, die
strike, industrial action, walkout, downing tools : strike, walkout, stoppage, picket : union, worker, pay
boycott, cold shoulder, snub : boycott, snub, absent, skip, refuse : attend
curfew, stay-at-home order, ban on night movement : curfew, lockdown : impose, lift, night
martial law, army rule, emergency powers : martial, emergency : declare, law
crackdown, clampdown, round-up : crackdown, arrest, detain, suppress, raid : protester, dissent
house arrest, confined at home : arrest, confine : house
raid, dawn raid, police swoop : raid, search, seize, arrest : police, home
siege, standoff, stand-off, hostage drama : siege, standoff, hostage, barricade : negotiator, surround
blockade, siege of the port, chokehold : blockade, siege, block, encircle : port, supply
war, conflict, fighting, hostilities : war, conflict, fighting, hostility, battle, combat : troop, front
invasion, incursion, ground assault, march in : invasion, invade, incursion, offensive : troop, border, tank
offensive, push, big push, counter-attack, counterattack : offensive, counteroffensive, advance, assault : front, troop
airstrike, air raid, bombing, bombing raid : airstrike, strike, bombing, bombard, raid : jet, hit, missile
drone attack, drone strike, wave of drones : drone, strike, attack : shoot, intercept
ambush, sneak attack, surprise attack : ambush, surprise, attack : convoy, patrol
friendly fire, own goal, shot by own side : friendly, mistaken, accidentally : fire, troop
no-fly zone, closed skies, closed airspace : airspace, fly, zone : close, flight
ground gained, territory taken, land seized, who holds what : territory, capture, seize, occupy, gain : village, advance, square, control
occupied land, occupation, land grab, annexed land : occupy, annex, occupation, annexation : territory
border dispute, turf war, territorial row : border, dispute, territorial, claim : clash
humanitarian corridor, safe passage, way out for civilians : corridor, passage, evacuate, humanitarian : civilian
civilians, ordinary people, innocents, non-combatants : civilian, resident, bystander : kill, woman, child
collateral damage, innocent deaths : civilian, casualty, collateral : strike
hearts and minds, public opinion : opinion, mood, sentiment, popular, support : poll
morale, fighting spirit : morale, spirit : troop
battle, fight for the city, bloodiest fighting : battle, fighting, assault, siege : city, troop
nuclear test, bomb test, missile test : test, launch, detonate : nuclear, missile
arms race, build-up, military build-up : buildup, arms, deployment, mass : troop, border
war games, exercises, manoeuvres : exercise, drill, manoeuvre, maneuver : navy, joint
tit for tat, payback, retaliation, revenge, eye for an eye : retaliate, retaliation, revenge, response, retaliatory, reprisal : strike, vow
deterrent, show of strength, sabre-rattling, muscle-flexing : deter, deterrence, deterrent, threat, drill : force
expulsion of diplomats, kicked-out diplomats, persona non grata : expel, expulsion, diplomat, grata : embassy, retaliate
funeral, send-off, burial, laid to rest, last respects : funeral, burial, bury, cremate, mourner : coffin, service, cathedral
wake, vigil, candlelit vigil, memorial service : vigil, memorial, service, mourn, candle : victim, pay
coffin, casket, hearse : coffin, casket, hearse : funeral
tribute, eulogy, condolences, kind words : tribute, condolence, eulogy, mourn, praise : death, pay, legacy
mourners, grieving people, people paying respects : mourner, mourn, pay : funeral, queue
mourning, days of mourning, flags at half mast : mourning, flag, mast, mourn : declare, national
wreath, flowers, bouquets, floral tributes : flower, wreath, floral, bouquet : lay, tribute
wedding, nuptials, big day, getting hitched : wedding, marry, marriage, ceremony : bride, guest
divorce, break-up, parting of ways : divorce, split, separate, separation : court, couple, custody
fling, extramarital romp, dalliance : affair, relationship, extramarital : wife, scandal
pregnancy, bun in the oven, expecting, up the duff : pregnant, pregnancy, expect : birth, baby
birthday, how old : aged, age, birthday, old, born
childhood, early life, upbringing, background : childhood, raise, grow, born, youth : school, family, early
career, cv, track record, past jobs, do before that : career, former, serve, work, previously, job : join, appoint
legacy, remembered for, claim to fame, best known for : legacy, known, famous, remember, fame : award, role, best
inauguration, swearing-in, taking office : inaugurate, inauguration, swear, oath : president, ceremony
coronation, crowning : coronation, crown : king, abbey
ceremony, shindig : ceremony, party, celebration, reception : guest, attend
anniversary, how long ago : anniversary, mark, commemorate : memorial
opening ceremony, curtain raiser, kick-off : opening, ceremony : games
holiday, vacation, getaway : holiday, vacation, break : tourist
visit, state visit, jaunt : visit, trip, travel, tour : host, arrive
itinerary, schedule, agenda, programme of events : schedule, agenda, programme, plan : meet
guest list, who was invited, who was there, attendees : attend, guest, invite, delegation, leader : ceremony
no-show, absentee, who stayed away, who did not come : absent, absence, skip, boycott, miss, decline : attend, invite
match, game, fixture, clash on the pitch : match, game, fixture : play, team
final, decider, cup final : final, showdown : win, trophy, beat
goal, winner in the match, header : goal, score, header, penalty : minute, net
penalty, spot kick, shoot-out, pens : penalty, shootout : kick, save
red card, sending off, early bath : card, dismiss : referee, red
own goal, howler, blunder, clanger : error, mistake, blunder, own : goal
injury time, stoppage time, extra time, overtime : stoppage, extra, overtime, injury : minute, goal
personal best, world best, fastest ever : record, fastest, break : world, best
medal, silver, bronze : medal, gold, silver, bronze : olympic, win
medal table, tally of golds : medal, table, tally, gold : top
world cup, the cup, tournament : cup, tournament, championship : final, host, qualify
olympics, the games : olympic, games, paralympic : medal, athlete
belt, championship : title, championship, belt, trophy : win, defend
standings, ranking : table, standing, rank, ranking : top, league, point, place
relegation, the drop, going down : relegate, relegation : league
promotion, going up : promote, promotion : league
hat-trick, treble, three goals : hat, trick, score : goal
knockout, ko, stoppage : knockout, stop, round : bout, punch
finishing time, how fast he ran, how fast was she : second, record : finish, minute
transfer, signing, switch of clubs : transfer, sign, join, move : club, fee, contract
lap, grid spot : lap, pole, grid : race
bid to host, hosts, who is hosting : host, bid, award : tournament, venue
toll so far, tally, latest figures, latest count : toll, figure, total, confirm, official : rise, report, number
handful, a few, one or two, a couple : few, several, handful
umpteen, loads, oodles, shedload : thousand, million, hundred, dozen, scores
dozen, baker's dozen : dozen, twelve, scores
fifty percent, 50-50, down the middle : half, percent, 50, equal : split
percentage, proportion, what fraction, slice of : percent, share, proportion, third, quarter, half, per
average, typical, mean : average, median, typical, normal
record high, all-time high, new high : record, peak, highest : reach, hit, high
record low, all-time low, rock bottom : lowest, record, bottom : fall, low
the most, biggest, largest ever : largest, biggest, most, record, highest
increase, jump, hike, rise, spike : rise, increase, jump, surge, hike, soar : percent
drop, dip, fall, slide, nosedive : fall, drop, decline, plunge, slump, tumble : percent
how long it lasted, length of time, duration, stretch : month, last : hour, minute, week
how far, distance, how many miles : kilometre, kilometer, mile, km, metre, distance
how near, how close was it, stone's throw, spitting distance : near, close, kilometre, mile, metre, meter : away
how tall, how high, height, altitude : metre, meter, foot, feet, tall, storey, altitude : high
how deep, depth : depth, deep, metre, meter, foot
how wide, across : wide, width, metre, kilometre
how heavy, weight, tonnage, how much it weighs : tonne, ton, kilogram, weigh, pound, weight
how big, dimensions : size, square, hectare, acre, large, kilometre
how fast, speed, knots, what speed : speed, mph, kph, kilometre, knot : fast, hour
how much oil, how many barrels, amount of fuel : barrel, litre, gallon, tonne, million : oil, crude
litres, gallons, barrels, amount that leaked : litre, liter, gallon, barrel, tonne : spill, leak
capacity, how many it holds, how many fit : capacity, seat, carry, accommodate : passenger, hold
cargo, freight, what was it carrying, what was on board : cargo, carry, load, freight, container, laden : tonne, vessel
dose, amount given, quantity of : dose, milligram, gram : drug
power output, megawatts, how much power : megawatt, gigawatt, capacity, output : electricity
range, how far it flies : range, kilometre, mile : missile, reach
bomb size, kiloton : kiloton, megaton, yield : bomb
dead of night, wee hours, small hours, crack of dawn : overnight, dawn, midnight, morning, predawn : early
deadline day, cut-off date, last day : deadline, expire, expiry : final
population, how many live there : population, inhabitant, resident : million
generation, age group, baby boomers, millennials : generation, age, young, older
quota, limit, ceiling, maximum : cap, quota, limit, ceiling, maximum : set
minimum, at least : least, minimum : wage
approval rating, popularity : approval, rating, popularity, popular : percent, poll
credit rating, triple a, junk status : rating, downgrade, upgrade, credit, junk : agency, outlook
viewing figures, ratings, how many watched, audience figures : viewer, audience, watch, rating : million, television
sales figures, copies sold, how many sold : copy, sell, sale, million : unit
circulation, readership, subscribers : subscriber, reader, circulation, user : million
users, followers, how many use it : user, follower, subscriber : million
speed limit, mph, clocked at : speed, limit, mph : drive
breath test, alcohol limit, over the limit : alcohol, breath, limit, drunk : driver
bodies found, how many bodies : body, recover, remains : find, search
the first to, trailblazer, pioneer : pioneer, ever : first
the last, final one, remaining : last, remain, remaining : final
the rest, leftover, what is left, remainder : remain, remaining, rest
their side of it, story he told : account, claim, version, deny, tell : insist
reaction, response, say about it, feedback : reaction, react, respond, response, condemn, welcome, criticise, criticize : statement
flak, criticism, brickbats, backlash, slating : criticism, criticise, criticize, backlash, condemn, condemnation : anger, accuse
praise, plaudits, kudos, pat on the back : praise, hail, applaud, welcome, commend : tribute
support, backing, thumbs up, endorsement : support, endorse, endorsement, backing : ally, back
threat, menace, ultimatum, scary warning : threat, threaten, warn, warning : vow
promise, pledge, vow, word of honour : pledge, promise, vow, commit, commitment
apology, sorry, mea culpa, eating humble pie : apologise, apologize, apology, sorry, regret : mistake
denial, rebuttal, not me : deny, denial, reject, refute : allegation
excuse, cop-out, lame reason : excuse, blame, reason, claim, cite
hunch, theory, educated guess, line of inquiry : theory, suspect, believe, hypothesis, speculate, possible : investigator
clue, tip-off : clue, lead, tip, evidence, trace : police
mystery, riddle, puzzle, head-scratcher : mystery, unclear, unexplained, unknown : investigate
loophole, grey area, get-out clause : loophole, exemption, exempt, clause : law
exception, carve-out, opt-out, special treatment : exemption, exempt, waiver, exception, exclude
favour, quid pro quo, scratch my back : favour, favor, exchange, return : bribe, deal
obstacle, hurdle, hitch, snag, hiccup, spanner in the works : delay, obstacle, hurdle, problem, setback, difficulty
setback, kick in the teeth : setback, blow, defeat
breakthrough, step forward, game changer : breakthrough, progress, milestone, advance
upper hand, whip hand, advantage : advantage, dominate, lead, ahead
weak spot, achilles heel, soft underbelly : weakness, vulnerable, vulnerability, flaw
bone to pick, grudge, grievance, axe to grind : grievance, grudge, dispute, complaint, resentment : feud
bad blood, feud, falling-out, spat, slanging match : feud, dispute, rift, row, tension, quarrel : relation
relations, get on with : relation, tie, relationship, cooperation, tension : bilateral
deal maker, silver lining, what do they gain : benefit, gain, advantage, boost
knock-on effect, ripple effect, fallout, consequences, upshot : impact, effect, consequence, affect, disrupt, fallout
shortage, dearth, empty shelves : shortage, scarce, lack, scarcity, shortfall : supply
queue, waiting line, tailback : queue, wait : hour, line
traffic jam, gridlock, tailbacks : traffic, congestion, jam, gridlock : road
hold-up, late running : delay, postpone, late, wait : hour
cancelled flights, grounded planes, scrapped trains : cancel, ground, flight, suspend, cancellation : airline, passenger
detour, diversion, other route : divert, reroute, diversion, route
recall, product withdrawal, taken off the shelves : recall, withdraw, product : defect, unit
defect, fault, design flaw, dodgy part : defect, fault, flaw, faulty, defective : recall
safety record, past crashes, previous accidents : safety, accident, previous, incident, history : record
whereabouts, last seen, where is he hiding : whereabouts, seen, location, hide, flee : disappear
escape route, way out, how they got out : escape, flee, evacuate, exit, route : tunnel
ship's hull, hull, side of the ship, bottom of the boat : hull, keel, bow, stern : hole, breach, vessel
wing, tail, fuselage, bit of the plane : wing, tail, fuselage, wreckage : engine, aircraft
landing gear, undercarriage, plane's wheels : gear, undercarriage, wheel, tyre, tire : land, runway
tyre, tire, blowout, puncture : tyre, tire, burst : wheel
brakes, dodgy brakes, could not stop : brake, braking : fail, speed
seat belt, belted up, strapped in : belt, seatbelt : wear
crash helmet, lid : helmet, headgear : rider, wear
cabin, inside the plane : cabin, passenger : smoke, pressure
door plug, panel blew off, hole in the plane : panel, door, fuselage : boeing, blow
autopilot, self-driving, driverless : autonomous, autopilot, driverless : vehicle, crash
sat nav, gps, navigation : gps, navigation, satellite : jam, signal
radar, scope, tracking screen : radar, track, transponder : disappear, flight
transponder, ais, tracking signal : transponder, signal, tracking : vessel, switch
air traffic control, tower, controllers : controller, traffic, tower : pilot, clearance, control
flight path, route, where was it headed, destination : route, destination, bound, head, path : fly, depart
port of call, last stop : depart, departure, port, leave, origin : sail
landing, touchdown, splashdown : land, landing, touchdown, splashdown : runway, capsule
take-off, takeoff, lift-off, blast-off, launch : takeoff, launch, liftoff : rocket, runway
stowaway, hidden passenger : stowaway, hide : wheel, container
lost property, belongings, personal effects, stuff : belongings, possession, luggage : leave
reservist officer, colonel, major, rank, what rank : colonel, major, lieutenant, captain, sergeant, brigadier, rank : army, officer, general
admiral, navy boss, first sea lord : admiral, navy, commander : fleet
field commander, man on the ground, war chief : commander, general : brigade, front
sniper, marksman, crack shot : sniper, marksman, sharpshooter : rooftop, rifle
gunner, tank crew, artilleryman : gunner, artillery, crew : tank, battery
sapper, bomb disposal, bomb squad : sapper, engineer, disposal, defuse : mine, bomb, explosive
conscript, draftee, called-up man : conscript, draftee, recruit : army, mobilise, mobilize
child soldier, boy fighter : child, recruit : soldier, militia
foreign fighters, volunteers in the war : volunteer, fighter : legion, foreign
brigade, regiment, battalion, unit, which unit : brigade, regiment, battalion, division, unit : army, troop
ceasefire monitors, truce watchers : monitor, observer, mission : ceasefire, violation
war dead, the fallen, fallen soldiers : fall, soldier, kill, dead, casualty : memorial, honour
war widow, gold star family : widow, family : soldier, kill
human shield, hiding behind civilians : shield, civilian
war correspondent, embedded reporter : correspondent, journalist, reporter : war, front
orphan, lost both parents : orphan, parent : child
widow, lost her husband : widow, husband : survive
widower, lost his wife : widower, wife : survive
twins, triplets, twin : twin, triplet : born
stepdad, stepmum, stepfather, stepmother : stepfather, stepmother, stepson : family
foster parents, adoptive parents, guardian : foster, adopt, guardian : parent, custody
surrogate, birth mother : surrogate, mother : birth
love child, secret child, illegitimate kid : child, daughter, son, paternity : affair, illegitimate
ancestors, family tree, roots : descent, ancestor, origin, heritage : family
clan, dynasty, the family : family, dynasty, clan : heir
neighbour, next-door neighbour, neighbor, bloke next door : neighbour, neighbor, resident : tell, hear
landlady, property owner : landlord, owner : tenant, rent
housemate, flatmate, roommate, bunkmate, roomie : roommate, flatmate, housemate : share, apartment
classmate, schoolmate, old school friend : classmate, student, pupil : school
mentor, guru, teacher of his : mentor, guru, adviser : influence
protege, golden boy, blue-eyed boy : protege, favourite, favorite, ally : successor
rival, foe, arch-enemy, nemesis, opponent : rival, opponent, foe, enemy, challenger, adversary : compete
enemy, the other side, opposing side : enemy, opponent, adversary : force
ally, friend in need, friendly country, friendly nation : ally, partner, friend : support, alliance
hangers-on, entourage, retinue : entourage, aide, delegation : travel
no one, nobody : none, nobody, without
scapegoat, fall guy, patsy, whipping boy : scapegoat, blame : accuse
laughing stock, figure of fun : mock, ridicule, embarrassment
hero, good samaritan, brave soul, have-a-go hero : hero, heroic, brave, courage, hail : save, rescue
martyr, poster boy, symbol of the cause : martyr, symbol, hero : cause
loner, oddball, misfit, weirdo : loner, isolate, troubled : suspect, neighbour
nutter, madman, psycho, head case : mental, psychiatric, illness, insane : attacker
drunk, boozer, wino, alcoholic : drunk, alcoholic, alcohol, intoxicate
junkie, addict, druggie, user : addict, addiction, drug : rehab
pregnant woman, mum-to-be, expectant mother : pregnant, mother : birth
worker bee, blue-collar worker, manual worker : worker, labourer, laborer
expat workers, guest workers, migrant labour : migrant, worker, labourer : visa, foreign
whizz kid, prodigy, wunderkind, boy wonder : prodigy, talent, young, teenage
rookie cop, new recruit : recruit, rookie, trainee
has-been, yesterday's man, lame duck : former, lame, outgoing
bad apple, rotten apple, rogue : rogue, misconduct, corrupt : officer
guinea pigs, test subjects, trial volunteers : volunteer, participant, trial, subject : vaccine, test
whipped-up crowd, lynch mob, vigilantes : mob, vigilante, lynch : beat, attack
election commission, returning officer, vote counters : electoral, commission, election : count, result, declare
the establishment, elites, chattering classes, deep state : establishment, elite : power
grassroots, base, party members, core supporters : supporter, member, grassroots, base : party
donors to the campaign, campaign cash, war chest : donor, donation, fundraise, campaign : million
campaign trail, stump, hustings, whistle-stop tour : campaign, rally, stump : candidate, voter
debate, tv duel, head-to-head : debate, candidate : television, moderator
party conference, convention, get-together of the party : convention, conference, congress : party, delegate
nomination, party ticket, top of the ticket : nomination, nominee, nominate, candidate : party
electoral college, electoral votes, winning post : electoral, college : vote, state
postal vote, mail-in ballot, absentee vote : postal, absentee, mail : ballot
spoiled ballots, blank votes : blank, invalid, spoil : ballot
landmark ruling, test case, precedent : landmark, precedent, ruling : court
war of words, verbal sparring : exchange, accuse, criticise, criticize, insult : row
photo op, handshake, publicity stunt : handshake, photo, stunt, publicity : pose
cabinet minister who quit, resignation, who resigned, who stepped down : resign, resignation, quit, step : minister
sacking, the boot, the chop, the push, marching orders : sack, dismiss, fire, dismissal, oust : replace
vacancy, empty chair, opening : vacant, vacancy : appoint, fill
term, stint, spell in office, time in office : term, tenure, serve : elect, office
term limit, third term, second term : term, limit, reelection, reelect : constitution
state visit, royal visit, red carpet : visit, host, banquet : king, president, state
hotline, direct line, back channel : hotline, channel, secret, indirect : talk, contact
asylum, safe haven, refuge, sanctuary : asylum, refuge, sanctuary : grant, seek
deportation, removal, sending them back, flights home : deport, deportation, expel, repatriate, removal : migrant
detention centre, holding centre, immigration lockup : detention, detainee, centre, detain : migrant
people trafficking route, migrant trail, small boats route : crossing, route, channel, mediterranean : migrant, smuggler
border wall, border fence : wall, fence, border : migrant, build
remittances, money sent home : remittance, overseas : worker, abroad
brain drain, people leaving the country : emigrate, emigration, leave, exodus : skilled
travel ban, entry ban, no-fly list : travel, ban, entry : visa
travel advice, travel warning, safe to go : advisory, advise, travel, warning : citizen, avoid
rescue flight, airlift, flights out : airlift, evacuate, charter, repatriate : citizen, flight
airdrop, parachuted aid : airdrop, drop, parachute : aid
field kitchen, soup kitchen, hot meals : kitchen, meal : food, aid
aid convoy, food lorries, relief trucks : convoy, aid : deliver, border, truck
tents and blankets, emergency supplies, relief goods : blanket, tent, supply, relief : distribute
generator, backup power, standby power : generator, backup : diesel, power
sniffing out survivors, signs of life, knocking under the rubble : survivor, alive, sound, tap : rubble, rescuer
air pocket, trapped under, buried alive : trap, bury, rubble : rescue
diggers, bulldozer, excavator, heavy machinery : bulldozer, excavator, machinery, crane : rubble, clear
water bomber, firefighting plane : helicopter, aircraft, aerial, bomber : wildfire, water
firebreak, containment line, under control : contain, containment : percent, wildfire, control
hosepipe ban, water rationing, water cuts : ration, restriction : drought, water
dead zone, hot zone, danger area : zone, danger, exclusion : radius
wildlife, marine life, birds and fish : wildlife, bird, fish, turtle, species : oil, harm
coral, reef, barrier reef : coral, reef : bleach, warm
glacier, ice sheet, icecap, ice shelf : glacier, ice, melt : sea, arctic
sea level, rising seas : sea, rise : coastal, level
el nino, la nina, weather pattern : nino, nina, pattern : ocean
climate summit, cop, climate talks : climate, summit, cop : emission, delegate
net zero, carbon target, green target : emission, target, net, zero : 2050, carbon
tree felling, logging, deforestation : deforestation, logging, log : rainforest
fracking, shale drilling : fracking, shale : gas
eclipse, blood moon, darkened sun : eclipse, totality : sun, moon
asteroid, space rock, meteor, shooting star : asteroid, meteor, meteorite, comet : impact, earth
planet, world out there, exoplanet : planet, exoplanet : orbit, star
moon landing, lunar mission : moon, lunar, lander : astronaut, land
red planet, mars mission : mars, martian, rover : sample
little green men, aliens, life out there : extraterrestrial, alien : planet, life
gene, dna editing, designer babies : gene, genetic, crispr, genome : edit
stem cells, clones, lab-grown : stem, cell, clone, embryo
big find, discovery, eureka moment : discovery, discover, find, breakthrough : scientist, researcher
dig, archaeological find, buried treasure, hoard : archaeologist, excavation, treasure, artefact, artifact, tomb : unearth
experiment, clinical trial, human trial : trial, experiment, phase : participant, drug
side effects, bad reaction, complications : effect, reaction, complication, adverse : vaccine, drug, side
booster, second dose, top-up jab : booster, dose : vaccine
herd immunity, vaccine uptake, how many vaccinated : vaccinate, vaccination, dose, percent : population
anti-vaxxer, vaccine sceptic : vaccine, sceptic, skeptic, hesitancy
incubation, how long until symptoms : incubation, symptom
death rate, how deadly, fatality rate : fatality, mortality, rate, deadly : case
spread, how does it spread : spread, transmit, transmission, contact, airborne : infect
midwife, delivery ward, maternity unit : midwife, maternity, birth : mother
dentist, tooth doctor : dentist, dental : tooth
vet, animal doctor : veterinarian, veterinary, vet : animal
pharmacist, chemist, drugstore : pharmacist, pharmacy : medicine, prescription
spare parts, new kidney, donor organ : organ, transplant, donor : kidney, liver
sick leave, off sick, sick note : sick, leave, absence : doctor
rehab, drying out, the priory : rehabilitation, rehab, treatment : addiction
hospice, end-of-life care, assisted dying : hospice, palliative, euthanasia, assist : terminal
abortion, termination, right to choose : abortion, termination : ban, law
ivf, fertility treatment, test-tube baby : ivf, fertility, embryo
baby boom, birth rate, births : birth, fertility : rate, population
life expectancy, how long people live : expectancy, life : average
free school meals, school lunch : meal, lunch, school : free
tuition, student loan, uni fees : tuition, fee, loan : student, university
exam, a-levels, finals, sats : exam, examination, test : student, pupil, grade
results day, grades, marks : grade, result, exam : pupil
bullying, picking on, hazing : bully, harass, hazing : school
campus shooting, school shooting : shooting, school, campus, gunman : student
metal detector, security check, bag search : detector, screening, security, search : airport
work permit, right to work : permit, visa, work : foreign
minimum wage, living wage : minimum, wage : hour
four-day week, working hours, overtime pay : overtime, week : worker, hour
wfh, working from home, home office work : remote, office : employee, return
zero-hours contract, casual contract : contract, hour : worker
productivity, output per worker : productivity, output
supply chain, deliveries, getting stuff through : supply, chain, delivery, shipment : disrupt
imports, goods coming in : import, shipment : tariff, trade
exports, goods sold abroad : export, shipment : tariff, trade
trade deal, trade pact, free trade : trade, deal, agreement : tariff, sign
trade war, tariff fight, tit-for-tat duties : tariff, trade, retaliate : import
trade gap, trade deficit, trade surplus : deficit, surplus, trade : export, import
price cap, price limit, price freeze : cap, price, limit : energy, oil
price gouging, profiteering, rip-off prices : profiteer, gouging, price : shortage
rationing, coupons, one per customer : ration, limit : shortage
black market, under the counter, on the sly sales : illicit, smuggle : market, black
run on the bank, bank run, rush for deposits : withdrawal, withdraw, deposit : bank, run
credit crunch, cash squeeze, liquidity problem : liquidity, credit, crisis : bank
toxic loans, bad debts, dud loans : debt, loan, toxic : bank, bad
default, missed payment, not paying the debt : default, miss, repayment : debt, creditor
restructuring, debt deal, haircut : restructure, restructuring, haircut : debt, creditor
credit card, plastic, card payment : card, credit : payment
cash machine, atm, hole in the wall : atm, cash, withdraw : bank
stock exchange, bourse, trading floor : exchange, bourse, stock : trading, share
blue chips : index, share, company : gain, fall
bull market, rally in shares : rally, rise, gain : share, record
bear market, correction, sell-off : fall, selloff, correction, decline : share, percent
trading halt, circuit breaker, shares suspended : halt, suspend : trading, share
profit warning, bad figures, disappointing results : warning, forecast, profit, expectation : share
annual meeting, agm, shareholder meeting : shareholder, meeting, annual : vote
board, directors, boardroom : board, director, chairman : vote, appoint
auditors, the big four, books being checked : auditor, audit : account
whiz deal, joint venture, partnership : venture, partnership, partner : joint
patent, invention rights, copyright : patent, copyright, infringe, intellectual : sue
trademark, brand, label : brand, trademark, label : product
knock-down price, bargain, fire sale, cheap : discount, cheap, bargain, cut : sale
auction, gavel, going under the hammer : auction, bid, sell, lot : painting, million
antique, heirloom, collectible : antique, auction, collector
lottery, lotto, scratchcard, numbers game : lottery, jackpot, ticket : win
casino, gambling den, betting : casino, gambling, bet : gambler
match fixing, thrown game, bent match : fix, match, bet : ban
betting slip, flutter, wager : bet, wager, gamble
theme park ride, roller coaster, funfair : coaster, amusement, ride : park
ski lift, cable car, gondola : cable, lift, gondola : skier, strand
hot-air balloon, spy balloon, blimp : balloon, airship : shoot, drift
climber, mountaineer, hiker, rambler : climber, mountaineer, hiker : peak, rescue
swimmer, bather, surfer : swimmer, surfer : drown, beach
diver trip, scuba party, cavers : diver, cave : trap, rescue
sprinter, runner, marathon man, athlete : runner, athlete, sprinter : race, marathon
tennis ace, wimbledon champ, seed : tennis, seed : set, final
golfer, masters winner : golfer, golf : hole, round
cricketer, batsman, bowler : cricketer, batsman, batter, bowler : wicket, run
footballer, soccer player, full back : footballer, player, defender, midfielder : club, match
quarterback, nfl star : quarterback, football : touchdown
basketball star, hoopster, nba player : basketball, guard : point, game
skier, snowboarder, skater : skier, skater, snowboarder : slope, ice
cycling star, yellow jersey, tour rider : cyclist, rider, jersey : stage, tour
swimming star, olympic swimmer : swimmer, swimming : medal, freestyle
gymnast, tumbler : gymnast, gymnastics : medal
manager of the band, agent, rep : agent, manager, publicist, representative : statement
publicist, pr firm, pr people : publicist, spokesperson, representative : statement
bandmate, fellow singer, co-star : costar, bandmate, colleague : tribute
fan club, groupies, swifties : fan, follower : concert
stunt double, stuntman : stunt, double : film
film set, on set, shooting a movie : film, filming : crew, shoot, set
armourer, props person : armorer, armourer, prop : gun, set
script, screenplay, writers' room : script, writer, screenplay : film
soundtrack, score for the film : soundtrack, composer, score : film
streaming, netflix, on demand : streaming, stream, subscriber : series
premiere, first night, red carpet do : premiere, release : film
sequel, follow-up, next instalment : sequel, release : film
biopic, documentary, docu : documentary, film : footage
critics, reviewers : critic, review : film
catwalk show, fashion week : fashion, runway, designer : model
festival, glasto, fest, music festival : festival, music, concert : stage
carnival, parade, procession, march-past : parade, carnival, procession : crowd, float
military parade, victory parade, show of weapons : parade, military : march, square
fireworks display, new year bash : firework, celebration, display : crowd
street party, knees-up, celebrations : celebration, celebrate, party : crowd, street
christmas, xmas, yule, festive season : christmas, holiday : december
easter, good friday, holy week : easter, holy : mass
ramadan, fasting month, eid : ramadan, eid, fast : muslim
passover, yom kippur, jewish holiday : jewish, holiday, passover
diwali, festival of lights : diwali, hindu, festival
national day, independence day, fourth of july : independence, anniversary : parade, national
bank holiday, public holiday, day off : holiday, public : close
national anthem, hymn, flag song : anthem, hymn : sing
flag, banner, placard, sign held up : flag, banner, placard : wave, protester
effigy, burning flag, burnt dummy : effigy, burn, flag : protester
graffiti, scrawl, daubed paint : graffiti, paint, vandalise, vandalize : wall
hunger strike, refusing food, starving himself : hunger, strike : prisoner, protest, food
sit-down protest, road block protest, glued to the road : block, glue, road, activist : protest
march leader, protest leader, organisers, who organised it : organiser, organizer, organise, organize, leader : protest, event
agent provocateur, stirrer, rabble-rouser, agitator : agitator, provocateur, incite : violence
informer's tip, tip, tip-off call : tip, alert, informant : police
hotline for tips, crimestoppers, who to call : hotline, appeal, information : police
polygraph, lie detector : polygraph, detector : test
ankle tag, tag, electronic tag : tag, ankle, bracelet, electronic : monitor, bail
visiting rights, custody battle, who gets the kids : custody, child : divorce, court
prenup, marriage contract, divorce settlement : settlement, divorce, prenuptial : million
paternity test, who is the father : paternity, father, dna : test
conspiracy theory, tinfoil stuff : conspiracy, theory : spread
hate crime, racist attack, hate speech : hate, racist, racial, antisemitic : attack, crime
racism, prejudice, bigotry, discrimination : racism, racist, discrimination, racial : accuse
sexism, misogyny, glass ceiling : sexism, misogyny, discrimination, gender : woman
harassment, unwanted advances, me too, wandering hands : harassment, harass, assault, misconduct, sexual : allege
domestic abuse, wife beating, violence at home : domestic, abuse, violence : partner
grooming, luring kids, child abuse : grooming, abuse, exploit : child
modern slavery, slave labour, forced labour : slavery, forced, labour, labor : worker, exploit
beheading, public execution, firing squad : behead, execute, execution
kidnap, snatch, abduction, hostage taking : kidnap, abduct, abduction, kidnapping : ransom, hostage
hijack, seizure of the ship, boarding : hijack, seize, board, seizure : vessel
sabotage, inside job, dirty tricks, deliberate damage : sabotage, deliberate, tamper : pipeline, cable
arson, fire-raising, deliberately lit : arson, deliberate : fire, set
vandalism, criminal damage, wrecking spree : vandalism, vandalise, vandalize, damage
shooting, gun attack, gunfire, shots : shooting, gunfire, shot, shoot : gunman, police
mass shooting, gun rampage, killing spree : shooting, gunman, rampage : victim, kill
drive-by, gangland killing, gang hit : gang, shooting, drive : kill
car ramming, van attack, drove into the crowd : ram, plough, plow, vehicle, crowd : driver
hit and run, fled the crash : hit, flee, driver : scene
drink driving, drunk driving, dui : drunk, alcohol, drive, intoxicate : driver
speeding, boy racer, racing : speed, speeding, excessive : driver
car chase, police chase, pursuit : chase, pursue, pursuit : police, vehicle
prison break, jailbreak, escaped convict : escape, prison, inmate : manhunt
prison riot, jail revolt : riot, prison, inmate : guard
gang war, turf fight, cartel war : gang, cartel, rival : violence
drugs haul, drugs bust, big seizure : seize, seizure, drug, tonne : cocaine
drug lab, meth lab, cannabis farm : laboratory, drug, meth : raid
id parade, line-up, picked out : identify, recognise, recognize : witness
arm and a leg, pretty penny, king's ransom, packet : cost, expensive, million, billion, price
drop in the ocean, drop in the bucket : fraction, insufficient : percent, small, little
lion's share, bulk, biggest chunk : most, majority, bulk, largest : percent
ballpark figure, rough number, guesstimate, rough idea : estimate, approximately, about, around, estimated
grand total, all in all, sum total : total, altogether, overall, combine
full tank, tankful : fuel, tank, litre, gallon
death count so far, latest death figures : dead, death, kill, toll : rise, confirm
women and children, how many kids killed : child, woman : kill, dead, wound
foreigners killed, any brits, any americans hurt : citizen, foreigner, british, american : kill, among, national, foreign
names of the dead, who has been named, victims named : identify, name, victim : aged, family
youngest victim, oldest victim : youngest, oldest, aged : victim
sole survivor, only one alive, lone survivor : sole, only, survivor, lone : crash
miracle rescue, found alive, pulled out alive : alive, rescue, pull, survive : rubble, hour
search area, search zone, where are they looking : search, area, square : diver, ship
dna match : identify, identification, dna, dental : body, family
the accused's past, form, previous, rap sheet, criminal record : convict, conviction, record, previous, prior : arrest, criminal
mental state, state of mind, fit to stand trial : mental, psychiatric, evaluation, fit, competent : trial
self-defence, self-defense, stand your ground : defence, defense, justify : shoot
star witness, key witness : witness, testify, testimony : prosecution
hostile witness, cross-examination, grilling : question, examine, grill, interrogate : witness, lawyer
opening statements, closing arguments : argument, closing, statement : jury, prosecutor, opening
holdout juror, hung jury, jury split : jury, deadlock, mistrial, juror
court date, next hearing, back in court : hearing, court, appear, schedule, adjourn
extradition : extradite, extradition : court, request
interpol notice, red notice, international warrant : interpol, notice, warrant, wanted
witness protection, new identity : protection, identity, witness
bench warrant, skipped bail, jumped bail : bail, abscond, warrant, flee
solitary, the hole, solitary confinement : solitary, confinement, isolation : prisoner, cell
cellmate, fellow prisoner : cellmate, inmate : cell
prison visit, lawyer visit, family visit : visit, prison, lawyer : see
appeal fund, public appeal, cry for help : appeal, plea, urge : donate, public
telethon, charity concert, benefit gig : concert, charity, benefit, raise
volunteers, good people helping, helpers on the ground : volunteer, help : rescue, aid
army engineers, troops helping out, soldiers sent to help : soldier, troop, army, deploy : rescue, flood
sniffer plane, spy plane, awacs, recon plane : surveillance, reconnaissance, aircraft : patrol
refuelling plane, flying tanker : refuel, tanker, aircraft
cargo plane, transport plane, hercules : cargo, transport, freighter, aircraft : crash
light aircraft, small plane, cessna, propeller plane : cessna, propeller, piper, plane : pilot, light
glider, microlight, paraglider : glider, paraglider, microlight
jet ski, speedboat, powerboat : speedboat, boat, jet
tug, tugboat, salvage ship : tug, salvage, tow : vessel
icebreaker, polar ship, research vessel : icebreaker, research, vessel : ice
dredger, crane ship, barge : barge, crane, dredger : wreck
lock gate, canal lock, sluice : lock, canal, sluice
pontoon, gangway, jetty, pier : pier, jetty, pontoon : dock
level crossing, railroad crossing : crossing, train : collision, level
signal box, points, signalling : signal, switch, signalling : train
timetable, service, running times : service, schedule, timetable : train, resume
season ticket, pass, railcard : ticket, pass, fare
parking, car park, parking lot, multi-storey : parking, garage : car
pothole, road surface, tarmac : road, pothole, surface
speed camera, traffic cam, dash cam : camera, dashcam, footage : speed
tow truck, breakdown truck, recovery vehicle : tow, recovery : truck
crane operator, dock worker, docker, longshoreman : dockworker, docker, longshoreman, port : union, strike
binman, dustman, garbage collector : refuse, collector, garbage, waste : strike
postie, postman, mailman : postal, mail, worker : deliver
parcel, package, letter bomb, suspicious package : parcel, package, device : deliver, suspicious
post, mail, snail mail : mail, letter, postal : deliver
delivery man, courier, delivery rider : courier, delivery, rider : deliver
hairdresser, barber, stylist : hairdresser, barber, salon
butcher, baker, fishmonger : butcher, baker, bakery : shop
plumber, handyman, gas man : plumber, technician : repair
gardener, groundsman, park keeper : gardener, garden
undertaker, funeral director, mortician : undertaker, funeral, mortician : coffin
translator, interpreter : translator, interpreter : language
guide, tour guide, sherpa : guide, sherpa : climber, tour
celebrant, who led the funeral : archbishop, bishop, priest, lead : service, funeral
pallbearers, coffin bearers : pallbearer, coffin, carry
guard of honour, honor guard, gun salute : guard, honour, honor, salute : ceremony
lying in state : coffin, queue, lie : mourner, state
final wish, dying wish, last words : wish, word : dying, final
obit, obituary, death notice : die, death, career, obituary : aged, born
star sign, height and weight, vital statistics : born, height, weight
pet project, baby of his, brainchild : project, initiative, plan
white elephant, money pit, vanity project : project, overrun, cost, waste
pork barrel, pet spending, sweeteners for voters : spending, fund, subsidy : voter
magic money tree, money printing, printing cash : print, quantitative, stimulus, easing : bank
stimulus, cash boost, giveaway : stimulus, package, spending, boost : billion
rate rise, rate hike : rate, raise, hike, increase : bank, point
rate cut, cheaper borrowing : rate, cut, reduce : bank, point, lower
windfall tax, robin hood tax, wealth tax : windfall, tax, wealth : profit
sin tax, sugar tax, carbon tax : tax, sugar, carbon, levy
green belt, planning permission, building permit : planning, permission, permit, zoning : build
new build, housing estate, council estate, social housing : housing, estate, build : council, home
building regs, building code, safety rules : code, regulation, standard, safety : building
shoddy work, poor construction, jerry-building : construction, substandard, collapse, quality, shoddy : contractor
contractor, building firm, subcontractor : contractor, subcontractor, builder, construction : build
inspection, mot, safety check : inspection, inspect, check, examine, audit : safety
warning signs, red flags, missed chances : warning, warn, flag, ignore, alert : miss
paper trail, audit trail, money trail : record, trace, document, transfer : bank
shell company, front company, paper firm : shell, front, company, offshore
secret account, finsta, burner phone, fake account : fake, account, anonymous, burner
troll, bot farm, keyboard warrior, online abuse : troll, bot, abuse, online : account
firewall, the great firewall, blocked sites : block, censor, censorship, restrict : internet, website
censorship, gagging, muzzle, media clampdown : censorship, censor, suppress, ban : press, media
accreditation, press pass, reporters kept out : accreditation, journalist, bar, access : press
scoop, exclusive, who broke the story : exclusive, report, reveal : newspaper, first
correction, retraction, climbdown by the paper : retract, correct, correction, apologise, apologize : error
libel, slander, defamation : defamation, libel, sue, defame : lawsuit
`;
