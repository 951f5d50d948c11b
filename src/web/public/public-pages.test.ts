// What search engines, link previews and readers get: checked on the pages as they are drawn.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '#features/help/words.ts'
import { readSources } from '../build/read-sources.ts'

const root = join(import.meta.dirname, '../../..')
type Drawn = { file: string; text: string }
const noAssets = { scripts: [], styles: [], preloadFonts: [], appScripts: [] }

let files: Drawn[] = []
let pages: { path: string; hidden: boolean; document: Document }[] = []

beforeAll(async () => {
  // As the build does it: through Vite, which knows TSX.
  const { runnerImport } = await import('vite')
  const file = join(root, 'src/web/public/pages.tsx')
  const { module } = await runnerImport<typeof import('./pages.tsx')>(file, { root, configFile: false })
  files = await module.renderPublicPages(noAssets, await readSources(root))
  pages = files
    .filter(({ file: name }) => name.endsWith('.html'))
    .map(({ file: name, text }) => ({
      path: name === 'welcome.html' ? '/' : `/${name.replace('.html', '')}`,
      hidden: name.startsWith('_'),
      document: parseHTML(text).document as unknown as Document,
    }))
})

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? ''

/** What each kind of description must say for search engines to use it (schema.org, Google's required properties). */
const required: Record<string, string[]> = {
  WebSite: ['name', 'url'],
  SoftwareApplication: ['name', 'offers', 'applicationCategory', 'operatingSystem', 'image'],
  FAQPage: ['mainEntity'],
  BreadcrumbList: ['itemListElement'],
  TechArticle: ['headline', 'description', 'url'],
}

describe('public pages', () => {
  it('have one heading, a title, a description and a language', () => {
    for (const { path, document, hidden } of pages) {
      expect(document.documentElement.getAttribute('lang'), path).toBe('en')
      expect(document.querySelectorAll('h1').length, path).toBe(1)
      const title = document.title
      if (!hidden) expect(title.length, `${path}: ${title}`).toBeGreaterThanOrEqual(15)
      expect(title.length, `${path}: ${title}`).toBeLessThanOrEqual(65)
      const description = meta(document, 'description')
      expect(description.length, `${path}: ${description}`).toBeGreaterThanOrEqual(50)
      expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(170)
    }
    expect(new Set(pages.map(({ document }) => document.title)).size).toBe(pages.length)
    expect(new Set(pages.map(({ document }) => meta(document, 'description'))).size).toBe(pages.length)
  })

  it('say their address and bring a picture for links; stand-ins stay out of search results', () => {
    for (const { path, document, hidden } of pages) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
      if (hidden) {
        expect([path, canonical, meta(document, 'robots')]).toEqual([path, undefined, 'noindex'])
        continue
      }
      expect(canonical).toBe(`{{URL}}${path}`)
      expect(meta(document, 'og:url')).toBe(`{{URL}}${path}`)
      expect(meta(document, 'og:title')).toBe(document.title)
      const picture = meta(document, 'og:image').replace('{{URL}}', '')
      expect(existsSync(join(root, 'src/web/static', picture)), picture).toBe(true)
      expect(meta(document, 'og:image:alt').length).toBeGreaterThan(10)
    }
  })

  it('describe themselves in JSON-LD that parses and has what its kind must have', () => {
    let kinds = 0
    for (const { path, document } of pages)
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(script.textContent ?? '') as Record<string, unknown>
        expect(data['@context'], path).toBe('https://schema.org')
        const needs = required[String(data['@type'])]
        expect(needs, `${path}: ${data['@type']}`).toBeDefined()
        for (const property of needs!) expect(data[property], `${path}: ${property}`).toBeTruthy()
        if (data['@type'] === 'FAQPage')
          for (const entry of data.mainEntity as Record<string, { text?: string }>[]) {
            expect(entry.name).toBeTruthy()
            expect(entry.acceptedAnswer?.text?.length).toBeGreaterThan(20)
          }
        if (data['@type'] === 'BreadcrumbList')
          (data.itemListElement as Record<string, unknown>[]).forEach((item, index) => {
            expect([item.position, item['@type']]).toEqual([index + 1, 'ListItem'])
            expect(String(item.item)).toMatch(/^\{\{URL\}\}\//)
          })
        kinds++
      }
    expect(kinds).toBeGreaterThan(3)
  })

  it('link only to places that exist', () => {
    const own = new Set(pages.map(({ path }) => path))
    const app = new Set(['/sign-in', '/sign-up', '/docs/', '/api/openapi.json', '/home'])
    for (const { path, document } of pages)
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!
        const [place, anchor] = href.split('#') as [string, string?]
        if (/^(mailto:|https?:)/.test(href)) continue
        if (place) expect(own.has(place) || app.has(place), `${path} links to ${href}`).toBe(true)
        if (anchor === undefined) continue
        const target = place ? pages.find((page) => page.path === place)?.document : document
        expect(target?.getElementById(anchor), `${path} links to ${href}`).toBeTruthy()
      }
  })

  it('hold every article that the app itself refers to', () => {
    const own = new Set(pages.map(({ path }) => path))
    for (const [word, { article }] of Object.entries(words)) expect(own.has(`/help/${article}`), word).toBe(true)
  })

  it('speak calmly, and need no inline style or script', () => {
    for (const { path, document } of pages) {
      for (const script of document.querySelectorAll('script:not([src])'))
        expect(script.getAttribute('type'), path).toBe('application/ld+json')
      expect(document.querySelectorAll('[style], style').length, path).toBe(0)
      expect(document.querySelector('main')?.textContent, path).not.toMatch(/!(?!=)/)
    }
  })

  it('fill in only what the server knows', () => {
    const facts = readFileSync(join(root, 'src/app/page-facts.ts'), 'utf8')
    const atRequest = ['ERROR_STATUS', 'ERROR_TITLE', 'ERROR_DETAIL', 'ERROR_REQUEST']
    for (const { file, text } of files)
      for (const [, name] of text.matchAll(/\{\{([^}]*)\}\}/g))
        expect(atRequest.includes(name!) || facts.includes(`    ${name}:`), `${file}: {{${name}}}`).toBe(true)
  })

  it('stand in the sitemap, and robots.txt lets them be read', () => {
    const sitemap = files.find(({ file }) => file === 'sitemap.xml')!.text
    const robots = files.find(({ file }) => file === 'robots.txt')!.text
    for (const { path, hidden } of pages) {
      expect(sitemap.includes(`<loc>{{URL}}${path}</loc>`), path).toBe(!hidden)
      if (!hidden && path !== '/') expect(robots).toContain(`Allow: /${path.split('/')[1]}\n`)
    }
    expect(robots).toContain('Sitemap: {{URL}}/sitemap.xml')
  })
})
