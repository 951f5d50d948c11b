import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { emptyProfile, Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { createDrawer } from '../drawing/create-drawer.ts'
import { renderPreview } from '../preview/create-preview.ts'
import { RenderFormat, TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'
import { arbitraryProfile, hugeProfile } from './arbitrary-profile.ts'

/** The same profiles on every run: a red test points at a change, not at luck. */
const seed = 20_261_121
const template = fc.constantFrom(...TemplateId.options)
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** Tag names, attributes and text of an XML text, read strictly: throws where an XML parser would stop. */
function readXml(xml: string): { tags: Set<string>; attributes: [string, string][]; text: string } {
  const tags = new Set<string>()
  const attributes: [string, string][] = []
  const open: string[] = []
  let text = ''
  let at = 0
  const between = (piece: string) => {
    if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(piece)) throw new Error(`Not well formed: ${piece}`)
    text += piece
  }
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    between(body.slice(at, match.index))
    at = match.index + match[0].length
    const [, end, name = '', inside = '', empty] = match
    tags.add(name)
    for (const [, key = '', value = ''] of inside.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      between(value)
      attributes.push([key, value])
    }
    if (end && open.pop() !== name) throw new Error(`<${name}> is closed out of order`)
    if (!end && !empty) open.push(name)
  }
  between(body.slice(at))
  if (open.length > 0) throw new Error(`<${open.at(-1)}> stays open`)
  return { tags, attributes, text }
}
const safe = /^(https?|mailto|tel):|^#/

describe('whatever a profile holds', () => {
  it('becomes a PDF in every template', async () => {
    const property = fc.asyncProperty(arbitraryProfile, template, async (profile, id) => {
      const { bytes, pages } = await renderResume({ profile, template: id, format: 'pdf' })
      expect(decode(bytes.slice(0, 5))).toBe('%PDF-')
      expect(pages).toBeGreaterThanOrEqual(1)
    })
    await fc.assert(property, { numRuns: 60, seed })
  })

  it('becomes well-formed SVG without scripts or dangerous links', async () => {
    const property = fc.asyncProperty(arbitraryProfile, template, async (profile, id) => {
      for (const page of renderPreview(profile, id).pages) {
        const { tags, attributes } = readXml(page)
        expect(tags.has('script')).toBe(false)
        for (const [name, value] of attributes) {
          expect(name).not.toMatch(/^on/)
          if (name.endsWith('href')) expect(value).toMatch(safe)
        }
      }
    })
    await fc.assert(property, { numRuns: 30, seed })
  })

  it('becomes a drawing that holds every letter of its pages', async () => {
    const property = fc.asyncProperty(arbitraryProfile, template, async (profile, id) => {
      const draw = createDrawer()
      const { pages, parts, outlines } = draw({ profile, template: id })
      const letters = Object.values(parts).flatMap((part) => ('letters' in part ? part.letters.split(' ') : []))
      for (const letter of letters) expect(outlines).toHaveProperty([letter.split(',')[0]!])
      const runs = pages.map(({ placed }) => placed.filter(([part]) => 'letters' in parts[part]!).length)
      expect(runs).toEqual(renderPreview(profile, id).pages.map((page) => page.split('class="typst-text"').length - 1))
    })
    await fc.assert(property, { numRuns: 60, seed })
  })

  it('becomes a Word file of well-formed XML', async () => {
    const property = fc.asyncProperty(arbitraryProfile, async (profile) => {
      const { bytes } = await renderResume({ profile, template: 'plain', format: 'docx' })
      const files = unzipSync(bytes)
      for (const [name, file] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) readXml(decode(file))
      const { tags, text } = readXml(decode(files['word/document.xml']!))
      expect(tags.has('w:tbl') || tags.has('w:txbxContent')).toBe(false)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    })
    await fc.assert(property, { numRuns: 30, seed })
  })

  it('becomes JSON that is a profile again', async () => {
    const property = fc.asyncProperty(arbitraryProfile, async (profile) => {
      const named = { ...profile, basics: { ...profile.basics, name: 'Ada Quintero', email: 'ada@quintero.example' } }
      const { bytes } = await renderResume({ profile: named, template: 'plain', format: 'json' })
      await expect(readResume(bytes, { fileName: 'resume.json' })).resolves.toHaveProperty('profile')
    })
    await fc.assert(property, { numRuns: 60, seed })
  })

  it('becomes text, Markdown and LaTeX in UTF-8 with no control characters', async () => {
    const property = fc.asyncProperty(
      arbitraryProfile,
      fc.constantFrom('txt' as const, 'md' as const, 'tex' as const),
      async (profile, format) => {
        const { bytes } = await renderResume({ profile, template: 'folio', format })
        expect(decode(bytes)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      },
    )
    await fc.assert(property, { numRuns: 90, seed })
  })

  it('never opens HTML in Markdown', async () => {
    const property = fc.asyncProperty(arbitraryProfile, async (profile) => {
      const { bytes } = await renderResume({ profile, template: 'plain', format: 'md' })
      expect(decode(bytes).replaceAll('\\<', '')).not.toContain('<')
      expect(decode(bytes)).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:|tel:)/)
    })
    await fc.assert(property, { numRuns: 60, seed })
  })
})

describe('the extremes', () => {
  it('render an empty profile in every format', async () => {
    for (const id of TemplateId.options)
      for (const format of RenderFormat.options) {
        const { bytes } = await renderResume({ profile: emptyProfile(), template: id, format })
        expect(bytes.length, `${id} ${format}`).toBeGreaterThan(0)
      }
  })

  it('render a hundred jobs on many pages', async () => {
    for (const id of ['plain', 'ledger', 'spine'] as const) {
      const { pages } = await renderResume({ profile: hugeProfile(), template: id, format: 'pdf' })
      expect(pages).toBeGreaterThan(20)
    }
  })

  it('set a word of ten thousand letters inside the page', async () => {
    const profile = Profile.parse({
      basics: { name: 'A B', summary: 'x'.repeat(5000) },
      work: [{ position: 'y'.repeat(200), highlights: ['z'.repeat(2000)] }],
    })
    for (const id of TemplateId.options) {
      const { pages } = await renderResume({ profile, template: id, format: 'pdf' })
      expect(pages, id).toBeGreaterThanOrEqual(2)
    }
  })
})
