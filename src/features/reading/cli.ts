// Reading files for commands: one worker pool, refusals as lines of trouble, the rest goes on.

import type { ReadResume } from '#features/profiles/contract.ts'
import { CliError, type InputFile } from '#platform/cli/files.ts'
import type { Output } from '#platform/cli/output.ts'
import { createReadingPool } from './read-in-worker.ts'

export const resumeExtensions = ['pdf', 'docx', 'txt', 'md', 'tex', 'json', 'yaml', 'yml']

export type ReadFile = { file: InputFile; read: ReadResume }

/** Reads all files in parallel, keeps their order; a file that cannot be read is reported and sets exit code 1. */
export async function readFiles(
  files: InputFile[],
  output: Output,
  options: { threads?: number } = {},
): Promise<ReadFile[]> {
  const pool = createReadingPool({ threads: options.threads ?? Math.min(4, Math.max(1, files.length)) })
  let done = 0
  try {
    const all = await Promise.all(
      files.map(async (file): Promise<ReadFile | undefined> => {
        try {
          return { file, read: await pool.read(file.read(), { fileName: file.name }) }
        } catch (error) {
          output.problem(`${file.path}: ${(error as Error).message}`)
          process.exitCode = 1
          return undefined
        } finally {
          output.progress(++done, files.length, file.name)
        }
      }),
    )
    return all.filter((one) => one !== undefined)
  } finally {
    await pool.close()
  }
}

/** Exactly one résumé. Throws `CliError` with exit code 1 when it cannot be read. */
export async function readOneFile(file: InputFile, output: Output): Promise<ReadResume> {
  const [one] = await readFiles([file], output, { threads: 1 })
  if (!one) throw new CliError('Nothing was done.', 1)
  return one.read
}
