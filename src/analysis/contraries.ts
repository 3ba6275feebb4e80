import { foldKey } from "../language/fold.ts";
import { isOpposite } from "./same-word.ts";

/**
 * Fields of meaning in which one word cannot stand for another: each line is a field, its groups (between bars) exclude each
 * other, and within a group words may replace each other. Words are written by their stems; "~" stands for any ending.
 */
const fields = `rise~ rose~ rising grow~ grew increas~ climb~ higher up gain~ | fall~ fell drop~ declin~ decreas~ shrink~ shrank lower~ down plung~ lost lose~
accept~ approv~ back~ support~ agree~ welcom~ allow~ permit~ | reject~ oppos~ refus~ block~ veto~ ban~ dismiss~ prevent~ forbid~ forbad~
open opened opens reopen~ start~ began begin~ begun launch~ resum~ | close~ closing shut~ end ended ends stop~ halt~ suspend~ cancel~ finish~
before | after
more | less fewer
north~ | south~ | east~ | west~
win won wins victor~ | lose~ lost defeat~
buy~ bought import~ | sell~ sold export~
arriv~ enter~ | leave~ left depart~ withdr~
kill~ dead death~ died dies dying fatal~ | injur~ wound~ hurt | missing | arrest~ detain~ held | rescu~ freed releas~ saved | displac~ evacuat~
charged | convict~ guilty | acquit~ cleared innocent | sentenc~ | accus~ suspect~
guilty | innocent
soldier~ troop~ servic~men marine~ | civilian~ | child~ kid~ | women woman | men man | police~ officer~ | prisoner~ hostage~ captive~ detainee~ | militant~ rebel~ fighter~ insurgent~ | doctor~ medic~ | journalist~ reporter~
missile~ | drone~ uav~ | tank~ | plane~ jet~ aircraft | ship~ vessel~ boat~ | shell~ | bomb~
kilomet~ km | mile~ | metre~ meter~ | foot feet ft | inch~ | centimet~ cm
second~ | minute~ | hour~ | day~ | week~ | month~ | year~ | decade~
tonne~ ton tons | kilo~ kg | barrel~ | litre~ liter~ | hectare~ | acre~
president~ | prime premier | chancellor~ | king | queen | prince~ | ambassador~ envoy~ | mayor~ | governor~ | general | secretary | spokes~
monday | tuesday | wednesday | thursday | friday | saturday | sunday
january jan | february feb | march | april apr | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
brother~ | sister~ | son | daughter~ | father~ | mother~ | wife | husband~
all every entire | some several part | none
always | sometimes often | never rarely seldom
majority most | minority
maximum most | minimum least
former ex | current
pass~ adopt~ | fail~
raise~ raising | cut~ slash~ reduc~ lower~
attack~ | defend~
true | false
first | last
morning | afternoon | evening | night overnight
east eastern | west western
left | right
public~ | private~ secret~
inside | outside
above | below
early earlier | late later
murder~ | manslaughter | assault~ | robbery theft burglary | fraud~ | treason | terroris~
profit~ surplus~ | loss losses deficit~`;

type Place = { field: number; group: number };

const whole = new Map<string, Place[]>();
const stems: { stem: string; place: Place }[] = [];
for (const [field, line] of fields.split("\n").entries()) {
  for (const [group, words] of line.split("|").entries()) {
    for (const word of words.trim().split(" ")) {
      const place = { field, group };
      if (word.endsWith("~")) stems.push({ stem: word.slice(0, -1), place });
      else whole.set(word, [...(whole.get(word) ?? []), place]);
    }
  }
}

/** True for two words of one field of which the one excludes the other: "rose", "fell"; "soldiers", "civilians"; "Monday", "Friday". */
export function areContrary(a: string, b: string): boolean {
  const [left, right] = [foldKey(a), foldKey(b)];
  if (left === right) return false;
  if (isOpposite(left, right)) return true;
  const there = placesOf(right);
  const here = placesOf(left);
  const shared = here.some(one =>
    there.some(other => other.field === one.field && other.group === one.group),
  );
  return !shared && here.some(one => there.some(other => other.field === one.field));
}

function placesOf(word: string): Place[] {
  const byStem = stems.filter(
    ({ stem }) => word.startsWith(stem) && word.length - stem.length <= longestEnding,
  );
  return [...(whole.get(word) ?? []), ...byStem.map(({ place }) => place)];
}

/** The longest ending of a stem, in letters: "-ations". */
const longestEnding = 6;
