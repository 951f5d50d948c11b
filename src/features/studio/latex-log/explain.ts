// What TeX's complaints mean and what to do about them.
import { errors } from './error-rules.ts'
import type { Explanation, OwnNames, Rule } from './rule.ts'
import { warnings } from './warning-rules.ts'

const unknownError: Explanation = {
  code: 'unknown',
  means: 'TeX could not make sense of this place.',
  fix: 'Look at this line and the one before it.',
}

/** `own`: what the project itself defines, for what a misspelt name may have meant. */
export function explainError(said: string, context: string, own?: OwnNames): Explanation {
  return explain(errors, said, context, own) ?? explain(errors, `${said}\n${context}`, context, own) ?? unknownError
}

const nothing: OwnNames = { commands: [], environments: [] }

export function explainWarning(said: string): Explanation {
  return explain(warnings, said, '') ?? { code: 'notice', means: said, fix: null }
}

function explain(rules: Rule[], said: string, context: string, own: OwnNames = nothing): Explanation | null {
  for (const { code, when, only, means, fix } of rules) {
    const match = when.exec(said)
    if (match && (!only || only(context)))
      return { code, means: means(match, context, own), fix: fix(match, context, own) }
  }
  return null
}
