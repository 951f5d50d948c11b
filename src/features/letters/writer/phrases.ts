import type { LetterTone } from '../letter-draft.ts'

// Ways to say what every letter says. Chosen by the letter's own content, so that two letters of one person differ.
// `{title}` and `{company}` are the posting's; nothing here praises, promises or claims.
export const openings: Record<LetterTone, string[]> = {
  plain: [
    'I am applying for the {title} role{at}.',
    'This is my application for the {title} role{at}.',
    'I would like to be considered for the {title} role{at}.',
  ],
  warm: [
    'I would like to work{at} as {aTitle}, and this letter says why I think it fits.',
    'I am writing about the {title} role{at}.',
    'I am writing because the {title} role{at} is work I would like to do.',
  ],
  formal: [
    'I wish to apply for the position of {title}{at}.',
    'Please accept this letter as my application for the position of {title}{at}.',
    'I am writing to apply for the position of {title}{at}.',
  ],
}

/** After the strongest fact: what it is told for. Not in a formal letter, which begins with its purpose. */
export const purposes = [
  'This is what I would bring to the {title} role{at}.',
  'With this behind me, I am applying for the {title} role{at}.',
  'It is why I am applying for the {title} role{at}.',
]

export const firstLeads = [
  'You ask for {asked}:',
  'Your posting names {asked}:',
  'Among other things, you ask for {asked}:',
]
export const nextLeads = [
  'You also mention {asked}:',
  'Your posting also names {asked}:',
  'You ask for {asked} as well:',
]

/** Before a second fact of the same place, and before one of an earlier place. */
export const sameAgain = ['I also {rest}', 'In the same job I {rest}', 'There I also {rest}']
export const earlier = [
  'Before that, at {employer}, {clause}',
  'Earlier, at {employer}, {clause}',
  'In my time at {employer}, {clause}',
]
/** After a fact of an earlier place, one of a later. */
export const later = [
  'More recently, at {employer}, {clause}',
  'At {employer}, {clause}',
  'Since then, at {employer}, {clause}',
]
export const thingAgain = ['Also, {clause}', 'In the same job, {clause}']

export const closings: Record<LetterTone, string[]> = {
  plain: [
    'I would be glad to tell you more.',
    'I am happy to answer questions at any time.',
    'If this sounds like what you need, I would be glad to talk.',
  ],
  warm: [
    'I would enjoy talking this through with you.',
    'If you would like to talk, I would be very glad to.',
    'I would be glad to meet you and hear more about the work.',
  ],
  formal: [
    'I would welcome the opportunity to discuss my application with you.',
    'I should be pleased to provide any further information.',
    'I would be grateful for the opportunity to speak with you.',
  ],
}

export const totals = [
  'Altogether I have {years} years of experience.',
  'All in all I bring {years} years of experience.',
  'That makes {years} years of experience in all.',
]

export const signOffs: Record<LetterTone, string> = {
  plain: 'Kind regards,',
  warm: 'Best wishes,',
  formal: 'Yours sincerely,',
}
