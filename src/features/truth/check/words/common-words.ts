/** Grammar words: never a claim, never an anchor. */
export const stopWords = new Set(
  `a an the and or but nor so yet for of to in on at by with from into onto over under between among across through
  throughout during within without before after since until till against about around as is are was were be been being am
  do does did done have has had having will would can could should may might must shall i me my mine myself we us our ours
  you your yours he she it its they them their theirs this that these those there here who whom whose which what when where
  why how all any both each every few more most other some such no not only own same than too very just also then thus
  while whereas because if though although however therefore up down out off again further once per via plus etc eg ie
  vs using used use including included include like well even still ever never always often much many lot lots one
  i'm i've i'd i'll it's that's we've you're you've don't didn't haven't isn't wasn't both either neither upon toward towards
  along alongside together below above ago now today currently recently later earlier first second last next ahead back away
  ich wir sie es ist sind war waren wird werden wurde wurden hat haben bis seit pro etwa rund sowie auch nicht mehr als durch unter
  uber über zwischen ab vom zum zur einer eines seine ihre meine gemeinsam dabei sowie um
  est sont a ont avec chez depuis plus que qui je nous j'ai ces ses leur era fue son han desde como sus mi
  und oder der die das ein eine einer einen mit von zu im in am an auf fur für als bei nach aus den dem des
  le la les de des du un une et en au aux pour par avec dans sur el los las y con para por del al uno una`.split(/\s+/),
)

/**
 * Words so general that they carry no claim of their own: a rewrite may add them freely. Plain forms; stemmed when read.
 */
export const generalWords = `neu neue neuer neuen neues work job role task duty responsibility project effort activity area field part thing way kind type
  range variety number level set need use result outcome impact effect success achieve deliver provide bring make take give
  get keep help support ensure enable allow let drive contribute participate involve include cover focus apply follow
  complete perform carry handle deal serve act respond join spend continue become start begin end finish run
  good great strong clear effective efficient successful key main major core important relevant various several different
  multiple new existing current previous overall full whole complete entire daily regular ongoing consistent close direct
  hand hands-on high higher low lower large small big better best
  experience background skill ability knowledge expertise understanding
  year month week day hour time period term
  person people team colleague member staff group company organisation organization business department office client customer user
  reduce increase improve grow cut raise boost lower decrease lift save develop build create design implement manage lead
  plan prepare write maintain operate organise organize coordinate oversee establish introduce launch set
  quality standard need requirement goal target objective deadline
  across within through by via total average annual annually approximately roughly nearly almost about
  so thereby therefore resulting leading whilst while meaning
  able also another available based bring certain come common current day-to-day detail due early easy end enough especially
  everyone exactly example fact feel find fit go happen hard hold idea instead issue know late lead learn least leave less life line
  list little live long look lot matter mean meet mind minute moment move much name near next nothing offer often old once
  open order others own past pay place point possible practical practice present problem process product put question quite
  rather ready real reason remain same say see seem send show side similar simple since single situation small something soon
  sort stand stay step still story straight sure system talk tell thank think together top topic toward true try turn
  understand until usual value want whole wide wish within word world worth write`

export const monthNames: Record<string, number> = Object.fromEntries(
  [
    'january jan januar janvier enero janeiro gennaio januari',
    'february feb februar fevrier febrero fevereiro febbraio februari',
    'march mar marz mars marzo marco maart',
    'april apr avril abril aprile',
    'may mai mayo maio maggio mei',
    'june jun juni juin junio junho giugno',
    'july jul juli juillet julio julho luglio',
    'august aug aout agosto augustus',
    'september sep sept septembre septiembre setembro settembre',
    'october oct oktober okt octobre octubre outubro ottobre',
    'november nov novembre noviembre novembro',
    'december dec dezember dez decembre diciembre dezembro dicembre',
  ].flatMap((line, i) => line.split(' ').map((name) => [name, i + 1])),
)
