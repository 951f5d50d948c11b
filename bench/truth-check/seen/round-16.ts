// Round 16 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'librarian',
    facts: {
      basics: {
        name: 'Henrike Vos',
        label: 'Librarian',
        location: { city: 'Groningen', countryCode: 'NL' },
        summary: 'Public librarian for children and newcomers.',
      },
      work: [
        {
          name: 'Stadsbibliotheek Hoornmeer',
          position: 'Youth Librarian',
          startDate: '2016-02',
          highlights: [
            'Hold a story hour for toddlers twice a week, 35 children each time',
            'Raised loans of picture books by 42% between 2017 and 2022',
            'Started a language café where 60 newcomers practise Dutch',
            'Spend a book budget of €48,000 a year',
            'Visit 22 schools with the book van',
          ],
        },
        {
          name: 'Provincial Archive Assen',
          position: 'Archive Assistant',
          startDate: '2011-09',
          endDate: '2016-01',
          highlights: [
            'Scanned 8,500 photographs and described them in the catalogue',
            'Answered 40 enquiries a week in the reading room',
          ],
        },
      ],
      education: [
        {
          institution: 'Hanze College Zuid',
          studyType: 'Bachelor',
          area: 'Information Services',
          startDate: '2007',
          endDate: '2011',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Cataloguing', 'Story telling', 'Collection development', 'Wise'] }],
      languages: [
        { language: 'Dutch', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Arabic', fluency: 'A2' },
      ],
    },
  },
  {
    id: 'car-sales',
    facts: {
      basics: {
        name: 'Brandon Tull',
        label: 'Car salesman',
        location: { city: 'Tulsa', countryCode: 'US' },
        summary: 'Sells new and used cars.',
      },
      work: [
        {
          name: 'Arkansas River Motors',
          position: 'Sales Consultant',
          startDate: '2019-05',
          highlights: [
            'Sold 212 vehicles in 2023, second among eleven salespeople',
            'Half of the sales come from repeat customers and referrals',
            'Average gross of $2,900 per car',
            'Introduced video walkarounds, which doubled replies to online leads',
            'Mentor two new consultants a year',
          ],
        },
        {
          name: 'Cherokee Tire & Lube',
          position: 'Service Advisor',
          startDate: '2015-03',
          endDate: '2019-04',
          highlights: [
            'Wrote 25 repair orders a day',
            'Sold service contracts to 30% of customers',
            'Phoned every customer within three days of a repair',
          ],
        },
      ],
      education: [
        { institution: 'Osage High School', studyType: 'High school diploma', startDate: '2010', endDate: '2014' },
      ],
      skills: [{ name: 'Skills', keywords: ['CDK', 'VinSolutions', 'Negotiation', 'Financing', 'Appraisal'] }],
      certificates: [{ name: 'Oklahoma motor vehicle salesperson license', date: '2019' }],
      awards: [{ title: 'Salesperson of the Month', awarder: 'Arkansas River Motors', date: '2022' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Spanish', fluency: 'Conversational' },
      ],
    },
  },
  {
    id: 'radiographer',
    facts: {
      basics: {
        name: 'Nkechi Ubani',
        label: 'Radiographer',
        location: { city: 'Cardiff', countryCode: 'GB' },
        summary: 'Diagnostic radiographer for CT and MRI.',
      },
      work: [
        {
          name: 'Taff General Hospital',
          position: 'Senior Radiographer',
          startDate: '2018-11',
          highlights: [
            'Scan about 30 CT patients per shift',
            'Lowered the repeat rate for chest films from 7% to 3%',
            'Rewrote the protocol for contrast injections',
            'Lead the out-of-hours rota of 12 radiographers',
            'Teach positioning to students from Rhondda University',
          ],
        },
        {
          name: 'Penarth Imaging Centre',
          position: 'Radiographer',
          startDate: '2014-07',
          endDate: '2018-10',
          highlights: [
            'Carried out 5,000 MRI examinations',
            'Helped choose and install a 3 tesla scanner',
            'Calmed claustrophobic patients without sedation',
          ],
        },
      ],
      education: [
        {
          institution: 'Rhondda University',
          studyType: 'BSc',
          area: 'Diagnostic Radiography',
          startDate: '2011',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['CT', 'MRI', 'PACS', 'Radiation protection', 'Cannulation'] }],
      certificates: [
        { name: 'HCPC registration', date: '2014' },
        { name: 'Intravenous cannulation', date: '2016' },
      ],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Igbo', fluency: 'Fluent' },
        { language: 'Welsh', fluency: 'Beginner' },
      ],
    },
  },
  {
    id: 'baker',
    facts: {
      basics: {
        name: 'Lukas Zehetner',
        label: 'Master baker',
        location: { city: 'Linz', countryCode: 'AT' },
        summary: 'Master baker who runs the night shift of an industrial bakery.',
      },
      work: [
        {
          name: 'Donaubrot',
          position: 'Production Manager',
          startDate: '2017-01',
          highlights: [
            'In charge of 38 bakers on two lines',
            'Output of 24,000 rolls an hour',
            'Cut flour waste from 5.5% to 2%',
            'Brought in a sourdough range that sells 9,000 loaves a week',
            'Passed the IFS audit with 97 points',
          ],
        },
        {
          name: 'Bäckerei Traunfellner',
          position: 'Baker',
          startDate: '2008-08',
          endDate: '2016-12',
          highlights: [
            'Baked 40 kinds of bread and pastry by hand',
            'Trained seven apprentices, two of whom won the regional contest',
            'Ordered flour and seeds',
          ],
        },
      ],
      education: [
        {
          institution: 'Berufsschule Wels',
          studyType: 'Apprenticeship',
          area: 'Baking',
          startDate: '2005',
          endDate: '2008',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Sourdough', 'HACCP', 'Line balancing', 'Recipe development'] }],
      certificates: [
        { name: 'Master craftsman certificate, baking', date: '2014' },
        { name: 'HACCP', date: '2018' },
      ],
      languages: [
        { language: 'German', fluency: 'Native' },
        { language: 'English', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'social-worker',
    facts: {
      basics: {
        name: 'Renee Castellano',
        label: 'Social worker',
        location: { city: 'Baltimore', countryCode: 'US' },
        summary: 'Child welfare social worker.',
      },
      work: [
        {
          name: 'Patapsco Family Services',
          position: 'Case Manager',
          startDate: '2017-08',
          highlights: [
            'Carry a caseload of 18 families',
            'Reunited 41 children with their parents since 2019',
            'Testify in family court about twice a month',
            'Built a list of 120 foster homes with a local church network',
            'Wrote a grant that brought $75,000 for respite care',
          ],
        },
        {
          name: 'Harbor House Shelter',
          position: 'Residential Counselor',
          startDate: '2013-06',
          endDate: '2017-07',
          highlights: [
            'Night shifts with up to 16 teenagers',
            'Led anger management groups',
            'Connected 50 young people with apprenticeships',
          ],
        },
      ],
      education: [
        {
          institution: 'Chesapeake State University',
          studyType: 'MSW',
          area: 'Social Work',
          startDate: '2015',
          endDate: '2017',
        },
        {
          institution: 'Chesapeake State University',
          studyType: 'BA',
          area: 'Sociology',
          startDate: '2009',
          endDate: '2013',
        },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Motivational interviewing', 'Crisis intervention', 'Court reports', 'Trauma-informed care'],
        },
      ],
      certificates: [{ name: 'LMSW', date: '2018' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Spanish', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'qa',
    facts: {
      basics: {
        name: 'Jarosław Pietrzak',
        label: 'QA engineer',
        location: { city: 'Gdańsk', countryCode: 'PL' },
        summary: 'Test automation engineer for web and mobile apps.',
      },
      work: [
        {
          name: 'Bursztyn Pay',
          position: 'Senior QA Engineer',
          startDate: '2020-10',
          highlights: [
            'Automated 850 regression tests in Playwright; the run went from 9 hours to 50 minutes',
            'Escaped defects per release fell from 14 to 4',
            'Set up load tests in k6 for 2,000 payments a second',
            'Coach three junior testers',
            'Review test plans of six teams',
          ],
        },
        {
          name: 'Motława Soft',
          position: 'Manual Tester',
          startDate: '2016-02',
          endDate: '2020-09',
          highlights: [
            'Tested a ferry booking app on 25 phones',
            'Reported 1,900 bugs in Jira',
            'Wrote test cases in TestRail',
          ],
        },
      ],
      education: [
        {
          institution: 'Pomeranian Technical University',
          studyType: 'BEng',
          area: 'Computer Science',
          startDate: '2012',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Playwright', 'TypeScript', 'k6', 'Jira', 'TestRail', 'SQL'] }],
      certificates: [{ name: 'ISTQB Foundation Level', date: '2017' }],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
  {
    id: 'curator',
    facts: {
      basics: {
        name: 'Solveig Nyström',
        label: 'Museum curator',
        location: { city: 'Gothenburg', countryCode: 'SE' },
        summary: 'Curator of textiles and everyday design.',
      },
      work: [
        {
          name: 'Göta Design Museum',
          position: 'Curator',
          startDate: '2018-05',
          highlights: [
            'Curated 11 exhibitions, the most visited with 84,000 guests',
            'Look after a collection of 6,700 textiles',
            'Moved the whole store to a new building in seven months without a loss',
            'Raised SEK 4.2 million from foundations',
            'Guide school classes every Wednesday',
          ],
        },
        {
          name: 'Bohus Auction House',
          position: 'Cataloguer',
          startDate: '2013-01',
          endDate: '2018-04',
          highlights: ['Catalogued 300 lots a month', 'Valued rugs and lace for estates'],
        },
      ],
      education: [
        {
          institution: 'University of Västervik',
          studyType: 'MA',
          area: 'Art History',
          startDate: '2007',
          endDate: '2012',
        },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Exhibition planning', 'Textile conservation', 'Provenance research', 'MuseumPlus'],
        },
      ],
      publications: [{ name: 'Threads of the West Coast', publisher: 'Skagerrak Press', releaseDate: '2021' }],
      languages: [
        { language: 'Swedish', fluency: 'Native' },
        { language: 'English', fluency: 'C2' },
        { language: 'German', fluency: 'B1' },
      ],
    },
  },
]
export const cases: TruthCase[] = [
  ...readCases(
    'librarian',
    `
number | /work/0 | Run a story hour for [[85 toddlers]]
money | letter | I look after a book budget of [[€148,000]].
percent | /work/0 | Lifted picture book loans by [[72%]]
moved | /work/0 | Toured [[60 schools]] with the book van
title | summary | [[Library director]] with a heart for children.
language | summary | Librarian who speaks Dutch, English and [[Turkish]].
scope | /work/0 | [[Manage a team]] of five library assistants
degree | letter | I took a [[master's in literature]] in Groningen.
activity | /work/1 | [[Restored water-damaged maps]] in the archive workshop
award | letter | Our library was voted [[Best Library of the Netherlands]].
years_of_experience | summary | Librarian with [[twenty-two years]] of experience.
 | /work/0 | Lead twice-weekly storytelling sessions for about 35 toddlers
 | /work/0 | Boosted picture book lending by 42 per cent in five years
 | /work/0 | Founded a conversation café in which sixty newcomers improve their Dutch
 | /work/0 | Decide how €48,000 a year is spent on new titles
 | /work/0 | Take the mobile library to 22 schools
 | /work/1 | Digitised and catalogued 8,500 historical photographs
 | /work/1 | Dealt with forty requests from readers each week
 | summary | Children's librarian with fifteen years in libraries and archives.
 | summary | Bachelor in Information Services, fluent in English, with enough Arabic to greet every newcomer.
 | letter | Thirty-five toddlers on a carpet, twice a week: that is my story hour.
 | letter | Sixty people who are new in the country come to our language café to talk.
 | /basics/label | Children's and youth librarian
`,
  ),
  ...readCases(
    'car-sales',
    `
number | letter | In 2023 I sold [[412 cars]].
superlative | summary | [[Top salesman]] at a large Tulsa dealership.
money | /work/0 | Held an average gross of [[$5,900]] per vehicle
percent | /work/1 | Sold service contracts to [[60%]] of customers
moved | letter | I write [[212 repair orders]] a day.
title | summary | [[Sales manager]] for new and used vehicles.
award | letter | I was [[Salesperson of the Year]] in 2022.
degree | summary | Car salesman with a [[bachelor's degree]] in marketing.
certificate | letter | I hold a [[finance and insurance license]].
scope | /work/0 | [[Managed the used car department]]
employer | letter | Earlier I sold trucks at [[Ford]].
 | /work/0 | Closed 212 vehicle deals in 2023, ranking second of eleven
 | /work/0 | Generate fifty per cent of sales through returning buyers and word of mouth
 | /work/0 | Earn the dealership $2,900 gross on the average unit
 | /work/0 | Twice as many online prospects reply since I began sending video walkarounds
 | /work/0 | Take two new sales consultants under my wing each year
 | /work/1 | Opened 25 repair tickets daily
 | /work/1 | Persuaded three in ten customers to take a service contract
 | /work/1 | Followed up by phone no later than three days after each repair
 | summary | Licensed car salesperson with more than ten years on the service drive and the sales floor.
 | summary | Relationship-driven seller of new and used cars, with conversational Spanish.
 | letter | Half of the people who buy from me have bought from me before or were sent by somebody who has.
 | letter | I was Salesperson of the Month in 2022, and I keep the plaque in a drawer.
 | /basics/label | Automotive sales consultant
`,
  ),
  ...readCases(
    'radiographer',
    `
number | /work/0 | Scan [[70 CT patients]] per shift
percent | letter | Our repeat rate is now [[0.5%]].
moved | /work/1 | Carried out [[30 MRI examinations]] an hour
title | letter | I am [[consultant radiographer]] at Taff General.
certificate | summary | Radiographer certified in [[mammography]].
degree | letter | My [[MSc in radiography]] was part-time.
language | letter | I speak [[fluent Welsh]].
scope | /work/1 | [[Led the purchase]] of a 3 tesla scanner
inflation | /work/1 | [[Chose and installed]] a 3 tesla scanner
publication | letter | I have [[published two papers]] on contrast media.
activity | /work/0 | [[Reported on chest X-rays]] for the emergency doctors
 | /work/0 | Image around thirty patients a shift on CT
 | /work/0 | More than halved the share of chest X-rays that had to be repeated
 | /work/0 | Revised how contrast media are injected
 | /work/0 | Lead a rota of twelve colleagues outside normal hours
 | /work/0 | Instruct Rhondda University students in patient positioning
 | /work/1 | Performed 5,000 MRI scans
 | /work/1 | Took part in selecting and installing a 3T magnet
 | /work/1 | Helped anxious patients through narrow scanners with no need for sedatives
 | summary | HCPC-registered radiographer with twelve years in CT and MRI.
 | summary | Senior radiographer who teaches, leads the on-call rota and keeps repeats low.
 | letter | Seven chest films in a hundred had to be taken again. Now it is three.
 | letter | I did five thousand MRI examinations in Penarth, many with people who were afraid of the tube.
 | /basics/label | Senior CT and MRI radiographer
`,
  ),
  ...readCases(
    'baker',
    `
number | /work/0 | In charge of [[88 bakers]] on two lines
number | letter | Our lines make [[44,000 rolls]] an hour.
percent | /work/0 | Cut flour waste to [[0.8%]]
moved | /work/1 | Baked [[97 kinds]] of bread by hand
title | summary | [[Managing director]] of an industrial bakery.
award | letter | In 2015 [[I won the regional contest]].
language | summary | Master baker with [[fluent English]].
activity | /work/1 | [[Delivered bread]] to hotels before dawn
tool | /work/0 | Planned the shifts in [[SAP]]
scope | letter | I [[founded the bakery's test kitchen]].
degree | letter | I also have a [[degree in food technology]].
 | /work/0 | Supervise thirty-eight bakers across two production lines
 | /work/0 | Turn out 24,000 bread rolls per hour
 | /work/0 | Brought flour losses down from 5.5 to 2 per cent
 | /work/0 | Launched a line of sourdough breads now selling 9,000 a week
 | /work/0 | Achieved 97 points in the IFS food safety audit
 | /work/1 | Made forty sorts of bread, rolls and pastries by hand
 | /work/1 | Taught seven apprentices the craft; two took the regional title
 | /work/1 | Purchased flour and seed
 | summary | Master baker with eighteen years at the oven, nine of them running an industrial production.
 | summary | Production manager in food manufacturing, HACCP certified, with a feel for dough and for line balancing.
 | letter | When the city sleeps, thirty-eight bakers and I make twenty-four thousand rolls an hour.
 | letter | Two of my seven apprentices won the regional contest, which made me prouder than any audit.
 | /basics/label | Master baker and bakery production manager
`,
  ),
  ...readCases(
    'social-worker',
    `
number | /work/0 | Carry a caseload of [[48 families]]
number | letter | I have brought [[141 children]] home to their parents.
money | /work/0 | Wrote a grant for [[$275,000]] for respite care
moved | /work/1 | Connected [[120 young people]] with apprenticeships
title | summary | [[Clinical director]] in child welfare.
certificate | summary | Licensed social worker ([[LCSW-C]]).
degree | letter | I am finishing my [[doctorate in social work]].
scope | /work/0 | [[Supervise three case workers]]
activity | /work/1 | [[Taught a cooking class]] to mothers in the shelter
tool | /work/0 | Kept case notes in [[Salesforce]]
frequency | letter | I testify in family court [[every day]].
 | /work/0 | Support 18 families at any one time
 | /work/0 | Brought 41 children back to their parents since 2019
 | /work/0 | Give evidence in family court roughly every other week
 | /work/0 | Assembled a network of 120 foster homes together with area churches
 | /work/0 | Secured $75,000 in grant money for respite care
 | /work/1 | Worked nights with as many as sixteen adolescents
 | /work/1 | Ran groups on coping with anger
 | /work/1 | Helped fifty youths into apprenticeships
 | summary | Master's-level social worker (LMSW) with thirteen years in shelters and child welfare.
 | summary | Bilingual English and Spanish case manager, calm in court and in a crisis.
 | letter | Since 2019 forty-one children have gone home to their mothers and fathers.
 | letter | At Harbor House I was on nights. Sixteen teenagers, one coffee machine.
 | /basics/label | Child welfare case manager
`,
  ),
  ...readCases(
    'qa',
    `
number | /work/0 | Automated [[2,850 regression tests]]
duration | letter | Our regression run went from nine hours to [[five minutes]].
moved | /work/0 | Brought escaped defects down to [[three]] per release
title | summary | [[Head of quality]] for web and mobile apps.
certificate | summary | Test engineer, [[ISTQB Advanced Level]].
tool | /work/0 | Automated tests in Playwright and [[Cypress]]
skill | summary | QA engineer skilled in TypeScript, SQL and [[Kotlin]].
scope | /work/0 | [[Manage a QA team]] of eight
number | /work/1 | Tested an app on [[75 phones]]
industry | summary | Tester with experience in payments, ferries and [[medical devices]].
activity | /work/1 | [[Wrote the user manual]] and recorded training videos
 | /work/0 | Built 850 automated regression checks in Playwright, shrinking a nine-hour run to less than one hour
 | /work/0 | Reduced bugs that slip into production from 14 to 4 per release
 | /work/0 | Load-tested with k6 up to 2,000 transactions per second
 | /work/0 | Guide three junior QA colleagues
 | /work/0 | Check the test plans of six development teams
 | /work/1 | Verified a booking app for ferries across 25 handsets
 | /work/1 | Logged 1,900 defects in Jira
 | /work/1 | Authored TestRail test cases
 | summary | ISTQB-certified QA engineer with ten years in manual and automated testing.
 | summary | Test automation specialist: Playwright, TypeScript and k6 for payments at scale.
 | letter | Fourteen defects used to escape with every release. Today it is four.
 | letter | Nine hours is a long time to wait for a green tick. We wait fifty minutes now.
 | /basics/label | Senior test automation engineer
`,
  ),
  ...readCases(
    'curator',
    `
number | /work/0 | Look after [[16,700 textiles]]
number | letter | Our best show had [[184,000 visitors]].
money | /work/0 | Raised [[SEK 14 million]] from foundations
moved | /work/1 | Catalogued [[6,700 lots]] a month
title | letter | I became [[museum director]] in 2020.
duration | /work/0 | Moved the store in [[three weeks]]
degree | summary | Curator with a [[PhD]] in art history.
publication | letter | My [[second book]] appears in spring.
employer | letter | Before Bohus I worked for [[Sotheby's]].
scope | /work/0 | [[Led a team of ten conservators]]
language | summary | Curator with Swedish, English, German and [[Norwegian]].
 | /work/0 | Organised eleven exhibitions, one of which drew 84,000 visitors
 | /work/0 | Care for some 6,700 textile objects
 | /work/0 | Relocated the entire depot within seven months, with nothing lost
 | /work/0 | Obtained 4.2 million kronor in foundation money
 | /work/0 | Give pupils a tour each Wednesday
 | /work/1 | Described three hundred lots monthly for the sale catalogue
 | /work/1 | Appraised carpets and lace from estates
 | summary | Textile curator and author with thirteen years in museums and the auction trade.
 | summary | Art historian (MA) with a specialist's eye for lace, rugs and provenance.
 | letter | Moving 6,700 textiles took us seven months, and we lost nothing.
 | letter | Skagerrak Press published my book, Threads of the West Coast, in 2021.
 | /basics/label | Curator, textiles and design
`,
  ),
]
