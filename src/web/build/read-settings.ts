import { resolve } from 'node:path'
import { runnerImport } from 'vite'

type Field = { description?: string; safeParse(value: unknown): { success: boolean; data?: unknown } }

/** Every documented setting of the program with its default, for the page about running it. */
export async function readSettings(root: string): Promise<{ name: string; about: string; fallback: string }[]> {
  const file = resolve(root, 'src/platform/env.ts')
  const { module } = await runnerImport<{ Env: { shape: Record<string, Field> } }>(file, { root, configFile: false })
  return Object.entries(module.Env.shape).flatMap(([name, field]) => {
    if (!field.description) return []
    const { data } = field.safeParse(undefined)
    return [{ name, about: field.description, fallback: data === undefined ? '' : String(data) }]
  })
}
