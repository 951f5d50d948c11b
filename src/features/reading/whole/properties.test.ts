import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadResume } from '#features/profiles/contract.ts'
import { readResume } from '../read-resume.ts'
import { ReadingError } from '../reading-error.ts'
import { makeDocx, makePdf, paragraph, sample } from './make-files.ts'

async function readOrRefuse(bytes: Uint8Array): Promise<ReadResume | undefined> {
  try {
    return await readResume(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadingError)
    return undefined
  }
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Every cited span lies inside the text, and the words there are the field's words. */
function checkSources({ document, profile, provenance }: ReadResume): void {
  for (const [pointer, { start, end, page, confidence }] of Object.entries(provenance)) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(document.text.length)
    expect(page).toBeLessThanOrEqual(Math.max(1, document.pages.length))
    expect(confidence).toBeGreaterThan(0)
    const value = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], profile)
    if (typeof value !== 'string' || /[dD]ate$|url$/.test(pointer)) continue
    expect([pointer, letters(document.text.slice(start, end))]).toEqual([pointer, letters(value)])
  }
}

describe('whatever comes', () => {
  it('arbitrary bytes are read or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => void (await readOrRefuse(bytes))),
      { numRuns: 150 },
    )
  })

  const pdf = makePdf(sample)
  const docx = makeDocx(sample.map((line) => paragraph(line)).join(''))
  it.each([
    ['PDF', pdf],
    ['DOCX', docx],
  ])('a damaged %s is read or refused with a reason', async (_, file) => {
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(file.length), async (changes, cut) => {
        const copy = file.slice(0, cut % 3 === 0 ? cut : file.length)
        for (const [at, value] of changes) copy[at % Math.max(1, copy.length)] = value
        const read = await readOrRefuse(copy)
        if (read) checkSources(read)
      }),
      { numRuns: 80 },
    )
  })

  it('every field of a text is where it says it is', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...sample,
        'SPRACHEN',
        'Deutsch (Muttersprache), Wolof – gut',
        'Projects',
        'Certificates',
        'AWS Practitioner, Amazon, 2021',
        '• Led a team',
        'Tools: Git, Docker',
        'Halyard Ltd\t2019 – 2021',
        'Lead Engineer @ Nordwind GmbH (Kiel)',
        '03/2018-04/2022 | Berlin',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\n\r\f]/.test(text)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const read = await readOrRefuse(new TextEncoder().encode(lines.join('\n')))
        if (read) checkSources(read)
      }),
      { numRuns: 300 },
    )
  })

  it('a paragraph behind bullets keeps its place, and the one before them its own', async () => {
    const lines = sample
      .filter((line) => line !== 'EDUCATION' && line !== '2012 - 2015')
      .map((line) => line.replace('- Built', 'Built'))
    const read = await readResume(makePdf(lines))
    expect(read.profile.work).toMatchObject([
      {
        summary: 'Built a payments service in TypeScript.',
        highlights: ['Cut costs by 40%.', 'BSc Physics, University of Porto'],
      },
    ])
    checkSources(read)
  })

  it('the same bytes give the same reading', async () => {
    expect(await readResume(pdf)).toEqual(await readResume(pdf))
  })
})
