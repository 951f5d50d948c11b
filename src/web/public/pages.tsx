// Pages that need no account, drawn to plain HTML when the app is built: the list of them, and what goes with them.
import { renderToStaticMarkup } from 'react-dom/server'
import type { EmittedPage, PageAssets } from '../build/emit-public-pages.ts'
import { ExamplePage } from './example/example-page.tsx'
import { makeExample } from './example/make-example.ts'
import { PageFrame } from './frame/page-frame.tsx'
import type { PageSources, PublicPage } from './public-page.ts'
import { describeTrail, describeWelcome } from './structured-data.ts'
import { ErrorPage, NotFoundPage } from './trouble/trouble-pages.tsx'
import { WelcomePage } from './welcome/welcome-page.tsx'

/** All pages, in the order of the sitemap. */
export async function listPublicPages(_sources: PageSources): Promise<PublicPage[]> {
  const example = await makeExample()
  return [
    {
      path: '/',
      title: 'Shortlist: the score, the reason, the line it came from',
      description:
        'Drop a résumé, paste a posting: an explained score, a résumé tailored from your own facts, and a tracked application. Self-hosted, works without any key.',
      body: <WelcomePage example={example} />,
      data: describeWelcome(),
    },
    {
      path: '/example',
      title: 'An example of a score, line by line — Shortlist',
      description:
        'A whole result for an invented person and posting: the marked résumé, seven parts, findings with their points, every requirement.',
      body: <ExamplePage example={example} />,
      data: [describeTrail('Example', '/example')],
    },
    {
      path: '/_not-found',
      title: 'Nothing is filed here — Shortlist',
      description: 'The address is wrong, or what was here has been deleted. From here you find the way on.',
      body: <NotFoundPage />,
      hidden: true,
    },
    {
      path: '/_error',
      title: '{{ERROR_TITLE}} — Shortlist',
      description: 'The answer to this request failed. The page says what happened and what to do next.',
      body: <ErrorPage />,
      hidden: true,
    },
  ]
}

export async function renderPublicPages(assets: PageAssets, sources: PageSources): Promise<EmittedPage[]> {
  const pages = await listPublicPages(sources)
  return [
    ...pages.map((page) => ({
      file: `${page.path === '/' ? 'welcome' : page.path.slice(1)}.html`,
      text: `<!doctype html>${renderToStaticMarkup(<PageFrame page={page} assets={assets} />)}`,
    })),
    { file: 'sitemap.xml', text: sitemapOf(pages) },
    { file: 'robots.txt', text: robotsOf(pages) },
  ]
}

const open = (pages: PublicPage[]) => pages.filter((page) => !page.hidden)

function sitemapOf(pages: PublicPage[]): string {
  const entries = open(pages).map(({ path }) => `  <url><loc>{{URL}}${path}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

/** Public pages and what they are drawn with; the app and the API are nobody's search result. */
function robotsOf(pages: PublicPage[]): string {
  const tops = new Set(open(pages).map(({ path }) => (path === '/' ? '/$' : `/${path.split('/')[1]}`)))
  const allowed = [...tops, '/assets/', '/brand/', '/favicon.ico', '/favicon.svg', '/theme.js']
  return `User-agent: *\n${allowed.map((path) => `Allow: ${path}\n`).join('')}Disallow: /\n\nSitemap: {{URL}}/sitemap.xml\n`
}
