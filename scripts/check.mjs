// npm run check: format, lint, types and boundaries, side by side, in seconds.
import { install, run, tool } from './ground.mjs'

/** Runs all checks; what a failing one says is printed. Returns how many passed, and the names of the others. */
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
      return code === 0 ? undefined : name
    }),
  )
  const failures = results.filter((name) => name !== undefined)
  return { passed: results.length - failures.length, failures }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  install()
  const { failures } = await check()
  process.exit(failures.length ? 1 : 0)
}
