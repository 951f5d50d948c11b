// What a loaded preamble stands on, as one hash; and what a whole compile stands on, as another.
import { createHash } from 'node:crypto'
import type { Engine } from '../compile-report.ts'
import { findPreambleInputs } from '../latex-source/preamble-inputs.ts'
import type { ProjectFiles } from './project-folder.ts'

export type Project = {
  /** Whose document: nothing is shared between two of them. Without `/`. */
  key: string
  engine: Engine
  mainFile: string
  files: ProjectFiles
}

/** SHA-256 (hex) over everything that can change the PDF. `fingerprint` of the TeX installation. */
export function hashProject(project: Project, fingerprint: string): string {
  const hash = createHash('sha256')
  hash.update(`1\0${fingerprint}\0${project.engine}\0${project.mainFile}`)
  for (const path of [...project.files.keys()].sort()) hash.update(`\0${path}\0${project.files.get(path)!.sha256}`)
  return hash.digest('hex')
}

/** `document/hash`: same key, same loaded preamble. */
export function hashPreamble(project: Project, preamble: string, fingerprint: string): string {
  const texts = new Map(
    [...project.files].map(([path, file]) => [path, isText(path) ? Buffer.from(file.bytes).toString('utf8') : null]),
  )
  const inputs = findPreambleInputs(preamble, project.mainFile, texts)
  const hash = createHash('sha256').update(`1\0${fingerprint}\0${project.engine}\0${preamble}`)
  for (const path of inputs) hash.update(`\0${path}\0${project.files.get(path)!.sha256}`)
  return `${project.key}/${hash.digest('hex')}`
}

const isText = (path: string) => /\.(tex|cls|sty|def|cfg|fd|clo|ldf|tikz|lua)$/i.test(path)
