// Round 22 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# call-centre-lead | Jericho Salonga | Team Leader, Customer Care | Cebu | PH
about: Team leader in telecom support.
work: Visayas Connect | Team Leader | 2020-03
- Lead 22 agents on night shift for a US telecom client
- Customer satisfaction up from 78% to 89%
- Average handling time down by 70 seconds
- Absences halved to 4% by swapping shifts over a chat group
- Calibrate 40 calls a week with the quality team
work: Mactan Support Hub | Customer Care Agent | 2016-06 | 2020-02
- Took 85 calls a day for a hotel booking site
- Agent of the month five times
edu: Cebu Northern College | BA | Communication | 2012 | 2016
skills: Coaching, Zendesk, Workforce planning, Conflict resolution
lang: Cebuano Native, Filipino Fluent, English Fluent
number | letter | I lead [[55 agents]] through the night.
percent | summary | Team leader whose floor reaches [[96%]] customer satisfaction.
moved | /work/0 | Review [[85 calls]] a week together with quality
moved | letter | At Mactan I took [[forty calls]] a day for people who wanted a room.
moved | summary | Team leader who brought absences down to [[22%]].
award | letter | I was agent of the month [[twelve times]].
tool | summary | Customer care lead at home in Zendesk and [[Salesforce]].
title | letter | As [[operations manager]] of Visayas Connect I work nights.
activity | /work/0 | [[Negotiated the contract]] with the US client
 | /work/0 | Manage a night team of 22 supporting an American telecom customer
 | /work/0 | Drove CSAT from 78 to 89 percent, an 11-point gain
 | /work/0 | Trimmed more than a minute off the average call
 | /work/0 | Cut absenteeism by half, down to four per cent
 | /work/0 | Sit down with Quality each week to calibrate 40 calls
 | /work/1 | Five-time agent of the month, answering some 85 calls daily
 | summary | Night-shift team leader with ten years in contact centres, six of them leading people.
 | summary | Support leader with a communication degree: 22 agents, 89% satisfaction, absence at 4%.
 | letter | Twenty-two people answer the phone at three in the morning because I ask them to, and I do not take that for granted.
 | letter | Our callers used to give us 78 per cent. They give us 89 now, and calls are seventy seconds shorter.
 | letter | I still remember my 85 calls a day for a hotel site, most of them from people standing at the wrong hotel.
 | /basics/label | Customer care team leader (telecom)
# architect | Freja Lindegaard | Architect | Copenhagen | DK
about: Architect for schools and housing.
work: Studio Havblik | Project Architect | 2018-08
- Lead architect of a school for 640 pupils, 9,200 m²
- Budget DKK 210 million, finished DKK 6 million under it
- Lead a design team of seven
- Reduced the embodied carbon of the school by 31% with a timber frame
- Won two of five competitions entered since 2021
work: Tegnestuen Fjord | Architect | 2013-09 | 2018-07
- Detailed the facades of 124 flats in Ørestad
- Coordinated BIM models of six consultants
edu: Royal Academy Aalhavn | MA | Architecture | 2008 | 2013
skills: Revit, Rhino, BIM coordination, Timber construction, DGNB
cert: DGNB Consultant | 2020
pub: Building schools in wood | Nordic Architecture Review | 2023
lang: Danish Native, English C2, German B1
number | summary | Architect of a school for [[1,400 pupils]] in timber.
money | letter | We handed the school over [[DKK 26 million]] under budget.
moved | /work/1 | Detailed the facades of [[640 flats]] in Ørestad
moved | letter | At Fjord I held the models of [[seven consultants]] together.
moved | letter | The timber frame saved [[6%]] of the embodied carbon.
percent | /work/0 | Timber frame: embodied carbon of the school cut by [[half]]
certificate | summary | DGNB consultant and [[Passive House designer]].
award | letter | Our school won [[the Mies van der Rohe Award]].
title | summary | [[Partner]] at Studio Havblik with a love of wood.
number | letter | We won [[four of five]] competitions.
degree | letter | I have a [[PhD in architecture]] from Aalhavn.
 | /work/0 | Designed a 9,200 square metre school for 640 children as lead architect
 | /work/0 | Brought a DKK 210m project in six million under budget
 | /work/0 | Head a seven-person design team
 | /work/0 | Cut embodied carbon by almost a third by building in timber
 | /work/0 | Two competition wins out of five entries since 2021
 | /work/1 | Facade detailing for more than 120 flats
 | /work/1 | BIM coordination between six consulting firms
 | summary | Project architect with 13 years of practice in schools and housing, published on timber construction.
 | summary | MA architect, DGNB-certified, who has taken a DKK 210 million school from sketch to handover.
 | letter | A school for 640 children stands in wood because we asked, early, what thirty-one per cent less carbon would cost. In the end it cost less than planned.
 | letter | Before that I spent nearly five years drawing how 124 flats meet the weather.
 | letter | Of the five competitions we have entered since 2021 we lost three, and I learned most from those.
 | /basics/label | Project Architect, timber and schools
