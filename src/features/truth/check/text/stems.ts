/** Forms that no suffix rule reaches: past tense → plain form. */
// biome-ignore format: a table
export const irregularForms: Record<string, string> = {
  led: 'lead', built: 'build', grew: 'grow', grown: 'grow', wrote: 'write', written: 'write', ran: 'run',
  won: 'win', taught: 'teach', brought: 'bring', drove: 'drive', driven: 'drive', oversaw: 'oversee',
  overseen: 'oversee', sold: 'sell', sale: 'sell', made: 'make', held: 'hold', kept: 'keep', met: 'meet', chose: 'choose',
  chosen: 'choose', began: 'begin', begun: 'begin', sent: 'send', spent: 'spend', took: 'take', taken: 'take',
  gave: 'give', given: 'give', got: 'get', rose: 'rise', risen: 'rise', sought: 'seek', thought: 'think',
  bought: 'buy', dealt: 'deal', lent: 'lend', cared: 'care', wove: 'weave', drew: 'draw', drawn: 'draw',
  spoke: 'speak', spoken: 'speak', stood: 'stand', understood: 'understand', undertook: 'undertake', fed: 'feed',
  laid: 'lay', lost: 'lose', paid: 'pay', rebuilt: 'rebuild', rewrote: 'rewrite', rewritten: 'rewrite',
  redrew: 'redraw', showed: 'show', shown: 'show', came: 'come', became: 'become', went: 'go', gone: 'go',
  done: 'do', did: 'do', does: 'do', had: 'have', has: 'have', was: 'be', were: 'be', been: 'be', is: 'be', are: 'be',
  fewer: 'few', less: 'few', bigger: 'big', children: 'child', people: 'person', men: 'man', women: 'woman',
  analyses: 'analyz', analysis: 'analyz', supervision: 'superviz', analyst: 'analyst', data: 'data', lives: 'life', leaves: 'leave',
  founded: 'found', founder: 'founder', staff: 'staff', staffed: 'staff', used: 'use', using: 'use', uses: 'use',
  faster: 'fast', quicker: 'quick', cheaper: 'cheap', larger: 'large', smaller: 'small', better: 'good', best: 'best',
  shipped: 'ship', costing: 'cost', hours: 'hour', caught: 'catch', fought: 'fight', forecasted: 'forecast',
  deployment: 'deploy', growth: 'grow', reduction: 'reduc', savings: 'save', saving: 'save', saved: 'save',
  maintenance: 'maintain', maintained: 'maintain', leadership: 'lead', ownership: 'own', business: 'business',
  calves: 'calf', loaves: 'loaf', knives: 'knife', shelves: 'shelf', feet: 'foot', teeth: 'tooth', mice: 'mouse', sang: 'sing', sung: 'sing',
  sped: 'speed', wives: 'wife', flew: 'fly', flown: 'fly', flight: 'fly', swam: 'swim', fell: 'fall', fallen: 'fall', froze: 'freeze', frozen: 'freeze',
  hid: 'hide', shot: 'shoot', shook: 'shake', stuck: 'stick', swept: 'sweep', threw: 'throw', thrown: 'throw', tore: 'tear', wore: 'wear',
  bred: 'breed', dug: 'dig', hung: 'hang', knew: 'know', known: 'know', left: 'leave', lit: 'light', rode: 'ride', ridden: 'ride',
  sewn: 'sew', slept: 'sleep', spun: 'spin', stole: 'steal', struck: 'strike', told: 'tell', heard: 'hear', felt: 'feel',
  criteria: 'criterion', theses: 'thesis', crises: 'crisis', indices: 'index', busier: 'busy', safer: 'safe', dried: 'dry',
  customs: 'customs', process: 'process', processes: 'process', pricing: 'price', news: 'news', series: 'series', sales: 'sell',
}

