/**
 * Words that say how far a person's part went. A claim of a family needs a fact of the same family, or of one it names
 * in `alsoFrom`, that speaks of the same object. Plain forms; stemmed when read. `titles`: titles that carry it.
 */
export type ScopeFamily = { id: string; words: string; alsoFrom: string[]; titles?: RegExp; said: string }
export const scopeFamilies: ScopeFamily[] = [
  {
    id: 'lead',
    words:
      'lead led leading head headed heading spearhead direct directed chair captain command helm orchestrate leitete geleitet leitung leadership oversee oversaw oversight supervise supervised supervision',
    alsoFrom: ['lead', 'own', 'manage', 'found'],
    titles:
      /\b(?:lead|leader|head|manager|director|supervisor|chief|vp|president|founder|foreman|captain|chair|principal|leiter|leiterin|c[etofim]o|superintendent|charge)\b/i,
    said: 'leading',
  },
  {
    id: 'manage',
    words: 'manage managed managing management run ran running',
    alsoFrom: ['lead', 'own', 'manage', 'found', 'handle'],
    titles:
      /\b(?:manager|head|director|lead|supervisor|chief|vp|president|founder|owner|leiter|leiterin|superintendent|administrator|coordinator)\b/i,
    said: 'managing',
  },
  {
    id: 'own',
    words: 'own owned owning ownership sole-responsibility verantwortete',
    alsoFrom: ['own', 'lead', 'manage', 'found', 'responsible'],
    said: 'owning',
  },
  {
    id: 'found',
    words: 'founded co-founded cofounded founding founder pioneer pioneered originate gegrundet',
    alsoFrom: ['found', 'start'],
    titles: /\b(?:founder|co-founder|cofounder)\b/i,
    said: 'founding',
  },
  {
    id: 'mentor',
    words: 'mentor mentored mentoring coach coached coaching',
    alsoFrom: ['mentor', 'train', 'lead'],
    titles: /\b(?:coach|mentor|trainer|teacher|tutor|instructor)\b/i,
    said: 'mentoring',
  },
  {
    id: 'hire',
    words: 'hire hired hiring recruit recruited recruiting interview interviewed',
    alsoFrom: ['hire'],
    titles: /\b(?:recruiter|talent|recruitment)\b/i,
    said: 'hiring',
  },
  { id: 'promote', words: 'promoted promotion befordert', alsoFrom: ['promote'], said: 'a promotion' },
  { id: 'invent', words: 'invent invented patent patented', alsoFrom: ['invent'], said: 'an invention' },
]

/** Families that only support others. */
export const supportFamilies: Record<string, string> = {
  handle:
    'handle handled administer administered responsible charge coordinate coordinated maintain maintained operate operated organise organize organised organized look-after in-charge',
  responsible: 'responsible responsibility charge accountable in-charge',
  start:
    'start started set-up setup create created establish established launch launched introduce introduced first built begin began initiate initiated open opened',
  train:
    'train trained training teach taught onboard onboarded tutor tutored educate instruct guide guided supervise supervised',
}

/** Words that say the person only took part; dropping them from a doing inflates it. */
export const helperWords =
  /\b(?:help(?:ed|ing)?(?:\s+to)?(?=\s+\w+(?:e|d|t|n|ing|y|ll|p|r|k)\b)|assist(?:ed|ing)?(?:\s+(?:in|with))?|support(?:ed|ing)?(?=\s+(?:the|in|with|our|a|an)\b)|contribut(?:ed|ing)\s+to|participat(?:ed|ing)\s+in|took\s+part\s+in|involved\s+in|part\s+of\s+(?:a|the)\s+\S*\s?(?:team|group)|shadow(?:ed|ing)|observ(?:ed|ing))/iu

