import { foldWord } from './fold-word.ts'
import type { Word } from './split-words.ts'

/**
 * Names that are otherwise sure, with the words behind (>) and in front (<) that make them something else: a pension scheme is a
 * benefit, a recruitment agency the one who advertises.
 */
const table = `
pension: > scheme plan contribution pot match | < contributory company workplace matched
retail: > discount voucher price park therapy
recruiting: > for a an | < we are currently is be
recruitment: > agency firm consultancy business partner campaign company | < a
flexibility: > on in of regarding | < little some
correspondence: < all any
collaboration: < in close
leadership: > team group
sales manager: < the our with to your
office manager: < the our with to your back
build pipeline: > with and for to by through across
project manager: < the our with to your
account manager: < the our with to your
teaching: > hospital assistantship
accounting: > software package
training: < provided full paid
design: < by
`

interface Around {
  next: Set<string>
  before: Set<string>
}
const folded = (words = '') => new Set(words.split(' ').filter(Boolean).map(foldWord))
let rules: Map<string, Around> | undefined

const readRules = (): Map<string, Around> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', rest = ''] = line.split(': ')
        const part = (mark: string) =>
          rest
            .split(' | ')
            .find((one) => one.startsWith(`${mark} `))
            ?.slice(2)
        return [name.split(' ').map(foldWord).join(' '), { next: folded(part('>')), before: folded(part('<')) }]
      }),
  )

/** Whether the neighbours of `count` words at a place say that the name means something else here. */
export function isRuledOut(words: readonly Word[], at: number, count: number): boolean {
  rules ??= readRules()
  const key = words
    .slice(at, at + count)
    .map((word) => word.key)
    .join(' ')
  const rule = rules.get(key)
  if (!rule) return false
  const [next, previous] = [words[at + count], words[at - 1]]
  if (next && next.gap !== 'break' && rule.next.has(next.key)) return true
  return previous !== undefined && words[at]?.gap !== 'break' && rule.before.has(previous.key)
}
