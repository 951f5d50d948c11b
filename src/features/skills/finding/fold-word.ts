// British and American spellings meet in one form; both sides of a comparison are folded, so the form need not be a word.
const spellings: [RegExp, string][] = [
  [/isation$/, 'ization'],
  [/ising$/, 'izing'],
  [/ise([drs]?)$/, 'ize$1'],
  [/ysing$/, 'yzing'],
  [/lling$/, 'ling'],
  [/^(lab|behavi|col|harb)our/, '$1or'],
  [/^(cent|theat|fib)re$/, '$1er'],
  [/^(an|ortho|p)ae/, '$1e'],
  [/programme$/, 'program'],
  [/^cheque/, 'check'],
]
const known = new Map<string, string>()

/** One word → its look-up form: lower case, no accents, singular, American spelling. `&` → `and`. */
export function foldWord(raw: string): string {
  const cached = known.get(raw)
  if (cached !== undefined) return cached
  const folded = fold(raw)
  if (known.size > 20_000) known.clear()
  known.set(raw, folded)
  return folded
}

// Most words have none of these: one test saves ten.
const respelt =
  /is(?:ation|ing|e[drs]?)$|ysing$|lling$|^(?:lab|behavi|col|harb)our|[tb]re$|^(?:an|ortho|p)ae|programme$|^cheque/
// Their look-up forms would be other names: Canva, Atla.
const noPlural = new Set(['canvas', 'atlas'])
const initials = /^[A-Z]{4,5}$/

function fold(raw: string): string {
  if (raw === '&') return 'and'
  let word = raw.toLowerCase()
  if (!isAscii(word)) {
    word = word
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
  }
  const length = word.length
  if (length < 4 || (length < 6 && initials.test(raw))) return word
  if (word.endsWith('s') && !noPlural.has(word)) {
    if (length > 4 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`
    else if (!/[suio]s$/.test(word) || /[ie]os$/.test(word)) word = word.slice(0, -1)
  }
  if (length > 5 && respelt.test(word)) for (const [from, to] of spellings) word = word.replace(from, to)
  return word
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}
