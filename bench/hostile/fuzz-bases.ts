// Valid files to start from: honest ones of the hostile set, and drawn résumés.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { unzipSync } from 'fflate'
import { allHostileFiles } from '../../tests/hostile/files/all-files.ts'
import { writeZip } from '../../tests/hostile/files/write-zip.ts'
import { samplePairs } from '../reading/sample-pairs.ts'
import { seenLayouts } from '../truth-set/layouts/seen/list.ts'
import { makeSamples } from '../truth-set/make-samples.ts'
import { loadPeople } from '../truth-set/person.ts'
import { pick } from '../truth-set/seed.ts'
import { mutateBytes } from './mutate.ts'

export interface Base {
  fileName: string
  bytes: Buffer
}

/** Two drawn résumés for each person, of the tools every machine has, and the honest files. */
export async function loadBases(): Promise<Base[]> {
  const layouts = seenLayouts
    .filter(({ tool }) => tool !== 'latex' && tool !== 'html')
    .map((layout) => ({ layout, seen: true }))
  const drawn = await makeSamples(samplePairs(loadPeople(), layouts, 'fuzz', 2))
  const honest = allHostileFiles.filter(
    ({ name, ends }) => ends.length === 1 && ends[0] === 'read' && !/pages/.test(name),
  )
  return [
    ...honest.map(({ fileName, make }) => ({ fileName, bytes: Buffer.from(make()) })),
    ...(await Promise.all(drawn.map(async ({ file }) => ({ fileName: basename(file), bytes: await readFile(file) })))),
  ]
}

/** Half of the archives are damaged inside: one part is unpacked, damaged and packed again. */
export function mutateFile(base: Base, random: () => number, bases: Base[]): Buffer {
  const others = bases.map(({ bytes }) => bytes)
  if (!/\.(docx|zip)$/.test(base.fileName) || random() < 0.5) return mutateBytes(base.bytes, random, others)
  const parts = Object.entries(unzipSync(base.bytes))
  const chosen = pick(parts, random)[0]
  return Buffer.from(
    writeZip(
      parts.map(([name, data]) => ({
        name,
        data: name === chosen ? mutateBytes(Buffer.from(data), random, others.slice(0, 5)) : data,
      })),
    ),
  )
}
