export type DegreeRank = 1 | 2 | 3 | 4 | 5 | 6
/** Ways to write a degree → its rank: 1 school leaving, 2 vocational, 3 associate, 4 bachelor, 5 master, 6 doctorate. */
export const degreeForms: [RegExp, DegreeRank, string][] = [
  [
    /\b(?:ph\.?\s?d\.?|d\.?phil\.?|doctorate|doctoral|doctor of [a-z]+|dr\.\s?(?:rer|phil|ing|med)[a-z. ]*|promotion zum dr|ed\.?d\.?\b|m\.?d\.(?=[\s,]|$)|j\.?d\.(?=[\s,]|$)|pharm\.?d\.?|dnp|doktor(?:at)?)(?![\w])/giu,
    6,
    '',
  ],
  [/\b(?:m\.?b\.?a\.?)(?![\w])/giu, 5, 'mba'],
  [
    /\b(?:master'?s?(?:’s)?(?: of [a-z]+(?: administration)?| degree)?|m\.?sc\.?|m\.?eng\.?|m\.?phil\.?|m\.?ed\.?|ll\.?m\.?|m\.?f\.?a\.?|m\.?p\.?h\.?|msn|m\.?a\.(?=[\s,]|$)|magister|mgr\.?(?=[\s,])|mestre|m[áa]ster|diplom(?:-?ingenieur)?|dipl\.?-?ing\.?|staatsexamen|maestr[ií]a|mestrado|laurea magistrale)(?![\w])/giu,
    5,
    '',
  ],
  [
    /\b(?:bachelor'?s?(?:’s)?(?: of [a-z]+(?: administration)?| degree)?|b\.?sc\.?|b\.?eng\.?|b\.?ed\.?|ll\.?b\.?|b\.?b\.?a\.?|bsn|b\.?a\.(?=[\s,]|$)|bc\.(?=[\s,])|lic\.(?=[\s,])|licencjat|kandidat\w*|b\.?tech\.?|b\.?com\.?|licence (?:en|de|d['’])|licenciatura|laurea|undergraduate degree|honours degree|university degree|college degree)(?![\w])/giu,
    4,
    '',
  ],
  [/\b(?:associate'?s?(?:’s)? (?:degree|of [a-z]+)|foundation degree|hnd|hnc)(?![\w])/giu, 3, ''],
  [
    /\b(?:apprenticeship|ausbildung|vocational (?:diploma|degree|training)|nvq|btec|diploma|(?:post)?graduate (?:diploma|certificate)|pg ?(?:dip|cert)|pgde?|pgce|staatlich gepr[üu]fte[rn]?)(?![\w])/giu,
    2,
    '',
  ],
  [/\b(?:degree|(?:hochschul)?studium|hochschulabschluss)\b/giu, 4, 'any'],
  [/\b(?:high school diploma|ged|a-levels?|abitur|baccalaur[ée]at|gcses?|matura)(?![\w])/giu, 1, ''],
  [/\b(?:BS|MS|BA|MA|AA|AS)(?=\s+(?:in|of|degree)\b|,|\s*$)/gu, 4, 'short'],
]
