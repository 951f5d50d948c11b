// A profile being edited: kept on the server at every pause, a version when the person rests, leaves or says so.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import { api, client, sayError, statusOf } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { ResumeContent, ResumeDraft } from '../../contract.ts'
import { createDraftStore, type DraftStore, type DraftVerbs, type Typed, useStore } from './draft.ts'
import { changeOrigins, moveItem } from './origins.ts'
import { readAt, writeAt } from './pointer.ts'

/** Why a version is made: the person said so, or stopped typing, or goes elsewhere. */
type Why = 'asked' | 'resting' | 'leaving'

const notDate = 'Write a year, or a year and month: 2021 or 2021-03.'
const pause = 900
/** Without a key stroke for this long, what is typed becomes a version. */
const rest = 45_000

export function useProfileDraft(content: ResumeContent, kept: ResumeDraft | null) {
  const queries = useQueryClient()
  const { resumeId } = content
  // A draft of the version on the screen goes on where it was left.
  const [store] = useState(() =>
    createDraftStore(
      content.profile,
      kept?.basedOn === content.version ? { profile: kept.profile as Profile, origins: {}, revision: 1 } : undefined,
    ),
  )
  const unsaved = useStore(store, ({ typed }) => typed !== undefined)
  const [keptAt, setKeptAt] = useState<number>()
  const base = useRef(content.version)
  if (!unsaved) base.current = content.version
  useLayoutEffect(() => store.setSaved(content.profile), [store, content.profile])

  const correct = useMutation({
    mutationFn: ({ profile, confirmed }: { profile: Profile; confirmed?: string[]; why: Why }) =>
      client.resumes.correct({ id: resumeId, profile, basedOn: base.current, ...(confirmed ? { confirmed } : {}) }),
    meta: { quiet: true },
    onSuccess(next, { why }) {
      const grown = next.version > base.current
      base.current = next.version
      store.setSaved(next.profile)
      queries.setQueryData(api.resumes.content.queryKey({ input: { id: resumeId, version: undefined } }), next)
      queries.setQueryData(api.resumes.draft.queryKey({ input: { id: resumeId } }), { draft: null })
      for (const key of [api.resumes.key(), api.scoring.key(), api.matching.key(), api.sharing.key()])
        void queries.invalidateQueries({ queryKey: key })
      if (grown && why !== 'resting') notify({ id: 'version', tone: 'good', title: `Saved as version ${next.version}` })
    },
  })
  const keep = useMutation({
    mutationFn: (profile: Profile) => client.resumes.saveDraft({ id: resumeId, basedOn: base.current, profile }),
    meta: { quiet: true },
    onSuccess: () => setKeptAt(Date.now()),
  })

  /** Checks and saves what is typed; what does not fit yet stays a draft. */
  const save = async (why: Why = 'asked'): Promise<boolean> => {
    const { typed } = store.read()
    if (!typed || correct.isPending) return false
    const { Profile: Schema } = await import('#features/profiles/contract.ts')
    const checked = Schema.safeParse(typed.profile)
    if (why === 'asked' || checked.success)
      store.setErrors(
        Object.fromEntries((checked.error?.issues ?? []).map((issue) => [`/${issue.path.join('/')}`, issue.message])),
      )
    if (!checked.success) return false
    try {
      await correct.mutateAsync({ profile: checked.data, why })
      // Typing may have gone on meanwhile: then only the ground under it is new.
      store.write((now) => (now && now.revision > typed.revision ? { ...now, origins: {} } : undefined))
      return true
    } catch (error) {
      if (statusOf(error) !== 409 && why === 'asked') notify({ tone: 'bad', title: sayError(error) })
      return false
    }
  }
  const saving = useRef(save)
  saving.current = save
  const keeping = useRef(keep.mutate)
  keeping.current = keep.mutate

  useEffect(() => {
    const keepTyped = () => {
      const { typed } = store.read()
      if (typed) keeping.current(typed.profile)
    }
    const stop = whenPaused(store, [
      [pause, keepTyped],
      [rest, () => void saving.current('resting')],
    ])
    const hide = () => document.visibilityState === 'hidden' && keepTyped()
    document.addEventListener('visibilitychange', hide)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', hide)
      // Leaving the page is a rest, too. What does not fit yet waits as a draft.
      const left = store.read().typed
      if (left) void saving.current('leaving').then((done) => done || keeping.current(left.profile))
    }
  }, [store])

  const confirming = useRef<DraftVerbs['confirm']>(undefined)
  confirming.current = (pointer) => {
    // Ticked at once; what the server answers takes its place, or the tick goes again.
    const key = api.resumes.content.queryKey({ input: { id: resumeId, version: undefined } })
    const before = queries.getQueryData(key)
    queries.setQueryData(key, (now = content) => ({ ...now, corrected: [...now.corrected, pointer] }))
    correct.mutate(
      { profile: content.profile, confirmed: [pointer], why: 'resting' },
      {
        onError(error) {
          queries.setQueryData(key, before)
          notify({ tone: 'bad', title: sayError(error) })
        },
      },
    )
  }
  const [{ verbs, edit }] = useState(() => makeVerbs(store, (pointer) => confirming.current?.(pointer)))
  return {
    store,
    verbs,
    unsaved,
    keptAt,
    saving: correct.isPending,
    /** Somebody else saved a newer version meanwhile. */
    stale: statusOf(correct.error) === 409 && unsaved,
    save,
    discard() {
      store.write(() => undefined)
      store.setErrors({})
      correct.reset()
      void client.resumes.dropDraft({ id: resumeId }).catch(() => undefined)
      queries.setQueryData(api.resumes.draft.queryKey({ input: { id: resumeId } }), { draft: null })
    },
    /** Puts what is typed on top of the newer version. */
    insist() {
      base.current = content.version
      void save()
    },
    takeOver: (older: ResumeDraft) => edit(() => ({ profile: older.profile as Profile })),
  }
}

