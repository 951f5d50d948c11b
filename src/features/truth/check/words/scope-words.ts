/**
 * Words that say how far a person's part went. A claim of a family needs a fact of one of `alsoFrom` that speaks of the
 * same object. `titles`: titles that carry it for what their entry speaks of.
 */
export type ScopeFamily = { id: string; words: RegExp; alsoFrom: string[]; titles?: RegExp; said: string }
const leadTitles =
  /\b(?:lead|leader|head|manager|director|supervisor|chief|vp|president|founder|owner|foreman|captain|chair|principal|leiter|leiterin|c[etofim]o|superintendent|charge)\b/i

export const scopeFamilies: ScopeFamily[] = [
  {
    id: 'lead',
    words:
      /\b(?:leads?|led|leading|heads?|headed|heading|spearhead(?:ed|ing)?|direct(?:s|ed|ing)?|chair(?:s|ed|ing)?|captain(?:ed)?|orchestrat(?:e|ed|ing)|leadership|overs(?:ee|aw|een|eeing|ight)|supervis(?:e|es|ed|ing|ion)|leite(?:n|te|t)|geleitet|leitung|in charge of|took charge)\b/giu,
    alsoFrom: ['lead', 'own', 'manage', 'found', 'charge', 'guide'],
    titles: leadTitles,
    said: 'leading',
  },
  {
    id: 'manage',
    words: /\b(?:manag(?:e|es|ed|ing|ement)|runs?|ran|running)\b/giu,
    alsoFrom: ['lead', 'own', 'manage', 'found', 'handle', 'charge'],
    titles: leadTitles,
    said: 'managing',
  },
  {
    id: 'own',
    words: /\b(?:own|owns|owned|owning|ownership|sole responsibility|verantwort(?:e|ete|et))\b/giu,
    alsoFrom: ['own', 'lead', 'manage', 'found', 'charge'],
    said: 'owning',
  },
  {
    id: 'found',
    words:
      /\b(?:co-?founded|founded|founding|(?:co-?)?founder|pioneer(?:ed|ing)?|originated|gegr[üu]ndet|started (?:a|the|our) (?:company|business|team|department))\b/giu,
    alsoFrom: ['found', 'start'],
    titles: /\b(?:founder|co-?founder)\b/i,
    said: 'founding',
  },
  {
    id: 'mentor',
    words: /\b(?:mentor(?:s|ed|ing)?|coach(?:es|ed|ing)?)\b/giu,
    alsoFrom: ['mentor', 'train', 'lead'],
    titles: /\b(?:coach|mentor|trainer|teacher|tutor|instructor)\b/i,
    said: 'mentoring',
  },
  {
    id: 'hire',
    words: /\b(?:hir(?:e|ed|ing)|recruit(?:ed|ing)?|dismiss(?:ed|ing)?)\b/giu,
    alsoFrom: ['hire'],
    titles: /\b(?:recruiter|talent|recruitment)\b/i,
    said: 'hiring',
  },
  {
    id: 'promote',
    words: /\b(?:promoted to|promotion to|was promoted|got promoted|bef[öo]rdert)\b/giu,
    alsoFrom: ['promote'],
    said: 'a promotion',
  },
  { id: 'invent', words: /\b(?:invented|patented)\b/giu, alsoFrom: ['invent'], said: 'an invention' },
  {
    id: 'organise',
    words: /\b(?:organi[sz]ed|organi[sz]ing|hosted|organisiert(?:e)?)\b/giu,
    alsoFrom: ['organise', 'lead', 'manage', 'own', 'found', 'start', 'charge', 'plan'],
    titles: leadTitles,
    said: 'organising',
  },
]

