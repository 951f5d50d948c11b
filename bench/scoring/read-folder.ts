import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadResume } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'

/** Real résumés for measuring; kept outside the repository. */
export const realFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'resumes', 'livecareer_pdf')

/** Every PDF below a folder, read; files that cannot be read are left out and counted. */
export async function readFolder(folder: string): Promise<{ read: ReadResume[]; failed: number } | undefined> {
  if (!existsSync(folder)) return undefined
  const read: ReadResume[] = []
  let failed = 0
  for (const group of readdirSync(folder).sort()) {
    if (!statSync(join(folder, group)).isDirectory()) continue
    for (const file of readdirSync(join(folder, group)).sort()) {
      if (!file.endsWith('.pdf')) continue
      try {
        read.push(await readResume(readFileSync(join(folder, group, file)), { now: new Date('2026-11-21') }))
      } catch {
        failed++
      }
    }
  }
  return { read, failed }
}
