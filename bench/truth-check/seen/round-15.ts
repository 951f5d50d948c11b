// Round 15 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'midwife',
    facts: {
      basics: {
        name: 'Aoife Brannigan',
        label: 'Midwife',
        location: { city: 'Galway', countryCode: 'IE' },
        summary: 'Midwife in a labour ward and in community care.',
      },
      work: [
        {
          name: 'Corrib Maternity Hospital',
          position: 'Staff Midwife',
          startDate: '2018-09',
          highlights: [
            'Care for up to three women in labour per shift in a unit with 2,900 births a year',
            'Set up a breastfeeding drop-in on Thursdays, attended by 25 mothers a month',
            'Preceptor to six student midwives since 2020',
            'Audited perineal tears and reduced third-degree tears from 3.1% to 1.9%',
            'Member of the neonatal resuscitation drill team',
          ],
        },
        {
          name: 'Burren Community Health',
          position: 'Community Midwife',
          startDate: '2015-10',
          endDate: '2018-08',
          highlights: [
            'Attended 84 home births, 7 of them as lead midwife',
            'Ran antenatal classes in two villages',
            'Drove a caseload of 40 families across North Clare',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Moycullen',
          studyType: 'BSc',
          area: 'Midwifery',
          startDate: '2011',
          endDate: '2015',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['CTG interpretation', 'Cannulation', 'Perineal suturing', 'Hypnobirthing'] },
      ],
      certificates: [{ name: 'Neonatal Resuscitation Programme', date: '2022' }],
      awards: [{ title: 'Compassionate Care Award', awarder: 'Corrib Maternity Hospital', date: '2023' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Irish', fluency: 'Fluent' },
      ],
    },
  },
  {
    id: 'sen-teacher',
    facts: {
      basics: {
        name: 'Marcus Oyelaran',
        label: 'Special needs teacher',
        location: { city: 'Leeds', countryCode: 'GB' },
        summary: 'Primary school teacher for children with special educational needs.',
      },
      work: [
        {
          name: 'Hollin Bank Primary',
          position: 'SEN Teacher',
          startDate: '2019-09',
          highlights: [
            'Teach a class of 9 pupils with autism aged 6 to 8',
            'Wrote individual education plans for 31 children',
            'Introduced picture timetables, after which outbursts fell by 60%',
            'Train teaching assistants in Makaton, 14 so far',
            'Chair the weekly meeting with speech therapists and parents',
          ],
        },
        {
          name: 'Aire Valley Academy',
          position: 'Class Teacher',
          startDate: '2014-09',
          endDate: '2019-07',
          highlights: [
            'Taught Year 4, 28 pupils',
            'Reading age rose by 14 months in one school year',
            'Organised the school play every December',
          ],
        },
      ],
      education: [
        {
          institution: 'Pennine University',
          studyType: 'PGCE',
          area: 'Primary Education',
          startDate: '2013',
          endDate: '2014',
        },
        { institution: 'Pennine University', studyType: 'BA', area: 'Drama', startDate: '2010', endDate: '2013' },
      ],
      skills: [{ name: 'Skills', keywords: ['Makaton', 'PECS', 'Behaviour support', 'Phonics'] }],
      certificates: [{ name: 'National Award for SEN Coordination', date: '2021' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Yoruba', fluency: 'Conversational' },
      ],
    },
  },
  {
    id: 'heating',
    facts: {
      basics: {
        name: 'Tomasz Wilk',
        label: 'Heating engineer',
        location: { city: 'Bristol', countryCode: 'GB' },
        summary: 'Installs and services boilers and heat pumps in homes.',
      },
      work: [
        {
          name: 'Severnside Heating',
          position: 'Heating Engineer',
          startDate: '2017-03',
          highlights: [
            'Installed 62 air source heat pumps since 2021',
            'Service about 450 boilers a year',
            'First-time fix rate of 91%',
            'Train one apprentice each year',
            'Quote jobs of up to £18,000 on site',
          ],
        },
        {
          name: 'Clifton Plumbing Co',
          position: 'Plumber',
          startDate: '2011-06',
          endDate: '2017-02',
          highlights: [
            'Fitted bathrooms and underfloor heating in 200 new flats',
            'Found leaks with thermal cameras',
            'Answered emergency calls every third weekend',
          ],
        },
      ],
      education: [
        {
          institution: 'Avon Technical College',
          studyType: 'NVQ Level 3',
          area: 'Plumbing and Heating',
          startDate: '2008',
          endDate: '2011',
        },
      ],
      skills: [
        { name: 'Skills', keywords: ['Gas boilers', 'Heat pumps', 'Underfloor heating', 'Soldering', 'Fault finding'] },
      ],
      certificates: [
        { name: 'Gas Safe registration', date: '2012' },
        { name: 'Heat pump installer certificate', date: '2021' },
      ],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
      ],
    },
  },
  {
    id: 'forwarder',
    facts: {
      basics: {
        name: 'Ingrid Halvorsen',
        label: 'Customs specialist',
        location: { city: 'Rotterdam', countryCode: 'NL' },
        summary: 'Customs and sea freight specialist with a forwarder.',
      },
      work: [
        {
          name: 'Maasvlakte Forwarding',
          position: 'Senior Customs Declarant',
          startDate: '2019-02',
          highlights: [
            'Clear 1,300 import declarations a month with a team of four',
            'Cut the share of declarations returned by customs from 6% to 1.5%',
            'Saved clients €210,000 in duties in 2023 through bonded storage',
            'Wrote the Brexit handbook for the Hull and Felixstowe lanes',
            'Contact person for audits by the customs authority',
          ],
        },
        {
          name: 'Oslofjord Spedisjon',
          position: 'Sea Freight Clerk',
          startDate: '2013-08',
          endDate: '2019-01',
          highlights: [
            'Booked 90 containers a week to West Africa',
            'Chased demurrage invoices and recovered NOK 1.1 million',
          ],
        },
      ],
      education: [
        {
          institution: 'Drammen Business School',
          studyType: 'Diploma',
          area: 'Shipping and Logistics',
          startDate: '2011',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Incoterms', 'AEO', 'Tariff classification', 'SAP GTS', 'Excel'] }],
      certificates: [{ name: 'Dutch customs declarant licence', date: '2020' }],
      languages: [
        { language: 'Norwegian', fluency: 'Native' },
        { language: 'English', fluency: 'C2' },
        { language: 'Dutch', fluency: 'B2' },
      ],
    },
  },
  {
    id: 'paralegal',
    facts: {
      basics: {
        name: 'Devika Raman',
        label: 'Paralegal',
        location: { city: 'Toronto', countryCode: 'CA' },
        summary: 'Litigation paralegal in employment and personal injury cases.',
      },
      work: [
        {
          name: 'Hartwell Osei LLP',
          position: 'Litigation Paralegal',
          startDate: '2020-01',
          highlights: [
            'Prepare 15 to 20 statements of claim a month',
            'Manage disclosure for files with up to 40,000 documents in Relativity',
            'Interview clients and witnesses before discovery',
            'Kept a calendar of limitation dates without a missed deadline in four years',
            'Helped draft a factum that won at the Court of Appeal',
          ],
        },
        {
          name: 'Danforth Legal Clinic',
          position: 'Legal Assistant',
          startDate: '2017-05',
          endDate: '2019-12',
          highlights: [
            'Took in 60 clients a week',
            'Filed applications with the Landlord and Tenant Board',
            'Translated letters for Tamil speaking tenants',
          ],
        },
      ],
      education: [
        {
          institution: 'Lakeshore College',
          studyType: 'Diploma',
          area: 'Paralegal Studies',
          startDate: '2015',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Relativity', 'Clio', 'Legal research', 'Document review', 'CanLII'] }],
      certificates: [{ name: 'P1 paralegal licence', date: '2018' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Tamil', fluency: 'Fluent' },
        { language: 'French', fluency: 'Basic' },
      ],
    },
  },
  {
    id: 'events',
    facts: {
      basics: {
        name: 'Giulia Santangelo',
        label: 'Events manager',
        location: { city: 'Verona', countryCode: 'IT' },
        summary: 'Plans weddings and conferences in hotels.',
      },
      work: [
        {
          name: 'Palazzo Bellavista',
          position: 'Events Manager',
          startDate: '2018-04',
          highlights: [
            'Planned 70 weddings and 45 conferences in 2023, the largest with 600 guests',
            'Raised banqueting revenue from €800,000 to €1.3 million in four years',
            'Lead a team of 5 coordinators and 30 casual staff',
            'Negotiated a florist contract that saves 15%',
            'Guest satisfaction for events at 4.8 out of 5',
          ],
        },
        {
          name: 'Hotel Lessinia',
          position: 'Receptionist',
          startDate: '2014-06',
          endDate: '2018-03',
          highlights: [
            'Checked in up to 120 guests a day',
            'Handled complaints in four languages',
            'Trained new colleagues on Opera',
          ],
        },
      ],
      education: [
        {
          institution: 'Scuola Alberghiera Adige',
          studyType: 'Diploma',
          area: 'Hotel Management',
          startDate: '2009',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Opera PMS', 'Banqueting', 'Budgeting', 'Canva', 'Supplier negotiation'] }],
      languages: [
        { language: 'Italian', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'German', fluency: 'C1' },
        { language: 'Spanish', fluency: 'B2' },
      ],
      awards: [{ title: 'Wedding Venue of the Year, runner-up', awarder: 'Sposi Veneto', date: '2022' }],
    },
  },
  {
    id: 'marine',
    facts: {
      basics: {
        name: 'Keoni Makoa',
        label: 'Marine biologist',
        location: { city: 'Hilo', countryCode: 'US' },
        summary: 'Coral reef researcher.',
      },
      work: [
        {
          name: 'Hilo Reef Institute',
          position: 'Research Associate',
          startDate: '2020-06',
          highlights: [
            'Monitor 18 reef sites with photo transects twice a year',
            'Trained a classifier in Python that identifies coral species with 88% accuracy',
            'Raised $240,000 in grants as co-investigator',
            'Grew 3,400 coral fragments in a nursery, of which 71% survived transplanting',
            'Supervise volunteer divers',
          ],
        },
        {
          name: 'Kona Fisheries Office',
          position: 'Fisheries Technician',
          startDate: '2016-01',
          endDate: '2018-07',
          highlights: ['Sampled catches at three harbours', 'Entered data for 11,000 fish into Access'],
        },
      ],
      education: [
        {
          institution: 'University of Mauna Bay',
          studyType: 'MSc',
          area: 'Marine Biology',
          startDate: '2018',
          endDate: '2020',
        },
        { institution: 'Puna State College', studyType: 'BSc', area: 'Biology', startDate: '2011', endDate: '2015' },
      ],
      skills: [{ name: 'Skills', keywords: ['Python', 'R', 'Scuba diving', 'GIS', 'Photo transects'] }],
      certificates: [{ name: 'AAUS Scientific Diver', date: '2019' }],
      publications: [{ name: 'Heat tolerance of Montipora fragments', publisher: 'Reef Letters', releaseDate: '2022' }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Hawaiian', fluency: 'Intermediate' },
      ],
    },
  },
]
export const cases: TruthCase[] = [
  ...readCases(
    'midwife',
    `
number | /work/0 | Looked after [[five women]] in labour at a time in a busy unit
number | letter | Our unit sees [[4,900 births]] a year.
moved | /work/0 | Started a breastfeeding drop-in that [[84 mothers]] attend each month
percent | summary | Midwife who brought third-degree tears down to [[0.9%]].
title | summary | [[Clinical midwife manager]] with community and labour ward experience.
certificate | letter | I am also a certified [[lactation consultant]].
degree | letter | My [[master's in midwifery]] taught me to read research.
employer | letter | Before that I spent two years at [[Rotunda Hospital]].
scope | /work/0 | [[Led the neonatal resuscitation team]] and its drills
activity | /work/1 | Prescribed contraception and [[inserted implants]] at the village surgery
language | summary | Midwife who speaks English, Irish and [[Polish]].
years_of_experience | summary | Midwife with over [[fifteen years]] of experience.
tenure | letter | I have mentored students since [[2016]].
 | /work/0 | Provide one-to-one and shared care for as many as three labouring women each shift, in a hospital delivering some 2,900 babies annually
 | /work/0 | Established a weekly breastfeeding clinic that around 25 new mothers use every month
 | /work/0 | Have guided six trainee midwives through their placements as their preceptor
 | /work/0 | Carried out an audit of tears after which severe ones dropped by more than a third
 | /work/1 | Supported 84 families giving birth at home
 | /work/1 | Taught parents-to-be in two villages how to prepare for birth
 | summary | Midwife with hospital and community practice, trained in neonatal resuscitation, suturing and reading CTG traces.
 | summary | BSc-qualified midwife at ease on a labour ward or at a kitchen table in North Clare.
 | letter | In three years as a community midwife I was present at eighty-four home births and took the lead at seven.
 | letter | Forty families across North Clare knew my car. I covered the whole caseload by road.
 | letter | In 2023 colleagues at Corrib gave me the Compassionate Care Award, which I treasure.
 | letter | Every Thursday our drop-in fills with mothers who find feeding hard; about twenty-five come in a month.
 | /basics/label | Community and labour ward midwife
`,
  ),
  ...readCases(
    'sen-teacher',
    `
number | /work/0 | Teach a class of [[19 pupils]] with autism
number | letter | I have written education plans for [[more than fifty children]].
percent | /work/0 | Cut outbursts by [[85%]] with picture timetables
moved | summary | Teacher who has trained [[28 teaching assistants]] in Makaton.
title | summary | [[Deputy head]] of a primary school and specialist in autism.
certificate | /work/0 | Qualified [[Team Teach instructor]] for safe handling
degree | letter | I hold a [[master's in special education]].
award | letter | In 2022 I was named [[Teacher of the Year]] by the city.
scope | /work/0 | [[Manage the budget]] of the special needs unit
activity | /work/1 | Coached the under-11 [[football team]] to the district final
skill | summary | SEN teacher skilled in Makaton, PECS and [[British Sign Language]].
duration | /work/1 | Lifted reading age by [[24 months]] in one school year
date | letter | I joined Hollin Bank in [[2016]].
 | /work/0 | Lead a small class of nine autistic children between six and eight years old
 | /work/0 | Have drawn up tailored learning plans for 31 pupils
 | /work/0 | Brought in visual schedules that reduced challenging behaviour by well over half
 | /work/0 | Coach classroom support staff in Makaton signing (14 to date)
 | /work/0 | Chair a weekly multi-agency meeting of parents and speech and language therapists
 | /work/1 | Improved reading ages by over a year within a single school year
 | /work/1 | Put on the Christmas play each year
 | summary | Primary teacher with twelve years in the classroom, seven of them with autistic pupils.
 | summary | Drama graduate turned SEN specialist, holder of the National Award for SEN Coordination.
 | letter | At Aire Valley I had a class of twenty-eight. At Hollin Bank I have nine, and the days are no shorter.
 | letter | When we hung up picture timetables, outbursts dropped by three fifths, and the room became a calmer place.
 | letter | I speak enough Yoruba to put some grandmothers at ease.
 | /basics/label | Primary teacher, special educational needs
`,
  ),
  ...readCases(
    'heating',
    `
number | /work/0 | Fitted [[162 heat pumps]] since 2021
number | letter | I service [[900 boilers]] a year.
percent | summary | Heating engineer with a first-time fix rate of [[98%]].
moved | letter | At Severnside I have fitted [[200 heat pumps]] in four years.
money | /work/0 | Priced jobs of up to [[£80,000]] on site
title | summary | [[Service manager]] for boilers and heat pumps.
certificate | summary | Heating engineer, Gas Safe registered and [[OFTEC certified]].
scope | /work/0 | [[Manage a team]] of three fitters
activity | /work/1 | [[Rewired consumer units]] in older houses
employer | letter | I served my time with [[British Gas]].
years_of_experience | letter | I bring [[twenty years]] of experience with boilers.
degree | summary | Plumber with a [[degree in building services]].
tool | /work/1 | Designed pipework in [[AutoCAD]]
 | /work/0 | Put in more than sixty air source heat pumps over the past few years
 | /work/0 | Carry out some 450 annual boiler services
 | /work/0 | Solve nine in ten faults on the first visit
 | /work/0 | Bring on a new apprentice every year
 | /work/0 | Price work worth up to £18,000 at the customer's home
 | /work/1 | Plumbed bathrooms and laid underfloor heating across 200 newly built apartments
 | /work/1 | Traced hidden leaks using thermal imaging
 | /work/1 | On call for emergencies one weekend in three
 | summary | Gas Safe registered heating engineer with fifteen years in the trade, first bathrooms and pipes, now boilers and heat pumps.
 | summary | NVQ Level 3 plumber certified to install heat pumps.
 | letter | I finish what I start on the first visit ninety-one times out of a hundred.
 | letter | Since 2021 I have put air source heat pumps into sixty-two homes, and every one of them is warm.
 | letter | For almost six years I was a plumber at Clifton, up at night every third weekend when a pipe burst.
 | /basics/label | Gas and heat pump engineer
`,
  ),
  ...readCases(
    'forwarder',
    `
number | /work/0 | Clear [[3,100 declarations]] a month
number | /work/0 | Work in a team of [[nine declarants]]
percent | letter | The share of returned declarations is down to [[0.2%]].
money | /work/0 | Saved clients [[€710,000]] in duties in 2023
moved | letter | At Maasvlakte I book [[1,300 containers]] a month.
title | summary | [[Customs director]] with a background in sea freight.
employer | summary | Customs specialist formerly with [[Kuehne + Nagel]].
language | letter | I also speak [[fluent German]].
scope | letter | I [[founded the customs department]] at Maasvlakte.
place | /work/1 | Booked containers to West Africa and [[South America]]
tool | summary | Declarant working with SAP GTS and [[Descartes]].
certificate | letter | I am a [[licensed customs broker]] in the United States.
responsibility | /work/0 | Responsible for [[payroll and hiring]] in the customs team
 | /work/0 | Together with three colleagues, process around 1,300 import entries per month
 | /work/0 | Brought customs rejections down by three quarters, from 6 to 1.5 per cent
 | /work/0 | Used bonded warehousing to spare customers €210,000 of duty in 2023
 | /work/0 | Authored the company's post-Brexit guide for shipments via Felixstowe and Hull
 | /work/0 | Act as point of contact whenever the customs authority audits us
 | /work/1 | Arranged weekly bookings of 90 boxes bound for West African ports
 | /work/1 | Clawed back over a million kroner in demurrage charges
 | summary | Licensed Dutch customs declarant with thirteen years in forwarding, at home with Incoterms, tariff codes and SAP GTS.
 | summary | Trilingual freight and customs professional who keeps rejected declarations at 1.5%.
 | letter | Six in a hundred of our declarations used to come back. Today it is one and a half.
 | letter | For more than five years I sent ninety containers to West Africa each week.
 | letter | Demurrage is money for nothing: at Oslofjord I got 1.1 million kroner of it back.
 | /basics/label | Customs and freight forwarding specialist
`,
  ),
  ...readCases(
    'paralegal',
    `
number | /work/0 | Prepare [[50 statements of claim]] a month
number | letter | I have handled disclosure with [[400,000 documents]].
moved | /work/1 | Took in [[20 clients]] a week at the clinic
title | summary | [[Lawyer]] in employment and personal injury cases.
certificate | letter | I was [[called to the bar]] in 2021.
degree | summary | Litigation paralegal with a [[law degree]].
tool | /work/0 | Managed disclosure in Relativity and [[Everlaw]]
scope | /work/0 | [[Supervised four clerks]] in the litigation group
inflation | /work/0 | [[Drafted the factum]] that won at the Court of Appeal
language | letter | I am [[fluent in French]] and in Tamil.
activity | /work/1 | [[Represented tenants]] at hearings of the Landlord and Tenant Board
industry | summary | Paralegal with experience in employment, personal injury and [[immigration]].
duration | letter | I have not missed a deadline in [[ten years]].
 | /work/0 | Draft between 15 and 20 statements of claim each month
 | /work/0 | Run document disclosure on matters of as many as 40,000 records using Relativity
 | /work/0 | Meet clients and witnesses ahead of discovery to take down their accounts
 | /work/0 | Tracked every limitation period for four years and never missed one
 | /work/0 | Contributed to a factum that succeeded on appeal
 | /work/1 | Welcomed some sixty clients weekly at intake
 | /work/1 | Lodged applications to the Landlord and Tenant Board
 | /work/1 | Put letters into Tamil for renters
 | summary | Licensed paralegal (P1) with nearly nine years in litigation and community law.
 | summary | Detail-minded litigation support professional: pleadings, e-discovery in Relativity, research on CanLII.
 | letter | At the clinic sixty people a week sat down at my desk, many of them Tamil-speaking tenants with a letter they could not read.
 | letter | Limitation dates are unforgiving. In four years, none has slipped past me.
 | /basics/label | Litigation paralegal, employment and injury law
`,
  ),
  ...readCases(
    'events',
    `
number | /work/0 | Planned [[170 weddings]] in 2023
number | letter | My biggest event had [[1,600 guests]].
money | /work/0 | Raised banqueting revenue to [[€2.3 million]]
moved | letter | I lead a team of [[45 coordinators]].
percent | /work/0 | Renegotiated the florist contract to save [[35%]]
award | summary | [[Winner of Wedding Venue of the Year]] 2022.
title | letter | I have been [[hotel director]] at Palazzo Bellavista since 2018.
superlative | summary | Runs the [[most popular]] wedding venue in the Veneto.
language | letter | I also speak [[Japanese]] with our guests.
degree | summary | Events manager with a [[bachelor's]] in tourism.
activity | /work/1 | [[Redesigned the hotel website]] and its booking page
date | letter | I started as a receptionist in [[2011]].
scope | /work/1 | [[Headed the front office]] in the high season
 | /work/0 | Delivered 115 events in 2023, 70 weddings and 45 conferences among them
 | /work/0 | Grew banqueting income by half a million euros in four years
 | /work/0 | Head a team of five coordinators, plus thirty casuals in season
 | /work/0 | Struck a deal with a florist that trimmed costs by 15 per cent
 | /work/0 | Keep event satisfaction scores at 4.8 of 5
 | /work/1 | Welcomed as many as 120 arrivals daily at the front desk
 | /work/1 | Resolved guest complaints in Italian, English, German and Spanish
 | /work/1 | Showed newcomers how to use Opera
 | summary | Events manager with eleven years in hotels, from the reception desk to conferences for 600.
 | summary | Multilingual wedding and conference planner whose team took banqueting past the million mark.
 | letter | Seventy couples said yes in our gardens in 2023, and I planned every one of those days.
 | letter | In 2022 we were runners-up as Wedding Venue of the Year.
 | letter | When I took over in 2018, banquets brought in €800,000. Four years on it was €1.3 million.
 | /basics/label | Wedding and conference planner
`,
  ),
  ...readCases(
    'marine',
    `
number | /work/0 | Monitor [[48 reef sites]] twice a year
percent | letter | My classifier is right in [[96%]] of cases.
money | /work/0 | Raised [[$940,000]] in grants
moved | letter | Of the fragments we grew, [[88%]] survived transplanting.
inflation | /work/0 | Won $240,000 in grants [[as principal investigator]]
degree | summary | Coral reef researcher with a [[PhD]] in marine biology.
publication | letter | I have published in [[Nature]].
certificate | summary | Scientific diver and [[licensed boat captain]].
tool | /work/0 | Trained a classifier in Python and [[TensorFlow]]
employer | letter | In 2019 I worked for [[NOAA]].
number | /work/1 | Sampled catches at [[thirteen harbours]]
language | letter | I am a [[native speaker of Hawaiian]].
activity | /work/1 | [[Patrolled protected waters]] and issued fines
 | /work/0 | Survey eighteen reef locations by photo transect every six months
 | /work/0 | Built a Python classifier that tells coral species apart with 88% accuracy
 | /work/0 | Co-secured $240,000 of grant funding
 | /work/0 | Cultivated 3,400 coral fragments in the nursery; seven in ten survived once transplanted
 | /work/0 | Oversee volunteer divers in the field
 | /work/1 | Sampled landings in three ports
 | /work/1 | Logged records of 11,000 fish in an Access database
 | summary | Marine biologist (MSc) combining diving, coral husbandry and machine learning in Python and R.
 | summary | Published reef scientist and AAUS scientific diver with eight years in fisheries and coral research.
 | letter | Twice a year I photograph the same eighteen sites, and twice a year I hope the corals are still there.
 | letter | We planted out 3,400 fragments from our nursery and more than two thirds lived.
 | letter | My paper on the heat tolerance of Montipora came out in Reef Letters in 2022.
 | /basics/label | Coral reef scientist
`,
  ),
]
