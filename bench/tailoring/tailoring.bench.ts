// What tailoring, optimising and letters win without a model, on invented people and postings: match and score before
// and after, claims without a fact, and how the lines read. The résumé to start from leaves out a third of the facts.

import { writeLetter } from '#features/letters/writer/write-letter.ts'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { matchResume } from '#features/matching/match-resume.ts'
import { readPosting } from '#features/postings/reading/read-posting.ts'
import { Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { renderResume } from '#features/rendering/render-resume.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import { optimiseResume } from '#features/tailoring/writer/optimise-resume.ts'
import { tailorResume } from '#features/tailoring/writer/tailor-resume.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import type { Report } from '../report.ts'
import { morePeople } from '../truth-check/seen/more-people.ts'
import { otherPeople } from '../truth-check/seen/other-people.ts'
import { seenPeople } from '../truth-check/seen/people.ts'
import { plainPeople } from './people.ts'
import { postings } from './postings.ts'

const now = '2026-11-21'
const today = new Date('2026-11-21T12:00:00Z')
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1)

export async function bench(report: Report): Promise<void> {
  const people = new Map(
    [...seenPeople, ...morePeople, ...otherPeople, ...plainPeople].map((person) => [
      person.id,
      Profile.parse(person.facts),
    ]),
  )
  const read = postings.map((posting) => ({ ...posting, facts: readPosting({ text: posting.text, now: today }).facts }))
  const pairs = read.flatMap((posting) =>
    posting.for.flatMap((id) => (people.has(id) ? [{ facts: people.get(id) as Profile, posting: posting.facts }] : [])),
  )
  for (const level of ['conservative', 'balanced', 'aggressive'] as const) {
    const runs = []
    for (const { facts, posting } of pairs) {
      const start = leaveOutSome(facts)
      const { profile, changes } = tailorResume({ profile: start, facts, posting, level, now })
      const [before, after] = [await documentOf(start), await documentOf(profile)]
      const match = (document: typeof before, one: Profile) =>
        matchResume({ posting, document, profile: one, facts, now: today }).strength
      const score = (document: typeof before, one: Profile) =>
        scoreResume({ document, profile: one, keywords: keywordsOf(posting), now: today }).exact
      runs.push({
        changes: changes.length,
        wrong: checkProfileTruth({ draft: profile, facts, now }).unsupported,
        name: `${facts.basics.name} → ${posting.title}`,
        all: match(await documentOf(facts), facts),
        matchBefore: match(before, start),
        matchAfter: match(after, profile),
        scoreBefore: score(before, start),
        scoreAfter: score(after, profile),
        start,
        profile,
      })
    }
    report.row({
      name: `${level}: match strength after (${runs.length} pairs)`,
      value: mean(runs.map((run) => run.matchAfter)),
      unit: '/100',
      baseline: mean(runs.map((run) => run.matchBefore)),
    })
    const reach = mean(runs.map((run) => run.all)) - mean(runs.map((run) => run.matchBefore))
    const won = mean(runs.map((run) => run.matchAfter)) - mean(runs.map((run) => run.matchBefore))
    report.row({
      name: `${level}: of what a résumé with all the facts would win in match`,
      value: (won / reach) * 100,
      unit: '%',
    })
    if (report.flag('pairs'))
      for (const run of runs)
        report.print(
          `${level} ${run.name}: match ${run.matchBefore.toFixed(1)} → ${run.matchAfter.toFixed(1)} (all facts ${run.all.toFixed(1)}), score ${run.scoreBefore.toFixed(1)} → ${run.scoreAfter.toFixed(1)}, ${run.changes} changes`,
        )
    report.row({
      name: `${level}: score after`,
      value: mean(runs.map((run) => run.scoreAfter)),
      unit: '/100',
      baseline: mean(runs.map((run) => run.scoreBefore)),
    })
    report.row({
      name: `${level}: pairs whose match falls`,
      value: runs.filter((run) => run.matchAfter < run.matchBefore - 0.01).length,
      unit: 'pairs',
      aim: '=0',
    })
    report.row({
      name: `${level}: pairs whose score falls by over 1`,
      value: runs.filter((run) => run.scoreAfter < run.scoreBefore - 1).length,
      unit: 'pairs',
    })
    report.row({
      name: `${level}: claims without a fact`,
      value: runs.reduce((sum, run) => sum + run.wrong, 0),
      unit: 'claims',
      aim: '=0',
    })
    report.row({ name: `${level}: changes for a résumé`, value: mean(runs.map((run) => run.changes)), unit: 'changes' })
    report.row({
      name: `${level}: words in a line`,
      value: mean(runs.flatMap((run) => linesOf(run.profile).map(wordCount))),
      unit: 'words',
      baseline: mean(runs.flatMap((run) => linesOf(run.start).map(wordCount))),
    })
    report.row({
      name: `${level}: lines that open like another of their position`,
      value: mean(runs.map((run) => repeatedOpenings(run.profile))) * 100,
      unit: '%',
      baseline: mean(runs.map((run) => repeatedOpenings(run.start))) * 100,
    })
  }
  await optimising(report, [...people.values()])
  letters(report, pairs)
}

