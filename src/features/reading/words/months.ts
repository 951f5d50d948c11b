// Month names and their abbreviations in eight languages, lower case, without full stops. Value: 1–12.

const names: [number, string][] = [
  [1, 'january jan januar jänner jaenner jän janvier janv enero ene janeiro januari gennaio gen styczeń stycznia sty'],
  [
    2,
    'february feb febr februar feber février fevrier févr fevr fév fev febrero fevereiro februari febbraio luty lutego lut',
  ],
  [3, 'march mar märz maerz mär mrz mars marzo março marco maart mrt marzec marca'],
  [4, 'april apr avril avr abril abr aprile kwiecień kwietnia kwi'],
  [5, 'may mai mayo maio mei maggio mag maj maja'],
  [6, 'june jun juni juin junio junho giugno giu czerwiec czerwca cze'],
  [7, 'july jul juli juillet juil julio julho luglio lug lipiec lipca'],
  [8, 'august aug août aout aoû agosto ago augustus sierpień sierpnia'],
  [9, 'september sept sep septembre septiembre setiembre setembro set settembre sett wrzesień września wrz'],
  [10, 'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź'],
  [11, 'november nov novembre noviembre novembro listopad listopada'],
  [12, 'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudzień grudnia gru'],
]

export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
)

/** Seasons and terms: they say a year, not a month. */
export const seasons =
  'spring summer fall autumn winter frühling frühjahr sommer herbst sommersemester wintersemester printemps été automne hiver primavera verano otoño invierno verão outono inverno voorjaar lente zomer najaar herfst estate autunno'.split(
    ' ',
  )
