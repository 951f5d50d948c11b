// How many planted inventions the truth check stops, and how many true rewrites it lets pass, on texts about invented
// people. One part the check was built on, one was written before and is looked at only in sums, and the blind one was
// written by somebody who never saw the checker. They are never added up: the first says nothing about the others.
import { Profile } from '#features/profiles/contract.ts'
import type { Report } from '../report.ts'
import { blindCases, blindPeople } from './blind/all.ts'
import { judgeCase, type Outcome } from './judge-case.ts'
import { seenCases } from './seen/cases.ts'
import { fourthCases, fourthPeople } from './seen/fourth.ts'
import { freerCases, studyCases } from './seen/freer-cases.ts'
import { moreCases } from './seen/more-cases.ts'
import { morePeople } from './seen/more-people.ts'
import { otherPeople } from './seen/other-people.ts'
import { seenPeople } from './seen/people.ts'
import * as round1 from './seen/round-1.ts'
import * as round2 from './seen/round-2.ts'
import * as round3 from './seen/round-3.ts'
import * as round4 from './seen/round-4.ts'
import * as round5 from './seen/round-5.ts'
import * as round6 from './seen/round-6.ts'
import * as round7 from './seen/round-7.ts'
import * as round8 from './seen/round-8.ts'
import * as round9 from './seen/round-9.ts'
import * as round10 from './seen/round-10.ts'
import * as round11 from './seen/round-11.ts'
import * as round12 from './seen/round-12.ts'
import * as round13 from './seen/round-13.ts'
import * as round14 from './seen/round-14.ts'
import { thirdCases } from './seen/third-cases.ts'
import { thirdPeople } from './seen/third-people.ts'
import type { TruthCase, TruthPerson } from './truth-case.ts'
import { unseenCases } from './unseen/cases.ts'
import { otherUnseenPeople } from './unseen/other-people.ts'
import { unseenPeople } from './unseen/people.ts'

const rounds = [
  round1,
  round2,
  round3,
  round4,
  round5,
  round6,
  round7,
  round8,
  round9,
  round10,
  round11,
  round12,
  round13,
  round14,
]

export async function bench(report: Report): Promise<void> {
  const seen = run(
    [
      ...[...seenPeople, ...morePeople, ...otherPeople, ...thirdPeople, ...fourthPeople],
      ...rounds.flatMap((round) => round.people),
    ],
    [
      ...[...seenCases, ...moreCases, ...thirdCases, ...fourthCases, ...freerCases, ...studyCases],
      ...rounds.flatMap((round) => round.cases),
    ],
  )
  const unseen = run([...unseenPeople, ...otherUnseenPeople], unseenCases)
  const blind = run(blindPeople, blindCases)
  for (const [name, outcomes] of [
    ['seen half', seen],
    ['unseen half', unseen],
    ['blind: written by somebody who never saw the checker', blind],
  ] as const) {
    const planted = outcomes.filter((one) => one.case.planted)
    const honest = outcomes.filter((one) => !one.case.planted)
    const stopped = share(planted, (one) => one.stopped)
    const naive = share(planted, (one) => one.naive)
    report.row({
      name: `planted inventions stopped, ${name} (${planted.length})`,
      value: stopped,
      unit: '%',
      baseline: naive,
      aim: '≥98',
    })
    const alarms = share(honest, (one) => one.stopped)
    report.row({
      name: `false alarms on true rewrites, ${name} (${honest.length})`,
      value: alarms,
      unit: '%',
      baseline: share(honest, (one) => one.naive),
      aim: '≤2',
    })
  }
  const both = countOfKinds([...seen, ...unseen])
  report.row({ name: 'kinds of invention', value: both, unit: 'kinds', aim: '≥15' })
  report.row({ name: 'kinds of invention, blind', value: countOfKinds(blind), unit: 'kinds', aim: '≥18' })
  const started = performance.now()
  run([...unseenPeople, ...otherUnseenPeople], unseenCases)
  report.row({ name: 'time per check', value: (performance.now() - started) / unseenCases.length, unit: 'ms' })
  if (report.flag('alarm-kinds')) {
    for (const [name, outcomes] of [
      ['unseen', unseen],
      ['blind', blind],
    ] as const)
      report.print(`${name}: ${JSON.stringify(countErrors(outcomes))}`)
  }
  if (report.flag('misses')) for (const line of misses(seen)) report.print(line)
}

const share = (outcomes: Outcome[], test: (one: Outcome) => boolean): number =>
  Math.round((outcomes.filter(test).length / outcomes.length) * 1000) / 10

function run(people: TruthPerson[], cases: TruthCase[]): Outcome[] {
  const facts = new Map(people.map((person) => [person.id, Profile.parse(person.facts)]))
  return cases.map((one) => {
    const own = facts.get(one.person)
    if (!own) throw new Error(`No person '${one.person}'.`)
    return judgeCase(one, own)
  })
}

const countOfKinds = (outcomes: Outcome[]): number => new Set(outcomes.flatMap((one) => one.case.kind ?? [])).size

/** Only of the seen half: the other is not looked at while the check is being built. */
const misses = (outcomes: Outcome[]): string[] =>
  outcomes
    .filter((one) => one.stopped !== Boolean(one.case.planted))
    .map(
      (one) =>
        `${one.case.planted ? `MISSED ${one.case.kind} [${one.case.planted}]` : 'ALARM '} ${one.case.person} ${one.case.at}: ${one.case.text}\n      ${one.claims.join('\n      ')}`,
    )

/** Sums only, so that single texts stay unseen: false alarms by kind of claim and by place, misses by kind of invention. */
function countErrors(outcomes: Outcome[]): Record<string, Record<string, string>> {
  const counts: Record<string, Map<string, [number, number]>> = {
    claims: new Map(),
    places: new Map(),
    missed: new Map(),
  }
  const add = (group: string, key: string, wrong: boolean) => {
    const [errors, all] = counts[group]?.get(key) ?? [0, 0]
    counts[group]?.set(key, [errors + (wrong ? 1 : 0), all + 1])
  }
  for (const one of outcomes) {
    const { kind, at, planted } = one.case
    if (planted) add('missed', `${kind}`, !one.stopped)
    else add('places', at.replace(/\d+/g, 'n'), one.stopped)
    if (planted) continue
    const kinds = one.claims
      .filter((claim) => claim.startsWith('unsupported'))
      .map((claim) => claim.split(' ')[1] ?? '')
    for (const claim of new Set(kinds)) add('claims', claim, true)
  }
  const wrong = (group: Map<string, [number, number]>) =>
    Object.fromEntries(
      [...group].filter(([, [errors]]) => errors).map(([key, [errors, all]]) => [key, `${errors}/${all}`]),
    )
  return Object.fromEntries(Object.entries(counts).map(([name, group]) => [name, wrong(group)]))
}
