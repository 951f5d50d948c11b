import { useState } from 'react'
import { setSingleKeys, singleKeysOn } from '#web/hooks/use-shortcuts.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { cx } from '#web/kit/class-names.ts'
import { usePageTitle } from '#web/layout/page.tsx'
import { useThemeChoice } from '#web/theme.ts'
import { chooseTheme, type ThemeChoice } from '#web/theme-choice.ts'

const themes: { value: ThemeChoice; name: string; looks: ('light' | 'dark')[] }[] = [
  { value: 'light', name: 'Light', looks: ['light'] },
  { value: 'dark', name: 'Dark', looks: ['dark'] },
  { value: 'system', name: 'As the system', looks: ['light', 'dark'] },
]

export function Component() {
  usePageTitle('Appearance')
  const theme = useThemeChoice()
  const [keys, setKeys] = useState(singleKeysOn)
  return (
    <>
      <TitledCard title="Theme">
        <fieldset className="grid grid-cols-3 gap-3 pt-1">
          <legend className="sr-only">Theme</legend>
          {themes.map(({ value, name, looks }) => (
            <label
              key={value}
              className={cx(
                'grid gap-2 rounded-md border p-2 text-sm transition-colors has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)]',
                theme === value ? 'border-ink font-medium' : 'border-line hover:border-edge',
              )}
            >
              <span aria-hidden="true" className="flex h-20 overflow-hidden rounded-sm border border-line">
                {looks.map((look) => (
                  <Miniature key={look} look={look} />
                ))}
              </span>
              <span className="flex items-center gap-2">
                <input type="radio" name="theme" checked={theme === value} onChange={() => chooseTheme(value)} />
                {name}
              </span>
            </label>
          ))}
        </fieldset>
      </TitledCard>
      <TitledCard title="Keyboard">
        <Checkbox
          label="Shortcuts of single keys, such as ? and G H"
          checked={keys}
          onChange={(event) => {
            setSingleKeys(event.target.checked)
            setKeys(event.target.checked)
          }}
        />
      </TitledCard>
    </>
  )
}

function Miniature({ look }: { look: 'light' | 'dark' }) {
  return (
    <span data-theme={look} className="flex-1 bg-paper p-2.5 text-ink forced-color-adjust-none">
      <span className="block h-full rounded-[2px] border border-line bg-sheet p-2">
        <span className="block h-1.5 w-1/2 rounded-full bg-ink" />
        <span className="mt-1.5 block h-1.5 w-4/5 rounded-full bg-line" />
        <span className="mt-1.5 block h-2 w-3/5 bg-mark" />
      </span>
    </span>
  )
}
