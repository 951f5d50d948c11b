// Vitest's global set-up for the browser tests: what every file needs is made once. Scripts that use the helpers without
// it make their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startProgram } from './program.ts'
import { renderInventedResume } from './sample-files.ts'

export async function setup(): Promise<() => Promise<void>> {
  const resume = await renderInventedResume()
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-e2e-ground-'))
  const program = await startProgram({ DATA_DIR: join(folder, 'data') })
  await program.stop()
  process.env.E2E_RESUME = resume
  process.env.E2E_DATA = join(folder, 'data')
  return async () => {
    for (const each of [dirname(resume), folder]) await rm(each, { recursive: true, force: true })
  }
}
