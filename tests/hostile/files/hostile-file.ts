// One hostile file: how it is made and how reading it must end.
import type { ReadingErrorCode } from '../../../src/features/reading/reading-error.ts'

/** `read` stands for a valid result with text in it. */
export type Ending = ReadingErrorCode | 'read'

export interface HostileFile {
  name: string
  /** As uploaded; the name may lie. */
  fileName: string
  make: () => Uint8Array
  /** Any of these is right. */
  ends: Ending[]
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

/** A short honest résumé, the payload around which the traps are set. */
export const plainResume = `Nadia Ferrucci
Quality Engineer
nadia@ferrucci.example | +44 7700 900277 | Turin, Italy

EXPERIENCE
Quality Engineer, Officine Dora
Mar 2019 - Present
- Cut scrap from 7% to 3% on two lines.
- Trained 14 operators.

EDUCATION
BSc Mechanical Engineering, Politecnico di Torino
2014 - 2018

SKILLS
Minitab, ISO 9001, Excel
`
