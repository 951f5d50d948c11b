import type { Skill } from '../contract.ts'
import { areaLists } from '../list/area-lists.ts'
import { type ListLine, readForm, readLines } from './parse-area-list.ts'
import { firstKeyOf, keyOf } from './split-words.ts'

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
/** All forms that begin with one word, by their whole key; `longest` in words. */
export interface FormGroup {
  forms: Map<string, SkillForm>
  longest: number
}
export interface SkillList {
  skills: Map<string, Skill>
  /** Forms that begin with a folded word. A group is worked out when first asked for: most are never needed. */
  groupOf(first: string): FormGroup | undefined
  /** Every form by its key: folded words joined by blanks. */
  readonly forms: Map<string, SkillForm>
}

let list: SkillList | undefined

/** The list, indexed at first use and kept for the life of the process. */
export function skillList(): SkillList {
  list ??= buildSkillList()
  return list
}

function buildSkillList(): SkillList {
  const skills = new Map<string, Skill>()
  const waiting = new Map<string, { raw: string; skill: Skill }[]>()
  const groups = new Map<string, FormGroup>()
  for (const [area, source] of Object.entries(areaLists)) {
    for (const line of readLines(source)) {
      const skill = createSkill(line, area)
      skills.set(skill.id, skill)
      for (const raw of line.forms) {
        const first = firstKeyOf(raw)
        const group = waiting.get(first)
        if (group) group.push({ raw, skill })
        else waiting.set(first, [{ raw, skill }])
      }
    }
  }
  const groupOf = (first: string) => {
    const raw = waiting.get(first)
    if (!raw) return undefined
    let group = groups.get(first)
    if (!group) {
      group = openGroup(raw)
      groups.set(first, group)
    }
    return group
  }
  let forms: Map<string, SkillForm> | undefined
  return {
    skills,
    groupOf,
    get forms() {
      forms ??= new Map([...waiting.keys()].flatMap((first) => [...(groupOf(first)?.forms ?? [])]))
      return forms
    },
  }
}

/** Aliases and broader terms are worked out when asked for. */
function createSkill(line: ListLine, area: string): Skill {
  const { text: name } = readForm(line.forms[0] ?? '')
  let aliases: string[] | undefined
  let implies: string[] | undefined
  return {
    id: skillId(name),
    name,
    kind: line.kind,
    area,
    get aliases() {
      aliases ??= line.forms.slice(1).map((raw) => readForm(raw).text)
      return aliases
    },
    get implies() {
      implies ??= line.broader.map(skillId)
      return implies
    },
  }
}

function openGroup(waiting: readonly { raw: string; skill: Skill }[]): FormGroup {
  const forms = new Map<string, SkillForm>()
  let longest = 0
  for (const { raw, skill } of waiting) {
    const form = readForm(raw)
    const { key, words } = keyOf(form.text)
    const added: SkillForm = { skill, ...form, words }
    const earlier = forms.get(key)
    if (!earlier) forms.set(key, added)
    // The first entry wins: a later alias takes a name only where the first is ambiguous and the context against it.
    else if (earlier.ambiguous && earlier.skill !== skill) earlier.otherwise ??= added
    longest = Math.max(longest, words)
  }
  return { forms, longest }
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
