// Whose an address is: the domain a firm registered, and how near two such names are. Pure.

/** Second levels under which names are registered, as in `example.co.uk`. */
const secondLevels = new Set('ac co com edu gob gouv gov net or org'.split(' '))

/** `careers.northwind.co.uk` → `northwind.co.uk`. */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  const second = labels.at(-2) ?? ''
  const deep = labels.length > 2 && labels.at(-1)!.length === 2 && secondLevels.has(second)
  return labels.slice(deep ? -3 : -2).join('.')
}

/** The name itself: `northwind.co.uk` → `northwind`. */
export const nameOf = (domain: string) => domain.split('.')[0] ?? ''

/**
 * Whether a name is made to be taken for another one: a letter or two exchanged (`n0rthwind`, `northwlnd`), or the name with a
 * word about hiring hung on (`northwind-careers.com`). The same name under another ending is the firm's own more often than not.
 */
export function looksLike(domain: string, own: string): boolean {
  const [name, mine] = [nameOf(domain), nameOf(own)]
  if (name === mine || mine.length < 4) return false
  if (unmask(name) === unmask(mine)) return true
  const rest = name.startsWith(mine) ? name.slice(mine.length) : name.endsWith(mine) ? name.slice(0, -mine.length) : ''
  if (
    /^-?(?:hr|jobs?|careers?|recruit(?:ing|ment|er)?|hiring|talent|offers?|apply|interviews?|onboarding)-?$/.test(rest)
  )
    return true
  return mine.length >= 6 && Math.abs(name.length - mine.length) <= 1 && distance(name, mine) === 1
}

/** Letters that are taken for each other, written as one. */
const unmask = (name: string) =>
  name
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1il]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/-/g, '')

/** Letters to change, add, leave out or swap with the neighbour. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : change
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, change, swap)
    }
  return rows[a.length]![b.length]!
}

const bare = (value: string) =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a name speaks of a company: one of its words, all of them, or their first letters (`ibm`). */
export function speaksOf(name: string, company: string): boolean {
  const words = company
    .split(/[\s/&,.-]+/)
    .map(bare)
    .filter(Boolean)
  const text = bare(name)
  if (words.some((word) => word.length > 2 && (text.includes(word) || (text.length > 3 && word.startsWith(text)))))
    return true
  const initials = words.map((word) => word[0]).join('')
  return initials.length > 1 && (text.startsWith(initials) || bare(company).startsWith(text))
}
