// How fast a profile becomes a page: warm, after one change, through the pool; a cold engine per file is the baseline.

import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Profile } from '../../src/features/profiles/contract.ts'
import { buildSheet } from '../../src/features/rendering/document/build-sheet.ts'
import { createPreview } from '../../src/features/rendering/preview/create-preview.ts'
import { createRenderPool } from '../../src/features/rendering/render-in-worker.ts'
import { RenderOptions, TemplateId } from '../../src/features/rendering/render-options.ts'
import { renderResume } from '../../src/features/rendering/render-resume.ts'
import { findTemplate } from '../../src/features/rendering/templates.ts'
import { readFontFiles } from '../../src/features/rendering/typst/fonts.ts'
import { toInputs } from '../../src/features/rendering/typst/to-inputs.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'
import { loadPeople } from '../truth-set/person.ts'

const templateAt = (round: number) => TemplateId.options[round % TemplateId.options.length]!

/** The same résumé with one bullet typed a little further, as an editor sends it. */
function typed(profile: Profile, round: number): Profile {
  const work = profile.work.map((job, index) =>
    index === 0
      ? { ...job, highlights: [`${job.highlights[0] ?? ''} and ${round} more`, ...job.highlights.slice(1)] }
      : job,
  )
  return { ...profile, work }
}

/** What every file costs without a warm engine: fonts and templates read anew. */
function renderCold(profile: Profile, template: TemplateId): void {
  const folder = join(import.meta.dirname, '../../src/features/rendering/typst')
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: readFontFiles() }] })
  const options = RenderOptions.parse({})
  const inputs = toInputs(buildSheet(profile, options), findTemplate(template), options)
  const { result } = compiler.compile({ mainFilePath: join(folder, `${template}.typ`), inputs })
  compiler.pdf(result!, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
}

async function perSecond(threads: number, profiles: Profile[], seconds: number): Promise<number> {
  const pool = createRenderPool({ threads })
  const job = (at: number) =>
    pool.render({ profile: profiles[at % profiles.length]!, template: templateAt(at), format: 'pdf' })
  await Promise.all(Array.from({ length: threads * TemplateId.options.length }, (_, at) => job(at)))
  const end = performance.now() + seconds * 1000
  let done = 0
  const start = performance.now()
  const feed = async (lane: number) => {
    for (let at = lane; performance.now() < end; at += threads * 2) {
      await job(at)
      done++
    }
  }
  await Promise.all(Array.from({ length: threads * 2 }, (_, lane) => feed(lane)))
  const rate = (done * 1000) / (performance.now() - start)
  await pool.close()
  return rate
}

export async function bench(report: Report): Promise<void> {
  const profiles = loadPeople().map(({ profile }) => profile)
  const other = (round: number) => profiles[(round * 7) % profiles.length]!
  const render = (format: 'pdf' | 'docx' | 'tex') => (round: number) =>
    renderResume({ profile: other(round), template: templateAt(round), format })

  const cold = median(
    await timeRounds((round) => renderCold(other(round), templateAt(round)), { rounds: 24, warmup: 2 }),
  )
  const fresh = median(await timeRounds(render('pdf'), { rounds: 60, warmup: 8 }))
  report.row({ name: 'PDF, another résumé each time', value: fresh, unit: 'ms', baseline: cold, aim: '≤25' })

  const editing = (run: (profile: Profile, template: TemplateId) => unknown) => (round: number) =>
    run(typed(profiles[5]!, round), templateAt(Math.floor(round / 15)))
  const pdf = median(
    await timeRounds(
      editing((profile, template) => renderResume({ profile, template, format: 'pdf' })),
      { rounds: 120, warmup: 5 },
    ),
  )
  report.row({ name: 'PDF after one change', value: pdf, unit: 'ms', baseline: cold, aim: '≤10' })

  const { renderPreview } = createPreview()
  const preview = median(await timeRounds(editing(renderPreview), { rounds: 120, warmup: 5 }))
  report.row({ name: 'preview pages after one change', value: preview, unit: 'ms', baseline: cold, aim: '≤10' })

  const docx = median(await timeRounds(render('docx'), { rounds: 40, warmup: 5 }))
  report.row({ name: 'Word file', value: docx, unit: 'ms', aim: '≤25' })
  const tex = median(await timeRounds(render('tex'), { rounds: 40, warmup: 5 }))
  report.row({ name: 'LaTeX source', value: tex, unit: 'ms' })

  const seconds = Number(report.option('seconds') ?? 4)
  const one = await perSecond(1, profiles, seconds)
  report.row({ name: 'PDFs a second, one process', value: one, unit: '/s' })
  const four = await perSecond(4, profiles, seconds)
  report.row({ name: 'PDFs a second, four processes', value: four, unit: '/s', baseline: one, aim: '≥2×' })
}
