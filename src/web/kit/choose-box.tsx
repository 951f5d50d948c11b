import { cx } from './class-names.ts'

type Props = {
  /** What is chosen with it: the name of the row or card. */
  name: string
  checked: boolean | undefined
  /** `range`: with the Shift key, everything since the last one. */
  onChoose: (on: boolean, range: boolean) => void
  className?: string
  /** Over a picture it stands on a small sheet of its own. */
  raised?: boolean
}

/** Chooses one of many, for what is then done with all of them. Its target is larger than what is seen. */
export function ChooseBox({ name, checked, onChoose, className, raised }: Props) {
  return (
    <label className={cx('z-10 grid size-8 shrink-0 place-items-center pointer-coarse:size-11', className)}>
      <span className={cx('grid place-items-center', raised && 'size-6.5 rounded-md bg-sheet shadow-pop')}>
        <input
          type="checkbox"
          checked={checked}
          aria-label={`Choose ${name}`}
          onChange={() => undefined}
          onClick={(event) => onChoose(event.currentTarget.checked, event.shiftKey)}
          className="size-4 rounded-sm"
        />
      </span>
    </label>
  )
}
