// What a compile found, in shapes that the sandbox, the log reader and the editor share. Browser-safe.
import { z } from 'zod'

export const Engine = z.enum(['pdflatex', 'xelatex', 'lualatex'])
export type Engine = z.infer<typeof Engine>

/** One thing TeX complained about, said twice: in its words and in ours. */
export const Problem = z.object({
  /** `hint` is about looks only: lines too full or too loose. */
  severity: z.enum(['error', 'warning', 'hint']),
  /** File of the project; null when TeX does not say, or it lies outside. */
  path: z.string().nullable(),
  /** From 1. */
  line: z.int().min(1).nullable(),
  /** Kind, stable: `undefined_command`, `missing_package`, `missing_dollar`, `missing_brace`, `unknown` … */
  code: z.string(),
  /** What TeX said. */
  said: z.string(),
  /** What it means, in plain words. */
  means: z.string(),
  /** What to do. */
  fix: z.string().nullable(),
  /** The file TeX looked for and the Debian package that has it, when known. */
  missing: z.object({ file: z.string(), debianPackage: z.string().nullable() }).nullable(),
})
export type Problem = z.infer<typeof Problem>
