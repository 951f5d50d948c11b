import type { Facts } from '../formula/facts.ts'

/** A résumé that earns every point of the formula. */
export const bestFacts: Facts = {
  file: 'docx',
  words: 600,
  specialShare: 0,
  keywordsFound: 10,
  keywordsTotal: 10,
  verbs: 12,
  metrics: 9,
  results: 4,
  headings: 5,
  bullets: 12,
  ranges: 4,
  growth: 3,
  sections: ['contact', 'summary', 'experience', 'education', 'skills'].map((section) => ({ section, present: 1 })),
  fit: 100,
  substance: 1,
  keywordTrust: 1,
}
