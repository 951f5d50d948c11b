import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Home, Insight, InsightAct, InsightAction } from '../contract.ts'

type Act = Extract<InsightAction, { act: InsightAct }>

/** Takes an insight off the page at once; put back when the server refuses. */
function useTakeOff() {
  const queries = useQueryClient()
  return async (insight: Insight) => {
    const queryKey = api.home.get.key()
    await queries.cancelQueries({ queryKey })
    const before = queries.getQueriesData<Home>({ queryKey })
    queries.setQueriesData<Home>(
      { queryKey },
      (home) => home && { ...home, insights: home.insights.filter(({ key }) => key !== insight.key) },
    )
    return () => {
      for (const [key, data] of before) queries.setQueryData(key, data)
    }
  }
}

const useRefresh = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: api.home.key() })
}

export function useBringBack() {
  return useMutation({
    mutationFn: (key: string | undefined) => client.home.bringBack(key ? { key } : {}),
    onSettled: useRefresh(),
  })
}

export function usePutAway() {
  const takeOff = useTakeOff()
  const bringBack = useBringBack()
  return useMutation({
    mutationFn: ({ insight, days }: { insight: Insight; days?: number }) =>
      client.home.putAway({ key: insight.key, ...(days ? { days } : {}) }),
    onMutate({ insight, days }) {
      notify({
        id: `insight-${insight.key}`,
        title: days ? 'You will be reminded in three days' : 'Put away',
        description: insight.title,
        action: { label: 'Undo', run: () => bringBack.mutate(insight.key) },
      })
      return takeOff(insight)
    },
    onError: (_error, _input, putBack) => putBack?.(),
    onSettled: useRefresh(),
  })
}

/** What each act does, and how it is taken back; each by the verb of the feature that owns the record. */
const acts: Record<InsightAct, { said: string; run: (id: string) => Promise<(() => Promise<unknown>) | undefined> }> = {
  done: {
    said: 'Done',
    async run(id) {
      await client.todos.update({ id, done: true })
      return () => client.todos.update({ id, done: false })
    },
  },
  followed_up: {
    said: 'Noted that you asked',
    async run(id) {
      await client.todos.log({ id, text: 'Asked how things stand.' })
      return undefined
    },
  },
  mark_applied: { said: 'Marked as applied', run: (id) => moveTo(id, 'applied') },
  close: { said: 'Closed', run: (id) => moveTo(id, 'rejected') },
}

async function moveTo(id: string, stage: 'applied' | 'rejected') {
  const before = await client.applications.get({ id })
  await client.applications.update({ id, stage })
  return () => client.applications.update({ id, stage: before.stage })
}

export function useInsightAct() {
  const queries = useQueryClient()
  const takeOff = useTakeOff()
  const refresh = () =>
    Promise.all(
      [api.home, api.applications, api.board].map((each) => queries.invalidateQueries({ queryKey: each.key() })),
    )
  return useMutation({
    mutationFn: ({ action }: { insight: Insight; action: Act }) => acts[action.act].run(action.id),
    onMutate: ({ insight }) => takeOff(insight),
    onError: (_error, _input, putBack) => putBack?.(),
    onSuccess(undo, { insight, action }) {
      notify({
        id: `insight-${insight.key}`,
        title: acts[action.act].said,
        description: insight.title,
        ...(undo ? { action: { label: 'Undo', run: () => void undo().then(refresh) } } : {}),
      })
    },
    onSettled: refresh,
  })
}
