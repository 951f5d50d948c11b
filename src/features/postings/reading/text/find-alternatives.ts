import type { SkillMention } from '../../../skills/contract.ts'

/** What follows are examples or a choice, also where "and" stands between them. */
const opensChoice =
  /(?:\b(?:one|any|either|some)(?: or more)?(?: \([^)]*\))? of|\bsuch as|\be\.?g\.?,?|\blike|\bfor example,?|\bincluding but not limited to)\s*(?:the following:?\s*)?$/i
const closesChoice =
  /^[\s,]*(?:\(?(?:or|and) (?:similar|equivalent|comparable|other|related|the like)\b|\betc\b|\bor (?:an?other|any))/i
const or = /\b(?:or|oder|ou)\b|\//i
/** A bare sign of a list, or an "or" with the few words that lead to the next name. */
const bareSign = /^\s*[,/|]\s*$/
const longestLead = 45

/**
 * Which skills of a sentence are alternatives: id of the skill's mention (its start) → name of its group. "AWS or GCP and
 * Terraform" has one group of two; "Java, Kotlin or Go" one of three; "tools such as Jira and Trello" one of two.
 */
export function findAlternatives(text: string, skills: readonly SkillMention[]): Map<number, number> {
  const groups = new Map<number, number>()
  let run: SkillMention[] = []
  let [choice, hasOr] = [false, false]
  const close = (after: string) => {
    if (run.length > 1 && (choice || hasOr || closesChoice.test(after)))
      for (const skill of run) groups.set(skill.start, run[0]!.start)
  }
  for (const [index, skill] of skills.entries()) {
    const before = text.slice(skills[index - 1]?.end ?? 0, skill.start)
    if (run.length && joins(before, choice)) {
      if (or.test(before)) hasOr = true
      run.push(skill)
      continue
    }
    close(before)
    run = [skill]
    choice = opensChoice.test(before.replace(/\($/, ''))
    hasOr = false
  }
  close(text.slice(skills.at(-1)?.end ?? 0))
  return groups
}

function joins(between: string, choice: boolean): boolean {
  if (/[;()]|\.\s/.test(between) || opensChoice.test(between)) return false
  if (bareSign.test(between)) return true
  if (/\band\b(?!\/or)/i.test(between)) return choice && between.length <= longestLead
  return or.test(between) && between.length <= longestLead
}
