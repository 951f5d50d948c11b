import type { PageAssets } from '../../build/emit-public-pages.ts'
import type { PublicPage } from '../public-page.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** The whole document around a page: what search engines, link previews and browsers need, header and footer. */
export function PageFrame({ page, assets }: { page: PublicPage; assets: PageAssets }) {
  const address = `{{URL}}${page.path}`
  const picture = '{{URL}}/brand/link-picture.png'
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{page.title}</title>
        <meta name="description" content={page.description} />
        {page.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
        {!page.hidden && (
          <>
            <meta property="og:site_name" content="Shortlist" />
            <meta property="og:type" content="website" />
            <meta property="og:url" content={address} />
            <meta property="og:title" content={page.title} />
            <meta property="og:description" content={page.description} />
            <meta property="og:image" content={picture} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta
              property="og:image:alt"
              content="A résumé with marked lines beside its score, and the words: the score, the reason, and the line it came from."
            />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        <meta name="theme-color" content="#faf8f2" />
        <link rel="icon" href="/favicon.ico" sizes="48x48" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/site.webmanifest" />
        <script src="/theme.js" />
        {assets.preloadFonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {page.data?.map((data) => (
          <script
            key={JSON.stringify(data).slice(0, 80)}
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; data, not a script that runs
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        ))}
      </head>
      <body data-app={assets.appScripts.join(' ')}>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
        >
          Skip to the page
        </a>
        <SiteHeader path={page.path} />
        <main id="main">{page.body}</main>
        <SiteFooter />
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </body>
    </html>
  )
}
