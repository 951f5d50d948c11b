import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { keepServerOut, reasonToKeepOut } from './keep-server-out.ts'

describe('keeping the server out of the browser', () => {
  it('knows server code by its place and name', () => {
    const kept = [
      'node:fs',
      'crypto',
      '#platform/env.ts',
      '#app/routes.ts',
      '/repo/src/platform/errors.ts',
      '/repo/src/app/server.ts',
      '/repo/src/features/postings/service.ts',
      '/repo/src/features/postings/service/capture-posting.ts',
      '/repo/src/features/postings/table.ts',
      '/repo/src/features/postings/worker.ts',
    ]
    for (const target of kept) expect(reasonToKeepOut(target), target).toBeTypeOf('string')
    const welcome = [
      'react',
      '#features/postings/contract.ts',
      '/repo/src/features/postings/contract.ts',
      '/repo/src/features/scoring/score-report.ts',
      '/repo/src/features/postings/ui/posting-table.tsx',
      '/repo/src/app/contract.ts',
      '/repo/node_modules/react/index.js',
    ]
    for (const target of welcome) expect(reasonToKeepOut(target), target).toBeUndefined()
  })

  it('fails the build with the rule and the way out', async () => {
    const root = await mkdtemp(join(tmpdir(), 'shortlist-guard-'))
    await writeFile(join(root, 'main.ts'), "import { env } from '#platform/env.ts'\nconsole.log(env)\n")
    const run = build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [keepServerOut()],
      build: { rolldownOptions: { input: join(root, 'main.ts') }, write: false },
    })
    await expect(run).rejects.toThrow(/"#platform\/env\.ts", which is server machinery.*contract\.ts/s)
  })
})
