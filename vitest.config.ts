import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What is waited for may take long on a busy machine; what is there is seen at once. */
const poll = { timeout: 60_000 }

/** A core each: also with two of them, where vitest by itself would use one. More than four would want more connections. */
const maxWorkers = Math.min(4, Math.max(2, availableParallelism()))

/** What takes longest begins first, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) =>
      /pages-|attacks|kill-nine|crowd|cli\.test|hostile/.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

// engines: pure functions beside their code (features/<feature>/<engine>/). http: through the front door on a real
// PostgreSQL. e2e: a real browser against the real program.
export default defineConfig({
  test: {
    execArgv: ['--import', new URL('./scripts/fast-imports.mjs', import.meta.url).pathname],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'engines',
          include: [
            'src/features/*/*/**/*.test.ts',
            'src/shared/**/*.test.ts',
            'src/web/**/*.test.ts',
            'tests/boundaries.test.ts',
            'tests/hostile/**/*.test.ts',
            'tests/cli/**/*.test.ts',
          ],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll },
          maxWorkers,
        },
      },
      {
        test: {
          name: 'http',
          include: [
            'src/features/*/*.test.ts',
            'src/platform/**/*.test.ts',
            'tests/security/**/*.test.ts',
            'tests/http/**/*.test.ts',
            'tests/ground/**/*.test.ts',
          ],
          globalSetup: ['tests/support/database.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll },
          maxWorkers,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/ground.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll },
          // Each file brings its own program and browser: two at a time use a small machine well.
          maxWorkers: 2,
          maxConcurrency: 3,
        },
      },
    ],
  },
})
