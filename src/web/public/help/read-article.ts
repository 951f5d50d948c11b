// Articles are Markdown with a head of `name: value` lines between two rules of dashes.
import { Marked } from 'marked'
import { localKeys, shortcuts } from '../../hooks/shortcut-registry.ts'

export type Article = {
  slug: string
  path: string
  title: string
  summary: string
  group: ArticleGroup
  order: number
  html: string
  headings: { id: string; text: string }[]
  /** Without markup, for the search. */
  plain: string
}

export const articleGroups = ['Begin', 'Score', 'Postings', 'Write', 'Applications', 'Programs', 'Account'] as const
export type ArticleGroup = (typeof articleGroups)[number]

/** Throws when a line of the head is missing, so that a build never has half an article. */
export function readArticle({ slug, text }: { slug: string; text: string }): Article {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const fields = new Map(head.split('\n').map((line) => line.split(/:\s+(.*)/s, 2) as [string, string]))
  const need = (name: string) => {
    const value = fields.get(name)
    if (!value) throw new Error(`The article ${slug} has no ${name} in its head.`)
    return value
  }
  const group = articleGroups.find((name) => name === need('group'))
  if (!group) throw new Error(`The article ${slug} is in no known group.`)
  const headings: Article['headings'] = []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        const id = slugOf(words)
        if (depth === 2) headings.push({ id, text: words })
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
    },
  })
  const html = marked.parse(body.replace('<!-- keys -->', keysTable), { async: false })
  return {
    slug,
    path: `/help/${slug}`,
    title: need('title'),
    summary: need('summary'),
    group,
    order: Number(need('order')),
    html,
    headings,
    plain: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

/** Every key of the app, from the registry that binds them. */
function keysTable(): string {
  const say = (keys: string) =>
    keys
      .replace(/mod\+?\s?/, 'Ctrl ')
      .split(' ')
      .map((key) => (key.length === 1 && /[a-z]/.test(key) ? key.toUpperCase() : key))
      .map((key) => `<kbd>${key === 'Ctrl' ? 'Ctrl or ⌘' : key}</kbd>`)
      .join(' ')
  return Object.entries({ ...shortcuts, ...localKeys })
    .map(([group, keys]) => {
      const rows = Object.entries(keys).map(([key, text]) => `| ${say(key)} | ${text} |`)
      return `## ${group}\n\n| keys | what they do |\n|---|---|\n${rows.join('\n')}`
    })
    .join('\n\n')
}

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
