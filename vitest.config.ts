import { defineConfig } from 'vitest/config'

/** What is waited for may take long on a busy machine; what is there is seen at once. */
const poll = { timeout: 60_000 }

// engines: pure functions beside their code (features/<feature>/<engine>/). http: through the front door on a real
// PostgreSQL. e2e: a real browser against the real program.
export default defineConfig({
  test: {
    execArgv: ['--import', new URL('./scripts/fast-imports.mjs', import.meta.url).pathname],
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
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
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
