// Damages bytes the way storage, bad exporters and attackers do. All choices come from `random`.
import { pick } from '../truth-set/seed.ts'

type Mutation = (bytes: Buffer, random: () => number, others: Buffer[]) => Buffer

const at = (bytes: Buffer, random: () => number) => Math.floor(random() * (bytes.length + 1))
const cut = (bytes: Buffer, random: () => number): [number, number] => {
  const start = at(bytes, random)
  return [start, Math.min(bytes.length, start + Math.ceil(random() ** 3 * Math.min(bytes.length, 4000)))]
}
const joined = (...parts: Uint8Array[]) => Buffer.concat(parts)

const awkward = [
  '\0',
  '\u00ff',
  '\n\n\n\n',
  '(((((((((((',
  '<<<<<<<<<<<',
  '[[[[[[[[[[[',
  '{{{{{{{{{{{',
  '/Kids [1 0 R 2 0 R 3 0 R]',
  '<< /Length 99999999999 >>',
  'endstream endobj',
  '0 0 obj',
  ' -2147483648 ',
  ' 4294967296 ',
  ' 1e308 ',
  '\u00c0\u00af',
  '\ud83d',
  '\u202e',
  '</w:p></w:p>',
  '<w:p><w:r><w:t>',
  '&#x110000;',
  '<!--',
  ']]>',
  '*a *a &a',
  '"__proto__":{"x":1},',
  '\\begin{',
  '\\def\\a{\\a\\a}\\a',
  '2019 - 2018 - 2017 -',
  '@@@@',
]

const mutations: Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    for (let i = 0; i < 1 + random() * 12; i++) {
      const place = Math.floor(random() * copy.length)
      copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8))
    }
    return copy
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    for (let i = 0; i < 1 + random() * 40; i++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
    return copy
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    const [start, end] = cut(bytes, random)
    return joined(bytes.subarray(0, start), bytes.subarray(end))
  },
  (bytes, random) => {
    const [start, end] = cut(bytes, random)
    const times = 1 + Math.floor(random() ** 4 * 300)
    const repeated = Array.from({ length: times }, () => bytes.subarray(start, end))
    return joined(bytes.subarray(0, end), ...repeated, bytes.subarray(end))
  },
  (bytes, random) => {
    const [start, end] = cut(bytes, random)
    const to = at(bytes, random)
    return joined(bytes.subarray(0, to), bytes.subarray(start, end), bytes.subarray(to))
  },
  (bytes, random) => {
    const place = at(bytes, random)
    return joined(bytes.subarray(0, place), Buffer.from(pick(awkward, random), 'utf8'), bytes.subarray(place))
  },
  // Another number where a number stood: sizes, offsets, references, dates.
  (bytes, random) => {
    const text = bytes.toString('latin1')
    const numbers = [...text.matchAll(/\d+/g)]
    if (numbers.length === 0) return bytes
    const found = pick(numbers, random)
    const value = pick(['0', '-1', '1', '65536', '2147483648', '99999999999999999999', '3', '1e99', ''], random)
    return Buffer.from(text.slice(0, found.index) + value + text.slice(found.index + found[0].length), 'latin1')
  },
  // The head of one file on the tail of another.
  (bytes, random, others) => {
    const other = pick(others, random)
    return joined(bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random)))
  },
]

/** One to five damages in a row. Never longer than 3 MB. */
export function mutateBytes(bytes: Buffer, random: () => number, others: Buffer[]): Buffer {
  let damaged = bytes
  const times = 1 + Math.floor(random() ** 2 * 5)
  for (let i = 0; i < times; i++) damaged = pick(mutations, random)(damaged, random, others).subarray(0, 3 * 2 ** 20)
  return damaged
}
