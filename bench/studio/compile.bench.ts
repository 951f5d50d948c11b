// LaTeX in the studio against the same engine run by hand, on the samples: each plain run stands next to one of ours.
// --edits=n (default 8), --samples=n (default all). Plain runs keep their .aux files, as they would on one's own machine.
import type { Outcome } from '#features/studio/compile/read-outcome.ts'
import { median } from '../measure.ts'
import type { Report } from '../report.ts'
import {
  type Desk,
  editBody,
  editPreamble,
  openDesk,
  openPlain,
  pause,
  projectOf,
  readText,
  type Sample,
} from './desk.ts'

type Figures = {
  sample: Sample
  plain: number
  body: number
  ratio: number
  plainForPreamble: number
  preamble: number
  cold: number
  stored: number | undefined
  latexmk: number | undefined
  sameText: boolean | undefined
  warm: number
}

export async function bench(report: Report): Promise<void> {
  const desk = await openDesk()
  if (!desk) return report.skip('studio', 'no TeX engine is installed; npm run setup:tex installs one')
  const edits = Number(report.option('edits') ?? 8)
  try {
    const all: Figures[] = []
    const count = Number(report.option('samples') ?? desk.samples.length)
    for (const sample of desk.samples.slice(0, count)) all.push(await measureSample(desk, sample, edits))
    say(report, all)
  } finally {
    await desk.close()
  }
}

async function measureSample(desk: Desk, sample: Sample, edits: number): Promise<Figures> {
  const plain = await openPlain(sample)
  const ours = await desk.open()
  const coldOnly = await desk.open(0)
  const timed = async (work: Promise<Outcome>) => {
    const start = performance.now()
    const outcome = await work
    return { ms: performance.now() - start, outcome }
  }
  const { source } = sample
  try {
    const latexmk = await plain.latexmk(source)
    // Twice, so that references stand still on both sides.
    await plain.compile(source)
    await plain.compile(source)
    const cold: number[] = []
    for (let i = 0; i < 3; i++)
      cold.push((await timed(coldOnly.compile(projectOf(sample, editPreamble(source, i), `cold-${sample.id}`)))).ms)
    await ours.compile(projectOf(sample, source))
    await pause(2_000)
    const [plainMs, bodyMs]: number[][] = [[], []]
    let warm = 0
    let last: Outcome | undefined
    for (let i = 0; i < edits; i++) {
      const edited = editBody(source, i)
      plainMs!.push(await plain.compile(edited))
      const { ms, outcome } = await timed(ours.compile(projectOf(sample, edited)))
      bodyMs!.push(ms)
      last = outcome
      if (outcome.way === 'warm') warm++
      await pause(600)
    }
    const texts = await Promise.all([readText(await plain.pdf()), last?.pdf ? readText(last.pdf) : ''])
    const stored: number[] = []
    if (sample.engine === 'pdflatex') {
      const visitor = await desk.open(0)
      for (let i = 0; i < 3; i++) {
        const { ms, outcome } = await timed(visitor.compile(projectOf(sample, editBody(source, 100 + i))))
        if (outcome.way === 'format') stored.push(ms)
      }
      await visitor.close()
    }
    const [plainPreamble, preambleMs]: number[][] = [[], []]
    for (let i = 0; i < 3; i++) {
      const edited = editPreamble(source, i)
      plainPreamble!.push(await plain.compile(edited))
      preambleMs!.push((await timed(ours.compile(projectOf(sample, edited)))).ms)
      await pause(900)
    }
    return {
      sample,
      plain: median(plainMs!),
      body: median(bodyMs!),
      ratio: median(bodyMs!.map((ms, i) => ms / plainMs![i]!)),
      plainForPreamble: median(plainPreamble!),
      preamble: median(preambleMs!),
      cold: median(cold),
      stored: stored.length ? median(stored) : undefined,
      latexmk,
      sameText: texts[0] === undefined ? undefined : texts[0] === texts[1],
      warm: warm / edits,
    }
  } finally {
    await Promise.all([ours.close(), coldOnly.close(), plain.remove()])
  }
}

function say(report: Report, all: Figures[]) {
  for (const each of all) {
    const name = `${each.sample.id} (${each.sample.engine})`
    const plain = { unit: 'ms', baseline: each.plain }
    report.row({
      ...plain,
      name: `${name}, edit in the body`,
      value: each.body,
      ratio: each.ratio,
      note: `${Math.round(each.warm * 100)} % by a waiting process`,
    })
    report.row({
      ...plain,
      name: `${name}, edit in the preamble`,
      value: each.preamble,
      baseline: each.plainForPreamble,
    })
    report.row({ ...plain, name: `${name}, first compile`, value: each.cold, baseline: each.plainForPreamble })
    if (each.stored) report.row({ ...plain, name: `${name}, stored preamble`, value: each.stored })
    if (each.latexmk) report.row({ ...plain, name: `${name}, latexmk from nothing`, value: each.latexmk })
  }
  const middle = (figures: Figures[], pick: (each: Figures) => number) => median(figures.map(pick))
  const row = (
    name: string,
    figures: Figures[],
    value: (each: Figures) => number,
    base: (each: Figures) => number,
    aim?: string,
  ) => {
    if (!figures.length) return
    report.row({
      name: `median of ${figures.length}: ${name}`,
      value: middle(figures, value),
      unit: 'ms',
      baseline: middle(figures, base),
      ratio: middle(figures, (each) => value(each) / base(each)),
      ...(aim && { aim }),
    })
  }
  const pdftex = all.filter(({ sample }) => sample.engine === 'pdflatex')
  const xetex = all.filter(({ sample }) => sample.engine === 'xelatex')
  row(
    'edit in the body, pdfLaTeX',
    pdftex,
    (each) => each.body,
    (each) => each.plain,
    '≤0.12×',
  )
  row(
    'edit in the body, XeLaTeX',
    xetex,
    (each) => each.body,
    (each) => each.plain,
    '≤0.4×',
  )
  row(
    'edit in the preamble',
    all,
    (each) => each.preamble,
    (each) => each.plainForPreamble,
    '≤1.10×',
  )
  row(
    'first compile',
    all,
    (each) => each.cold,
    (each) => each.plainForPreamble,
  )
  row(
    'stored preamble',
    all.filter((each) => each.stored),
    (each) => each.stored!,
    (each) => each.plain,
  )
  const compared = all.filter(({ sameText }) => sameText !== undefined)
  if (!compared.length) report.skip('same text as plain TeX', 'pdftotext is not installed')
  else
    report.row({
      name: 'samples with the same text as plain TeX',
      value: compared.filter(({ sameText }) => sameText).length,
      unit: `of ${compared.length}`,
      aim: `=${compared.length}`,
    })
}
