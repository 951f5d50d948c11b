// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-dispatcher',
  facts: {
    basics: {
      name: 'Tanisha Broussard',
      label: 'Truck Dispatcher',
      location: { text: 'Memphis, Tennessee', city: 'Memphis', region: 'TN', countryCode: 'US' },
    },
    work: [
      {
        name: 'Delta Bluff Freight Lines',
        position: 'Senior Dispatcher',
        location: 'Memphis, TN',
        startDate: '2021-10',
        highlights: [
          'Dispatch 38 dry van and reefer trucks across 14 states.',
          'Improved on-time delivery from 88% to 95% within a year.',
          'Cut deadhead miles by 12% by pairing backhauls.',
          'Negotiate spot rates with brokers and book about 60 loads a week.',
        ],
      },
      {
        name: 'Harlan & Sons Trucking',
        position: 'Dispatcher',
        location: 'West Memphis, AR',
        startDate: '2017-05',
        endDate: '2021-09',
        highlights: [
          'Assigned loads to 20 flatbed drivers and tracked hours of service.',
          'Handled breakdowns, detention claims and driver check calls on the night shift.',
        ],
      },
      {
        name: 'Midsouth Cold Storage',
        position: 'Shipping Clerk',
        location: 'Memphis, TN',
        startDate: '2014-08',
        endDate: '2017-04',
        highlights: ['Prepared bills of lading for 25 outbound trucks a day.', 'Scheduled dock appointments.'],
      },
    ],
    education: [
      {
        institution: 'Wolf River Community College',
        studyType: 'Associate of Applied Science',
        area: 'Logistics',
        startDate: '2012',
        endDate: '2014',
        score: 'GPA 3.4',
      },
    ],
    skills: [
      { name: 'McLeod LoadMaster' },
      { name: 'DAT load board' },
      { name: 'ELD and hours of service' },
      { name: 'Samsara' },
      { name: 'Excel' },
    ],
    certificates: [{ name: 'TIA Certified Transportation Broker', date: '2022' }],
    languages: [{ language: 'English', fluency: 'Native' }],
    awards: [{ title: 'Dispatcher of the Quarter', awarder: 'Delta Bluff Freight Lines', date: '2023-06' }],
  },
}

const posting = {
  company: 'Plainsman Logistics',
  title: 'Dispatch Supervisor',
  text: 'Plainsman Logistics runs 120 trucks out of Kansas City. Reefer knowledge required. McLeod a plus.',
}

const cases = readCases(
  person.id,
  `
true | summary | Senior truck dispatcher with nine years in dispatch and twelve in trucking and shipping; McLeod, DAT and Samsara user.
true | summary | Dispatcher of dry van, reefer and flatbed fleets in Tennessee and Arkansas.
true | /work/0 | Dispatching 38 trucks, dry van and refrigerated, in fourteen states.
true | /work/0 | On-time delivery up seven points to 95% inside twelve months.
true | /work/0 | Reduced empty (deadhead) miles 12% through backhaul pairing.
true | /work/0 | Book around 60 loads weekly and negotiate spot rates with brokers.
true | /work/1 | Covered the night shift: breakdowns, check calls with drivers, detention claims.
true | /work/1 | Matched loads with 20 flatbed drivers and monitored their HOS.
true | /work/2 | Made out bills of lading for 25 trucks daily and set dock appointments.
true | letter | Your posting asks for reefer knowledge. I dispatch reefer and dry van trucks today, and I know McLeod LoadMaster.
true | letter | I was named Dispatcher of the Quarter in June 2023 and earned the TIA Certified Transportation Broker credential in 2022.
true | letter | With over four years at Harlan & Sons and five at Delta Bluff, I have dispatched flatbed, dry van and reefer trucks.
true | letter | I would be glad to hear more about your 120 trucks in Kansas City and to meet the team.
employer | summary | Dispatcher with stops at Delta Bluff, Harlan & Sons and [[J.B. Hunt]].
title | /work/0/position | [[Dispatch Manager]]
title | letter | As [[fleet operations director]] at Delta Bluff I dispatch 38 trucks.
date | letter | I left Harlan & Sons in [[2019]] to join Delta Bluff.
tenure | summary | Dispatcher with [[eight years]] at Delta Bluff Freight Lines.
degree | letter | I hold a [[bachelor’s degree]] in Logistics from Wolf River Community College.
degree-class | /education/0/score | [[GPA 3.9]]
certificate | /certificates | [[HAZMAT endorsement]]
language | letter | I talk to drivers in English and [[Spanish]].
tool | letter | I work in McLeod LoadMaster, Samsara and [[TMW Suite]].
number-inflated | /work/0 | Dispatch [[83]] dry van and reefer trucks across 14 states.
number-inflated | /work/0 | Dispatch 38 dry van and reefer trucks across [[24]] states.
percent | /work/0 | Cut deadhead miles by [[21%]] by pairing backhauls.
rounding | /work/0 | Took on-time delivery to [[over 97%]] within a year.
money | /work/0 | Negotiate spot rates with brokers, adding [[$310,000]] in revenue.
merged | /work/1 | Assigned loads to flatbed drivers and [[cut deadhead miles by 12%]].
scope | /work/1 | [[Ran the whole night operation alone]] and handled breakdowns and detention claims.
responsibility | /work/0 | Dispatch 38 trucks and [[recruit and onboard new drivers]].
client | /work/0 | Dispatch dry van and reefer trucks for [[Kroger]] across 14 states.
award | letter | I was named Dispatcher of the [[Year]] at Delta Bluff.
team-size | letter | I lead [[seven dispatchers]] at Delta Bluff Freight Lines.
place | summary | Dispatcher who has worked in Tennessee, Arkansas and [[Georgia]].
superlative | summary | [[Top-performing]] dispatcher of dry van and reefer trucks.
years | letter | I bring [[two decades]] of experience in freight.
`,
  posting,
)

export const dispatcher = { person, cases }