# marketing-manager | Larissa Monteiro | Marketing Manager | São Paulo | BR
about: Marketing manager for cosmetics online.
work: Flor de Ipê | Marketing Manager | 2020-02
- Media budget of R$4.5 million a year
- Online sales tripled in three years to R$36 million
- Lowered cost per new customer from R$58 to R$41
- Newsletter with 310,000 readers, open rate 29%
- Lead three designers and two copywriters
work: Agência Bem-te-vi | Account Executive | 2015-03 | 2020-01
- Looked after 11 clients in food and fashion
- Ran a campaign for a juice brand with 2.4 million views
edu: Universidade Paulista do Sul | Bachelor | Advertising | 2010 | 2014
skills: Google Analytics, Meta Ads, SEO, CRM, RD Station
lang: Portuguese Native, English C1, Spanish B2
number | letter | Our newsletter reaches [[510,000 readers]].
money | summary | Marketing manager with a media budget of [[R$14.5 million]].
moved | letter | I lowered the cost of a new customer to [[R$36]].
moved | /work/1 | Looked after [[29 clients]] in food and fashion
moved | /work/0 | Open rate of [[41%]] for the newsletter
multiple | letter | Online sales have grown [[fivefold]] in three years.
scope | summary | Leader of a [[department of twenty]].
tool | letter | I plan with Google Analytics, RD Station and [[HubSpot]].
employer | letter | I learned the trade at [[Ogilvy]].
title | summary | [[Chief marketing officer]] of a cosmetics shop.
 | /work/0 | Own an annual media budget of 4.5 million reais
 | /work/0 | Grew e-commerce revenue threefold, reaching R$36M
 | /work/0 | Reduced CAC by R$17, from 58 to 41 reais
 | /work/0 | Write to over 300,000 newsletter readers, 29 per cent of whom open it
 | /work/0 | Lead a creative team of five
 | /work/1 | Managed eleven food and fashion accounts
 | /work/1 | Launched a juice campaign that drew more than two million views
 | summary | Performance marketer with more than ten years between agency and brand, R$4.5 million in media a year.
 | summary | Marketing manager who tripled online sales while bringing acquisition cost down by 29%.
 | letter | Tripling sales in three years sounds like luck. It was arithmetic: a new customer costs us R$41 today, and it was R$58 when I started.
 | letter | Five creative people work with me, and the best idea usually comes from the quietest of them.
 | letter | In five years on the agency side I learned to say the same thing to eleven clients in eleven ways.
 | /basics/label | Marketing manager, e-commerce
# electrician-uk | Callum Braithwaite | Electrician | Leeds | GB
about: Electrician for factories and solar.
work: Aire Power Services | Electrician | 2019-01
- Maintain the electrics of four food factories
- Cut breakdown calls from 18 to 6 a month
- Installed 85 solar arrays, 620 kW in all
- On call one week in four
work: Holbeck Electrical | Apprentice, then Electrician | 2012-09 | 2018-12
- Rewired 150 council flats
- Tested and certified 2,000 circuits
edu: Leeds Trades College | NVQ Level 3 | Electrical Installation | 2012 | 2016
skills: Fault finding, Solar PV, PLC basics, Testing and inspection
cert: 18th Edition Wiring Regulations | 2019
cert: ECS Gold Card | 2016
number | letter | I have put up [[200 solar arrays]].
moved | /work/1 | Rewired [[85 council flats]]
moved | letter | Breakdown calls are down to [[eighteen]] a month.
moved | summary | Electrician with [[150 solar arrays]] behind him.
number | /work/1 | Tested and certified [[5,000 circuits]]
certificate | summary | 18th Edition electrician with a [[high-voltage authorisation]].
activity | /work/0 | [[Programmed robots]] on the packing lines
title | summary | [[Electrical engineer]] for food factories.
duration | letter | I have been at Aire Power for [[twelve years]].
 | /work/0 | Keep the power on in four food plants
 | /work/0 | Breakdown call-outs down two thirds, from eighteen a month to six
 | /work/0 | Fitted 85 PV systems totalling 620 kilowatts
 | /work/0 | On the call-out rota every fourth week
 | /work/1 | Rewires of 150 flats for the council
 | /work/1 | Inspected and signed off some 2,000 circuits
 | summary | Time-served electrician, fourteen years on the tools, Gold Card and 18th Edition.
 | summary | Industrial electrician with a sideline in solar: 620 kW on roofs so far.
 | letter | Eighteen breakdowns a month is one every working day or so. We are at six now, because I fix causes and not fuses.
 | letter | I came up through an apprenticeship at Holbeck, where 150 council flats taught me to be tidy.
 | letter | One week in four the phone may ring at night, and it no longer does very often.
 | /basics/label | Electrician (industrial, solar)
