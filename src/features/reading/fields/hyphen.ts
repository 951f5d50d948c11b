// A word broken at a line's end: was its hyphen there before? "front-/end" keeps it, "soft-/ware" does not.

/** First halves that usually stand before a hyphen of their own. */
const firstHalf =
  /(?<![\p{L}-])(?:front|back|start|full|part|self|cross|long|short|high|low|real|non|well|open|end|follow|hands|off|best|data|user|client|customer|web|cloud|object|test|event|cost|decision|problem|multi|two|three|four|five|six|seven|eight|nine|ten|first|second|third|mid|anti|e|b|c|s|t|x|large|small|old|new|year|day|week|month|state|world|award|time|team|project|product|service|task|goal|results?|detail|fast|ever|near|hard|soft|hand|face|door|point|peer|work|life|plain|case|call)$/iu

/** Second halves that make one word with those. */
const oneWord =
  /^(?:(?:ware|ner|icip|icul|pl[ei]|ion|iv[ei]|ation|ment|ground|light|ence|ance|iz|is[ei]|istic|flow|shop|force|book|wide|ual)|(?:ly|ers?|est|ed|ings?|ity|al|ally|ary|ness|lines?|bases?|sites?|table|ages?|ial|able|ors?|en|ened|ens|ful|fully|some|ants?|ders?|wards?|ways?|load|place)(?!\p{L}))/u

/** Short first halves of so many words that only these second halves keep the hyphen. */
const prefixes: Record<string, RegExp> = {
  re: /^e/,
  pre: /^(?:e|sales?|school|production|owned|approved|existing|employment|press|op|clinical|seed|launch)/,
  post: /^(?:graduat|sales?|production|doc|merger|op|secondary|market|launch|acquisition)/,
  in: /^(?:house|depth|person|store|memory|app|browser|flight|game|kind|service|patient|country|line|season|the)/,
  on: /^(?:site|call|time|demand|prem|the|air|boarding|job|street)/,
  out: /^(?:of|patient)/,
  up: /^(?:to|and|sell|skill)/,
  co: /^(?:found|auth|own|lead|led|work|develop|design|creat|chair|organi|op|ord|teach|host|manag|wrote|writ|produc|direct|pilot)/,
  inter: /^(?:depart|agency|office|company|team|cultur|library)/,
}

/** `stem` is what stands before the hyphen, `rest` the lower-case text that goes on. */
export function keepsHyphen(stem: string, rest: string): boolean {
  const prefix = /(?<![\p{L}-])(?:re|pre|post|in|on|out|up|co|inter)$/iu.exec(stem)?.[0].toLowerCase()
  if (prefix) return prefixes[prefix]!.test(rest)
  return firstHalf.test(stem) && !oneWord.test(rest)
}
