// Résumés: uploaded or composed documents with versions; one is the master, a tailored one points to its source.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Profile, Provenance, SourceDocument, SourceFormat } from '#features/profiles/contract.ts'
import { RenderFormat, RenderOptions, TemplateId } from '#features/rendering/render-options.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const maxResumeBytes = 10 * 1024 * 1024

/** `uploaded → reading → read | failed(reason)`. */
export const ResumeState = z.enum(['uploaded', 'reading', 'read', 'failed'])
export type ResumeState = z.infer<typeof ResumeState>

/** How it is to be drawn wherever nobody says otherwise. */
export const ResumeLook = z.object({ template: TemplateId, options: RenderOptions.prefault({}) })
export type ResumeLook = z.infer<typeof ResumeLook>

export const Resume = z.object({
  id: Id,
  title: z.string(),
  kind: z.enum(['uploaded', 'composed', 'tailored']),
  state: ResumeState,
  /** Why reading failed, in words for the person; null otherwise. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Background job that reads it, to follow or cancel; null when none was needed. */
  jobId: Id.nullable(),
  isMaster: z.boolean(),
  favourite: z.boolean(),
  tags: z.array(z.string()),
  fileName: z.string().nullable(),
  format: SourceFormat.nullable(),
  bytes: z.int().nullable(),
  /** Person's name as read, for lists. */
  personName: z.string().nullable(),
  headline: z.string().nullable(),
  /** Number of the newest version, from 1; 0 while not read. */
  version: z.int(),
  /** For a tailored résumé: what it was made from and for. */
  sourceResumeId: Id.nullable(),
  postingId: Id.nullable(),
  /** The look chosen for it; null while none is, then it is drawn in the template `plain`. */
  look: ResumeLook.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Resume = z.infer<typeof Resume>

/** One version's content. `document` is what a machine reads: of the file, or of the composed text. */
export const ResumeContent = z.object({
  resumeId: Id,
  version: z.int(),
  document: SourceDocument,
  profile: Profile,
  provenance: Provenance,
  /** JSON Pointers the person corrected. */
  corrected: z.array(z.string()),
})
export type ResumeContent = z.infer<typeof ResumeContent>

export const ResumeVersion = z.object({
  version: z.int(),
  reason: z.enum(['read', 'corrected', 'tailored', 'restored', 'composed']),
  note: z.string().nullable(),
  createdAt: z.iso.datetime(),
})
export type ResumeVersion = z.infer<typeof ResumeVersion>

export const UpdateResume = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  tags: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
  favourite: z.boolean().optional(),
  look: ResumeLook.nullable().optional(),
  isMaster: z.literal(true, 'Make another résumé the master instead.').optional(),
})
export type UpdateResume = z.infer<typeof UpdateResume>

const Tag = z.string().trim().min(1).max(40)

/** The same change to many; ids that are not there make it fail as a whole. */
export const ChangeResumes = z.object({
  ids: z.array(Id).min(1).max(200),
  addTags: z.array(Tag).max(20).optional(),
  removeTags: z.array(Tag).max(20).optional(),
  favourite: z.boolean().optional(),
  /** `true` deletes (can be undone for 30 days), `false` brings back. */
  deleted: z.boolean().optional(),
})
export type ChangeResumes = z.infer<typeof ChangeResumes>

export const ComposeResume = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  /** `master` begins with the person's facts, `blank` with their name. */
  from: z.enum(['master', 'blank']).default('master'),
})
export type ComposeResume = z.infer<typeof ComposeResume>

/** What a person is typing, until it is saved as a version; a date may be half written. */
export const ResumeDraft = z.object({
  basedOn: z.int().min(1),
  profile: z.looseObject({}),
  savedAt: z.iso.datetime(),
})
export type ResumeDraft = z.infer<typeof ResumeDraft>

export const RenderVersion = z.object({
  version: z.int().min(1).optional(),
  format: RenderFormat.default('pdf'),
  /** Without it the look chosen for the résumé, else `plain`. */
  template: TemplateId.optional(),
  options: RenderOptions.optional(),
})
export type RenderVersion = z.infer<typeof RenderVersion>

const byId = z.object({ id: Id })

