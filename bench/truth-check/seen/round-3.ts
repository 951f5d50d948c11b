// Round 3 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'nadia',
    facts: {
      basics: {
        name: 'Nadia Farouk',
        label: 'Museum curator',
        location: { city: 'Alexandria', countryCode: 'EG' },
        summary: 'Curator of Greco-Roman antiquities with a weakness for lamps.',
      },
      work: [
        {
          name: 'Museum of the Eastern Harbour',
          position: 'Assistant Curator',
          startDate: '2019-01',
          highlights: [
            'Curated the exhibition "Light in Clay", seen by 38,000 visitors in four months',
            'Catalogued 2,600 oil lamps and put the records online',
            'Wrote labels and an audio guide in Arabic and English',
            'Negotiated loans from five museums in Italy and Greece',
            'Supervised two conservation interns',
          ],
        },
        {
          name: 'Delta Excavations',
          position: 'Field Archaeologist',
          startDate: '2015-10',
          endDate: '2018-12',
          highlights: [
            'Dug three seasons at a Roman pottery workshop',
            'Drew and photographed finds',
            'Kept the find register in FileMaker',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Pharos',
          studyType: 'MA',
          area: 'Archaeology',
          startDate: '2013',
          endDate: '2015',
        },
        { institution: 'University of Pharos', studyType: 'BA', area: 'History', startDate: '2009', endDate: '2013' },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Cataloguing', 'Exhibition planning', 'Photography', 'FileMaker', 'Grant writing'],
        },
      ],
      languages: [
        { language: 'Arabic', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Italian', fluency: 'A2' },
      ],
      publications: [
        { name: 'Lamps of the Western Delta', publisher: 'Journal of Nile Archaeology', releaseDate: '2021' },
      ],
      awards: [{ title: 'Young Curator Grant', awarder: 'Levant Heritage Fund', date: '2022' }],
    },
  },
  {
    id: 'kaarel',
    facts: {
      basics: {
        name: 'Kaarel Tamm',
        label: 'Security analyst',
        location: { city: 'Tartu' },
        summary: 'SOC analyst, formerly system administrator.',
      },
      work: [
        {
          name: 'Põhja Pank',
          position: 'Security Operations Analyst',
          startDate: '2021-09',
          highlights: [
            'Triage about 70 alerts a shift in Splunk and Microsoft Sentinel',
            'Wrote 45 detection rules in KQL; false positives went down by 38%',
            'Lead investigator in a phishing case with 9 hijacked accounts, closed within 5 hours',
            'Run a phishing drill for 1,100 employees every quarter; click rate fell from 14% to 5%',
            'On call one week in six',
          ],
        },
        {
          name: 'Emajõe Hosting',
          position: 'System Administrator',
          startDate: '2017-06',
          endDate: '2021-08',
          highlights: [
            'Ran 130 Linux servers with Ansible',
            'Moved backups to object storage and cut their cost by half',
            'Answered tickets, 15 a day on average',
          ],
        },
      ],
      education: [
        {
          institution: 'Lõuna Technical University',
          studyType: 'BSc',
          area: 'Cybersecurity',
          startDate: '2014',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['Splunk', 'KQL', 'Python', 'Ansible', 'Wireshark', 'MITRE ATT&CK'] }],
      certificates: [
        { name: 'CompTIA Security+', date: '2021' },
        { name: 'GCIH', issuer: 'GIAC', date: '2023' },
      ],
      languages: [
        { language: 'Estonian', fluency: 'Native' },
        { language: 'English', fluency: 'C1' },
        { language: 'Russian', fluency: 'B2' },
      ],
      projects: [
        {
          name: 'rulebook',
          description: 'Open-source linter for detection rules',
          keywords: ['Python'],
          highlights: ['Used by four other banks'],
        },
      ],
    },
  },
  {
    id: 'thandi',
    facts: {
      basics: {
        name: 'Thandi Mokoena',
        label: 'Fundraising manager',
        location: { city: 'Durban' },
        summary: 'Fundraiser for children and clean water.',
      },
      work: [
        {
          name: 'Umkhumbane Water Trust',
          position: 'Fundraising Manager',
          startDate: '2020-04',
          highlights: [
            'Raised R18 million in 2024 from companies, foundations and 2,300 monthly donors',
            'Wrote 40 grant applications, 16 of them successful',
            'Grew monthly giving from 900 to 2,300 donors with a text message campaign',
            'Manage a team of three and 25 street fundraisers',
            'Moved donor records to Salesforce without losing a gift',
          ],
        },
        {
          name: 'Small Steps Creche',
          position: 'Events Coordinator',
          startDate: '2016-02',
          endDate: '2020-03',
          highlights: [
            'Organised a yearly charity run with 600 runners',
            'Found sponsors for school meals',
            'Wrote the newsletter',
          ],
        },
      ],
      education: [
        {
          institution: 'KwaMashu University of Technology',
          studyType: 'National Diploma',
          area: 'Public Relations',
          startDate: '2013',
          endDate: '2015',
        },
      ],
      skills: [
        {
          name: 'Skills',
          keywords: ['Grant writing', 'Salesforce', 'Donor relations', 'Event management', 'Public speaking'],
        },
      ],
      languages: [
        { language: 'Zulu', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
        { language: 'Afrikaans', fluency: 'Basic' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'nadia',
    `
number | /work/0 | Curated "Light in Clay", an exhibition with [[83,000]] visitors
number | /work/0 | Catalogued [[6,200]] oil lamps and published the records online
place | /work/0 | Negotiated loans from museums in Italy, Greece and [[France]]
title | /work/0/position | [[Chief Curator]]
title | letter | As [[head of collections]] at the Museum of the Eastern Harbour I care for 2,600 lamps.
degree | letter | I hold a [[PhD]] in archaeology from the University of Pharos.
language | letter | I speak Arabic, English and [[fluent Italian]].
publication | letter | My [[book]] on lamps appeared in 2021.
award | letter | In 2022 I [[won the Egyptian Heritage Prize]].
employer | summary | Curator with earlier posts at the [[British Museum]].
tool | /work/1 | Recorded finds in FileMaker and [[ArcGIS]]
duration | /work/0 | Attracted 38,000 visitors in [[two months]]
number | /work/1 | Dug [[eight]] seasons at a Roman pottery workshop
scope | /work/1 | [[Directed]] the excavation of a Roman pottery workshop
skill | /skills/0/keywords | [[Paper conservation]]
money | /work/0 | Curated "Light in Clay" on a budget of [[€120,000]]
 | /work/0 | Conceived and curated "Light in Clay", which drew 38,000 people over four months
 | /work/0 | Documented some 2,600 oil lamps in an online catalogue
 | /work/0 | Authored exhibition labels plus a bilingual audio guide (Arabic/English)
 | /work/0 | Secured loans from five Italian and Greek museums
 | /work/0 | Oversaw a pair of interns in conservation
 | /work/1 | Spent three seasons excavating a Roman workshop for pottery
 | /work/1 | Responsible for drawing and photographing finds as well as for the FileMaker register
 | summary | Archaeologist turned curator: eleven years between trench and display case, an MA in Archaeology and an article in the Journal of Nile Archaeology.
 | summary | Assistant curator of Greco-Roman antiquities who has catalogued 2,600 lamps and brought 38,000 visitors to a single exhibition.
 | letter | Lamps are modest things. That is why I made an exhibition of them, and 38,000 people came to see it within four months.
 | letter | With a Young Curator Grant from the Levant Heritage Fund (2022) and loans from five museums abroad, we could show pieces that had never left their stores.
 | letter | My Italian is basic, but it was enough to talk to colleagues about loans; in Arabic and English I write for the public.
 | letter | I took both my degrees, a BA in History and an MA in Archaeology, at the University of Pharos.
`,
  ),
  ...readCases(
    'kaarel',
    `
number | /work/0 | Triage around [[170]] alerts per shift in Splunk and Sentinel
percent | /work/0 | Wrote 45 KQL detection rules that cut false positives by [[83%]]
number | /work/0 | Run quarterly phishing drills for [[11,000]] employees
percent | /work/0 | Brought the phishing click rate down from 14% to [[2%]]
duration | /work/0 | Closed a phishing case with nine hijacked accounts within [[two hours]]
tool | /work/0 | Triage alerts in Splunk, Sentinel and [[QRadar]]
tool | /work/1 | Ran 130 Linux servers with Ansible and [[Terraform]]
number | /work/1 | Administered [[310]] Linux servers
certificate | letter | I hold Security+, GCIH and [[CISSP]].
certificate | /certificates | [[OSCP]]
title | letter | As [[SOC manager]] at Põhja Pank I am on call one week in six.
title | /basics/label | [[Chief information security officer]]
years_of_experience | summary | Security analyst with [[ten years]] of SOC experience.
date | letter | I joined Põhja Pank in [[2019]].
scope | /work/0 | [[Founded]] the bank's phishing drill programme
number | summary | Author of an open-source linter used by [[fourteen]] banks.
language | letter | My Russian is [[native]].
activity | /work/1 | [[Designed a data centre cooling plan and audited landlords]]
 | /work/0 | Investigate roughly seventy security alerts every shift with Splunk and Microsoft Sentinel
 | /work/0 | Reduced false positives by more than a third by writing 45 KQL rules
 | /work/0 | Conduct quarterly phishing simulations for over 1,000 staff, with click rates down by nine percentage points
 | /work/0 | Led the investigation of a phishing incident (nine compromised accounts) and closed it in five hours
 | /work/0 | Join the on-call rota every sixth week
 | /work/1 | Administered 130 Linux machines through Ansible
 | /work/1 | Halved the cost of backups by moving them to object storage
 | /work/1 | Resolved an average of 15 support tickets per day
 | /skills/0/keywords | Linux
 | /skills/0/keywords | Microsoft Sentinel
 | /projects/0 | Adopted by four more banks
 | summary | SOC analyst with five years in security operations and four in system administration; certified in Security+ and GCIH.
 | summary | Security analyst who writes his own detection rules. Kaarel maintains an open-source linter for them, and four other banks use it.
 | letter | Most alerts are noise. At Põhja Pank I look at about seventy of them a shift, and the 45 rules I have written removed 38% of the false ones.
 | letter | Before security I spent four years as a system administrator at Emajõe Hosting, so I know what an attacker sees when a server is badly kept.
 | letter | I have never defended a power grid. I have, however, run drills that brought click rates from 14% to 5%, and people are the same everywhere.
`,
  ),
  ...readCases(
    'thandi',
    `
money | /work/0 | Raised [[R81 million]] in 2024 from companies, foundations and donors
money | /work/0 | Raised [[$18 million]] in 2024
number | /work/0 | Won [[26]] of 40 grant applications
multiple | /work/0 | [[Quadrupled]] the number of monthly donors with a text message campaign
number | /work/0 | Manage a team of [[thirteen]] and 25 street fundraisers
tool | /work/0 | Moved donor records to [[HubSpot]] without losing a gift
title | /work/0/position | [[Director of Development]]
title | summary | [[Head]] of fundraising for a water charity.
number | /work/1 | Organised a yearly charity run with [[6,000]] runners
degree | letter | I have a [[bachelor's degree]] in public relations.
language | letter | I speak Zulu, English and [[fluent]] Afrikaans.
employer | letter | Earlier I raised funds for [[UNICEF]].
award | letter | Our campaign won the [[Fundraising Campaign of the Year]] award.
years_of_experience | summary | Fundraiser with [[fifteen years]] in the charity sector.
place | /work/0 | Raised funds from companies in [[Germany]] and South Africa
percent | /work/0 | Increased monthly giving by [[300%]]
activity | /work/1 | [[Taught toddlers and cooked school lunches]]
 | /work/0 | Secured R18m in 2024 from corporate partners, foundations and some 2,300 regular donors
 | /work/0 | Submitted forty grant proposals with a success rate of 40%
 | /work/0 | More than doubled monthly donors, from 900 to 2,300, through a text message campaign
 | /work/0 | Lead three staff and 25 fundraisers on the street
 | /work/0 | Migrated all donor records to Salesforce with no gift lost
 | /work/0 | Added 1,400 monthly donors through an SMS campaign
 | /work/1 | Ran an annual charity run for 600 participants
 | /work/1 | Won sponsors for meals at school and produced the newsletter
 | /skills/0/keywords | CRM
 | /skills/0/keywords | Fundraising campaigns
 | summary | Fundraising manager with over ten years in the non-profit sector, from charity runs to multi-million rand appeals.
 | summary | Experienced in grant writing, donor relations and events. Manages a team of three and 25 street fundraisers, and in 2024 brought in R18 million.
 | letter | Sixteen of the forty applications I wrote for the Trust were funded. I read the other twenty-four again every winter.
 | letter | A run for 600 people taught me logistics; 2,300 small monthly gifts taught me patience.
 | letter | Your foundation supports solar pumps, and pumps are what my donors ask about first.
`,
  ),
]
