import { Check, ChevronsUpDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { NextPage } from '../hooks/use-next-page.ts'
import { cx } from './class-names.ts'
import { useFieldLinks } from './field.tsx'
import { Input } from './input.tsx'

export type Choice = {
  /** '' stands for choosing none. */
  id: string
  name: string
  /** A word beside the name that tells it from others. */
  detail?: string
}

export type PickerProps = {
  chosen: Choice | undefined
  /** What was found for the words, the best first. */
  choices: Choice[]
  onPick: (id: string) => void
  /** What is being typed, at once; '' when the list is opened or closed. */
  onWords: (words: string) => void
  /** The answer to the words is still on its way. */
  pending?: boolean
  /** Brings more choices when the end of the list comes into sight. */
  more?: NextPage
  placeholder?: string
  disabled?: boolean
}

/**
 * One record out of any number: a field that searches as one types, with the list below it. Arrow keys walk,
 * Enter picks, Escape leaves everything as it was. Follows the combobox pattern of the ARIA practices guide.
 */
export function Picker({ onPick, onWords, pending, more, placeholder, disabled, ...props }: PickerProps) {
  const links = useFieldLinks()
  const own = useId()
  const id = links.id ?? own
  const input = useRef<HTMLInputElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [picked, setPicked] = useState<Choice>()
  // What was picked from an answer that is gone keeps its name until it is known again.
  const chosen = props.chosen ?? picked
  const apart = !typed && props.chosen && !props.choices.some((each) => each.id === props.chosen?.id)
  const choices = apart && props.chosen ? [props.chosen, ...props.choices] : props.choices
  const chosenAt = typed ? -1 : choices.findIndex((each) => each.id === chosen?.id)
  // A new list starts at its best, or at what is chosen already.
  const first = choices[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is the reader's own until the list is another
  useEffect(() => setAt(Math.max(0, chosenAt)), [first, typed, open])
  useEffect(() => {
    if (open) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
    if (open && more?.hasNextPage && !more.isFetchingNextPage && at > choices.length - 4) more.fetchNextPage()
  }, [open, at, id, choices.length, more])

  const show = () => {
    if (open || disabled) return
    setOpen(true)
    // The field is what the list hangs on.
    popup.current?.showPopover({ source: input.current! })
    input.current?.select()
  }
  const hide = () => {
    if (!open) return
    setOpen(false)
    setTyped(undefined)
    onWords('')
    popup.current?.hidePopover()
  }
  const pick = (choice: Choice | undefined) => {
    hide()
    if (!choice || choice.id === chosen?.id) return
    setPicked(choice)
    onPick(choice.id)
  }
  const walk = (by: number) => (open ? setAt(Math.min(Math.max(at + by, 0), choices.length - 1)) : show())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const by = steps[event.key]
    if (by !== undefined) walk(by)
    else if (!open) return
    else if (event.key === 'Escape') hide()
    else if (event.key === 'Enter') pending || pick(choices[at])
    else return
    // Neither the form nor the dialog around it hears what was meant for the list.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="relative min-w-0">
      <Input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && choices[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        disabled={disabled}
        value={typed ?? chosen?.name ?? ''}
        onClick={show}
        onBlur={hide}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          show()
          setTyped(event.target.value)
          onWords(event.target.value)
        }}
        className="cursor-default truncate pr-8 focus:cursor-text"
      />
      <ChevronsUpDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 text-ink-3"
      />
      <div
        ref={popup}
        popover="manual"
        role="listbox"
        id={`${id}-list`}
        aria-label="Choices"
        aria-busy={pending}
        // The field keeps the focus while the list is used by pointer.
        onMouseDown={(event) => event.preventDefault()}
        onScroll={({ currentTarget: list }) => {
          if (list.scrollTop + list.clientHeight > list.scrollHeight - 200 && more?.hasNextPage) more.fetchNextPage()
        }}
        className="menu-popup picker-popup m-0 my-1 max-h-72 overflow-y-auto overscroll-contain rounded-lg border border-line bg-sheet p-1 text-ink shadow-pop"
      >
        {open &&
          choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={choice.id === chosen?.id}
              onClick={() => pick(choice)}
              onPointerMove={() => setAt(index)}
              className={cx(row, index === at && 'bg-line-2')}
            >
              <span className="min-w-0 flex-1 truncate">{choice.name}</span>
              {choice.detail && <span className="shrink-0 text-ink-3 text-xs">{choice.detail}</span>}
              {choice.id === chosen?.id && <Check aria-hidden="true" className="size-4 shrink-0" />}
            </div>
          ))}
        {open && choices.length === 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div role="option" aria-selected="false" aria-disabled="true" className={cx(row, 'text-ink-3')}>
            {pending ? 'Searching…' : 'Nothing fits these words.'}
          </div>
        )}
      </div>
      <span role="status" className="sr-only">
        {open && !pending && typed ? sayFound(choices.length, Boolean(more?.hasNextPage)) : ''}
      </span>
    </div>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
const row =
  'flex min-h-8 cursor-default items-center gap-2 rounded-[6px] px-2.5 py-1.5 text-base pointer-coarse:min-h-11'

const sayFound = (count: number, more: boolean) =>
  count === 0 ? 'Nothing fits these words.' : `${count}${more ? ' or more' : ''} ${count === 1 ? 'fits' : 'fit'}.`
