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
  {
    id: 'pete',
    facts: {
      basics: {
        name: 'Pete Sandoval',
        label: 'DevOps engineer',
        location: { city: 'Phoenix' },
        summary: 'DevOps engineer, formerly system administrator.',
      },
      work: [
        {
          name: 'Copperline Insurance',
          position: 'DevOps Engineer',
          startDate: '2020-08',
          highlights: [
            'Moved 40 services from virtual machines to Kubernetes on AWS',
            'Cut average deploy time from 45 to 12 minutes with GitHub Actions',
            'Manage infrastructure with Terraform',
            'On-call lead for the claims platform, 99.95% uptime in 2024',
            'Rebuilt monitoring in Prometheus and Grafana, which reduced false alerts by about 60%',
          ],
        },
        {
          name: 'Mesa School District',
          position: 'System Administrator',
          startDate: '2014-03',
          endDate: '2020-07',
          highlights: [
            'Looked after 3,200 laptops and 85 servers',
            'Wrote PowerShell scripts for new accounts',
            'Replaced the backup system over one summer',
          ],
        },
      ],
      education: [
        {
          institution: 'Sonoran Technical Institute',
          studyType: 'Associate of Applied Science',
          area: 'Network Administration',
          endDate: '2013',
        },
      ],
      skills: [
        {
          name: 'Tools',
          keywords: ['Kubernetes', 'Terraform', 'AWS', 'GitHub Actions', 'Prometheus', 'Linux', 'PowerShell', 'Python'],
        },
      ],
      certificates: [{ name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2022-11' }],
    },
  },
  {
    id: 'ravi',
    facts: {
      basics: { name: 'Ravi Menon', label: 'Regional sales manager', location: { city: 'Pune' } },
      work: [
        {
          name: 'Sahyadri Tools',
          position: 'Regional Sales Manager',
          startDate: '2019-04',
          highlights: [
            'Lead seven sales representatives in western India',
            'Revenue of the region went from ₹8 crore to ₹14 crore in three years',
            'Opened 26 dealer accounts, worth ₹2.1 crore in the first year',
            'Talk to the twelve largest dealers once a month',
            'Brought overdue payments down from 90 to 55 days',
          ],
        },
        {
          name: 'Konkan Paints',
          position: 'Sales Executive',
          startDate: '2014-07',
          endDate: '2019-03',
          highlights: [
            'Beat the yearly target of ₹60 lakh four years in a row',
            'Ran painter workshops twice a month',
            'Handled a marketing budget of $40,000',
          ],
        },
      ],
      education: [{ institution: 'Fergusson College', studyType: 'B.Com.', endDate: '2014' }],
      skills: [{ name: 'Sales', keywords: ['Dealer management', 'Negotiation', 'Zoho CRM', 'Forecasting'] }],
      languages: [
        { language: 'Marathi', fluency: 'Native' },
        { language: 'Hindi', fluency: 'Fluent' },
        { language: 'English', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'greta',
    facts: {
      basics: { name: 'Greta Holm', label: 'Journalist', location: { city: 'Gothenburg' } },
      work: [
        {
          name: 'Västkusten Idag',
          position: 'Reporter',
          startDate: '2016-03',
          highlights: [
            'Cover city hall and schools, about five stories a week',
            'Broke the story on mould in 14 kindergartens, which led to a council inquiry',
            'Host a fortnightly podcast with 6,500 listeners',
            'Edit the work of two freelancers',
          ],
        },
        {
          name: 'Radio Havet',
          position: 'Intern',
          startDate: '2015-08',
          endDate: '2016-02',
          highlights: ['Researched guests', 'Cut audio in Audition'],
        },
      ],
      education: [
        {
          institution: 'University of Gothenburg',
          studyType: 'BA',
          area: 'Journalism',
          startDate: '2012',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Interviewing', 'Adobe Audition', 'Fact checking', 'Public records requests'] },
      ],
      languages: [
        { language: 'Swedish', fluency: 'Native' },
        { language: 'English', fluency: 'C2' },
      ],
      awards: [{ title: 'Regional Press Prize', awarder: 'Westcoast Press Club', date: '2021' }],
    },
  },
]
