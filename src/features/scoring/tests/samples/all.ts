import { accountant } from './accountant.ts'
import { german } from './german.ts'
import { nurse } from './nurse.ts'
import { sales } from './sales.ts'
import { software } from './software.ts'
import { spanish } from './spanish.ts'
import { teacher } from './teacher.ts'
import { chef, electrician } from './trades.ts'

/** Strong and honest: what they say is said in sentences, with figures. */
export const strongSamples: Record<string, string> = { software, nurse, accountant, teacher, sales, german, spanish }
/** Good and short. */
export const shortSamples: Record<string, string> = { electrician, chef }
export const honestSamples: Record<string, string> = { ...strongSamples, ...shortSamples }
