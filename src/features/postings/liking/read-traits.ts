// What a posting has in common with others: skills, title, way of working, place, pay. Pure.
import { titleWords, wordsOf } from '../twins/same-title.ts'

export const traitGroups = ['skills', 'title', 'way', 'place', 'pay'] as const
export type TraitGroup = (typeof traitGroups)[number]
/** `key` is what is compared, `name` what a person reads. */
export type Trait = { group: TraitGroup; key: string; name: string }

export type TraitSource = {
  title: string
  /** Names of the skills it asks for. */
  skills: readonly string[]
  way: 'remote' | 'hybrid' | 'onsite' | null
  places: readonly string[]
  /** Euros a year by rough rates. */
  pay: number | null
}

const ways = { remote: 'remote', hybrid: 'hybrid', onsite: 'on site' }
/** Each step of pay is about a quarter above the one before: two that share one pay much the same. */
const payStep = Math.log(1.25)

export function readTraits({ title, skills, way, places, pay }: TraitSource): Trait[] {
  const traits: Trait[] = [
    ...skills.map((name): Trait => ({ group: 'skills', key: `skill ${wordsOf(name).join(' ')}`, name })),
    ...[...titleWords(title)].map((word): Trait => ({ group: 'title', key: `word ${word}`, name: `“${word}”` })),
    ...(way ? [{ group: 'way', key: `way ${way}`, name: ways[way] } as const] : []),
    ...places.map((name): Trait => ({ group: 'place', key: `place ${wordsOf(name).join(' ')}`, name: `in ${name}` })),
    ...(pay && pay > 0
      ? [{ group: 'pay', key: `pay ${Math.round(Math.log(pay) / payStep)}`, name: 'like pay' } as const]
      : []),
  ]
  return [...new Map(traits.map((each) => [each.key, each])).values()]
}