/** Families that only support others. */
export const supportFamilies: Record<string, RegExp> = {
  charge:
    /\b(?:responsib(?:le|ility)|in charge|accountable|look(?:s|ed|ing)? after|took over|verantwortlich|zust[äa]ndig)\b/iu,
  handle:
    /\b(?:handl(?:e|es|ed|ing)|administ(?:er|ers|ered|ration)|coordinat\w+|maintain\w*|operat(?:e|es|ed)|organi[sz]\w+|look(?:s|ed|ing)? after|tak(?:e|es) care|took care|keep|keeps|kept|serv(?:e|es|ed))\b/iu,
  guide: /\b(?:guid(?:e|es|ed|ing)|facilitat\w+|moderat\w+|conduct(?:s|ed|ing)?|host(?:s|ed|ing)?)\b/iu,
  start:
    /\b(?:start(?:s|ed)?|set(?:s|ting)? up|creat(?:e|ed)|establish(?:ed)?|launch(?:ed)?|introduc(?:e|ed)|first|built|beg[au]n|initiat(?:e|ed)|open(?:ed)?)\b/iu,
  train:
    /\b(?:train(?:s|ed|ing)?|teach(?:es|ing)?|taught|onboard\w*|tutor\w*|educat\w+|instruct\w*|guid(?:e|ed|ing)|supervis\w+|look(?:s|ed|ing)? after|pair(?:s|ed|ing)? with|show(?:s|ed|ing)?\b[^.;]*\b(?:ropes|how)|introduc\w+ new)\b/iu,
  plan: /\b(?:plan(?:s|ned|ning)?|arrang(?:e|ed|ing)|coordinat\w+|ran|run|runs|running|put on|set up)\b/iu,
}

/** Words that say the person only took part; dropping them from a doing inflates it. */
export const helperWords =
  /\b(?:help(?:ed|ing)?(?:\s+to)?(?=\s+\w+(?:e|d|t|n|ing|y|ll|p|r|k)\b)|assist(?:ed|ing)?(?:\s+(?:in|with))?|support(?:ed|ing)?(?=\s+(?:the|in|with|our|a|an)\b)|contribut(?:ed|ing)\s+to|participat(?:ed|ing)\s+in|took\s+part\s+in|involved\s+in|part\s+of\s+(?:a|the)\s+\S*\s?(?:team|group)|shadow(?:ed|ing)|observ(?:ed|ing))/iu

/** Words that widen the reach of a doing; each needs the word, or one of its kin, in the facts. */
export const reachWords: { words: RegExp; kin: RegExp; said: string; sameNoun?: boolean }[] = [
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
    words:
      /\b(?:all|every|the entire|the whole) (?:\p{L}+ )?(?:projects?|teams?|departments?|sites?|operations|offices|stores?|shops?|lines?|plants?|branches|regions?|divisions|markets|schools|classes|wards|clinics|countries|products|suppliers|campuses|factories|warehouses)\b/giu,
    kin: /\b(?:all|every|each|entire|whole|both)\b/iu,
    said: 'all of them',
    sameNoun: true,
  },
  {
    words: /\b(?:in|of) the (?:whole |entire )?(?:country|world|nation|industry|continent)\b/giu,
    kin: /\b(?:country|world|nation|industry|continent)\b/iu,
    said: 'a reach that wide',
    sameNoun: true,
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
  /\b(?:(?:top|best|highest|fastest|most (?:senior|productive|successful|profitable)|number one|no\. ?1|#1|leading|foremost|record[- ]breaking|record|unrivalled|unmatched|world[- ]class|renowned|acclaimed|celebrated|first[- ]ever|industry[- ]leading|market[- ]leading|best[- ]in[- ]class|lowest|shortest|quickest|smallest|safest|newest|cheapest|fewest|longest|largest|biggest|busiest|finest|strongest|greatest|longest[- ]serving|most (?!of\b|recent\w*\b|people\b|days?\b|weeks?\b|mornings?\b|nights?\b|shifts?\b|cases?\b|days?\b|important\w*\b|months?\b|years?\b|likely\b|often\b|to\b|in\b|about\b|from\b|enjoy\w*\b|with\b|when\b)\p{L}+(?:ed|ous|ful|ive|ant|ent|ble|ic|al|ious)|unparalleled|unrivaled|go-to|flawless|best[- ](?:selling|performing|rated|ranked)|highest[- ]\p{L}+|top[- ](?:performing|ranked|rated|tier|selling|scoring|earning|grossing|\d+\s?%)|expert|guru|thought leader|rock ?star|ninja|youngest|exceptional|outstanding)(?=[\s,.;:!)]|$)(?!\s(?:wishes|regards|practices?|way|interests?|suited|described|man|idea|ideas|part|thing|time|moment|advice|lesson|place|answer|question)\b))/giu
