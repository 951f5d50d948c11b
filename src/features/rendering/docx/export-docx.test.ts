import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { exampleProfile } from '../document/example-profile.ts'
import { TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'

async function parts(options = {}, profile = exampleProfile) {
  const { bytes } = await renderResume({ profile, template: 'meridian', format: 'docx', options })
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
}
const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0

describe('exportDocx', () => {
  it('uses real headings, lists, links and tab stops, and no tables or text boxes', async () => {
    const xml = (await parts())['word/document.xml']!
    expect(count(xml, /<w:pStyle w:val="Title"\/>/g)).toBe(1)
    expect(count(xml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(9)
    expect(count(xml, /<w:numPr>/g)).toBe(10)
    expect(count(xml, /<w:hyperlink /g)).toBe(6)
    expect(xml).toContain('<w:tab w:val="right"')
    expect(xml).not.toMatch(/<w:tbl>|txbxContent|<w:drawing>|<w:pict>/)
  })

  it('names the person and the language, and a date only when told', async () => {
    const plain = await parts({ language: 'de' })
    expect(plain['docProps/core.xml']).toContain('<dc:creator>Ada Quintero</dc:creator>')
    expect(plain['docProps/core.xml']).not.toContain('dcterms:created')
    expect(plain['word/styles.xml']).toContain('w:val="de-DE"')
    const dated = await parts({ now: '2026-01-02T03:04:05Z' })
    expect(dated['docProps/core.xml']).toContain('>2026-01-02T03:04:05Z</dcterms:created>')
  })

  it('gives the same bytes for the same input', async () => {
    for (const template of TemplateId.options) {
      const make = async () => (await renderResume({ profile: exampleProfile, template, format: 'docx' })).bytes
      expect(Buffer.from(await make()).equals(Buffer.from(await make())), template).toBe(true)
    }
  })

  it('runs right to left for a Hebrew résumé', async () => {
    const profile = Profile.parse({ basics: { name: 'נועה ברקת', summary: 'מהנדסת תוכנה עם תשע שנות ניסיון.' } })
    const xml = (await parts({}, profile))['word/document.xml']!
    expect(xml).toContain('<w:bidi/>')
    expect((await parts())['word/document.xml']).not.toContain('<w:bidi')
  })
})
