import { Check, Circle } from 'lucide-react'
import { cx } from '#web/kit/class-names.ts'

const rules: [string, (value: string) => boolean][] = [
  ['8 to 128 characters', (value) => value.length >= 8 && value.length <= 128],
  ['a lower-case letter', (value) => /\p{Ll}/u.test(value)],
  ['an upper-case letter', (value) => /\p{Lu}/u.test(value)],
  ['a digit', (value) => /\d/.test(value)],
  ['a special character', (value) => /[^\p{L}\d]/u.test(value)],
]

/** Which rules of a password are met, while it is typed. */
export function PasswordRules({ value }: { value: string }) {
  return (
    <ul aria-label="Rules for the password" className="-mt-1 flex flex-wrap gap-x-3.5 gap-y-1 text-xs">
      {rules.map(([label, met]) => {
        const done = met(value)
        return (
          <li key={label} className={cx('flex items-center gap-1.5', done ? 'text-good' : 'text-ink-3')}>
            {done ? (
              <Check aria-hidden="true" className="size-3" />
            ) : (
              <Circle aria-hidden="true" className="size-2.5" />
            )}
            {label}
            <span className="sr-only">{done ? ', met' : ', not met yet'}</span>
          </li>
        )
      })}
    </ul>
  )
}
