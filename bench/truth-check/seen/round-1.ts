// Round 1 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'hemi',
    facts: {
      basics: {
        name: 'Hemi Parata',
        label: 'Dairy herd manager',
        location: { city: 'Ashburton', countryCode: 'NZ' },
        summary: 'Herd manager on irrigated dairy farms in Canterbury.',
      },
      work: [
        {
          name: 'Rakaia Flats Dairies',
          position: 'Herd Manager',
          startDate: '2019-06',
          highlights: [
            'Responsible for the health and feeding of 780 cows across two milking sheds',
            'Brought the bulk somatic cell count down from 240,000 to 165,000 in one season',
            'Supervise 3 farm assistants and write the weekend roster',
            'Calving losses fell from 6% to 4% after we changed the night checks',
            'Fitted ear-tag sensors on the whole herd with the supplier and a vet',
          ],
        },
        {
          name: 'Te Awa Farm Partnership',
          position: 'Farm Assistant',
          startDate: '2015-08',
          endDate: '2019-05',
          highlights: [
            'Milked 420 cows twice a day in a 40-bail rotary shed',
            'Drove tractors for silage and fencing work',
            'Helped rear 110 calves each spring',
          ],
        },
      ],
      education: [
        {
          institution: 'Southern Plains Polytechnic',
          studyType: 'Diploma',
          area: 'Agriculture (Dairy)',
          startDate: '2013',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Farm', keywords: ['Pasture management', 'Artificial insemination', 'MINDA', 'Tractor driving'] },
      ],
      certificates: [{ name: 'Growsafe Basic Certificate', date: '2020' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Māori', fluency: 'Conversational' },
      ],
      awards: [{ title: 'Canterbury Dairy Trainee of the Year, finalist', date: '2018' }],
    },
  },
  {
    id: 'wanjiru',
    facts: {
      basics: {
        name: 'Wanjiru Kamau',
        label: 'Senior cabin crew member',
        location: { city: 'Nairobi' },
        summary: 'Cabin crew on long-haul flights, with a calm head in medical cases.',
      },
      work: [
        {
          name: 'Savannah Airways',
          position: 'Senior Cabin Crew',
          startDate: '2020-02',
          highlights: [
            'Lead a crew of 9 in the economy cabin of a Boeing 787 with 234 passengers',
            'Brief the crew before each flight on safety, service and special cases',
            'Handled 14 medical cases on board, two of them with a diversion',
            'Onboard sales per flight rose 18% in 2023 after I reordered the trolley',
            'Train new joiners in evacuation drills twice a month',
          ],
        },
        {
          name: 'Savannah Airways',
          position: 'Cabin Crew',
          startDate: '2016-03',
          endDate: '2020-01',
          highlights: [
            'Served meals and drinks on regional routes to 11 countries',
            'Checked emergency equipment before every departure',
          ],
        },
        {
          name: 'Hotel Jacaranda',
          position: 'Front Desk Agent',
          startDate: '2014-01',
          endDate: '2016-02',
          highlights: [
            'Checked guests in and out, about 60 a shift',
            'Took bookings by phone in English, Swahili and French',
          ],
        },
      ],
      education: [
        {
          institution: 'Kasarani College of Tourism',
          studyType: 'Diploma',
          area: 'Travel and Tourism',
          startDate: '2012',
          endDate: '2013',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['First aid', 'Evacuation drills', 'Conflict resolution', 'Inflight sales'] },
      ],
      certificates: [
        { name: 'Aviation Medicine First Responder', issuer: 'East African Flight Academy', date: '2022' },
      ],
      languages: [
        { language: 'Swahili', fluency: 'Native' },
        { language: 'English', fluency: 'C2' },
        { language: 'French', fluency: 'B1' },
      ],
    },
  },
  {
    id: 'aoife',
    facts: {
      basics: {
        name: 'Aoife Brannigan',
        label: 'Social worker',
        location: { city: 'Galway' },
        summary: 'Social worker in child protection and fostering.',
      },
      work: [
        {
          name: 'Corrib Family Services',
          position: 'Social Worker',
          startDate: '2018-10',
          highlights: [
            'Carry a caseload of 22 families, a third of them under court supervision',
            'Write court reports and give evidence in the District Court',
            'Assessed 35 foster families; 28 were approved',
            'Set up a Saturday group for teenagers leaving care with a youth worker',
            'Cut the waiting list for first visits from 11 weeks to 4',
          ],
        },
        {
          name: 'Lakeside Homeless Shelter',
          position: 'Project Worker',
          startDate: '2016-09',
          endDate: '2018-09',
          highlights: [
            'Key worker for 15 residents',
            'Found lasting housing for 40 people over two years',
            'Night shifts every third week',
          ],
        },
      ],
      education: [
        {
          institution: 'University of the West Coast',
          studyType: 'Master of Social Work',
          area: 'Social Work',
          startDate: '2014',
          endDate: '2016',
        },
        {
          institution: 'Shannonside College',
          studyType: 'BA',
          area: 'Sociology and Irish',
          startDate: '2011',
          endDate: '2014',
        },
      ],
      skills: [
        {
          name: 'Practice',
          keywords: ['Child protection', 'Risk assessment', 'Motivational interviewing', 'Court reports'],
        },
      ],
      certificates: [{ name: 'CORU registration', date: '2016' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Irish', fluency: 'Fluent' },
      ],
      volunteer: [
        {
          organization: 'Claddagh Rowing Club',
          position: 'Youth coach',
          startDate: '2019',
          highlights: ['Coach the under-14 crew on Sundays'],
        },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'hemi',
    `
number | /work/0 | Oversee the welfare and nutrition of [[1,200]] cows in two milking sheds
percent | /work/0 | Changed the night checks, which lowered calving losses to [[2%]]
scope | /work/1 | [[Managed]] the rearing of 110 calves every spring
number | /work/0 | Mentor and roster a team of [[eight]] farm assistants
tool | /work/0 | Rolled out [[DeLaval]] ear-tag sensors over the whole herd
title | letter | For the past seven years I have been [[farm manager]] at Rakaia Flats Dairies.
award | letter | In 2018 I was [[named Canterbury Dairy Trainee of the Year]].
degree | summary | Herd manager with a [[bachelor's degree]] in agriculture.
certificate | /certificates | [[Growsafe Advanced Certificate]]
employer | letter | I started out milking for [[Fonterra]] before moving to Te Awa.
years_of_experience | summary | Dairy professional with [[sixteen years]] of hands-on herd experience.
date | letter | I have looked after the Rakaia herd since [[2017]].
activity | /work/1 | [[Negotiated milk supply contracts and installed a new effluent system]]
 | /work/0 | Oversee the health and nutrition of a 780-cow herd milked in two sheds
 | /work/0 | Reduced bulk somatic cell count by almost a third within a single season, from 240,000 to 165,000
 | /work/0 | Cut calving losses by two percentage points by revising the night-check routine
 | /work/0 | Partnered with a veterinarian and the supplier to equip every cow with ear-tag sensors
 | /work/0 | Lead three farm assistants and draw up their weekend rosters
 | /work/1 | Twice-daily milking of 420 cows in a rotary shed with 40 bails
 | /work/1 | Operated tractors during silage making and fencing
 | /work/1 | Assisted with rearing some 110 calves every spring
 | /skills/0/keywords | Calf rearing
 | summary | Dairy herd manager with eleven years on Canterbury farms, the last seven of them in charge of a 780-cow herd.
 | summary | Hands-on herd manager who combines pasture management and artificial insemination skills with a steady eye for animal health. Brought somatic cell counts down by 75,000 in one season and calving losses to 4%.
 | letter | Dear Ms Okafor,¶¶Cows tell you early when something is wrong, if you bother to look. At Rakaia Flats Dairies I look after 780 of them, together with three farm assistants whom I supervise. When I changed our night checks, calving losses dropped from six to four per cent.¶¶I would be glad to show you round the sheds any morning.
 | letter | Before Rakaia I spent almost four years at Te Awa Farm Partnership, milking 420 cows twice a day.
 | letter | I hold a Diploma in Agriculture from Southern Plains Polytechnic and the Growsafe Basic Certificate, and I was a finalist for Canterbury Dairy Trainee of the Year in 2018.
 | letter | What draws me to Helio Energy is that you put solar panels over grazing land. I don't know much about panels, but I do know grass and the animals under them.
`,
  ),
  ...readCases(
    'wanjiru',
    `
number | /work/0 | Head a crew of [[fifteen]] in the economy cabin of a Boeing 787
tool | /work/0 | Lead a crew of nine aboard the [[Airbus A350]]
percent | /work/0 | Grew onboard sales per flight by [[28%]] in 2023 by reordering the trolley
number | /work/0 | Resolved [[forty]] in-flight medical cases calmly
place | /work/1 | Served passengers on regional routes to [[Dubai]] and ten other cities
number | /work/1 | Worked regional routes covering [[21 countries]]
title | /work/0/position | [[Cabin Service Manager]]
title | letter | As [[purser]] of our 787 I lead nine colleagues.
language | letter | I am [[fluent]] in French and English.
language | /languages | [[Arabic]]
certificate | letter | Since 2022 I have also been a [[licensed paramedic]].
employer | letter | Before flying, I worked the front desk of the [[Sarova Stanley]].
years_of_experience | summary | Cabin crew professional with [[over fifteen years]] in the air.
superlative | /work/0 | Led the [[top-selling]] crew of the long-haul fleet
 | /work/0 | Head up a nine-strong economy crew on the Boeing 787, caring for 234 passengers
 | /work/0 | Deliver pre-flight briefings covering safety, service and special cases
 | /work/0 | Managed 14 onboard medical cases, including two that led to a diversion
 | /work/0 | By rearranging the trolley, increased sales per flight by nearly a fifth in 2023
 | /work/0 | Instruct new crew members in evacuation procedures two times each month
 | /work/1 | Carried out pre-departure checks of emergency equipment
 | /work/1 | Provided meal and beverage service on flights to eleven countries in the region
 | /work/2 | Handled check-in and check-out for around sixty guests per shift
 | /work/2 | Booked rooms over the phone in three languages
 | summary | Senior cabin crew with a decade of flying experience, trained in aviation medicine and used to leading crews of nine.
 | summary | Wanjiru has worked in the air for ten years and in hospitality before that. She leads a crew of nine on a Boeing 787 and trains new joiners in evacuation drills.
 | letter | Twelve years of looking after guests, first at a hotel reception and then in the air, have taught me to stay calm.
 | letter | Savannah Airways promoted me from Cabin Crew to Senior Cabin Crew in February 2020, and since then I have led a crew of nine.
 | letter | Swahili is my mother tongue, my English is at C2, and my French (B1) gets me through a meal service.
 | letter | I may never have worked in energy, yet I know what it takes to keep 234 people safe, informed and fed. I hope we can talk soon.
`,
  ),
  ...readCases(
    'aoife',
    `
number | /work/0 | Hold a caseload of [[32]] families
number | /work/0 | Assessed and approved [[35]] of the 35 foster families
duration | /work/0 | Brought the wait for first visits down to [[two weeks]]
scope | /work/0 | [[Founded]] a charity for teenagers leaving care
school | letter | I took my Master of Social Work at [[Trinity College Dublin]].
degree | letter | I hold a [[doctorate]] in social work.
title | summary | [[Principal]] social worker in child protection and fostering.
title | /work/1/position | [[Shelter Manager]]
number | /work/1 | Housed [[140]] people over two years
skill | /skills/0/keywords | [[Play therapy]]
skill | letter | I am trained in [[cognitive behavioural therapy]].
date | /education/0/endDate | [[2017]]
publication | letter | I [[published a paper]] on leaving care last spring.
activity | /work/0 | [[Lobbied ministers and drafted national legislation]]
money | /work/1 | Raised [[€60,000]] to house residents of the shelter
 | /work/0 | Manage 22 family cases, about a third of which are under court supervision
 | /work/0 | Prepare reports for the District Court and testify there
 | /work/0 | Carried out assessments of 35 foster families, 28 of whom gained approval
 | /work/0 | Shortened the wait for a first visit by seven weeks, to four
 | /work/0 | Eighty percent of the 35 foster families I assessed were approved
 | /work/0 | Together with a youth worker, started a Saturday group for care leavers
 | /work/1 | Helped 40 people into permanent housing in two years
 | /work/1 | Acted as key worker to fifteen residents
 | /skills/0/keywords | Fostering assessments
 | summary | Registered social worker (CORU) with ten years of practice in homelessness, child protection and fostering.
 | summary | Social worker with a Master of Social Work and eight years in child protection. Experienced in court reports, risk assessment and motivational interviewing.
 | letter | In my current post I carry 22 families. Some weeks that means court on Monday, a foster assessment on Wednesday and a difficult kitchen-table talk on Friday.
 | letter | Families waited eleven weeks for a first visit when I started on the list; now they wait four.
 | letter | I speak English and Irish fluently, and on Sundays I coach the under-14 crew of Claddagh Rowing Club.
 | letter | My BA was in Sociology and Irish at Shannonside College, and I went on to do a Master of Social Work, which I finished in 2016.
`,
  ),
]
