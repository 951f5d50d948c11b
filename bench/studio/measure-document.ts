// One document: the engine by hand and each of our ways in turn, round by round.
import type { Compiler } from '#features/studio/compile/compiler.ts'
import type { Outcome } from '#features/studio/compile/read-outcome.ts'
import { median } from '../measure.ts'
import {
  type Desk,
  editBody,
  editPreamble,
  longest,
  openPlain,
  pause,
  projectOf,
  readText,
  type Sample,
} from './desk.ts'

/** Milliseconds of our way and, in the same rounds, of the engine by hand. */
export type Pair = { ours: number; plain: number; ratio: number }
export type DocumentFigures = {
  sample: Sample
  body: Pair
  preamble: Pair
  cold: Pair
  /** A document opened after a while, its preamble on disk; absent where there is none. */
  visit: Pair | undefined
  latexmk: number | undefined
  /** Share of body edits that a waiting process took. */
  warm: number
  /** Of the texts compared with the engine's own; absent without pdftotext. */
  sameTexts: { same: number; of: number } | undefined
}

export async function measureDocument(desk: Desk, sample: Sample, edits: number): Promise<DocumentFigures> {
  const { source } = sample
  const plain = await openPlain(sample)
  const [ours, noSpares] = [await desk.open(), await desk.open(0)]
  const texts: boolean[] = []
  const run = async (compiler: Compiler, text: string, key = sample.id) => {
    const start = performance.now()
    const outcome = await compiler.compile(projectOf(sample, text, key), AbortSignal.timeout(longest))
    return { ms: performance.now() - start, outcome }
  }
  const compare = async (outcome: Outcome) => {
    const wanted = await readText(await plain.pdf())
    if (wanted !== undefined) texts.push(wanted === (outcome.pdf ? await readText(outcome.pdf) : undefined))
  }
  try {
    const latexmk = await plain.latexmk(source)
    // Twice, so that references stand still on both sides.
    for (let i = 0; i < 2; i++) await plain.compile(source)
    await compare((await run(ours, source)).outcome)
    const settling = Math.max(600, (latexmk ?? 1_500) * 0.6)
    await pause(settling + 1_500)

    const body: [number, number][] = []
    let warm = 0
    for (let i = 0; i < edits; i++) {
      const edited = editBody(source, i)
      const byHand = await plain.compile(edited)
      const { ms, outcome } = await run(ours, edited)
      body.push([ms, byHand])
      if (outcome.way === 'warm') warm++
      if (i === edits - 1) await compare(outcome)
      await pause(settling)
    }

    const [preamble, cold, visit]: [number, number][][] = [[], [], []]
    for (let i = 0; i < Math.ceil(edits / 2); i++) {
      const edited = editPreamble(source, i)
      const byHand = await plain.compile(edited)
      const changed = await run(ours, edited)
      preamble!.push([changed.ms, byHand])
      await compare(changed.outcome)
      // Time for the preamble to be stored, for the visit below.
      await pause(settling + 400)
      cold!.push([(await run(noSpares, edited, `cold-${sample.id}-${i}`)).ms, await plain.compile(edited)])
      const visitor = await desk.open(0)
      const { ms, outcome } = await run(visitor, edited)
      if (outcome.way === 'format') {
        visit!.push([ms, byHand])
        await compare(outcome)
      }
      await visitor.close()
    }
    return {
      sample,
      body: pairOf(body),
      preamble: pairOf(preamble!),
      cold: pairOf(cold!),
      visit: visit!.length ? pairOf(visit!) : undefined,
      latexmk,
      warm: warm / edits,
      sameTexts: texts.length ? { same: texts.filter(Boolean).length, of: texts.length } : undefined,
    }
  } finally {
    await Promise.all([ours.close(), noSpares.close(), plain.remove()])
  }
}

const pairOf = (pairs: [number, number][]): Pair => ({
  ours: median(pairs.map(([ours]) => ours)),
  plain: median(pairs.map(([, plain]) => plain)),
  ratio: median(pairs.map(([ours, plain]) => ours / plain)),
})
