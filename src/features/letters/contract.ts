// Letters: a cover letter from the person's own facts for one posting; edited under the truth check, draft → approved.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { LetterFormat } from '#features/rendering/letter/letter.ts'
import { RenderOptions, TemplateId } from '#features/rendering/render-options.ts'
import { TruthReport } from '#features/truth/truth-report.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'
import { LetterLength, LetterTone } from './letter-draft.ts'

export const maxLetterChars = 12_000

/** The person written to. */
export const Addressee = z.object({
  name: z.string().trim().max(120).optional(),
  title: z.string().trim().max(120).optional(),
})
export type Addressee = z.infer<typeof Addressee>

/** How it is printed: a résumé's template lends its typography. */
export const LetterLook = z.object({
  template: TemplateId.default('plain'),
  paper: RenderOptions.shape.paper,
})
export type LetterLook = z.infer<typeof LetterLook>

export const Letter = z.object({
  id: Id,
  /** The posting's title and company. */
  title: z.string(),
  company: z.string().nullable(),
  resumeId: Id,
  resumeVersion: z.int(),
  postingId: Id,
  addressee: Addressee,
  tone: LetterTone,
  length: LetterLength,
  state: z.enum(['draft', 'approved']),
  /** Number of the newest version, from 1. */
  version: z.int(),
  words: z.int(),
  look: LetterLook,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  approvedAt: z.iso.datetime().nullable(),
})
export type Letter = z.infer<typeof Letter>

/** Spans of `truth` count in `text`; blank lines part paragraphs. */
export const LetterDetail = Letter.extend({
  text: z.string(),
  truth: TruthReport,
  /** Words that the person confirmed as true of themselves. */
  confirmed: z.array(z.string()),
  /** ISO 639-1 of the posting when it is not English: letters are written in English only. */
  foreignLanguage: z.string().length(2).nullable(),
})
export type LetterDetail = z.infer<typeof LetterDetail>

export const LetterVersion = z.object({
  version: z.int(),
  reason: z.enum(['drafted', 'edited', 'restored']),
  text: z.string(),
  createdAt: z.iso.datetime(),
})
export type LetterVersion = z.infer<typeof LetterVersion>

const choices = {
  addressee: Addressee.prefault({}),
  tone: LetterTone.default('plain'),
  length: LetterLength.default('medium'),
}
const byId = z.object({ id: Id })
const text = z.string().max(maxLetterChars, 'A letter may have at most 12,000 characters.')

export const lettersContract = {
  draft: oc
    .route({
      method: 'POST',
      path: '/letters',
      tags: ['Letters'],
      summary: 'Write a cover letter from a résumé’s facts for a posting',
      description: 'In English. A sentence that the facts do not carry is left out.',
      successStatus: 201,
    })
    .input(z.object({ resumeId: Id, version: z.int().min(1).optional(), postingId: Id, ...choices }))
    .output(LetterDetail),
  list: oc
    .route({ method: 'GET', path: '/letters', tags: ['Letters'], summary: 'My letters, newest first' })
    .input(PageQuery.extend({ postingId: Id.optional(), state: Letter.shape.state.optional() }))
    .output(pageOf(Letter)),
  get: oc
    .route({
      method: 'GET',
      path: '/letters/{id}',
      tags: ['Letters'],
      summary: 'One letter with what stands behind it',
    })
    .input(byId)
    .output(LetterDetail),
  update: oc
    .route({
      method: 'PATCH',
      path: '/letters/{id}',
      tags: ['Letters'],
      summary: 'Save text, confirmed words or look; answers with the truth check of the text',
    })
    .input(
      z.object({
        id: Id,
        text: text.optional(),
        confirmed: z.array(z.string().max(500)).max(200).optional(),
        addressee: Addressee.optional(),
        look: LetterLook.optional(),
      }),
    )
    .output(LetterDetail),
  redraft: oc
    .route({
      method: 'POST',
      path: '/letters/{id}/redraft',
      tags: ['Letters'],
      summary: 'Write it anew in another tone or length; the text before stays as a version',
    })
    .input(byId.extend(choices))
    .output(LetterDetail),
  approve: oc
    .route({
      method: 'POST',
      path: '/letters/{id}/approve',
      tags: ['Letters'],
      summary: 'Approve; refused while an unsupported claim is not confirmed',
    })
    .input(byId)
    .output(LetterDetail),
  reopen: oc
    .route({ method: 'POST', path: '/letters/{id}/reopen', tags: ['Letters'], summary: 'Back to a draft, to edit it' })
    .input(byId)
    .output(LetterDetail),
  versions: oc
    .route({ method: 'GET', path: '/letters/{id}/versions', tags: ['Letters'], summary: 'Versions, newest first' })
    .input(byId)
    .output(z.object({ items: z.array(LetterVersion) })),
  restoreVersion: oc
    .route({
      method: 'POST',
      path: '/letters/{id}/versions/{version}/restore',
      tags: ['Letters'],
      summary: 'Bring an earlier version back as the newest',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1) }))
    .output(LetterDetail),
  preview: oc
    .route({ method: 'GET', path: '/letters/{id}/preview', tags: ['Letters'], summary: 'Its pages as SVG' })
    .input(byId)
    .output(z.object({ pages: z.array(z.string()) })),
  render: oc
    .route({
      method: 'POST',
      path: '/letters/{id}/render',
      tags: ['Letters'],
      summary: 'As PDF, DOCX or TXT; refused while an unsupported claim is not confirmed',
    })
    .input(byId.extend({ format: LetterFormat.default('pdf') }))
    .output(z.file()),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/letters/{id}',
      tags: ['Letters'],
      summary: 'Delete (can be undone for 30 days)',
    })
    .input(byId),
  undoRemove: oc
    .route({ method: 'POST', path: '/letters/{id}/undo-delete', tags: ['Letters'], summary: 'Undo the deletion' })
    .input(byId)
    .output(LetterDetail),
}