# researcher | Ha-eun Seo | Battery Researcher | Daejeon | KR
about: Materials scientist working on solid-state batteries.
work: Hanbit Energy Institute | Senior Researcher | 2019-03
- Raised the cycle life of a solid-state cell from 400 to 1,100 cycles
- Lead a group of six, two of them doctoral students
- Hold four patents
- Acquired ₩1.8 billion of public funding over three years
- Published 14 papers, 5 as first author
work: Gyeryong Materials | Process Engineer | 2015-02 | 2018-02
- Cut coating defects by 60%
- Brought a pilot line of 20 metres into operation
edu: Daedeok Institute of Science | PhD | Materials Science | 2010 | 2015
skills: XRD, Impedance spectroscopy, Python, Dry electrode coating
award: Young Scientist Award | Korean Battery Society | 2021
lang: Korean Native, English C1, Japanese B1
number | summary | Battery researcher with [[40 papers]].
moved | letter | Our cell now lasts [[400 cycles]].
moved | /work/0 | Named inventor on [[six patents]]
moved | letter | I am first author of [[fourteen papers]].
money | letter | I brought in [[₩8.1 billion]] of funding.
percent | /work/1 | Reduced coating defects by [[90%]]
award | summary | Winner of the Young Scientist Award and the [[Ho-Am Prize]].
title | letter | I am a [[professor]] at the Hanbit Energy Institute.
activity | /work/1 | [[Built the company's first factory]] from scratch
degree | summary | Researcher with PhDs in materials science and [[chemistry]].
 | /work/0 | Extended cycle life nearly threefold, to 1,100 cycles
 | /work/0 | Direct a six-member group that includes two PhD students
 | /work/0 | Inventor on four patents
 | /work/0 | Secured KRW 1.8bn in public grants across three years
 | /work/0 | Author of fourteen papers, five of them as first author
 | /work/1 | Commissioned a 20 m pilot coating line
 | /work/1 | Defects in coating fell by three fifths
 | summary | Materials scientist with a PhD and more than ten years in batteries, four patents and a Young Scientist Award (2021).
 | summary | Senior researcher in solid-state batteries who also speaks the language of production.
 | letter | When we began, our cell died after four hundred charges. It now survives eleven hundred.
 | letter | Three years in a coating plant taught me that a result you cannot make twice is not a result.
 | letter | Public funders have trusted my group with 1.8 billion won over three years.
 | /basics/label | Senior battery researcher
# fundraiser | Wambui Kariuki | Fundraising Manager | Nairobi | KE
about: Fundraiser for clean water.
work: Maji Safi Trust | Fundraising Manager | 2019-05
- Raised KES 96 million in 2023, up from KES 61 million in 2020
- Manage 35 institutional donors and 4,800 monthly givers
- Organised a charity run with 2,600 runners
- Supervise four officers
- 82% of donors renewed in 2023
work: Rift Valley Literacy | Programme Officer | 2014-07 | 2019-04
- Opened 27 village libraries
- Trained 310 volunteer readers
edu: Kikuyu University | BA | Development Studies | 2010 | 2014
skills: Grant writing, Donor relations, Salesforce, Event planning, Budgeting
cert: Certified Fundraising Manager | 2018
lang: Swahili Native, English Fluent, Kikuyu Native
number | letter | I look after [[9,000 monthly givers]].
money | summary | Fundraiser who raised [[KES 160 million]] in a single year.
moved | /work/0 | Organised a charity run with [[4,800 runners]]
moved | letter | In my first job I opened [[35 village libraries]].
moved | letter | In 2023 we raised [[KES 61 million]].
percent | /work/0 | Kept [[95%]] of donors in 2023
moved | /work/1 | Trained [[2,600 volunteers]] to read aloud
title | summary | [[Executive director]] of a water charity.
language | summary | Fundraiser speaking Swahili, English, Kikuyu and [[French]].
scope | letter | I [[founded the Maji Safi Trust]] in 2019.
employer | /work/1 | Wrote grants for [[UNICEF]]
 | /work/0 | Lifted annual income by KES 35 million between 2020 and 2023
 | /work/0 | Steward 35 institutional funders and nearly 5,000 regular givers
 | /work/0 | Staged a fun run for 2,600 people
 | /work/0 | More than four in five donors renewed their gift in 2023
 | /work/0 | Grew income by well over half in three years
 | /work/1 | Set up 27 libraries in villages
 | /work/1 | Taught over 300 volunteers to read with children
 | summary | Certified fundraiser with twelve years in the charity sector and KES 96 million raised in her best year.
 | summary | Fundraising manager for water, formerly literacy; leads four officers.
 | letter | Some 4,800 Kenyans give us a little each month. I read their letters before I read the spreadsheets.
 | letter | Sixty-one million shillings was our income in 2020. Three years later it was ninety-six.
 | letter | My first job left twenty-seven village libraries behind.
 | /basics/label | Fundraising Manager (water)
`)
