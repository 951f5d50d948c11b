// The whole hostile set. Everything is made by script; nothing is stored.
import { docxArchiveFiles } from './docx-archive-files.ts'
import { docxFiles } from './docx-files.ts'
import type { HostileFile } from './hostile-file.ts'
import { pdfBombFiles } from './pdf-bomb-files.ts'
import { pdfContentFiles } from './pdf-content-files.ts'
import { pdfStructureFiles } from './pdf-structure-files.ts'
import { structuredFiles } from './structured-files.ts'
import { textFiles } from './text-files.ts'
import { wrongTypeFiles } from './wrong-type-files.ts'

export const allHostileFiles: HostileFile[] = [
  ...pdfStructureFiles,
  ...pdfBombFiles,
  ...pdfContentFiles,
  ...docxFiles,
  ...docxArchiveFiles,
  ...wrongTypeFiles,
  ...textFiles,
  ...structuredFiles,
]
