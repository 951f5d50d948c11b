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
]