/** Runs each of `actions` once no key was struck for its milliseconds. */
function whenPaused(store: DraftStore, actions: [number, () => void][]): () => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  let revision = 0
  const stop = () => timers.forEach(clearTimeout)
  const start = () => {
    const now = store.read().typed?.revision ?? 0
    if (now === revision) return
    revision = now
    stop()
    timers = now === 0 ? [] : actions.map(([after, run]) => setTimeout(run, after))
  }
  start()
  const leave = store.subscribe(start)
  return () => {
    leave()
    stop()
  }
}

/** Made once: they look up what is current when they are used. */
function makeVerbs(store: DraftStore, confirm: DraftVerbs['confirm']) {
  const edit = (change: (now: Typed) => Partial<Typed>) =>
    store.write((now, saved) => {
      const from = now ?? { profile: saved, origins: {}, revision: 0 }
      return { ...from, ...change(from), revision: from.revision + 1 }
    })
  const items = (profile: Profile, list: string) => (readAt(profile, list) as unknown[] | undefined) ?? []
  const relist = (list: string, change: <T>(items: T[], fresh: T) => T[], item: unknown = null) =>
    edit(({ profile, origins }) => ({
      profile: writeAt(profile, list, change(items(profile, list), item)),
      origins: changeOrigins(origins, list, items(profile, list).length, (places) => change(places, null)),
    }))
  const verbs: DraftVerbs = {
    write: (pointer, value) => edit(({ profile }) => ({ profile: writeAt(profile, pointer, value) })),
    add: (list, item, at) => relist(list, (all, fresh) => all.toSpliced(at ?? all.length, 0, fresh), item),
    move: (list, from, to) => relist(list, (all) => moveItem(all, from, to)),
    remove: (list, index, name) =>
      verbs.undoable(`${name} removed`, () => relist(list, (all) => all.toSpliced(index, 1))),
    undoable(title, act) {
      const { profile, typed } = store.read()
      act(profile)
      notify({
        id: 'removed',
        title,
        action: { label: 'Undo', run: () => edit(() => ({ profile, origins: typed?.origins ?? {} })) },
      })
    },
    settleDate(pointer) {
      const typed = String(readAt(store.read().profile, pointer) ?? '')
      void import('./read-date.ts').then(({ readDate }) => {
        const { profile, errors } = store.read()
        if (String(readAt(profile, pointer) ?? '') !== typed) return
        const date = readDate(typed)
        if (date !== undefined && date !== typed) verbs.write(pointer, date || undefined)
        const { [pointer]: told, ...others } = errors
        if (date === undefined) store.setErrors({ ...others, [pointer]: notDate })
        else if (told) store.setErrors(others)
      })
    },
    confirm,
  }
  return { verbs, edit }
}
