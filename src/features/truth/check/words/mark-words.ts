/** Signs of certificates, licences and clearances. */
export const certificateMarks =
  /(?<![\p{L}\p{N}])(?:certifi(?:ed|cate|cation|cations|cates)|licen[cs]ed?|licen[cs]es|chartered|accredited|accreditation|registered (?:nurse|architect|dietitian)|(?:security )?clearance|qualified|(?:called|admitted) to the bar|zertifi\w+|(?:PMP|CPA|CFA|CISSP|CISA|CISM|CCNA|CCNP|ACCA|CIMA|CIPD|SHRM(?:-CP|-SCP)?|PHR|SPHR|CSM|CSPO|PSM(?: I{1,3})?|PRINCE2|ITIL|TOGAF|CKA|CKAD|CKS|CEH|OSCP|LEED|NEBOSH|IOSH|HACCP|BLS|ACLS|PALS|NCLEX|CDL|FRM|CAIA|CMA|CIA|CFE|EA|CFP|Six Sigma|(?:green|black|yellow) belt|Series \d+|Ausbilderschein|TEFL|CELTA|QTS|DBS|SIA))(?![\p{L}])/giu

/** Signs of awards and honours. */
export const awardMarks =
  /(?<![\p{L}\p{N}])(?:awards?|awarded|prizes?|winner|won|honou?red|honou?rs|medal|medallist|trophy|scholarship|fellowship|finalist|runners?[- ]up|shortlisted|nominated|nominee|recogni[sz]ed (?:as|by|for|with)|named (?:as )?(?:the )?(?:top|best|employee|one)|\p{Lu}?\p{L}+ of the (?:month|year|quarter|season)|(?:two|three|four|five|multiple)-time|commended|commendation|voted|crowned|accolades?|decorated|laureate|bursary|michelin[- ]star\w*|(?:chosen|selected|picked) as (?:the |one )|certificate of (?:merit|honou?r|excellence)|(?:summa |magna )?cum laude|first[- ]class(?= (?:honou?rs|degree|b|m))|dean['’]s list|valedictorian|distinction|hall of fame|president['’]s club|auszeichnung|preistr[äa]ger\w*)(?![\p{L}])/giu

export const publicationMarks =
  /(?<![\p{L}\p{N}])(?:published|(?:co-?)?authored(?= (?:\p{L}+ ){0,3}(?:papers?|books?|articles?|stud(?:y|ies)|chapters?|publications?))|publication|journal|(?:conference|research|white) ?paper|keynote|speaker at|spoke at|presented (?:\p{L}+ ){0,4}at (?:an? |the )?(?:\p{L}+ )?(?:conference|congress|symposium|summit)|presented at|patents?|patented|thesis|dissertation|(?<=\b(?:my|own|first|debut|new|published|wrote|writ\p{L}+|(?:co-?)?author\p{L}*|edited|a|second|co-wrote)\s(?:\p{L}+\s)?)book(?=\s(?:on|about|of|for|with|chapters?)\b|[,.;]|$)|podcast|featured in)(?![\p{L}])/giu

export const schoolMarks =
  /\b(?:university|universit[äaéà]\w*|universidad\w*|college|institute of technology|polytechnic|academy|school of|business school|law school|medical school|hochschule|fachhochschule|[ée]cole|lyc[ée]e|institut[eo]?|mit|eth|ucl|lse|insead)\b/iu

/** Capital words that name nothing. Lower case here. */
export const plainCapitals = new Set(
  `i i'm i've i'd i'll dear hello hi regards sincerely faithfully kind best yours thank thanks monday tuesday wednesday thursday friday
  saturday sunday christmas easter january february march april may june july august september october november december spring summer autumn
  winter q1 q2 q3 q4 h1 h2 mr mrs ms dr sir madam cv resume résumé ok hr it ceo pdf kpi kpis roi okr okrs api apis ui ux qa pr id
  faq b2b b2c saas r&d usd eur gbp vat yoy mom phd it's i’m i’ve eu re ps nps sla slas csat ai ml team manager hiring
  summary profile experience education skills projects certifications certificates languages awards publications interests references
  volunteering contact work employment history professional present today core technical key selected additional achievements
  qualifications training courses career objective about tools technologies`.split(/\s+/),
)
