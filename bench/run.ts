// npm run bench [group…] [--json] [--name=part of a program's name] [flags for the programs]
// A group is a folder in bench/; `engines` stands for all engine groups; no group means all. Exit 1 when an aim is missed.
import { fork } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { printTable } from './print-table.ts'
import type { Row } from './report.ts'

const engineGroups = ['reading', 'scoring', 'matching', 'truth-check', 'tailoring', 'rendering', 'fairness', 'hostile']
const root = import.meta.dirname

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const asked = args
  .filter((arg) => !arg.startsWith('--'))
  .flatMap((name) => (name === 'engines' ? engineGroups : [name]))
const json = flags.includes('--json')
const only = flags.find((flag) => flag.startsWith('--name='))?.slice('--name='.length)

const everything = globSync('*/**/*.bench.ts', { cwd: root })
  .map((path) => ({ file: join(root, path), group: path.split('/')[0]!, name: basename(path, '.bench.ts') }))
  .sort((a, b) => a.file.localeCompare(b.file))
const programs = everything
  .filter(({ group }) => asked.length === 0 || asked.includes(group))
  .filter(({ name }) => !only || name.includes(only))

if (flags.includes('--list')) {
  for (const { group, name } of programs) console.log(`${group}/${name}`)
  process.exit(0)
}

const rows: Row[] = []
for (const name of new Set(asked)) {
  const isPart = args.includes('engines') && engineGroups.includes(name)
  if (!isPart && !everything.some(({ group }) => group === name)) {
    rows.push({ group: name, name, error: `There is no bench program in bench/${name}/.` })
  }
}
for (const program of programs) {
  if (!json) process.stderr.write(`… ${program.group}/${program.name}\n`)
  rows.push(...(await runProgram(program.file, program.group)))
}

const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model, memoryGb: Math.round(totalmem() / 2 ** 30) }
const ok = rows.every((row) => row.error === undefined && row.met !== false)
const date = new Date().toISOString()
if (json) console.log(JSON.stringify({ date, node: process.version, machine, ok, rows }, null, 2))
else {
  console.log(printTable(rows))
  console.log(
    `\n${date}  Node ${process.version}  ${machine.cores} cores  ${machine.cpu ?? ''}  ${machine.memoryGb} GB`,
  )
  console.log(ok ? 'All aims met.' : 'Some aims were missed.')
}
process.exitCode = ok ? 0 : 1

function runProgram(file: string, group: string): Promise<Row[]> {
  const collected: Row[] = []
  const child = fork(join(root, 'run-program.ts'), [file, group, ...flags], {
    cwd: dirname(root),
    stdio: ['ignore', json ? 2 : 1, 2, 'ipc'],
    execArgv: ['--expose-gc'],
  })
  child.on('message', (row) => collected.push(row as Row))
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      if (code !== 0) collected.push({ group, name: basename(file), error: `ended with ${signal ?? `code ${code}`}` })
      done(collected)
    })
  })
}
