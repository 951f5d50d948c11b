import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readResume } from '../read-resume.ts'
import { ReadingError, readingErrorCodes } from '../reading-error.ts'
import { makeDocx, makePdf, paragraph, sample } from './make-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('one résumé in several formats', () => {
  const docx = makeDocx(sample.map((line) => paragraph(line)).join(''))
  it.each([
    ['txt', bytes(sample.join('\n'))],
    ['pdf', makePdf(sample)],
    ['pdf', Uint8Array.from([...bytes('junk before the header\n'), ...makePdf(sample)])],
    // A browser draws the signs of a list: without them the bullets ran into one another.
    ['pdf', makePdf(sample, 1, { drawn: true })],
    ['docx', docx],
  ])('reads %s whatever its name', async (format, file) => {
    const { document, profile } = await readResume(file, { fileName: 'photo.png' })
    expect(document.format).toBe(format)
    expect(profile.basics).toMatchObject({
      name: 'Ana Sousa',
      email: 'ana.sousa@correo.example',
      phone: '+351 21 000 0147',
      location: { text: 'Porto, Portugal' },
    })
    expect(profile.work).toMatchObject([
      {
        position: 'Software Engineer',
        name: 'Halyard Ltd',
        location: 'Bath',
        startDate: '2019-03',
        highlights: ['Built a payments service in TypeScript.', 'Cut costs by 40%.'],
      },
    ])
    expect(profile.work[0]).not.toHaveProperty('endDate')
    expect(profile.education).toMatchObject([
      { studyType: 'BSc', area: 'Physics', institution: 'University of Porto', startDate: '2012', endDate: '2015' },
    ])
    expect(profile.skills.map(({ name }) => name)).toEqual(['TypeScript', 'PostgreSQL', 'C++'])
    // Each line of a list says where its words begin, whether its sign is a letter or a picture.
    const items = document.lines.filter(({ item }) => item !== undefined)
    expect(items.map(({ start, end, item }) => document.text.slice(start + item!, end))).toEqual([
      'Built a payments service in TypeScript.',
      'Cut costs by 40%.',
    ])
  })

  it('cites page, span and box of a field', async () => {
    const { document, provenance } = await readResume(makePdf(sample))
    const source = provenance['/work/0/name']!
    expect(document.text.slice(source.start, source.end)).toBe('Halyard Ltd')
    expect(source.page).toBe(1)
    expect(source.box![0]).toBeGreaterThan(60)
    expect(source.box![2]).toBeLessThan(400)
  })
})

it.each([
  [
    'Summary\nWarm and quick.\nHighlights\nFlexible and adaptive\nCustomer Retention\nExperience\nWaiter, 2019 to 2021, Halyard Ltd',
  ],
  ['LEAD COOK\nSelf-starter\nKnife Skills\nExperience\nLead Cook, 2019 to 2021, Halyard Ltd'],
])('gives no name to a résumé that has none', async (text) => {
  expect((await readResume(bytes(text))).profile.basics.name).toBeUndefined()
})

it('keeps what leads to a date out of who gave a certificate', async () => {
  const items = [
    '- ACLS, American Heart Association, valid until 05/2027',
    '- Registered Nurse, State of Minnesota (renewed 2025)',
    '- PCCN, AACN, 2022',
  ]
  const { certificates } = (await readResume(makePdf([...sample, '', 'CERTIFICATIONS', ...items]))).profile
  expect(certificates).toMatchObject([
    { name: 'ACLS', issuer: 'American Heart Association', date: '2027-05' },
    { name: 'Registered Nurse', issuer: 'State of Minnesota', date: '2025' },
    { name: 'PCCN', issuer: 'AACN', date: '2022' },
  ])
})

describe('DOCX beyond paragraphs', () => {
  it('reads headers, tables, text boxes and lists, and skips fallbacks', async () => {
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>SKILLS</w:t></w:r></w:p><w:p><w:r><w:t>Welding, Soldering</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>twice</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
    const table = `<w:tbl><w:tr><w:tc>${paragraph('2019 – 2021')}</w:tc><w:tc>${paragraph('Welder')}${paragraph('Halyard Ltd')}</w:tc></w:tr></w:tbl>`
    const file = makeDocx(paragraph('EXPERIENCE') + table + box, {
      'word/header1.xml': `<w:hdr>${paragraph('Ana Sousa')}${paragraph('ana@correo.example')}</w:hdr>`,
    })
    const { document, profile } = await readResume(file)
    expect(profile.basics).toMatchObject({ name: 'Ana Sousa', email: 'ana@correo.example' })
    expect(profile.work).toMatchObject([
      { position: 'Welder', name: 'Halyard Ltd', startDate: '2019', endDate: '2021' },
    ])
    expect(profile.skills.map(({ name }) => name)).toEqual(['Welding', 'Soldering'])
    expect(document.layout).toMatchObject({ headerText: true, tables: 1, textBoxes: 1 })
    expect(document.text).not.toContain('twice')
  })
})

