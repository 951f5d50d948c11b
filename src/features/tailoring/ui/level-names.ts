import type { ChangeKind, TailoringLevel } from '../tailored-resume.ts'

export const levels: { level: TailoringLevel; name: string; text: string }[] = [
  {
    level: 'conservative',
    name: 'Conservative',
    text: 'Reorders, selects, renames headings. Your sentences stay as they are.',
  },
  { level: 'balanced', name: 'Balanced', text: 'Also rewrites bullets from the facts in your profile.' },
  {
    level: 'aggressive',
    name: 'Aggressive',
    text: 'Also a new summary, merged bullets, and the posting’s words where your facts carry them.',
  },
]

export const levelName = (level: TailoringLevel) => levels.find((each) => each.level === level)?.name ?? level

export const kindNames: Record<(typeof ChangeKind)['options'][number], string> = {
  reorder: 'New order',
  select: 'Left out',
  rename_heading: 'Heading',
  rewrite: 'Rewritten',
  summary: 'Summary',
  merge: 'Merged',
  skill_order: 'Order of skills',
  skill_add: 'Skill added',
  label: 'Headline',
}
