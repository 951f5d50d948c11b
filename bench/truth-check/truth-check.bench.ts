// How many planted inventions the truth check stops, and how many true rewrites it lets pass, on texts about invented
// people. One part the check was built on, one was written before and is looked at only in sums, and the blind one was
// written by somebody who never saw the checker. They are never added up: the first says nothing about the others.
import { Profile } from '#features/profiles/contract.ts'
import type { Report } from '../report.ts'
import { blindCases, blindPeople } from './blind/all.ts'
import { judgeCase, type Outcome } from './judge-case.ts'
import { makeTexts } from './made/make-texts.ts'
import { swapFigures } from './made/swap-figures.ts'
import { lateSet, seenSet } from './seen/all.ts'
import type { TruthCase, TruthPerson } from './truth-case.ts'
import { unseenCases } from './unseen/cases.ts'
import { otherUnseenPeople } from './unseen/other-people.ts'
import { unseenPeople } from './unseen/people.ts'

export async function bench(report: Report): Promise<void> {
  const seen = run(seenSet.people, seenSet.cases)
  const late = run(lateSet.people, lateSet.cases)
  const unseen = run([...unseenPeople, ...otherUnseenPeople], unseenCases)
  const blind = run(blindPeople, blindCases)
  for (const [name, outcomes] of [
    ['seen half', seen],
    ['rounds 17 to 24, learned from, mended by kinds', late],
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
  if (report.flag('made')) reportMade(report)
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

/** Hard facts in many sentence forms, and figures in each other's places: made by rule, from the people of the seen half. */
function reportMade(report: Report): void {
  const people = seenSet.people.map((person) => ({ id: person.id, facts: Profile.parse(person.facts) }))
  const made = run(
    seenSet.people,
    people.flatMap(({ id, facts }, i) =>
      makeTexts(
        id,
        facts,
        people.filter((_, k) => k !== i).map((other) => other.facts),
      ),
    ),
  )
  const planted = made.filter((one) => one.case.planted)
  const honest = made.filter((one) => !one.case.planted)
  const swapped = run(seenSet.people, swapFigures(people, seenSet.cases))
  const row = (name: string, outcomes: Outcome[]) =>
    report.row({ name: `${name} (${outcomes.length})`, value: share(outcomes, (one) => one.stopped), unit: '%' })
  row('hard facts of others stopped, sentences made by rule', planted)
  row('false alarms, sentences made by rule', honest)
  row('figures in the place of another of the same person stopped', swapped)
}

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
    reasons: new Map(),
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
    for (const claim of one.claims.filter((text) => text.startsWith('unsupported')))
      add('reasons', reasonOf(claim), true)
  }
  const wrong = (group: Map<string, [number, number]>) =>
    Object.fromEntries(
      [...group].filter(([, [errors]]) => errors).map(([key, [errors, all]]) => [key, `${errors}/${all}`]),
    )
  return Object.fromEntries(Object.entries(counts).map(([name, group]) => [name, wrong(group)]))
}

/** The form of a reason without any word of the text it speaks of. */
function reasonOf(claim: string): string {
  const form =
    [
      'belongs to something else',
      'None of your facts has the figure',
      'None of your facts speaks of this',
      'None of your facts speaks of',
      'in another place',
      'not among your facts',
      'appears nowhere',
      'You never held',
      'is not the rank',
      'another post',
      'Nothing in your facts goes with',
      'Your dates add up',
      'Your facts hold no such',
      'Your education does not hold',
      'Your degree is not in',
      'does not appear in',
      'do not speak of you',
      'do not speak of',
      'Your facts say',
    ].find((words) => claim.includes(words)) ?? 'other'
  const said = /“([^”]*)”/u.exec(claim)?.[1] ?? ''
  const figure = /\d/.test(said) ? 'digits' : 'words'
  return `${claim.split(' ')[1]}: ${form} (${figure}, ${said.split(' ').length})`
}
