// Hard words in a sentence or two: what the "?" beside them opens. `article` is the page that says it at length.
export const words = {
  score: {
    title: 'The score',
    text: 'Seven parts from 0 to 100, each counted by rules from your own text, weighted and added. Press a part to see its lines; nothing in it is guessed.',
    article: 'read-the-score',
  },
  findings: {
    title: 'What would win points',
    text: 'Each finding was counted by running the formula again with that one thing mended. The points are what the total would gain.',
    article: 'read-the-score',
  },
  machine: {
    title: 'The machine’s view',
    text: 'The text of your file in the order in which an applicant tracking system reads it, with what it makes of it.',
    article: 'machine-view',
  },
  match: {
    title: 'The match',
    text: 'Each requirement of the posting is held against your résumé: found, implied by a related word, unsaid although your facts know it, or lacking.',
    article: 'match',
  },
  fit: {
    title: 'The fit',
    text: 'How well a posting suits you, 0 to 100: skills 40 %, experience 20 %, place 15 %, pay 10 %, interest 15 %. Parts that cannot be judged are left out.',
    article: 'match',
  },
  liking: {
    title: 'What you like',
    text: 'Skills 40, title 25, way of working 15, place 10, pay 10. Each counts by its share among what you starred or applied to, less its share among what you put aside; a conversation counts twice. Nothing else is learned, and no posting speaks for itself.',
    article: 'wishes',
  },
  pages: {
    title: 'How full the page is',
    text: 'Counted on the drawn pages. A line or two on a second page reads as an oversight: fitting tightens white space and type a little, never below what is easy to read, and leaves out nothing.',
    article: 'export',
  },
  levels: {
    title: 'How far tailoring goes',
    text: 'Conservative reorders and selects. Balanced also rewrites bullets. Aggressive also writes a summary and takes the posting’s words. None of them may add a fact.',
    article: 'tailor',
  },
  truth: {
    title: 'The truth check',
    text: 'Every employer, title, date, number and skill in the text is looked up among your own facts. What has no source is marked, and holds the export until you confirm it or take it out.',
    article: 'truth-check',
  },
  master: {
    title: 'The master résumé',
    text: 'The one whose facts stand for you. Tailored résumés and letters take their facts from it and from nowhere else.',
    article: 'upload',
  },
  readiness: {
    title: 'Ready to apply',
    text: 'How complete your facts are and how your master résumé scores, weighted 20 to 25. Parts without data are left out and the others share their weight.',
    article: 'read-the-score',
  },
  skills: {
    title: 'What they ask, what you show',
    text: 'The skills that your postings ask for, by how many ask. Filled: your master résumé shows it. Dashed: you have it, the résumé does not say so. Empty: nothing shows it.',
    article: 'match',
  },
  sent: {
    title: 'Exact documents',
    text: 'The very file you sent, byte for byte, with the version it came from. It never changes, whatever you edit later.',
    article: 'track',
  },
} as const

export type Word = keyof typeof words