/** Nouns of doing that no suffix rule reaches → the plain form of the doing. */
// biome-ignore format: a table
const nominal: Record<string, string> = {
  service: 'serve', services: 'serve', servicing: 'serve', advice: 'advise', choice: 'choose', speech: 'speak', loss: 'lose', losses: 'lose',
  gift: 'give', proof: 'prove', response: 'respond', responses: 'respond', decision: 'decide', decisions: 'decide', expansion: 'expand',
  extension: 'extend', admission: 'admit', admissions: 'admit', submission: 'submit', provision: 'provide', revision: 'revise',
  description: 'describe', prescription: 'prescribe', subscription: 'subscribe', transcription: 'transcribe', production: 'produce',
  introduction: 'introduce', induction: 'induct', application: 'apply', applications: 'apply', explanation: 'explain', arrival: 'arrive',
  arrivals: 'arrive', closure: 'close', departure: 'depart', departures: 'depart', failure: 'fail', failures: 'fail', death: 'die',
  complaint: 'complain', complaints: 'complain', receipt: 'receive', weight: 'weigh', success: 'succeed', successful: 'succeed',
  successes: 'succeed', sight: 'see', entry: 'enter', entries: 'enter', tried: 'try', trial: 'try', trials: 'try', hired: 'hire', hiring: 'hire',
  seller: 'sell', sellers: 'sell', comparison: 'compare', assurance: 'assure', attendance: 'attend', appearance: 'appear', performance: 'perform',
}
/** A noun of doing says more than its verb: `response` names a thing, `respond` hardly anything. */
// `constructor` is a word as well, and every object has one.
const entryOf = (table: Record<string, string>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

export const isNominal = (word: string): boolean => Object.hasOwn(nominal, word)

const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[’']s?$/, '')

/** British spelling → American, so that both meet. */
const spellings: [RegExp, string][] = [
  [/(?<=\w{3})is(e[drs]?|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/(?<=\w{3})isor(s?)$/, 'izer$1'],
  [/(col|lab|fav|hon|behavi|neighb|harb|flav|hum|rum|vap|endeav|sav|tum|od|arm)our/, '$1or'],
  [/^(cent|theat|met|lit|fib|calib|kilomet)re(?=s?$)/, '$1er'],
  [/ogue(?=s?$)/, 'og'],
  [/^programme(?=s?$)/, 'program'],
  [/^(def|off|lic)ence/, '$1ense'],
  [/^practise/, 'practice'],
  [/^(an|arch|p|h|gyn|orthop)ae/, '$1e'],
  [/^oe/, 'e'],
  [/^aluminium$/, 'aluminum'],
  [/^grey$/, 'gray'],
]

const suffixes: [RegExp, string][] = [
  [/ifications?$/, 'ify'],
  [/(at|it|ut)ions?$/, '$1'],
  [/(i|s|t|c)ions?$/, '$1'],
  [/(ement|ments?)$/, ''],
  [/(ies|ied)$/, 'y'],
  [/(sses)$/, 'ss'],
  [/(ch|sh|x)es$/, '$1'],
  [/([^su])s$/, '$1'],
]
const endings: [RegExp, string][] = [
  [/(.{3,})(ing|ers?|ors?|ed|able|ive|ance|ence|ly)$/, '$1'],
  [/(.{4,})(al|ity)$/, '$1'],
  [/^(ein|aus|auf|ab|an|vor|um|zu|durch|nach)ge(.{3,})t$/, '$1$2'],
  [/^ge(.{4,})t$/, '$1'],
  [/(.{4,})ung(?:en)?$/, '$1'],
  [/(.{4,})(?:iere?n?|iert(?:e[nmrs]?)?|atur(?:en)?)$/, '$1'],
  // German plurals and cases; English words lose theirs on both sides alike.
  [/(.{4,})(ern|en|em)$/, '$1'],
]

/**
 * The stem of one word, for comparing words across forms: `migrations`, `migrated` and `migrating` share one.
 * Deliberately coarse; letters beyond ASCII are folded.
 */
export function stemWord(word: string): string {
  const cached = cache.get(word)
  if (cached !== undefined) return cached
  const stem = computeStem(word)
  if (cache.size < 50_000) cache.set(word, stem)
  return stem
}
const cache = new Map<string, string>()

const strip = (stem: string, rules: [RegExp, string][]): string => {
  const rule = rules.find(([pattern]) => pattern.test(stem))
  return rule ? stem.replace(...rule) : stem
}

function computeStem(word: string): string {
  let stem = fold(word)
  const known = entryOf(irregularForms, stem) ?? entryOf(nominal, stem)
  if (known) return known === stem ? known : computeStem(known)
  if (stem.length <= 3 || /[\d+#.]/.test(stem)) return stem
  for (const [pattern, into] of spellings) stem = stem.replace(pattern, into)
  // Until nothing comes off, so that `ordering` and `order`, `engineering` and `engineers` meet.
  for (let round = 0; round < 4; round += 1) {
    const before = stem
    stem = strip(stem, suffixes)
    const second = entryOf(irregularForms, stem)
    if (second) return second === stem ? second : computeStem(second)
    stem = strip(stem, endings)
    if (stem === before || stem.length < 5) break
  }
  stem = stem.replace(/([bdfglmnprtv])\1$/, '$1')
  if (stem.length > 4) stem = stem.replace(/[ei]$/, '').replace(/at$/, '')
  else if (stem.length === 4) stem = stem.replace(/e$/, '')
  return stem.replace(/y$/, 'i')
}
