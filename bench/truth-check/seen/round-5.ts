// Round 5 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'carlos',
    facts: {
      basics: {
        name: 'Carlos Ferreyra',
        label: 'Veterinarian',
        location: { city: 'Rosario', countryCode: 'AR' },
        summary: 'Small-animal vet with a surgical bent.',
      },
      work: [
        {
          name: 'Clínica Veterinaria Paraná',
          position: 'Veterinarian',
          startDate: '2018-03',
          highlights: [
            'See 20 to 25 dogs and cats a day',
            'Perform soft tissue surgery, about 300 operations a year',
            'Set up the in-house laboratory; blood results now take 40 minutes instead of two days',
            'Run a free vaccination morning in the villa once a month, 90 animals on average',
            'Share night duty with two colleagues',
          ],
        },
        {
          name: 'Estancia La Cautiva',
          position: 'Farm Veterinarian',
          startDate: '2015-02',
          endDate: '2018-02',
          highlights: [
            'Looked after 1,800 beef cattle',
            'Pregnancy rate went from 78% to 86% in two breeding seasons',
            'Wrote the vaccination calendar',
          ],
        },
      ],
      education: [
        {
          institution: 'Universidad del Litoral Sur',
          studyType: 'Doctor of Veterinary Medicine',
          area: 'Veterinary Medicine',
          startDate: '2008',
          endDate: '2014',
        },
      ],
      skills: [
        {
          name: 'Clinical',
          keywords: ['Soft tissue surgery', 'Ultrasound', 'Anaesthesia', 'Haematology', 'Dentistry'],
        },
      ],
      certificates: [
        { name: 'Postgraduate course in small animal ultrasound', issuer: 'Colegio de Veterinarios', date: '2020' },
      ],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
        { language: 'Portuguese', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'priscilla',
    facts: {
      basics: {
        name: 'Priscilla Achieng',
        label: 'Data analyst, insurance',
        location: { city: 'Kampala' },
        summary: 'Analyst for motor and health insurance.',
      },
      work: [
        {
          name: 'Nile Mutual Insurance',
          position: 'Data Analyst',
          startDate: '2021-02',
          highlights: [
            'Built a claims dashboard in Power BI that 60 managers open each week',
            'Fraud model in Python flagged 1,240 claims in 2023; 310 were confirmed, worth USD 420,000',
            'Automated the month-end loss report, from three days to four hours',
            'Clean and join data from five systems with SQL',
            'Present results to the pricing committee',
          ],
        },
        {
          name: 'Equator Bank',
          position: 'Credit Officer',
          startDate: '2018-01',
          endDate: '2021-01',
          highlights: [
            'Assessed loans for small shops, around 15 a week',
            'Default rate of my portfolio was 3.1%, against 5% for the branch',
          ],
        },
      ],
      education: [
        {
          institution: 'Rwenzori University',
          studyType: 'BSc',
          area: 'Statistics',
          startDate: '2014',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['SQL', 'Power BI', 'Python', 'scikit-learn', 'Excel'] }],
      certificates: [{ name: 'Microsoft Power BI Data Analyst Associate', date: '2022' }],
      languages: [
        { language: 'English', fluency: 'Fluent' },
        { language: 'Luganda', fluency: 'Native' },
        { language: 'Swahili', fluency: 'Good' },
      ],
    },
  },
  {
    id: 'tomas',
    facts: {
      basics: { name: 'Tomás Barrera', label: 'Youth football coach', location: { city: 'Montevideo' } },
      work: [
        {
          name: 'Club Atlético Rambla',
          position: 'Head Coach, U-15',
          startDate: '2020-01',
          highlights: [
            'Train a squad of 24 boys five times a week',
            'Won the regional league in 2022 and finished second in 2023',
            'Six of my players moved up to the first team academy',
            'Plan training loads with the physiotherapist; muscle injuries fell by a third',
            'Meet parents once a month',
          ],
        },
        {
          name: 'Escuela Parque Batlle',
          position: 'PE Teacher',
          startDate: '2014-03',
          endDate: '2019-12',
          highlights: ['Taught physical education to 7 classes', 'Founded the girls football team, 18 players'],
        },
      ],
      education: [
        {
          institution: 'Instituto Superior de Educación Física del Sur',
          studyType: 'Bachelor',
          area: 'Physical Education',
          startDate: '2009',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Coaching', keywords: ['Session planning', 'Video analysis', 'First aid', 'Talent scouting'] }],
      certificates: [{ name: 'CONMEBOL B Licence', date: '2019' }],
      languages: [
        { language: 'Spanish', fluency: 'Native' },
        { language: 'Portuguese', fluency: 'Conversational' },
        { language: 'English', fluency: 'B1' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'carlos',
    `
number | /work/0 | Treat up to [[45]] dogs and cats a day
number | /work/0 | Perform around [[1,300]] soft tissue operations every year
duration | /work/0 | Set up a laboratory that returns blood results within [[ten minutes]]
number | /work/0 | Vaccinate an average of [[190]] animals at a free monthly clinic
skill | /work/0 | Perform soft tissue and [[orthopaedic surgery]]
percent | /work/1 | Raised the pregnancy rate to [[96%]] in two breeding seasons
number | /work/1 | Cared for [[8,100]] beef cattle
title | /work/0/position | [[Clinical Director]]
title | letter | I am [[head surgeon]] at Clínica Veterinaria Paraná.
certificate | letter | I am a [[board-certified]] surgeon.
employer | letter | After my degree I worked for [[Bayer]] for a year.
language | letter | I speak Spanish, English and [[Italian]].
years_of_experience | summary | Veterinarian with [[eighteen years]] in small-animal practice.
publication | letter | I [[published two papers]] on anaesthesia in cats.
date | letter | I have been at the Clínica Veterinaria Paraná since [[2013]].
activity | /work/1 | [[Exported frozen semen and judged cattle shows]]
 | /work/0 | Examine and treat between 20 and 25 dogs and cats daily
 | /work/0 | Carry out some 300 soft-tissue procedures per year
 | /work/0 | Established an in-house lab, cutting turnaround for blood tests from two days to 40 minutes
 | /work/0 | Organise a monthly free vaccination clinic for about 90 animals
 | /work/0 | Take turns on night duty with two fellow vets
 | /work/1 | Responsible for the health of a herd of 1,800 beef cattle
 | /work/1 | Improved pregnancy rates by eight percentage points over two seasons
 | /skills/0/keywords | Surgery
 | summary | Vet with more than eleven years of experience in farm and small-animal medicine, including three years with beef cattle.
 | summary | A surgeon at heart: some 300 soft tissue operations a year, a laboratory built from nothing and a steady hand in anaesthesia and ultrasound.
 | letter | Owners used to wait two days for a blood result. Since I set up our own laboratory they wait forty minutes, usually with a coffee.
 | letter | Once a month I vaccinate about ninety animals for free; it is the morning I like best.
 | letter | I completed a postgraduate course in small animal ultrasound in 2020 and have used it almost daily since.
 | letter | I would be happy to spend a trial week with your team, and I can start in March.
`,
  ),
  ...readCases(
    'priscilla',
    `
number | /work/0 | Built a Power BI claims dashboard used by [[600]] managers
money | /work/0 | Uncovered fraud worth [[USD 4.2 million]] with a Python model
percent | /work/0 | Fraud model flagged 1,240 claims, [[half]] of which were confirmed
duration | /work/0 | Automated the month-end loss report, now done in [[ten minutes]]
number | /work/0 | Join data from [[fifteen]] systems with SQL
tool | /work/0 | Built dashboards in Power BI and [[Tableau]]
tool | /skills/0/keywords | [[SAS]]
skill | letter | At Nile Mutual I train [[deep learning]] models every week.
title | /work/0/position | [[Lead Data Scientist]]
title | summary | [[Actuary]] for motor and health insurance.
percent | /work/1 | Kept the default rate of my portfolio at [[1.3%]]
degree | letter | I hold a [[master's]] in statistics from Rwenzori University.
certificate | letter | I am a [[Fellow of the Institute of Actuaries]].
scope | /work/0 | [[Chair]] the pricing committee
years_of_experience | summary | Data analyst with [[twelve years]] in insurance.
employer | letter | Before that I was a credit officer at [[Stanbic Bank]].
 | /work/0 | Created a weekly-used Power BI dashboard on claims for sixty managers
 | /work/0 | Developed a fraud detection model in Python: a quarter of the 1,240 claims it flagged in 2023 proved fraudulent
 | /work/0 | Confirmed USD 420,000 in fraudulent claims with the help of a Python model
 | /work/0 | Reduced month-end loss reporting from three days to half a working day
 | /work/0 | Integrate data out of five source systems using SQL
 | /work/0 | Report findings to the committee for pricing
 | /work/1 | Evaluated about fifteen small-business loan requests per week
 | /work/1 | Kept defaults nearly two percentage points below the branch average
 | /skills/0/keywords | Fraud detection
 | /skills/0/keywords | Data visualisation
 | summary | Insurance data analyst with a BSc in Statistics, almost six years in analytics and three in lending before that.
 | summary | Priscilla turns messy data from five systems into dashboards that managers actually open. Certified Power BI Data Analyst Associate.
 | letter | In 2023 my model flagged 1,240 claims, of which 310 turned out to be fraud. The other 930 taught me to be careful with accusations.
 | letter | As a credit officer I learned to ask what a number hides: my default rate was 3.1% while the branch stood at 5%.
 | letter | You mention forecasting for solar demand. That would be new to me, but statistics and Python are not.
`,
  ),
  ...readCases(
    'tomas',
    `
number | /work/0 | Coach a squad of [[42]] boys five times a week
award | /work/0 | Won the [[national championship]] in 2022
number | /work/0 | Brought [[sixteen]] players up to the first team academy
percent | /work/0 | Cut muscle injuries by [[two thirds]] by planning training loads
title | /work/0/position | [[Academy Director]]
title | letter | As [[assistant coach of the national team]] I learned to work with video.
certificate | /certificates | [[CONMEBOL Pro Licence]]
certificate | letter | I hold a [[UEFA A licence]].
employer | letter | Before Rambla I coached at [[Peñarol]].
number | /work/1 | Founded the girls football team with [[38]] players
number | /work/1 | Taught physical education to [[seventeen]] classes
degree | letter | I have a [[master's degree]] in sports science.
years_of_experience | letter | I have coached the U-15 for [[ten years]].
language | summary | Football coach who works in Spanish, Portuguese and [[French]].
tool | /skills/0/keywords | [[Hudl]]
activity | /work/0 | [[Renegotiated sponsorship contracts and redesigned the stadium shop]]
 | /work/0 | Coach 24 boys in five weekly sessions
 | /work/0 | Led the team to the regional league title in 2022 and to second place a year later
 | /work/0 | Developed six players who were promoted to the first team academy
 | /work/0 | Reduced muscle injuries by about 33% through load planning with the physio
 | /work/0 | Hold monthly meetings with parents
 | /work/1 | Started a football team for girls with 18 players
 | /work/1 | Physical education teacher for seven school classes
 | /skills/0/keywords | Football coaching
 | summary | Head coach at under-15 level, CONMEBOL B licensed, with twelve years in youth sport and a degree in Physical Education.
 | summary | Coach and PE teacher who believes that a fourteen-year-old needs patience before tactics.
 | letter | In 2022 we won the regional league; in 2023 we came second, and I think I learned more from the second year.
 | letter | Six of my boys now train with the academy of the first team. At the school, the girls team I founded had eighteen players.
 | letter | I taught at Escuela Parque Batlle from March 2014 to the end of 2019 and then moved to Club Atlético Rambla.
`,
  ),
]
