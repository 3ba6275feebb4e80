import { foldKey } from "./fold.ts";

// name, other names | demonyms | capital and seats of government that stand for the state
const table = `Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian,Belarussian|Minsk
Belgium|Belgian|
Bolivia|Bolivian|La Paz
Bosnia,Bosnia and Herzegovina|Bosnian|Sarajevo
Brazil|Brazilian|Brasilia
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogota
Congo,DR Congo,Democratic Republic of Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|San Jose
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish,Dane|Copenhagen
Dominican Republic|Dominican|Santo Domingo
Ecuador|Ecuadorean,Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish,Finn|Helsinki
France|French|Paris,Elysee
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|Guatemala City
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Malaysia|Malaysian|Kuala Lumpur
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Nepal|Nepalese,Nepali|Kathmandu
Netherlands,Holland|Dutch|The Hague
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine,Palestinian Authority|Palestinian|Ramallah
Panama|Panamanian|Panama City
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow,Kremlin
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Tunisia|Tunisian|Tunis
Turkey,Turkiye|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton|London,Downing Street,Whitehall,Westminster
United States,US,U.S.,USA,U.S.A.,America|American|Washington,White House
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
European Union,EU,E.U.|EU|Brussels
England|English|
Scotland|Scottish,Scot|Edinburgh
Wales|Welsh|Cardiff
Europe|European|
Africa|African|
Asia|Asian|
Middle East||`;

/** A state, the EU or a part of the world: its key (`foldKey` of its first name), its names, demonyms, and seats of its government. */
export type Country = {
  id: string;
  name: string;
  names: readonly string[];
  demonyms: readonly string[];
  seats: readonly string[];
};

/** The states and parts of the world that news tells of, and the EU. */
export const countries: readonly Country[] = table.split("\n").map(line => {
  const [names = [], demonyms = [], seats = []] = line
    .split("|")
    .map(part => part.split(",").filter(Boolean));
  const name = names[0] ?? "";
  return { id: foldKey(name), name, names, demonyms, seats };
});

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
const bySeat = new Map<string, string>();
for (const country of countries) {
  for (const name of country.names) byName.set(foldKey(name), country.id);
  for (const demonym of country.demonyms) byDemonym.set(foldKey(demonym), country.id);
  for (const seat of country.seats) bySeat.set(foldKey(seat), country.id);
}

/** The country a name ("Britain"), demonym ("British") or seat of government ("Whitehall") belongs to, else null. */
export function countryOf(words: string): string | null {
  const key = keyOf(words);
  return byName.get(key) ?? byDemonym.get(key) ?? bySeat.get(key) ?? null;
}

/** The country that is named itself, not by its demonym or its capital; null for all other words. */
export function countryNamed(words: string): string | null {
  return byName.get(keyOf(words)) ?? null;
}

/** The country of a demonym ("Polish", "Poles"), else null. */
export function countryOfDemonym(word: string): string | null {
  const key = keyOf(word);
  return byDemonym.get(key) ?? byDemonym.get(key.replace(/s$/u, "")) ?? null;
}

/**
 * The country whose people a word with a capital names: "Swedes", "Latvians"; where `withArticle`, also "the Dutch". Null
 * for a word that is as likely an adjective.
 */
export function countryOfPeople(word: string, withArticle: boolean): Country | null {
  const key = keyOf(word);
  // One form for one and for many, and for the adjective: "Dutch", "British", "Chinese", "Swiss".
  const isInvariant = /(?:ch|sh|ese|ss)$/u.test(key);
  const id = isInvariant
    ? withArticle
      ? byDemonym.get(key)
      : undefined
    : key.endsWith("s")
      ? byDemonym.get(key.replace(/s$/u, ""))
      : undefined;
  return countries.find(country => country.id === id) ?? null;
}

/** Names begin with a capital ("us" is no country); the article and the possessive are left out. */
function keyOf(words: string): string {
  const bare = words.replace(/^[Tt]he /u, "").replace(/['\u2019]s?$/u, "");
  return /^\p{Lu}/u.test(bare) ? foldKey(bare) : "";
}
