import { Brand } from '../../layout/brand.tsx'

const columns = [
  [
    'Product',
    [
      ['/example', 'Example'],
      ['/how-scores-work', 'How scores work'],
      ['/pricing', 'Pricing'],
      ['/self-host', 'Self-host'],
    ],
  ],
  [
    'Help',
    [
      ['/help', 'Help'],
      ['/help/command-line', 'Command line'],
      ['/docs/', 'API reference'],
      ['/status', 'Status'],
    ],
  ],
  [
    'Law and data',
    [
      ['/stored-data', 'What is stored'],
      ['/privacy', 'Privacy'],
      ['/terms', 'Terms'],
      ['/imprint', 'Imprint'],
    ],
  ],
] as const

const link = 'inline-block py-1.5 text-ink-2 text-sm no-underline hover:text-ink pointer-coarse:py-3'

export function SiteFooter() {
  return (
    <footer className="border-line border-t print:hidden">
      <div className="mx-auto grid max-w-[1180px] grid-cols-2 gap-x-8 gap-y-9 px-5 py-12 sm:grid-cols-3 sm:px-8 lg:grid-cols-[1.4fr_1fr_1fr_1fr]">
        <div className="col-span-2 sm:col-span-3 lg:col-span-1">
          <Brand className="text-2xl!" />
          <p className="mt-3 max-w-[17rem] text-ink-2 text-sm">
            Explained scores, truthful résumés, tracked applications. On your own machine.
          </p>
          <ThemeSwitch />
        </div>
        {columns.map(([title, links]) => (
          <nav key={title} aria-label={title}>
            <h2 className="mb-1.5 font-[560] text-sm">{title}</h2>
            <ul>
              {links.map(([href, name]) => (
                <li key={href}>
                  <a href={href} className={link}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}

/** Light, dark, or as the system has it; theme-switch.ts gives it life and takes `hidden` away. */
function ThemeSwitch() {
  return (
    <fieldset
      data-theme-switch
      hidden
      className="mt-5 inline-flex rounded-md border border-line bg-sheet p-0.5 text-xs"
    >
      <legend className="sr-only">Appearance</legend>
      {(['light', 'dark', 'system'] as const).map((choice) => (
        <label
          key={choice}
          className="rounded-[6px] px-2.5 py-1.5 text-ink-2 has-checked:bg-line-2 has-checked:font-medium has-checked:text-ink has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] pointer-coarse:px-4 pointer-coarse:py-3"
        >
          <input type="radio" name="theme" value={choice} className="sr-only" />
          {{ light: 'Light', dark: 'Dark', system: 'System' }[choice]}
        </label>
      ))}
    </fieldset>
  )
}
