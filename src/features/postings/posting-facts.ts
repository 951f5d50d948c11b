// Posting facts: what a posting says, read by code, with the place in the text for each fact. Browser-safe.
import { z } from 'zod'
import { Span } from '../profiles/contract.ts'

export const RemoteKind = z.enum(['remote', 'hybrid', 'onsite'])
export type RemoteKind = z.infer<typeof RemoteKind>

export const EmploymentType = z.enum([
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'volunteer',
  'per_diem',
])
export type EmploymentType = z.infer<typeof EmploymentType>

/** From least to most; the order is used for distances. */
export const seniorityLevels = ['intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director', 'executive'] as const
export const Seniority = z.enum(seniorityLevels)
export type Seniority = z.infer<typeof Seniority>

/** From least to most; the order is used for comparison. */
export const degreeLevels = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'] as const
export const DegreeLevel = z.enum(degreeLevels)
export type DegreeLevel = z.infer<typeof DegreeLevel>

export const SalaryPeriod = z.enum(['hour', 'day', 'week', 'month', 'year'])
export type SalaryPeriod = z.infer<typeof SalaryPeriod>

export const PostingSalary = z.object({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  /** ISO 4217. */
  currency: z.string().length(3).optional(),
  period: SalaryPeriod,
})
export type PostingSalary = z.infer<typeof PostingSalary>

export const PostingLocation = z.object({
  /** As the posting writes it. */
  text: z.string(),
  city: z.string().optional(),
  /** State, province or land; two letters for the US and Canada. */
  region: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().length(2).optional(),
})
export type PostingLocation = z.infer<typeof PostingLocation>

export const RequirementKind = z.enum([
  'skill',
  'years',
  'degree',
  'language',
  'certificate',
  'clearance',
  'visa',
  'other',
])
export type RequirementKind = z.infer<typeof RequirementKind>
export const Importance = z.enum(['required', 'preferred'])
export type Importance = z.infer<typeof Importance>

export const PostingRequirement = z.object({
  /** Unique inside the posting and stable for the same text, e.g. `skill-postgresql`. */
  id: z.string(),
  kind: RequirementKind,
  /** Short, as shown to a person: `PostgreSQL`, `5+ years of experience`. */
  text: z.string(),
  /** A skill as the posting writes it: `AWS` where `text` is `Amazon Web Services`. */
  written: z.string().max(80).optional(),
  skillId: z.string().optional(),
  /** Years in one of these would do as well: "2 years in sales, retail or hospitality". */
  orSkillIds: z.array(z.string()).optional(),
  importance: Importance,
  /** Years asked, for `years` (whole experience, or of the skill in `skillId`) and for skills with a number. */
  years: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  degree: z.object({ level: DegreeLevel, field: z.string().optional() }).optional(),
  /** Requirements with the same group are alternatives: one is enough ("Java or Kotlin"). */
  anyOf: z.string().optional(),
  span: Span,
})
export type PostingRequirement = z.infer<typeof PostingRequirement>

/** What is asked for in the posting's own words, as a name: `AWS`, `Telemetry`. */
export const labelOf = ({ text, written }: PostingRequirement): string =>
  written ? written.charAt(0).toUpperCase() + written.slice(1) : text

export const PostingKeyword = z.object({
  term: z.string(),
  skillId: z.string().optional(),
  /** 0–1, the posting's weightiest keyword is 1; from place and frequency. */
  weight: z.number().min(0).max(1),
  spans: z.array(Span),
  count: z.int().min(1),
})
export type PostingKeyword = z.infer<typeof PostingKeyword>

export const PostingLine = z.object({ text: z.string(), span: Span })
export type PostingLine = z.infer<typeof PostingLine>

/** What deserves a second look before one applies. */
export const FlagKind = z.enum([
  'fee',
  'documents',
  'messenger',
  'easy_money',
  'free_mail',
  'lookalike',
  'other_domain',
  'unpaid',
  'urgency',
  'vague_pay',
  'wide_pay',
  'old',
  'closed',
  'reposted',
])
export type FlagKind = z.infer<typeof FlagKind>

/** `quote` stays when the text has expired. An empty span: read from the data of the page, not from its text. */
export const PostingFlag = z.object({ kind: FlagKind, span: Span, quote: z.string() })
export type PostingFlag = z.infer<typeof PostingFlag>

export const ApplyType = z.enum(['ats_external', 'linkedin_easy_apply', 'company_direct', 'indeed_apply'])
export type ApplyType = z.infer<typeof ApplyType>

export const PostingFacts = z.object({
  title: z.string().optional(),
  company: z.string().optional(),
  locations: z.array(PostingLocation).default([]),
  remoteKind: RemoteKind.optional(),
  employmentType: EmploymentType.optional(),
  salary: PostingSalary.optional(),
  /** ISO 8601 date, `2026-03-09`. */
  postedAt: z.string().optional(),
  expiresAt: z.string().optional(),
  seniority: Seniority.optional(),
  /** Years of experience asked for as a whole. */
  years: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  degree: z.object({ level: DegreeLevel, required: z.boolean(), field: z.string().optional() }).optional(),
  requirements: z.array(PostingRequirement).default([]),
  keywords: z.array(PostingKeyword).default([]),
  responsibilities: z.array(PostingLine).default([]),
  benefits: z.array(PostingLine).default([]),
  /** Short names such as `fast-paced`, `flexible hours`. */
  cultureSignals: z.array(z.object({ signal: z.string(), span: Span })).default([]),
  flags: z.array(PostingFlag).default([]),
  visa: z.enum(['sponsored', 'not_sponsored', 'work_permit_needed']).optional(),
  /** Security clearance as asked, e.g. `Top Secret/SCI`. */
  clearance: z.object({ level: z.string(), required: z.boolean() }).optional(),
  applyUrl: z.string().optional(),
  /** Lower-case name of the applicant tracking system, e.g. `greenhouse`. */
  ats: z.string().optional(),
  applyType: ApplyType.optional(),
  /** ISO 639-1 of the posting's main language. */
  language: z.string().length(2).optional(),
  /** JSON Pointer of a fact (`/title`, `/locations/0`, `/salary`) → its place in the posting text. */
  spans: z.record(z.string(), Span).default({}),
})
export type PostingFacts = z.infer<typeof PostingFacts>
