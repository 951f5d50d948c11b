// Round 14 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'henrike',
    facts: {
      basics: {
        name: 'Henrike Vollmers',
        label: 'Product manager',
        location: { city: 'Bremen', countryCode: 'DE' },
        summary: 'Product manager for business software.',
      },
      work: [
        {
          name: 'Lotsenwerk',
          position: 'Product Manager',
          startDate: '2020-07',
          highlights: [
            'Own the scheduling module used by 5,600 care workers',
            'Ran 85 customer interviews; churn went from 7% to 4%',
            'Launched the mobile app with a team of two designers and seven engineers',
            'Prioritise the roadmap every six weeks',
          ],
        },
        {
          name: 'Deichmann Analytik',
          position: 'Business Analyst',
          startDate: '2016-10',
          endDate: '2020-06',
          highlights: ['Wrote requirements for a laboratory system', 'Tested 22 releases with users in four clinics'],
        },
      ],
      education: [
        {
          institution: 'Hochschule Unterweser',
          studyType: 'MSc',
          area: 'Business Informatics',
          startDate: '2014',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Jira', 'Figma', 'SQL', 'User interviews', 'Roadmapping', 'Scrum'] }],
      certificates: [{ name: 'Certified Scrum Product Owner', date: '2021' }],
      languages: [
        { language: 'German', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
  {
    id: 'tariq',
    facts: {
      basics: {
        name: 'Tariq Mansouri',
        label: 'Bus driver and driver trainer',
        location: { city: 'Antwerp', countryCode: 'BE' },
        summary: 'City bus driver since 2013.',
      },
      work: [
        {
          name: 'Scheldebus',
          position: 'Driver Trainer',
          startDate: '2019-02',
          highlights: [
            'Trained 64 new drivers on electric buses',
            'Rewrote the eco-driving course; energy use per km fell by 9%',
            'Accompany new colleagues on their first ten shifts',
          ],
        },
        {
          name: 'Scheldebus',
          position: 'Bus Driver',
          startDate: '2013-04',
          endDate: '2019-01',
          highlights: [
            'Drove 480,000 km without an accident at fault',
            'Covered 18 city lines',
            'Helped passengers in wheelchairs',
          ],
        },
      ],
      education: [
        {
          institution: 'Sint-Joris Technical School',
          studyType: 'Diploma',
          area: 'Vehicle mechanics',
          startDate: '2007',
          endDate: '2011',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Eco-driving', 'Electric buses', 'First aid', 'Conflict de-escalation'] }],
      certificates: [
        { name: 'Driving licence D', date: '2013' },
        { name: 'Certified Driver Trainer', date: '2019' },
      ],
      languages: [
        { language: 'Dutch', fluency: 'C2' },
        { language: 'Arabic', fluency: 'Native' },
        { language: 'French', fluency: 'B1' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'henrike',
    `
number | summary | Product manager of a scheduling module with [[15,600 users]].
percent | letter | Churn went from 7% to [[2%]] after my interviews.
title | letter | I am [[Head of Product]] at Lotsenwerk.
scope | letter | I [[manage two designers and seven engineers]].
industry | summary | Product manager with experience in care, laboratories and [[insurance]].
certificate | summary | Product manager, Certified Scrum Product Owner and [[PMP]].
years_of_experience | letter | I bring [[fifteen years]] of product management.
number | /work/1 | Tested 22 releases with users in [[nine clinics]]
degree | letter | I hold an [[MBA]].
activity | letter | I also [[raised venture capital from three investors]].
tool | letter | I plan our work in Jira and [[Productboard]].
date | letter | I have been with Lotsenwerk since [[2017]].
 | summary | Product manager with ten years in business software, from writing requirements to owning a module.
 | summary | User-centred product person: eighty-five customer interviews, and churn down by three percentage points.
 | summary | Certified product owner who speaks the language of designers, engineers and care workers.
 | letter | More than five thousand care workers plan their days with the module I am responsible for.
 | letter | We lost seven customers in a hundred. After eighty-five interviews I knew why, and now it is four.
 | letter | Nine people built the mobile app with me: two designers and seven engineers.
 | letter | Every six weeks the roadmap is open again, and I decide with the team what comes first.
 | letter | I tested twenty-two releases in four clinics before I ever called myself a product manager.
 | letter | At Deichmann Analytik I spent nearly four years writing down what laboratories need.
 | /work/0 | Conducted 85 interviews with customers, helping to reduce churn from 7 to 4 percent
 | /work/1 | Specified requirements for laboratory software
`,
  ),
  ...readCases(
    'tariq',
    `
number | summary | Driver trainer who has taught [[164 drivers]].
number | letter | I drove [[880,000 km]] without an accident at fault.
percent | letter | Energy use per kilometre fell by [[19%]].
title | letter | I am [[depot manager]] at Scheldebus.
years_of_experience | letter | I have trained drivers for [[twelve years]].
language | summary | Driver trainer who teaches in Dutch, Arabic and [[German]].
certificate | letter | I hold a driving licence D and a [[forklift licence]].
date | letter | I have been a certified driver trainer since [[2015]].
duty | letter | I am responsible for driver training and [[vehicle purchasing]].
award | letter | In 2018 I was [[Driver of the Year]].
employer | letter | Before Scheldebus I drove for [[De Lijn]].
 | summary | Driver trainer with thirteen years in city buses, the last seven of them teaching.
 | summary | Professional driver with nearly half a million kilometres and no accident of his own making.
 | summary | Trained mechanic turned bus driver turned trainer, fluent in Dutch and Arabic.
 | letter | Sixty-four drivers have learned electric buses with me. I sat next to each of them for their first ten shifts.
 | letter | When I rewrote the eco-driving course, we used almost a tenth less energy per kilometre.
 | letter | For almost six years I drove eighteen lines across the city, and I still know every stop.
 | letter | In 2019 I moved from the wheel to the seat beside it.
 | letter | A wheelchair, a pushchair and a full bus: I learned early to keep calm and to help first.
 | /work/0 | Delivered electric bus training to 64 newcomers
 | /work/1 | Assisted wheelchair users on board
`,
  ),
]
