// Child process: runs one bench program and sends its rows to the parent. One process per program, so that
// memory, compiled code and forgotten handles of one cannot touch the figures of the next.
import { pathToFileURL } from 'node:url'
import type { BenchProgram, Report, Row } from './report.ts'
import { makeRow } from './report.ts'

const [file = '', group = '', ...args] = process.argv.slice(2)
const send = (row: Row) => new Promise<void>((done) => process.send?.(row, () => done()))
const sent: Promise<void>[] = []

const report: Report = {
  row: (input) => void sent.push(send(makeRow(group, input))),
  skip: (name, reason) => void sent.push(send({ group, name, skipped: reason })),
  print: (text) => console.log(text),
  flag: (name) => args.includes(`--${name}`),
  option: (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3),
}

try {
  const module = (await import(pathToFileURL(file).href)) as { bench?: BenchProgram }
  if (!module.bench) throw new Error(`${file} does not export bench(report).`)
  await module.bench(report)
} catch (error) {
  sent.push(send({ group, name: file.split('/').pop() ?? file, error: String((error as Error)?.stack ?? error) }))
}
await Promise.all(sent)
process.exit(0)
