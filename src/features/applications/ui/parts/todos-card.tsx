import { CalendarDays, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { client } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { ApplicationDetail, Todo } from '../../contract.ts'
import { addDays, isOverdue, sayDue, today } from '../due.ts'
import { useDetail } from './use-detail.ts'

/** What there is to do, by day; ticked off where it stands. */
export function TodosCard({ application }: { application: ApplicationDetail }) {
  const { id, todos } = application
  const open = todos.filter((each) => !each.doneAt)
  const done = todos.filter((each) => each.doneAt)
  return (
    <TitledCard title="To do" aside={open.length ? `${open.length} open` : undefined}>
      <ul className="-mx-1">
        {[...open, ...done].map((todo) => (
          <TodoRow key={todo.id} id={id} todo={todo} />
        ))}
      </ul>
      <AddTodo id={id} first={todos.length === 0} />
    </TitledCard>
  )
}

function TodoRow({ id, todo }: { id: string; todo: Todo }) {
  const change = useDetail(
    id,
    (input: { done?: boolean; dueOn?: string | null }) => client.todos.update({ id: todo.id, ...input }),
    (old, { done, ...rest }) => ({
      ...old,
      todos: old.todos.map((each) =>
        each.id === todo.id
          ? { ...each, ...rest, doneAt: done === undefined ? each.doneAt : done ? new Date().toISOString() : null }
          : each,
      ),
    }),
  )
  const undo = useDetail(id, () => client.todos.undoRemove({ id: todo.id }))
  const remove = useDetail(
    id,
    () => client.todos.remove({ id: todo.id }),
    (old) => ({ ...old, todos: old.todos.filter((each) => each.id !== todo.id) }),
  )
  const late = !todo.doneAt && isOverdue(todo.dueOn)
  return (
    <li className="group flex items-center gap-2 rounded-md px-1 hover:bg-line-2/60">
      <label className="flex min-w-0 flex-1 items-start gap-2.5 py-1.5 text-sm pointer-coarse:py-3">
        <input
          type="checkbox"
          checked={todo.doneAt !== null}
          onChange={(event) => change.mutate({ done: event.target.checked })}
          className="mt-0.5 size-4 shrink-0"
        />
        <span className={cx('min-w-0 [overflow-wrap:anywhere]', todo.doneAt && 'text-ink-3 line-through')}>
          {todo.text}
        </span>
      </label>
      <label
        className={cx(
          'relative flex h-8 items-center gap-1.5 rounded-md px-1.5 text-xs focus-within:bg-line-2 pointer-coarse:h-11',
          late ? 'font-medium text-warn' : 'text-ink-3',
        )}
      >
        <CalendarDays aria-hidden="true" className="size-3.5" />
        {todo.dueOn && (late ? `was due ${sayDue(todo.dueOn)}` : sayDue(todo.dueOn))}
        <input
          type="date"
          aria-label={`Due day of ${todo.text}`}
          value={todo.dueOn ?? ''}
          onChange={(event) => change.mutate({ dueOn: event.target.value || null })}
          className="absolute inset-0 size-full cursor-pointer opacity-0 [&::-webkit-calendar-picker-indicator]:absolute [&::-webkit-calendar-picker-indicator]:inset-0 [&::-webkit-calendar-picker-indicator]:size-full"
        />
      </label>
      <IconButton
        label={`Delete ${todo.text}`}
        className="opacity-0 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
        onClick={() =>
          remove.mutate(undefined, {
            onSuccess: () =>
              notify({
                title: 'To-do deleted',
                description: todo.text,
                action: { label: 'Undo', run: () => undo.mutate(undefined) },
              }),
          })
        }
      >
        <Trash2 />
      </IconButton>
    </li>
  )
}

function AddTodo({ id, first }: { id: string; first: boolean }) {
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const add = useDetail(id, (input: { text: string; dueOn: string | null }) => client.todos.add({ id, ...input }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    add.mutate(
      { text: text.trim(), dueOn: dueOn || null },
      {
        onSuccess() {
          setText('')
          setDueOn('')
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="mt-1.5 grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Field label="New to-do" hideLabel className="min-w-44 flex-1">
          <Input
            value={text}
            maxLength={500}
            placeholder={first ? 'Ask about the team, send references…' : 'Add a to-do'}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Field label="Due" hideLabel>
          <Input type="date" className="w-38" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </Field>
        <Button type="submit" busy={add.isPending} disabled={!text.trim()}>
          Add
        </Button>
      </div>
      {text.trim() && (
        <div className="flex flex-wrap items-center gap-1.5">
          {quick.map(({ label, days }) => (
            <Button key={label} size="sm" look="quiet" onClick={() => setDueOn(addDays(today(), days))}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </form>
  )
}

const quick = [
  { label: 'Today', days: 0 },
  { label: 'Tomorrow', days: 1 },
  { label: 'In a week', days: 7 },
]
