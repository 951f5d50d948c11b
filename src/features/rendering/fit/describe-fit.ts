// Apart from the engine, so that saying what it did does not load it.
import type { FitStep } from './fit-one-page.ts'

const names = { density: 'line spacing', margins: 'margins', scale: 'type size' }

/** The steps in words a person understands, e.g. `line spacing 100 % → 90 %`; empty without steps. */
export const describeFit = (steps: readonly FitStep[]): string =>
  steps
    .map(({ setting, from, to }) => `${names[setting]} ${Math.round(from * 100)} % → ${Math.round(to * 100)} %`)
    .join(', ')
