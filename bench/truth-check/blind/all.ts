// THE BLIND SET of the truth check: 16 invented people, written by somebody who never saw the checker nor its cases.
// The rule: whoever works on the checker does not open this folder, and the bench prints its counts, never its texts.
// A case is only changed when it is wrong in itself, whatever the checker makes of it.
import type { TruthCase, TruthPerson } from '../truth-case.ts'
import { accountant } from './accountant.ts'
import { chef } from './chef.ts'
import { chemist } from './chemist.ts'
import { civilServant } from './civil-servant.ts'
import { dataEngineer } from './data-engineer.ts'
import { dispatcher } from './dispatcher.ts'
import { lawyer } from './lawyer.ts'
import { nurse } from './nurse.ts'
import { productManager } from './product-manager.ts'
import { returningParent } from './returning-parent.ts'
import { sales } from './sales.ts'
import { student } from './student.ts'
import { teacher } from './teacher.ts'
import { uxDesigner } from './ux-designer.ts'
import { warehouseLead } from './warehouse-lead.ts'
import { welder } from './welder.ts'

const sets = [
  ...[nurse, welder, lawyer, teacher, dataEngineer, productManager, chef, dispatcher],
  ...[accountant, uxDesigner, sales, chemist, civilServant, student, returningParent, warehouseLead],
]

export const blindPeople: TruthPerson[] = sets.map((one) => one.person)
export const blindCases: TruthCase[] = sets.flatMap((one) => one.cases)
