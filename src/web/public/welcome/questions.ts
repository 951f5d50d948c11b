// Questions on the start page: shown as text and told to search engines as FAQPage.

export const questions: readonly (readonly [question: string, answer: string])[] = [
  [
    'Does the score come from a language model?',
    'No. Code measures the text and applies a published formula of seven weighted parts. The same text always gets the same score, and every part opens to the lines it was counted from.',
  ],
  [
    'Will it put things into my résumé that are not true?',
    'Every line that is written for you is held against your own facts: employers, titles, dates, numbers, skills, degrees. A claim without a fact behind it is flagged, and the export waits until you confirm it or take it out.',
  ],
  [
    'Where does my résumé go?',
    'To this server and nowhere else. Reading, scoring, matching and tailoring run inside the program; no key and no outside service is involved. The page “What is stored” lists every kind of record and how long it stays.',
  ],
  [
    'Which files can it read?',
    'PDF, Word (.docx), plain text, Markdown, LaTeX and JSON Resume, up to 10 MB. A scan without text cannot be read yet; the program says so instead of guessing.',
  ],
  [
    'Can I take a posting from a website?',
    'Paste its text, or give its address: pages of public websites are fetched and read. LinkedIn does not let programs read its pages, so there you paste the description.',
  ],
  [
    'What does it cost?',
    'Running it yourself is free and complete. Plans of a hosted service are not part of the program yet, and nobody can be charged through it.',
  ],
  [
    'What is left when I stop using it?',
    'Everything downloads as one archive: résumés in JSON Resume shape, records as JSON and CSV, documents as they are. Then you delete the account: after 30 days in which you can come back, no row and no file is left.',
  ],
]
