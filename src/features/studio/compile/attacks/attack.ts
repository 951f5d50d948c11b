// What a document may try, as data: a small source, how one sees that it worked, and what alone stops it.
import type { Engine } from '../../compile-report.ts'
import type { Limits } from '../limits.ts'
import type { Outcome } from '../read-outcome.ts'

export type Layer = 'tex' | 'limits' | 'namespaces'

/** What lies around the room, made for one run: canaries to steal, folders that anybody may write to. */
export type Stage = {
  /** Stands in every canary; letters and digits only. */
  word: string
  /** Folder outside the project that everybody may read and write. */
  outside: string
  /** The same, as the project folder sees it. */
  outsideRelative: string
  /** Folder in `outside` for what a document writes there. */
  drop: string
  dropRelative: string
  /** A file in the room of another document that is at work. */
  otherRoom: string
  /** Stored preamble of another document. */
  otherPreamble: string
  /** Pipe through which another document is given to its waiting process. */
  otherPipe: string
  /** A file of the font cache that all rooms read. */
  fontCacheFile: string
  /** A file of the short TeX lists that are laid over the installation's own in every room. */
  leanFile: string
  /** Port of a server on this machine that takes any connection. */
  port: number
}

/** What was there after a run. */
export type Seen = {
  stage: Stage
  outcome: Outcome
  /** Everything that came out: log, files, text of the PDF. */
  text: string
  /** Names in `drop`. */
  dropped: string[]
  /** Text of a file after the run; undefined when it is gone. */
  after(path: string): string | undefined
  /** Bytes that lay on the machine's disk as output before the room was taken away. */
  diskBytes: number
  /** Most files that one room was handed from an earlier run. */
  handedOver: number
  connections: number
}

export type Attack = {
  name: string
  engine: Engine
  /** The main file. Text without `\documentclass` becomes the body of an article. */
  source: (stage: Stage) => string
  /** Lines for the preamble of that article. */
  preamble?: string
  files?: (stage: Stage) => Record<string, string>
  /** A name in the project that is made a symbolic link to the canary. */
  link?: string
  limits?: Partial<Limits>
  /** Ended by the program's own clock, whatever other limits hold. */
  byClock?: boolean
  /** Started with -shell-escape where TeX's settings are off, as if somebody had allowed it. */
  shellEscape?: boolean
  /** A process of the same user stands beside, with the word in its environment. */
  neighbour?: boolean
  /** The same document is compiled a second time. */
  twice?: boolean
  /** True when the attack got what it wanted. */
  succeeded: (seen: Seen) => boolean
  /** Each of these holds alone. Empty: the program or the engine holds without any wall. */
  stoppedBy: Layer[]
  /** Code of the failure behind all walls, for attacks that must end in one. */
  code?: string
}

export const tellsWord = ({ text, stage }: Seen) => text.includes(stage.word)
/** Lua has no document to print: it speaks through the log. */
export const lua = (code: string) => `\\directlua{${code}}\\csname @@end\\endcsname`
