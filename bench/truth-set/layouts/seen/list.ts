// The layouts the reading engine may be developed against.
import type { Layout } from '../../layout.ts'
import { typstLayout } from '../read-typst.ts'

const typst = (name: string, omits?: Layout['omits']) =>
  typstLayout(`typst-${name}`, new URL(`./typst/${name}.typ`, import.meta.url), omits)

export const seenLayouts: Layout[] = [
  typst('single'),
  typst('sidebar-left'),
  typst('dates-left'),
  typst('dates-under'),
  typst('profile-page'),
]
