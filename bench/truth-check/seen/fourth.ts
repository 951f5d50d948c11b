// The fourth part of the half the check is built on. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const fourthPeople: TruthPerson[] = [
  {
    id: 'hugo',
    facts: {
      basics: {
        name: 'Hugo Brandt',
        label: 'Physiotherapist',
        location: { city: 'Graz' },
        summary: 'Physiotherapist in orthopaedics.',
      },
      work: [
        {
          name: 'Praxis Murblick',
          position: 'Physiotherapist',
          startDate: '2019-01',
          highlights: [
            'Treat 12 to 14 patients a day after knee and hip surgery',
            'Run a back class of 10 people on Tuesdays',
            'Put together a home exercise booklet that all therapists hand out',
            'Took part in a trial that shortened hospital stays by two days',
            'Look after two trainees each year',
          ],
        },
        {
          name: 'Landesklinik Mur',
          position: 'Junior Physiotherapist',
          startDate: '2016-07',
          endDate: '2018-12',
          highlights: ['Early mobilisation on a 30-bed ward', 'Kept treatment notes in the hospital system'],
        },
      ],
      education: [
        {
          institution: 'FH Joanneum',
          studyType: 'Bachelor of Science in Health Studies',
          area: 'Physiotherapy',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Manual therapy', 'Gait training', 'Kinesio taping'] }],
      certificates: [{ name: 'Sports Physiotherapy Course', issuer: 'Alpine Sports Academy', date: '2021' }],
      languages: [
        { language: 'German', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
  {
    id: 'wanda',
    facts: {
      basics: { name: 'Wanda Achebe', label: 'Car sales consultant', location: { city: 'Columbus' } },
      work: [
        {
          name: 'Riverside Motors',
          position: 'Senior Sales Consultant',
          startDate: '2018-08',
          highlights: [
            'Sold 212 cars in 2024, 131% of target',
            'Turnover of $6.4M in 2024',
            'Kept 58% of leasing customers for a second contract, up from 41%',
            'Brought in fleet deals with three taxi firms worth $780,000',
            'Show two new colleagues the ropes',
          ],
        },
        {
          name: 'Maple Street Phones',
          position: 'Store Associate',
          startDate: '2015-03',
          endDate: '2018-07',
          highlights: [
            'Sold phones and contracts to walk-in customers',
            'Best accessory sales of the district in 2017',
            'Counted the till at closing',
          ],
        },
      ],
      education: [
        { institution: 'Columbus State', studyType: "Associate's degree", area: 'Marketing', endDate: '2015' },
      ],
      skills: [{ name: 'Skills', keywords: ['Negotiation', 'Leasing', 'CRM', 'Cold calling'] }],
      awards: [{ title: 'Dealer of the Quarter', awarder: 'Midwest Dealers Club', date: '2023' }],
    },
  },
  {
    id: 'ruth',
    facts: {
      basics: { name: 'Ruth Engelhart', label: 'School librarian', location: { city: 'Bath' } },
      work: [
        {
          name: 'Avonvale School',
          position: 'Librarian',
          startDate: '2015-09',
          highlights: [
            'Look after 14,000 books for 900 pupils',
            'Loans rose from 6,200 to 9,800 a year after I moved the graphic novels to the front',
            'Started a book club for years 7 and 8, 25 children every Thursday',
            'Catalogue in Koha, which I introduced together with the county library',
            'Spend a budget of £11,500 a year',
          ],
        },
        {
          name: 'Bath City Library',
          position: 'Library Assistant',
          startDate: '2011-10',
          endDate: '2015-08',
          highlights: ['Story time for toddlers twice a week', 'Answered questions at the desk', 'Repaired books'],
        },
      ],
      education: [
        {
          institution: 'University of the West of England',
          studyType: 'MA',
          area: 'Information Management',
          startDate: '2013',
          endDate: '2015',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Cataloguing', 'Koha', 'Storytelling', 'Canva'] }],
      languages: [{ language: 'French', fluency: 'Intermediate' }],
    },
  },
  {
    id: 'paolo',
    facts: {
      basics: { name: 'Paolo Conti', label: 'Brand manager', location: { city: 'Bologna' } },
      work: [
        {
          name: 'Pastificio Gemma',
          position: 'Brand Manager',
          startDate: '2020-05',
          highlights: [
            'Brand manager for dried pasta, €38 million in yearly sales',
            'Relaunched the wholegrain line; its market share grew from 4% to 7% in 18 months',
            'Manage a media budget of €2.1 million with two agencies',
            'Brief the packaging studio and sign off artwork',
            'Cut the number of pack formats by a third',
          ],
        },
        {
          name: 'Studio Arancia',
          position: 'Junior Account Executive',
          startDate: '2016-10',
          endDate: '2020-04',
          highlights: [
            'Looked after four food clients',
            'Prepared pitches; we won 5 of 9',
            'Wrote briefs for photographers',
          ],
        },
      ],
      education: [
        {
          institution: 'Università di Bologna',
          studyType: 'Laurea magistrale',
          area: 'Marketing',
          startDate: '2014',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Market research', 'Nielsen data', 'Media planning', 'PowerPoint'] }],
      languages: [
        { language: 'Italian', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
]

export const fourthCases: TruthCase[] = [
  ...readCases(
    'hugo',
    `
number | /work/0 | Treat [[over 20]] patients a day after knee and hip surgery
scope | /work/0 | [[Led]] a trial that shortened hospital stays by two days
duration | /work/0 | Took part in a trial that shortened hospital stays by [[two weeks]]
certificate | letter | I am a [[certified osteopath]].
degree | /education/0/studyType | [[Master of Science]]
activity | /work/1 | [[Wrote the discharge protocol and trained surgeons]]
 | /work/0 | See at least 12 patients a day following knee or hip operations
 | /work/0 | Lead a weekly back class for ten people
 | /work/0 | Wrote a home exercise booklet now handed out by all therapists
 | /work/0 | Contributed to a trial that cut hospital stays by 2 days
 | /work/0 | Mentor two trainees a year
 | /work/1 | Mobilised patients early on a ward with 30 beds
 | summary | Orthopaedic physiotherapist with a BSc in physiotherapy and ten years in clinic and practice.
 | letter | I treat twelve to fourteen patients a day at Praxis Murblick, most of them after knee or hip surgery, and every Tuesday I run a back class.
 | letter | My training includes a Bachelor of Science in Health Studies and a course in sports physiotherapy.
`,
  ),
  ...readCases(
    'wanda',
    `
number | /work/0 | Sold [[312]] cars in 2024
money | /work/0 | Turnover of [[$64M]] in 2024
percent | /work/0 | Kept [[85%]] of leasing customers for a second contract
money | /work/0 | Brought in fleet deals with three taxi firms worth [[$1.2M]]
scope | /work/0 | [[Manage]] a team of two sales people
award | letter | I was [[Salesperson of the Year]] in 2023.
 | /work/0 | Sold more than 200 cars in 2024, well above target (131%)
 | /work/0 | Generated $6.4 million in sales in 2024
 | /work/0 | Raised the share of leasing customers who sign again from 41% to 58%
 | /work/0 | Increased leasing retention by 17 percentage points
 | /work/0 | Signed three taxi firms to fleet deals totalling $780k
 | /work/0 | Mentor two new colleagues
 | /work/1 | Ranked first in the district for accessory sales in 2017
 | /work/1 | Advised walk-in customers on phones and contracts
 | summary | Senior sales consultant with eleven years in sales, the last eight in cars.
 | letter | In 2024 I sold 212 cars at Riverside Motors and exceeded my target by 31%.
 | letter | More than half of my leasing customers sign a second contract; it used to be 41%.
`,
  ),
  ...readCases(
    'ruth',
    `
number | /work/0 | Look after [[40,000]] books for 900 pupils
percent | /work/0 | Loans rose by [[80%]] after I moved the graphic novels to the front
money | /work/0 | Spend a budget of [[£115,000]] a year
scope | /work/0 | Started book clubs in [[all schools]] of the county
tool | /work/0 | Catalogue in Koha and [[Alma]]
school | letter | I hold an MA in Information Management from [[Cardiff University]].
 | /work/0 | Manage a library of 14,000 books used by 900 pupils
 | /work/0 | Raised loans by more than half, from 6,200 to 9,800 a year
 | /work/0 | Increased yearly loans by 58% by moving graphic novels to the front
 | /work/0 | Set up a Thursday book club with 25 children from years 7 and 8
 | /work/0 | Introduced Koha for cataloguing, in cooperation with the county library
 | /work/0 | Responsible for a yearly budget of £11,500
 | /work/1 | Read stories to toddlers two times a week
 | summary | School librarian with fifteen years in libraries and an MA in Information Management.
 | letter | I look after the library of Avonvale School, some 14,000 books. Since the graphic novels moved to the front, loans have gone up from 6,200 to 9,800 a year.
 | letter | My French is good enough for conversation.
`,
  ),
  ...readCases(
    'paolo',
    `
money | /work/0 | Brand manager for dried pasta, [[€83 million]] in yearly sales
percent | /work/0 | Relaunched the wholegrain line; its market share grew from 4% to [[9%]]
multiple | /work/0 | [[Doubled]] the market share of the wholegrain line
money | /work/0 | Manage a media budget of [[€2.1 billion]]
number | /work/1 | Looked after [[fourteen]] food clients
number | /work/1 | Prepared pitches; we won [[8 of 9]]
title | /basics/label | [[Marketing director]]
 | /work/0 | Manage a pasta brand with annual sales of €38M
 | /work/0 | Led the relaunch of the wholegrain line: market share up three points to 7% in a year and a half
 | /work/0 | Grew the wholegrain line's market share from 4% to 7% within 18 months
 | /work/0 | Steer a €2.1m media budget together with two agencies
 | /work/0 | Reduced pack formats by about 33%
 | /work/0 | Approve artwork and brief the packaging studio
 | /work/1 | Prepared pitches with a success rate of more than 50%
 | /work/1 | Served four clients from the food industry
 | summary | Brand manager with ten years in food marketing, on the agency and the company side.
 | letter | I manage dried pasta at Pastificio Gemma, a brand of about 38 million euros a year. The wholegrain line I relaunched has gone from 4% to 7% of the market.
`,
  ),
]
