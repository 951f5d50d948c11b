// Every key there is, with what it does: the sheet of keys is drawn from here, and no other key can be bound
// (the type of `useShortcuts` is made of it).

export const shortcuts = {
  Everywhere: {
    'mod+k': 'Search or jump to anything',
    '?': 'Show this sheet',
    'c p': 'Capture a posting',
    'c r': 'Upload a résumé',
    'c l': 'Write a letter',
    't t': 'Light or dark',
  },
  'Go to': {
    'g h': 'Home',
    'g p': 'Postings',
    'g a': 'Applications',
    'g r': 'Résumés',
    'g l': 'Letters',
    'g t': 'Templates',
    'g x': 'Studio',
    'g y': 'Activity',
    'g s': 'Settings',
    'g ?': 'Learn',
  },
  'Tailoring and match': {
    j: 'Next change or requirement',
    k: 'The one before',
    a: 'Accept the change',
    r: 'Reject the change',
    u: 'Undo the last decision',
  },
  'Reviewing a résumé': {
    n: 'Next doubtful field',
    p: 'The one before',
    y: 'It is right as it stands',
  },
  Applications: { n: 'Track a job' },
  'While writing': { 'mod+s': 'Save now' },
} as const

/** Keys that parts of a page hear by themselves, for the sheet. */
export const localKeys = {
  'Fields of a review': { Enter: 'Write in the field', Esc: 'Leave it, for single keys' },
  Board: {
    '← → ↑ ↓': 'Move between applications',
    '[ ]': 'Move the application to the stage before or after',
    Enter: 'Open it',
  },
  'In dialogs and menus': { Esc: 'Close', Tab: 'Next field', 'mod Enter': 'Send a comment' },
} as const

type Groups = typeof shortcuts
export type ShortcutKey = { [G in keyof Groups]: keyof Groups[G] }[keyof Groups]
