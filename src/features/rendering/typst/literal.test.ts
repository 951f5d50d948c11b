// A person's words are shown, never run: what looks like markup comes out of the PDF as it went in.
import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { exampleProfile } from '../document/example-profile.ts'
import { words } from '../document/headings.ts'
import { RenderLanguage, TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'
import { toRtlRun, toRun } from './to-runs.ts'

const signs = [
  '#set text(red) #panic("x") #read("/etc/passwd")',
  '$x^2$ *bold* _it_ `raw` <label> @ref = Heading',
  'C++ C# .NET A/B CI/CD node.js 24/7 -- --- ...',
  '"quotes" \'single\' ~ \\ / // /* */ [x] {y} (z)',
]
const squeeze = (text: string) => text.replace(/\s+/gu, '')

describe('typesetting', () => {
  it.each(TemplateId.options)('of %s shows signs as they are', async (template) => {
    const profile = Profile.parse({
      basics: { name: 'Ada Quintero', summary: signs.join('\n') },
      work: [{ position: 'Engineer', name: 'Meridian Pay', startDate: '2020', highlights: signs }],
    })
    const { bytes } = await renderResume({ profile, template, format: 'pdf' })
    const { document } = await readResume(bytes)
    for (const sign of signs) expect(squeeze(document.text)).toContain(squeeze(sign))
  })

  it.each(TemplateId.options)(
    'of %s keeps headings and short names in one piece, in every language',
    async (template) => {
      for (const language of RenderLanguage.options) {
        const profile = { ...exampleProfile, basics: { ...exampleProfile.basics, name: 'Bo Ye' } }
        const { bytes } = await renderResume({ profile, template, format: 'pdf', options: { language } })
        const text = (await readResume(bytes)).document.text.replaceAll('\u00a0', ' ')
        expect(text).toContain('Bo Ye')
        for (const id of ['work', 'education', 'skills', 'languages', 'certificates'] as const)
          expect(text).toContain(words[language].headings[id])
      }
    },
  )

  it('gives the same bytes for the same input, and carries a date only when told', async () => {
    const render = (options = {}) =>
      renderResume({ profile: exampleProfile, template: 'folio', format: 'pdf', options })
    const [a, b] = [await render(), await render()]
    expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true)
    expect(Buffer.from(a.bytes).toString('latin1')).not.toContain('CreationDate')
    const dated = await render({ now: '2026-01-02T03:04:05Z' })
    expect(Buffer.from(dated.bytes).toString('latin1')).toContain('D:20260102030405')
  })

  it('reaches PDF/UA-1 in every template, and says so when a letter stands in the way', async () => {
    for (const template of TemplateId.options) {
      const { bytes, warnings } = await renderResume({ profile: exampleProfile, template, format: 'pdf' })
      expect(warnings, template).toEqual([])
      const nameless = { ...exampleProfile, basics: { ...exampleProfile.basics, name: undefined } }
      const again = await renderResume({ profile: nameless, template, format: 'pdf' })
      expect(again.warnings, `${template} without a name`).toEqual([])
      expect(Buffer.from(bytes).toString('latin1'), template).toContain('pdfuaid:part')
    }
    const profile = Profile.parse({ basics: { name: 'Ada \u{e00f0}\u{f0123}' } })
    const { warnings } = await renderResume({ profile, template: 'plain', format: 'pdf' })
    expect(warnings.join()).toMatch(/can draw .{3}:.*PDF\/UA/u)
  })
})

describe('toRun', () => {
  it('keeps technical words whole and cuts only what fits no line', () => {
    expect(toRun('plain words')).toBe('plain words')
    expect(toRun('uses C++ daily')).toEqual(['uses ', ['C++'], ' daily'])
    expect(toRun('y'.repeat(60))).toEqual([
      'y'.repeat(12),
      [],
      'y'.repeat(12),
      [],
      'y'.repeat(12),
      [],
      'y'.repeat(12),
      [],
      'y'.repeat(12),
    ])
  })
  it('keeps the Latin core of a word whole in lines that run right to left', () => {
    expect(toRtlRun('שפות: (C++, Go')).toEqual(['שפות:', ' ', '(', ['C++'], ',', ' ', 'Go'])
    expect(toRtlRun('B.Sc., מדעי')).toEqual([['B.Sc.'], ',', ' ', 'מדעי'])
    expect(toRtlRun('מילים פשוטות')).toBe('מילים פשוטות')
  })
})
