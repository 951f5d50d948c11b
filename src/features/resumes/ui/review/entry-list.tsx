import { Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { useDraft, useVerbs } from './draft.ts'
import { FoldCard, FoldEntry, useOpenAtFirst } from './fold.tsx'
import { MoveHandle, useDropPlace } from './move-handle.tsx'
import { readAt } from './pointer.ts'
import { focusField, ProfileField } from './profile-field.tsx'

type EntryListProps = {
  /** JSON Pointer of the list. */
  list: string
  title: string
  /** What one of them is called, in a sentence. */
  one: string
  fresh: object
  /** The field where a new one is begun. */
  first: string
  add: string
  /** What one says of itself when it is folded, from its values. */
  says: (entry: Record<string, string | undefined>) => (string | undefined)[]
  children: (pointer: string) => ReactNode
}

/** A list with at least one entry is a card; how a first one is added stands with the other lists that are empty. */
export function EntryList({ list, title, one, fresh, first, add, says, children }: EntryListProps) {
  const count = useCount(list)
  const open = useOpenAtFirst(list)
  const about = useDraft(({ profile }) =>
    ((readAt(profile, list) ?? []) as Record<string, string | undefined>[])
      .map((entry) => says(entry).find(Boolean))
      .filter(Boolean)
      .join(', '),
  )
  if (count === 0) return null
  return (
    <FoldCard title={title} about={about} count={count} open={open}>
      <ol>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <Entry key={index} list={list} index={index} count={count} name={`${one} ${index + 1}`} says={says}>
            {children(`${list}/${index}`)}
          </Entry>
        ))}
      </ol>
      <AddEntry list={list} fresh={fresh} first={first} add={add} />
    </FoldCard>
  )
}

const useCount = (list: string) =>
  useDraft(({ profile }) => (readAt(profile, list) as unknown[] | undefined)?.length ?? 0)

type AddProps = Pick<EntryListProps, 'list' | 'fresh' | 'first' | 'add'>

function AddEntry({ list, fresh, first, add }: AddProps) {
  const { add: put } = useVerbs()
  const count = useCount(list)
  return (
    <Button
      size="sm"
      icon={<Plus />}
      onClick={() => {
        put(list, fresh)
        focusField(`${list}/${count}/${first}`)
      }}
    >
      {add}
    </Button>
  )
}

/** Buttons for the lists that have nothing in them yet. */
export function EmptyLists({ lists }: { lists: AddProps[] }) {
  const empty = useDraft(({ profile }) =>
    lists
      .filter(({ list }) => (readAt(profile, list) as unknown[] | undefined)?.length === 0)
      .map(({ list }) => list)
      .join(),
  ).split(',')
  if (empty[0] === '') return null
  return (
    <TitledCard title="Add a part">
      <div className="flex flex-wrap gap-2">
        {lists
          .filter(({ list }) => empty.includes(list))
          .map((each) => (
            <AddEntry key={each.list} {...each} />
          ))}
      </div>
    </TitledCard>
  )
}

type EntryProps = Pick<EntryListProps, 'list' | 'says' | 'children'> & { index: number; count: number; name: string }

function Entry({ list, index, count, name, says, children }: Omit<EntryProps, 'children'> & { children: ReactNode }) {
  const { remove } = useVerbs()
  const pointer = `${list}/${index}`
  const open = useOpenAtFirst(pointer)
  const about = useDraft(({ profile }) =>
    says((readAt(profile, pointer) ?? {}) as Record<string, string | undefined>)
      .filter(Boolean)
      .join(' · '),
  )
  const row = useRef<HTMLLIElement>(null)
  const place = useDropPlace(list, index)
  return (
    <li
      ref={row}
      {...place.handlers}
      className={cx('border-line border-t py-2 first:border-0 first:pt-0', place.className)}
    >
      <FoldEntry
        name={name}
        says={about || name}
        open={open}
        tools={
          <>
            <MoveHandle list={list} index={index} count={count} name={name} row={row} />
            <IconButton label={`Remove ${name}`} onClick={() => remove(list, index, name)}>
              <Trash2 />
            </IconButton>
          </>
        }
      >
        {children}
      </FoldEntry>
    </li>
  )
}

/** Lines of what somebody did. Enter begins the next one, Backspace in an empty one takes it away. */
export function Bullets({ pointer }: { pointer: string }) {
  const { add } = useVerbs()
  const count = useDraft(({ profile }) => (readAt(profile, pointer) as string[] | undefined)?.length ?? 0)
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">What you did</legend>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bullets have no identity but their place
        <Bullet key={index} list={pointer} index={index} count={count} />
      ))}
      <Button
        size="sm"
        look="quiet"
        icon={<Plus />}
        className="-ml-2 justify-self-start"
        onClick={() => {
          add(pointer, '')
          focusField(`${pointer}/${count}`)
        }}
      >
        Add a bullet
      </Button>
    </fieldset>
  )
}

type BulletProps = { list: string; index: number; count: number }

const Bullet = memo(function Bullet({ list, index, count }: BulletProps) {
  const { add, remove } = useVerbs()
  const row = useRef<HTMLDivElement>(null)
  const place = useDropPlace(list, index)
  const name = `Bullet ${index + 1}`
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const field = event.target as HTMLTextAreaElement
    if (field.dataset.pointer === undefined) return
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      add(list, '', index + 1)
      focusField(`${list}/${index + 1}`)
    } else if (event.key === 'Backspace' && field.value === '') {
      event.preventDefault()
      remove(list, index, name)
      focusField(`${list}/${Math.max(0, index - 1)}`, true)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the field inside
    <div
      ref={row}
      {...place.handlers}
      onKeyDown={keys}
      className={cx('grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1', place.className)}
    >
      <ProfileField pointer={`${list}/${index}`} label={name} hideLabel multiline />
      <span className="-mr-2 flex">
        <MoveHandle list={list} index={index} count={count} name={name} row={row} />
        <IconButton label={`Remove ${name}`} onClick={() => remove(list, index, name)}>
          <Trash2 />
        </IconButton>
      </span>
    </div>
  )
})
