// More invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const otherUnseenPeople: TruthPerson[] = [
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
