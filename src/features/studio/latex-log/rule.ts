// One rule: a pattern of TeX's words, what it means, what to do.
export type Explanation = { code: string; means: string; fix: string | null }
/** Names the project defines, without backslash. */
export type OwnNames = { commands: readonly string[]; environments: readonly string[] }
export type Rule = {
  code: string
  when: RegExp
  /** Further condition, on the lines TeX shows. */
  only?: (context: string) => boolean
  means: (match: RegExpExecArray, context: string, own: OwnNames) => string
  fix: (match: RegExpExecArray, context: string, own: OwnNames) => string | null
}

export const rule = (
  code: string,
  when: RegExp,
  means: Rule['means'] | string,
  fix: Rule['fix'] | string | null,
  only?: Rule['only'],
): Rule => ({
  code,
  when,
  means: typeof means === 'string' ? () => means : means,
  ...(only && { only }),
  fix: typeof fix === 'function' ? fix : () => fix,
})
