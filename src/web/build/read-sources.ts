import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import type { PageSources, Setting } from '../public/public-page.ts'

type Field = { description?: string; safeParse(value: unknown): { success: boolean; data?: unknown } }

/** What public pages are made of beside their own code: the settings of the program, the articles of the help. */
export async function readSources(root: string): Promise<PageSources> {
  const folder = join(root, 'src/web/public/help/articles')
  const articles = globSync('*.md', { cwd: folder }).sort()
  return {
    settings: await readSettings(root),
    articles: articles.map((file) => ({
      slug: basename(file, '.md'),
      text: readFileSync(join(folder, file), 'utf8'),
    })),
  }
}

/** Every documented setting with its default. */
async function readSettings(root: string): Promise<Setting[]> {
  const file = resolve(root, 'src/platform/env.ts')
  const { module } = await runnerImport<{ Env: { shape: Record<string, Field> } }>(file, { root, configFile: false })
  return Object.entries(module.Env.shape).flatMap(([name, field]) => {
    if (!field.description) return []
    const { data } = field.safeParse(undefined)
    return [{ name, about: field.description, fallback: data === undefined ? '' : String(data) }]
  })
}
