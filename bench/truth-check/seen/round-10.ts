// Round 10 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'renata',
    facts: {
      basics: {
        name: 'Renata Dombek',
        label: 'Operations Manager',
        location: { city: 'Łódź', countryCode: 'PL' },
        summary: 'Operations manager in parcel logistics.',
      },
      work: [
        {
          name: 'Kometa Parcel',
          position: 'Operations Manager',
          startDate: '2019-04',
          highlights: [
            'Run a sorting depot with 140 staff on three shifts; 38,000 parcels a day at peak',
            'Cut missorts from 1.8% to 0.6% by relabelling the chutes and retraining loaders',
            'Renegotiated the contract with two haulage firms, saving 310,000 PLN a year',
            'Opened a second depot in Piotrków in 11 weeks',
          ],
        },
        {
          name: 'Bławatek Foods',
          position: 'Shift Supervisor',
          startDate: '2014-09',
          endDate: '2019-03',
          highlights: [
            'Supervised 24 pickers in a chilled warehouse',
            'Introduced voice picking; picks per hour went from 95 to 130',
            'Kept the accident book; 400 days without a lost-time injury',
          ],
        },
      ],
      education: [
        {
          institution: 'Lodz School of Commerce',
          studyType: 'Bachelor',
          area: 'Logistics',
          startDate: '2011',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['WMS', 'Excel', 'Power BI', 'Lean', 'Shift planning', '5S'] }],
      certificates: [{ name: 'Forklift licence', date: '2015' }],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
      ],
    },
  },
  {
    id: 'tobias',
    facts: {
      basics: {
        name: 'Tobias Lindqvist',
        label: 'Data analyst',
        location: { city: 'Malmö', countryCode: 'SE' },
        summary: 'Analyst in health insurance, before that in public transport.',
      },
      work: [
        {
          name: 'Nordskydd Hälsa',
          position: 'Senior Data Analyst',
          startDate: '2021-08',
          highlights: [
            'Built the claims dashboard in Power BI that 60 case handlers open every morning',
            'Wrote a fraud score in Python and SQL; it flags 250 claims a month, 1 in 5 is confirmed',
            'Moved 14 monthly reports from Excel to dbt and Snowflake',
            'Mentor two junior analysts',
          ],
        },
        {
          name: 'Skånelinjen',
          position: 'Data Analyst',
          startDate: '2017-01',
          endDate: '2021-07',
          highlights: [
            'Forecast passenger numbers for 45 bus lines in R',
            'Analysed ticket gate data; two lines were rescheduled as a result and late departures fell by 18%',
            'Presented results to the traffic board each quarter',
          ],
        },
      ],
      education: [
        { institution: 'Malmö Tekniska', studyType: 'MSc', area: 'Statistics', startDate: '2014', endDate: '2016' },
        { institution: 'Lunds Fria', studyType: 'BSc', area: 'Mathematics', startDate: '2011', endDate: '2014' },
      ],
      skills: [{ name: 'Skills', keywords: ['Python', 'SQL', 'R', 'dbt', 'Snowflake', 'Power BI', 'Git'] }],
      awards: [{ title: 'Best Internal Tool 2023', awarder: 'Nordskydd Hälsa' }],
      languages: [
        { language: 'Swedish', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Danish', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'adaeze',
    facts: {
      basics: {
        name: 'Adaeze Nwosu',
        label: 'Registered nurse',
        location: { city: 'Leeds', countryCode: 'GB' },
        summary: 'Nurse on a cardiac ward.',
      },
      work: [
        {
          name: 'Airedale Heart Centre',
          position: 'Staff Nurse, Cardiology',
          startDate: '2020-02',
          highlights: [
            'Care for up to 8 patients a shift after heart surgery',
            'Trained 12 new nurses in telemetry monitoring',
            'Falls on the ward dropped from 21 to 9 a year after we changed the night rounds',
            'Deputise for the ward sister at weekends',
          ],
        },
        {
          name: 'Saint Bride Care Home',
          position: 'Nurse',
          startDate: '2016-10',
          endDate: '2020-01',
          highlights: [
            'Looked after 34 residents with one other nurse',
            'Gave medication and kept care plans up to date',
            'Organised monthly evenings for families',
          ],
        },
      ],
      education: [
        {
          institution: 'Calder Valley University',
          studyType: 'BSc (Hons)',
          area: 'Adult Nursing',
          startDate: '2013',
          endDate: '2016',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Telemetry', 'Wound care', 'IV therapy', 'Medication rounds'] }],
      certificates: [
        { name: 'NMC registration', date: '2016' },
        { name: 'Immediate Life Support', issuer: 'Resuscitation Trust', date: '2023' },
      ],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Igbo', fluency: 'Conversational' },
      ],
      volunteer: [
        {
          organization: 'Harehills Food Bank',
          position: 'Volunteer',
          startDate: '2021',
          highlights: ['Sort donations twice a month'],
        },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'renata',
    `
number | summary | Operations manager in charge of [[260 staff]] across three shifts.
employer | summary | Logistics leader with twelve years in parcels and food, most recently at [[DHL]].
industry | summary | Operations professional with a decade in parcels, chilled food and [[pharmaceuticals]].
certificate | summary | Operations manager with a forklift licence and a [[Six Sigma Black Belt]].
award | letter | In 2022 my depot was named [[Depot of the Year]] by the group.
date | letter | I took over the depot in [[2016]] and have run it since.
money | letter | New contracts with two haulage firms save us [[540,000 PLN]] every year.
number | letter | At peak we move [[72,000 parcels]] a day through one building.
scope | letter | I also [[oversee customs clearance]] for our international freight.
duration | letter | We opened the second depot in [[five weeks]], and it ran from the first day.
percent | /work/1 | Introduced voice picking and lifted picking speed by [[60%]]
duty | summary | Operations manager responsible for staffing, haulage and [[fleet electrification]].
 | summary | Operations professional with more than a decade in parcel logistics and chilled warehousing, used to leading three shifts and 140 people through peak season.
 | summary | Logistics graduate turned depot manager. Cut sorting errors by two thirds and opened a new site in under three months.
 | summary | Hands-on manager who knows warehouse work from the floor up: shift supervisor for four and a half years, operations manager for seven.
 | summary | Results-focused operations leader skilled in Lean, 5S, shift planning and warehouse management systems, with savings of over 300,000 PLN a year to her name.
 | letter | Since April 2019 I have been running the Kometa sorting depot, where 140 colleagues handle up to 38,000 parcels a day.
 | letter | When I arrived, nearly two parcels in a hundred went down the wrong chute. New labels and retraining brought that to well under one.
 | letter | At Bławatek Foods I started with twenty-four pickers and a paper list. Voice picking took us from 95 to 130 picks an hour, more than a third faster.
 | letter | Safety is not a poster for me: my shift went over a year without a lost-time injury.
 | letter | What I would bring to Helio Energy is calm at peak, an eye for waste, and the habit of asking the loaders first.
 | letter | I speak Polish at home and English with our hauliers, and I still hold my forklift licence.
 | /work/0 | Reduced the missort rate by 1.2 percentage points through chute relabelling and loader training
 | /work/0 | Launched a new depot within three months
`,
  ),
  ...readCases(
    'tobias',
    `
number | letter | Every morning [[400 case handlers]] open the dashboard I built.
tool | letter | I moved fourteen reports from Excel to dbt and [[BigQuery]].
award | summary | Award-winning analyst, twice named [[Analyst of the Year]].
industry | summary | Senior analyst with a background in health insurance, transport and [[retail banking]].
title | letter | As [[Head of Analytics]] at Nordskydd Hälsa I look after claims data.
years_of_experience | summary | Data analyst with [[fifteen years]] of experience in statistics.
degree | summary | Data analyst holding a [[PhD]] in statistics.
percent | letter | At Skånelinjen my work on gate data cut late departures by [[38%]].
scope | letter | I lead [[a team of nine analysts]] there.
number | letter | I forecast passengers for [[120 bus lines]] in R.
responsibility | letter | I also [[negotiate licence contracts with software vendors]].
language | summary | Analyst who works in Swedish, English and [[Finnish]].
 | summary | Senior data analyst with nearly ten years of experience in insurance and public transport, at home in Python, SQL and R.
 | summary | Statistician by training and analyst by trade, with an MSc in Statistics, a BSc in Mathematics and an internal award for the best tool of 2023.
 | summary | Analyst who turns claims and ticket data into decisions: a fraud score with about 50 confirmed cases a month, and a dashboard used daily by 60 people.
 | summary | Experienced in modern data stacks (dbt, Snowflake, Git) and in explaining results to boards and case handlers alike.
 | letter | The fraud score I wrote flags some 250 claims a month. One in five turns out to be real, which is enough to keep our investigators busy.
 | letter | I spent four and a half years at Skånelinjen forecasting passengers, and five more at Nordskydd Hälsa looking at claims.
 | letter | Two of the lines I looked at got a new timetable. Late departures went down by almost a fifth.
 | letter | I guide two junior analysts, and I enjoy their questions more than my own answers.
 | letter | Sixty case handlers start their day with my dashboard; it won our internal tool award in 2023.
 | letter | Besides Swedish I speak English well and enough Danish for a meeting across the bridge.
 | /work/0 | Migrated fourteen recurring reports away from spreadsheets to Snowflake and dbt
 | /work/1 | Reported findings quarterly to the traffic board
`,
  ),
  ...readCases(
    'adaeze',
    `
number | summary | Cardiac nurse who has trained [[30 new nurses]] in telemetry.
title | letter | I am [[ward sister]] on the cardiac ward.
certificate | summary | Registered nurse with Immediate Life Support and [[Advanced Paediatric Life Support]].
years_of_experience | letter | I bring [[eight years]] of cardiac nursing.
date | letter | I have been a registered nurse since [[2011]].
employer | letter | Before that I worked at [[Leeds General Infirmary]].
number | letter | In the care home two of us looked after [[58 residents]].
percent | letter | Falls on our ward dropped by [[80%]] when we changed the night rounds.
duty | letter | I was in charge of [[the operating theatre rota]].
school | summary | Nursing graduate of the [[University of Manchester]].
award | summary | Cardiac nurse, [[Nightingale Prize]] finalist.
activity | letter | I also [[published a study on wound healing]] with our surgeons.
 | summary | Registered nurse with ten years of experience in cardiology and elderly care.
 | summary | Compassionate cardiac nurse, confident with telemetry, IV therapy and wound care, who steps in for the ward sister at weekends.
 | summary | NMC-registered adult nurse with six years on a heart ward and more than three in a care home.
 | summary | Nurse with a first-hand view of both acute and long-term care; twelve colleagues learned telemetry from her.
 | letter | I qualified in 2016 with a BSc in Adult Nursing and have worked at the bedside ever since.
 | letter | After heart surgery people are frightened. I look after up to eight of them on a shift, and I try to sit down with each once.
 | letter | We changed how we do night rounds, and falls went down from twenty-one to nine in a year, a drop of more than half.
 | letter | At Saint Bride there were thirty-four residents and two of us. I learned to plan there.
 | letter | Twice a month I sort donations at the food bank in Harehills.
 | letter | Every month I organised an evening for the families at the care home, Ms Okafor, and I would gladly do so again.
 | /work/0 | Taught telemetry monitoring to a dozen newly hired nurses
 | /work/1 | Administered medicines and maintained care plans for 34 residents
`,
  ),
]
