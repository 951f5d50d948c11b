import { describe, expect, it } from 'vitest'
import { exampleProfile } from '../document/example-profile.ts'
import { renderResume } from '../render-resume.ts'
import { escapeMarkdown } from './export-markdown.ts'

const text = async (format: 'txt' | 'md' | 'json', options = {}) =>
  new TextDecoder().decode((await renderResume({ profile: exampleProfile, template: 'plain', format, options })).bytes)

describe('exportText', () => {
  it('writes one thing a line, headings in capitals', async () => {
    expect(await text('txt')).toContain(
      'EXPERIENCE\nSenior engineer\nMeridian Pay | Lisbon\nMar 2020 – Present\n- Rebuilt settlement',
    )
  })
  it('keeps certificates to a line each', async () => {
    expect(await text('txt')).toContain(
      '\nCertified Kubernetes Administrator | Cloud Native Computing Foundation | May 2022\n',
    )
  })
})

describe('exportMarkdown', () => {
  it('has one title, a heading per section and per entry', async () => {
    const md = await text('md')
    expect(md.match(/^# .*/gm)).toEqual(['# Ada Quintero'])
    expect(md.match(/^## .*/gm)).toHaveLength(9)
    expect(md).toContain('### Senior engineer\n\n**Meridian Pay** · Lisbon · *Mar 2020 – Present*\n')
    expect(md).toContain('[github.com/adaq](https://github.com/adaq)')
  })
  it('escapes what could be markup', () => {
    expect(escapeMarkdown('# not a heading')).toBe('\\# not a heading')
    expect(escapeMarkdown('1. no list')).toBe('1\\. no list')
    expect(escapeMarkdown('- no list')).toBe('\\- no list')
    expect(escapeMarkdown('a_b*c <b> [x](y) `z` &amp; C++ C#')).toBe(
      'a\\_b\\*c \\<b\\> \\[x\\](y) \\`z\\` \\&amp; C++ C#',
    )
  })
})

describe('exportJsonResume', () => {
  it('names its schema and leaves out what is hidden or empty', async () => {
    const json = JSON.parse(await text('json', { hidden: ['awards'] }))
    expect(json.$schema).toBe('https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json')
    expect(json.meta).toEqual({ version: 'v1.0.0' })
    expect(json.awards).toBeUndefined()
    expect(json.publications).toBeUndefined()
    expect(json.work[0]).not.toHaveProperty('endDate')
  })
  it('writes only complete addresses and says what it left out', async () => {
    const profile = {
      ...exampleProfile,
      basics: { ...exampleProfile.basics, email: 'ada at quintero', url: 'quintero.example' },
    }
    const { bytes, warnings } = await renderResume({ profile, template: 'plain', format: 'json' })
    const { basics } = JSON.parse(new TextDecoder().decode(bytes))
    expect(basics.email).toBeUndefined()
    expect(basics.url).toBe('https://quintero.example')
    expect(warnings).toEqual(['JSON Resume allows only complete addresses; left out: ada at quintero.'])
  })
})
