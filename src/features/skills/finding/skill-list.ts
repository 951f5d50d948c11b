import type { Skill, SkillKind } from '../contract.ts'
import { areaLists } from '../list/area-lists.ts'
import { parseAreaList } from './parse-area-list.ts'
import { splitWords } from './split-words.ts'

/** One way of writing a skill. `exact` = only in these very letters; `ambiguous` = only where the context speaks for it. */
export interface SkillForm {
  skill: Skill
  text: string
  words: number
  exact: boolean
  ambiguous: boolean
}
export interface SkillList {
  skills: Map<string, Skill>
  /** Folded words joined by blanks → form. */
  forms: Map<string, SkillForm>
  /** First folded word → number of words of the longest form that starts with it. */
  reach: Map<string, number>
}

let list: SkillList | undefined

/** The list, parsed and indexed at first use and kept for the life of the process. */
export function skillList(): SkillList {
  list ??= buildSkillList()
  return list
}

function buildSkillList(): SkillList {
  const skills = new Map<string, Skill>()
  const forms = new Map<string, SkillForm>()
  const reach = new Map<string, number>()
  const pending: { skill: Skill; broader: string[] }[] = []
  for (const [area, source] of Object.entries(areaLists)) {
    for (const entry of parseAreaList(source)) {
      const aliases = entry.forms.slice(1).map((form) => form.text)
      const id = skillId(entry.name)
      const skill: Skill = { id, name: entry.name, kind: entry.kind as SkillKind, area, aliases, implies: [] }
      skills.set(id, skill)
      pending.push({ skill, broader: entry.broader })
      for (const form of entry.forms) addForm(forms, reach, skill, form)
    }
  }
  for (const { skill, broader } of pending) skill.implies = broader.map(skillId)
  return { skills, forms, reach }
}

function addForm(
  forms: SkillList['forms'],
  reach: SkillList['reach'],
  skill: Skill,
  form: { text: string; exact: boolean; ambiguous: boolean },
): void {
  const words = splitWords(form.text)
  const first = words[0]
  if (!first) return
  const key = words.map((word) => word.key).join(' ')
  // The first entry wins: a later alias never takes a name away from another skill.
  if (forms.has(key)) return
  forms.set(key, { skill, ...form, words: words.length })
  if ((reach.get(first.key) ?? 0) < words.length) reach.set(first.key, words.length)
}

/** `C++` → `c-plus-plus`, `.NET` → `dot-net`, `R&D` → `r-and-d`. */
export function skillId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' and ')
    .replaceAll('++', '-plus-plus')
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/(^|\s)\./g, '$1dot-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
