// Moving over the board: shown at once in every list that is on the screen, taken back when the server refuses.
import { type InfiniteData, type QueryKey, useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Page } from '#shared/pages.ts'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Board } from '../contract/board.ts'
import type { Application, ApplicationDetail, ColumnKey } from '../contract.ts'
import { refreshTracker } from './application-actions.ts'

export type Target = { id: ColumnKey; name: string; stage: Application['stage'] }
type Move = {
  application: Application
  to: Target
  /** The application below which it is put; null: at the end; undefined: on top. */
  above?: string | null
  position?: number
}
const moving = ['move-application']
type Pages = InfiniteData<Page<Application>>

export function useMoveApplication() {
  const queries = useQueryClient()
  const { mutate } = useMutation({
    mutationKey: moving,
    // One after the other: a place below a card is only known when that card's own move has arrived.
    scope: { id: 'move-application' },
    mutationFn: ({ application, to, above, position }: Move) =>
      client.applications.update({ id: application.id, column: to.id, above, position }),
    async onMutate(move) {
      const keys = [api.applications.key(), api.board.key()]
      for (const queryKey of keys) await queries.cancelQueries({ queryKey })
      const before = keys.flatMap((queryKey) => queries.getQueriesData({ queryKey }))
      showMove(queries, move)
      return { before }
    },
    onError(_error, _move, context) {
      for (const [key, data] of context?.before ?? []) queries.setQueryData(key, data)
    },
    // While another move is under way the server's lists are older than what is shown.
    onSettled: () => (queries.isMutating({ mutationKey: moving }) === 1 ? refreshTracker(queries) : undefined),
  })
  /** `from` names the column it leaves, for the way back. */
  return (move: Move, from: Target) => {
    mutate(move)
    if (move.to.id === from.id) return
    const { application } = move
    notify({
      id: `move-${application.id}`,
      title: `Moved to ${move.to.name}`,
      description: application.title,
      action: {
        label: 'Undo',
        run: () =>
          mutate({
            application: { ...application, column: move.to.id, stage: move.to.stage },
            to: from,
            position: application.position,
          }),
      },
    })
  }
}

/**
 * `enabled` for what the board shows: nothing that is there is fetched anew while a card is on its way (`held`: or in
 * the hand). An earlier move's event would bring the state before this one; what is asked for meanwhile follows after.
 */
export function useSteady(held = false) {
  const queries = useQueryClient()
  const still = useIsMutating({ mutationKey: moving }) === 0 && !held
  return (query: { state: { data?: unknown } }) =>
    // Asked of the client too: an event may come before the move has been drawn.
    query.state.data === undefined || (still && queries.isMutating({ mutationKey: moving }) === 0)
}

function showMove(queries: ReturnType<typeof useQueryClient>, { application, to, above, position }: Move) {
  const moved: Application = {
    ...application,
    column: to.id,
    stage: to.stage,
    position: position ?? application.position,
  }
  for (const [key, data] of queries.getQueriesData<Pages>({ queryKey: api.applications.list.key() })) {
    if (!data || !Array.isArray(data.pages)) continue
    const column = columnOf(key)
    queries.setQueryData(key, column ? placeIn(data, column === to.id, moved, above, position) : replaceIn(data, moved))
  }
  queries.setQueryData<ApplicationDetail>(api.applications.get.queryKey({ input: { id: application.id } }), (old) =>
    old ? { ...old, column: to.id, stage: to.stage } : old,
  )
  if (application.column === to.id) return
  queries.setQueriesData<Board>({ queryKey: api.board.key() }, (board) =>
    board && Array.isArray(board.columns)
      ? {
          ...board,
          columns: board.columns.map((each) => ({
            ...each,
            count: each.count + (each.id === to.id ? 1 : each.id === application.column ? -1 : 0),
          })),
        }
      : board,
  )
}

/** The column whose cards a query holds; undefined for lists of all. */
function columnOf(key: QueryKey): string | undefined {
  const { input } = (key[1] ?? {}) as { input?: { column?: string; sort?: string } }
  return input?.sort === 'board' ? input.column : undefined
}

const replaceIn = (data: Pages, moved: Application): Pages => ({
  ...data,
  pages: data.pages.map((page) => ({
    ...page,
    items: page.items.map((each) => (each.id === moved.id ? moved : each)),
  })),
})

function placeIn(
  data: Pages,
  here: boolean,
  moved: Application,
  above: string | null | undefined,
  position: number | undefined,
): Pages {
  const pages = data.pages.map((page) => ({ ...page, items: page.items.filter((each) => each.id !== moved.id) }))
  if (!here) return { ...data, pages }
  if (above === null) {
    // Further pages are not known yet: it shows up when they are.
    if (!pages.at(-1)?.nextCursor) pages.at(-1)?.items.push(moved)
    return { ...data, pages }
  }
  for (const [index, page] of pages.entries()) {
    const at =
      position !== undefined
        ? page.items.findIndex((each) => each.position < position)
        : above
          ? page.items.findIndex((each) => each.id === above) + 1
          : index === 0
            ? 0
            : -1
    const found = position !== undefined ? at >= 0 : above ? at > 0 : at === 0
    const last = index === pages.length - 1 && !page.nextCursor
    if (found || last) {
      page.items.splice(found ? at : page.items.length, 0, moved)
      break
    }
  }
  return { ...data, pages }
}
