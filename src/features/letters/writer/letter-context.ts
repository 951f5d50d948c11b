import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { TruthContext } from '#features/truth/truth-report.ts'

/** What a letter may speak of without claiming it: the posting's own words and the person written to. */
export function letterContext(
  posting: PostingFacts,
  contact: { name?: string | undefined; title?: string | undefined } | undefined,
): TruthContext {
  const said = [
    ...posting.requirements.flatMap((one) => (one.written ? [one.text, one.written] : [one.text])),
    ...posting.keywords.map((one) => one.term),
    ...posting.responsibilities.map((one) => one.text),
    ...posting.locations.map((one) => one.text),
  ]
  return {
    kind: 'letter',
    posting: {
      ...(posting.company ? { company: posting.company } : {}),
      ...(posting.title ? { title: posting.title } : {}),
      text: said.join('\n'),
    },
    ...(contact ? { contact } : {}),
  }
}
