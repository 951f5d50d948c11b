import type { Profile } from '#features/profiles/contract.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu
const leftToRight = /[A-Za-z\u00c0-\u058f]/gu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Direction of the running text. Names and tools are often Latin in a Hebrew or Arabic résumé: a third is enough. */
export function findDirection(profile: Profile): 'ltr' | 'rtl' {
  const { name = '', label = '', summary = '' } = profile.basics
  const jobs = profile.work.flatMap((item) => [item.position ?? '', item.summary ?? '', ...item.highlights])
  const text = [name, label, summary, ...jobs].join(' ').slice(0, 20_000)
  const rtl = count(text, rightToLeft)
  return rtl > 0 && rtl * 2 >= count(text, leftToRight) ? 'rtl' : 'ltr'
}