describe('refusals', () => {
  const zipOf = (name: string) => zipSync({ [name]: bytes('x') })
  const bomb = zipSync(
    { '[Content_Types].xml': bytes(''), 'word/document.xml': new Uint8Array(80 * 1024 * 1024) },
    { level: 9 },
  )
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \n\t ')],
    ['too_large', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['wrong_type', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2])],
    ['wrong_type', zipOf('notes/readme.bin')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['old_word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['other_office', bytes('{\\rtf1 hello}')],
    ['spreadsheet', zipOf('xl/workbook.xml')],
    ['corrupt', bytes('%PDF-1.7\nnothing else')],
    ['corrupt', makeDocx(paragraph('Hello')).slice(0, 120)],
    ['too_many_pages', makePdf(['page'], 51)],
    ['no_text', makePdf([])],
    ['zip_bomb', bomb],
    ['too_much_text', bytes('word '.repeat(90_000))],
  ])('says %s', async (code, file) => {
    const error = await readResume(file).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReadingError)
    expect((error as ReadingError).code).toBe(code)
    expect((error as ReadingError).message).toMatch(/^[A-Z].*\.$/)
  })

  const office = (stream: string) =>
    Uint8Array.from([...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], ...Buffer.from(stream, 'utf16le')])
  it.each([
    ['other_office', /rich-text/, bytes('{\\rtf1 hello}')],
    ['other_office', /OpenDocument/, zipOf('x-opendocument.text')],
    ['other_office', /Pages, choose File, Export To/, zipOf('Index/Document.iwa')],
    ['other_office', /Pages, choose File, Export To/, zipOf('buildVersionHistory.plist')],
    ['other_office', /saved as XML/, bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>')],
    ['spreadsheet', /spreadsheet/, office('Workbook')],
    ['wrong_type', /e-mail/, office('__substg1.0_0037001F')],
    ['wrong_type', /e-mail/, bytes('From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHello')],
    ['wrong_type', /\.mht/, bytes('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x')],
    ['wrong_type', /Unpack it/, zipOf('résumé.pdf')],
    ['wrong_type', /only a link/, bytes('[InternetShortcut]\r\nURL=https://cv.example')],
    ['wrong_type', /only a link/, bytes('{"doc_id":"a","resource_key":"","email":"a@b.example"}')],
    ['not_a_resume', /LinkedIn archive has no profile/, zipOf('Connections.csv')],
    ['not_a_resume', /no résumé data/, bytes('[{"id":1},{"id":2}]')],
    ['too_many_pages', /has 51 pages.*at most 50/, makePdf(['page'], 51)],
    ['no_text', /drawn as shapes/, makePdf([])],
    [
      'no_text',
      /Adobe Reader/,
      makePdf(['Please wait...', 'Your PDF viewer may not be able to display this type of document.']),
    ],
  ])('says %s and %s', async (code, words, file) => {
    const error = (await readResume(file).catch((reason: unknown) => reason)) as ReadingError
    expect(error.code).toBe(code)
    expect(error.message).toMatch(words)
  })

  it('still reads text that begins with a bracket, and a PDF that holds an archive', async () => {
    const text = ['[Ana Sousa]', 'ana@correo.example', 'EXPERIENCE', 'Weaver, Halyard Ltd, 2016 - 2019'].join('\n')
    expect((await readResume(bytes(text))).profile.work).toHaveLength(1)
    const { document } = await readResume(makePdf([...sample, 'word/document.xml PK']))
    expect(document.format).toBe('pdf')
  })

  it('has a message of its own for every code', () => {
    const messages = readingErrorCodes.map((code) => new ReadingError(code).message)
    expect(new Set(messages).size).toBe(messages.length)
  })
})

it('takes the languages people speak out of the skills, and leaves programming languages there', async () => {
  const text = [
    ...sample.slice(0, 3),
    'Kenntnisse',
    'Sprachen: Deutsch (Muttersprache), Englisch (C1)',
    'Werkzeuge: Git, Docker',
    'Languages: Python, SQL',
  ].join('\n')
  const { profile } = await readResume(bytes(text), { fileName: 'resume.txt' })
  expect(profile.languages).toEqual([
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'C1' },
  ])
  expect(profile.skills).toMatchObject([{ name: 'Werkzeuge' }, { name: 'Languages', keywords: ['Python', 'SQL'] }])
})
