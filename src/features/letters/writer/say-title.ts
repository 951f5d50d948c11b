const asides =
  /\s*[([](?:[mwfdx]\s?[/|]\s?){1,3}[mwfdx*][)\]]|\s*\((?:full|part)[- ]time\)|\s*\((?:remote|hybrid|on-?site|contract|permanent|temporary)\)/giu
const tails =
  /\s+[-–—|]\s+(?:full[- ]?time|part[- ]?time|remote|hybrid|on-?site|contract|permanent|temporary|(?:spring|summer|fall|autumn|winter) 20\d\d|[^-–—|]*\/[^-–—|]*)$/iu

/** A posting's title as one would say it: without `(m/w/d)`, `- Full-time` or a list of tools, and not in capitals. */
export function sayTitle(title: string): string {
  const plain = title.replace(asides, '').replace(tails, '').trim() || title
  const shouts = /\p{Lu}{4,}/u.test(plain) && !/\p{Ll}/u.test(plain)
  return shouts
    ? plain.replace(/\p{Lu}+/gu, (word) => (word.length > 3 ? word[0] + word.slice(1).toLowerCase() : word))
    : plain
}
