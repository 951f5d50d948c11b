import { createContext, use, useSyncExternalStore } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'
import { type Origins, originOf } from './origins.ts'

/** What is typed. */
export type Typed = { profile: Profile; origins: Origins; revision: number }

export type Draft = {
  profile: Profile
  /** Where a value stood in the saved version, whose document is shown; undefined when it is new. */
  origin: (pointer: string) => string | undefined
  /** JSON Pointer → what is wrong there. */
  errors: Record<string, string>
  /** Undefined while nothing is typed that is no version yet. */
  typed: Typed | undefined
}

/** Holds what is typed outside of React: whoever listens hears of a key stroke before anything is drawn. */
export type DraftStore = {
  read: () => Draft
  /** `undefined`: what is typed has become a version, or was discarded. */
  write: (change: (now: Typed | undefined, saved: Profile) => Typed | undefined) => void
  setErrors: (errors: Record<string, string>) => void
  /** A version was saved or came from elsewhere. */
  setSaved: (profile: Profile) => void
  subscribe: (listener: () => void) => () => void
}

export function createDraftStore(saved: Profile, typed: Typed | undefined): DraftStore {
  const listeners = new Set<() => void>()
  const make = (typed: Typed | undefined, errors: Record<string, string>): Draft => ({
    profile: typed?.profile ?? saved,
    origin: (pointer) => originOf(typed?.origins ?? {}, pointer),
    errors,
    typed,
  })
  let draft = make(typed, {})
  const set = (next: Draft) => {
    draft = next
    for (const listener of listeners) listener()
  }
  return {
    read: () => draft,
    write: (change) => set(make(change(draft.typed, saved), draft.errors)),
    setErrors: (errors) => set(make(draft.typed, errors)),
    setSaved(profile) {
      if (profile === saved) return
      saved = profile
      set(make(draft.typed, draft.errors))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Never new ones while the form is open, so that what only acts is not drawn again at every key stroke. */
export type DraftVerbs = {
  write: (pointer: string, value: unknown) => void
  add: (list: string, item: unknown, at?: number) => void
  /** Offers to undo it. */
  remove: (list: string, index: number, name: string) => void
  /** Says what was done, and offers to undo it. */
  undoable: (title: string, act: (profile: Profile) => void) => void
  move: (list: string, from: number, to: number) => void
  /** Once the caret leaves a date: writes it as it is kept, or says at the field that it is none. */
  settleDate: (pointer: string) => void
  /** Says that a doubtful field is right as it is. */
  confirm: (pointer: string) => void
}

export const doubtBelow = 0.6

type Desk = { store: DraftStore; verbs: DraftVerbs; content: ResumeContent }
export const DraftContext = createContext<Desk | null>(null)

function useDesk(): Desk {
  const desk = use(DraftContext)
  if (!desk) throw new Error('A part of the form needs a DraftContext around it.')
  return desk
}

/** A part of the draft; drawn again only when that part is another one, so `select` must not make new objects. */
export function useDraft<T>(select: (draft: Draft) => T): T {
  return useStore(useDesk().store, select)
}

export function useStore<T>(store: DraftStore, select: (draft: Draft) => T): T {
  const read = () => select(store.read())
  return useSyncExternalStore(store.subscribe, read, read)
}

export const useVerbs = (): DraftVerbs => useDesk().verbs

/** The saved version that is edited. */
export const useContent = (): ResumeContent => useDesk().content
