import { cx } from '../../kit/class-names.ts'
import { PageTop, width } from '../frame/parts.tsx'
import { type Article, articleGroups } from './read-article.ts'

/** All articles, and the field that finds them; search-help.ts gives it life. */
export function HelpPage({ articles }: { articles: Article[] }) {
  return (
    <div className={`${width} pb-24`}>
      <PageTop
        title="How can we help"
        sub="How to do everything that is there. What is not there yet has no article."
      />
      <div className="max-w-[46rem]">
        <label className="flex items-center gap-3 rounded-md border border-edge/70 bg-sheet px-4 shadow-sheet focus-within:border-ink focus-within:shadow-[0_0_0_3px_var(--mark)]">
          <span className="sr-only">Search the help</span>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0 fill-none stroke-ink-3">
            <circle cx="7" cy="7" r="4.5" strokeWidth="1.5" />
            <path d="m10.5 10.5 3.5 3.5" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
          <input
            type="search"
            data-help-search
            autoComplete="off"
            placeholder="Search, for example: no source"
            className="h-13 w-full bg-transparent text-lg outline-0 focus-visible:shadow-none [&::-webkit-search-cancel-button]:hidden"
          />
          <kbd className="rounded-xs border border-line px-1.5 font-mono text-2xs text-ink-3 max-sm:hidden">/</kbd>
        </label>
        <p role="status" data-help-said className="mt-3 text-ink-3 text-xs empty:hidden" />
        <ul data-help-results className="mt-2 grid gap-1 empty:hidden" />
      </div>
      <div data-help-list className="mt-12 grid gap-x-12 gap-y-11 sm:grid-cols-2 lg:grid-cols-3">
        {articleGroups.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="border-ink border-t pt-3 font-display text-2xl">
              {group}
            </h2>
            <ul className="mt-2">
              {articles
                .filter((article) => article.group === group)
                .map((article) => (
                  <li key={article.slug}>
                    <a href={article.path} className="group block py-2 no-underline">
                      <span className="font-[560] text-base decoration-edge underline-offset-3 group-hover:underline">
                        {article.title}
                      </span>
                      <span className="block text-ink-2 text-sm">{article.summary}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

export function ArticlePage({ article, articles }: { article: Article; articles: Article[] }) {
  const at = articles.indexOf(article)
  const next = articles[at + 1]
  return (
    <div className={`${width} grid gap-x-14 pb-24 lg:grid-cols-[13rem_minmax(0,1fr)]`}>
      <nav aria-label="Articles" className="pt-16 max-lg:hidden">
        <a href="/help" className="text-ink-2 text-sm no-underline hover:text-ink">
          ← All of the help
        </a>
        {articleGroups.map((group) => (
          <section key={group} className="mt-6">
            <h2 className="mb-1 text-ink-3 text-xs">{group}</h2>
            <ul>
              {articles
                .filter((each) => each.group === group)
                .map((each) => (
                  <li key={each.slug}>
                    <a
                      href={each.path}
                      aria-current={each === article ? 'page' : undefined}
                      className={cx(
                        'block rounded-md py-1 text-sm no-underline hover:text-ink',
                        each === article
                          ? '-ml-2.5 bg-line-2 pl-2.5 font-medium text-ink shadow-[inset_2.5px_0_0_var(--mark)]'
                          : 'text-ink-2',
                      )}
                    >
                      {each.title}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </nav>
      <article>
        <PageTop
          title={article.title}
          sub={article.summary}
          small={
            <a href="/help" className="no-underline hover:text-ink">
              Help · {article.group}
            </a>
          }
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own articles, drawn at build time */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: article.html }} />
        {next && (
          <p className="mt-14 max-w-[42rem] border-line border-t pt-5 text-sm">
            <span className="text-ink-3">Next: </span>
            <a
              href={next.path}
              className="font-medium underline decoration-edge underline-offset-3 hover:decoration-ink"
            >
              {next.title}
            </a>
          </p>
        )}
      </article>
    </div>
  )
}
