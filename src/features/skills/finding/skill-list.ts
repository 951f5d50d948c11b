import type { Skill, SkillKind } from '../contract.ts'
import { areaLists } from '../list/area-lists.ts'
import { parseAreaList } from './parse-area-list.ts'
import { keyOf } from './split-words.ts'

/** One way of writing a skill. `exact` = only in these very letters; `ambiguous` = only where the context speaks for it. */
export interface SkillForm {
  skill: Skill
  text: string
  words: number
  exact: boolean
  ambiguous: boolean
  /** The other skill of that name, taken when the context does not speak for this one. */
  otherwise?: SkillForm
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
  const { key, first, words } = keyOf(form.text)
  if (!words) return
  const added: SkillForm = { skill, ...form, words }
  const earlier = forms.get(key)
  if (earlier) {
    // The first entry wins: a later alias takes a name only where the first is ambiguous and the context against it.
    if (earlier.ambiguous && earlier.skill !== skill) earlier.otherwise ??= added
    return
  }
  forms.set(key, added)
  if ((reach.get(first) ?? 0) < words) reach.set(first, words)
}

const plainName = /^[A-Za-z0-9 ]+$/

/** `C++` → `c-plus-plus`, `.NET` → `dot-net`, `R&D` → `r-and-d`. */
export function skillId(name: string): string {
  if (plainName.test(name)) return name.toLowerCase().replaceAll(' ', '-')
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
