import type { FlagKind } from '../posting-facts.ts'

/** What is said of each flag: what was seen, and what to do. Never that something is a fraud: people decide that. */
export const flagWords: Record<FlagKind, { title: string; why: string }> = {
  fee: {
    title: 'Asks you for money',
    why: 'Employers do not charge for a job. Pay nothing before there is a signed contract, and check the firm by its own site.',
  },
  documents: {
    title: 'Asks for papers or bank details',
    why: 'These belong after an offer, to somebody you have met. Ask why they are needed now.',
  },
  messenger: {
    title: 'Leads to a messenger',
    why: 'False offers move to private chats. Ask for a call or mail from the firm’s own address.',
  },
  easy_money: {
    title: 'Promises easy money',
    why: 'High pay for little work is how false offers speak. Ask for the pay in writing, and what it depends on.',
  },
  free_mail: {
    title: 'Mail from a free provider',
    why: 'The firm is named, its address is not its own. Look for the same job on the firm’s site.',
  },
  lookalike: {
    title: 'A name made to look like the employer’s',
    why: 'The address differs from the employer’s own by a letter or a word. Type the firm’s address yourself and look for the job there.',
  },
  other_domain: {
    title: 'Mail to another domain',
    why: 'It does not bear the employer’s name. An agency may be hiring for them: ask who writes, and whether the firm knows of it.',
  },
  unpaid: {
    title: 'Work without pay, or on commission only',
    why: 'Ask how long it lasts and what is paid afterwards. In many places unpaid trials are not allowed.',
  },
  urgency: {
    title: 'Presses you',
    why: 'Nobody is hired in earnest without being asked anything. Take the time to look the firm up.',
  },
  vague_pay: { title: 'Names no figure for the pay', why: 'Ask for the band before the first interview.' },
  wide_pay: {
    title: 'A very wide pay band',
    why: 'Ask which part of it belongs to this level and place.',
  },
  old: {
    title: 'Has stood for long',
    why: 'Postings that stay up are often filled already. Ask whether it is open before you write a letter.',
  },
  closed: { title: 'Its closing day has passed', why: 'Ask whether late applications are read.' },
  reposted: {
    title: 'Came back',
    why: 'The same job stood there before. Ask what became of it the first time.',
  },
}
