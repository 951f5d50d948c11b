// npm test: all that a change needs, on a bare clone too. Words after -- pick test files, e.g. npm test -- postings
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.mjs'
import { install, run, tool } from './ground.mjs'
import { buildWeb } from './web-build.mjs'

install()
const picked = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'shortlist-test-'))
const total = picked.length ? { passed: 0, failed: 0 } : await check()
if (!(await buildWeb())) total.failed += 1
// The browser tests want the machine for themselves: they come last, alone.
for (const projects of [['engines', 'http'], ['e2e']]) add(await runTests(projects))
rmSync(reports, { recursive: true, force: true })
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed ? 1 : 0)

async function runTests(projects) {
  const report = join(reports, `${projects[0]}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests']
  const only = projects.flatMap((project) => ['--project', project])
  const { code } = await run([tool('vitest', 'vitest'), 'run', ...only, ...reporters, ...picked])
  return { code, ...count(report) }
}

// A file that cannot be loaded has no test to fail, and neither has a crash of the runner: each counts as one failure.
function count(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed))
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function isFailed(result) {
  return result.status === 'failed'
}

function add({ code, passed, failed }) {
  total.passed += passed
  total.failed += failed || (code === 0 ? 0 : 1)
}
