// Invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const unseenPeople: TruthPerson[] = [
  {
    id: 'tomasz',
    facts: {
      basics: {
        name: 'Tomasz Brzeg',
        label: 'Warehouse supervisor',
        email: 'tomasz@brzeg.example',
        location: { city: 'Leeds', countryCode: 'GB' },
        summary: 'Warehouse supervisor who came up from the floor.',
      },
      work: [
        {
          name: 'Calder Freight Ltd',
          position: 'Warehouse Supervisor',
          startDate: '2020-04',
          location: 'Leeds',
          highlights: [
            'Supervise a night shift of 22 pickers and packers across two loading bays',
            'Brought picking errors down from 3.1% to 1.4% by introducing double scanning',
            'Plan the rota and handle sickness cover for the shift',
            'Trained 9 new starters on reach trucks and manual handling',
          ],
        },
        {
          name: 'Pennine Parcels',
          position: 'Warehouse Operative',
          startDate: '2016-02',
          endDate: '2020-03',
          highlights: [
            'Picked and packed about 140 orders per shift',
            'Assisted with the yearly stock count of 18,600 items',
            'Drove counterbalance and reach forklifts',
          ],
        },
      ],
      education: [{ institution: 'Airedale College', studyType: 'BTEC Diploma', area: 'Logistics', endDate: '2015' }],
      skills: [
        { name: 'Skills', keywords: ['Forklift operation', 'Stock control', 'Microsoft Excel', 'Manual handling'] },
      ],
      certificates: [{ name: 'RTITB Reach Truck Licence', issuer: 'RTITB', date: '2017-05' }],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'aisha',
    facts: {
      basics: {
        name: 'Aisha Rahmani',
        label: 'Intensive care nurse',
        email: 'aisha.rahmani@mail.example',
        location: { city: 'Bristol' },
      },
      work: [
        {
          name: 'Severnside Hospital',
          position: 'Staff Nurse, Intensive Care',
          startDate: '2019-09',
          highlights: [
            'Care for ventilated patients in an 18-bed intensive care unit',
            'Wrote the handover checklist now used on all three shifts',
            'Mentor student nurses during their placements, 14 so far',
            'Took part in an audit that cut central line infections by a third',
          ],
        },
        {
          name: 'Avon Community Clinic',
          position: 'Nurse',
          startDate: '2017-01',
          endDate: '2019-08',
          highlights: [
            'Ran the weekly wound care clinic, around 35 patients a week',
            'Gave vaccinations and travel advice',
            'Kept patient records in SystmOne',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Plymouth',
          studyType: 'BSc',
          area: 'Adult Nursing',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [
        { name: 'Clinical', keywords: ['Ventilator care', 'Wound care', 'Medication administration', 'SystmOne'] },
      ],
      certificates: [
        { name: 'NMC Registration', issuer: 'Nursing and Midwifery Council', date: '2016' },
        { name: 'Immediate Life Support', date: '2022-03' },
      ],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Dari', fluency: 'Conversational' },
      ],
    },
  },
  {
    id: 'daniel',
    facts: {
      basics: {
        name: 'Daniel Okonkwo',
        label: 'Data analyst',
        location: { city: 'Manchester' },
        summary: 'Data analyst in retail and subscriptions.',
      },
      work: [
        {
          name: 'Orchard & Pine',
          position: 'Data Analyst',
          startDate: '2021-06',
          highlights: [
            'Built a churn model in Python that flags subscribers likely to leave; monthly churn fell from 5.2% to 4.1%',
            'Maintain 30 dashboards in Tableau for finance and marketing',
            'Moved the weekly sales report from Excel to SQL, which saves 6 hours a week',
            'Present findings to the marketing leads every month',
          ],
        },
        {
          name: 'Stallbridge Council',
          position: 'Junior Analyst',
          startDate: '2019-09',
          endDate: '2021-05',
          highlights: [
            'Cleaned survey data of 4,750 households',
            'Answered freedom of information requests',
            'Wrote R scripts for the quarterly housing report',
          ],
        },
      ],
      education: [
        { institution: 'University of Salford', studyType: 'BSc', area: 'Statistics', endDate: '2019', score: '2:1' },
      ],
      skills: [{ name: 'Tools', keywords: ['SQL', 'Python', 'pandas', 'Tableau', 'R', 'Excel'] }],
      projects: [
        {
          name: 'Canal Watch',
          description: 'Open map of canal water levels built with pandas and Leaflet',
          startDate: '2022',
          highlights: ['Used by two local angling clubs'],
        },
      ],
    },
  },
  {
    id: 'helene',
    facts: {
      basics: { name: 'Hélène Vasseur', label: 'Marketing manager', location: { city: 'Lyon', countryCode: 'FR' } },
      work: [
        {
          name: 'Maison Corbelle',
          position: 'Marketing Manager',
          startDate: '2018-01',
          highlights: [
            'Manage a team of 5 and a yearly budget of €1.2 million',
            'Launched the online shop in Belgium and the Netherlands in 2021; it took €640,000 in its first year',
            'Raised newsletter open rate from 18% to 27% by splitting the list by purchase history',
            'Negotiated new terms with two printing suppliers, saving €45,000 a year',
          ],
        },
        {
          name: 'Agence Trois Ponts',
          position: 'Marketing Assistant',
          startDate: '2014-09',
          endDate: '2017-12',
          highlights: [
            'Wrote social media posts for eight food brands',
            'Helped organise the Lyon street food fair, 12,000 visitors',
            'Prepared monthly reports in Google Analytics',
          ],
        },
      ],
      education: [
        {
          institution: 'Université Lumière Lyon 2',
          studyType: 'Master',
          area: 'Communication',
          startDate: '2012',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Google Analytics', 'Mailchimp', 'SEO', 'Copywriting', 'Budgeting'] }],
      languages: [
        { language: 'French', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Italian', fluency: 'A2' },
      ],
      awards: [{ title: 'Regional E-Commerce Prize, finalist', awarder: 'Chambre de Commerce de Lyon', date: '2022' }],
    },
  },
  {
    id: 'jonas',
    facts: {
      basics: { name: 'Jonas Feldmann', label: 'Embedded-Entwickler', location: { city: 'Kassel', countryCode: 'DE' } },
      work: [
        {
          name: 'Habichtswald Sensorik GmbH',
          position: 'Embedded Software Engineer',
          startDate: '2017-10',
          highlights: [
            'Develop firmware in C for pressure sensors on STM32 controllers',
            'Reduced power draw of the standby mode by 38%',
            'Introduced unit tests with Ceedling; coverage now at 71%',
            'Coordinate with the production line in Brno, four visits a year',
          ],
        },
        {
          name: 'Fulda Motorwerke AG',
          position: 'Werkstudent Softwareentwicklung',
          startDate: '2015-10',
          endDate: '2017-09',
          highlights: [
            'Testskripte in Python für Motorsteuergeräte geschrieben',
            'Messdaten von 60 Prüfläufen ausgewertet',
          ],
        },
      ],
      education: [
        {
          institution: 'Universität Kassel',
          studyType: 'M.Sc.',
          area: 'Elektrotechnik',
          startDate: '2014',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Technik', keywords: ['C', 'Python', 'STM32', 'FreeRTOS', 'Git', 'Ceedling'] }],
      languages: [
        { language: 'German', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
      ],
      publications: [
        { name: 'Low-power sampling for pressure sensors', publisher: 'Sensor Days Kassel', releaseDate: '2020' },
      ],
    },
  },
  {
    id: 'priya',
    facts: {
      basics: {
        name: 'Priya Natarajan',
        label: 'Frontend developer',
        email: 'priya@natarajan.example',
        location: { city: 'Toronto' },
        summary: 'Frontend developer with a soft spot for forms that work.',
      },
      work: [
        {
          name: 'Maple Ledger',
          position: 'Senior Frontend Developer',
          startDate: '2022-02',
          highlights: [
            'Rebuilt the invoicing screens in React and TypeScript, used by 9,400 small businesses',
            'Cut first load from 4.8 s to 1.9 s with code splitting',
            'Review pull requests and pair with two junior developers',
            'Wrote the accessibility guide the company follows (WCAG 2.1 AA)',
          ],
        },
        {
          name: 'Harbourfront Digital',
          position: 'Frontend Developer',
          startDate: '2018-05',
          endDate: '2022-01',
          highlights: [
            'Delivered 17 client sites with Vue and WordPress',
            'Contributed to the shared component library',
            'Set up visual regression tests with Playwright',
          ],
        },
      ],
      education: [
        {
          institution: 'Ryerson University',
          studyType: 'Bachelor of Science',
          area: 'Computer Science',
          endDate: '2018',
        },
      ],
      skills: [{ name: 'Frontend', keywords: ['React', 'TypeScript', 'Vue', 'CSS', 'Playwright', 'Accessibility'] }],
      awards: [{ title: 'Hack the North, third place', date: '2017' }],
    },
  },
  {
    id: 'carmen',
    facts: {
      basics: { name: 'Carmen Ibáñez', label: 'Primary school teacher', location: { city: 'Valencia' } },
      work: [
        {
          name: 'Colegio Ribera',
          position: 'Primary School Teacher',
          startDate: '2016-09',
          highlights: [
            'Teach a class of 24 pupils in years 3 and 4',
            'Started a reading club that meets twice a week; 40 children take part',
            'Coordinate the school garden with parents',
            'Reading scores of the class rose by 11 percentage points in 2023',
          ],
        },
        {
          name: 'Academia Delta',
          position: 'English Tutor',
          startDate: '2014-10',
          endDate: '2016-06',
          highlights: ['Tutored small groups for the B1 exam, 19 of 23 passed', 'Prepared lesson material'],
        },
      ],
      education: [
        {
          institution: 'Universitat de València',
          studyType: 'Degree',
          area: 'Primary Education',
          startDate: '2010',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Teaching', keywords: ['Lesson planning', 'Classroom management', 'Google Classroom'] }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'Valencian', fluency: 'C2' },
        { language: 'English', fluency: 'C1' },
      ],
      volunteer: [
        {
          organization: 'Cruz Roja',
          position: 'Volunteer',
          startDate: '2015',
          endDate: '2018',
          highlights: ['Homework help for refugee children on Saturdays'],
        },
      ],
    },
  },
  {
    id: 'sam',
    facts: {
      basics: {
        name: 'Sam Whitlock',
        label: 'Account executive',
        phone: '+1 555 0100',
        location: { city: 'Denver' },
        summary: 'Account executive for software sold to builders.',
      },
      work: [
        {
          name: 'Girder Software',
          position: 'Account Executive',
          startDate: '2020-03',
          highlights: [
            'Closed $2.3M in new business in 2023, 118% of quota',
            'Look after 65 accounts in Colorado and Utah',
            'Shortened the sales cycle from 90 to 62 days by qualifying earlier',
            'Log every call and deal in Salesforce',
          ],
        },
        {
          name: 'Tallgrass Supply',
          position: 'Inside Sales Representative',
          startDate: '2017-07',
          endDate: '2020-02',
          highlights: [
            'Made around 50 calls a day to contractors',
            'Won 31 new customers in the first year',
            'Supported the yearly trade show in Omaha',
          ],
        },
      ],
      education: [{ institution: 'Kearney State College', studyType: 'BA', area: 'Business', endDate: '2017' }],
      skills: [{ name: 'Sales', keywords: ['Salesforce', 'Cold calling', 'Negotiation', 'Forecasting'] }],
    },
  },
]
