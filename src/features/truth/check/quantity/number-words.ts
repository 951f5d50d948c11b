/** Spelled-out numbers of the seven reading languages, folded to ASCII lower case. */
// biome-ignore format: a table
export const smallNumbers: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12,
  dreizehn: 13, vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20,
  dreissig: 30, dreisig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
  deux: 2, trois: 3, quatre: 4, cinq: 5, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
  quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
  trece: 13, catorce: 14, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50,
  dois: 2, duas: 2, quatro: 4, sete: 7, oito: 8, nove: 9, dez: 10, doze: 12, vinte: 20, trinta: 30, quarenta: 40,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, dieci: 10, undici: 11, dodici: 12, venti: 20,
  trenta: 30, twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, negen: 9, tien: 10, twaalf: 12, twintig: 20, dertig: 30,
}

// biome-ignore format: a table
export const scaleWords: Record<string, number> = {
  hundred: 100, hundreds: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9,
  hundert: 100, tausend: 1e3, mio: 1e6, millionen: 1e6, mrd: 1e9, milliarden: 1e9, mille: 1e3, milliard: 1e9,
  milliards: 1e9, cent: 100, mil: 1e3, millones: 1e6, milhoes: 1e6, milioni: 1e6, miljoen: 1e6, honderd: 100, duizend: 1e3,
  dozen: 12, dozens: 12, dutzend: 12, douzaine: 12, docena: 12, decena: 10, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
}

/** Words that change what a change did: `doubled` = 2 times, `halved` = 0.5 times. */
// biome-ignore format: a table
export const factorWords: Record<string, number> = {
  doubled: 2, doubling: 2, double: 2, doubles: 2, twice: 2, twofold: 2, tripled: 3, tripling: 3, triple: 3, thrice: 3,
  threefold: 3, treble: 3, trebled: 3, quadrupled: 4, quadrupling: 4, quadruple: 4, fourfold: 4, quintupled: 5,
  fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, twelvefold: 12, twentyfold: 20, hundredfold: 100, tenfold: 10, halved: 0.5, halving: 0.5, halve: 0.5, verdoppelt: 2, verdoppelte: 2,
  verdreifacht: 3, verdreifachte: 3, halbiert: 0.5, halbierte: 0.5, duplique: 2, duplico: 2, triplico: 3,
}

/** Parts of a whole, read as percent. */
// biome-ignore format: a table
export const fractionWords: Record<string, number> = {
  half: 50, third: 33.3, thirds: 33.3, quarter: 25, quarters: 25, fifth: 20, fifths: 20, tenth: 10, tenths: 10, halfte: 50, drittel: 33.3,
  viertel: 25, moitie: 50, mitad: 50, meta: 50,
}

/** Lengths of time in days. */
// biome-ignore format: a table
export const timeUnits: Record<string, number> = {
  second: 1 / 86400, seconds: 1 / 86400, sec: 1 / 86400, secs: 1 / 86400, s: 1 / 86400, ms: 1 / 86400000,
  millisecond: 1 / 86400000, milliseconds: 1 / 86400000, minute: 1 / 1440, minutes: 1 / 1440, min: 1 / 1440,
  mins: 1 / 1440, hour: 1 / 24, hours: 1 / 24, hr: 1 / 24, hrs: 1 / 24, h: 1 / 24, day: 1, days: 1, week: 7, weeks: 7,
  month: 30.4, months: 30.4, quarter: 91.3, quarters: 91.3, year: 365, years: 365, yrs: 365, yr: 365, decade: 3650,
  decades: 3650, sekunden: 1 / 86400, minuten: 1 / 1440, stunde: 1 / 24, stunden: 1 / 24, tag: 1, tage: 1, tagen: 1,
  woche: 7, wochen: 7, monat: 30.4, monate: 30.4, monaten: 30.4, jahr: 365, jahre: 365, jahren: 365, jours: 1,
  jour: 1, semaines: 7, semaine: 7, mois: 30.4, an: 365, ans: 365, annees: 365, heures: 1 / 24, horas: 1 / 24,
  dias: 1, dia: 1, semanas: 7, meses: 30.4, anos: 365, ano: 365, ore: 1 / 24, giorni: 1, settimane: 7, mesi: 30.4,
  anni: 365, dagen: 1, weken: 7, maanden: 30.4, jaar: 365, uur: 1 / 24,
}

