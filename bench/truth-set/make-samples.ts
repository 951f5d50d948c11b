// Draws people through layouts and keeps the files in node_modules/.cache/truth-set, named by what went in.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Profile } from '../../src/features/profiles/contract.ts'
import { closeBrowser, drawHtml, hasBrowser } from './draw/html.ts'
import { drawLatex, hasLatex } from './draw/latex.ts'
import { drawTypst } from './draw/typst.ts'
import type { Layout } from './layout.ts'
import { seenLayouts } from './layouts/seen/list.ts'
import { unseenLayouts } from './layouts/unseen/list.ts'
import type { Person } from './person.ts'
import { type Sheet, writeSheet } from './sheet.ts'

export interface Sample {
  person: Person
  layout: Layout
  seen: boolean
  truth: Profile
  /** Path of the drawn file. */
  file: string
}

export const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/truth-set')
export const allLayouts: { layout: Layout; seen: boolean }[] = [
  ...seenLayouts.map((layout) => ({ layout, seen: true })),
  ...unseenLayouts.map((layout) => ({ layout, seen: false })),
]

/** Tools that are absent on this machine; their layouts cannot be drawn. */
export async function findMissingTools(): Promise<Layout['tool'][]> {
  const missing: Layout['tool'][] = []
  if (!(await hasLatex())) missing.push('latex')
  if (!hasBrowser()) missing.push('html')
  return missing
}

/** DOCX files hold the time they were made, so their key is what they are made from. */
const docxSources = createHash('sha1')
for (const file of globSync('**/*docx*.ts', { cwd: import.meta.dirname }).sort()) {
  docxSources.update(readFileSync(join(import.meta.dirname, file)))
}
const docxVersion = docxSources.digest('hex')

async function drawFile(layout: Layout, sheet: Sheet, path: (key: string) => string): Promise<string> {
  const key = createHash('sha1').update(JSON.stringify(sheet))
  const drawn = layout.tool === 'docx' ? undefined : String(await layout.draw(sheet))
  const file = path(
    key
      .update(drawn ?? docxVersion)
      .digest('hex')
      .slice(0, 10),
  )
  if (existsSync(file)) return file
  const bytes =
    layout.tool === 'typst'
      ? drawTypst(drawn!, sheet)
      : layout.tool === 'latex'
        ? await drawLatex(drawn!)
        : layout.tool === 'html'
          ? await drawHtml(drawn!)
          : (drawn ?? ((await layout.draw(sheet)) as Uint8Array))
  await writeFile(`${file}.part`, bytes)
  await rename(`${file}.part`, file)
  return file
}

/** Draws each pair, `parallel` at a time. A layout that cannot draw a person is an error: the set must be whole. */
export async function makeSamples(
  pairs: { person: Person; layout: Layout; seen: boolean }[],
  parallel = 4,
): Promise<Sample[]> {
  for (const part of ['seen', 'unseen']) await mkdir(join(cacheFolder, part), { recursive: true })
  const samples: Sample[] = []
  let next = 0
  const work = async () => {
    while (next < pairs.length) {
      const at = next++
      const { person, layout, seen } = pairs[at]!
      const { sheet, truth } = writeSheet(person, layout.id)
      const path = (key: string) =>
        join(cacheFolder, seen ? 'seen' : 'unseen', `${layout.id}--${person.id}--${key}.${layout.extension}`)
      const file = await drawFile(layout, sheet, path).catch((error: Error) => {
        throw new Error(`${layout.id} cannot draw ${person.id}: ${error.message}`)
      })
      samples[at] = { person, layout, seen, truth, file }
    }
  }
  try {
    await Promise.all(Array.from({ length: parallel }, work))
  } finally {
    await closeBrowser()
  }
  return samples
}
