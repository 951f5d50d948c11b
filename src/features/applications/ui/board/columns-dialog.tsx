import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, Eye, EyeOff, Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, client, sayError } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Board, BoardColumn } from '../../contract/board.ts'
import type { ColumnKey, Stage } from '../../contract.ts'
import { refreshTracker } from '../application-actions.ts'
import { stageNames, stageOrder } from '../stages.ts'

type Draft = {
  id?: ColumnKey
  key: string
  name: string
  stage: Stage
  builtIn: boolean
  hidden: boolean
  count: number
}

/** Name, order, hide, add and remove columns; one step back in the notice. */
export function ColumnsDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const queries = useQueryClient()
  const [list, setList] = useState<Draft[]>(() => board.columns.map((each) => ({ ...each, key: each.id })))
  const save = useMutation({
    mutationFn: (columns: Pick<Draft, 'id' | 'name' | 'stage' | 'hidden'>[]) =>
      client.board.arrange({ columns: columns.map(({ id, name, stage, hidden }) => ({ id, name, stage, hidden })) }),
    meta: { quiet: true },
    onSuccess(next) {
      queries.setQueryData(api.board.get.queryKey({ input: {} }), next)
      void refreshTracker(queries)
    },
  })
  const put = (index: number, change: Partial<Draft>) =>
    setList((old) => old.map((each, at) => (at === index ? { ...each, ...change } : each)))
  const swap = (from: number, to: number) =>
    setList((old) => {
      const next = [...old]
      const [moved] = next.splice(from, 1)
      next.splice(to, 0, moved!)
      return next
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const before: BoardColumn[] = board.columns
    save.mutate(list, {
      onSuccess() {
        notify({ title: 'Columns arranged', action: { label: 'Undo', run: () => save.mutate(before) } })
        onClose()
      },
    })
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Columns"
      description="Add steps of your own. Each counts as a standard stage, so that outcomes stay comparable."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="columns" look="primary" busy={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id="columns" onSubmit={submit} className="grid gap-2">
        {save.error && <Callout tone="bad">{sayError(save.error)}</Callout>}
        <ol className="grid gap-1.5 max-sm:gap-3">
          {list.map((column, index) => (
            <li key={column.key} className={cx('flex flex-wrap items-center gap-1.5', column.hidden && 'opacity-70')}>
              <Field label={`Name of column ${index + 1}`} hideLabel className="min-w-32 flex-1 max-sm:basis-full">
                <Input
                  value={column.name}
                  maxLength={40}
                  required
                  onChange={(event) => put(index, { name: event.target.value })}
                />
              </Field>
              {column.id ? (
                <span className="w-36 truncate text-ink-3 text-xs max-sm:flex-1">
                  {column.builtIn
                    ? column.name.toLowerCase() === column.stage
                      ? 'standard'
                      : `was ${stageNames[column.stage]}`
                    : `counts as ${stageNames[column.stage]}`}
                </span>
              ) : (
                <Field label={`Column ${index + 1} counts as`} hideLabel>
                  <Select
                    className="w-36"
                    value={column.stage}
                    onChange={(event) => put(index, { stage: event.target.value as Stage })}
                  >
                    {stageOrder.map((stage) => (
                      <option key={stage} value={stage}>
                        as {stageNames[stage]}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              <span className="ml-auto flex">
                <IconButton
                  label={`Move ${column.name} forward`}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  label={`Move ${column.name} back`}
                  disabled={index === list.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  label={column.hidden ? `Show ${column.name}` : `Hide ${column.name}`}
                  aria-pressed={column.hidden}
                  onClick={() => put(index, { hidden: !column.hidden })}
                >
                  {column.hidden ? <EyeOff /> : <Eye />}
                </IconButton>
                <IconButton
                  label={column.builtIn ? 'Standard columns can be hidden, not removed' : `Remove ${column.name}`}
                  disabled={column.builtIn}
                  onClick={() => setList((old) => old.filter((_, at) => at !== index))}
                >
                  <Trash2 />
                </IconButton>
              </span>
            </li>
          ))}
        </ol>
        <Button
          icon={<Plus />}
          look="quiet"
          className="justify-self-start"
          onClick={() =>
            setList((old) => {
              const last = old.findIndex((each) => each.stage === 'offer')
              const fresh: Draft = {
                key: `new-${Date.now()}`,
                name: '',
                stage: 'interviewing',
                builtIn: false,
                hidden: false,
                count: 0,
              }
              return old.toSpliced(last < 0 ? old.length : last, 0, fresh)
            })
          }
        >
          Add a column
        </Button>
      </form>
    </Dialog>
  )
}
