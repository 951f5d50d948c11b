// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-sales',
  facts: {
    basics: {
      name: 'Declan Rafferty-Boyle',
      label: 'Account Executive, B2B SaaS',
      location: { text: 'Boston, MA', city: 'Boston', region: 'MA', countryCode: 'US' },
    },
    work: [
      {
        name: 'Quillbright Software',
        position: 'Account Executive',
        location: 'Boston, MA',
        startDate: '2023-01',
        highlights: [
          'Closed $1.9M in new ARR in 2024, 112% of quota.',
          'Sell payroll software to companies with 50 to 500 employees in New England.',
          'Average deal size grew from $18K to $27K between 2023 and 2025.',
          'Built a referral motion with accounting firms that sources a quarter of pipeline.',
        ],
      },
      {
        name: 'Quillbright Software',
        position: 'Sales Development Representative',
        location: 'Boston, MA',
        startDate: '2021-02',
        endDate: '2022-12',
        highlights: [
          'Booked 22 qualified meetings a month on average.',
          'Wrote the outbound playbook for the SDR team of nine.',
          'Made Presidents Club in 2022.',
        ],
      },
      {
        name: 'Copley Fitness Clubs',
        position: 'Membership Advisor',
        location: 'Cambridge, MA',
        startDate: '2018-06',
        endDate: '2021-01',
        highlights: ['Sold 35 memberships a month.', 'Trained four new advisors.'],
      },
    ],
    education: [
      {
        institution: 'Merrimack Falls University',
        studyType: 'BS',
        area: 'Communication',
        startDate: '2014',
        endDate: '2018',
        score: 'GPA 3.2',
      },
    ],
    skills: [
      { name: 'Salesforce' },
      { name: 'Outreach' },
      { name: 'Gong' },
      { name: 'MEDDICC' },
      { name: 'Cold calling' },
      { name: 'Negotiation' },
    ],
    certificates: [{ name: 'Salesforce Certified Administrator', date: '2024-08' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Irish', fluency: 'Basic' },
    ],
    awards: [{ title: 'Presidents Club', awarder: 'Quillbright Software', date: '2022' }],
  },
}

const posting = {
  company: 'Tessellate HR',
  title: 'Mid-Market Account Executive',
  text: 'Tessellate HR sells benefits software to mid-market companies. Quota carrying, MEDDICC, Salesforce.',
}

const cases = readCases(
  person.id,
  `
true | summary | B2B SaaS seller promoted from SDR to account executive; closed $1.9 million in new annual recurring revenue in 2024.
true | summary | Quota-carrying AE for payroll software in New England, with eight years in sales.
true | /work/0 | Beat quota in 2024 by 12% with $1.9M of new ARR.
true | /work/0 | Grew average deal size by half, from $18K to $27K, in two years.
true | /work/0 | Set up a referral channel with accounting firms that now brings 25% of pipeline.
true | /work/0 | Payroll software sales to New England companies of 50–500 staff.
true | /work/1 | Averaged 22 qualified meetings monthly and wrote the outbound playbook used by a nine-person SDR team.
true | /work/1 | Presidents Club 2022.
true | /work/2 | Sold 35 gym memberships each month and trained four advisors.
true | letter | Dear Ms Okafor, you ask for somebody who carries a quota. I closed $1.9M in new ARR in 2024, which was 112% of mine.
true | letter | After nearly two years as an SDR at Quillbright Software I was promoted to account executive in January 2023.
true | letter | Benefits software is close to payroll, which I have sold for almost four years as an account executive, and I would love to bring that to Tessellate HR.
true | letter | I am also a Salesforce Certified Administrator (2024).
true | /basics/label | Account Executive | B2B SaaS | Salesforce, MEDDICC
employer | summary | Account executive with experience at Quillbright Software and [[HubSpot]].
title | /work/0/position | [[Senior]] Account Executive
title | letter | As [[regional sales director]] at Quillbright I sell payroll software across New England.
date | letter | I made Presidents Club in [[2024]].
tenure | letter | In my [[four years]] at Copley Fitness Clubs I trained new advisors.
degree | letter | I hold an [[MBA]] from Merrimack Falls University.
field | /education/0/area | [[Finance]]
certificate | /certificates | [[HubSpot Inbound Certification]]
tool | letter | My stack is Salesforce, Outreach, Gong and [[ZoomInfo]].
money | /work/0 | Closed [[$2.9M]] in new ARR in 2024, 112% of quota.
currency | /work/0 | Closed [[£1.9M]] in new ARR in 2024.
percent | /work/0 | Closed $1.9M in new ARR in 2024, [[121%]] of quota.
rounding | /work/0 | Closed [[more than $2 million]] in new ARR in 2024.
multiple | /work/0 | [[Doubled]] average deal size between 2023 and 2025.
number-inflated | /work/1 | Booked [[32]] qualified meetings a month on average.
team-size | /work/1 | Wrote the outbound playbook for the SDR team of [[nineteen]].
scope | /work/1 | [[Managed]] the SDR team of nine and wrote its outbound playbook.
superlative | /work/0 | [[Ranked #1]] of all account executives with $1.9M in new ARR in 2024.
client | /work/0 | Sell payroll software to companies such as [[Wayfair]] and other New England employers.
place | summary | Account executive covering New England and [[New York]].
merged | /work/2 | Sold 35 memberships a month and [[built a referral motion that sources a quarter of pipeline]].
responsibility | /work/0 | Close new business and [[handle renewals and customer success]].
years | summary | Seller with [[more than a decade]] in B2B SaaS.
award | letter | I made Presidents Club and was [[Rookie of the Year]] at Quillbright.
number-made-up | letter | I closed [[71 deals]] in 2024.
language-level | /languages/1/fluency | [[Fluent]]
`,
  posting,
)

export const sales = { person, cases }