/** Words that widen the reach of a doing; each needs the word, or one of its kin, in the facts. */
export const reachWords: { words: RegExp; kin: RegExp; said: string }[] = [
  {
    words:
      /\b(?:global(?:ly)?|worldwide|international(?:ly)?|multinational|across the world|around the world|weltweit)\b/giu,
    kin: /\b(?:global\w*|worldwide|international\w*|multinational|countries|countr|continents?|emea|apac|world|weltweit|abroad)\b/iu,
    said: 'international reach',
  },
  {
    words: /\b(?:nationwide|national(?:ly)?|countrywide|bundesweit)\b/giu,
    kin: /\b(?:nation\w*|countrywide|country|bundesweit|international\w*|global\w*)\b/iu,
    said: 'national reach',
  },
  {
    words:
      /\b(?:company[- ]wide|firm[- ]wide|organi[sz]ation[- ]wide|enterprise[- ]wide|across the (?:whole |entire )?(?:company|organi[sz]ation|business|group))\b/giu,
    kin: /\b(?:company|firm|organi[sz]ation|enterprise|all (?:teams|departments|staff|sites)|group-wide|every (?:team|department))\b/iu,
    said: 'company-wide reach',
  },
  {
    words: /\b(?:cross[- ]functional(?:ly)?|multi[- ]?disciplinary|interdisciplinary|cross[- ]team)\b/giu,
    kin: /\b(?:cross\w*|multi-?disciplin\w*|interdisciplin\w*|departments?|teams|designers?|engineers?|product|sales|marketing|doctors?|nurses?|physicians?|stakeholders?)\b/iu,
    said: 'work across functions',
  },
  {
    words: /\b(?:single[- ]handed(?:ly)?|alone|solo|by myself|on my own|independently|sole(?:ly)?|unaided)\b/giu,
    kin: /\b(?:single[- ]handed\w*|alone|solo|myself|own|independent\w*|sole\w*|only|unaided)\b/iu,
    said: 'doing it alone',
  },
  {
    words: /\b(?:from scratch|from the ground up|from zero|greenfield)\b/giu,
    kin: /\b(?:scratch|ground up|zero|greenfield|new|first)\b/iu,
    said: 'starting from nothing',
  },
  {
    words:
      /\b(?:c-level|c-suite|board of directors|board-level|executive (?:team|leadership|committee|board)|senior leadership|senior management|executives?)\b/giu,
    kin: /\b(?:c-level|c-suite|board|executives?|directors?|senior (?:leadership|management)|leadership team|ceo|cfo|cto|coo|management)\b/iu,
    said: 'work with top management',
  },
  {
    words: /\b(?:fortune \d+|ftse|dax|blue[- ]chip|big four|faang)\b/giu,
    kin: /\b(?:fortune|ftse|dax|blue[- ]chip|big four|faang)\b/iu,
    said: 'such clients',
  },
  {
    words:
      /\b(?:mission[- ]critical|business[- ]critical|high[- ]profile|flagship|multi-?million(?:[- ](?:dollar|euro|pound))?|large[- ]scale|enterprise[- ](?:grade|scale|level)|high[- ]traffic|high[- ]volume|award[- ]winning)\b/giu,
    kin: /\b(?:mission|critical|high[- ]profile|flagship|millions?|large|enterprise|thousands?|\d{4,}|\d{1,3},\d{3}|[€$£]\d|high[- ]traffic|high[- ]volume|award\w*)\b/iu,
    said: 'work of that size',
  },
]

/** Words that rank a person or a result above others. */
export const superlatives =
  /\b(?:(?:top|best|highest|fastest|largest|biggest|most (?:senior|productive|successful|profitable)|number one|no\. ?1|#1|leading|foremost|record[- ]breaking|record|unrivalled|unmatched|world[- ]class|renowned|acclaimed|celebrated|first[- ]ever|industry[- ]leading|best[- ]in[- ]class|top[- ](?:performing|ranked|rated|tier|\d+\s?%)|expert|guru|thought leader|rock ?star|ninja|youngest|exceptional|outstanding)(?=[\s,.;:!)]|$))/giu
