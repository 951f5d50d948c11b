// Skills: one list of named skills over all professions, and where a text mentions them. Browser-safe.
import { z } from 'zod'

export const SkillKind = z.enum([
  'language', // programming, query or markup language
  'framework', // framework or library
  'tool', // product, platform, machine or instrument a person operates
  'method', // technique, procedure, practice
  'domain', // field of knowledge
  'soft', // how a person works with others
  'certificate', // licence, certificate, professional title
  'tongue', // natural language
])
export type SkillKind = z.infer<typeof SkillKind>

export const Skill = z.object({
  /** Stable slug of the name, e.g. `c-sharp`. */
  id: z.string(),
  name: z.string(),
  kind: SkillKind,
  /** Group of professions the skill is at home in, e.g. `nursing`; a file of the list. */
  area: z.string(),
  aliases: z.array(z.string()),
  /** Ids of broader skills that knowing this one entails (React → JavaScript), direct ones only. */
  implies: z.array(z.string()),
  /** Ids of fields in which this one is used without showing them: QuickBooks is no bookkeeping, Instagram no marketing. */
  pointsTo: z.array(z.string()),
})
export type Skill = z.infer<typeof Skill>

export const SkillMention = z.object({
  id: z.string(),
  /** Canonical name. */
  skill: z.string(),
  /** Half-open range of UTF-16 offsets into the text. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The words as they stand in the text. */
  matched: z.string(),
  /** 0–1: how sure it is that the words mean this skill here. */
  certainty: z.number().min(0).max(1),
})
export type SkillMention = z.infer<typeof SkillMention>

export const SkillName = Skill.pick({ id: true, name: true })
export type SkillName = z.infer<typeof SkillName>
