import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { jobsFolder } from './labelled-sentences.ts'

export interface SharedPosting {
  id: string
  /** Trade and town it was found by. */
  query: string
  title: string
  description: string
  salary: { min: number | null; max: number | null; period: string | null }
  highlights: Partial<Record<'Qualifications' | 'Responsibilities' | 'Benefits', string[]>>
}

/** 183 full postings (software, electrical engineers, chefs; USA), or undefined where the shared documents are absent. */
export function readSharedPostings(): SharedPosting[] | undefined {
  const file = join(jobsFolder, 'jsearch_postings.jsonl.gz')
  if (!existsSync(file)) return undefined
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SharedPosting)
}
