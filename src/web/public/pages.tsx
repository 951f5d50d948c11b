// Pages that need no account, drawn to plain HTML when the app is built: the list of them, and what goes with them.
import { renderToStaticMarkup } from 'react-dom/server'
import type { EmittedPage, PageAssets } from '../build/emit-public-pages.ts'
import { ExamplePage } from './example/example-page.tsx'
import { type Example, makeExample } from './example/make-example.ts'
import { PageFrame } from './frame/page-frame.tsx'
import { ArticlePage, HelpPage } from './help/help-pages.tsx'
import { type Article, articleGroups, readArticle } from './help/read-article.ts'
import { PricingPage } from './host/pricing-page.tsx'
import { SelfHostPage } from './host/self-host-page.tsx'
import { ImprintPage, PrivacyPage, TermsPage } from './law/law-pages.tsx'
import { StoredDataPage } from './law/stored-data-page.tsx'
import type { PageSources, PublicPage } from './public-page.ts'
import { ScorePage } from './score/score-page.tsx'
import { StatusPage } from './state/status-page.tsx'
import { describeArticle, describeTrail, describeWelcome } from './structured-data.ts'
import { ErrorPage, NotFoundPage } from './trouble/trouble-pages.tsx'
import { WelcomePage } from './welcome/welcome-page.tsx'

export async function renderPublicPages(assets: PageAssets, sources: PageSources): Promise<EmittedPage[]> {
  const articles = sortArticles(sources.articles.map(readArticle))
  const pages = listPages(await makeExample(), articles, sources)
  return [
    ...pages.map((page) => ({
      file: `${page.path === '/' ? 'welcome' : page.path.slice(1)}.html`,
      text: `<!doctype html>${renderToStaticMarkup(<PageFrame page={page} assets={assets} />)}`,
    })),
    { file: 'help/index.json', text: indexOf(articles) },
    { file: 'sitemap.xml', text: sitemapOf(pages) },
    { file: 'robots.txt', text: robotsOf(pages) },
  ]
}

/** All pages, in the order of the sitemap. */
function listPages(example: Example, articles: Article[], { settings }: PageSources): PublicPage[] {
  return [
    {
      path: '/',
      title: 'Shortlist: the score, the reason, the line it came from',
      description:
        'Drop a résumé, paste a posting: an explained score, a résumé tailored from your own facts, and a tracked application. Self-hosted, works without any key.',
      body: <WelcomePage example={example} />,
      data: describeWelcome(),
    },
    ...[
      page('/example', 'An example of a score, line by line', <ExamplePage example={example} />, {
        name: 'Example',
        says: 'A whole result for an invented person and posting: the marked résumé, seven parts, findings with their points, every requirement.',
      }),
      page('/how-scores-work', 'How the résumé score is counted', <ScorePage example={example} />, {
        name: 'How scores work',
        says: 'The published formula: seven parts, their weights and bands, what earns nothing, and how the points to win are counted.',
      }),
      page('/pricing', 'Pricing: free where you run it', <PricingPage />, {
        name: 'Pricing',
        says: 'One edition, free and complete where you run it yourself. What an installation costs is the decision of whoever runs it.',
      }),
      page('/self-host', 'Run it on your own machine', <SelfHostPage settings={settings} />, {
        name: 'Self-host',
        says: 'One command starts the whole product with its own database. What it needs, how it grows, and every setting with its default.',
      }),
      page('/help', 'Help', <HelpPage articles={articles} />, {
        name: 'Help',
        says: 'How to do everything that is there: scores, postings, tailoring, the truth check, export, the board, the command line, the API.',
      }),
      page('/stored-data', 'What is stored, why, and how long', <StoredDataPage />, {
        name: 'What is stored',
        says: 'Every kind of record that this service keeps, what it is for and when it goes. No trackers, nothing from elsewhere.',
      }),
      page('/privacy', 'Privacy notice', <PrivacyPage />, {
        name: 'Privacy',
        says: 'Who keeps your data here, which data, why and how long, who else gets it, and what you may ask for.',
      }),
      page('/terms', 'Terms of use', <TermsPage />, {
        name: 'Terms',
        says: 'What you can expect of this installation of Shortlist, what is expected of you, and how it ends.',
      }),
      page('/imprint', 'Imprint', <ImprintPage />, {
        name: 'Imprint',
        says: 'Who runs this installation of Shortlist: name, address, register and contact of the operator.',
      }),
      page('/status', 'Status', <StatusPage />, {
        name: 'Status',
        says: 'Whether pages, database, background work and mail of this installation work at this moment, asked live.',
      }),
    ],
    ...articles.map(
      (article): PublicPage => ({
        path: article.path,
        title: `${article.title} — Shortlist help`,
        description: article.summary,
        body: <ArticlePage article={article} articles={articles} />,
        data: [describeArticle(article), describeTrail('Help', '/help', article.title, article.path)],
      }),
    ),
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

function page(
  path: string,
  title: string,
  body: PublicPage['body'],
  { name, says }: { name: string; says: string },
): PublicPage {
  return { path, title: `${title} — Shortlist`, description: says, body, data: [describeTrail(name, path)] }
}

const sortArticles = (articles: Article[]): Article[] =>
  articles.sort((a, b) => articleGroups.indexOf(a.group) - articleGroups.indexOf(b.group) || a.order - b.order)

/** What the search of the help reads. */
const indexOf = (articles: Article[]): string =>
  JSON.stringify(
    articles.map(({ path, title, group, summary, plain }) => ({ path, title, group, text: `${summary} ${plain}` })),
  )

const open = (pages: PublicPage[]) => pages.filter((one) => !one.hidden)

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
