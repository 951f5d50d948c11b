// What the well-known ways of setting a résumé need: each in a small document of ours, compiled by the engine it wants.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodePng } from '#features/reading/page-images/encode-png.ts'
import { readResume } from '#features/reading/read-resume.ts'
import type { Engine } from '../compile-report.ts'
import { findDebianPackage } from '../latex-log/find-debian-package.ts'
import { chooseEngine } from '../latex-source/choose-engine.ts'
import { type Compiler, openCompiler } from './compiler.ts'
import { findTex } from './find-tex.ts'
import { standardLimits } from './limits.ts'
import { openRooms, type Rooms } from './rooms.ts'
import { probeWalls } from './walls.ts'

const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
const has = (engine: Engine) =>
  tex.engines.some((each) => each.engine === engine) && (engine !== 'lualatex' || walls.namespaces)

type Style = {
  name: string
  engine: Engine
  /** Further files of the project: place in it → file beside the documents. */
  files?: Record<string, string>
  /** What a reader finds on the page. */
  says: string[]
}
const styles: Style[] = [
  { name: 'moderncv', engine: 'pdflatex', says: ['Ingrid Falk', 'ingrid@falk.example', 'run-off of 14 valleys'] },
  { name: 'icons', engine: 'pdflatex', says: ['tomas@arrieta.example', 'Site manager, Norte Works'] },
  { name: 'headings', engine: 'pdflatex', says: ['from 9 to 4 minutes', 'SQL, spreadsheets'] },
  { name: 'columns', engine: 'pdflatex', says: ['mira@okonkwo.example', 'Inspected 230 bridges.'] },
  { name: 'drawn', engine: 'pdflatex', says: ['Welding', '2015'] },
  { name: 'fonts', engine: 'xelatex', says: ['Łucja Wiśniewska', 'Wrocław'] },
  { name: 'tongues', engine: 'xelatex', says: ['Berufserfahrung', 'plain reports'] },
  { name: 'babel', engine: 'pdflatex', says: ['Expérience', '« deux barrages »', 'near Grenoble'] },
  {
    name: 'publications',
    engine: 'pdflatex',
    files: { 'works.bib': 'works.bib' },
    says: ['Silt in slow rivers', 'Nwosu'],
  },
  { name: 'counted', engine: 'lualatex', says: ['Norte Works: 15 years'] },
  { name: 'europass', engine: 'pdflatex', says: ['Petra Lindahl', 'Ward 4, Hospital of Torsund'] },
  {
    name: 'own-class',
    engine: 'xelatex',
    files: { 'classes/tidy-cv.cls': 'tidy-cv.cls', 'parts/education.tex': 'education.tex' },
    says: ['Chidi Nwosu', 'Halved the time', 'BSc Statistics, Torsund'],
  },
  { name: 'table', engine: 'pdflatex', says: ['Archivist, Library of Malmö', 'Palaeography'] },
  {
    name: 'boxes',
    engine: 'pdflatex',
    files: { 'images/portrait.png': '' },
    says: ['20 years before the oven', 'Page 1 of 1'],
  },
  { name: 'vita', engine: 'pdflatex', says: ['Lecturer, University of Torsund', 'torsund.example'] },
]

let root = ''
let rooms: Rooms
let compiler: Compiler
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-styles-'))
  await chmod(root, 0o755)
  const at = (name: string) => join(root, name)
  const folders = { scratch: at('rooms'), preambles: at('preambles'), fontCache: at('fonts') }
  // Three at once on a shared machine: the clock is not what is tried here.
  rooms = await openRooms({ ...folders, limits: { ...standardLimits, seconds: 90, cpuSeconds: 60 }, walls, tex })
  compiler = await openCompiler(rooms, { spares: 0 })
})
afterAll(async () => {
  await compiler?.close()
  await rooms?.remove()
  await rm(root, { recursive: true, force: true })
})

const portrait = () => encodePng(new Uint8Array(64 * 64 * 4).fill(120), 64, 64)
const readPart = async (file: string): Promise<Uint8Array> =>
  file ? readFile(new URL(`./styles/${file}`, import.meta.url)) : portrait()
const compile = (key: string, engine: Engine, files: Map<string, Uint8Array>) => {
  const hashed = [...files].map(([path, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return [path, { bytes, sha256 }] as const
  })
  return compiler.compile({ key, engine, mainFile: 'main.tex', files: new Map(hashed) })
}

describe('styles of résumés', { concurrent: true }, () => {
  test.each(styles)('$name is set by $engine', { timeout: 300_000 }, async ({ name, engine, files = {}, says }) => {
    const source = await readPart(`${name}.tex`)
    const project = new Map([['main.tex', source]])
    for (const [path, file] of Object.entries(files)) project.set(path, await readPart(file))
    const classes = [...project]
      .filter(([path]) => path.endsWith('.cls'))
      .map(([, bytes]) => String(Buffer.from(bytes)))
    expect(chooseEngine(String(Buffer.from(source)), classes)).toBe(engine)
    if (!has(engine)) return console.warn(`Skipped ${name}: ${engine} is not here. npm run setup:tex installs it.`)
    const outcome = await compile(name, engine, project)
    const missing = outcome.problems.find((problem) => problem.code === 'missing_package')?.missing
    if (missing) {
      expect(missing.debianPackage, `${missing.file} is missing and nothing says where it comes from`).not.toBeNull()
      return console.warn(`Skipped ${name}: ${missing.file} is not here; it is in ${missing.debianPackage}.`)
    }
    expect(outcome.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(outcome.failure).toBeNull()
    const { document } = await readResume(outcome.pdf!)
    const text = document.text.replaceAll(/[\u00a0\s]+/g, ' ')
    for (const words of says) expect(text).toContain(words)
  })
})

// Source: file lists of Debian 12.
test.each([
  ['moderncv.cls', 'texlive-latex-extra'],
  ['europasscv.cls', 'texlive-latex-extra'],
  ['fontawesome5', 'texlive-fonts-extra'],
  ['titlesec', 'texlive-latex-extra'],
  ['enumitem', 'texlive-latex-extra'],
  ['paracol', 'texlive-latex-extra'],
  ['biblatex', 'texlive-bibtex-extra'],
  ['polyglossia', 'texlive-latex-recommended'],
  ['luacode', 'texlive-luatex'],
  ['tikz', 'texlive-pictures'],
  ['tcolorbox', 'texlive-latex-extra'],
  ['ebgaramond', 'texlive-fonts-extra'],
])('%s comes with %s', (file, debianPackage) => expect(findDebianPackage(file)).toBe(debianPackage))

const absent = has('pdflatex')
  ? ['chemfig', 'musixtex', 'mhchem', 'skak'].find((name) => findDebianPackage(name) && !isThere(`${name}.sty`))
  : undefined
test.runIf(absent)('a package that is not here is named with where it comes from', async () => {
  const source = `\\documentclass{article}\\usepackage{${absent}}\n\\begin{document}x\\end{document}\n`
  const { problems } = await compile('absent', 'pdflatex', new Map([['main.tex', Buffer.from(source)]]))
  expect(problems[0]).toMatchObject({
    code: 'missing_package',
    missing: { file: `${absent}.sty`, debianPackage: findDebianPackage(absent!) },
  })
  expect(problems[0]!.fix).toContain(findDebianPackage(absent!))
})

function isThere(file: string): boolean {
  try {
    return execFileSync('kpsewhich', [file], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
