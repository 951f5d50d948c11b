import type { ReactElement } from 'react'

/** A page that needs no account. Text may hold {{NAME}}: the server fills it in (src/app/page-facts.ts). */
export type PublicPage = {
  /** Address; `/` is the start page. Ones that begin with `/_` stand in for others and have none of their own. */
  path: string
  /** 20–65 characters with the name of the product. */
  title: string
  /** 50–170 characters for search results and link previews. */
  description: string
  body: ReactElement
  /** schema.org descriptions. */
  data?: object[]
  /** Kept out of search results and the sitemap. */
  hidden?: boolean
}

/** What pages are made with beside their own text. */
export type PageSources = { settings: Setting[]; articles: { slug: string; text: string }[] }

/** A setting of the program, out of src/platform/env.ts. */
export type Setting = { name: string; about: string; fallback: string }
