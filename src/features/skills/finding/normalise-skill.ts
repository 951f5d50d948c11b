import type { Skill, SkillName } from '../contract.ts'
import { type SkillForm, skillList } from './skill-list.ts'
import { keyOf, splitWords } from './split-words.ts'

/** `c-sharp` → the skill. */
export function skillById(id: string): Skill | undefined {
  return skillList().skills.get(id)
}

const trailing = new Set(
  'programming development developer language skill software experience framework library certification certificate certified proficiency knowledge user basic advanced intermediate level coding scripting'.split(
    ' ',
  ),
)
const leading = new Set('basic advanced intermediate expert proficient fluent strong good excellent'.split(' '))

/**
 * One skill as a person writes it in a list → the skill's id and name; undefined when the list does not know it.
 * Version numbers, brackets and words such as "programming" around the name are forgiven.
 */
export function normaliseSkill(text: string): SkillName | undefined {
  const whole = lookUp(text)
  if (whole) return whole
  const open = text.indexOf('(')
  if (open >= 0) {
    const inside = text.slice(open + 1).split(')')[0] ?? ''
    return normaliseSkill(text.slice(0, open)) ?? lookUp(inside)
  }
  const words = splitWords(text).map((word) => word.key)
  while (words.length > 1) {
    const last = words.at(-1) ?? ''
    if (/^v?\d[\d.x]*\+?$/.test(last) || trailing.has(last)) words.pop()
    else if (leading.has(words[0] ?? '')) words.shift()
    else break
    const form = formOf(words.join(' '), words[0] ?? '')
    if (form) return nameOf(form)
  }
  return undefined
}

function lookUp(text: string): SkillName | undefined {
  const form = formIn(text)
  return form && nameOf(form)
}

function formIn(text: string): SkillForm | undefined {
  // `ssrs` in small letters would lose its last letter as a plural does; in capitals it does not.
  const loud = text.length < 7 ? keyOf(text.toUpperCase()) : undefined
  const plain = keyOf(text)
  return (loud && formOf(loud.key, loud.first)) ?? formOf(plain.key, plain.first)
}

const formOf = (key: string, first: string): SkillForm | undefined => skillList().groupOf(first)?.forms.get(key)

const nameOf = (form: SkillForm): SkillName => ({ id: form.skill.id, name: form.skill.name })

/** Broader skills that this one entails, nearest first, over all steps (Next.js → React → JavaScript). */
export function impliedSkills(id: string): SkillName[] {
  const { skills } = skillList()
  const seen = new Set([id])
  const reached: SkillName[] = []
  let front = [id]
  while (front.length) {
    const next: string[] = []
    for (const step of front) {
      for (const broader of skills.get(step)?.implies ?? []) {
        const skill = skills.get(broader)
        if (!skill || seen.has(broader)) continue
        seen.add(broader)
        reached.push({ id: skill.id, name: skill.name })
        next.push(broader)
      }
    }
    front = next
  }
  return reached
}
