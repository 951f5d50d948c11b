// What the studio keeps and shows: documents, files, versions, compiles. Browser-safe.
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Engine, Problem } from './compile-report.ts'

export const maxSourceBytes = 1024 * 1024
export const maxProjectBytes = 20 * 1024 * 1024
export const maxProjectFiles = 300

/** A path inside the project: forward slashes, no `..`, no leading dot or slash, at most 8 folders deep. */
export const ProjectPath = z
  .string()
  .min(1)
  .max(200)
  .regex(
    /^(?!.*(^|\/)\.)(?!\/)(?!.*\/\/)[^\\\p{Cc}:*?"<>|~$%#&{}^]+(?<!\/)$/u,
    'Use a plain relative path such as images/photo.png.',
  )
  .refine((path) => path.split('/').length <= 8, 'At most 8 folders deep.')

export const CompileState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
export type CompileState = z.infer<typeof CompileState>

/** One run of TeX over one state of a document. The same input is not run twice while its result is kept. */
export const Compile = z.object({
  id: Id,
  documentId: Id,
  /** `done` has a PDF, perhaps with errors TeX got over; `failed` has none. */
  state: CompileState,
  /** Follow or cancel it like any background job. */
  jobId: Id.nullable(),
  engine: Engine.nullable(),
  /** SHA-256 over engine, main file and all files: same hash, same result. */
  hash: z.string().length(64),
  /** How it was made: from the cache of results, by a waiting warm process, from a stored preamble, or from nothing. */
  way: z.enum(['cached', 'warm', 'format', 'cold']).nullable(),
  passes: z.int().nullable(),
  /** Milliseconds inside the sandbox, of all passes together. */
  compileMs: z.number().nullable(),
  pages: z.int().nullable(),
  bytes: z.int().nullable(),
  hasSyncTex: z.boolean(),
  problems: z.array(Problem),
  /** Why there is no PDF, in words for the person (a limit, a missing engine, an error TeX could not get over). */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Results are kept until then; compile again after it. */
  expiresAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})
export type Compile = z.infer<typeof Compile>

export const StudioDocument = z.object({
  id: Id,
  title: z.string(),
  /** `auto` goes by `% !TeX program` and by the packages used. */
  engine: z.enum(['auto', ...Engine.options]),
  mainFile: z.string(),
  tags: z.array(z.string()),
  favourite: z.boolean(),
  /** Number of the newest kept version, from 1. The working copy may be ahead of it. */
  version: z.int(),
  /** Résumé it was made from, when it was. */
  resumeId: Id.nullable(),
  /** In lists: newest compile whose pages are still kept, to take a picture of. */
  pictured: Id.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type StudioDocument = z.infer<typeof StudioDocument>

export const ProjectFile = z.object({
  path: z.string(),
  kind: z.enum(['text', 'binary']),
  bytes: z.int(),
  sha256: z.string().length(64),
  updatedAt: z.iso.datetime(),
})
export type ProjectFile = z.infer<typeof ProjectFile>

export const StudioDocumentDetail = StudioDocument.extend({
  files: z.array(ProjectFile),
  /** Text of the main file as it stands in the working copy. */
  source: z.string(),
  lastCompile: Compile.nullable(),
})
export type StudioDocumentDetail = z.infer<typeof StudioDocumentDetail>

export const StudioVersion = z.object({
  version: z.int(),
  reason: z.enum(['made', 'saved', 'restored', 'imported']),
  note: z.string().nullable(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
  createdAt: z.iso.datetime(),
})
export type StudioVersion = z.infer<typeof StudioVersion>

/** What this installation can compile with, found at start, and which walls stand around it. */
export const StudioState = z.object({
  engines: z.array(z.object({ engine: Engine, version: z.string() })),
  /** The one command that installs TeX, when there is none. */
  install: z.string().nullable(),
  layers: z.array(
    z.object({
      name: z.enum(['tex_settings', 'limits', 'namespaces', 'network', 'unprivileged']),
      active: z.boolean(),
      detail: z.string(),
    }),
  ),
})
export type StudioState = z.infer<typeof StudioState>

export const StudioSample = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  engine: Engine,
  columns: z.union([z.literal(1), z.literal(2)]),
})
export type StudioSample = z.infer<typeof StudioSample>
