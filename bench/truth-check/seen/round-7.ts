// Round 7 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'ayesha',
    facts: {
      basics: {
        name: 'Ayesha Siddiqui',
        label: 'QA engineer',
        location: { city: 'Lahore', countryCode: 'PK' },
        summary: 'Tester of mobile banking apps.',
      },
      work: [
        {
          name: 'Ravi Digital',
          position: 'QA Engineer',
          startDate: '2020-11',
          highlights: [
            'Own the regression suite for the mobile banking app: 640 automated tests in Appium and Java',
            'Cut a full regression run from 9 hours to 75 minutes by running tests in parallel',
            'Escaped defects per release fell from 14 to 5',
            'Test APIs with Postman and REST Assured',
            'Review test plans of three junior testers',
          ],
        },
        {
          name: 'Softline Traders',
          position: 'Manual Tester',
          startDate: '2018-07',
          endDate: '2020-10',
          highlights: ['Wrote 1,100 test cases for an ERP system', 'Logged and followed up bugs in Jira'],
        },
      ],
      education: [
        {
          institution: 'Punjab University of Technology',
          studyType: 'BS',
          area: 'Computer Science',
          startDate: '2014',
          endDate: '2018',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['Appium', 'Java', 'Postman', 'Jira', 'Jenkins', 'SQL'] }],
      certificates: [{ name: 'ISTQB Foundation Level', date: '2019' }],
      languages: [
        { language: 'Urdu', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'minh',
    facts: {
      basics: {
        name: 'Minh Tran',
        label: 'Sous chef',
        location: { city: 'Da Nang', countryCode: 'VN' },
        summary: 'Sous chef in seafood restaurants.',
      },
      work: [
        {
          name: 'Son Tra Bay Resort',
          position: 'Sous Chef',
          startDate: '2021-06',
          highlights: [
            'Second in charge of a kitchen of 16 cooks serving 220 covers a night',
            'Food cost down from 36% to 31% after new portion sheets',
            'Wrote the summer menu of 12 seafood dishes',
            'Passed every food safety audit since 2022',
            'Buy fish at the harbour market three mornings a week',
          ],
        },
        {
          name: 'Bep Lua',
          position: 'Line Cook',
          startDate: '2017-01',
          endDate: '2021-05',
          highlights: ['Worked the grill and wok stations', 'Prepared sauces and stocks'],
        },
        {
          name: 'Hanoi Garden Hotel',
          position: 'Kitchen Apprentice',
          startDate: '2015-02',
          endDate: '2016-12',
          highlights: ['Learned all stations from cold kitchen to pastry'],
        },
      ],
      education: [
        {
          institution: 'Da Nang Vocational College of Tourism',
          studyType: 'Diploma',
          area: 'Culinary Arts',
          startDate: '2013',
          endDate: '2015',
        },
      ],
      skills: [{ name: 'Kitchen', keywords: ['Seafood', 'Menu planning', 'Food costing', 'HACCP'] }],
      languages: [
        { language: 'Vietnamese', fluency: 'Native' },
        { language: 'English', fluency: 'B1' },
      ],
      awards: [{ title: 'Central Coast Young Chef, finalist', date: '2020' }],
    },
  },
  {
    id: 'ximena',
    facts: {
      basics: {
        name: 'Ximena Rojas',
        label: 'Exploration geologist',
        location: { city: 'Antofagasta', countryCode: 'CL' },
        summary: 'Geologist in copper exploration.',
      },
      work: [
        {
          name: 'Minera Salar Alto',
          position: 'Exploration Geologist',
          startDate: '2019-04',
          highlights: [
            'Logged 18,000 metres of drill core',
            'Built the 3D block model in Leapfrog that added 40 million tonnes to the resource estimate',
            'Plan drill campaigns with a budget of about 3 million USD a year',
            'Lead a field crew of 6 at 4,200 metres',
            'Sampling errors fell by 60% with barcode tags',
          ],
        },
        {
          name: 'GeoAtacama Consultores',
          position: 'Junior Geologist',
          startDate: '2016-03',
          endDate: '2019-03',
          highlights: ['Mapped 320 square kilometres at 1:25,000', 'Wrote reports for seven clients'],
        },
      ],
      education: [
        {
          institution: 'Universidad del Desierto',
          studyType: 'Geologist (professional title)',
          area: 'Geology',
          startDate: '2009',
          endDate: '2015',
        },
        {
          institution: 'Universidad del Desierto',
          studyType: 'Master',
          area: 'Economic Geology',
          startDate: '2017',
          endDate: '2019',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['Leapfrog', 'ArcGIS', 'QGIS', 'Core logging', 'Python'] }],
      certificates: [{ name: 'Competent Person, Comisión Minera', date: '2022' }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
      ],
      publications: [
        { name: 'Alteration halos in porphyry copper', publisher: 'Andean Geology Meeting', releaseDate: '2018' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'ayesha',
    `
industry | summary | QA engineer with a background in banking and [[healthcare]] software.
title | summary | [[QA lead]] for mobile banking apps.
title | /work/0/position | [[Senior QA Engineer]]
number | /work/0 | Own a regression suite of [[6,400]] automated tests
duration | letter | A full regression run now takes [[20 minutes]] instead of nine hours.
percent | /work/0 | Reduced escaped defects per release by [[90%]]
tool | /work/0 | Automated tests in Appium, Java and [[Selenium]]
tool | letter | I write my tests in [[Cypress]].
certificate | summary | [[ISTQB Advanced Level]] certified tester.
scope | /work/0 | [[Manage]] three junior testers
tenure | letter | I have been at Ravi Digital for [[eight years]].
number | /work/1 | Wrote [[2,100]] test cases for an ERP system
superlative | summary | Tester with an [[unrivalled]] bug record.
date | letter | I hold the ISTQB Foundation Level since [[2017]].
employer | letter | Before that I tested software at [[Systems Limited]].
award | letter | I was [[Employee of the Month]] twice.
 | summary | QA engineer with eight years in software testing, the last six on mobile banking.
 | summary | ISTQB-certified tester who automates what can be automated: 640 tests in Appium and Java, full regression in 75 minutes.
 | summary | Quality assurance professional experienced in manual, API and mobile test automation.
 | summary | Software tester turned automation engineer with a degree in Computer Science.
 | /work/0 | Maintain 640 automated Appium tests for a mobile banking app
 | /work/0 | Sped up full regression more than sevenfold by parallelising test runs
 | /work/0 | Brought escaped defects down by nearly two thirds per release
 | /work/0 | Validate APIs using Postman and REST Assured
 | /work/0 | Give feedback on the test plans of three junior colleagues
 | /work/1 | Authored over 1,000 test cases for an ERP product
 | /work/1 | Tracked defects in Jira from report to fix
 | /skills/0/keywords | Test automation
 | /skills/0/keywords | Mobile testing
 | letter | Nine hours is a long time to wait for a red light. By running our tests in parallel I brought a full regression down to 75 minutes.
 | letter | I started in manual testing at Softline Traders, where I wrote 1,100 test cases in a little over two years, and moved into automation at Ravi Digital in late 2020.
 | letter | Your posting mentions smart meters and a mobile app. Meters I would have to learn; the app side I know well.
 | letter | Fourteen defects used to slip through with each release; today it is five, and I would like to bring that habit to your team.
`,
  ),
  ...readCases(
    'minh',
    `
title | summary | [[Executive chef]] for seafood restaurants.
title | letter | As [[head chef]] of the resort I cook for 220 guests a night.
number | /work/0 | Second in charge of a kitchen of [[60]] cooks
percent | /work/0 | Brought food cost down to [[21%]]
number | /work/0 | Wrote a summer menu of [[thirty]] seafood dishes
award | summary | [[Winner]] of the Central Coast Young Chef competition.
industry | summary | Chef with experience in hotels and [[airline]] catering.
superlative | letter | We are the [[most awarded]] kitchen on the coast.
tenure | summary | Cook with [[fifteen years]] in professional kitchens.
employer | letter | I trained under the team of the [[Metropole Hanoi]].
language | letter | My English is [[fluent]].
certificate | letter | I am a [[certified sommelier]].
date | /work/0 | Passed every food safety audit since [[2019]]
responsibility | letter | I am responsible for [[staff contracts and the wine cellar]].
skill | /skills/0/keywords | [[Molecular gastronomy]]
number | /work/0 | Buy fish at the harbour [[every morning]]
 | summary | Sous chef with more than eleven years in hotel and restaurant kitchens and a diploma in Culinary Arts.
 | summary | Seafood chef who watches the numbers as closely as the stoves: food cost at 31%, every safety audit passed since 2022.
 | summary | Chef and finalist of Central Coast Young Chef 2020, at home on grill, wok and cold kitchen.
 | summary | Creative culinary professional with strengths in menu planning, food costing and HACCP.
 | /work/0 | Deputy to the head of a 16-cook kitchen turning out 220 covers nightly
 | /work/0 | Lowered food cost by five percentage points through new portion sheets
 | /work/0 | Created twelve seafood dishes for the summer menu
 | /work/0 | Source fresh fish at the harbour market three times a week
 | /work/0 | Clean record in food safety audits since 2022
 | /work/1 | Cooked on the wok and grill stations and made sauces and stocks
 | /work/2 | Trained on every station, including pastry
 | /skills/0/keywords | Food safety
 | letter | Three mornings a week I stand at the harbour market before the boats are empty. The menu follows from that.
 | letter | After almost two years as an apprentice and more than four as a line cook, I became sous chef at Son Tra Bay Resort in June 2021.
 | letter | Sixteen cooks work with me, and on a full night we send out 220 covers.
 | letter | Portion sheets sound dull, but ours took food cost from 36 to 31 per cent without anybody going hungry.
`,
  ),
  ...readCases(
    'ximena',
    `
title | summary | [[Chief geologist]] in copper exploration.
number | /work/0 | Logged [[81,000]] metres of drill core
number | /work/0 | Built a block model that added [[400 million]] tonnes to the resource
money | /work/0 | Plan drill campaigns worth [[8 million USD]] a year
number | /work/0 | Lead a field crew of [[sixteen]]
percent | /work/0 | Cut sampling errors by [[90%]] with barcode tags
tool | /work/0 | Built the block model in [[Vulcan]]
degree | letter | I hold a [[doctorate]] in economic geology.
school | letter | I took my master's at the [[University of Queensland]].
industry | summary | Geologist with years in copper and [[oil]] exploration.
publication | letter | I have [[published a book]] on porphyry copper.
date | /education/1/endDate | [[2021]]
superlative | /work/0 | Built the [[largest]] block model in the company
tenure | letter | I spent [[five years]] at GeoAtacama Consultores.
place | letter | I have also explored in [[Peru]].
number | /work/1 | Wrote reports for [[seventeen]] clients
 | summary | Exploration geologist with ten years in the field, a Master in Economic Geology and 18,000 metres of logged core.
 | summary | Copper geologist and Competent Person who leads crews at altitude and models what they find.
 | summary | Geoscientist skilled in Leapfrog, GIS and core logging, with a talk on porphyry copper to her name.
 | /work/0 | Logged 18 km of drill core
 | /work/0 | Added 40 million tonnes to the resource estimate with a three-dimensional Leapfrog model
 | /work/0 | Manage drilling budgets of roughly USD 3m per year
 | /work/0 | Head a six-person field team working above 4,000 metres
 | /work/0 | Reduced sampling mistakes by more than half by introducing barcode tags
 | /work/1 | Carried out geological mapping of 320 km² at a scale of 1:25,000
 | /work/1 | Reported to seven different clients
 | /skills/0/keywords | GIS
 | /skills/0/keywords | Geological mapping
 | letter | I studied geology at the Universidad del Desierto, went to work, and came back for a master's, which I finished in 2019.
 | letter | At 4,200 metres everything takes longer, including thinking. My crew of six and I have learned to plan for that.
 | letter | In the last seven years I have logged 18,000 metres of core; before that, at GeoAtacama, I mapped for three years.
 | letter | Helio Energy looks for sites with sun and stable ground. I can read ground.
`,
  ),
]
