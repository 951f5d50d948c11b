import { useRef } from 'react'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { notify } from '#web/kit/notices.ts'
import type { TailoringDetail } from '../contract.ts'
import type { Change, ChangeDecision } from '../tailored-resume.ts'
import { type Decisions, useDecide } from './use-tailoring.ts'

/** Deciding on changes, one or many, with the way back; and the keys for it. */
export function useDecisions(tailoring: TailoringDetail, shown: Change[]) {
  const decide = useDecide(tailoring.id)
  const past = useRef<Decisions[]>([])
  const fixed = tailoring.state === 'saved'

  const set = (decisions: Decisions) => {
    past.current.push(
      Object.fromEntries(Object.keys(decisions).map((id) => [id, tailoring.decisions[id] ?? null] as const)),
    )
    decide.mutate({ decisions })
  }
  const undo = () => {
    const before = past.current.pop()
    if (before) decide.mutate({ decisions: before })
  }
  const many = (changes: Change[], decision: ChangeDecision) => {
    set(Object.fromEntries(changes.map((change) => [change.id, decision])))
    notify({
      id: `decided-${tailoring.id}`,
      title: `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} ${decision}`,
      action: { label: 'Undo', run: undo },
    })
  }
  const confirm = (claim: string, on: boolean) => {
    const known = tailoring.confirmed
    decide.mutate({ confirmed: on ? [...known, claim] : known.filter((each) => each !== claim) })
  }

  const current = () => document.activeElement?.closest<HTMLElement>('[data-change]')?.dataset.change
  const walk = (by: number) => {
    const ids = shown.map((change) => change.id)
    const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(current() ?? '') + by))]
    const card = next === undefined ? null : document.getElementById(`change-${next}`)
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  }
  const choose = (decision: ChangeDecision) => {
    const id = current()
    if (!id || fixed) return
    set({ [id]: decision })
    walk(1)
  }
  useShortcuts({
    j: () => walk(1),
    k: () => walk(-1),
    a: () => choose('accepted'),
    r: () => choose('rejected'),
    u: undo,
  })
  return {
    one: (id: string, decision: ChangeDecision) => set({ [id]: decision }),
    many,
    confirm,
    busy: decide.isPending,
  }
}