export const resumesContract = {
  upload: oc
    .route({
      method: 'POST',
      path: '/resumes',
      tags: ['Résumés'],
      summary: 'Upload a résumé; it is read in the background',
      description:
        'PDF, DOCX, TXT, MD, TEX, HTML, JSON Resume, Reactive Resume JSON, RenderCV YAML or LinkedIn’s data export (ZIP), at most 10 MB. The type is decided by the content. Follow `jobId` or the event `resume.changed`.',
      successStatus: 201,
    })
    .input(
      z.object({
        file: z.file().max(maxResumeBytes, 'A résumé may have at most 10 MB.'),
        title: z.string().trim().max(200).optional(),
      }),
    )
    .output(Resume),
  list: oc
    .route({ method: 'GET', path: '/resumes', tags: ['Résumés'], summary: 'My résumés, the master first' })
    .input(
      PageQuery.extend({
        /** Words that title, name, tags or text all contain. */
        search: z.string().trim().max(100).optional(),
        kind: Resume.shape.kind.optional(),
        state: ResumeState.optional(),
        /** Made for this posting. */
        postingId: Id.optional(),
        tag: Tag.optional(),
        favourite: z.stringbool().optional(),
        sort: z.enum(['newest', 'changed', 'title']).default('newest'),
        deleted: z.stringbool().optional(),
      }),
    )
    .output(pageOf(Resume)),
  tags: oc
    .route({ method: 'GET', path: '/resume-tags', tags: ['Résumés'], summary: 'My tags, the most used first' })
    .output(z.object({ items: z.array(z.object({ tag: z.string(), count: z.int() })) })),
  changeMany: oc
    .route({ method: 'POST', path: '/resumes/changes', tags: ['Résumés'], summary: 'Tag, mark or delete many' })
    .input(ChangeResumes)
    .output(z.object({ changed: z.int() })),
  archive: oc
    .route({ method: 'POST', path: '/resumes/archive', tags: ['Résumés'], summary: 'Many as files in one ZIP' })
    .input(
      RenderVersion.pick({ format: true, template: true, options: true }).extend({ ids: z.array(Id).min(1).max(50) }),
    )
    .output(z.file()),
  compose: oc
    .route({
      method: 'POST',
      path: '/resumes/composed',
      tags: ['Résumés'],
      summary: 'Begin a résumé here, without a file',
      successStatus: 201,
    })
    .input(ComposeResume)
    .output(Resume),
  duplicate: oc
    .route({
      method: 'POST',
      path: '/resumes/{id}/duplicate',
      tags: ['Résumés'],
      summary: 'A copy of the newest version',
      successStatus: 201,
    })
    .input(byId)
    .output(Resume),
  draft: oc
    .route({ method: 'GET', path: '/resumes/{id}/draft', tags: ['Résumés'], summary: 'What is typed but not saved' })
    .input(byId)
    .output(z.object({ draft: ResumeDraft.nullable() })),
  saveDraft: oc
    .route({ method: 'PUT', path: '/resumes/{id}/draft', tags: ['Résumés'], summary: 'Keep what is being typed' })
    .input(ResumeDraft.omit({ savedAt: true }).extend({ id: Id }))
    .output(ResumeDraft),
  dropDraft: oc
    .route({ method: 'DELETE', path: '/resumes/{id}/draft', tags: ['Résumés'], summary: 'Forget what is being typed' })
    .input(byId),
  get: oc
    .route({ method: 'GET', path: '/resumes/{id}', tags: ['Résumés'], summary: 'One résumé' })
    .input(byId)
    .output(Resume),
  content: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/content',
      tags: ['Résumés'],
      summary: 'What was read: text with places, profile, provenance',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1).optional() }))
    .output(ResumeContent),
  update: oc
    .route({ method: 'PATCH', path: '/resumes/{id}', tags: ['Résumés'], summary: 'Title, tags, favourite, master' })
    .input(UpdateResume.extend({ id: Id }))
    .output(Resume),
  correct: oc
    .route({
      method: 'PUT',
      path: '/resumes/{id}/profile',
      tags: ['Résumés'],
      summary: 'Save a corrected profile as a new version',
    })
    .input(
      z.object({
        id: Id,
        profile: Profile,
        basedOn: z.int().min(1).optional(),
        /** JSON Pointers of doubtful fields that are right as they are; by themselves they make no version. */
        confirmed: z.array(z.string().max(300)).max(500).optional(),
      }),
    )
    .output(ResumeContent),
  versions: oc
    .route({ method: 'GET', path: '/resumes/{id}/versions', tags: ['Résumés'], summary: 'Versions, newest first' })
    .input(byId)
    .output(z.object({ items: z.array(ResumeVersion) })),
  restoreVersion: oc
    .route({
      method: 'POST',
      path: '/resumes/{id}/versions/{version}/restore',
      tags: ['Résumés'],
      summary: 'Bring an earlier version back as the newest',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1) }))
    .output(ResumeContent),
  readAgain: oc
    .route({ method: 'POST', path: '/resumes/{id}/read', tags: ['Résumés'], summary: 'Try reading again' })
    .input(byId)
    .output(Resume),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/resumes/{id}',
      tags: ['Résumés'],
      summary: 'Delete (can be undone for 30 days)',
    })
    .input(byId),
  undoRemove: oc
    .route({ method: 'POST', path: '/resumes/{id}/undo-delete', tags: ['Résumés'], summary: 'Undo the deletion' })
    .input(byId)
    .output(Resume),
  render: oc
    .route({
      method: 'POST',
      path: '/resumes/{id}/render',
      tags: ['Résumés'],
      summary: 'A version as a file: PDF, DOCX, TXT, MD, JSON Resume or LaTeX',
    })
    .input(RenderVersion.extend({ id: Id }))
    .output(z.file()),
  picture: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/picture',
      tags: ['Résumés'],
      summary: 'The first page of an uploaded PDF, as a PNG 480 pixels wide',
    })
    .input(byId)
    .output(z.file()),
  file: oc
    .route({ method: 'GET', path: '/resumes/{id}/file', tags: ['Résumés'], summary: 'The uploaded file, as it was' })
    .input(byId)
    .output(z.file()),
}
