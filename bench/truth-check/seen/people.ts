// Invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const seenPeople: TruthPerson[] = [
  {
    id: 'mara',
    facts: {
      basics: {
        name: 'Mara Lindqvist',
        label: 'Backend engineer',
        email: 'mara@lindqvist.example',
        summary: 'Backend engineer who likes quiet, reliable systems.',
        location: { city: 'Porto', countryCode: 'PT' },
      },
      work: [
        {
          name: 'Northwind Logistics GmbH',
          position: 'Senior Software Engineer',
          startDate: '2019-03',
          highlights: [
            'Rewrote the shipment tracking service in TypeScript and PostgreSQL, cutting response time from 900 ms to 300 ms',
            'Led a team of 4 engineers during the move to AWS',
            'Helped build the customer portal used by 11,800 shippers',
            'Reduced hosting costs by 43% by moving batch jobs to spot instances',
            'On call one week in five',
          ],
        },
        {
          name: 'Bluefin Foods',
          position: 'Software Engineer',
          startDate: '2015-06',
          endDate: '2019-02',
          highlights: [
            'Built order import in Java, saving 12 hours of manual work a week',
            'Worked with product managers on the roadmap',
            'Wrote integration tests for the warehouse interface',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Aveiro',
          studyType: 'BSc',
          area: 'Computer Science',
          startDate: '2012',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Languages', keywords: ['TypeScript', 'Java', 'SQL'] },
        { name: 'Tools', keywords: ['React', 'PostgreSQL', 'AWS', 'Docker'] },
      ],
      languages: [
        { language: 'Portuguese', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'German', fluency: 'B1' },
      ],
      certificates: [{ name: 'AWS Certified Developer – Associate', issuer: 'Amazon Web Services', date: '2021-05' }],
    },
  },
  {
    id: 'ben',
    facts: {
      basics: { name: 'Ben Harrow', label: 'Restaurant manager', location: { city: 'Cardiff' } },
      work: [
        {
          name: 'The Copper Pot',
          position: 'Restaurant Manager',
          startDate: '2018-05',
          highlights: [
            'Manage 28 staff over two floors, 120 covers',
            'Food waste down 22% after I changed the ordering routine',
            'Grew private bookings from 3 to 9 a month',
            'Passed every hygiene inspection with five stars',
          ],
        },
        {
          name: 'Hotel Saint David',
          position: 'Waiter',
          startDate: '2014-06',
          endDate: '2018-04',
          highlights: [
            'Served up to 60 guests an evening',
            'Trained new waiting staff',
            'Took part in the wine tasting course',
          ],
        },
      ],
      education: [
        { institution: 'Cardiff Further College', studyType: 'NVQ Level 3', area: 'Hospitality', endDate: '2014' },
      ],
      skills: [{ name: 'Skills', keywords: ['Rota planning', 'Stock ordering', 'Customer service', 'Cash handling'] }],
      awards: [{ title: 'Welsh Hospitality Award, shortlisted', date: '2023' }],
      certificates: [{ name: 'Personal Alcohol Licence', date: '2018-04' }],
    },
  },
  {
    id: 'lucia',
    facts: {
      basics: {
        name: 'Lucía Ferrer',
        label: 'Accountant',
        location: { city: 'Madrid' },
        summary: 'Accountant for mid-sized manufacturers.',
      },
      work: [
        {
          name: 'Aceros Vega',
          position: 'Senior Accountant',
          startDate: '2017-02',
          highlights: [
            'Close the books for 3 companies by the fifth working day',
            'Shortened the monthly close from 12 to 5 days',
            'Prepared the migration from Navision to SAP S/4HANA with an outside consultant',
            'Recovered €310,000 of overdue invoices in 2022',
          ],
        },
        {
          name: 'Gestoría Luna',
          position: 'Accounting Assistant',
          startDate: '2013-09',
          endDate: '2017-01',
          highlights: ['Filed VAT returns for about 40 small clients', 'Entered supplier invoices'],
        },
      ],
      education: [
        {
          institution: 'Universidad de Alcalá',
          studyType: "Bachelor's degree",
          area: 'Business Administration',
          startDate: '2009',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['SAP S/4HANA', 'Navision', 'Excel', 'VAT', 'IFRS'] }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
      ],
    },
  },
  {
    id: 'noor',
    facts: {
      basics: { name: 'Noor El-Amin', label: 'UX designer', location: { city: 'Utrecht' } },
      work: [
        {
          name: 'Tulp Health',
          position: 'UX Designer',
          startDate: '2020-01',
          highlights: [
            'Redesigned the appointment flow; completed bookings went up 3.5 percentage points',
            'Interviewed 46 patients and 12 doctors',
            'Keep the design system in Figma, 80 components',
            'Ran usability tests every two weeks',
          ],
        },
        {
          name: 'Studio Grachten',
          position: 'Junior Designer',
          startDate: '2017-08',
          endDate: '2019-12',
          highlights: ['Designed websites for museums', 'Drew icons and illustrations'],
        },
      ],
      education: [
        {
          institution: 'HKU University of the Arts Utrecht',
          studyType: 'Bachelor',
          area: 'Interaction Design',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Design', keywords: ['Figma', 'Prototyping', 'User research', 'Usability testing'] }],
      languages: [
        { language: 'Dutch', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
        { language: 'Arabic', fluency: 'Basic' },
      ],
      publications: [{ name: 'Designing for worried people', publisher: 'UX Low Lands', releaseDate: '2022' }],
    },
  },
  {
    id: 'gary',
    facts: {
      basics: { name: 'Gary Tindall', label: 'Site electrician', phone: '+44 1632 960123' },
      work: [
        {
          name: 'Humber Electrical',
          position: 'Electrician',
          startDate: '2012-03',
          highlights: [
            'Wire new houses and schools, 15 sites so far',
            'Look after two apprentices',
            'Fault finding on three-phase boards',
            'No reportable accident in 11 years',
          ],
        },
        {
          name: 'Marsh & Daughters',
          position: 'Apprentice Electrician',
          startDate: '2008-09',
          endDate: '2012-02',
          highlights: ['Learned domestic installation'],
        },
      ],
      education: [
        {
          institution: 'Hull Technical College',
          studyType: 'City & Guilds',
          area: 'Electrical Installation',
          endDate: '2012',
        },
      ],
      skills: [{ name: 'Trade', keywords: ['Domestic installation', 'Three-phase', 'Testing and inspection'] }],
      certificates: [{ name: '18th Edition Wiring Regulations', date: '2019' }, { name: 'ECS Gold Card' }],
    },
  },
  {
    id: 'yuki',
    facts: {
      basics: {
        name: 'Yuki Tanabe',
        label: 'Product manager',
        location: { city: 'Berlin' },
        summary: 'Product manager for payments.',
      },
      work: [
        {
          name: 'Zahlwerk',
          position: 'Product Manager',
          startDate: '2021-04',
          highlights: [
            'Own the checkout for 1,250 online shops',
            'Failed payments dropped from 6% to 3% after we added retries',
            'Launched instalment payments in Austria with legal and risk',
            'Write the quarterly roadmap and present it to the board',
          ],
        },
        {
          name: 'Parcelo',
          position: 'Associate Product Manager',
          startDate: '2018-09',
          endDate: '2021-03',
          highlights: [
            'Supported the launch of locker delivery in 35 cities',
            'Analysed returns data in SQL',
            'Ran 20 customer interviews',
          ],
        },
      ],
      education: [
        {
          institution: 'Technische Universität Berlin',
          studyType: 'MSc',
          area: 'Industrial Engineering',
          startDate: '2016',
          endDate: '2018',
        },
        {
          institution: 'Osaka Metropolitan University',
          studyType: 'BEng',
          area: 'Mechanical Engineering',
          startDate: '2012',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Roadmapping', 'SQL', 'A/B testing', 'Jira'] }],
      languages: [
        { language: 'Japanese', fluency: 'Native' },
        { language: 'English', fluency: 'C2' },
        { language: 'German', fluency: 'B2' },
      ],
    },
  },
]
