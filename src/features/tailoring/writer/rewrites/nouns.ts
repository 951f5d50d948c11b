import { type VerbForms, verbOf } from './verbs.ts'

const nouns: Record<string, string> = {
  management: 'manage',
  development: 'develop',
  implementation: 'implement',
  creation: 'create',
  preparation: 'prepare',
  coordination: 'coordinate',
  supervision: 'supervise',
  maintenance: 'maintain',
  design: 'design',
  organisation: 'organise',
  organization: 'organize',
  planning: 'plan',
  analysis: 'analyse',
  installation: 'install',
  training: 'train',
  administration: 'administer',
  optimisation: 'optimise',
  optimization: 'optimize',
  introduction: 'introduce',
  execution: 'execute',
  evaluation: 'evaluate',
  monitoring: 'monitor',
  testing: 'test',
  translation: 'translate',
  calculation: 'calculate',
  migration: 'migrate',
  processing: 'process',
  handling: 'handle',
  documentation: 'document',
  delivery: 'deliver',
  production: 'produce',
  assembly: 'assemble',
  inspection: 'inspect',
  collection: 'collect',
  completion: 'complete',
  construction: 'build',
  distribution: 'distribute',
  editing: 'edit',
  recruitment: 'recruit',
  recording: 'record',
  redesign: 'redesign',
  registration: 'register',
  removal: 'remove',
  renovation: 'renovate',
  repair: 'repair',
  replacement: 'replace',
  review: 'review',
  selection: 'select',
  verification: 'verify',
}

/** `the production of drawings` → `produce drawings`, and `design and testing of pumps` → `design and test pumps`; `turn` gives the form. */
export function nounVerb(line: string, turn: (verb: VerbForms) => string): string | undefined {
  const match =
    /^(?:the )?(?:overall |timely |ongoing |general |effective |successful )?(?<one>\p{L}+)(?:(?<joint>\s(?:and|&)\s)(?:the )?(?<two>\p{L}+))? of (?<the>the )?(?=\p{L}|\d|[£$€])/iu.exec(
      line,
    )
  const of = (noun: string | undefined) => {
    const key = noun?.toLowerCase() ?? ''
    return Object.hasOwn(nouns, key) ? verbOf(nouns[key] ?? '') : undefined
  }
  const [one, two] = [of(match?.groups?.one), of(match?.groups?.two)]
  if (!match || !one || (match.groups?.two && !two)) return undefined
  // `Design of experiments was used`, `completion of or update of`: no object follows, or a sentence of its own.
  if (
    /^(?:and|or)\s|\s(?:is|are|was|were)\s/u.test(
      line.slice(match[0].length).split(/\s(?:which|that|who|where|as)\s/u)[0] ?? '',
    )
  )
    return undefined
  // `design of a rota and training of staff`: what follows the object would be left hanging.
  const rest = line.slice(match[0].length)
  if (/(?:,|\sand|\s&)\s(?:the )?\p{L}+ of\b/iu.test(rest)) return undefined
  return `${turn(one)}${two ? `${match.groups?.joint}${turn(two)}` : ''} ${match.groups?.the ?? ''}${rest}`
}
