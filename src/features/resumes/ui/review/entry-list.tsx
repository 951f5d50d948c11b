import { Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { useDraft, useVerbs } from './draft.ts'
import { MoveHandle, useDropPlace } from './move-handle.tsx'
import { readAt } from './pointer.ts'
import { focusField, ProfileField } from './profile-field.tsx'

type ListName = { [K in keyof Profile]: Profile[K] extends unknown[] ? K : never }[keyof Profile]

type EntryListProps = {
  name: ListName
  title: string
  /** What one of them is called, in a sentence. */
  one: string
  fresh: object
  /** The field where a new one is begun. */
  first: string
  add: string
  children: (pointer: string) => ReactNode
}

export function EntryList({ name, title, one, fresh, first, add, children }: EntryListProps) {
  const { add: put } = useVerbs()
  const count = useDraft(({ profile }) => profile[name].length)
  const list = `/${name}`
  return (
    <TitledCard title={title} aside={count || undefined}>
      <ol>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <Entry key={index} list={list} index={index} count={count} name={`${one} ${index + 1}`}>
            {children(`${list}/${index}`)}
          </Entry>
        ))}
      </ol>
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
    </TitledCard>
  )
}

type EntryProps = { list: string; index: number; count: number; name: string; children: ReactNode }

function Entry({ list, index, count, name, children }: EntryProps) {
  const { remove } = useVerbs()
  const row = useRef<HTMLLIElement>(null)
  const place = useDropPlace(list, index)
  return (
    <li
      ref={row}
      {...place.handlers}
      className={cx('grid gap-3 border-line border-t py-4 first:border-0 first:pt-1', place.className)}
    >
      <div className="-mb-2 flex items-center justify-between">
        <span className="text-ink-3 text-xs">{name}</span>
        <span className="-mr-2 flex">
          <MoveHandle list={list} index={index} count={count} name={name} row={row} />
          <IconButton label={`Remove ${name}`} onClick={() => remove(list, index, name)}>
            <Trash2 />
          </IconButton>
        </span>
      </div>
      {children}
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
