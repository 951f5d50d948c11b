// The part of a body that a waiting process may set before the rest is known.
import { createHash } from 'node:crypto'
import type { Project } from './key-of.ts'

/**
 * Whole lines that two bodies of a document, one typed after the other, begin with: somebody who types is likely to go on
 * where they part. Empty where the document reads its own source, which has not been written yet.
 */
export function findHead(
  before: string,
  now: string,
  { mainFile, files }: Pick<Project, 'mainFile' | 'files'>,
): string {
  const source = Buffer.from(files.get(mainFile)?.bytes ?? new Uint8Array()).toString('utf8')
  if (namesItself(source, mainFile)) return ''
  let same = 0
  const shorter = Math.min(before.length, now.length)
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same++
  // The same text again: nothing tells where the next edit will be.
  const isSame = same === now.length && same === before.length
  return isSame || !same ? '' : now.slice(0, now.lastIndexOf('\n', same - 1) + 1)
}

/** Everything a document may read beside its main file: the text ahead was set with these. */
export function hashOthers({ mainFile, files }: Pick<Project, 'mainFile' | 'files'>): string {
  const hash = createHash('sha256')
  for (const path of [...files.keys()].sort())
    if (path !== mainFile) hash.update(`${path}\0${files.get(path)!.sha256}\0`)
  return hash.digest('hex')
}

function namesItself(source: string, mainFile: string): boolean {
  const stem = mainFile.replace(/\.\w+$/, '').replace(/^.*\//, '')
  const words = stem.replaceAll(/[^\w]/g, (sign) => `\\${sign}`)
  return new RegExp(String.raw`[{/]${words}(?:\.\w+)?\s*\}|\\input\s+${words}\b`).test(source)
}
