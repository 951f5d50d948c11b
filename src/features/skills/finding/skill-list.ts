import type { Skill } from '../contract.ts'
import { areaLists } from '../list/area-lists.ts'
import { eachForm, eachLine, type RawLine, readForm, readLine } from './parse-area-list.ts'
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
  readonly skills: Map<string, Skill>
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
  const lines: ListLine[] = []
  const waiting = new Map<string, number[]>()
  for (const [area, source] of Object.entries(areaLists)) {
    eachLine(source, ({ text, kind }) => {
      const line = lines.push({ text, kind, area }) - 1
      eachForm(text, (start, end) => {
        const first = firstKeyOf(text, start, end)
        const place = (line * placeSize + start) * placeSize + end
        const group = waiting.get(first)
        if (group) group.push(place)
        else waiting.set(first, [place])
      })
    })
  }
  const made: (Skill | undefined)[] = []
  const skillAt = (index: number): Skill => {
    made[index] ??= createSkill(lines[index] as ListLine)
    return made[index]
  }
  const groups = new Map<string, FormGroup>()
  const groupOf = (first: string) => {
    const known = groups.get(first)
    const places = known ? undefined : waiting.get(first)
    if (!places) return known
    const raw = places.map((place) => {
      const line = Math.floor(place / placeSize ** 2)
      const start = Math.floor(place / placeSize) % placeSize
      return { raw: lines[line]?.text.slice(start, place % placeSize) ?? '', skill: skillAt(line) }
    })
    const group = openGroup(raw)
    groups.set(first, group)
    return group
  }
  let skills: Map<string, Skill> | undefined
  let forms: Map<string, SkillForm> | undefined
  return {
    groupOf,
    get skills() {
      skills ??= new Map([...lines.keys()].map((index) => [skillAt(index).id, skillAt(index)]))
      return skills
    },
    get forms() {
      forms ??= new Map([...waiting.keys()].flatMap((first) => [...(groupOf(first)?.forms ?? [])]))
      return forms
    },
  }
}

// A form waits as one number (line, start, end): thousands of small objects would cost more time than all else here.
const placeSize = 4096

interface ListLine extends RawLine {
  area: string
}

function createSkill({ text, kind, area }: ListLine): Skill {
  const { forms, broader, fields } = readLine(text)
  const [name = '', ...aliases] = forms.map((form) => form.text)
  return {
    id: skillId(name),
    name,
    kind,
    area,
    aliases,
    implies: broader.map(skillId),
    pointsTo: fields.map(skillId),
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
