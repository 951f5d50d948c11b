// Round 11 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'idris',
    facts: {
      basics: {
        name: 'Idris Caradoc',
        label: 'Civil engineer',
        location: { city: 'Swansea', countryCode: 'GB' },
        summary: 'Civil engineer for bridges and drainage.',
      },
      work: [
        {
          name: 'Gwyr Structures',
          position: 'Project Engineer',
          startDate: '2018-06',
          highlights: [
            'Designed the drainage of a 4.2 km ring road, delivered £180,000 under a budget of £3.1m',
            'Inspect 26 road bridges every two years and rank the repairs',
            'Check drawings of three graduate engineers',
            'Model culverts in InfoWorks and Civil 3D',
          ],
        },
        {
          name: 'Tawe Consulting',
          position: 'Graduate Engineer',
          startDate: '2015-09',
          endDate: '2018-05',
          highlights: [
            'Surveyed 70 km of sewers and entered the defects in GIS',
            'Helped prepare the tender for a footbridge; the bid was won',
            'Supervised concrete pours on two sites',
          ],
        },
      ],
      education: [
        {
          institution: 'Gower University',
          studyType: 'MEng',
          area: 'Civil Engineering',
          startDate: '2011',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Civil 3D', 'AutoCAD', 'InfoWorks', 'GIS', 'Eurocode 2', 'Site supervision'] },
      ],
      certificates: [{ name: 'Chartered Engineer', issuer: 'Institute of Structures', date: '2021' }],
      languages: [
        { language: 'Welsh', fluency: 'Native' },
        { language: 'English', fluency: 'Native' },
      ],
    },
  },
  {
    id: 'mireille',
    facts: {
      basics: {
        name: 'Mireille Castagne',
        label: 'Marketing manager',
        location: { city: 'Nantes', countryCode: 'FR' },
        summary: 'Marketing for food brands.',
      },
      work: [
        {
          name: 'Verger & Fils',
          position: 'Marketing Manager',
          startDate: '2020-03',
          highlights: [
            'Manage a yearly budget of €420,000 and a team of four',
            'Launched an organic juice line in 900 supermarkets; it made 12% of sales in its first year',
            'Grew the newsletter from 8,000 to 31,000 readers',
            'Replaced the printed catalogue by a web shop, saving €60,000 a year',
          ],
        },
        {
          name: 'Atelier Sel',
          position: 'Brand Assistant',
          startDate: '2016-02',
          endDate: '2020-02',
          highlights: [
            'Wrote the texts of packages and the website in French and English',
            'Organised tastings at 15 fairs a year',
            'Assisted with the redesign of the logo',
          ],
        },
      ],
      education: [
        {
          institution: 'École de Commerce de Loire',
          studyType: 'Master',
          area: 'Marketing',
          startDate: '2013',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Mailchimp', 'Google Analytics', 'Shopify', 'Copywriting', 'Event planning'] },
      ],
      awards: [
        { title: 'Saveurs d’Or', awarder: 'Salon de Nantes', date: '2021', summary: 'For the organic juice line' },
      ],
      languages: [
        { language: 'French', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Spanish', fluency: 'A2' },
      ],
    },
  },
  {
    id: 'kofi',
    facts: {
      basics: {
        name: 'Kofi Brempong',
        label: 'IT support technician',
        location: { city: 'Accra', countryCode: 'GH' },
        summary: 'First and second line support in schools and a bank.',
      },
      work: [
        {
          name: 'Volta Savings Bank',
          position: 'Service Desk Technician',
          startDate: '2021-01',
          highlights: [
            'Solve around 35 tickets a day, 82% at first contact',
            'Set up laptops and phones for 260 employees in five branches',
            'Wrote 48 knowledge base articles; repeat calls went down by a quarter',
            'On call one week in four',
          ],
        },
        {
          name: 'Ridge Grammar School',
          position: 'IT Assistant',
          startDate: '2017-08',
          endDate: '2020-12',
          highlights: [
            'Kept two computer rooms with 64 machines running',
            'Moved pupil accounts to Google Workspace',
            'Taught teachers to use the interactive boards',
          ],
        },
      ],
      education: [
        {
          institution: 'Kaneshie Technical Institute',
          studyType: 'HND',
          area: 'Information Technology',
          startDate: '2014',
          endDate: '2017',
        },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Windows 11', 'Active Directory', 'Google Workspace', 'Jira Service Management', 'Networking'],
        },
      ],
      certificates: [{ name: 'CompTIA A+', date: '2019' }],
      languages: [
        { language: 'English', fluency: 'Fluent' },
        { language: 'Twi', fluency: 'Native' },
      ],
      projects: [
        {
          name: 'School Radio',
          description: 'Web radio run by pupils',
          highlights: ['Built the stream on a Raspberry Pi'],
        },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'idris',
    `
number | letter | Every two years I inspect [[sixty road bridges]] and rank what must be mended first.
money | summary | Civil engineer who brought a ring road in [[£600,000]] under budget.
industry | summary | Chartered engineer with experience in bridges, drainage and [[offshore wind]].
scope | letter | I [[led the tender]] for a footbridge, and we won it.
title | summary | [[Principal engineer]] for bridges and drainage.
years_of_experience | letter | For [[eighteen years]] I have worked on bridges and drains.
tool | letter | I model culverts in InfoWorks and [[HEC-RAS]].
date | letter | I have been a Chartered Engineer since [[2016]].
award | letter | The ring road earned us the [[Welsh Infrastructure Prize]].
number | /work/1 | Surveyed [[170 km]] of sewers
duty | letter | I am responsible for bridge inspections and [[noise barriers]].
 | summary | Chartered civil engineer with more than ten years in consulting, from sewer surveys to ring roads.
 | summary | Bilingual project engineer (Welsh and English) specialising in drainage design and bridge inspection.
 | summary | Engineer who delivers below budget: nearly £200,000 less than planned on a £3.1m road drainage scheme.
 | letter | Bridges tell you where they hurt. I look at twenty-six of them every second year and decide which repair comes first.
 | letter | I began in the sewers, quite literally: seventy kilometres of them, defect by defect, into the GIS.
 | letter | Three graduates send me their drawings, and I try to write comments that I would have liked to get.
 | letter | The road is a little over four kilometres long and stays dry, and we handed it over £180,000 below budget.
 | letter | As a graduate I helped to put together the bid for a footbridge. It was accepted, and I was hooked.
 | /work/0 | Hydraulic modelling of culverts with InfoWorks and Civil 3D
 | /work/1 | Oversaw concreting work on two construction sites
`,
  ),
  ...readCases(
    'mireille',
    `
money | summary | Marketing manager in charge of [[€1.4 million]] a year.
number | letter | Our newsletter now reaches [[81,000 readers]].
percent | letter | The juice line made [[30%]] of sales in its first year.
number | letter | We put the new line into [[2,400 supermarkets]].
industry | summary | Brand and marketing manager in food, drinks and [[cosmetics]].
title | letter | I joined Atelier Sel as [[brand manager]] in 2016.
scope | /work/1 | [[Directed]] the redesign of the logo
award | summary | Marketing manager, winner of the Saveurs d’Or and of a [[Cannes Lion]].
language | letter | I negotiate in French, English and [[fluent Spanish]].
employer | summary | Marketing manager formerly with [[Danone]].
activity | letter | I also [[recruited and trained a network of sales agents]] in Belgium.
duration | letter | The web shop was live in [[six weeks]].
 | summary | Food marketer with ten years of experience, from packaging copy to a budget of more than €400,000.
 | summary | Marketing professional who nearly quadrupled a newsletter audience and won a Saveurs d’Or for a new line of organic juices.
 | summary | Team leader (four people) with a Master in Marketing and a soft spot for small producers.
 | summary | Brand builder fluent in French and English, experienced in e-commerce, email campaigns and trade fairs.
 | letter | Four of us look after the brand with €420,000 a year, which means that every euro is asked what it does.
 | letter | Nobody missed the printed catalogue. The web shop that took its place saves us sixty thousand euros every year.
 | letter | At Atelier Sel I spent four years with words: packages, website, and fifteen fairs a year where people told me what they really thought.
 | letter | In its first year the organic juice brought in about an eighth of our sales.
 | letter | The newsletter had eight thousand readers when I came and has thirty-one thousand today, 23,000 more.
 | /work/0 | Introduced organic juices to 900 grocery stores
`,
  ),
  ...readCases(
    'kofi',
    `
number | summary | Service desk technician supporting [[900 employees]] in five branches.
percent | letter | I solve [[95%]] of tickets at first contact.
certificate | summary | IT technician with CompTIA A+ and [[Cisco CCNA]].
tool | letter | At the school I moved all pupil accounts to [[Microsoft 365]].
title | letter | I work as [[IT manager]] at Volta Savings Bank.
degree | letter | I hold a [[bachelor's degree]] in information technology.
number | /work/1 | Kept [[four computer rooms]] running
years_of_experience | summary | IT support technician with [[fourteen years]] of service desk experience.
scope | letter | I [[manage a team of six technicians]].
activity | letter | I [[migrated the core banking system to the cloud]] over one weekend.
 | summary | Support technician with nine years of experience in banking and education, CompTIA A+ certified.
 | summary | Patient troubleshooter who closes more than four in five tickets at first contact and writes down what he learns.
 | summary | IT generalist at home with Windows, Active Directory, Google Workspace and interactive whiteboards.
 | letter | Thirty-five tickets on a normal day, and for more than eighty per cent of them the first call is the last.
 | letter | Since I began writing knowledge base articles, forty-eight so far, repeat calls have gone down by 25%.
 | letter | Five branches, 260 colleagues: if you have a laptop or a phone at Volta, I have probably held it.
 | letter | One week in four I am on call, so nights do not frighten me.
 | letter | At Ridge Grammar School I looked after sixty-four machines for well over three years, and helped pupils to go on air with a Raspberry Pi.
 | /work/0 | Provisioned devices for 260 staff at five locations
 | /work/1 | Trained teaching staff on interactive whiteboards
`,
  ),
]
