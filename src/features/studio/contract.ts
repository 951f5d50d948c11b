// Studio: LaTeX documents of a person, compiled in a sandbox and shown page by page while they are written.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { RenderOptions, TemplateId } from '#features/rendering/render-options.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'
import {
  Compile,
  maxProjectBytes,
  maxSourceBytes,
  ProjectFile,
  ProjectPath,
  StudioDocument,
  StudioDocumentDetail,
  StudioSample,
  StudioState,
  StudioVersion,
} from './studio-document.ts'

const byId = z.object({ id: Id })
const tags = ['Studio']
const SourceText = z
  .string()
  .max(maxSourceBytes, 'A source may have at most 1 MB. Split it into several files and \\input them.')
const Edit = z.object({ path: ProjectPath, content: SourceText })

export const studioContract = {
  state: oc
    .route({ method: 'GET', path: '/studio', tags, summary: 'Engines found and walls around them' })
    .output(StudioState),
  samples: oc
    .route({ method: 'GET', path: '/studio/samples', tags, summary: 'LaTeX résumés to start from' })
    .output(z.object({ items: z.array(StudioSample) })),
  list: oc
    .route({ method: 'GET', path: '/studio/documents', tags, summary: 'My LaTeX documents, newest first' })
    .input(
      PageQuery.extend({
        search: z.string().trim().max(100).optional(),
        tag: z.string().max(40).optional(),
        favourite: z.stringbool().optional(),
        deleted: z.stringbool().optional(),
      }),
    )
    .output(pageOf(StudioDocument)),
  create: oc
    .route({
      method: 'POST',
      path: '/studio/documents',
      tags,
      summary: 'New document: blank, from a sample, or from a résumé through a built-in template',
      successStatus: 201,
    })
    .input(
      z.object({
        title: z.string().trim().min(1).max(200).optional(),
        sample: z.string().max(60).optional(),
        source: SourceText.optional(),
        resume: z
          .object({
            resumeId: Id,
            template: TemplateId.default('plain'),
            options: RenderOptions.prefault({}),
          })
          .optional(),
      }),
    )
    .output(StudioDocumentDetail),
  import: oc
    .route({
      method: 'POST',
      path: '/studio/import',
      tags,
      summary: 'A .tex file or a zip project as a new document',
      successStatus: 201,
    })
    .input(z.object({ file: z.file().max(maxProjectBytes, 'A project may have at most 20 MB.') }))
    .output(StudioDocumentDetail),
  get: oc
    .route({ method: 'GET', path: '/studio/documents/{id}', tags, summary: 'One document with its files' })
    .input(byId)
    .output(StudioDocumentDetail),
  update: oc
    .route({
      method: 'PATCH',
      path: '/studio/documents/{id}',
      tags,
      summary: 'Title, engine, main file, tags, favourite',
    })
    .input(
      byId.extend({
        title: z.string().trim().min(1).max(200).optional(),
        engine: StudioDocument.shape.engine.optional(),
        mainFile: ProjectPath.optional(),
        tags: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
        favourite: z.boolean().optional(),
      }),
    )
    .output(StudioDocument),
  duplicate: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/duplicate',
      tags,
      summary: 'A copy with all files',
      successStatus: 201,
    })
    .input(byId)
    .output(StudioDocument),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/studio/documents/{id}',
      tags,
      summary: 'Delete (can be undone for 30 days)',
    })
    .input(byId),
  undoRemove: oc
    .route({ method: 'POST', path: '/studio/documents/{id}/undo-delete', tags, summary: 'Undo the deletion' })
    .input(byId)
    .output(StudioDocument),
  file: oc
    .route({ method: 'GET', path: '/studio/documents/{id}/file', tags, summary: 'One file of the project' })
    .input(byId.extend({ path: ProjectPath }))
    .output(z.file()),
  putFile: oc
    .route({
      method: 'PUT',
      path: '/studio/documents/{id}/file',
      tags,
      summary: 'Add or replace a file: image, class, font, text',
    })
    .input(byId.extend({ path: ProjectPath, file: z.file().max(maxProjectBytes) }))
    .output(StudioDocumentDetail),
  saveText: oc
    .route({
      method: 'PUT',
      path: '/studio/documents/{id}/text',
      tags,
      summary: 'Save the working copy of a text file',
    })
    .input(
      byId.extend({
        ...Edit.shape,
        /** Refused with 409 when the file is not this any more. */ basedOn: z.string().optional(),
      }),
    )
    .output(ProjectFile),
  moveFile: oc
    .route({ method: 'POST', path: '/studio/documents/{id}/move-file', tags, summary: 'Rename a file' })
    .input(byId.extend({ from: ProjectPath, to: ProjectPath }))
    .output(StudioDocumentDetail),
  removeFile: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/remove-file',
      tags,
      summary: 'Remove a file of the project',
    })
    .input(byId.extend({ path: ProjectPath }))
    .output(StudioDocumentDetail),
  archive: oc
    .route({ method: 'GET', path: '/studio/documents/{id}/zip', tags, summary: 'The whole project as a zip' })
    .input(byId)
    .output(z.file()),
  versions: oc
    .route({ method: 'GET', path: '/studio/documents/{id}/versions', tags, summary: 'Kept versions, newest first' })
    .input(byId)
    .output(z.object({ items: z.array(StudioVersion) })),
  keepVersion: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/versions',
      tags,
      summary: 'Keep the working copy as a version',
      successStatus: 201,
    })
    .input(byId.extend({ note: z.string().trim().max(200).optional() }))
    .output(StudioVersion),
  versionText: oc
    .route({
      method: 'GET',
      path: '/studio/documents/{id}/versions/{version}/text',
      tags,
      summary: 'A text file as it was in a version',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1), path: ProjectPath }))
    .output(z.object({ content: z.string() })),
  versionPdf: oc
    .route({
      method: 'GET',
      path: '/studio/documents/{id}/versions/{version}/pdf',
      tags,
      summary: 'The pages of a version, while they are kept; 410 after that',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1) }))
    .output(z.file()),
  restoreVersion: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/versions/{version}/restore',
      tags,
      summary: 'Bring a version back as the working copy; what stood there is kept as a version',
    })
    .input(byId.extend({ version: z.coerce.number().int().min(1) }))
    .output(StudioDocumentDetail),
  compile: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/compile',
      tags,
      summary: 'Save these edits and compile in the background; a newer compile of the document replaces a waiting one',
      successStatus: 201,
    })
    .input(
      byId.extend({
        edits: z.array(Edit).max(20).default([]),
        /** Seconds to wait for the outcome before answering: such a compile goes first. It goes on either way. */
        wait: z.number().min(0).max(10).default(0),
      }),
    )
    .output(Compile),
  getCompile: oc
    .route({ method: 'GET', path: '/studio/compiles/{id}', tags, summary: 'State and problems of a compile' })
    .input(byId.extend({ wait: z.coerce.number().min(0).max(10).default(0) }))
    .output(Compile),
  cancelCompile: oc
    .route({ method: 'POST', path: '/studio/compiles/{id}/cancel', tags, summary: 'Stop a compile' })
    .input(byId)
    .output(Compile),
  pdf: oc
    .route({ method: 'GET', path: '/studio/compiles/{id}/pdf', tags, summary: 'The PDF of a compile' })
    .input(byId)
    .output(z.file()),
  picture: oc
    .route({
      method: 'GET',
      path: '/studio/compiles/{id}/picture',
      tags,
      summary: 'The first page of a compile as a small PNG',
    })
    .input(byId)
    .output(z.file()),
  log: oc
    .route({ method: 'GET', path: '/studio/compiles/{id}/log', tags, summary: 'What TeX wrote, whole' })
    .input(byId)
    .output(z.file()),
  /** SyncTeX. Points are PDF points (1/72 inch) from the top left of the page; pages and lines count from 1. */
  findSource: oc
    .route({ method: 'GET', path: '/studio/compiles/{id}/source', tags, summary: 'Place in the PDF → line of source' })
    .input(byId.extend({ page: z.coerce.number().int().min(1), x: z.coerce.number(), y: z.coerce.number() }))
    .output(z.object({ path: z.string(), line: z.int().min(1) }).nullable()),
  findPlaces: oc
    .route({ method: 'GET', path: '/studio/compiles/{id}/places', tags, summary: 'Line of source → places in the PDF' })
    .input(byId.extend({ path: ProjectPath, line: z.coerce.number().int().min(1) }))
    .output(
      z.object({
        items: z.array(
          z.object({ page: z.int(), x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
        ),
      }),
    ),
  toResume: oc
    .route({
      method: 'POST',
      path: '/studio/documents/{id}/resume',
      tags,
      summary: 'Read the document back as a résumé with a profile',
      successStatus: 201,
    })
    .input(byId)
    .output(z.object({ resumeId: Id })),
}
