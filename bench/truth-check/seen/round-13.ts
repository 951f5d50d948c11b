// Round 13 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'oluwaseun',
    facts: {
      basics: {
        name: 'Oluwaseun Adebanji',
        label: 'Recruiter',
        location: { city: 'Dublin', countryCode: 'IE' },
        summary: 'In-house recruiter for technology and support roles.',
      },
      work: [
        {
          name: 'Shannon Payments',
          position: 'Talent Acquisition Partner',
          startDate: '2021-11',
          highlights: [
            'Filled 74 positions in 2023, a third of them through referrals',
            'Shortened time to hire from 58 to 36 days',
            'Introduced structured interviews and trained 40 interviewers',
            'Run the yearly internship with two universities',
          ],
        },
        {
          name: 'Bracken Staffing',
          position: 'Recruitment Consultant',
          startDate: '2017-05',
          endDate: '2021-10',
          highlights: [
            'Placed 130 candidates in call centres and warehouses',
            'Won 9 new clients by cold calling',
            'Billed €340,000 in the best year',
          ],
        },
      ],
      education: [
        { institution: 'Liffey College', studyType: 'BA', area: 'Psychology', startDate: '2013', endDate: '2017' },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Greenhouse', 'LinkedIn Recruiter', 'Structured interviewing', 'Employer branding'],
        },
      ],
      certificates: [{ name: 'CIPD Level 5', date: '2020' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Yoruba', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'paloma',
    facts: {
      basics: {
        name: 'Paloma Errázuriz',
        label: 'Environmental scientist',
        location: { city: 'Valparaíso', countryCode: 'CL' },
        summary: 'Water quality and coastal monitoring.',
      },
      work: [
        {
          name: 'Instituto Costa Viva',
          position: 'Environmental Scientist',
          startDate: '2019-01',
          highlights: [
            'Sample 32 stations along 210 km of coast four times a year',
            'Found the source of a nitrate leak that had closed two beaches',
            'Built the database in PostGIS; reports take 3 days instead of 15',
            'Supervise two field assistants',
          ],
        },
        {
          name: 'Aguas del Sur',
          position: 'Laboratory Analyst',
          startDate: '2015-03',
          endDate: '2018-12',
          highlights: [
            'Analysed 60 water samples a week',
            'Helped the laboratory to its accreditation under ISO 17025',
          ],
        },
      ],
      education: [
        {
          institution: 'Universidad del Litoral',
          studyType: 'MSc',
          area: 'Environmental Chemistry',
          startDate: '2012',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['QGIS', 'PostGIS', 'R', 'Gas chromatography', 'Sampling design'] }],
      certificates: [{ name: 'Rescue Diver', date: '2018' }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
      publications: [{ name: 'Nitrate pulses on a rocky shore', publisher: 'Coastal Notes', releaseDate: '2022' }],
    },
  },
  {
    id: 'dmitri',
    facts: {
      basics: {
        name: 'Dmitri Halvorsen',
        label: 'Electrician',
        location: { city: 'Tromsø', countryCode: 'NO' },
        summary: 'Electrician for homes, shops and ships in the yard.',
      },
      work: [
        {
          name: 'Polar Elektro',
          position: 'Foreman Electrician',
          startDate: '2020-09',
          highlights: [
            'Lead a crew of five electricians and one apprentice',
            'Wired 118 flats in a new housing block, finished three weeks early',
            'Installed 40 charging points for cars',
          ],
        },
        {
          name: 'Nordverft',
          position: 'Electrician',
          startDate: '2014-08',
          endDate: '2020-08',
          highlights: [
            'Repaired switchboards on fishing vessels',
            'Replaced 2,500 m of cable on a ferry',
            'On the emergency rota every fifth week',
          ],
        },
      ],
      education: [
        {
          institution: 'Troms Vocational School',
          studyType: 'Journeyman certificate',
          area: 'Electrical installation',
          startDate: '2010',
          endDate: '2014',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Switchboards', 'EV charging', 'KNX', 'Fault finding', 'Cable management'] },
      ],
      certificates: [{ name: 'Work at height', date: '2022' }],
      languages: [
        { language: 'Norwegian', fluency: 'Native' },
        { language: 'Russian', fluency: 'Conversational' },
        { language: 'English', fluency: 'B2' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'oluwaseun',
    `
number | letter | In 2023 I filled [[174 positions]].
duration | summary | Recruiter who brought time to hire down to [[21 days]].
title | summary | [[Head of talent]] for technology and support roles.
money | letter | In my best year as a consultant I billed [[€640,000]].
certificate | letter | I am [[CIPD Level 7]] qualified.
tool | summary | In-house recruiter skilled in Greenhouse, LinkedIn Recruiter and [[Workday]].
scope | letter | I [[built the recruiting team]] from nothing.
industry | summary | Recruiter with experience in payments, staffing and [[aerospace]].
years_of_experience | summary | Talent partner with [[sixteen years]] of recruiting experience.
degree | letter | My [[master's degree]] in psychology helps me to listen.
duty | letter | I am also responsible for [[payroll and benefits]].
 | summary | In-house recruiter with nine years of experience on both the agency and the company side.
 | summary | Talent acquisition professional, CIPD Level 5, who cut time to hire by more than a third.
 | summary | Psychology graduate who believes in structured interviews and has taught forty colleagues to hold them.
 | summary | Recruiter for tech, support, call centre and warehouse roles; comfortable with Greenhouse and LinkedIn Recruiter.
 | letter | Last year but two we filled seventy-four positions, and about twenty-five of them came from referrals.
 | letter | It used to take us 58 days to hire somebody. Now it takes thirty-six, three weeks less.
 | letter | At Bracken I learned to pick up the phone: nine clients came from cold calls alone.
 | letter | In four and a half years at the agency I placed 130 people in call centres and warehouses.
 | letter | Each summer interns from two universities join us, and the programme is mine to run.
 | /work/0 | Rolled out structured interviewing, training 40 hiring managers and colleagues
 | /work/1 | Acquired nine new accounts through cold calling
`,
  ),
  ...readCases(
    'paloma',
    `
number | summary | Environmental scientist sampling [[96 stations]] along the coast.
measure | letter | We cover [[480 km]] of coast, four times a year.
title | letter | I am [[head of the laboratory]] at Instituto Costa Viva.
publication | letter | I have published [[two books]] on nitrate.
degree | summary | Environmental scientist with a [[doctorate]] in chemistry.
scope | letter | I [[led the accreditation]] under ISO 17025 at Aguas del Sur.
tool | summary | Scientist working with QGIS, R and [[MATLAB]].
number | letter | At Aguas del Sur I analysed [[200 samples]] a week.
employer | letter | Before that I worked for [[Greenpeace]].
industry | summary | Scientist with a background in water, coasts and [[mining]].
date | letter | I have been a rescue diver since [[2013]].
 | summary | Environmental chemist by training, with eleven years in water analysis and coastal monitoring.
 | summary | Scientist with a published paper on nitrate, an MSc in Environmental Chemistry and a rescue diver's certificate.
 | summary | Field and data person in one: 32 sampling stations, a PostGIS database and reports that are five times faster.
 | letter | Two beaches were closed because of nitrate, and nobody knew why. I found the leak.
 | letter | Four times a year we drive the whole 210 kilometres and stop at thirty-two stations.
 | letter | A report used to take fifteen days. With the database I built it takes three.
 | letter | My two field assistants know the tides better than I do, and I listen to them.
 | letter | At Aguas del Sur sixty samples crossed my bench every week for almost four years.
 | letter | I write reports in Spanish and papers in English, such as the one in Coastal Notes in 2022.
 | /work/0 | Cut reporting time by 80% by building a PostGIS database
 | /work/1 | Supported the lab's ISO 17025 accreditation
`,
  ),
  ...readCases(
    'dmitri',
    `
number | summary | Foreman electrician leading [[a crew of fifteen]].
number | letter | We wired [[218 flats]] in one housing block.
duration | letter | We finished the block [[two months]] early.
title | letter | I have been [[electrical engineer]] at Polar Elektro since 2020.
certificate | summary | Electrician certified for work at height and [[high-voltage systems]].
language | letter | I speak [[fluent Russian]] with crews from the east.
number | letter | At the yard I replaced [[7,500 m]] of cable on a ferry.
industry | summary | Electrician with experience in housing, shipyards and [[oil platforms]].
years_of_experience | summary | Electrician with [[twenty-five years]] of experience.
activity | letter | I also [[designed the control system of a hydropower plant]].
award | letter | Our crew was voted [[Team of the Year]].
 | summary | Foreman electrician with twelve years of experience ashore and in the shipyard.
 | summary | Skilled tradesman with a journeyman certificate, used to leading a small crew and to finding faults others miss.
 | summary | Electrician for new housing, EV charging and ship repair who finishes on time, or three weeks before.
 | letter | Five electricians and an apprentice work with me, six people in all.
 | letter | One hundred and eighteen flats is a lot of sockets. We were done three weeks before the date.
 | letter | For six years I repaired switchboards on fishing boats, and every fifth week I was on call.
 | letter | Two and a half kilometres of cable went through a ferry while I was at the yard, and I know where each metre is.
 | letter | Cars need power too: I have put in forty charging points since I came to Polar Elektro.
 | letter | With English and a little Russian I get along with most crews that tie up here.
 | /work/0 | Fitted forty EV charge points
 | /work/1 | Mended switchboards aboard fishing boats
`,
  ),
]
