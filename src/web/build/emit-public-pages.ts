import { resolve } from 'node:path'
import { type Plugin, type Rolldown, runnerImport } from 'vite'

export type PublicPage = { file: string; html: string }
export type PageAssets = { scripts: string[]; styles: string[]; preloadFonts: string[] }
type PagesModule = { renderPublicPages: (assets: PageAssets) => PublicPage[] }

const entry = 'welcome'

/** Writes the pages that need no account as plain HTML beside the app: they paint before any script has arrived. */
export function emitPublicPages(): Plugin {
  let root = process.cwd()
  const render = async (assets: PageAssets) => {
    const file = resolve(root, 'src/web/public/pages.tsx')
    const { module } = await runnerImport<PagesModule>(file, { root, configFile: false })
    return module.renderPublicPages(assets)
  }
  return {
    name: 'emit-public-pages',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wanted = request.url?.split('?')[0]?.slice(1) || 'welcome.html'
        if (!wanted.endsWith('.html') || wanted === 'index.html') return next()
        const pages = await render({ scripts: ['/src/web/public/welcome-entry.ts'], styles: [], preloadFonts: [] })
        const page = pages.find((candidate) => candidate.file === wanted)
        if (!page) return next()
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(await server.transformIndexHtml(request.url ?? '/', page.html))
      })
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return
        for (const page of await render(collectAssets(bundle)))
          this.emitFile({ type: 'asset', fileName: page.file, source: page.html })
        preloadInApp(bundle)
      },
    },
  }
}

function collectAssets(bundle: Rolldown.OutputBundle): PageAssets {
  const chunk = Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry && file.name === entry,
  )
  if (!chunk) throw new Error(`The build has no entry named ${entry}.`)
  const styles = [...((chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? [])]
  return { scripts: [`/${chunk.fileName}`], styles: styles.map((file) => `/${file}`), preloadFonts: firstFonts(bundle) }
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
