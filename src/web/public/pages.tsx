// Pages that need no account, drawn to plain HTML when the app is built.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PageAssets, PublicPage } from '../build/emit-public-pages.ts'
import { WelcomePage } from './welcome-page.tsx'

type Page = { file: string; title: string; description: string; body: ReactElement; data?: object }

const pages: Page[] = [
  {
    file: 'welcome.html',
    title: 'Shortlist — the score, the reason, the line it came from',
    description:
      'Drop a résumé, paste a posting: an explained score, a résumé tailored from your own facts, and a tracked application. Self-hosted, works without any key.',
    body: <WelcomePage />,
    data: {
      '@context': 'https://schema.org',
      '@type': 'SoftwareApplication',
      name: 'Shortlist',
      applicationCategory: 'BusinessApplication',
      operatingSystem: 'Linux',
      description:
        'Self-hosted platform for both sides of hiring: explained scores, truthful résumés, tracked applications.',
      offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' },
    },
  },
]

export function renderPublicPages(assets: PageAssets): PublicPage[] {
  return pages.map((page) => ({
    file: page.file,
    html: `<!doctype html>${renderToStaticMarkup(<Whole page={page} assets={assets} />)}`,
  }))
}

function Whole({ page, assets }: { page: Page; assets: PageAssets }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{page.title}</title>
        <meta name="description" content={page.description} />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:type" content="website" />
        <meta name="theme-color" content="#faf8f2" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src="/theme.js" />
        {assets.preloadFonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {page.data && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; data, not a script that runs
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(page.data) }} />
        )}
      </head>
      <body>
        {page.body}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </body>
    </html>
  )
}
