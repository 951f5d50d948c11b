// A résumé ready to be set: the order, the words and the dates are decided, the looks are not.
import type { RenderLanguage, SectionId } from '../render-options.ts'

export type ContactKind = 'location' | 'email' | 'phone' | 'url' | 'profile'
export type SheetContact = { kind: ContactKind; text: string; href?: string }
export type SheetLink = { text: string; href: string }

/** One job, school, project … `compact` entries are one line where the template has room. */
export type SheetEntry = {
  /** Position in the profile's own list. */
  index: number
  title?: string
  organisation?: string
  place?: string
  dates?: string
  link?: SheetLink
  paragraphs: string[]
  bullets: string[]
  /** `Courses: a, b` and the like. */
  notes: { label?: string; text: string }[]
}

export type SheetSection = { id: SectionId; heading: string } & (
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'entries'; entries: SheetEntry[] }
  /** Lines that are a title with little beside it: certificates, awards, publications. */
  | { kind: 'lines'; entries: SheetEntry[] }
  /** `Languages: Go, Rust`; a group without label is a plain list. */
  | { kind: 'groups'; groups: { label?: string; items: string[] }[] }
)

export type Sheet = {
  language: RenderLanguage
  direction: 'ltr' | 'rtl'
  name: string
  label?: string
  contacts: SheetContact[]
  sections: SheetSection[]
}
