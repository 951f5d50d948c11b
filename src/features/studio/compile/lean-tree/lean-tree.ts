// A lean view of the TeX installation. Most of what a run of pdfTeX costs before the first letter is reading lists: the
// names of 145,000 files, 36,000 fonts, a packed format. Here it reads short ones and an unpacked format, laid over the
// long ones inside the room. Where a font is then missing, the run is done again with everything.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Engine } from '../../compile-report.ts'
import { cutListing, type FontListing, readListing } from './font-listing.ts'
import { type FontSection, guessSections, indexOutlines, readSections, seenSections } from './font-sections.ts'

const run = promisify(execFile)

/** `host` is laid over `inside`, a file of the installation. */
export type StandIn = { host: string; inside: string }

/** All made at the first use; none of it ever throws: without it TeX is only slower. */
export type LeanTree = {
  /** What a run that must not miss anything starts with. */
  whole(engine: Engine): Promise<StandIn[]>
  /** The same with short lists of fonts; undefined where this engine or installation has none. */
  lean(engine: Engine, preamble: string, sections: Iterable<string>): Promise<StandIn[] | undefined>
  /** Sections of the fonts in a run's PDF, from its log. */
  seen(log: string): Promise<string[]>
}

export const noLeanTree: LeanTree = { whole: async () => [], lean: async () => undefined, seen: async () => [] }

const programs: Record<Engine, string> = { pdflatex: 'pdftex', xelatex: 'xetex', lualatex: 'luahbtex' }
const keptDays = 7

/** `folder` keeps what is made, a few MB a document; rooms must be able to read it. */
export function openLeanTree(folder: string): LeanTree {
  const prepared = once(async () => {
    await mkdir(folder, { recursive: true, mode: 0o755 })
    await sweep(folder)
  })
  const unpacked = {
    pdflatex: once(() => unpackFormat(folder, 'pdflatex')),
    xelatex: once(() => unpackFormat(folder, 'xelatex')),
    lualatex: once(() => unpackFormat(folder, 'lualatex')),
  }
  const whole = async (engine: Engine) => {
    await prepared()
    return (await unpacked[engine]()) ?? []
  }
  return {
    whole,
    async lean(engine, preamble, known) {
      if (engine !== 'pdflatex') return undefined
      const [formats, fonts] = await Promise.all([whole(engine), fontsFound()])
      if (!fonts) return undefined
      const names = [...new Set([...guessSections(fonts.sections, preamble), ...known])].sort()
      const lists = await cut(folder, fonts, names).catch(() => undefined)
      return lists && [...formats, ...lists]
    },
    async seen(log) {
      const fonts = await fontsFound()
      return fonts ? seenSections(fonts.outlines, log) : []
    },
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T | undefined> {
  let made: Promise<T | undefined> | undefined
  return () => (made ??= make().catch(() => undefined))
}

type Fonts = {
  map: string
  sections: Map<string, FontSection>
  outlines: Map<string, string[]>
  listings: { path: string; listing: FontListing }[]
  fingerprint: string
}

/** One installation, so once for all that this program opens. */
const fontsFound = once(findFonts)

async function findFonts(): Promise<Fonts | null> {
  const [map] = await which('pdftex.map')
  if (!map) return null
  const sections = readSections(await readFile(map, 'utf8'))
  if (sections.size < 10) return null
  const listings = await Promise.all(
    (await which('--all', 'ls-R')).map(async (path) => ({ path, listing: readListing(await readFile(path, 'utf8')) })),
  )
  const times = await Promise.all(
    [map, ...listings.map(({ path }) => path)].map(async (path) => (await stat(path)).mtimeMs),
  )
  return { map, sections, outlines: indexOutlines(sections), listings, fingerprint: times.join() }
}

/** Short lists for these sections, written once. */
async function cut(
  folder: string,
  { map, sections, listings, fingerprint }: Fonts,
  names: string[],
): Promise<StandIn[]> {
  const key = createHash('sha256').update(`${fingerprint}\n${names.join()}`).digest('hex').slice(0, 24)
  const chosen = names.flatMap((name) => sections.get(name) ?? [])
  const files = new Set(chosen.flatMap((section) => section.files))
  const made = [
    { inside: map, host: join(folder, `${key}.map`), text: () => chosen.map(({ text }) => text).join('') },
    ...listings.map(({ path, listing }, at) => ({
      inside: path,
      host: join(folder, `${key}-${at}.ls-R`),
      text: () => cutListing(listing, files),
    })),
  ]
  await Promise.all(made.map(async ({ host, text }) => existsSync(host) || (await writeWhole(host, text()))))
  return made.map(({ inside, host }) => ({ inside, host }))
}

/** Formats come packed; TeX reads them unpacked just as well, in a third of the time. */
async function unpackFormat(folder: string, engine: Engine): Promise<StandIn[]> {
  const [inside] = await which(`-engine=${programs[engine]}`, `${engine}.fmt`)
  if (!inside) return []
  const { mtimeMs, size } = await stat(inside)
  const host = join(folder, `${engine}-${Math.round(mtimeMs)}-${size}.fmt`)
  if (!existsSync(host)) {
    const bytes = await readFile(inside)
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return []
    await writeWhole(host, await promisify(gunzip)(bytes))
  }
  return [{ inside, host }]
}

async function which(...args: string[]): Promise<string[]> {
  const { stdout } = await run('kpsewhich', args, { timeout: 20_000 }).catch(() => ({ stdout: '' }))
  return Promise.all(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((path) => realpath(path)),
  )
}

/** Two programs may make the same file at the same time; neither must read half of it. */
async function writeWhole(path: string, content: string | Uint8Array) {
  const part = `${path}.${process.pid}.part`
  await writeFile(part, content, { mode: 0o644 })
  await rename(part, path)
}

async function sweep(folder: string) {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > keptDays * 86_400_000) await rm(join(folder, name), { force: true })
  }
}
