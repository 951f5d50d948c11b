// Reading files from the world (../shared/data/resumes): nothing fails, nothing comes back silently empty,
// and where a truth exists, how much of it is found. --errors lists misses.
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { z } from 'zod'
import type { Profile } from '../../src/features/profiles/contract.ts'
import type { Report } from '../report.ts'
import { addTallies, share, type Totals } from './add-tallies.ts'
import { compareProfiles, skillWords } from './compare-profiles.ts'
import { plain, sameText } from './compare-text.ts'
import { readRendercvTruth } from './rendercv-truth.ts'
import { hasShared, isSilentlyEmpty, type Outcome, readAll, sharedFiles, sharedFolder } from './shared-data.ts'

const sets: [set: string, run: (report: Report, set: string) => Promise<void>][] = [
  ['livecareer_pdf', measureMarkers],
  ['vacancy_match_docx', async (report, set) => reportHealth(report, set, await readAll(sharedFiles(`${set}/*.docx`)))],
  ['open_resume', async (report, set) => reportHealth(report, set, await readAll(sharedFiles(`${set}/*.pdf`)))],
  ['rendercv', measureRendercv],
  ['synthetic_gt', measureSynthetic],
  ['multilang', measureMultilang],
]

export async function bench(report: Report): Promise<void> {
  for (const [set, run] of sets) {
    if (hasShared(set)) await run(report, set)
    else report.skip(set, 'the shared documents are not here')
  }
}

function reportHealth(report: Report, set: string, outcomes: Outcome[]): void {
  const failed = outcomes.filter(({ read }) => !read)
  const empty = outcomes.filter(isSilentlyEmpty)
  for (const { file, error } of failed) report.print(`${relative(sharedFolder, file)}: ${error}`)
  for (const { file } of empty) report.print(`${relative(sharedFolder, file)}: nothing found`)
  report.row({ name: `${set}: files`, value: outcomes.length })
  report.row({ name: `${set}: could not be read`, value: failed.length, aim: '=0' })
  report.row({ name: `${set}: silently empty`, value: empty.length, aim: '=0' })
}

/** Names were replaced by "Company Name" in this set, so the words count the jobs. */
async function measureMarkers(report: Report, set: string): Promise<void> {
  const outcomes = await readAll(sharedFiles(`${set}/*/*.pdf`))
  reportHealth(report, set, outcomes)
  const counts = outcomes
    .map(({ file, read }) => ({
      file,
      markers: read?.document.text.match(/Company Name/g)?.length ?? 0,
      jobs: read?.profile.work.length ?? 0,
    }))
    .filter(({ markers }) => markers > 0)
  const near = counts.filter(({ markers, jobs }) => Math.abs(markers - jobs) <= 1)
  const exact = counts.filter(({ markers, jobs }) => markers === jobs)
  if (report.flag('errors')) {
    for (const { file, markers, jobs } of counts) {
      if (markers !== jobs) report.print(`${relative(sharedFolder, file)}: ${markers} markers, ${jobs} jobs`)
    }
  }
  report.row({ name: `${set}: as many jobs as markers`, value: (100 * exact.length) / counts.length, unit: '%' })
  report.row({ name: `${set}: at most one more or less`, value: (100 * near.length) / counts.length, unit: '%' })
}

async function measureRendercv(report: Report, set: string): Promise<void> {
  const outcomes = await readAll(sharedFiles(`${set}/*.pdf`))
  reportHealth(report, set, outcomes)
  const totals: Totals = {}
  for (const { file, read } of outcomes) {
    if (!read) continue
    const truth = readRendercvTruth(await readFile(file.replace(/\.pdf$/, '.yaml'), 'utf8'))
    const compared = compareProfiles(truth, read.profile, ['languages'])
    addTallies(totals, compared)
    if (report.flag('errors')) {
      for (const { field, want, got } of compared.misses)
        report.print(`${basename(file)}  ${field}: want ${want} | got ${got}`)
    }
  }
  reportShares(report, set, totals)
}

function reportShares(report: Report, set: string, totals: Totals): void {
  for (const field of Object.keys(totals) as (keyof Totals)[]) {
    report.row({ name: `${set}: ${field}`, value: 100 * share(totals, field)!, unit: '%' })
  }
}

const GroundTruth = z.record(z.string(), z.object({ name: z.string(), email: z.string(), skills: z.array(z.string()) }))

async function measureSynthetic(report: Report, set: string): Promise<void> {
  const truths = GroundTruth.parse(JSON.parse(await readFile(join(sharedFolder, set, 'ground_truth.json'), 'utf8')))
  const outcomes = await readAll(sharedFiles(`${set}/*.{pdf,docx}`))
  const score = { names: 0, emails: 0, skills: 0, of: 0 }
  for (const { file, read } of outcomes) {
    const truth = truths[basename(file).replace(/\.\w+$/, '')]
    if (!truth) continue
    if (sameText(read?.profile.basics.name, truth.name)) score.names++
    if (sameText(read?.profile.basics.email, truth.email)) score.emails++
    const found = new Set(read ? skillWords(read.profile).map(plain) : [])
    const hits = truth.skills.filter((skill) => found.has(plain(skill)))
    if (report.flag('errors') && hits.length < truth.skills.length) {
      report.print(`${basename(file)}  skills: want ${truth.skills.join(', ')} | got ${[...found].join(', ')}`)
    }
    score.skills += hits.length
    score.of += truth.skills.length
  }
  report.row({ name: `${set}: files`, value: outcomes.length })
  report.row({ name: `${set}: name`, value: (100 * score.names) / outcomes.length, unit: '%', aim: '=100' })
  report.row({ name: `${set}: email`, value: (100 * score.emails) / outcomes.length, unit: '%', aim: '=100' })
  report.row({ name: `${set}: skills found`, value: (100 * score.skills) / score.of, unit: '%' })
}

async function measureMultilang(report: Report, set: string): Promise<void> {
  const outcomes = await readAll(sharedFiles(`${set}/*.txt`))
  const totals: Totals = {}
  for (const { file, read } of outcomes) {
    const source = JSON.parse(await readFile(file.replace(/\.txt$/, '.expected.json'), 'utf8')) as Profile['basics'] & {
      work: (Omit<Profile['work'][number], 'endDate'> & { endDate: string | null })[]
      education: Profile['education']
      skills: string[]
      languages: string[]
    }
    const truth = {
      basics: { name: source.name, email: source.email, phone: source.phone, profiles: [] },
      work: source.work.map((job) => ({ ...job, endDate: job.endDate ?? undefined, highlights: [] })),
      education: source.education,
      skills: source.skills.map((name) => ({ name, keywords: [] })),
      languages: source.languages.map((language) => ({ language })),
    } as unknown as Profile
    if (!read) continue
    const compared = compareProfiles(truth, read.profile, ['bullets'])
    addTallies(totals, compared)
    if (report.flag('errors')) {
      for (const { field, want, got } of compared.misses)
        report.print(`${basename(file)}  ${field}: want ${want} | got ${got}`)
    }
  }
  reportShares(report, set, totals)
}
