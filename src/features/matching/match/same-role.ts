import { foldWord } from '../../skills/finding/fold-word.ts'
import { splitWords } from '../../skills/finding/split-words.ts'
import { isTrade, tradeOf } from './trades.ts'

// Words of level and form that do not tell one role from another.
const level = new Set(
  'senior junior lead principal staff head sr jr mid entry level i ii iii iv intern trainee graduate chief assistant associate remote hybrid m f d w x h'
    .split(' ')
    .map(foldWord),
)
// A map: `constructor` is a word of titles too, and every object has one.
const aliases = new Map([
  ['developer', 'engineer'],
  ['development', 'engineer'],
  ['engineering', 'engineer'],
  ['programmer', 'engineer'],
  ['swe', 'engineer'],
  ['dev', 'engineer'],
  ['nurse', 'nurse'],
  ['rn', 'nurse'],
  ['frontend', 'front'],
  ['backend', 'back'],
  ['fullstack', 'full'],
])

export const roleWords = (text: string) => {
  const words = splitWords(text).map((word) => aliases.get(word.key) ?? word.key)
  return words.filter((word) => !level.has(word) && word.length > 1)
}

// Words that name a rank or form of work, not a line of work: alone they make no two roles the same.
const general = new Set(
  'engineer manager assistant specialist consultant analyst officer coordinator director worker technician executive operative representative administrator advisor adviser supervisor associate expert professional partner agent member team owner'
    .split(' ')
    .map(foldWord),
)

/** Every telling word of the target stands in the title, or the other way round. */
export function sameRole(target: string, title: string): boolean {
  const [want, have] = [new Set(roleWords(target)), new Set(roleWords(title))]
  if (!want.size || !have.size || want.isSubsetOf(general) || have.isSubsetOf(general)) return false
  return want.isSubsetOf(have) || (have.size > 1 && have.isSubsetOf(want))
}

/** A title of the trade that a skill names: "Class teacher" has taught. */
export const sameTrade = (skill: string, position: string): boolean => {
  const words = splitWords(skill).map((word) => word.key)
  return words.length === 1 && isTrade(words[0]!) && tradeWords(position).has(tradeOf(words[0]!))
}

const tradeWords = (text: string) => new Set(roleWords(text).map(tradeOf))

/** One line of work: a telling word or a trade in common ("cook" and "chef"), and no two different ranks or forms ("marketing manager" of any kind). */
export function sameLine(position: string, title: string): boolean {
  const [want, have] = [tradeWords(position), tradeWords(title)]
  const telling = want.difference(general).intersection(have.difference(general))
  if (!telling.size) return false
  const [wantForm, haveForm] = [want.intersection(general), have.intersection(general)]
  return !wantForm.size || !haveForm.size || !wantForm.isDisjointFrom(haveForm)
}
