/** Human languages and how they call one another (folded, lower case) → English name. */
export const languageNames: Record<string, string> = Object.fromEntries(
  `english:englisch,anglais,ingles,inglese,engels german:deutsch,allemand,aleman,alemao,tedesco,duits
  french:franzosisch,francais,frances,francese,frans spanish:spanisch,espagnol,espanol,castilian,spagnolo,spaans
  portuguese:portugiesisch,portugais,portugues italian:italienisch,italien,italiano,italiaans dutch:niederlandisch,neerlandais,nederlands,flemish
  polish:polnisch,polonais russian:russisch,russe,ruso ukrainian:ukrainisch turkish:turkisch,turc arabic:arabisch,arabe
  hebrew hindi:hindustani urdu bengali:bangla punjabi:panjabi gujarati marathi tamil telugu kannada malayalam
  mandarin:chinesisch,chinese,chinois,chino,putonghua cantonese japanese:japanisch,japonais,japones korean:koreanisch,coreen
  vietnamese thai indonesian malay tagalog:filipino swedish:schwedisch norwegian:norwegisch danish:danisch finnish:finnisch
  icelandic czech:tschechisch slovak hungarian:ungarisch romanian:rumanisch bulgarian:bulgarisch greek:griechisch serbian croatian
  bosnian slovenian albanian macedonian lithuanian latvian estonian irish:gaelic welsh catalan:katalanisch basque galician
  farsi:persian,dari pashto kurdish armenian georgian kazakh uzbek mongolian nepali sinhala khmer lao burmese swahili amharic somali
  yoruba igbo hausa zulu xhosa afrikaans latin esperanto bsl:british-sign-language asl:american-sign-language`
    .split(/\s+/)
    .flatMap((item) => {
      const [name = '', others = ''] = item.split(':')
      return [name, ...others.split(',').filter(Boolean)].map((form) => [form, name])
    }),
)

/** Levels of a language, 1–6 as in the CEFR; native is 7. */
export const fluencyForms: [RegExp, number][] = [
  [
    /\b(?:native|mother tongue|bilingual|muttersprach\w*|langue maternelle|nativ[oa]|first language|madrelingua)\b/iu,
    7,
  ],
  [/\bC2\b|\b(?:mastery|near-native)\b/iu, 6],
  [
    /\bC1\b|\b(?:fluent(?:ly)?|flie[sß]+end|verhandlungssicher|courant|fluid[oa]|fluente|full professional|excellent|advanced|proficient|business fluent|business-level|negotiation)\b/iu,
    5,
  ],
  [
    /\bB2\b|\b(?:upper[- ]intermediate|professional(?: working)?|very good|sehr gut|good command|strong|working proficiency)\b/iu,
    4,
  ],
  [/\bB1\b|\b(?:intermediate|conversational|good|gut|limited working|working knowledge)\b/iu, 3],
  [/\bA2\b|\b(?:elementary|basic|grundkenntnisse|notions|basico|some|beginner'?s?)\b/iu, 2],
  [/\bA1\b/iu, 1],
]
