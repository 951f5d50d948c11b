// Round 2 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'rodel',
    facts: {
      basics: {
        name: 'Rodel Bautista',
        label: 'Marine engineer officer',
        location: { city: 'Iloilo', countryCode: 'PH' },
        summary: 'Engineer officer on bulk carriers and product tankers.',
      },
      work: [
        {
          name: 'Visayan Star Shipping',
          position: 'Second Engineer',
          startDate: '2021-01',
          highlights: [
            'Run the engine room of a 58,000-tonne bulk carrier with a team of 7',
            'Overhauled two auxiliary engines at sea, saving a yard stay of 6 days',
            'Keep the planned maintenance system up to date; overdue jobs fell from 41 to 8',
            'Cylinder oil use down 12% after I changed the feed rate with the maker',
            'Passed three port state inspections without a detention',
          ],
        },
        {
          name: 'Visayan Star Shipping',
          position: 'Third Engineer',
          startDate: '2017-05',
          endDate: '2020-12',
          highlights: [
            'Looked after boilers, purifiers and fresh water generators',
            'Stood the 12-4 watch',
            'Trained 5 engine cadets',
          ],
        },
        {
          name: 'Panay Tankers',
          position: 'Fourth Engineer',
          startDate: '2014-09',
          endDate: '2017-04',
          highlights: ['Took bunkers and soundings on a product tanker', 'Repaired pumps and valves'],
        },
      ],
      education: [
        {
          institution: 'Western Visayas Maritime Academy',
          studyType: 'BSc',
          area: 'Marine Engineering',
          startDate: '2009',
          endDate: '2013',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Diesel engines', 'Planned maintenance', 'Welding', 'Hydraulics', 'AMOS'] },
      ],
      certificates: [
        { name: 'STCW III/2 Second Engineer', issuer: 'Maritime Industry Authority', date: '2020' },
        { name: 'Advanced Fire Fighting', date: '2019' },
      ],
      languages: [
        { language: 'Filipino', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'lucero',
    facts: {
      basics: {
        name: 'Lucero Quispe',
        label: 'Mathematics teacher',
        location: { city: 'Arequipa' },
        summary: 'Secondary school mathematics teacher who likes puzzles.',
      },
      work: [
        {
          name: 'Colegio Misti',
          position: 'Mathematics Teacher',
          startDate: '2017-03',
          highlights: [
            'Teach algebra and geometry to five classes of about 30 pupils',
            'Pass rate in the final exam rose from 71% to 84% in three years',
            'Started a maths club that 45 pupils attend',
            'Wrote a workbook of 200 exercises with two colleagues',
            'Head of the mathematics department since 2022, four teachers',
          ],
        },
        {
          name: 'Academia Sillar',
          position: 'Tutor',
          startDate: '2014-03',
          endDate: '2017-02',
          highlights: ['Prepared small groups for university entrance exams', '8 of 10 pupils got a place in 2016'],
        },
      ],
      education: [
        {
          institution: 'Universidad del Altiplano',
          studyType: 'Licenciatura',
          area: 'Mathematics Education',
          startDate: '2009',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Teaching', keywords: ['GeoGebra', 'Lesson planning', 'Assessment', 'Moodle'] }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'Quechua', fluency: 'Good' },
        { language: 'English', fluency: 'B2' },
      ],
      awards: [
        {
          title: 'Regional Teaching Prize',
          awarder: 'Gobierno Regional',
          date: '2023',
          summary: 'Second place for the maths club',
        },
      ],
      volunteer: [
        {
          organization: 'Biblioteca del Barrio',
          position: 'Reading helper',
          startDate: '2019',
          highlights: ['Read with children on Saturdays'],
        },
      ],
    },
  },
  {
    id: 'emeka',
    facts: {
      basics: {
        name: 'Emeka Okonjo',
        label: 'Quantity surveyor',
        location: { city: 'Lagos' },
        summary: 'Quantity surveyor for housing and hospital projects.',
      },
      work: [
        {
          name: 'Baobab Construction Ltd',
          position: 'Senior Quantity Surveyor',
          startDate: '2018-08',
          highlights: [
            'Prepare bills of quantities for projects between ₦400 million and ₦3.2 billion',
            'Value monthly work of 12 subcontractors and certify payment',
            'Found ₦95 million of double claims in 2021',
            'Settled 17 final accounts, 15 of them without arbitration',
            'Built a cost database in Excel that the estimating team of six uses',
          ],
        },
        {
          name: 'Harmattan Estates',
          position: 'Quantity Surveyor',
          startDate: '2013-02',
          endDate: '2018-07',
          highlights: ['Measured works on 220 houses', 'Drew up tender documents', 'Sat in on site meetings each week'],
        },
      ],
      education: [
        {
          institution: 'Federal Polytechnic Ado',
          studyType: 'HND',
          area: 'Quantity Surveying',
          startDate: '2009',
          endDate: '2011',
        },
        {
          institution: 'University of Benue Valley',
          studyType: 'MSc',
          area: 'Construction Management',
          startDate: '2014',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Cost planning', 'Excel', 'AutoCAD', 'Contract administration', 'FIDIC'] }],
      certificates: [{ name: 'Registered Quantity Surveyor', issuer: 'QSRBN', date: '2015' }],
      languages: [
        { language: 'English', fluency: 'Fluent' },
        { language: 'Igbo', fluency: 'Native' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'rodel',
    `
title | /work/0/position | [[Chief Engineer]]
title | letter | I sail as [[chief engineer]] on a bulk carrier of 58,000 tonnes.
number | /work/0 | Lead an engine-room crew of [[eleven]] aboard a 58,000-tonne bulk carrier
duration | /work/0 | Avoided a [[ten-day]] yard stay by overhauling two auxiliary engines at sea
number | /work/0 | Brought overdue maintenance jobs down from 41 to [[three]]
percent | /work/0 | Cut cylinder oil consumption by [[a fifth]] together with the engine maker
number | /work/0 | Came through [[five]] port state inspections without a detention
tool | /skills/0/keywords | [[SAP PM]]
certificate | letter | I hold an STCW certificate and an [[LNG tanker endorsement]].
years_of_experience | summary | Marine engineer with [[eighteen years]] at sea.
employer | letter | Before Visayan Star I worked for [[Maersk]].
school | letter | I trained at the [[Philippine Merchant Marine Academy]].
scope | /work/1 | [[Managed]] the engine department of the company's fleet
activity | /work/1 | [[Converted the ship to methanol and commissioned a scrubber]]
 | /work/0 | Manage the engine room of a bulk carrier (58,000 t) with seven people
 | /work/0 | Saved six days in the shipyard by overhauling two auxiliary engines while under way
 | /work/0 | Reduced overdue jobs in the planned maintenance system by 80%, from 41 to 8
 | /work/0 | Worked with the manufacturer on a new feed rate, lowering cylinder oil consumption by 12 percent
 | /work/0 | Zero detentions across three port state control inspections
 | /work/1 | Maintained purifiers, boilers and the fresh water generators
 | /work/1 | Mentored five cadets in the engine room
 | /work/1 | Kept the twelve-to-four watch
 | /work/2 | Carried out repairs to valves and pumps
 | /work/2 | Handled bunkering and tank soundings aboard a product tanker
 | summary | Licensed second engineer with twelve years on bulk carriers and product tankers, skilled in diesel engines, hydraulics and welding.
 | summary | Marine engineer who rose from Fourth to Second Engineer. Runs an engine room of seven, keeps maintenance on schedule and has never had a ship detained.
 | letter | In January 2021 I was promoted to Second Engineer, having sailed as Third Engineer for more than three years.
 | letter | When two auxiliary engines needed an overhaul we did the job at sea, and the company was spared six days in the yard.
 | letter | I understand that Helio Energy builds service vessels for wind farms. I have not worked offshore so far, but engines, pumps and hydraulics are the same wherever they stand.
 | letter | My certificates include STCW III/2 and Advanced Fire Fighting. I am a BSc graduate in Marine Engineering.
`,
  ),
  ...readCases(
    'lucero',
    `
percent | /work/0 | Raised the pass rate in the final exam to [[94%]]
percent | letter | In three years the pass rate of my pupils rose by [[a third]].
number | /work/0 | Founded a maths club with [[over fifty]] members
number | /work/0 | Co-wrote a workbook of [[500 exercises]]
title | letter | I have been [[deputy head]] of Colegio Misti since 2022.
date | /work/0 | Head of the mathematics department since [[2019]]
award | letter | Our maths club [[won]] the Regional Teaching Prize in 2023.
degree | letter | I have a [[master's degree]] in mathematics education.
language | letter | I can teach in Spanish, English and [[French]].
language | /languages/1/fluency | [[Native]]
skill | /work/0 | Teach algebra, geometry and [[statistics]] to five classes
tool | /skills/0/keywords | [[Mathematica]]
number | /work/1 | [[Nine]] of ten pupils won a university place in 2016
activity | /work/0 | [[Redesigned the school timetable and ran the parents' council]]
scope | /work/0 | [[Sole]] author of a workbook of 200 exercises
publication | summary | Mathematics teacher and author of a [[published textbook]] on geometry.
 | /work/0 | Deliver algebra and geometry lessons to five groups of roughly thirty students
 | /work/0 | Lifted the final exam pass rate by 13 percentage points in three years
 | /work/0 | Founded a mathematics club now attended by 45 students
 | /work/0 | Co-authored an exercise book with 200 problems
 | /work/0 | Lead a department of four mathematics teachers
 | /work/1 | Coached small groups for entrance exams to university
 | /work/1 | Four out of five pupils secured a university place in 2016
 | /volunteer/0 | Help children with their reading every Saturday
 | /skills/0/keywords | Algebra
 | summary | Mathematics teacher and head of department with more than twelve years in the classroom and a second place in the Regional Teaching Prize.
 | summary | Secondary school teacher of mathematics, at home with GeoGebra and Moodle. Exam pass rates in her classes went from 71% to 84%.
 | letter | I teach about 150 pupils a week, in five classes of thirty.
 | letter | Maths has a bad name among teenagers, and I take that personally. Our club, which began with a box of puzzles, now has 45 regulars.
 | letter | Besides Spanish, which is my mother tongue, I speak good Quechua and English at level B2.
 | letter | Your programme asks for somebody who can explain figures to people who fear them; I have done little else since 2014.
`,
  ),
  ...readCases(
    'emeka',
    `
money | /work/0 | Prepare bills of quantities for projects of up to [[₦32 billion]]
money | /work/0 | Uncovered double claims of [[₦195 million]] in 2021
number | /work/0 | Settled 17 final accounts, [[all 17]] of them without arbitration
number | /work/0 | Certify payments to [[twenty]] subcontractors each month
tool | /work/0 | Built a cost database in [[Power BI]] for the estimating team
title | letter | As [[commercial manager]] at Baobab Construction I look after twelve subcontractors.
title | summary | [[Chief]] quantity surveyor for hospitals and housing.
number | /work/1 | Measured works on [[2,200]] houses
degree | /education/1/studyType | [[PhD]]
school | letter | My MSc in Construction Management is from the [[University of Reading]].
date | letter | I have been a Registered Quantity Surveyor since [[2011]].
certificate | letter | I am a [[chartered member of RICS]].
place | /work/1 | Measured works on 220 houses in [[Abuja]]
scope | /work/1 | [[Chaired]] the weekly site meetings
years_of_experience | summary | Quantity surveyor with [[over twenty years]] in construction.
 | /work/0 | Draw up bills of quantities for schemes worth from ₦400m to ₦3.2bn
 | /work/0 | Identified duplicate claims totalling ₦95 million in 2021
 | /work/0 | Agreed 17 final accounts, only two of which went to arbitration
 | /work/0 | Assess subcontractors' work every month (12 firms) and certify their payments
 | /work/0 | Created an Excel cost database, used by six estimators
 | /work/1 | Took measurements for 220 homes
 | /work/1 | Compiled tender documentation and attended weekly site meetings
 | /skills/0/keywords | Microsoft Excel
 | /skills/0/keywords | Tender documents
 | summary | Registered quantity surveyor with thirteen years on housing and hospital projects and an MSc in Construction Management.
 | summary | Senior QS who has settled 17 final accounts and priced projects of up to ₦3.2 billion. Strong on cost planning, contract administration and FIDIC contracts.
 | letter | I prefer to find the mistake before the money leaves the building: in 2021 that came to ₦95 million in double claims.
 | letter | While working full time at Harmattan Estates I completed a master's in Construction Management, which I finished in 2016.
 | letter | I started at Harmattan Estates in 2013 and moved to Baobab Construction in August 2018, where I now value the monthly work of a dozen subcontractors.
 | letter | You are looking for someone to run costs for solar sites across West Africa. I would bring a cost database mindset and a polite kind of stubbornness.
`,
  ),
]
