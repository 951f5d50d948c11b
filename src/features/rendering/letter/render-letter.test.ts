// Letters in every template and format: the words come out again, and a person's words stay words.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readResume } from '#features/reading/read-resume.ts'
import { TemplateId } from '../render-options.ts'
import { Letter } from './letter.ts'
import { previewLetter, renderLetter } from './render-letter.ts'

const letter = Letter.parse({
  sender: { name: 'Imogen Hartley', email: 'imogen@hartley.example', phone: '+44 20 7946 0018' },
  date: '2026-11-21',
  to: ['Ms Okafor', 'Head of Engineering', 'Helio Energy'],
  subject: 'Backend Engineer',
  paragraphs: [
    'Dear Ms Okafor,',
    'I am applying for the Backend Engineer role. #let x = 1; $a^2$ *not bold* @nobody \\ C++ and 32 %.',
    'Kind regards,\nImogen Hartley',
  ],
})

describe('letters as files', () => {
  it.each(TemplateId.options)('%s: a PDF that reads back word for word', async (template) => {
    const { bytes, pages, contentType } = await renderLetter({ letter, template, format: 'pdf' })
    expect([pages, contentType]).toEqual([1, 'application/pdf'])
    const { document } = await readResume(bytes, { fileName: 'letter.pdf' })
    const text = document.text.replace(/\s+/g, ' ')
    for (const words of [
      '21 November 2026',
      'Ms Okafor',
      'Helio Energy',
      '#let x = 1; $a^2$ *not bold* @nobody \\ C++ and 32 %.',
      'Kind regards, Imogen Hartley',
    ])
      expect(text).toContain(words)
    expect(previewLetter({ letter, template }).pages).toHaveLength(1)
  })

  it('Word and plain text carry the same words, and the same input gives the same bytes', async () => {
    const make = (format: 'docx' | 'txt') => renderLetter({ letter, template: 'folio', format })
    const docx = await make('docx')
    expect(Buffer.from((await make('docx')).bytes).equals(Buffer.from(docx.bytes))).toBe(true)
    expect(strFromU8(unzipSync(docx.bytes)['word/document.xml']!)).toContain('Dear Ms Okafor,')
    expect(new TextDecoder().decode((await make('txt')).bytes)).toBe(
      'Imogen Hartley\nimogen@hartley.example\n+44 20 7946 0018\n\n21 November 2026\n\nMs Okafor\nHead of Engineering\nHelio Energy\n\nBackend Engineer\n\nDear Ms Okafor,\n\nI am applying for the Backend Engineer role. #let x = 1; $a^2$ *not bold* @nobody \\ C++ and 32 %.\n\nKind regards,\nImogen Hartley\n',
    )
  })

  it('a letter without sender, address or words is a page, not an error', async () => {
    const bare = Letter.parse({ sender: {}, paragraphs: [] })
    for (const format of ['pdf', 'docx', 'txt'] as const)
      expect((await renderLetter({ letter: bare, template: 'spine', format })).bytes.length).toBeGreaterThan(0)
  })
})
