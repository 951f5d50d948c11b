// More invented people. Any likeness to a real person is chance.
import type { TruthPerson } from '../truth-case.ts'

export const otherPeople: TruthPerson[] = [
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
