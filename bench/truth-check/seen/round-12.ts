// Round 12 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'solveig',
    facts: {
      basics: {
        name: 'Solveig Brekke',
        label: 'Chef',
        location: { city: 'Bergen', countryCode: 'NO' },
        summary: 'Chef in hotel and restaurant kitchens.',
      },
      work: [
        {
          name: 'Hotell Fjordglimt',
          position: 'Sous Chef',
          startDate: '2020-05',
          highlights: [
            'Second in charge of a kitchen of 11; 180 covers on a Saturday',
            'Brought food cost from 34% to 29% with weekly counts and smaller orders',
            'Wrote the allergen sheets for all 46 dishes',
            'Train two apprentices a year',
          ],
        },
        {
          name: 'Kaia Bistro',
          position: 'Chef de Partie',
          startDate: '2016-03',
          endDate: '2020-04',
          highlights: [
            'Ran the fish section',
            'Changed the lunch menu every fortnight',
            'Helped open a second bistro in Voss',
          ],
        },
      ],
      education: [
        {
          institution: 'Vestland Cookery School',
          studyType: 'Trade certificate',
          area: 'Cookery',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Fish butchery', 'Menu planning', 'HACCP', 'Stock control', 'Pastry basics'] },
      ],
      certificates: [{ name: 'Food Hygiene Level 3', date: '2019' }],
      languages: [
        { language: 'Norwegian', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
      ],
      awards: [{ title: 'Young Chef Bergen, third place', date: '2018' }],
    },
  },
  {
    id: 'yannis',
    facts: {
      basics: {
        name: 'Yannis Kallas',
        label: 'Backend developer',
        location: { city: 'Thessaloniki', countryCode: 'GR' },
        summary: 'Backend developer, mostly payments and bookings.',
      },
      work: [
        {
          name: 'Aegean Ferries Online',
          position: 'Backend Developer',
          startDate: '2021-10',
          highlights: [
            'Built the seat reservation service in Go and PostgreSQL, 1,200 requests per second in August',
            'Reduced failed card payments from 6% to 2.5% by retrying with a second provider',
            'Wrote the on-call handbook; incidents at night fell from 14 to 5 a month',
            'Work in a team of six',
          ],
        },
        {
          name: 'Olive Ledger',
          position: 'Junior Developer',
          startDate: '2018-09',
          endDate: '2021-09',
          highlights: [
            'Maintained a PHP invoicing application for 3,400 small businesses',
            'Moved nightly jobs from cron to RabbitMQ',
            'Covered the tax module with 600 unit tests',
          ],
        },
      ],
      education: [
        {
          institution: 'Makedonia Polytechnic',
          studyType: 'BSc',
          area: 'Computer Science',
          startDate: '2014',
          endDate: '2018',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Go', 'PostgreSQL', 'PHP', 'RabbitMQ', 'Docker', 'Linux', 'Grafana'] }],
      languages: [
        { language: 'Greek', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
      projects: [
        {
          name: 'tavli',
          description: 'Backgammon engine in Rust',
          keywords: ['Rust'],
          highlights: ['310 stars on GitHub'],
        },
      ],
    },
  },
  {
    id: 'beatrix',
    facts: {
      basics: {
        name: 'Beatrix Holloway',
        label: 'Secondary school teacher',
        location: { city: 'Norwich', countryCode: 'GB' },
        summary: 'Teacher of geography and history.',
      },
      work: [
        {
          name: 'Wensum Academy',
          position: 'Head of Geography',
          startDate: '2019-09',
          highlights: [
            'Lead a department of five teachers',
            'Share of pupils with grade 5 or better rose from 58% to 71% in three years',
            'Take 90 pupils on field trips each year',
            'Rewrote the curriculum for years 7 to 9',
          ],
        },
        {
          name: 'Broadland High',
          position: 'Geography Teacher',
          startDate: '2012-09',
          endDate: '2019-08',
          highlights: [
            'Taught geography to years 7 to 13 and history to year 8',
            'Started an eco club that planted 400 trees',
            'Mentored six trainee teachers',
          ],
        },
      ],
      education: [
        { institution: 'Yare University', studyType: 'PGCE', area: 'Geography', startDate: '2011', endDate: '2012' },
        {
          institution: 'Yare University',
          studyType: 'BA',
          area: 'Geography and History',
          startDate: '2008',
          endDate: '2011',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Curriculum design', 'ArcGIS Online', 'Fieldwork', 'Safeguarding'] }],
      certificates: [{ name: 'Qualified Teacher Status', date: '2012' }],
      languages: [{ language: 'English', fluency: 'Native' }],
      volunteer: [
        {
          organization: 'Norfolk Map Society',
          position: 'Treasurer',
          startDate: '2017',
          highlights: ['Keep the accounts of 120 members'],
        },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'solveig',
    `
title | summary | [[Head chef]] with ten years in hotels and restaurants.
number | letter | On a Saturday we send [[320 covers]].
percent | letter | I brought our food cost down to [[22%]].
award | letter | In 2018 I [[won]] Young Chef Bergen.
scope | /work/1 | [[Opened]] a second bistro in Voss
certificate | summary | Sous chef with Food Hygiene Level 3 and a [[WSET Level 2]] in wine.
industry | summary | Chef with experience in hotels, bistros and [[cruise ships]].
number | letter | I train [[six apprentices]] every year.
employer | letter | I learned the fish section at [[Restaurant Maaemo]].
activity | letter | I also [[negotiate contracts with wholesalers in Denmark]].
date | letter | I have been sous chef at Hotell Fjordglimt since [[2017]].
 | summary | Sous chef with a decade in professional kitchens and a trade certificate in cookery.
 | summary | Organised and cost-conscious chef: food cost down five points, allergen sheets for every dish, 180 covers on busy nights.
 | summary | Seafood-loving chef who placed third at Young Chef Bergen and is happiest on the fish section.
 | letter | Our kitchen has eleven people, and when the head chef is away it is mine.
 | letter | We count once a week and order less. That is all it took to get food cost from thirty-four to twenty-nine per cent.
 | letter | Each of the forty-six dishes on our menu has an allergen sheet, and I wrote every one of them.
 | letter | For four years I was on fish at Kaia Bistro, with a new lunch menu every second week.
 | letter | Two apprentices start with us each year, and I am the one who shows them how to hold a knife.
 | /work/0 | Reduced food costs by 5 percentage points through weekly stock counts
 | /work/1 | Contributed to the opening of a new bistro in Voss
`,
  ),
  ...readCases(
    'yannis',
    `
number | letter | The service I built answers [[5,000 requests]] per second in August.
tool | letter | I wrote the reservation service in Go and [[MongoDB]].
title | summary | [[Lead developer]] for payments and bookings.
years_of_experience | summary | Backend developer with [[twelve years]] of experience in Go and PHP.
percent | letter | Failed card payments went from [[12%]] to 2.5%.
scope | letter | I [[lead a team of six]].
number | /work/1 | Covered the tax module with [[1,600]] unit tests
degree | letter | After my [[master's degree]] in computer science I joined Olive Ledger.
number | letter | My backgammon engine has [[3,100 stars]].
activity | letter | I [[presented our architecture at a conference]] in Athens.
industry | summary | Developer with a background in ferries, invoicing and [[medical devices]].
 | summary | Backend developer with eight years of experience in Go, PHP and PostgreSQL, focused on payments and reservations.
 | summary | Software developer who cut payment failures by more than half and night-time incidents by nearly two thirds.
 | summary | Reliable team player with a BSc in Computer Science and a backgammon engine in Rust on the side.
 | summary | Server-side engineer comfortable with queues, containers, Linux and dashboards.
 | letter | In August everybody wants a ferry. Our seat service then takes some 1,200 requests a second, and I built it.
 | letter | Six in a hundred card payments used to fail. Since we retry with a second provider, it is two and a half.
 | letter | There were fourteen incidents a month at night. After I wrote the handbook there were five, nine fewer.
 | letter | For three years I looked after an invoicing application in PHP that 3,400 small firms relied on.
 | letter | In the evenings I write Rust: a backgammon engine, tavli, that a few hundred people have starred.
 | /work/0 | Lowered the rate of failed card payments by 3.5 percentage points
 | /work/1 | Replaced cron with RabbitMQ for nightly jobs
`,
  ),
  ...readCases(
    'beatrix',
    `
title | letter | I have been [[deputy headteacher]] at Wensum Academy since 2019.
number | summary | Head of Geography leading [[twelve teachers]].
percent | letter | The share of pupils with a good grade rose to [[86%]].
degree | summary | Teacher with a [[Master of Education]] and a PGCE.
number | letter | Our eco club planted [[4,000 trees]].
school | letter | I did my PGCE at the [[University of Cambridge]].
date | letter | I qualified as a teacher in [[2008]].
duty | letter | I am responsible for the department and for [[school admissions]].
award | summary | [[Teacher of the Year]] finalist and Head of Geography.
language | summary | Geography teacher who also teaches [[French]].
years_of_experience | letter | I have led departments for [[twelve years]].
 | summary | Head of Geography with fourteen years in the classroom and five colleagues in her department.
 | summary | Humanities teacher, qualified since 2012, with a record of better grades: 13 percentage points in three years.
 | summary | Experienced secondary teacher of geography and history with expertise in curriculum design, fieldwork and digital maps.
 | letter | Ninety pupils a year come with me into the mud, and most of them ask to come again.
 | letter | When I took over the department, 58 per cent reached grade 5. Three years later it was 71.
 | letter | At Broadland I taught for seven years, started an eco club and saw four hundred trees go into the ground.
 | letter | Six trainees have learned the trade with me, and I have learned a good deal from them.
 | letter | I studied geography and history at Yare University and stayed a year longer for my PGCE.
 | letter | Keeping the books for the 120 members of the Norfolk Map Society has taught me patience with receipts.
 | /work/0 | Redesigned the Key Stage 3 curriculum
 | /work/1 | Founded an eco club which planted 400 trees
`,
  ),
]
