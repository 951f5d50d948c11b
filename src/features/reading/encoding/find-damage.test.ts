import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readResume } from '../read-resume.ts'
import { makeDocx, makePdf, paragraph } from '../whole/make-files.ts'
import { mendJson, mendText, startDamage } from './mend-text.ts'

const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** What a program shows that takes UTF-8 for Windows-1252. */
const damaged = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >> 5 === 4 ? upper[byte - 0x80]! : String.fromCharCode(byte)))
    .join('')

const lines = [
  'Zoë Müller-Ångström, Küchenchefin – “Größe” zählt…',
  'Łucja Żółkiewska • São Paulo • Málaga • Besançon • İzmir',
  '2019 – 2021 Città di Castello, è già fatto: 5 € × 3²',
  'ÉCOLE NATIONALE SUPÉRIEURE, FORMAÇÃO, MÜNCHEN',
  'Ольга Иванова, Κώστας, יעל כהן, ليلى',
  '東京 – 山田太郎 😀 résumé',
]

describe('damaged text', () => {
  it.each(lines)('comes back whole: %s', (line) => expect(mendText(damaged(line))).toBe(line))
  it.each(lines)('comes back whole when damaged twice: %s', (line) =>
    expect(mendText(damaged(damaged(line)))).toBe(line),
  )
  it('is mended beside text that is right', () => {
    const text = `José, São Paulo, Müller\n${damaged('2019 – 2021, Łódź')}\nİzmir`
    expect(mendText(text)).toBe('José, São Paulo, Müller\n2019 – 2021, Łódź\nİzmir')
  })
  it('loses the remains of no-break spaces', () => {
    expect(mendText('Led a teamÂ of nine. Won\u00c2\u00a0two prizes.Â')).toBe(
      'Led a team of nine. Won\u00a0two prizes.',
    )
  })
  it('tells a lost last byte by what stands before it', () => {
    expect(mendText('Halyard ï¼\u200b Bath')).toBe('Halyard － Bath')
  })
  it('is told with the words as they were', () => {
    const damage = startDamage()
    mendText(`x ${damaged('Málaga')}, 2019 ${damaged('–')} 2021`, damage)
    expect(damage).toEqual({
      count: 2,
      examples: [
        { was: 'MÃ¡laga,', now: 'Málaga,' },
        { was: 'â€“', now: '–' },
      ],
    })
  })
  it('is found in escaped JSON', () => {
    expect(mendJson('{"name":"Ren\\u00c3\\u00a9e"}')).toBe('{"name":"Renée"}')
  })
})

describe('text that is right stays', () => {
  test.each([
    ...lines,
    'NÃO, MAÇÃ, IRMÃ… ALEMÃ» “MANHÔ IRMÃ™ MANHÃ–TARDE',
    '»CAFÉ« «MENÜ» „Spaß“ Straße… Gruß– É… È» Ñ”',
    'Â Âge ÂNGELA â ê « Âme »',
    'Ø 25 mm, 5 Å², Ð, Þ',
    'Ã',
  ])('%s', (text) => expect(mendText(text)).toBe(text))

  it('whatever letters it is made of', () => {
    // A capital Â that ends a word is what a damaged hard space leaves behind it.
    const word = fc
      .stringMatching(/^[a-zA-ZäöüßéèçñãõâêÃÉÂÇÑÕÜŁęß]{1,9}[.,;:!?]?$/)
      .filter((one) => !/Â[.,;:!?]?$/.test(one))
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (words) => mendText(words.join(' ')) === words.join(' ')))
  })
})

describe('files', () => {
  const resume = [
    'Zoë Lindqvist',
    'zoe@correo.example',
    'EXPERIENCE',
    'Baker, Café Ångström, 2019 – 2021',
    '• Sold 40 éclairs a day',
    '• Led nine people in Malmö',
  ]
  const bytes = (text: string) => new TextEncoder().encode(text)
  it.each([
    ['txt', bytes(resume.map(damaged).join('\n'))],
    ['pdf', makePdf(resume.map((line) => String.fromCharCode(...bytes(line))))],
    ['docx', makeDocx(resume.map((line) => paragraph(damaged(line))).join(''))],
  ])('a damaged %s is read as it was meant, and says so', async (_, file) => {
    const { profile, document, provenance } = await readResume(file)
    expect(profile.basics.name).toBe('Zoë Lindqvist')
    expect(profile.work).toMatchObject([
      {
        position: 'Baker',
        name: 'Café Ångström',
        startDate: '2019',
        endDate: '2021',
        highlights: ['Sold 40 éclairs a day', 'Led nine people in Malmö'],
      },
    ])
    expect(document.layout.damage?.examples[0]).toEqual({ was: 'ZoÃ«', now: 'Zoë' })
    const { start, end, box } = provenance['/work/0/name']!
    expect(document.text.slice(start, end)).toBe('Café Ångström')
    if (document.format !== 'pdf') return
    const [left, , right] = box!
    const rest = provenance['/work/0/startDate']!.box!
    expect(right).toBeLessThan(rest[0])
    expect(right - left).toBeGreaterThan(60)
  })

  it('words of a DOCX keep no soft hyphens', async () => {
    const split = '<w:p><w:r><w:t>Soft\u00ad</w:t></w:r><w:r><w:t>ware en\u00adgineer at a mill</w:t></w:r></w:p>'
    const { document } = await readResume(makeDocx(split))
    expect(document.text).toBe('Software engineer at a mill')
  })
})
