// Invented lines, skills and postings that tests put together at random. Any likeness is chance.
import fc from 'fast-check'
import { PostingFacts } from '#features/postings/posting-facts.ts'
import { Profile } from '#features/profiles/contract.ts'
import { normaliseSkill } from '#features/skills/finding/normalise-skill.ts'

export const sampleLines = [
  'Responsible for managing a team of 6 engineers and planning releases',
  'Rebuilt monitoring in Prometheus and Grafana, reducing false alerts by 60%',
  'Helped build the customer portal in React, used by 11,800 shippers',
  'Duties included preparing monthly reports and answering supplier questions',
  'Preparation of quarterly accounts for 3 companies',
  'Successfully migrated 40 services from virtual machines to k8s on AWS',
  'Wrote PowerShell scripts for new accounts',
  'Drew icons',
  'Designed museum websites',
  'I trained 9 new starters on reach trucks',
  'We cut waiting times from 9 hours to under 2 hours',
  'Manage a yearly budget of €1.2 million',
  'Utilized SQL and Python in order to clean survey data of 4,750 households',
  'Care for ventilated patients in an 18-bed intensive care unit',
  'Took part in an audit that cut infections by a third',
  'Worked with product managers on the roadmap',
  'Introduced double scanning, cutting picking errors from 3.1% to 1.4%',
  'Supported the launch of locker delivery in 35 cities',
  'Assisted with the yearly stock count of 18,600 items on a daily basis',
  'Testskripte in Python für Motorsteuergeräte geschrieben',
  'Rédaction de rapports mensuels pour la direction',
  'Negotiated new terms with two printing suppliers, saving €45,000 a year',
  'Led the move to TypeScript and Postgres.',
  'Was able to close the books by the fifth working day',
  'Answered 60 to 70 calls a day, etc.',
]
export const sampleSkills = [
  'TypeScript',
  'React',
  'PostgreSQL',
  'AWS',
  'Excel',
  'Figma',
  'SQL',
  'Python',
  'Forklift operation',
  'Wound care',
  'Zendesk',
  'VAT',
  'javascript',
  'Docker',
]
const asked = [
  'TypeScript',
  'JavaScript',
  'PostgreSQL',
  'Kubernetes',
  'SQL',
  'Excel',
  'Terraform',
  'Figma',
  'Python',
  'Prometheus',
  'Go',
  'Accounting',
  'Team leadership',
]
const titles = [
  'Senior Software Engineer',
  'Software Engineer',
  'Warehouse Supervisor',
  'Staff Nurse',
  'Accountant',
  'UX Designer',
  'Support Team Lead',
  'Data Analyst',
]
const names = [
  'Northwind Logistics',
  'Bluefin Foods',
  'Calder Freight Ltd',
  'Maison Corbelle',
  'Kettle & Co',
  'Tulp Health',
]

const work = (i: number) =>
  fc.record({
    name: fc.constantFrom(...names.slice(i * 2, i * 2 + 2)),
    position: fc.constantFrom(...titles),
    startDate: fc.constant(`${2020 - i * 4}-0${i + 2}`),
    ...(i === 0 ? {} : { endDate: fc.constant(`${2024 - i * 4}-01`) }),
    highlights: fc.uniqueArray(fc.constantFrom(...sampleLines), { minLength: 0, maxLength: 9 }),
  })

export const someProfile: fc.Arbitrary<Profile> = fc
  .record({
    basics: fc.record({
      name: fc.constant('Mara Lindqvist'),
      label: fc.constantFrom('Backend engineer', 'Nurse', 'Designer'),
      summary: fc.option(
        fc.constantFrom(
          'I like quiet, reliable systems.',
          'Passionate team player seeking new challenges.',
          'Nurse with a head for numbers.',
        ),
        { nil: undefined },
      ),
    }),
    work: fc.tuple(work(0), work(1), work(2)).chain(([a, b, c]) => fc.constantFrom([a], [a, b], [a, b, c])),
    skills: fc.uniqueArray(fc.constantFrom(...sampleSkills), { minLength: 0, maxLength: 8 }).chain((keywords) =>
      fc.constantFrom(
        [{ name: 'Misc', keywords }],
        keywords.map((name) => ({ name, keywords: [] })),
        [
          { name: 'Other', keywords: keywords.slice(0, 4) },
          { name: 'More', keywords: keywords.slice(4) },
        ],
      ),
    ),
    projects: fc.constantFrom(
      [],
      [
        { name: 'Canal Watch', description: 'Map of canal water levels' },
        { name: 'Ledger', description: 'Invoices in TypeScript', keywords: ['TypeScript'] },
      ],
    ),
    certificates: fc.constantFrom([], [{ name: 'First Aid' }, { name: 'Certified Kubernetes Administrator' }]),
    languages: fc.constantFrom([], [{ language: 'English', fluency: 'C1' }]),
  })
  .map((draft) => Profile.parse(draft))

export const somePosting: fc.Arbitrary<PostingFacts> = fc
  .record({
    title: fc.constantFrom(...titles, 'Platform Engineer'),
    skills: fc.uniqueArray(fc.constantFrom(...asked), { minLength: 0, maxLength: 7 }),
    tasks: fc.uniqueArray(
      fc.constantFrom(
        'Prepare monthly accounts',
        'Build the customer portal',
        'Lead a shift of warehouse staff',
        'Care for patients in intensive care',
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ title, skills, tasks }) => postingOf(title, skills, tasks))

const span = { start: 0, end: 1 }
export const postingOf = (title: string, skills: string[], tasks: string[] = []): PostingFacts =>
  PostingFacts.parse({
    title,
    company: 'Helio Energy',
    requirements: skills.map((text, i) => ({
      id: `skill-${i}`,
      kind: 'skill',
      text,
      skillId: normaliseSkill(text)?.id,
      importance: i % 3 ? 'required' : 'preferred',
      span,
    })),
    keywords: skills.map((term) => ({ term, skillId: normaliseSkill(term)?.id, weight: 0.5, spans: [span], count: 1 })),
    responsibilities: tasks.map((text) => ({ text, span })),
  })
