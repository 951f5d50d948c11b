// A TeX process that has loaded a preamble and waits for the body: an edit then costs only what the body costs.
import { execFile } from 'node:child_process'
import { renameSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from '../compile-report.ts'
import type { SplitSource } from '../latex-source/split-preamble.ts'
import type { ProjectFolder } from './project-folder.ts'

export const stubFile = 'shortlist-warm.tex'
export const bodyFile = 'shortlist-body.tex'

/**
 * pdfTeX reads its map of 37,000 fonts when it first needs an entry (about 110 ms). Asking for the PDF name of a font
 * that every TeX has makes it do so while it waits; nothing of it reaches the PDF. Not the current font: asking that of
 * a virtual one is fatal.
 */
const loadFontMap = String.raw`{\font\shortlistfont=cmr10 \setbox0\hbox{\pdffontname\shortlistfont}}`

/**
 * Same lines as the source up to `\begin{document}`; then the body out of a pipe (primitive input: it opens once).
 * `isStored`: the preamble comes with the format.
 */
export function stubFor(split: SplitSource, engine: Engine, isStored: boolean): string {
  const early = engine === 'pdflatex' ? loadFontMap : ''
  const preamble = isStored ? '\n'.repeat(split.bodyLine - 1) : split.preamble
  return `${preamble}\\begin{document}${early}\\csname @@input\\endcsname ${bodyFile}\n`
}

/**
 * Named pipes, made a dozen at a time and moved to where they are wanted: starting a program holds up everything else in
 * this one. `folder` on the same disk as the rooms.
 */
export function openPipes(folder: string) {
  const ready: string[] = []
  let made = 0
  let making: Promise<void> | undefined
  async function make() {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const paths = Array.from({ length: 12 }, () => join(folder, `pipe-${made++}`))
    await promisify(execFile)('mkfifo', ['-m', '644', ...paths])
    ready.push(...paths)
  }
  return {
    async place(to: ProjectFolder): Promise<void> {
      while (!ready.length) {
        making ??= make().finally(() => {
          making = undefined
        })
        await making
      }
      renameSync(ready.pop()!, join(to.project, bodyFile))
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
