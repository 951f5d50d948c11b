import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import type { PageSources } from '../public/public-page.ts'
import { readSources } from './read-sources.ts'

export type EmittedPage = { file: string; text: string }
/** `appScripts` are what the app loads first: fetched ahead when somebody is about to need it. */
export type PageAssets = { scripts: string[]; styles: string[]; preloadFonts: string[]; appScripts: string[] }
type PagesModule = { renderPublicPages: (assets: PageAssets, sources: PageSources) => Promise<EmittedPage[]> }

const entry = 'public'
const folder = 'pages'

/** Writes the pages that need no account as HTML beside the app: they paint before any script has arrived. */
export function emitPublicPages(): Plugin {
  let root = process.cwd()
  const render = async (assets: PageAssets) => {
    const file = resolve(root, 'src/web/public/pages.tsx')
    const { module } = await runnerImport<PagesModule>(file, { root, configFile: false })
    return module.renderPublicPages(assets, await readSources(root))
  }
  return {
    name: 'emit-public-pages',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/'
        const wanted = path === '/' ? 'welcome.html' : `${path.slice(1)}.html`
        if (/^\/(src|@|node_modules|api)/.test(path)) return next()
        const scripts = ['/src/web/public/public-entry.ts']
        const pages = await render({ scripts, styles: ['/src/web/styles/app.css'], preloadFonts: [], appScripts: [] })
        const page = pages.find((candidate) => candidate.file === wanted)
        if (!page) return next()
        response.setHeader('content-type', 'text/html; charset=utf-8')
        const text = page.text.replaceAll('{{URL}}', '').replace(/\{\{([A-Z_]+)\}\}/g, '<i>$1</i>')
        response.end(await server.transformIndexHtml(request.url ?? '/', text))
      })
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return
        for (const page of await render(collectAssets(bundle)))
          this.emitFile({ type: 'asset', fileName: `${folder}/${page.file}`, source: page.text })
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/_app-paths.json`,
          source: JSON.stringify(readAppPaths(root)),
        })
        preloadInApp(bundle)
      },
    },
  }
}

/** First segments of the addresses that the app itself answers, out of its list of pages. */
function readAppPaths(root: string): string[] {
  const source = readFileSync(resolve(root, 'src/app/web.tsx'), 'utf8')
  const paths = [...source.matchAll(/\bpath: '([^'*:]+)/g)].map((match) => match[1]!.split('/')[0]!)
  return [...new Set(['', ...paths])].sort()
}

function collectAssets(bundle: Rolldown.OutputBundle): PageAssets {
  const chunk = findEntry(bundle, entry)
  return {
    scripts: [`/${chunk.fileName}`],
    styles: filesOfApp(bundle, 'css'),
    preloadFonts: firstFonts(bundle),
    appScripts: filesOfApp(bundle, 'js'),
  }
}

/** What the app's own page loads first, by the ending of its name. */
function filesOfApp(bundle: Rolldown.OutputBundle, ending: 'js' | 'css'): string[] {
  const page = bundle['index.html']
  const html = page?.type === 'asset' ? String(page.source) : ''
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!)
  return files.filter((file) => file.endsWith(`.${ending}`))
}

function findEntry(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry && file.name === name,
  )
  if (!chunk) throw new Error(`The build has no entry named ${name}.`)
  return chunk
}

/** The two faces that every first screen shows. */
function firstFonts(bundle: Rolldown.OutputBundle): string[] {
  return Object.keys(bundle)
    .filter((file) => /(geist-latin-wght-normal|instrument-serif-latin-400-normal)[^/]*\.woff2$/.test(file))
    .map((file) => `/${file}`)
}

function preloadInApp(bundle: Rolldown.OutputBundle) {
  const page = bundle['index.html']
  if (page?.type !== 'asset') return
  const links = firstFonts(bundle).map(
    (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`,
  )
  page.source = String(page.source).replace('</head>', `  ${links.join('\n    ')}\n  </head>`)
}
