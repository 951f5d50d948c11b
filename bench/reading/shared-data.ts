// Test documents that are not part of this repository: ../shared/data/resumes, when somebody has put them there.
import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ReadResume } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'

export const sharedFolder = join(import.meta.dirname, '../../../shared/data/resumes')

export const hasShared = (set: string): boolean => existsSync(join(sharedFolder, set))

/** Absolute paths, sorted. */
export const sharedFiles = (pattern: string): string[] =>
  globSync(pattern, { cwd: sharedFolder })
    .sort()
    .map((file) => join(sharedFolder, file))

export interface Outcome {
  file: string
  /** Absent when reading failed. */
  read?: ReadResume
  error?: string
}

export async function readAll(files: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await readFile(file))
    outcomes.push(
      await readResume(bytes, { fileName: basename(file) }).then(
        (read) => ({ file, read }),
        (error: Error) => ({ file, error: error.message }),
      ),
    )
  }
  return outcomes
}

/** A result that says nothing although the document holds text: the failure nobody notices. */
export function isSilentlyEmpty({ read }: Outcome): boolean {
  if (!read) return false
  const { work, education, skills } = read.profile
  return work.length + education.length + skills.length === 0
}
