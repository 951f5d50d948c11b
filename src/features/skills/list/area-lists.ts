import { cloud } from './cloud.ts'
import { data } from './data.ts'
import { design } from './design.ts'
import { education } from './education.ts'
import { finance } from './finance.ts'
import { health } from './health.ts'
import { hospitality } from './hospitality.ts'
import { industry } from './industry.ts'
import { marketing } from './marketing.ts'
import { office } from './office.ts'
import { people } from './people.ts'
import { sales } from './sales.ts'
import { soft } from './soft.ts'
import { software } from './software.ts'
import { softwareCraft } from './software-craft.ts'
import { tongues } from './tongues.ts'
import { trades } from './trades.ts'

/** Area → its part of the list. Order matters only where two areas claim one alias: the earlier wins. */
export const areaLists: Record<string, string> = {
  software: software + softwareCraft,
  cloud,
  data,
  office,
  design,
  marketing,
  sales,
  finance,
  people,
  health,
  education,
  hospitality,
  trades,
  industry,
  tongues,
  soft,
}
