// More invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const morePeople: TruthPerson[] = [
  {
    id: 'olga',
    facts: {
      basics: {
        name: 'Olga Petrenko',
        label: 'HR generalist',
        location: { city: 'Warsaw' },
        summary: 'HR generalist for growing companies.',
      },
      work: [
        {
          name: 'Brightloom Software',
          position: 'HR Generalist',
          startDate: '2019-10',
          highlights: [
            'Recruited 64 people in two years, mostly engineers',
            'Time to hire went down from 51 to 34 days after we changed the interview plan',
            'Set up the onboarding programme for remote staff in six countries',
            'Run payroll for 210 employees together with an outside bureau',
            'Answer questions on leave, contracts and benefits',
          ],
        },
        {
          name: 'Vistula Trade',
          position: 'HR Assistant',
          startDate: '2016-05',
          endDate: '2019-09',
          highlights: [
            'Kept personnel files',
            'Arranged interviews and travel',
            'Helped prepare the yearly salary review',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Warsaw',
          studyType: 'MA',
          area: 'Psychology',
          startDate: '2011',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'HR', keywords: ['Recruiting', 'Onboarding', 'Payroll', 'Labour law', 'Personio'] }],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'Ukrainian', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
  {
    id: 'marcus',
    facts: {
      basics: { name: 'Marcus Adeyemi', label: 'Mechanical engineer', location: { city: 'Birmingham' } },
      work: [
        {
          name: 'Torrent Pumps',
          position: 'Design Engineer',
          startDate: '2018-01',
          highlights: [
            'Design pump housings in SolidWorks, from sketch to drawing release',
            'Took 1.8 kg out of the P40 housing, 14% of its weight',
            'Wrote the test plan for the new seal and ran 400 hours of bench tests',
            'Answer supplier questions about tolerances',
          ],
        },
        {
          name: 'Midland Castings',
          position: 'Graduate Engineer',
          startDate: '2015-09',
          endDate: '2017-12',
          highlights: [
            'Measured castings on a CMM',
            'Reduced scrap on line 2 from 8% to 5%',
            'Rotated through quality, production and design',
          ],
        },
      ],
      education: [
        {
          institution: 'Aston University',
          studyType: 'BEng (Hons)',
          area: 'Mechanical Engineering',
          startDate: '2011',
          endDate: '2015',
          score: 'Upper second',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['SolidWorks', 'ANSYS', 'GD&T', 'FMEA', 'Excel'] }],
      certificates: [{ name: 'Six Sigma Green Belt', date: '2019' }],
    },
  },
  {
    id: 'linh',
    facts: {
      basics: {
        name: 'Linh Tran',
        label: 'Customer support lead',
        location: { city: 'Austin' },
        summary: 'I like turning angry tickets into polite ones.',
      },
      work: [
        {
          name: 'Kettle & Co',
          position: 'Support Team Lead',
          startDate: '2021-02',
          highlights: [
            'Lead 11 agents in two time zones',
            'First reply time fell from 9 hours to under 2 hours',
            'Wrote 130 help articles; tickets per order dropped by 19%',
            'Chose and set up Zendesk with the IT team',
            'Customer satisfaction has stayed above 94% since 2022',
          ],
        },
        {
          name: 'Parkside Telecom',
          position: 'Customer Service Representative',
          startDate: '2017-06',
          endDate: '2021-01',
          highlights: [
            'Answered 60 to 70 calls a day',
            'Named employee of the month in May 2019',
            'Coached new colleagues in their first weeks',
          ],
        },
      ],
      education: [
        {
          institution: 'Travis Community College',
          studyType: "Associate's degree",
          area: 'Liberal Arts',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Zendesk', 'Intercom', 'Help centre writing', 'Coaching'] }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Vietnamese', fluency: 'Fluent' },
      ],
      awards: [{ title: 'Employee of the Month', awarder: 'Parkside Telecom', date: '2019-05' }],
    },
  },
  {
    id: 'fatima',
    facts: {
      basics: { name: 'Fatima Zahra Bennis', label: 'Civil engineer', location: { city: 'Rabat' } },
      work: [
        {
          name: 'Atlas Ponts',
          position: 'Site Engineer',
          startDate: '2020-06',
          highlights: [
            'Supervise concrete works on a 340 m river bridge, 45 workers on site',
            'Brought the pier works in three weeks ahead of schedule',
            'Check quantities and monthly invoices of two subcontractors',
            'Moved site records from paper to tablets',
          ],
        },
        {
          name: 'Bureau Oued',
          position: 'Junior Engineer',
          startDate: '2017-09',
          endDate: '2020-05',
          highlights: ['Drew reinforcement plans in AutoCAD', 'Calculated culverts for 12 rural roads'],
        },
      ],
      education: [
        {
          institution: 'École Hassania des Travaux Publics',
          studyType: 'Diplôme d’ingénieur',
          area: 'Civil Engineering',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['AutoCAD', 'Robot Structural Analysis', 'MS Project'] }],
      languages: [
        { language: 'Arabic', fluency: 'Native' },
        { language: 'French', fluency: 'Fluent' },
        { language: 'English', fluency: 'Intermediate' },
      ],
    },
  },
]
