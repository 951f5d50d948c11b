// One rule: a pattern of TeX's words, what it means, what to do.
export type Explanation = { code: string; means: string; fix: string | null }
export type Rule = {
  code: string
  when: RegExp
  means: (match: RegExpExecArray, context: string) => string
  fix: (match: RegExpExecArray, context: string) => string | null
}

export const rule = (
  code: string,
  when: RegExp,
  means: Rule['means'] | string,
  fix: Rule['fix'] | string | null,
): Rule => ({
  code,
  when,
  means: typeof means === 'string' ? () => means : means,
  fix: typeof fix === 'function' ? fix : () => fix,
})
