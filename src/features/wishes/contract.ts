// Wishes: the work a person looks for. They decide the parts of the fit that no résumé can answer.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { RemoteKind, SalaryPeriod, Seniority } from '#features/postings/posting-facts.ts'

const names = (what: string) =>
  z
    .array(z.string().trim().min(1).max(80, `A ${what} may have at most 80 characters.`))
    .max(12, `Name at most 12: a ${what} more tells nothing.`)
    .default([])

export const WishedSalary = z.object({
  /** The least the person would work for, before tax, in `currency` a `period`. */
  min: z.number().positive('Give an amount above 0, or leave the pay open.').max(100_000_000),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'Use the three letters of the currency, such as EUR.'),
  period: SalaryPeriod,
})
export type WishedSalary = z.infer<typeof WishedSalary>

export const Wishes = z.object({
  roles: names('role'),
  industries: names('industry'),
  level: Seniority.nullable().default(null),
  salary: WishedSalary.nullable().default(null),
  /** Places beside the one in the profile, as people write them: `Lisbon, Portugal`. */
  places: names('place'),
  /** Kinds the person accepts; empty: any. */
  remoteKinds: z.array(RemoteKind).max(3).default([]),
  /** Null while not said. */
  willingToMove: z.boolean().nullable().default(null),
})
export type Wishes = z.infer<typeof Wishes>

export const noWishes: Wishes = Wishes.parse({})

export const SavedWishes = Wishes.extend({ updatedAt: z.iso.datetime().nullable() })
export type SavedWishes = z.infer<typeof SavedWishes>

export const wishesContract = {
  get: oc
    .route({ method: 'GET', path: '/wishes', tags: ['Wishes'], summary: 'What I look for; empty until it is said' })
    .output(SavedWishes),
  save: oc
    .route({
      method: 'PUT',
      path: '/wishes',
      tags: ['Wishes'],
      summary: 'Say what I look for; the fit of every posting is counted anew in the background',
    })
    .input(Wishes)
    .output(SavedWishes),
}
