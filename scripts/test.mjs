// npm test: all that a change needs, on a bare clone too. Words after -- pick test files, e.g. npm test -- postings
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { check } from './check.mjs'
import { install, root, run, tool } from './ground.mjs'
import { buildWeb } from './web-build.mjs'

install()
const picked = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'shortlist-test-'))
let passed = 0
const failures = []
if (!picked.length) add(await check())
if (!(await buildWeb())) failures.push('the build of the web app')
// The browser tests want the machine for themselves: they come last, alone.
for (const projects of [['engines', 'http'], ['e2e']]) add(await runTests(projects))
rmSync(reports, { recursive: true, force: true })
// Once more, shortly: where only the end of a log is kept, this is what tells.
for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`)
process.stdout.write(`${passed} passed, ${failures.length} failed\n`)
process.exit(failures.length ? 1 : 0)

async function runTests(projects) {
  const report = join(reports, `${projects[0]}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests']
  const only = projects.flatMap((project) => ['--project', project])
  const { code } = await run([tool('vitest', 'vitest'), 'run', ...only, ...reporters, ...picked])
  const seen = readReport(report)
  // Errors that belong to no test end the run with a code of their own.
  if (code !== 0 && !seen.failures.length) seen.failures.push(`${projects.join(', ')}: the run ended with ${code}`)
  return seen
}

function readReport(report) {
  if (!existsSync(report)) return { passed: 0, failures: ['the test runner: it left no report'] }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failures: testResults.flatMap(nameFailures) }
}

// A file that cannot be loaded or prepared has no test to fail: it counts as one failure itself.
function nameFailures({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((each) => each.status === 'failed')
  if (!failed.length && status === 'failed') return [`${file}: ${firstLine(message)}`]
  return failed.map(({ ancestorTitles, title, failureMessages }) =>
    [file, ...ancestorTitles, `${title}: ${firstLine(failureMessages[0])}`].join(' > '),
  )
}

function firstLine(text = '') {
  return stripVTControlCharacters(text).trim().split('\n')[0].slice(0, 300)
}

function add(seen) {
  passed += seen.passed
  failures.push(...seen.failures)
}
