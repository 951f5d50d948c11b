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
const shaky = []
if (!picked.length) add(await check())
if (!(await buildWeb())) failures.push('the build of the web app')
// The browser tests want the machine for themselves: they come last, alone.
for (const projects of [['engines', 'http'], ['e2e']]) add(await runTwice(projects))
rmSync(reports, { recursive: true, force: true })
// Once more, shortly: where only the end of a log is kept, this is what tells.
for (const each of shaky) process.stdout.write(`PASSED ONLY WHEN RUN AGAIN: ${each}\n`)
for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`)
process.stdout.write(`${passed} passed, ${failures.length} failed\n`)
process.exit(failures.length ? 1 : 0)

// What failed beside others on a busy machine is run once more, its whole file anew and one file at a time. What fails
// again has failed; what passes then is named, for somebody to look at. Many files failing is no accident.
async function runTwice(projects) {
  const first = await runTests(projects, 'first', picked)
  const again = first.files.filter((file) => file.failures.length).map((file) => file.path)
  if (first.failures.length || !again.length || again.length > 6) return sum(first)
  const second = await runTests(projects, 'again', ['--no-file-parallelism', ...again])
  const failedTwice = new Set(second.files.flatMap((file) => file.failures).map(({ test }) => test))
  const failedOnce = first.files.flatMap((file) => file.failures)
  shaky.push(...failedOnce.filter(({ test }) => !failedTwice.has(test)).map(tell))
  const others = first.files.filter((file) => !again.includes(file.path))
  return sum({ files: [...others, ...second.files], failures: second.failures })
}

async function runTests(projects, turn, which) {
  const report = join(reports, `${projects[0]}-${turn}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests']
  const only = projects.flatMap((project) => ['--project', project])
  const { code } = await run([tool('vitest', 'vitest'), 'run', ...only, ...reporters, ...which])
  if (!existsSync(report)) return { files: [], failures: ['the test runner: it left no report'] }
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults.map(readFile)
  // Errors that belong to no test end the run with a code of their own.
  const unnamed = code !== 0 && !files.some((file) => file.failures.length)
  return { files, failures: unnamed ? [`${projects.join(', ')}: the run ended with ${code}`] : [] }
}

// A file that cannot be loaded or prepared has no test to fail: it counts as one failure itself.
function readFile({ name, status, message, assertionResults }) {
  const path = relative(root, name)
  const failures = assertionResults
    .filter((each) => each.status === 'failed')
    .map(({ ancestorTitles, title, failureMessages }) => ({
      test: [path, ...ancestorTitles, title].join(' > '),
      why: firstLine(failureMessages[0]),
    }))
  if (!failures.length && status === 'failed') failures.push({ test: path, why: firstLine(message) })
  return { path, passed: assertionResults.filter((each) => each.status === 'passed').length, failures }
}

function tell({ test, why }) {
  return `${test}: ${why}`
}

function sum({ files, failures }) {
  return {
    passed: files.reduce((all, file) => all + file.passed, 0),
    failures: [...failures, ...files.flatMap((file) => file.failures.map(tell))],
  }
}

function firstLine(text = '') {
  return stripVTControlCharacters(text).trim().split('\n')[0].slice(0, 300)
}

function add(seen) {
  passed += seen.passed
  failures.push(...seen.failures)
}
