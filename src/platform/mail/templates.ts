import type { MailContent } from './layout.ts'

type Linked = { name: string; url: string }

/** All mail the program writes, by name; the parameter says what each needs. */
export const templates = {
  verification: ({ name, url }: Linked): MailContent => ({
    subject: 'Confirm your e-mail address',
    preview: 'One click and your account is ready.',
    paragraphs: [greet(name), 'Please confirm that this address is yours. Then your account is ready.'],
    action: { label: 'Confirm address', url },
    notes: ['The link works for one day.', 'If you did not make an account with Shortlist, ignore this mail.'],
  }),
  reset: ({ name, url }: Linked): MailContent => ({
    subject: 'Choose a new password',
    preview: 'You asked for a new password.',
    paragraphs: [greet(name), 'You asked to choose a new password for your account.'],
    action: { label: 'Choose a new password', url },
    notes: [
      'The link works for one hour, once.',
      'If you did not ask for this, ignore this mail: your password stays as it is.',
    ],
  }),
  password_changed: ({ name, url }: Linked): MailContent => ({
    subject: 'Your password was changed',
    preview: 'If that was you, nothing is left to do.',
    paragraphs: [
      greet(name),
      'The password of your account was just changed, and all other devices were signed out. If that was you, nothing is left to do.',
    ],
    action: { label: 'That was not me', url },
    notes: ['The button lets you choose a new password at once.'],
  }),
  deletion: ({ name, url, days }: Linked & { days: number }): MailContent => ({
    subject: 'Your account is being deleted',
    preview: `It can be taken back for ${days} days.`,
    paragraphs: [
      greet(name),
      `Your account and everything in it is out of sight, and you are signed out everywhere. In ${days} days it is erased for good.`,
      'If that was a mistake, or not you, the button brings everything back.',
    ],
    action: { label: 'Keep my account', url },
    notes: [`The link works for ${days} days, once. Change your password afterwards if it was not you.`],
  }),
  deletion_code: ({ name, code, minutes }: { name: string; code: string; minutes: number }): MailContent => ({
    subject: `${code} confirms that your account is to be deleted`,
    preview: `It works for ${minutes} minutes.`,
    paragraphs: [
      greet(name),
      `Somebody who is signed in to your account wants to delete it. If that is you, enter this code: ${code}`,
      'If it is not you, sign out everywhere in the settings: without the code nothing is deleted.',
    ],
    notes: [`The code works for ${minutes} minutes, once.`],
  }),
  comments: ({
    name,
    url,
    title,
    by,
    stopUrl,
  }: Linked & { title: string; by: string[]; stopUrl: string }): MailContent => ({
    subject: `${by.length === 1 ? 'A comment' : `${by.length} comments`} on “${clean(title)}”`,
    preview: 'From people who have your link.',
    paragraphs: [
      greet(name),
      `${sayWho(by)} said something about “${clean(title)}”.`,
      'What was said stands beside the line it is about. There you can answer it, or mark it as done.',
    ],
    action: { label: 'Read and answer', url },
    notes: [
      'At most one mail an hour for each document, and only when somebody has commented.',
      `No more of these: ${stopUrl}`,
    ],
  }),
  welcome: ({ name, url }: Linked): MailContent => ({
    subject: 'Welcome to Shortlist',
    preview: 'Where to begin.',
    paragraphs: [
      greet(name),
      'Your account is ready. Upload your résumé first: you see within seconds how well it reads and what to improve.',
      'Then paste the posting you have in mind. Shortlist shows how well you match and tailors a version that says nothing you did not say yourself.',
    ],
    action: { label: 'Open Shortlist', url },
    notes: ['You get this mail once, because you made an account.'],
  }),
}

export type TemplateName = keyof typeof templates
export type TemplateData<T extends TemplateName> = Parameters<(typeof templates)[T]>[0]

// What people wrote, without anything that mail programs would make a link of.
const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/https?:\/*|www\.|[<>]/gi, '')
    .trim()
    .slice(0, 60)

function sayWho(by: string[]): string {
  const names = [...new Set(by.map((each) => clean(each) || 'A guest'))]
  const shown = names.slice(0, 3)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown[0]!
}

// Names come from people: no line breaks, not endless, so that nobody can write a mail of their own through us.
function greet(name: string): string {
  const clean = name.replace(/\s+/g, ' ').trim().slice(0, 60)
  return clean && !/https?:|www\.|[<>]/i.test(clean) ? `Hello ${clean},` : 'Hello,'
}
