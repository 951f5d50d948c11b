/** What a part of a posting is about. `intro` is what stands before the first heading that is understood. */
export type Section =
  | 'intro'
  | 'requirements'
  | 'preferred'
  | 'responsibilities'
  | 'benefits'
  | 'pay'
  | 'about'
  | 'legal'
  | 'apply'
  | 'other'

/**
 * Headings as postings write them, tried in this order against the folded heading (small letters, no accents).
 * Preferred stands before required: "preferred qualifications" holds both words.
 */
export const sectionHeadings: [Section, RegExp][] = [
  [
    'legal',
    /equal (?:employment |opportunity|employer)|\beeo\b|accommodation|diversity|inclusion|inclusive|diverse (?:exp|team|back|work)|non.?discrimination|privacy|disclaimer|fraud|background check|e-?verify|gdpr|datenschutz|legal notice|fair chance|work authori[sz]ation statement|physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)|gleichstellung|egalite des chances|igualdad/,
  ],
  [
    'preferred',
    /prefer|nice.to.have|bonus|\bplus\b|plusses|desir(?:ed|able)|ideal(?:ly)?\b|good to have|advantage|additional (?:skills|qualifications)|extra (?:credit|points)|brownie|stand.?out|set you apart|would be (?:great|nice)|wunsch|von vorteil|idealerweise|souhait|serait un plus|atouts?|deseable|valorable|se valorar|diferencia|desejavel|pre ?pre|gradito|titolo preferenziale|graag gezien/,
  ],
  [
    'benefits',
    /benefits?|perks|what (?:we|you.?ll|you will|you can) (?:offer|get|receive|enjoy|expect from us)|what you (?:get|receive)|what.?s in it for you|we offer|our offer|why (?:join|work|you.?ll love|us)|reasons to|in return|rewards|work.{0,3}life balance|career growth|package|was wir (?:dir |ihnen )?bieten|wir bieten|unser angebot|deine vorteile|benefits|nous (?:vous )?(?:offrons|proposons)|avantages|ce que nous|ofrecemos|beneficios|que oferecemos|oferecemos|wat (?:wij|we) bieden|wij bieden|arbeidsvoorwaarden|offriamo|cosa offriamo/,
  ],
  [
    'pay',
    /compensation|salary|pay (?:range|transparency|rate|scale)|remuneration|\bwage|gehalt|verguetung|vergutung|remuneration|salario|salaris|retribuzione/,
  ],
  [
    'requirements',
    /require|qualif|must.haves?|you (?:will |.?ll )?need\b|(?:to succeed|to be successful|to thrive) in|what (?:you.?ll|you will|you) (?:need|bring|have)|what we.?(?:re| are)? (?:look|need|expect|seek)|who (?:you are|we.?re looking|we are looking|you.?re)|you (?:have|bring|are|should have|must have|will have|might be)$|your (?:profile|skills|background|experience|toolkit|expertise)|about you\b|skills|experience|knowledge|competenc|abilities|education|credentials|certification|licen[cs]|criteria|candidate profile|ideal candidate|person specification|eligib|tech(?:nology|nical)? stack|expertise|minimum|essential(?! (?:job )?(?:function|dut|responsib|task))|attributes|prerequisites|anforderung|ihr profil|dein profil|das bringst du|das bringen sie|was (?:du|sie) mitbring|voraussetzung|qualifikation|kenntnisse|profil(?: recherche)?|votre profil|ton profil|competences|exigences|prerequis|requisitos|perfil|lo que buscamos|que buscamos|experiencia|formacion|o que (?:buscamos|procuramos)|qualificac|jouw profiel|functie-?eisen|wat (?:wij|we) vragen|wie ben jij|wat breng|requisiti|profilo|competenze|chi cerchiamo/,
  ],
  [
    'responsibilities',
    /responsib|dut(?:y|ies)|what you.?ll (?:do|be doing|work|own)|what you will (?:do|be doing)|the role|your (?:role|mission|impact|tasks|job|work|day)|day.to.day|key (?:tasks|areas|accountabilit|objectives|deliverables)|accountab|in this (?:role|position|job)|you will\b|you.?ll\b|job (?:description|summary|purpose|overview|duties|function|detail)|role (?:overview|summary|description|purpose)|position (?:overview|summary|description|purpose)|essential functions|scope|what.?s the job|how you.?ll|the (?:job|opportunity|position|work)|summary|tasks|aufgaben|deine mission|das erwartet|taetigkeit|tatigkeit|missions?|vos missions|responsabilidad|funciones|tareas|que haras|atividades|taken|werkzaamheden|jouw rol|wat ga je doen|mansioni|attivita|responsabilita|cosa farai/,
  ],
  [
    'apply',
    /how to apply|apply|application (?:process|deadline)|next steps|(?:interview|hiring|recruitment|selection) (?:process|stages?)|contact|to be considered|bewerb|candidature|postuler|solicitar|como aplicar|sollicit|candidat/,
  ],
  [
    'about',
    /about\b|who we are|our (?:company|story|mission|values|team|culture|client|commitment|vision|history|purpose)|company (?:overview|description|profile|info)|the (?:company|team|client)|overview of|meet the|introduction|life at|ueber uns|uber uns|wer wir sind|das unternehmen|qui sommes|a propos|l.?entreprise|sobre (?:nosotros|nos|la empresa|a empresa)|quienes somos|over ons|wie zijn wij|chi siamo|l.?azienda|unternehmen/,
  ],
]
