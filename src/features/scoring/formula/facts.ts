// The measured inputs of the formula. Plain numbers: a report can be re-derived from them line by line.

/** How the file arrives. `other` is everything a recruiter's system rarely expects. */
export type FileKind = 'docx' | 'pdf' | 'txt' | 'other'

export interface SectionShare {
  section: string
  /** 0 absent, 1 present with content, between: named but nearly empty. */
  present: number
}

export interface Facts {
  file: FileKind
  /** Words that stand in sentences, entries and lists with context; dumps and hidden text are not counted. */
  words: number
  /** Share of characters that are neither letters, digits, spaces nor ordinary punctuation, 0–1. */
  specialShare: number
  /** Keyword weight that was found, and of all keywords. */
  keywordsFound: number
  keywordsTotal: number
  /** Distinct action verbs at the start of real bullets and sentences. */
  verbs: number
  metrics: number
  results: number
  headings: number
  bullets: number
  ranges: number
  growth: number
  sections: SectionShare[]
  /** 50–100, see `measureFit`. */
  fit: number
  /** 0–1: how much of a real résumé stands behind the style (see `measureSubstance`). */
  substance: number
  /** 0–1: share of the keyword part that is kept; below 1 when keywords are hidden or dumped. */
  keywordTrust: number
}
