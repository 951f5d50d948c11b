// npm run check: format, lint, types and boundaries, side by side, in seconds.
import { install, run, tool } from './ground.mjs'

/** Runs all checks; what a failing one says is printed. Returns how many passed and failed. */
export async function check() {
  const checks = {
    'format and lint': [tool('@biomejs/biome', 'biome'), 'check', '--colors=off', '.'],
    types: [tool('typescript', 'tsc'), '--project', '.', '--noEmit'],
    boundaries: [tool('vitest', 'vitest'), 'run', '--project', 'engines', 'tests/boundaries.test.ts'],
  }
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, args]) => {
      const began = performance.now()
      const { code, output } = await run(args, { capture: true })
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      if (code !== 0) process.stdout.write(`${output.trim()}\n`)
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`)
      return code === 0
    }),
  )
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  install()
  const { failed } = await check()
  process.exit(failed ? 1 : 0)
}
