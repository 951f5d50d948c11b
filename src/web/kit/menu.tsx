import { Check } from 'lucide-react'
import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react'
import { Link } from 'react-router'
import { cx } from './class-names.ts'

const item =
  'flex min-h-8 w-full select-none items-center gap-2.5 rounded-[6px] px-2.5 py-1.5 text-left text-sm no-underline outline-none! shadow-none! hover:bg-line-2 focus:bg-line-2 disabled:opacity-50 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3'

type MenuProps = { trigger: ReactElement; align?: 'start' | 'end'; side?: 'top' | 'bottom'; children: ReactNode }

/** A button that opens a list of actions, on the browser's own popover. `trigger` is the button itself. */
export function Menu({ trigger, align = 'end', side = 'bottom', children }: MenuProps) {
  const id = useId()
  const popup = useRef<HTMLDivElement>(null)
  const open = () => popup.current?.showPopover()
  const button = trigger as ReactElement<Record<string, unknown>>
  return (
    <>
      {cloneElement(button, {
        popoverTarget: id,
        'aria-haspopup': 'menu',
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          open()
        },
      })}
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        onKeyDown={walk}
        onClick={(event) => (event.target as Element).closest('[role^=menuitem]') && popup.current?.hidePopover()}
        onToggle={(event) => event.newState === 'open' && items(popup.current)[0]?.focus()}
        className={cx(
          'menu-popup m-0 my-1.5 min-w-48 max-w-80 rounded-lg border border-line bg-sheet p-1 text-ink shadow-pop transition duration-100 starting:opacity-0',
          `menu-${side}-${align}`,
        )}
      >
        {children}
      </div>
    </>
  )
}

const items = (menu: Element | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? []),
]

function walk(event: KeyboardEvent<HTMLDivElement>) {
  const all = items(event.currentTarget)
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (event.key === 'Tab') return (event.currentTarget as HTMLElement).hidePopover()
  if (to !== undefined) {
    event.preventDefault()
    all.at(to % all.length)?.focus()
  } else if (event.key.length === 1 && /\p{L}/u.test(event.key)) {
    const starts = (each: HTMLElement) => each.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase())
    ;[...all.slice(at + 1), ...all].find(starts)?.focus()
  }
}

export type MenuItemProps = {
  icon?: ReactNode
  detail?: ReactNode
  danger?: boolean
  disabled?: boolean
  children: ReactNode
}

export function MenuItem({
  icon,
  detail,
  danger,
  disabled,
  children,
  onSelect,
}: MenuItemProps & { onSelect: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      disabled={disabled}
      onClick={onSelect}
      className={cx(item, danger && 'text-bad [&_svg]:text-bad!')}
    >
      <Inside icon={icon} detail={detail} text={children} />
    </button>
  )
}

export function MenuLink({ icon, detail, children, to }: MenuItemProps & { to: string }) {
  return (
    <Link to={to} role="menuitem" tabIndex={-1} className={item}>
      <Inside icon={icon} detail={detail} text={children} />
    </Link>
  )
}

export function MenuChoice<T extends string>(props: {
  label: string
  value: T
  options: { value: T; label: ReactNode; icon?: ReactNode }[]
  onChoose: (value: T) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of radio items inside a menu is a role of its own
    <div role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="menuitemradio"
          aria-checked={option.value === props.value}
          tabIndex={-1}
          onClick={() => props.onChoose(option.value)}
          className={item}
        >
          <Inside icon={option.icon} text={option.label} />
          {option.value === props.value && <Check aria-hidden="true" className="ml-auto text-ink!" />}
        </button>
      ))}
    </div>
  )
}

export function MenuLine() {
  return <hr className="-mx-1 my-1 border-line" />
}

function Inside({ icon, detail, text }: { icon?: ReactNode; detail?: ReactNode; text: ReactNode }) {
  return (
    <>
      {icon}
      <span className="min-w-0 truncate">{text}</span>
      {detail && <span className="ml-auto pl-4 text-ink-3 text-xs">{detail}</span>}
    </>
  )
}
