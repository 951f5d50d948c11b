// The skills section → groups and single skills, as written.
import type { ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { headingKind } from '../sections/heading-kind.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { placeIn, readParagraphs } from './paragraphs.ts'
import { addLanguages, namesLanguage } from './read-languages.ts'
import { groupLabel, separateSkills } from './skill-lines.ts'
import { splitList } from './split-list.ts'

type Skill = NonNullable<ProfileInput['skills']>[number]

export function readSkills(draft: ProfileDraft, lines: Line[]): void {
  let group: Skill | undefined
  const { lines: items, labels } = separateSkills(lines)
  for (const paragraph of readParagraphs(items, { cells: true })) {
    const list = draft.profile.skills
    if (paragraph.parts.length === 1 && labels.has(paragraph.start)) {
      const at = `/skills/${list.length}`
      group = { name: paragraph.value.replace(/\s*:$/, ''), keywords: [] }
      cite(draft, `${at}/name`, { ...placeIn(paragraph, 0, group.name.length), confidence: 0.8 })
      list.push(group)
      continue
    }
    const label = groupLabel.exec(paragraph.value)
    const listed = splitList(paragraph, label ? label[0].length : 0)
    if (label && headingKind(label[1]!) === 'languages' && listed.some(namesLanguage)) {
      group = undefined
      addLanguages(draft, listed)
      continue
    }
    if (label && listed.length > 0 && isGroup(label[0], listed, paragraph.value)) {
      const at = `/skills/${list.length}`
      group = undefined
      cite(draft, `${at}/name`, { ...placeIn(paragraph, 0, label[1]!.length), confidence: 0.9 })
      list.push({ name: label[1]!.trim(), keywords: addKeywords(draft, at, 0, listed) })
      continue
    }
    const single = label ? splitList(paragraph) : listed
    if (group?.keywords) {
      const at = `/skills/${list.length - 1}`
      group.keywords.push(...addKeywords(draft, at, group.keywords.length, single))
    } else
      for (const item of single) {
        cite(draft, `/skills/${list.length}/name`, item)
        list.push({ name: item.value })
      }
  }
}

function addKeywords(draft: ProfileDraft, at: string, from: number, items: Found[]): string[] {
  items.forEach((item, index) => {
    cite(draft, `${at}/keywords/${from + index}`, item)
  })
  return items.map((item) => item.value)
}

/** "Tools: Git, Docker" is a group; "Python – advanced" is a skill with a level. */
function isGroup(label: string, items: Found[], text: string): boolean {
  if (label.includes(':')) return !(items.length === 1 && levelWord.test(items[0]!.value))
  return items.length > 1 || !levelWord.test(text)
}

const levelWord =
  /(?<![\p{L}])(?:expert|advanced|intermediate|beginner|basic|proficient|fortgeschritten|grundkenntnisse|sehr gut|gut|avancé|intermédiaire|débutant|avanzado|intermedio|básico|avançado|gevorderd|basis|avanzato|base|\d\s*\/\s*\d{1,2}|\d+\s*(?:years|yrs|jahre|ans|años|anos|jaar|anni))(?![\p{L}])/iu