// biome-ignore format: a table
export const currencies: Record<string, string> = {
  $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', 'us$': 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR',
  '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', quid: 'GBP', '¥': 'JPY', jpy: 'JPY', yen: 'JPY', '₹': 'INR', inr: 'INR',
  rs: 'INR', rupee: 'INR', rupees: 'INR', chf: 'CHF', francs: 'CHF', cad: 'CAD', 'c$': 'CAD', aud: 'AUD', 'a$': 'AUD',
  ca$: 'CAD', au$: 'AUD', 'nz$': 'NZD', 'hk$': 'HKD', 's$': 'SGD', 'mx$': 'MXN', 'j$': 'JMD', 'tt$': 'TTD', 'bb$': 'BBD', 'n$': 'NAD', 'nt$': 'TWD', '₦': 'NGN', ngn: 'NGN', naira: 'NGN',
  '₱': 'PHP', php: 'PHP', peso: 'PHP', pesos: 'MXN', '₩': 'KRW', krw: 'KRW', won: 'KRW', '₺': 'TRY', lira: 'TRY', '฿': 'THB', baht: 'THB', thb: 'THB',
  '₫': 'VND', vnd: 'VND', '₴': 'UAH', uah: 'UAH', '₪': 'ILS', ils: 'ILS', shekels: 'ILS', '₵': 'GHS', ghs: 'GHS', cedi: 'GHS', cedis: 'GHS',
  kes: 'KES', ksh: 'KES', shillings: 'KES', shilling: 'KES', egp: 'EGP', aed: 'AED', dirham: 'AED', dirhams: 'AED', sar: 'SAR', riyal: 'SAR', riyals: 'SAR',
  r: 'ZAR', rand: 'ZAR', rm: 'MYR', myr: 'MYR', ringgit: 'MYR', rp: 'IDR', idr: 'IDR', rupiah: 'IDR', kr: 'SEK', kronor: 'SEK', kroner: 'NOK',
  's/': 'PEN', pen: 'PEN', soles: 'PEN', czk: 'CZK', koruna: 'CZK', huf: 'HUF', forint: 'HUF', ron: 'RON', lei: 'RON', zloty: 'PLN', clp: 'CLP',
  cop: 'COP', ars: 'ARS', mxn: 'MXN', cny: 'CNY', rmb: 'CNY', yuan: 'CNY', renminbi: 'CNY', hkd: 'HKD', twd: 'TWD', nzd: 'NZD', pkr: 'PKR', bdt: 'BDT', taka: 'BDT', lkr: 'LKR',
  brl: 'BRL', 'r$': 'BRL', reais: 'BRL', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', 'zł': 'PLN', zl: 'PLN', zlotys: 'PLN', zlotych: 'PLN', zar: 'ZAR', sgd: 'SGD',
}

export type Bound = 'exact' | 'about' | 'over' | 'at_least' | 'nearly' | 'up_to' | 'under'
/** Words before a number that say on which side of it the truth lies. */
// biome-ignore format: a table
const bounds: [RegExp, Bound][] = [
  [/(?:no|not) (?:more|longer|later|greater|further|farther) than\s*$/, 'up_to'],
  [/(?:more than|greater than|over|above|exceeding|upwards? of|in excess of|north of|beyond|well over|just over|mehr als|uber|plus de|mas de|mais de|piu di|meer dan)\s*$/, 'over'],
  [/(?:at least|no fewer than|no less than|minimum of|mindestens|au moins|al menos|pelo menos|almeno|minstens)\s*$/, 'at_least'],
  [/(?:nearly|almost|close to|just under|approaching|not quite|fast|beinahe|knapp|presque|casi|quase|quasi|bijna)\s*$/, 'nearly'],
  [/(?:up to|within|inside|as many as|as much as|maximum of|at most|bis zu|jusqu'a|hasta|ate|fino a|tot)\s*$/, 'up_to'],
  [/(?:less than|fewer than|under|below|in under|weniger als|unter|moins de|menos de|meno di|minder dan)\s*$/, 'under'],
  [/(?:about|around|roughly|approximately|approx\.?|some|circa|ca\.?|~|≈|etwa|rund|ungefahr|environ|cerca de|aproximadamente|unos|unas|ongeveer)\s*$/, 'about'],
]
/** The same as whole words: `operate 40` is not the Portuguese `até 40`. */
export const boundWords: [RegExp, Bound][] = bounds.map(([words, bound]) => [
  new RegExp(`(?<!\\p{L})(?:${words.source})`, 'u'),
  bound,
])

// biome-ignore format: a table
export const ordinalWords: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, zweite: 2, zweiten: 2, dritte: 3, dritten: 3, vierte: 4, funften: 5, funfte: 5,
}

/** How often → days between two times. */
// biome-ignore format: a table
export const periodWords: Record<string, number> = {
  daily: 1, weekly: 7, fortnightly: 14, biweekly: 14, monthly: 30, quarterly: 91, yearly: 365, annual: 365, annually: 365,
  taglich: 1, wochentlich: 7, monatlich: 30, jahrlich: 365, vierteljahrlich: 91,
}

/** Measures → base unit and factor. */
export const measureUnits: Record<string, [string, number]> = Object.fromEntries(
  `m:m:1 metre:m:1 metres:m:1 meter:m:1 meters:m:1 km:m:1000 kilometre:m:1000 kilometres:m:1000 kilometers:m:1000 cm:m:0.01 mm:m:0.001
  mile:mi:1 miles:mi:1 ft:ft:1 feet:ft:1 foot:ft:1 kg:g:1000 kilo:g:1000 kilos:g:1000 kilograms:g:1000 g:g:1 t:g:1000000 ton:g:1000000
  tons:g:1000000 tonne:g:1000000 tonnes:g:1000000 tonnen:g:1000000 lbs:lb:1 lb:lb:1 l:l:1 litre:l:1 litres:l:1 liter:l:1 liters:l:1
  m²:m2:1 m2:m2:1 sqm:m2:1 m³:m3:1 m3:m3:1 kilowatt:w:1000 kilowatts:w:1000 megawatt:w:1000000 megawatts:w:1000000 gigawatts:w:1000000000 grams:g:1 gram:g:1 millimetres:m:0.001 centimetres:m:0.01 acre:acre:1 acres:acre:1 hectare:m2:10000 sqm:m2:1 qm:m2:1 ha:m2:10000 hectares:m2:10000 sqft:ft2:1 kw:w:1000 mw:w:1000000 gw:w:1000000000 kwh:wh:1000 mwh:wh:1000000
  kb:b:1000 mb:b:1000000 gb:b:1000000000 tb:b:1000000000000 pb:b:1000000000000000 gigabytes:b:1000000000 terabytes:b:1000000000000 megabytes:b:1000000 kn:kn:1 bar:bar:1`
    .split(/\s+/)
    .map((item) => {
      const [name = '', base = '', factor = '1'] = item.split(':')
      return [name, [base, Number(factor)]]
    }),
)
