// What TeX's complaints mean and what to do about them.
import { errors } from './error-rules.ts'
import type { Explanation, Rule } from './rule.ts'
import { warnings } from './warning-rules.ts'

const unknownError: Explanation = {
  code: 'unknown',
  means: 'TeX could not make sense of this place.',
  fix: 'Look at this line and the one before it.',
}

export function explainError(said: string, context: string): Explanation {
  return explain(errors, said, context) ?? explain(errors, `${said}\n${context}`, context) ?? unknownError
}

export function explainWarning(said: string): Explanation {
  return explain(warnings, said, '') ?? { code: 'notice', means: said, fix: null }
}

function explain(rules: Rule[], said: string, context: string): Explanation | null {
  for (const { code, when, means, fix } of rules) {
    const match = when.exec(said)
    if (match) return { code, means: means(match, context), fix: fix(match, context) }
  }
  return null
}
