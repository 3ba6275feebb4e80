import { countries } from "../language/countries.ts";
import { stemOf } from "./stem.ts";

/** Words of the news that stand for one thing: nouns and adjectives. A word may be in several rows. */
const things: readonly string[] = [
  "troop troops soldier soldiers forces force peacekeeper peacekeepers peacekeeping servicemen army",
  "aid support assistance funding help donation donations contribution contributions",
  "meeting meetings talks summit session conference gathering negotiation negotiations discussion discussions",
  "strike strikes attack attacks raid raids bombing shelling bombardment airstrike struck explosion explosions blast blasts",
  "fire blaze flames inferno wildfire",
  "death deaths dead killed fatality fatalities toll casualties casualty victim victims",
  "injury injuries injured wounded casualties casualty hurt",
  "decision decisions agreement agreements deal deals accord pact conclusion conclusions",
  "truce ceasefire armistice",
  "footage video videos clip film recording",
  "image images picture pictures photo photos photograph photographs",
  "share proportion percentage percent fraction part",
  "wealth gdp economy",
  "country countries nation nations state states",
  "town city village centre",
  "leader leaders participant participants attendee attendees",
  "leader leaders president presidents premier chancellor",
  "pm premier prime minister",
  "adviser advisers aide aides advisor advisors",
  "official officials diplomat diplomats",
  "correspondent reporter journalist editor",
  "company firm business businesses",
  "worker workers staff employee employees",
  "police officers officer",
  "tariff tariffs duty duties",
  "election elections vote ballot poll",
  "price prices cost costs",
  "defence defense military",
  "hospital hospitalisation hospitalised hospitalized",
  "storm hurricane cyclone typhoon",
  "earthquake quake tremor",
  "plane aircraft jet airliner flight",
  "ship vessel boat ferry tanker",
  "child children kids",
  "home homes house houses",
  "territory land soil area",
  "guarantee guarantees assurance backstop",
  "position role part",
  "concern worry fear fears",
  "outlet media newspaper broadcaster",
  "money funds cash",
  "match game",
  "prize award",
  "show programme broadcast",
  "victory win",
  "plan plans proposal proposals idea",
  "reason cause",
  "length duration minutes hours",
  "video-verified verified",
  "cut cuts reduction",
  "1 one",
  "2 two",
  "3 three",
  "4 four",
  "5 five",
  "6 six",
  "7 seven",
  "8 eight",
  "9 nine",
  "10 ten",
  "12 twelve dozen",
  "rise increase growth",
  "fall drop decline",
];

/** Bodies of countries, beside the countries of the language's table. */
const bodies: readonly string[] = ["Europe European Europeans EU", "Nato alliance"];

/** Each country with the words for its people and for its seat of power, where they are one word. */
const nations: readonly string[] = countries.map(({ names, demonyms, seats }) =>
  [...names, ...demonyms, ...demonyms.map(word => `${word}s`), ...seats]
    .filter(word => !word.includes(" "))
    .join(" "),
);

const allThings = [...things, ...bodies, ...nations];
const nationStart = things.length;

/**
 * Words of one action in its forms and near synonyms. An action of a question is met only by one of its row. Words after
 * a colon tell of the action of the row, but do not ask for it ("hosted the leaders of" tells who attended).
 */
