import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import type { FontId, RenderOptionsInput } from '../render-options.ts'

const fonts: [FontId, string][] = [
  ['geist', 'Geist'],
  ['inter', 'Inter'],
  ['source-sans', 'Source Sans'],
  ['plex-sans', 'IBM Plex Sans'],
  ['source-serif', 'Source Serif'],
  ['eb-garamond', 'EB Garamond'],
  ['libertinus', 'Libertinus'],
]
const accents: [string, string][] = [
  ['#1b1a17', 'Ink'],
  ['#1f3f66', 'Navy'],
  ['#31465a', 'Slate'],
  ['#24564a', 'Forest'],
  ['#6b2a22', 'Burgundy'],
  ['#c5341d', 'Vermilion'],
]
const papers = [
  { value: 'a4' as const, label: 'A4' },
  { value: 'letter' as const, label: 'US Letter' },
]

export type LookOptions = Pick<RenderOptionsInput, 'paper' | 'accent' | 'font'>

/** Paper, accent and type; each starts with the template's own. */
export function LookChoices(props: { value: LookOptions; onChange: (value: LookOptions) => void; className?: string }) {
  const { value, onChange, className } = props
  const set = (change: LookOptions) => onChange({ ...value, ...change })
  return (
    <div className={cx('flex flex-wrap items-end gap-x-5 gap-y-3', className)}>
      <Segmented label="Paper" value={value.paper ?? 'a4'} options={papers} onChange={(paper) => set({ paper })} />
      <Field label="Type" hideLabel>
        <Select
          value={value.font ?? ''}
          onChange={(event) => set({ font: (event.target.value || undefined) as FontId | undefined })}
        >
          <option value="">The template’s own type</option>
          {fonts.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className="flex h-9 items-center gap-0.5">
        <legend className="sr-only">Accent</legend>
        <Swatch name="The template’s own accent" checked={!value.accent} onPick={() => set({ accent: undefined })} />
        {accents.map(([accent, name]) => (
          <Swatch
            key={accent}
            name={name}
            colour={accent}
            checked={value.accent === accent}
            onPick={() => set({ accent })}
          />
        ))}
      </fieldset>
    </div>
  )
}

function Swatch(props: { name: string; colour?: string; checked: boolean; onPick: () => void }) {
  return (
    <label
      data-tip={props.name}
      className="grid size-8 place-items-center rounded-md has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] pointer-coarse:size-11"
    >
      <input
        type="radio"
        name="accent"
        aria-label={props.name}
        checked={props.checked}
        onChange={props.onPick}
        className="sr-only"
      />
      <span
        aria-hidden="true"
        style={props.colour ? { background: props.colour } : undefined}
        className={cx(
          'size-5 rounded-full border border-edge',
          !props.colour && 'bg-[conic-gradient(#1b1a17_25%,#6b2a22_0_50%,#1f3f66_0_75%,#24564a_0)]',
          props.checked && 'shadow-[0_0_0_2px_var(--sheet),0_0_0_3.5px_var(--ink)]',
        )}
      />
    </label>
  )
}
