// A profile: a person's structured facts, the one source for every résumé. Browser-safe.
import { z } from 'zod'

/** ISO 8601, as exact as the source was: `2021`, `2021-03` or `2021-03-09`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Use YYYY, YYYY-MM or YYYY-MM-DD.')
export type PartialDate = z.infer<typeof PartialDate>

const text = (max: number) => z.string().trim().max(max)
const lines = z.array(text(2000)).max(100).default([])

/** `endDate` absent while `startDate` is present means "until today". A single date ("2019") sets both. */
const period = { startDate: PartialDate.optional(), endDate: PartialDate.optional() }

export const ProfileLink = z.object({ network: text(60), username: text(200).optional(), url: text(500) })
export const ProfileLocation = z.object({
  /** As written in the source, e.g. `Porto, Portugal`. */
  text: text(200).optional(),
  address: text(300).optional(),
  postalCode: text(20).optional(),
  city: text(120).optional(),
  region: text(120).optional(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().length(2).optional(),
})
export const ProfileBasics = z.object({
  name: text(200).optional(),
  /** Headline under the name, e.g. `Staff engineer`. */
  label: text(200).optional(),
  email: text(254).optional(),
  phone: text(60).optional(),
  url: text(500).optional(),
  summary: text(5000).optional(),
  location: ProfileLocation.optional(),
  profiles: z.array(ProfileLink).max(30).default([]),
})
export const ProfileWork = z.object({
  /** Employer. */
  name: text(200).optional(),
  position: text(200).optional(),
  location: text(200).optional(),
  url: text(500).optional(),
  ...period,
  summary: text(5000).optional(),
  /** Bullets. */
  highlights: lines,
})
export const ProfileEducation = z.object({
  /** School. */
  institution: text(300).optional(),
  /** Degree, e.g. `BSc`, `Master of Arts`. */
  studyType: text(200).optional(),
  /** Field, e.g. `Computer Science`. */
  area: text(300).optional(),
  location: text(200).optional(),
  url: text(500).optional(),
  ...period,
  score: text(100).optional(),
  courses: lines,
  highlights: lines,
})
/** `name` is a group heading ("Languages") when `keywords` is filled, else the skill itself. */
export const ProfileSkill = z.object({
  name: text(200),
  level: text(100).optional(),
  keywords: z.array(text(200)).max(200).default([]),
})
export const ProfileLanguage = z.object({ language: text(100), fluency: text(100).optional() })
export const ProfileCertificate = z.object({
  name: text(300),
  issuer: text(200).optional(),
  date: PartialDate.optional(),
  url: text(500).optional(),
})
export const ProfileProject = z.object({
  name: text(300),
  description: text(5000).optional(),
  entity: text(200).optional(),
  roles: z.array(text(200)).max(20).default([]),
  url: text(500).optional(),
  ...period,
  keywords: z.array(text(200)).max(100).default([]),
  highlights: lines,
})
export const ProfileAward = z.object({
  title: text(300),
  awarder: text(200).optional(),
  date: PartialDate.optional(),
  summary: text(2000).optional(),
})
export const ProfilePublication = z.object({
  name: text(500),
  publisher: text(300).optional(),
  releaseDate: PartialDate.optional(),
  url: text(500).optional(),
  summary: text(2000).optional(),
})
export const ProfileVolunteer = z.object({
  organization: text(200).optional(),
  position: text(200).optional(),
  ...period,
  summary: text(5000).optional(),
  highlights: lines,
})
export const ProfileInterest = z.object({ name: text(200), keywords: z.array(text(200)).max(50).default([]) })
export const ProfileReference = z.object({ name: text(200), reference: text(2000).optional() })

/** JSON Resume 1.0.0 (jsonresume.org/schema) with three additions: `location` on work and education, `location.text`. */
export const Profile = z.object({
  basics: ProfileBasics.prefault({}),
  work: z.array(ProfileWork).max(100).default([]),
  education: z.array(ProfileEducation).max(50).default([]),
  skills: z.array(ProfileSkill).max(200).default([]),
  projects: z.array(ProfileProject).max(100).default([]),
  certificates: z.array(ProfileCertificate).max(100).default([]),
  languages: z.array(ProfileLanguage).max(50).default([]),
  awards: z.array(ProfileAward).max(100).default([]),
  publications: z.array(ProfilePublication).max(200).default([]),
  volunteer: z.array(ProfileVolunteer).max(50).default([]),
  interests: z.array(ProfileInterest).max(50).default([]),
  references: z.array(ProfileReference).max(20).default([]),
})
export type Profile = z.infer<typeof Profile>
export type ProfileInput = z.input<typeof Profile>

export const emptyProfile = (): Profile => Profile.parse({})

/** Half-open range of UTF-16 offsets into `SourceDocument.text`. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** `[left, top, right, bottom]` in points from the page's top left corner. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof Box>

/** Where a field of a profile came from. `confidence` is 0–1. `page` counts from 1. */
export const FieldSource = Span.extend({
  page: z.int().min(1),
  box: Box.optional(),
  confidence: z.number().min(0).max(1),
})
export type FieldSource = z.infer<typeof FieldSource>

/** JSON Pointer (RFC 6901) into the profile, e.g. `/work/0/position` → its source. */
export const Provenance = z.record(z.string(), FieldSource)
export type Provenance = z.infer<typeof Provenance>

export const SourceFormat = z.enum([
  'pdf',
  'docx',
  'txt',
  'md',
  'tex',
  'html',
  'json-resume',
  'reactive-resume',
  'rendercv',
  'linkedin-zip',
])
export type SourceFormat = z.infer<typeof SourceFormat>

/** One line as a machine reads it, in reading order. `size` is the font size in points, when known. */
export const SourceLine = Span.extend({
  page: z.int().min(1),
  box: Box.optional(),
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Begins an item of a list: letters of its sign with the space behind it; 0 where the sign is drawn or the format's own. */
  item: z.int().min(0).optional(),
})
export type SourceLine = z.infer<typeof SourceLine>

export const SourcePage = Span.extend({
  number: z.int().min(1),
  width: z.number().optional(),
  height: z.number().optional(),
})

export type SourcePage = z.infer<typeof SourcePage>

/** What the machine sees of a file: plain text in reading order, with the place of each line. */
export const SourceDocument = z.object({
  format: SourceFormat,
  text: z.string(),
  pages: z.array(SourcePage),
  lines: z.array(SourceLine),
  links: z
    .array(z.object({ url: z.string(), page: z.int().min(1), box: Box.optional(), span: Span.optional() }))
    .default([]),
  /** Properties of the drawn page that parsers lose or stumble on. */
  layout: z
    .object({
      columns: z.int().min(1).default(1),
      images: z.int().min(0).default(0),
      tables: z.int().min(0).default(0),
      fonts: z.array(z.string()).default([]),
      /** Text that sits in a page header or footer, or in a text box. */
      headerText: z.boolean().default(false),
      textBoxes: z.int().min(0).default(0),
      /** Text drawn so that a person cannot see it (white on white, size ≤1 pt, off the page). */
      hiddenText: z.array(Span).default([]),
      /** Text that was stored in the wrong encoding and is shown mended: how many places, and words before and after. */
      damage: z
        .object({ count: z.int().min(1), examples: z.array(z.object({ was: z.string(), now: z.string() })) })
        .optional(),
    })
    .prefault({}),
  /** ISO 639-1 of the main language, when it could be told. */
  language: z.string().length(2).optional(),
})
export type SourceDocument = z.infer<typeof SourceDocument>

/** The outcome of reading a file. */
export const ReadResume = z.object({ document: SourceDocument, profile: Profile, provenance: Provenance })
export type ReadResume = z.infer<typeof ReadResume>