type Pair = { facts: Profile; posting: ReturnType<typeof readPosting>['facts'] }

async function optimising(report: Report, people: Profile[]): Promise<void> {
  const runs = []
  for (const facts of people) {
    const start = leaveOutSome(facts)
    const document = await documentOf(start)
    const before = scoreResume({ document, profile: start, now: today })
    const { profile, changes } = optimiseResume({
      profile: start,
      facts,
      findings: before.findings,
      missing: before.keywords.missing.map((keyword) => keyword.term),
      level: 'aggressive',
      now,
    })
    const after = scoreResume({ document: await documentOf(profile), profile, now: today })
    runs.push({
      changes: changes.length,
      before: before.exact,
      after: after.exact,
      wrong: checkProfileTruth({ draft: profile, facts, now }).unsupported,
    })
  }
  report.row({
    name: `optimise: score after (${runs.length} people)`,
    value: mean(runs.map((run) => run.after)),
    unit: '/100',
    baseline: mean(runs.map((run) => run.before)),
  })
  report.row({ name: 'optimise: changes for a résumé', value: mean(runs.map((run) => run.changes)), unit: 'changes' })
  report.row({
    name: 'optimise: claims without a fact',
    value: runs.reduce((sum, run) => sum + run.wrong, 0),
    unit: 'claims',
    aim: '=0',
  })
}

function letters(report: Report, pairs: Pair[]): void {
  const written = pairs.flatMap(({ facts, posting }) =>
    (['plain', 'warm', 'formal'] as const).map((tone) => writeLetter({ facts, posting, tone, length: 'medium', now })),
  )
  const bodies = written.map((letter) => letter.paragraphs.slice(1, -1))
  report.row({
    name: `letters: claims without a fact (${written.length})`,
    value: written.reduce((sum, letter) => sum + letter.truth.unsupported, 0),
    unit: 'claims',
    aim: '=0',
  })
  report.row({
    name: 'letters: facts cited',
    value: mean(
      bodies.map(
        (body) =>
          new Set(body.flatMap((one) => one.factPointers.filter((pointer) => pointer.includes('highlights')))).size,
      ),
    ),
    unit: 'facts',
    aim: '≥2',
  })
  report.row({ name: 'letters: words', value: mean(written.map((letter) => wordCount(letter.text))), unit: 'words' })
  const sentences = written.map((letter) => letter.text.split(/(?<=[.!?])\s+/).filter((one) => one.length > 20))
  report.row({
    name: 'letters: words in a sentence',
    value: mean(sentences.flatMap((all) => all.map(wordCount))),
    unit: 'words',
  })
  report.row({
    name: 'letters: sentences that open with the same two words as another',
    value: mean(sentences.map((all) => sameOpenings(all.map((one) => one.split(' ').slice(0, 2).join(' '))))) * 100,
    unit: '%',
  })
  const unlike = new Set(
    written.map((letter) => letter.paragraphs[1]?.text.split('.')[0]?.replace(/ the .* role| position of .*/u, '')),
  )
  report.row({ name: 'letters: different first sentences', value: unlike.size, unit: 'sentences' })
}

/** The résumé people have: a third of the lines and skills missing, the weightiest line not in front. */
function leaveOutSome(facts: Profile): Profile {
  const some = <T>(list: T[]): T[] => (list.length < 3 ? list : list.filter((_, i) => i % 3 !== 1))
  return Profile.parse({
    ...facts,
    work: facts.work.map((work) => ({ ...work, highlights: some(work.highlights).reverse() })),
    skills: facts.skills.map((group) => ({ ...group, keywords: some(group.keywords).reverse() })),
  })
}

const documentOf = async (profile: Profile) => {
  const { bytes } = await renderResume({ profile, template: 'plain', format: 'txt' })
  return (await readResume(bytes, { fileName: 'resume.txt' })).document
}
const linesOf = (profile: Profile) => profile.work.flatMap((work) => work.highlights)
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
const sameOpenings = (openings: string[]) =>
  openings.filter((one, i) => openings.some((other, j) => i !== j && other === one)).length /
  Math.max(openings.length, 1)
const repeatedOpenings = (profile: Profile) =>
  mean(profile.work.map((work) => sameOpenings(work.highlights.map((line) => line.split(' ')[0]?.toLowerCase() ?? ''))))
