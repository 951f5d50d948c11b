// Round 8 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'leila',
    facts: {
      basics: {
        name: 'Leïla Ben Amor',
        label: 'Call centre supervisor',
        location: { city: 'Tunis', countryCode: 'TN' },
        summary: 'Supervisor in a bilingual call centre.',
      },
      work: [
        {
          name: 'Carthage Contact',
          position: 'Team Supervisor',
          startDate: '2020-01',
          highlights: [
            'Supervise 16 agents who take about 1,900 calls a day for a French insurer',
            'Average handling time went from 7 min 30 s to 5 min 45 s',
            'First-call resolution rose from 68% to 81% between 2021 and 2023',
            'Coach each agent twice a month and score 12 calls per agent',
            'Staff turnover in my team fell from 45% to 20% a year',
          ],
        },
        {
          name: 'Carthage Contact',
          position: 'Call Centre Agent',
          startDate: '2017-02',
          endDate: '2019-12',
          highlights: ['Took 90 calls a day in French and Arabic', 'Best satisfaction score of the floor in 2018'],
        },
      ],
      education: [
        {
          institution: 'Université de la Médina',
          studyType: 'Licence',
          area: 'Applied Languages',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Genesys', 'Quality monitoring', 'Coaching', 'Workforce planning'] }],
      languages: [
        { language: 'Arabic', fluency: 'Native' },
        { language: 'French', fluency: 'C1' },
        { language: 'English', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'oskar',
    facts: {
      basics: {
        name: 'Oskar Lind',
        label: 'Maintenance technician',
        location: { city: 'Vaasa', countryCode: 'FI' },
        summary: 'Industrial maintenance, mostly paper and packaging lines.',
      },
      work: [
        {
          name: 'Botnia Board',
          position: 'Maintenance Technician',
          startDate: '2016-08',
          highlights: [
            'Keep three packaging lines running, 24 hours a day',
            'Unplanned stops dropped from 31 to 12 a month after we started vibration checks',
            'Replaced 140 motors with energy-saving models in 2022, saving €86,000 a year',
            'Stand in for the maintenance supervisor during holidays',
            'Wrote 60 work instructions for the new CMMS',
          ],
        },
        {
          name: 'Kvarken Elevators',
          position: 'Service Fitter',
          startDate: '2012-05',
          endDate: '2016-07',
          highlights: ['Serviced 75 lifts in four towns', 'Emergency call-outs every fourth weekend'],
        },
      ],
      education: [
        {
          institution: 'Vaasa Vocational Institute',
          studyType: 'Vocational qualification',
          area: 'Electrical and Automation Engineering',
          startDate: '2009',
          endDate: '2012',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Siemens S7', 'Vibration analysis', 'Hydraulics', 'Welding', 'CMMS'] }],
      certificates: [
        { name: 'SFS 6002 Electrical Safety', date: '2023' },
        { name: 'Hot work card', date: '2022' },
      ],
      languages: [
        { language: 'Swedish', fluency: 'Native' },
        { language: 'Finnish', fluency: 'C1' },
        { language: 'English', fluency: 'B2' },
      ],
    },
  },
  {
    id: 'beatriz',
    facts: {
      basics: {
        name: 'Beatriz Nogueira',
        label: 'Tax lawyer',
        location: { city: 'Recife', countryCode: 'BR' },
        summary: 'Tax lawyer for mid-sized exporters.',
      },
      work: [
        {
          name: 'Nogueira Lins Advogados',
          position: 'Senior Associate',
          startDate: '2019-08',
          highlights: [
            'Represent 34 exporters before tax tribunals',
            'Won 21 of 27 cases that were decided between 2020 and 2024',
            'Recovered R$ 48 million in overpaid duties',
            'Supervise two junior lawyers and an intern',
            'Write the monthly tax bulletin that goes to 900 readers',
          ],
        },
        {
          name: 'Porto Digital Auditores',
          position: 'Tax Analyst',
          startDate: '2015-03',
          endDate: '2019-07',
          highlights: ['Reviewed import duties for 60 companies', 'Answered tax authority requests within five days'],
        },
      ],
      education: [
        {
          institution: 'Universidade do Capibaribe',
          studyType: 'Bachelor of Laws',
          area: 'Law',
          startDate: '2009',
          endDate: '2014',
        },
        {
          institution: 'Universidade do Capibaribe',
          studyType: 'LL.M.',
          area: 'Tax Law',
          startDate: '2016',
          endDate: '2018',
        },
      ],
      skills: [{ name: 'Law', keywords: ['Tax litigation', 'Customs law', 'Legal drafting', 'Negotiation'] }],
      certificates: [{ name: 'OAB bar admission', date: '2015' }],
      languages: [
        { language: 'Portuguese', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Spanish', fluency: 'B2' },
      ],
      awards: [{ title: 'Rising Star, Northeast Legal Review', date: '2022' }],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'leila',
    `
superlative | letter | In 2018 I had the best satisfaction score in [[the whole country]].
industry | summary | Call centre supervisor with experience in insurance and [[telecommunications]].
award | summary | Supervisor [[named Team Leader of the Year]] for service quality.
responsibility | /work/0 | Responsible for [[hiring and payroll]] of the team
number | /work/0 | Supervise 16 agents who take [[over 2,000]] calls a day
percent | /work/0 | Brought staff turnover down to [[12%]] a year
duration | letter | Handling time is now [[under five minutes]] per call.
title | letter | As [[operations manager]] I look after sixteen agents.
 | summary | Bilingual team supervisor with nearly ten years in one call centre, from the phones to leading sixteen people.
 | summary | Customer service leader: first-call resolution up 13 points in two years, staff turnover more than halved.
 | summary | Contact centre supervisor fluent in French and Arabic, with a licence in Applied Languages.
 | /work/0 | Lead a team of sixteen call agents handling close to 2,000 calls daily on behalf of an insurance company from France
 | /work/0 | Shortened average handling time by an hour and three quarters per sixty calls
 | /work/0 | Cut average handling time by 1 min 45 s
 | /work/0 | Improved first-call resolution by 13 percentage points in the space of two years
 | /work/0 | Coach every agent two times per month, evaluating a dozen calls each
 | /work/0 | Reduced attrition by 25 percentage points
 | /work/0 | More than halved staff turnover
 | /work/1 | Handled ninety customer calls per day in two languages
 | /work/1 | Achieved the floor's best satisfaction score in 2018
 | /skills/0/keywords | Call centre operations
 | letter | I have been with Carthage Contact since February 2017, almost three years on the phone and nearly seven as a supervisor.
 | letter | My sixteen agents take some 1,900 calls a day. I know what each of them sounds like on a Friday afternoon.
 | letter | Two years of coaching moved first-call resolution from 68 to 81 per cent. No new software was involved.
 | letter | When people stay, callers notice: turnover in my team went from almost one in two to one in five a year.
 | letter | You are setting up a French-language desk for solar customers in Tunis; French at C1 and a decade of difficult calls are what I can offer.
`
      .replace(/ \| \/work\/0 \| Shortened average handling time by an hour.*\n/, '')
      .replace('a decade of difficult calls', 'years of difficult calls'),
  ),
  ...readCases(
    'oskar',
    `
industry | summary | Maintenance technician from the paper and [[automotive]] industries.
number | /work/0 | Keep [[thirteen]] packaging lines running around the clock
money | /work/0 | Replaced 140 motors, saving [[€186,000]] a year
number | /work/1 | Serviced [[175]] lifts in four towns
title | summary | [[Maintenance manager]] with a background in elevators.
certificate | letter | I am a [[certified welding inspector]].
tenure | letter | I serviced lifts for [[nine years]] before that.
superlative | /work/0 | Achieved the [[lowest]] downtime in the group
responsibility | letter | I [[approve the maintenance budget]] and sign contracts with suppliers.
 | summary | Industrial maintenance technician: fourteen years on lifts and packaging lines, Siemens S7 and hydraulics included.
 | summary | Maintenance technician with over a decade at Botnia Board and four years in elevator service before that.
 | summary | Reliability-minded technician; unplanned stops down by more than 60% thanks to vibration checks.
 | /work/0 | Ensure round-the-clock operation of three packaging lines
 | /work/0 | Cut unplanned stops by 19 a month through vibration monitoring
 | /work/0 | Reduced unplanned downtime events by over sixty percent, from 31 to 12 monthly
 | /work/0 | Swapped 140 motors for efficient ones and saved about 86,000 euros annually
 | /work/0 | Deputise for the maintenance supervisor in holiday periods
 | /work/0 | Authored sixty work instructions for a new maintenance system
 | /work/1 | Maintained 75 elevators across four towns
 | /work/1 | On emergency call one weekend in four
 | /skills/0/keywords | PLC programming
 | /skills/0/keywords | Preventive maintenance
 | letter | Thirty-one unplanned stops a month is one a day. We got it down to twelve, mostly by listening to bearings before they scream.
 | letter | I grew into the trade at Kvarken Elevators, where every fourth weekend belonged to the pager.
 | letter | In 2022 I replaced 140 motors. The electricity bill has been €86,000 lower each year since.
 | letter | I speak Swedish at home, Finnish at work and English with suppliers.
 | letter | Electrical safety (SFS 6002) and hot work cards are valid, and I could start after one month's notice.
`.replace('at home, Finnish at work and English with suppliers', 'and Finnish every day and good English (B2)'),
  ),
  ...readCases(
    'beatriz',
    `
title | summary | [[Partner]] in a tax practice for exporters.
number | /work/0 | Won [[25]] of 27 decided cases
money | /work/0 | Recovered [[R$ 84 million]] in overpaid duties
degree | letter | I hold a [[PhD]] in tax law.
award | letter | In 2022 I was named [[Lawyer of the Year]].
employer | letter | Before that I worked at [[Deloitte]] for four years.
date | letter | I was admitted to the bar in [[2012]].
publication | letter | I have [[published in the Harvard Law Review]].
superlative | summary | [[Leading]] tax lawyer of the northeast.
 | summary | Tax lawyer with an LL.M. and eleven years in tax, seven of them in litigation for exporters.
 | summary | Attorney specialising in customs and tax litigation: 21 wins in 27 decided cases and R$ 48 million recovered.
 | summary | Portuguese-, English- and Spanish-speaking tax attorney admitted to the bar in 2015.
 | /work/0 | Act for 34 exporting companies before the tax courts
 | /work/0 | Secured favourable decisions in more than three quarters of 27 cases between 2020 and 2024
 | /work/0 | Success rate of 78% in decided cases
 | /work/0 | Lost only six of 27 decided cases
 | /work/0 | Obtained refunds of R$48m in duties paid in excess
 | /work/0 | Oversee a team of three: two junior lawyers and one intern
 | /work/0 | Publish a monthly tax newsletter with 900 subscribers
 | /work/1 | Examined import duties on behalf of sixty companies
 | /work/1 | Replied to requests from the tax authority in no more than five days
 | /skills/0/keywords | Tax law
 | letter | Of the twenty-seven cases decided since 2020, we won twenty-one. The six I lost taught me where not to stand.
 | letter | I studied law for five years and later added a master's in tax law, both at the Universidade do Capibaribe.
 | letter | After more than four years as an analyst I wanted to argue cases rather than prepare them, so in August 2019 I joined Nogueira Lins Advogados.
 | letter | R$ 48 million is what my clients have got back so far. Most of them export fruit, sugar or software; all of them had paid too much.
 | letter | Solar equipment is imported equipment, and its duties are often wrong. I would enjoy putting that right for Helio Energy.
`.replace(
      ' Most of them export fruit, sugar or software; all of them had paid too much.',
      ' All of them had paid too much.',
    ),
  ),
]
