const heads = `official officials spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers ministry
president chancellor premier aide aides adviser advisers advisor advisors source sources presenter commentator analyst
analysts expert experts witness witnesses resident residents activist activists protester protesters protestor
protestors demonstrator demonstrators police government governments agency agencies officer officers commission
institute media leader leaders diplomat diplomats lawyer lawyers doctor doctors secretary ambassador envoy general
commander commanders mayor governor senator senators king prince pope pm authorities military army company group groups
union bank court judge prosecutor prosecutors rebels opposition chief head director chairman chairwoman editor
correspondent reporter reporters journalist journalists survivor survivors scientist scientists researcher researchers
study statement campaigners critics channel newspaper embassy council organisation organization charity team tv
broadcaster lawmaker lawmakers mp mps politician politicians soldier soldiers fighter fighters doctor engineer
engineers worker workers teacher teachers victim victims neighbour neighbor mother father brother sister son daughter
wife husband man woman student students observer observers historian economist economists professor coach player
captain firm regime parliament administration kremlin pentagon navy coastguard epidemiologist physician report reports
account letter document website campaigner nurse spokespersons delegation committee department office inspector
representative representatives delegate delegates negotiator negotiators veteran`;

const set = new Set(heads.split(/\s+/u));

/** True for a noun that can speak without a name: "official", "spokesman", "ministry", "police". */
export function canSpeak(noun: string): boolean {
  return set.has(noun.toLowerCase());
}
