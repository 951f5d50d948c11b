// What each tour shows. A stop points at something on the page; when that is not there, it stands in the middle.
import { client } from '#web/api.ts'
import type { TourName } from '../../contract.ts'

export type Target = { css: string } | { heading: string }
export type Stop = { at?: Target; title: string; text: string }
export type Tour = {
  name: string
  /** What one learns, for the list of tours. */
  about: string
  /** The page it is on; null when there is nothing to show it with yet. */
  open: () => Promise<string | null>
  without?: string
  stops: Stop[]
}

async function newest(kind: 'resume' | 'posting' | 'letter'): Promise<string | null> {
  const { items } = await client.search.search({ kind, limit: 1 })
  return items[0]?.id ?? null
}
const pathOf = (id: string | null, path: (id: string) => string) => (id === null ? null : path(id))
const always = (path: string) => async () => path

export const tours: Record<TourName, Tour> = {
  main: {
    name: 'Shortlist in a minute',
    about: 'Where things are, and the way from a file to an answer.',
    open: always('/home'),
    stops: [
      {
        title: 'Two papers start everything',
        text: 'Your résumé and a posting. From these come the score, the match, a tailored résumé, a letter and a place in the tracker.',
      },
      {
        at: { css: '[data-tour=navigation]' },
        title: 'The pages',
        text: 'Postings and applications are what you pursue. Résumés, letters and templates are what you send.',
      },
      {
        at: { css: '[data-tour=search]' },
        title: 'Find anything',
        text: 'Press here, Ctrl K or ⌘ K: a few letters find every record, page and action.',
      },
      {
        at: { css: '[data-tour=insights], [data-tour=start]' },
        title: 'Home says what is next',
        text: 'Each line has its reason and its action. Put it away, and it stays away until something new happens.',
      },
      {
        at: { css: '[data-tour=account]' },
        title: 'You',
        text: 'Settings, light or dark, and what is running in the background. Work goes on when you leave a page.',
      },
      {
        title: 'Nothing is invented',
        text: 'Every line that Shortlist writes is checked against your own facts. What has no source is marked.',
      },
    ],
  },
  resume: {
    name: 'A résumé and its score',
    about: 'Parts, findings with their points, and the marks in your text.',
    open: async () => pathOf(await newest('resume'), (id) => `/resumes/${id}/score`),
    without: 'Bring in a résumé first.',
    stops: [
      {
        at: { css: 'main nav' },
        title: 'One résumé, many sides',
        text: 'What was read, its score, the match with a posting, what a machine sees, and every earlier version.',
      },
      {
        at: { css: 'main [role=img][aria-label^="Score:"]' },
        title: 'The score',
        text: 'Seven parts, counted by rules. Press a part to see the lines it came from.',
      },
      {
        at: { heading: 'What would win points' },
        title: 'What to mend first',
        text: 'Most points first. Press one, and its place in your text lights up.',
      },
      {
        at: { css: 'main article, main .mark' },
        title: 'Your own text',
        text: 'Every number leads to a marked line, every marked line back to its number.',
      },
    ],
  },
  posting: {
    name: 'A posting, read',
    about: 'Requirements with their places, facts, and where to go from there.',
    open: async () => pathOf(await newest('posting'), (id) => `/postings/${id}`),
    without: 'Capture a posting first.',
    stops: [
      {
        at: { css: 'main article' },
        title: 'Your copy of the advertisement',
        text: 'What was read is marked in it. The copy stays when the page is gone.',
      },
      {
        at: { heading: 'What it asks for' },
        title: 'What it asks for',
        text: 'Required and preferred, each joined to its words in the text.',
      },
      { at: { heading: 'Facts' }, title: 'Facts', text: 'Pay, place, level, dates: only what the text really says.' },
    ],
  },
  tailoring: {
    name: 'Tailoring',
    about: 'Take or leave each change; see the outcome at once.',
    open: async () =>
      pathOf((await client.tailoring.list({ limit: 1 })).items[0]?.id ?? null, (id) => `/tailorings/${id}`),
    without: 'Tailor a résumé first: open a posting and press “Tailor a résumé”.',
    stops: [
      {
        at: { css: 'section[aria-label=Changes]' },
        title: 'Every change has its reason',
        text: 'What it was, what it becomes, why, and the facts it stands on. A accepts, R rejects, J and K walk.',
      },
      {
        at: { css: 'section[aria-label=Preview]' },
        title: 'The outcome',
        text: 'Drawn anew with each decision. Nothing is saved until you say so.',
      },
    ],
  },
  board: {
    name: 'The board',
    about: 'Applications by stage, moved by hand or by keys.',
    open: always('/applications'),
    stops: [
      {
        at: { css: 'main section[aria-label]' },
        title: 'Columns are stages',
        text: 'Drag a card, or use [ and ] on it. Every move can be undone.',
      },
      {
        title: 'An application remembers',
        text: 'Its timeline, its to-dos, its people, and the exact documents you sent.',
      },
    ],
  },
  letter: {
    name: 'A letter',
    about: 'Sentences that stand on your facts, checked while you type.',
    open: async () => pathOf(await newest('letter'), (id) => `/letters/${id}`),
    without: 'Write a letter first.',
    stops: [
      {
        at: { css: '[aria-label="Text of the letter"], section[aria-label=Letter]' },
        title: 'Write as you like',
        text: 'The draft stands on your facts. Edit it freely: each pause checks the text again.',
      },
      {
        title: 'Doubt is a wavy line',
        text: 'A claim without a source is underlined. Confirm it, or take it out; only then can the letter be approved.',
      },
    ],
  },
  templates: {
    name: 'Templates',
    about: 'Your own words in every look.',
    open: always('/templates'),
    stops: [
      {
        at: { css: 'main ul, main h2' },
        title: 'Your words, in each look',
        text: 'The pages shown are made of your own résumé. All of them are readable by machines.',
      },
    ],
  },
}
