// Round 6 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'malika',
    facts: {
      basics: {
        name: 'Malika Tursunova',
        label: 'Hotel receptionist',
        location: { city: 'Samarkand', countryCode: 'UZ' },
        summary: 'Front desk work in city hotels.',
      },
      work: [
        {
          name: 'Registan Plaza Hotel',
          position: 'Senior Receptionist',
          startDate: '2021-03',
          highlights: [
            'Check in around 80 guests a day in a 160-room hotel',
            'Guest rating for the front desk went from 8.1 to 9.0 in one year',
            'Train new receptionists, 11 so far',
            'Handle complaints and refunds up to 200 USD',
            'Sold room upgrades worth 36,000 USD in 2024',
          ],
        },
        {
          name: 'Hotel Zarafshon',
          position: 'Receptionist',
          startDate: '2018-06',
          endDate: '2021-02',
          highlights: ['Night audit three nights a week', 'Answered booking requests in Russian and English'],
        },
        {
          name: 'Silk Caravan Tours',
          position: 'Tour Guide',
          startDate: '2016-04',
          endDate: '2018-05',
          highlights: ['Guided groups of up to 25 through the old town'],
        },
      ],
      education: [
        {
          institution: 'Samarkand Institute of Languages',
          studyType: 'Bachelor',
          area: 'English Philology',
          startDate: '2012',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Opera PMS', 'Night audit', 'Upselling', 'Complaint handling'] }],
      languages: [
        { language: 'Uzbek', fluency: 'Native' },
        { language: 'Russian', fluency: 'Fluent' },
        { language: 'English', fluency: 'C1' },
        { language: 'Korean', fluency: 'A2' },
      ],
      awards: [{ title: 'Receptionist of the Quarter', awarder: 'Registan Plaza Hotel', date: '2023' }],
    },
  },
  {
    id: 'darius',
    facts: {
      basics: {
        name: 'Darius Petrauskas',
        label: 'Warehouse team leader',
        location: { city: 'Kaunas', countryCode: 'LT' },
        summary: 'Warehouse team leader in cold storage.',
      },
      work: [
        {
          name: 'Nemunas Cold Chain',
          position: 'Warehouse Team Leader',
          startDate: '2019-10',
          highlights: [
            'Lead a shift of 18 pickers and 4 forklift drivers',
            'Pick errors fell from 1.9% to 0.6% after we introduced voice picking',
            'Load 35 trucks a night for supermarkets in the Baltics',
            'Cut overtime by 210 hours a month with a new shift plan',
            'Safety representative; no lost-time accident since 2022',
          ],
        },
        {
          name: 'Baltwood',
          position: 'Forklift Operator',
          startDate: '2014-02',
          endDate: '2019-09',
          highlights: ['Moved timber with counterbalance and reach trucks', 'Counted stock every Friday'],
        },
      ],
      education: [
        {
          institution: 'Kaunas Vocational School',
          studyType: 'Vocational diploma',
          area: 'Logistics',
          startDate: '2011',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Voice picking', 'SAP EWM', 'Shift planning', 'Forklift', 'Lean'] }],
      certificates: [
        { name: 'Forklift licence', date: '2014' },
        { name: 'First aid at work', date: '2023' },
      ],
      languages: [
        { language: 'Lithuanian', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
        { language: 'Polish', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'sunniva',
    facts: {
      basics: {
        name: 'Sunniva Hagen',
        label: 'Intensive care nurse',
        location: { city: 'Tromsø', countryCode: 'NO' },
        summary: 'Nurse in intensive care.',
      },
      work: [
        {
          name: 'Polar University Hospital',
          position: 'Intensive Care Nurse',
          startDate: '2018-02',
          highlights: [
            'Care for ventilated patients in a 14-bed unit, one to two patients per shift',
            'Wrote the delirium guideline with a doctor; use of restraints halved',
            'Mentor four nursing students each term',
            'Member of the transport team, about 50 transfers by helicopter',
            'Taught resuscitation to 160 colleagues in 2023',
          ],
        },
        {
          name: 'Nordlys Nursing Home',
          position: 'Registered Nurse',
          startDate: '2014-08',
          endDate: '2018-01',
          highlights: [
            'Responsible nurse for 24 residents on evenings',
            'Introduced a pain scale for residents with dementia',
          ],
        },
      ],
      education: [
        {
          institution: 'Arctic University College',
          studyType: 'Bachelor',
          area: 'Nursing',
          startDate: '2011',
          endDate: '2014',
        },
        {
          institution: 'Arctic University College',
          studyType: 'Postgraduate diploma',
          area: 'Intensive Care Nursing',
          startDate: '2017',
          endDate: '2018',
        },
      ],
      skills: [
        {
          name: 'Clinical',
          keywords: ['Mechanical ventilation', 'Haemodialysis', 'Delirium screening', 'Resuscitation'],
        },
      ],
      certificates: [{ name: 'Advanced Life Support instructor', date: '2022' }],
      languages: [
        { language: 'Norwegian', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
        { language: 'Sami', fluency: 'Basic' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'malika',
    `
industry | summary | Guest service professional with a background in [[aviation]] and hotels.
superlative | summary | Receptionist at the [[most prestigious]] hotel in Samarkand.
award | letter | I was named [[Receptionist of the Year]] in 2023.
award | summary | [[Two-time]] Receptionist of the Quarter at Registan Plaza Hotel.
title | summary | [[Front Office Manager]] with ten years in hospitality and tourism.
number | letter | Every day I check in around [[180]] guests.
responsibility | /work/0 | Responsible for the [[annual budget]] of the front desk
responsibility | letter | I also took over [[revenue management]] for the hotel.
money | /work/0 | Sold upgrades worth [[63,000 USD]] in 2024
number | /work/0 | Trained [[more than a dozen]] new receptionists
tool | letter | I know Opera PMS and [[Amadeus]].
tenure | letter | I have spent [[seven years]] at Registan Plaza Hotel.
language | summary | Receptionist speaking Uzbek, Russian, English and [[fluent Korean]].
degree | letter | I hold a [[Master's]] in English Philology.
 | summary | Customer-focused hospitality professional with over ten years' experience across front desk operations and guided tours.
 | summary | Multilingual front desk specialist (Uzbek, Russian, English, basic Korean) with a track record of raising guest ratings and selling upgrades.
 | summary | Senior receptionist and former tour guide. Calm with complaints, quick with names and comfortable with night audit.
 | summary | Experienced receptionist holding a bachelor's degree in English Philology from the Samarkand Institute of Languages.
 | summary | Hotel professional based in Samarkand, Uzbekistan, who lifted the front desk's guest rating to 9.0 within a year.
 | /work/0 | Welcome and register approximately 80 arrivals daily at a hotel with 160 rooms
 | /work/0 | Improved the front-desk guest score by 0.9 points within twelve months
 | /work/0 | Onboarded eleven receptionists to date
 | /work/0 | Resolved guest complaints, with authority for refunds of up to USD 200
 | /work/0 | Generated USD 36,000 in upgrade revenue in 2024
 | /work/1 | Performed the night audit three times per week
 | /work/2 | Led walking tours of the old town for groups of as many as 25 visitors
 | letter | Dear Ms Okafor, I was delighted to see that Helio Energy is looking for somebody to run its visitor desk. For the last five years I have done exactly that kind of work at the Registan Plaza Hotel.
 | letter | Guests remember two things: how they were greeted and how a problem was solved. Our front desk went from 8.1 to 9.0 in guest ratings, and I was Receptionist of the Quarter in 2023.
 | letter | My first job was with Silk Caravan Tours, where I guided visitors around Samarkand; I moved to the hotel business in 2018.
 | letter | I am confident that my languages and my patience would serve your visitors well, and I look forward to hearing from you.
`,
  ),
  ...readCases(
    'darius',
    `
industry | summary | Warehouse team leader with experience in [[pharmaceutical]] logistics.
superlative | /work/0 | Lead the [[fastest]] night shift in the company
title | summary | [[Operations manager]] in cold storage with a Lean mindset.
title | letter | As [[site manager]] I have 22 people on my shift.
number | /work/0 | Lead a shift of [[81]] pickers and four forklift drivers
percent | /work/0 | Cut pick errors to [[0.1%]] by introducing voice picking
duration | /work/0 | Reduced overtime by [[320 hours]] a month
date | /work/0 | No lost-time accident since [[2020]]
number | letter | We load [[fifty-three]] trucks every night.
certificate | letter | I am a [[certified safety engineer]].
responsibility | letter | I [[hire and dismiss]] staff and sign off the budget.
scope | /work/1 | [[Supervised]] the timber yard
tool | /skills/0/keywords | [[Manhattan WMS]]
place | /work/0 | Load trucks for supermarkets in the Baltics and [[Finland]]
language | letter | I speak [[fluent]] Polish.
 | summary | Hands-on logistics professional with twelve years in warehousing, five of them on forklifts and seven leading shifts in cold storage.
 | summary | Team leader with a focus on safety and accuracy: pick errors down by two thirds, no lost-time accident since 2022.
 | summary | Warehouse supervisor experienced in voice picking, SAP EWM and shift planning.
 | summary | People-oriented shift leader who gets 35 trucks out of the gate each night.
 | /work/0 | Supervise 22 people per shift: 18 pickers and four forklift drivers
 | /work/0 | Introduced voice picking with the team, reducing picking errors by 1.3 percentage points
 | /work/0 | Dispatch 35 lorries nightly to supermarkets across the Baltic states
 | /work/0 | Saved over 200 hours of overtime per month through a redesigned shift plan
 | /work/0 | Act as safety representative, with zero lost-time accidents since 2022
 | /work/1 | Operated reach and counterbalance trucks to move timber
 | /work/1 | Carried out weekly stock counts
 | /skills/0/keywords | Warehouse safety
 | letter | I have worked in warehouses since 2014, first on the forklift at Baltwood and since October 2019 as a team leader at Nemunas Cold Chain.
 | letter | Twenty-two people, thirty-five trucks and one cold hall: a night shift has its own rules, and I like them.
 | letter | Helio Energy's new battery depot in Kaunas caught my eye because it is ten minutes from my door and because I believe storage is storage, whether it holds peas or batteries.
 | letter | What would I bring? Fewer errors, a forklift licence, first aid training and a team that stays.
`,
  ),
  ...readCases(
    'sunniva',
    `
industry | letter | My years in the [[military]] and in intensive care taught me to stay calm.
superlative | summary | [[The most experienced]] nurse of her unit.
title | summary | [[Nurse practitioner]] in intensive care.
title | letter | I work as [[charge nurse]] in a 14-bed unit.
number | /work/0 | Care for ventilated patients in a [[40-bed]] unit
number | /work/0 | Took part in about [[500]] helicopter transfers
number | /work/0 | Taught resuscitation to [[600]] colleagues in 2023
responsibility | /work/1 | Responsible for [[staffing and medication purchasing]] on evenings
degree | summary | Intensive care nurse with a [[master's degree]] in nursing science.
certificate | /certificates | [[Neonatal Life Support provider]]
skill | /skills/0/keywords | [[ECMO]]
employer | letter | I spent a year with [[Médecins Sans Frontières]].
publication | summary | Nurse whose delirium guideline was [[published in a medical journal]].
tenure | letter | I have been in intensive care for [[twelve years]].
date | letter | I qualified as a nurse in [[2011]].
 | summary | Intensive care nurse with twelve years in nursing, eight of them in the ICU, and a postgraduate diploma in the specialty.
 | summary | Compassionate ICU nurse, ALS instructor and mentor with expertise in mechanical ventilation and haemodialysis.
 | summary | Registered nurse who combines bedside care with teaching: 160 colleagues trained in resuscitation in 2023.
 | summary | Critical care nurse from Norway, experienced in helicopter transport and delirium screening.
 | /work/0 | Look after one or two ventilated patients per shift in an intensive care unit with 14 beds
 | /work/0 | Co-wrote a guideline on delirium that cut the use of restraints by half
 | /work/0 | Supervise and mentor four student nurses every term
 | /work/0 | Completed around 50 helicopter transfers as part of the transport team
 | /work/0 | Trained 160 staff in resuscitation during 2023
 | /work/1 | Evening nurse in charge of 24 residents
 | /work/1 | Brought in a pain scale for people with dementia
 | letter | The intensive care unit at Polar University Hospital has fourteen beds, and on most shifts I am responsible for one or two patients on a ventilator.
 | letter | Together with a doctor I wrote our delirium guideline. Restraints are used half as often today.
 | letter | I trained as a nurse at Arctic University College, graduating in 2014, and added a postgraduate diploma in intensive care four years later.
 | letter | Being part of a helicopter crew has taught me to check twice and talk little; I imagine that is useful on a wind farm, too.
`,
  ),
]
