import { collectPieces } from '#features/matching/match/collect-pieces.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import { isContent } from '#features/truth/check/text/meaning.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import { isShortFor } from './rewrites/terms.ts'

/** A field of study and a mother tongue have places of their own, and a title or a claim of the summary shows nothing. */
const telling =
  /^\/(?:work\/\d+\/(?:highlights|summary)|projects|volunteer|certificates|skills|education\/\d+\/courses)\b/
/** What somebody is only near to, or has left alone. */
const notOwn =
  /\b(?:learning|studying|basics? of|introduct|intro to|interested in|familiari[sz]|exposure to|exposed to|no experience|without|never|team used|client used|assist(?:ed|ing)? (?:with|in)|shadow(?:ed|ing)?|observ(?:ed|ing))\b/i

/**
 * Where a person's facts name a skill in so many words, so that a list may name it too: a tool, language or certificate by any of
 * its names, a field or method by its own words alone. A rota is no resource planning.
 */
export function saysOutright(
  facts: Profile,
  skillId: string,
  name: string,
): { pointer: string; quote: string } | undefined {
  for (const { pointer, text, bare } of collectPieces(facts)) {
    if (!telling.test(pointer) || notOwn.test(text)) continue
    const known = bare ? normaliseSkill(text) : undefined
    const mentions = known ? [{ id: known.id, matched: text }] : findSkills(text, { listOnly: bare, minCertainty: 0.5 })
    const found = mentions.find(
      (mention) =>
        mention.id === skillId &&
        isItsName(mention.matched, name, skillId) &&
        (bare || isNamed(skillId) || showsField(pointer, text, mention.matched)),
    )
    if (found) return { pointer, quote: text }
  }
  return undefined
}

const named: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'certificate'])
const isNamed = (skillId: string): boolean => named.has(skillById(skillId)?.kind ?? '')

/** A field is shown by a line about it: not by a course in it, nor by a word somewhere in a paragraph. */
function showsField(pointer: string, text: string, matched: string): boolean {
  if (pointer.startsWith('/certificates') || text.length > 220) return false
  const after = text.slice(text.indexOf(matched) + matched.length)
  return !/^\s+(?:\w+\s+)?(?:training|seminars?|courses?|class(?:es)?|workshops?|certificat\w+|department|team|staff|software|systems?)\b/i.test(
    after,
  )
}

/** `k8s` is Kubernetes and `SEO` search engine optimisation; `rotas` are not resource planning. */
function isItsName(matched: string, name: string, skillId: string): boolean {
  if (isNamed(skillId) || isShortFor(matched, name) || isShortFor(name, matched)) return true
  const stems = (text: string) =>
    new Set(
      readWords(text)
        .filter((word) => isContent(word))
        .map((word) => word.stem),
    )
  const [asked, said] = [stems(name), stems(matched)]
  return asked.size === said.size && asked.isSubsetOf(said)
}
