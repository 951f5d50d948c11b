// Names of languages in seven languages, and the words that say how well somebody speaks one. Lower case.

const names = `english|german|french|spanish|portuguese|dutch|italian|chinese|mandarin|mandarin chinese|cantonese|japanese|korean|russian|arabic|hindi|urdu|bengali|punjabi|tamil|telugu|marathi|gujarati|turkish|polish|czech|slovak|hungarian|romanian|bulgarian|greek|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|ukrainian|serbian|croatian|bosnian|slovene|slovenian|albanian|macedonian|hebrew|persian|farsi|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|amharic|afrikaans|catalan|basque|galician|welsh|irish|latin|american sign language|asl|british sign language|luxembourgish|kurdish|armenian|georgian|azerbaijani|kazakh|nepali|sinhala|malayalam|kannada|yoruba|igbo|hausa|esperanto|brazilian portuguese
|englisch|deutsch|französisch|spanisch|portugiesisch|niederländisch|italienisch|chinesisch|japanisch|koreanisch|russisch|arabisch|türkisch|polnisch|tschechisch|slowakisch|ungarisch|rumänisch|bulgarisch|griechisch|schwedisch|norwegisch|dänisch|finnisch|ukrainisch|serbisch|kroatisch|slowenisch|albanisch|hebräisch|persisch|vietnamesisch|latein|katalanisch|gebärdensprache
|anglais|allemand|français|espagnol|portugais|néerlandais|italien|chinois|japonais|coréen|russe|arabe|turc|polonais|tchèque|roumain|grec|suédois|norvégien|danois|finnois|ukrainien|hébreu|persan|vietnamien|catalan|basque|breton|occitan
|inglés|alemán|francés|español|castellano|portugués|neerlandés|holandés|italiano|chino|japonés|coreano|ruso|árabe|turco|polaco|rumano|griego|sueco|ucraniano|hebreo|catalán|euskera|gallego|valenciano
|inglês|alemão|francês|espanhol|português|neerlandês|chinês|mandarim|japonês|russo|polonês|romeno|grego|hebraico
|engels|duits|frans|spaans|portugees|nederlands|italiaans|chinees|japans|koreaans|russisch|turks|pools|roemeens|grieks|zweeds|fries|vlaams
|inglese|tedesco|francese|spagnolo|portoghese|olandese|cinese|giapponese|coreano|arabo|polacco|rumeno|greco|svedese|ucraino|ebraico
|angielski|niemiecki|francuski|hiszpański|włoski|portugalski|niderlandzki|rosyjski|ukraiński|polski|czeski|słowacki|chiński|japoński|koreański|arabski|turecki|szwedzki|norweski|duński|węgierski|rumuński|litewski|hebrajski|łacina`

export const languageNames: ReadonlySet<string> = new Set(
  names
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
)

export const fluencyWord =
  /(?<![\p{L}\d])(?:native(?: or bilingual)?(?: speaker| proficiency)?|mother tongue|bilingual|fluent|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|proficient|advanced|upper[- ]intermediate|intermediate|basic|beginner|conversational|good|[abc][12]\+?|muttersprache|muttersprachler(?:in)?|fließend|fliessend|verhandlungssicher|sehr gut|gute? kenntnisse|grundkenntnisse|gut|erweiterte kenntnisse|langue maternelle|maternelle|courant|bilingue|avancé|intermédiaire|débutant|notions|scolaire|professionnel|nativ[oa]|materno|materna|lengua materna|língua materna|fluido|fluente|avanzado|avançado|intermedio|intermédio|intermediário|básico|bilingüe|bilíngue|moedertaal|vloeiend|gevorderd|goed|basis|uitstekend|madrelingua|fluente|avanzato|intermedio|base|ottimo|buono|scolastico|ojczysty|biegły|biegle|biegła|zaawansowany|średniozaawansowany|komunikatywny|komunikatywna|podstawowy|podstawowa|dobry|bardzo dobry|toefl|ielts|dele|delf|dalf|hsk|jlpt|goethe)(?![\p{L}])/iu
