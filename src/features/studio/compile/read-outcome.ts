// What came out of a room, as the studio keeps it: PDF, log, places, problems, or why there is no PDF.
import type { Problem } from '../compile-report.ts'
import { readLog } from '../latex-log/read-log.ts'
import type { SplitSource } from '../latex-source/split-preamble.ts'
import { keepSyncTex } from '../synctex/keep-synctex.ts'
import type { Project } from './key-of.ts'
import type { Limits } from './limits.ts'
import type { RoomResult } from './run-room.ts'
import { type Failure, sayFailure } from './say-failure.ts'
import { dumpLog, storedMain } from './script.ts'
import { bodyFile, stubFile } from './warm-process.ts'

export type Outcome = {
  way: 'warm' | 'format' | 'cold'
  passes: number
  /** Milliseconds from handing over the text to the last byte of the result. */
  ms: number
  pdf: Uint8Array | null
  pages: number | null
  log: string
  /** As `keepSyncTex` keeps it; null when the engine wrote none. */
  synctex: Uint8Array | null
  problems: Problem[]
  failure: Failure | null
  /** Everything the run wrote, by name. */
  files: Map<string, Uint8Array>
}

/** What there is to say of a run that never began. */
export const notBegun = (failure: Failure): Outcome => ({
  way: 'cold',
  passes: 0,
  ms: 0,
  pdf: null,
  pages: null,
  log: '',
  synctex: null,
  problems: [],
  failure,
  files: new Map(),
})

type Run = { way: Outcome['way']; ms: number; project: Project; split: SplitSource | null; limits: Limits }

/** `split` is set for a warm run: lines of the piped body are then counted from `bodyLine`. */
export function readOutcome(result: RoomResult, { way, ms, project, split, limits }: Run): Outcome {
  const text = (name: string) => Buffer.from(result.files.get(name) ?? new Uint8Array()).toString('utf8')
  const log = (text('document.log') || text('said')).replaceAll(/\/(p|o)\/(?:\.\/)?/g, './')
  const pages = Number(/Output written on .*?\((\d+) pages?/s.exec(log)?.[1] ?? Number.NaN)
  const place = (path: string, line: number | null) => {
    if (path === bodyFile) return { path: project.mainFile, line: line && line + (split?.bodyLine ?? 1) - 1 }
    if (path === stubFile || path === storedMain) return { path: project.mainFile, line }
    return { path, line }
  }
  const failure = sayFailure(result, log, Number.isNaN(pages) ? null : pages, limits)
  const synctex = result.files.get('document.synctex.gz')
  return {
    way,
    passes: result.passes,
    ms,
    pdf: failure ? null : (result.files.get('document.pdf') ?? null),
    pages: Number.isNaN(pages) ? null : pages,
    log,
    synctex: synctex ? keepSyncTex(synctex, senseOf(project, split)) : null,
    problems: readLog(log, {
      isOwn: (path) => project.files.has(path),
      place,
      texts: () => readTexts(project),
      bibliography: text('bibliography.said'),
    }),
    failure,
    files: result.files,
  }
}

/** What TeX reads as source, the main file first. */
function readTexts({ files, mainFile }: Pick<Project, 'files' | 'mainFile'>): Map<string, string> {
  const paths = [...files.keys()].filter((path) => path !== mainFile && /\.(tex|cls|sty|ltx|cfg|def)$/i.test(path))
  return new Map(
    [mainFile, ...paths].map((path) => [
      path,
      Buffer.from(files.get(path)?.bytes ?? new Uint8Array()).toString('utf8'),
    ]),
  )
}

/** What TeX complained about while a preamble was dumped from a file of the name `main` with the text `preamble`. */
export function readDumpLog(result: RoomResult, { files }: Project, main: string, preamble: string): Problem[] {
  const log = Buffer.from(result.files.get(dumpLog) ?? new Uint8Array()).toString('utf8')
  return readLog(log.replaceAll(/\/(p|o)\/(?:\.\/)?/g, './'), {
    isOwn: (path) => path === main || files.has(path),
    place: (path, line) => ({ path, line }),
    texts: () => readTexts({ files, mainFile: main }).set(main, preamble),
  })
}

const senseOf = ({ mainFile, files }: Project, split: SplitSource | null) => ({
  mainFile,
  standIns: { [bodyFile]: (split?.bodyLine ?? 1) - 1, [stubFile]: 0, [storedMain]: 0 },
  files: [...files.keys()],
})
