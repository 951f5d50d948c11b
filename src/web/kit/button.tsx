import type { ComponentProps, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { cx } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

const looks: Record<ButtonLook, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-ink/88 active:bg-ink/80',
  secondary: 'border-line bg-sheet text-ink hover:border-edge hover:bg-line-2/60 active:bg-line-2',
  quiet: 'border-transparent text-ink-2 hover:bg-line-2 hover:text-ink active:bg-line',
  danger: 'border-line bg-sheet text-bad hover:border-bad hover:bg-bad-soft',
}
const sizes: Record<ButtonSize, string> = {
  sm: 'h-8 gap-1.5 px-2.5 text-xs pointer-coarse:h-11 pointer-coarse:px-3.5',
  md: 'h-9 gap-2 px-3.5 text-sm pointer-coarse:h-11',
  lg: 'h-11 gap-2 px-5 text-base',
}
const shape =
  'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md border font-medium no-underline transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0'

export function buttonClass(look: ButtonLook = 'secondary', size: ButtonSize = 'md', extra?: string) {
  return cx(shape, looks[look], sizes[size], extra)
}

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook
  size?: ButtonSize
  icon?: ReactNode
  /** Shows work in progress and refuses a second press, without losing focus. */
  busy?: boolean
}

export function Button({
  look,
  size,
  icon,
  busy,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass(look, size, className)}
    >
      {busy ? <BusyDots /> : icon}
      {children}
    </button>
  )
}

export function LinkButton({
  look,
  size,
  icon,
  className,
  children,
  ...rest
}: LinkProps & Pick<ButtonProps, 'look' | 'size' | 'icon'>) {
  return (
    <Link {...rest} className={buttonClass(look, size, className)}>
      {icon}
      {children}
    </Link>
  )
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'busy'> & { label: string; children: ReactNode }

/** A button of one picture: its label is spoken and shown as a tooltip. */
export function IconButton({ label, look = 'quiet', className, children, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        className={cx(shape, looks[look], 'size-8 pointer-coarse:size-11', className)}
      >
        {children}
      </button>
    </Tooltip>
  )
}

function BusyDots() {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      <i className="size-1 animate-breathe rounded-full bg-current" />
      <i className="size-1 animate-breathe rounded-full bg-current [animation-delay:0.2s]" />
      <i className="size-1 animate-breathe rounded-full bg-current [animation-delay:0.4s]" />
    </span>
  )
}
