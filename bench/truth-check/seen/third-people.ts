// Still more invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const thirdPeople: TruthPerson[] = [
  {
    id: 'ines',
    facts: {
      basics: {
        name: 'Inês Cardoso',
        label: 'Pharmacist',
        location: { city: 'Coimbra' },
        summary: 'Community pharmacist.',
      },
      work: [
        {
          name: 'Farmácia Mondego',
          position: 'Pharmacist',
          startDate: '2018-09',
          highlights: [
            'Check around 250 prescriptions a day with two technicians',
            'Stock losses fell from €14,000 to €9,000 a year after I set up expiry alerts',
            'Run the flu vaccination day, 180 people in 2024',
            'Advise diabetics on inhalers, insulin pens and diet',
          ],
        },
        {
          name: 'Hospital da Lousã',
          position: 'Pharmacy Intern',
          startDate: '2017-09',
          endDate: '2018-08',
          highlights: ['Prepared chemotherapy doses under supervision', 'Counted controlled drugs every morning'],
        },
      ],
      education: [
        {
          institution: 'Universidade de Coimbra',
          studyType: 'Integrated Master',
          area: 'Pharmaceutical Sciences',
          startDate: '2012',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Dispensing', 'Vaccination', 'Sifarma', 'Stock management'] }],
      languages: [
        { language: 'Portuguese', fluency: 'Native' },
        { language: 'Spanish', fluency: 'B2' },
        { language: 'English', fluency: 'B2' },
      ],
    },
  },
  {
    id: 'lars',
    facts: {
      basics: { name: 'Lars Hedman', label: 'Logistikplaner', location: { city: 'Lübeck' } },
      work: [
        {
          name: 'Holstentor Spedition GmbH',
          position: 'Disponent',
          startDate: '2016-04',
          highlights: [
            'Plane täglich 35 Touren mit 18 Fahrern',
            'Leerfahrten von 22 % auf 15 % gesenkt',
            'Neue Tourensoftware mit der IT eingeführt',
            'Ansprechpartner für acht Großkunden',
          ],
        },
        {
          name: 'Trave Logistik',
          position: 'Auszubildender Kaufmann für Spedition',
          startDate: '2013-08',
          endDate: '2016-03',
          highlights: ['Frachtbriefe erstellt', 'Reklamationen bearbeitet'],
        },
      ],
      education: [
        {
          institution: 'Berufsschule Lübeck',
          studyType: 'Ausbildung',
          area: 'Spedition und Logistikdienstleistung',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Kenntnisse', keywords: ['Tourenplanung', 'SAP TM', 'Excel', 'Zollabwicklung'] }],
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'tess',
    facts: {
      basics: { name: 'Tess Moreau', label: 'Event planner', location: { city: 'Ghent' } },
      work: [
        {
          name: 'Lantern Events',
          position: 'Senior Event Planner',
          startDate: '2020-02',
          highlights: [
            'Plan about 30 company events a year, from 20 to 900 guests',
            'Budgets between €5,000 and €160,000, none overspent since 2021',
            'Cut the supplier list from 60 to 25 and agreed fixed prices, 12% cheaper on average',
            'Started the monthly newsletter; 3,100 people read it now',
            'Two of our events were covered by the local paper',
          ],
        },
        {
          name: 'Zaal Astoria',
          position: 'Event Assistant',
          startDate: '2016-09',
          endDate: '2020-01',
          highlights: [
            'Set up rooms and greeted guests',
            'Took over the drinks orders after one year',
            'Answered quote requests within a day',
          ],
        },
      ],
      education: [
        {
          institution: 'Artevelde College Ghent',
          studyType: 'Bachelor',
          area: 'Communication Management',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Event planning', 'Budgeting', 'Canva', 'Supplier management', 'Mailchimp'] },
      ],
      languages: [
        { language: 'Dutch', fluency: 'Native' },
        { language: 'French', fluency: 'C1' },
        { language: 'English', fluency: 'C1' },
      ],
      volunteer: [
        {
          organization: 'Ghent Light Parade',
          position: 'Stage volunteer',
          startDate: '2018',
          highlights: ['Look after the artists of one stage'],
        },
      ],
    },
  },
  {
    id: 'omar',
    facts: {
      basics: {
        name: 'Omar Haddad',
        label: 'Machine learning engineer',
        location: { city: 'Montréal' },
        summary: 'Machine learning engineer for speech.',
      },
      work: [
        {
          name: 'Parlance Audio',
          position: 'Machine Learning Engineer',
          startDate: '2021-09',
          highlights: [
            'Trained speech models in PyTorch on 8,000 hours of audio',
            'Word error rate went from 11.2% to 8.7% on our test set',
            'Wrote the data cleaning pipeline in Python and Spark that the whole team uses',
            'Serve the model with FastAPI and Docker, 40 requests per second',
          ],
        },
        {
          name: 'Université de Montréal',
          position: 'Research Assistant',
          startDate: '2019-09',
          endDate: '2021-08',
          highlights: [
            'Labelled 600 recordings with three students',
            'Presented a poster at a speech workshop in 2020',
            'Graded homework for the statistics course',
          ],
        },
      ],
      education: [
        {
          institution: 'Université de Montréal',
          studyType: 'MSc',
          area: 'Computer Science',
          startDate: '2019',
          endDate: '2021',
        },
        {
          institution: 'American University of Beirut',
          studyType: 'BE',
          area: 'Electrical Engineering',
          startDate: '2015',
          endDate: '2019',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['Python', 'PyTorch', 'Spark', 'FastAPI', 'Docker', 'Git'] }],
      languages: [
        { language: 'Arabic', fluency: 'Native' },
        { language: 'French', fluency: 'Fluent' },
        { language: 'English', fluency: 'Fluent' },
      ],
    },
  },
]