const actions: readonly string[] = [
  "die died dies dead death deaths kill killed kills killing casualty casualties fatality fatalities slain toll perish",
  "injure injured injuring injury injuries wound wounded hurt casualties",
  "send sent sends sending deploy deployed deploying deployment dispatch dispatched commit provide",
  "commit commits committed committing commitment pledge pledged pledges promise promised send sending offer offered deploy deployment",
  "give gave given gives provide provides provided providing allocate allocated contribute contributed contributes donate donated send sent fund spend spent commit committed committing : contribution contributions account accounts accounted funding amount amounts sum",
  "meet meets met meeting",
  "attend attended attends attending attendance present join joins joined joining participate participated participating accompany accompanied invite invited : represent represented alongside hosted",
  "represent represented represents behalf",
  "host hosts hosted hosting organise organised organising",
  "speak speaks spoke spoken speaking talk talks talked talking phone phoned call called discuss discussed address addressing",
  "discuss discussed discusses discussing discussion discussions talk talks talked debate debated speak spoke",
  "control controls controlled controlling occupy occupied occupies : hold holds held",
  "leave leaves left leaving depart departed departs exit goodbye goodbyes",
  "overrun overran overruns late delayed extended",
  "strike strikes struck attack attacked attacks hit hits bomb bombed shell shelled",
  "damage damaged destroy destroyed destruction wreck wrecked",
  "burn burned burnt burning fire flames ablaze caught",
  "refuse refused refuses decline declined declines reject rejected rejects",
  "rule ruled rules exclude excluded excludes",
  "agree agreed agrees agreeing : decision decisions signed settled adopted consensus unanimous unity divided disagree disagreed align aligned similar",
  "decide decided decides decision decisions",
  "take took taken takes make made",
  "warn warned warns warning fear fears feared caution",
  "criticise criticised criticize criticized criticises condemn condemned blame blamed denounce denounced accuse accused attack attacked",
  "welcome welcomed welcomes praise praised hail hailed",
  "visit visits visited visiting travel travels travelled travelling trip go goes going went gone fly flies flying flew flight heading headed",
  "arrive arrives arrived arriving come comes came land landed reach reached",
  "start started starts starting begin began begun begins beginning launch launched launches open opened opens",
  "launch launched launches invade invaded invasion start started begin began",
  "end ended ends ending finish finished conclude concluded close closed wrap",
  "want wants wanted seek seeks sought demand demands demanded need needs wish envisage urge urged looking",
  "urge urges urged call calls called appeal appealed press",
  "call called calls describe described describes label labelled brand branded dismiss dismissed dismissing dub dubbed",
  "suggest suggests suggested propose proposed proposes float floats floated idea offer offered",
  "offer offers offered propose proposed",
  "ask asks asked asking question questioned quiz",
  "publish published publishes share shared release released post posted broadcast show showed",
  "show shows showed shown showing depict reveal revealed",
  "win wins won beat beats defeat defeated victory",
  "lose loses lost losing",
  "rise rose risen rises increase increased increases climb climbed grow grew boost raise raised ramp",
  "fall fell fallen falls drop dropped decrease decreased decline declined cut",
  "cost costs price priced",
  "arrest arrested arrests detain detained held custody",
  "resign resigned resigns quit quits step stepped",
  "happen happened happens occur occurred",
  "react reacted reacts reaction respond responded responds response welcome welcomes criticise criticised",
  "oppose opposed opposes against reject rejected",
  "support supports supported back backs backed backing",
  "spend spends spent spending expenditure",
  "use used uses first",
  "locate located lies situated",
  "evacuate evacuated evacuation flee fled displaced",
  "rescue rescued save saved",
  "elect elected vote voted votes",
  "buy bought purchase purchased acquire acquired sell sold",
  "own owns owned owner belong belongs",
  "play plays played",
  "lead leads led leading head heads headed chair chairs chaired chairing : president chairman chairwoman leader chief",
  "write wrote written pen penned",
  "build built construct constructed",
  "allow allowed allows let permit permitted",
  "expect expects expected expecting due likely",
  "need needs needed require requires required necessary must",
  "change changed changes shift",
  "think thinks thought believe believes",
  "leak leaked reveal revealed disclose disclosed",
  "announce announced announces announcement unveil unveiled confirm confirmed",
  "confirm confirmed confirms confirmation",
  "disrupt disrupted disruption",
  "exempt exempted exclude excluded relax relaxing",
  "film filmed shot recorded",
  "hospitalise hospitalised hospitalisation hospital",
  "undermine undermined undermines",
  "deter deters deterring deterrence",
  "threaten threatened threatens threat threats",
  "test tested tests",
  "return returns returned returning back",
  "stay stays stayed staying",
  "close closed closes shut",
  "verify verified verifies confirm confirmed",
  "hit hits struck",
  "ban bans banned prohibit prohibited block blocked bar barred outlaw outlawed",
  "cause caused causes trigger triggered",
  "delay delayed postpone postponed suspend suspended cancel cancelled canceled",
  "discover discovered find finds found",
  "escape escaped flee fled",
  "pay pays paid paying",
  "appoint appointed appoints name named",
  "kidnap kidnapped abduct abducted hostage",
  "land landed lands landing touchdown",
  "order ordered orders instruct instructed",
  "plan plans planned planning intend intends intended prepare preparing",
  "protest protested protests demonstrate demonstrated rally rallied march marched",
  "release released releases free freed",
  "replace replaced succeed succeeded",
  "search searched searching hunt hunted",
  "shoot shot shooting gunfire gunman",
  "stop stopped stops halt halted pause paused",
  "trap trapped strand stranded stuck",
  "last lasts lasted lasting run runs ran",
];

function rowsByStem(rows: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byStem = new Map<string, Set<number>>();
  rows.forEach((row, number) => {
    for (const word of (row.split(" : ")[0] ?? "").split(" ").filter(Boolean)) {
      const stem = stemOf(word);
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(number));
    }
  });
  return byStem;
}

const thingRows = rowsByStem(allThings);
const actionRows = rowsByStem(actions);

const stemsOfRow = new Map<string, readonly string[]>();

function meaningsIn(
  rows: readonly string[],
  byStem: ReadonlyMap<string, ReadonlySet<number>>,
  stem: string,
): ReadonlySet<string> {
  const found = new Set([stem]);
  for (const number of byStem.get(stem) ?? []) {
    const row = rows[number] ?? "";
    const stems =
      stemsOfRow.get(row) ??
      row
        .split(" ")
        .filter(word => word !== ":")
        .map(stemOf);
    stemsOfRow.set(row, stems);
    for (const like of stems) found.add(like);
  }
  return found;
}

/** The stems that name the same thing as `stem`, itself among them. */
export function thingsLike(stem: string): ReadonlySet<string> {
  return meaningsIn(allThings, thingRows, stem);
}

/** The stems of the same action as `stem`, itself among them. */
export function actionsLike(stem: string): ReadonlySet<string> {
  return meaningsIn(actions, actionRows, stem);
}

/** The number of the country (or body of countries) that a stem stands for, or null: "Swedish" and "Sweden" are one. */
export function nationOf(stem: string): number | null {
  for (const row of thingRows.get(stem) ?? []) if (row >= nationStart) return row;
  return null;
}

/** True for a stem that the table of actions knows. */
export function isAction(stem: string): boolean {
  return actionRows.has(stem);
}
