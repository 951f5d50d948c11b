// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-returning-parent',
  facts: {
    basics: {
      name: 'Philippa Thornbury',
      label: 'Office and Events Manager',
      location: { text: 'Adelaide, Australia', city: 'Adelaide', countryCode: 'AU' },
    },
    work: [
      {
        name: 'Career break',
        position: 'Full-time parent',
        startDate: '2020-03',
        endDate: '2026-06',
        highlights: [
          'Raised two children.',
          'Treasurer of the school parents’ association from 2023: budget of A$18,000 a year.',
          'Organised the school fair in 2024 with 50 helpers; it took A$11,400.',
        ],
      },
      {
        name: 'Torrens Architects',
        position: 'Office Manager',
        location: 'Adelaide',
        startDate: '2015-02',
        endDate: '2020-02',
        highlights: [
          'Ran the office of a practice with 27 staff.',
          'Moved the practice to new premises on time and A$6,000 under budget.',
          'Changed supplier contracts and saved 15% on office costs.',
          'Managed a receptionist and an office junior.',
        ],
      },
      {
        name: 'Barossa Conference Centre',
        position: 'Events Coordinator',
        location: 'Tanunda',
        startDate: '2011-07',
        endDate: '2015-01',
        highlights: [
          'Coordinated around 70 events a year, from weddings to trade conferences of 400 people.',
          'Kept the booking system, EventPro, up to date.',
        ],
      },
    ],
    education: [
      {
        institution: 'TAFE Gulf Coast',
        studyType: 'Diploma',
        area: 'Event Management',
        startDate: '2009',
        endDate: '2011',
      },
    ],
    skills: [
      { name: 'Xero' },
      { name: 'Microsoft 365' },
      { name: 'EventPro' },
      { name: 'Supplier negotiation' },
      { name: 'Minute taking' },
    ],
    certificates: [
      { name: 'Certificate IV in Bookkeeping', issuer: 'TAFE Gulf Coast', date: '2026-05' },
      { name: 'Working with Children Check', date: '2023' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Italian', fluency: 'Intermediate' },
    ],
  },
}

const posting = {
  company: 'Glenelg Community Arts',
  title: 'Operations Coordinator (part-time)',
  text: 'Glenelg Community Arts runs galleries and a festival. Part-time operations coordinator: bookkeeping, volunteers, venues.',
}

const cases = readCases(
  person.id,
  `
true | summary | Office and events manager returning to work after a career break, with five years in office management and a new Certificate IV in Bookkeeping.
true | summary | Events, offices and budgets: from conferences of 400 people to a school fair with fifty helpers.
true | /work/0 | As treasurer of the parents’ association, look after A$18,000 a year.
true | /work/0 | Brought in A$11,400 with the 2024 school fair, organised with 50 helpers.
true | /work/1 | Managed the office of a 27-person architecture practice and two members of staff.
true | /work/1 | Delivered an office move on schedule and A$6,000 below budget.
true | /work/1 | Trimmed office costs by 15% by changing supplier contracts.
true | /work/2 | Coordinated roughly seventy events annually, weddings and trade conferences among them.
true | /work/2 | Maintained the EventPro booking system.
true | letter | I have spent the last six years raising two children, and I am now ready to come back to paid work.
true | letter | Part-time operations with bookkeeping, volunteers and venues sounds like three parts of my life in one job: I hold a Certificate IV in Bookkeeping, I have organised a fair with 50 helpers, and I coordinated events for three and a half years.
true | letter | Before my break I was office manager at Torrens Architects from February 2015 to February 2020.
true | letter | Could we meet? I would love to see your galleries.
employer | letter | I coordinated events at the Barossa Conference Centre and the [[Adelaide Festival]].
title | /work/1/position | [[Operations Director]]
title | /work/0 | [[President]] of the school parents’ association from 2023.
date | letter | My career break began in [[2022]], after Torrens Architects.
tenure | summary | Office manager with [[nine years]] at Torrens Architects.
years | summary | Office and events manager with [[more than fifteen years]] in paid office and events work.
degree | letter | I have a [[bachelor’s degree]] in Event Management.
field | /education/0/area | [[Business Administration]]
certificate | /certificates | [[Diploma of Project Management]]
tool | letter | I keep books in Xero and [[MYOB]].
language-level | letter | My Italian is [[fluent]], which may help with visiting artists.
money | /work/0 | Organised the school fair in 2024; it took [[A$14,100]].
money | /work/1 | Moved the practice to new premises on time and [[A$16,000]] under budget.
currency | /work/0 | Organised the school fair in 2024; it took [[£11,400]].
rounding | /work/0 | Treasurer of the parents’ association: budget of [[over A$20,000]] a year.
percent | /work/1 | Changed supplier contracts and saved [[25%]] on office costs.
number-inflated | /work/2 | Coordinated around [[170]] events a year.
number-inflated | /work/2 | Coordinated trade conferences of [[up to 1,000 people]].
team-size | /work/1 | Managed [[six]] office staff.
scope | /work/0 | [[Founded]] the school fair and organised it in 2024 with 50 helpers.
merged | /work/2 | Coordinated events and [[saved 15% on office costs]].
responsibility | /work/1 | Ran the office and [[handled recruitment and payroll]].
multiple | letter | The 2024 school fair took [[twice as much]] as the year before.
superlative | letter | The 2024 fair was the [[most successful in the school’s history]].
industry | summary | Office and events manager with a background in architecture, conferences and [[mining]].
number-made-up | /work/0 | Raised two children and organised [[eight]] fundraisers.
`,
  posting,
)

export const returningParent = { person, cases }
