// Applications in and out: CSV and JSON, also of other trackers and of plain spreadsheets.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ApplicationFilter, Stage } from '#features/applications/contract.ts'
import { Id } from '#shared/ids.ts'

export const ImportField = z.enum([
  'title',
  'company',
  'stage',
  'url',
  'place',
  'source',
  'tags',
  'appliedOn',
  'savedOn',
  'deadline',
  'notes',
  'todo',
  'todoDue',
])
export type ImportField = z.infer<typeof ImportField>

/** Which column of the file (from 0) holds which field; null: none. */
export const Mapping = z.partialRecord(ImportField, z.coerce.number().int().min(0).nullable())
export type Mapping = z.infer<typeof Mapping>

/** How dates such as 03/04/2026 are written: the day first, or the month. */
export const DateStyle = z.enum(['day', 'month'])
export type DateStyle = z.infer<typeof DateStyle>

export const maxImportRows = 5000

const file = z.file().max(5 * 1024 * 1024, 'A file of applications may have at most 5 MB.')

const input = {
  file,
  mapping: Mapping.optional(),
  /** How the file writes dates that could be two days. */
  dates: DateStyle.optional(),
  /** `notes`: what stands in columns of no field is kept in the notes, with the name of its column. */
  otherColumns: z.enum(['notes', 'leave']).default('notes'),
}

export const ImportedRow = z.object({
  /** Line of the file where the row starts, as an editor counts. */
  line: z.int(),
  title: z.string(),
  company: z.string().nullable(),
  stage: Stage,
  appliedOn: z.iso.date().nullable(),
  /** Why it cannot be taken; null when it can. */
  problem: z.string().nullable(),
  /** Was left out or read with a guess, although the row can be taken. */
  warnings: z.array(z.string()),
  duplicateOf: z.object({ id: Id.nullable(), line: z.int().nullable(), title: z.string() }).nullable(),
})
export type ImportedRow = z.infer<typeof ImportedRow>

export const ImportPreview = z.object({
  format: z.enum(['csv', 'json']),
  /** Whose file it looks like. */
  origin: z.enum(['shortlist', 'huntr', 'teal', 'spreadsheet']),
  /** Columns that no field takes and that have something in them. */
  otherColumns: z.array(z.string()),
  columns: z.array(z.object({ index: z.int(), name: z.string(), samples: z.array(z.string()) })),
  mapping: Mapping,
  /** Dates of two small numbers; null when the file has none. */
  dates: z
    .object({
      /** How they are read. Null: each could be two days, so nothing is taken in before `dates` is said. */
      style: DateStyle.nullable(),
      /** What decided: a day above 12 somewhere, or the person. */
      by: z.enum(['file', 'person']).nullable(),
      /** Cells of the file, and the day that each is read as; null while that is open. */
      examples: z.array(z.object({ text: z.string(), day: z.iso.date().nullable() })),
    })
    .nullable(),
  counts: z.object({ rows: z.int(), good: z.int(), bad: z.int(), duplicate: z.int() }),
  /** The first of them, and all that have a problem (at most 200). */
  rows: z.array(ImportedRow),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ApplicationImport = z.object({
  id: Id,
  fileName: z.string(),
  imported: z.int(),
  skipped: z.int(),
  createdAt: z.iso.datetime(),
  undoneAt: z.iso.datetime().nullable(),
})
export type ApplicationImport = z.infer<typeof ApplicationImport>

const tags = ['Applications']

export const transfersContract = {
  export: oc
    .route({
      method: 'POST',
      path: '/applications/export',
      tags,
      summary: 'Applications as a CSV or JSON file; all, filtered or chosen ones',
    })
    .input(
      z.object({
        format: z.enum(['csv', 'json']),
        ids: z.array(Id).max(5000).optional(),
        filter: ApplicationFilter.optional(),
      }),
    )
    .output(z.file()),
  preview: oc
    .route({
      method: 'POST',
      path: '/imports/preview',
      tags,
      summary: 'What a file of applications holds; nothing is kept',
    })
    .input(z.object(input))
    .output(ImportPreview),
  import: oc
    .route({
      method: 'POST',
      path: '/imports',
      tags,
      summary: 'Take the good rows of a file in',
      successStatus: 201,
      description:
        'A file whose dates could be read in two ways answers `conflict` with the reason `dates_unclear` until `dates` says how.',
    })
    .input(z.object({ ...input, duplicates: z.enum(['skip', 'keep']).default('skip') }))
    .output(ApplicationImport),
  list: oc
    .route({ method: 'GET', path: '/imports', tags, summary: 'Earlier imports, newest first (at most 50)' })
    .output(z.object({ items: z.array(ApplicationImport) })),
  undo: oc
    .route({ method: 'POST', path: '/imports/{id}/undo', tags, summary: 'Take a whole import back' })
    .input(z.object({ id: Id }))
    .output(ApplicationImport),
}
