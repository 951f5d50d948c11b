// Round 18 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# hairdresser | Chantelle Moreau | Hair stylist | Montreal | CA
about: Stylist who specialises in colour and curly hair.
work: Salon Ville-Marie | Senior Stylist | 2018-09
- See about 35 clients a week, two thirds of them regulars
- Raised retail sales of care products from $400 to $1,100 a month
- Teach a curly-hair class to colleagues every quarter
- Introduced online booking; no-shows fell by half
work: Coupe & Cie | Junior Stylist | 2015-06 | 2018-08
- Did cuts, colour and bridal hair
- Swept, washed and mixed colour as an apprentice in the first year
edu: Institut de Coiffure Laval | DVS | Hairdressing | 2014 | 2015
skills: Balayage, Colour correction, Curly cuts, Square POS, Customer care
cert: Olaplex certification | 2019
award: Colourist of the Year, Quebec region | Beauty Guild | 2023
lang: French Native, English Fluent
number | letter | I see around [[60 clients]] a week.
title | summary | [[Salon owner]] and colour specialist.
award | letter | In 2021 I was named [[Stylist of the Year for all of Canada]].
money | /work/0 | Grew product sales to [[$2,100 a month]]
certificate | summary | Stylist with [[a Wella Master Colour Expert diploma]].
activity | /work/0 | [[Styled models for fashion week]] in Paris
scope | /work/0 | [[Hired and trained]] a team of four stylists
moved | /work/0 | Teach a curly-hair class to [[35 colleagues]]
employer | letter | I learned bridal hair at [[Toni & Guy]].
language | summary | Hair stylist fluent in French, English and [[Haitian Creole]].
 | /work/0 | Two in three of my clients come back again and again
 | /work/0 | Nearly tripled takings from shampoo and care products
 | /work/0 | Run quarterly in-salon training on curls
 | /work/0 | Halved missed appointments by moving booking online
 | /work/1 | Started out sweeping floors and mixing dye, then moved on to cuts and weddings
 | summary | Award-winning colourist with eleven years behind the chair.
 | summary | Bilingual stylist known for balayage and curls, with a loyal following.
 | letter | Thirty-five heads a week, and I remember most of their stories.
 | letter | When I put our bookings online, half of the no-shows simply disappeared.
 | letter | Winning Colourist of the Year for Quebec in 2023 was lovely, but a client who comes back after six weeks is lovelier.
 | letter | I would love to bring my curl class to your academy.
 | /basics/label | Senior stylist and colourist
# electrician | Tomasz Wilk | Electrician | Leeds | GB
about: Electrician for commercial and solar work.
work: Aire Power Services | Electrician | 2020-02
- Installed 61 rooftop solar systems, 5 to 12 kW each
- Test and inspect wiring in schools, roughly 20 a year
- Cut call-backs from 11% to 4% by photographing each job
- Supervise an apprentice
work: Self-employed | Electrician | 2014-01 | 2020-01
- Rewired houses and small shops in West Yorkshire
- Kept the books and quoted jobs up to £14,000
edu: Technikum Elektryczne Tarnów | Technician | Electrical Installations | 2006 | 2010
skills: Testing and inspection, Solar PV, Fault finding, Cable containment, Bluebeam
cert: 18th Edition Wiring Regulations | 2019
cert: City & Guilds 2391 Inspection and Testing | 2020
cert: MCS solar installer | 2021
lang: Polish Native, English C1
number | /work/0 | Fitted [[160 rooftop solar systems]]
percent | letter | Only [[1%]] of my jobs need a second visit.
certificate | summary | Electrician with an [[HV switching licence]].
moved | /work/0 | Inspect wiring in [[61 schools]] a year
title | summary | [[Site supervisor]] for solar installations.
activity | /work/1 | [[Installed lifts]] in office blocks
scope | letter | I [[manage a crew of electricians]] at Aire Power.
degree | letter | My [[electrical engineering degree]] from Poland is recognised here.
years_of_experience | letter | I bring [[thirty years]] of experience.
tool | /work/0 | Draw installations in [[AutoCAD Electrical]]
 | /work/0 | Put sixty-one PV arrays on roofs
 | /work/0 | Carry out periodic inspections in around 20 schools per year
 | /work/0 | Take photos of every job, which brought return visits down seven points
 | /work/0 | Have an apprentice under my wing
 | /work/1 | Ran my own one-man business, from quotes to bookkeeping
 | /work/1 | Priced and won domestic and shop rewires worth up to fourteen thousand pounds
 | summary | Qualified electrician from Poland, working in Yorkshire since 2014, now mostly on solar.
 | summary | Electrician with 18th Edition, 2391 and MCS, at home in schools and on roofs.
 | letter | For six years I was my own boss. I wired houses by day and did the invoices at night.
 | letter | A photo costs ten seconds and saves a visit: since I document each job, callbacks are down to four in a hundred.
 | letter | I hold the 2391 and know what a test sheet is worth.
 | letter | Solar is where I want to stay.
 | /basics/label | Electrician, solar and commercial
# hr-partner | Aylin Demir | HR Business Partner | Hamburg | DE
about: HR partner for engineering and logistics.
work: Elbhafen Logistik | HR Business Partner | 2020-11
- Advise 9 managers with 420 employees
- Cut time to hire from 71 to 44 days
- Negotiated a shift agreement with the works council
- Rolled out Personio in four months
- Sick leave fell from 7.8% to 6.1%
work: Nordlicht Zeitarbeit | Recruiter | 2016-10 | 2020-10
- Filled 150 temporary positions a year
- Wrote job adverts in German and English
edu: Universität Holstein | BA | Business Psychology | 2013 | 2016
skills: Recruiting, Labour law, Personio, Conflict mediation, Excel
cert: Mediator (IHK) | 2022
lang: German Native, Turkish Native, English C1
number | letter | I look after [[1,200 employees]].
duration | /work/0 | Rolled out Personio in [[six weeks]]
tool | /work/0 | Introduced Personio and [[SAP SuccessFactors]]
title | summary | [[Head of HR]] in logistics.
degree | letter | I hold a [[master's in labour law]].
moved | letter | We hire in [[71 days]] now; it used to be more.
percent | /work/0 | Brought sick leave down to [[3.1%]]
scope | /work/0 | [[Led the HR department]] through a merger
activity | /work/1 | Filled temporary roles and [[ran payroll for all branches]]
certificate | summary | HR partner, [[certified systemic coach]].
 | /work/0 | Sparring partner for nine leaders and their 420 people
 | /work/0 | Vacancies are filled 27 days sooner than before
 | /work/0 | Reached an agreement on shifts with employee representatives
 | /work/0 | Brought in a new HR system within a third of a year
 | /work/0 | Lowered absence through illness by 1.7 percentage points
 | /work/1 | Staffed some 150 temp jobs annually
 | /work/1 | Authored bilingual job ads
 | summary | HR generalist with ten years in staffing and logistics, trained mediator.
 | summary | Trilingual people partner who has sat across the table from a works council and come out with a deal.
 | letter | It used to take us seventy-one days to fill a post. Forty-four is still too many, but managers have stopped complaining.
 | letter | Having grown up with German and Turkish, I rarely need an interpreter on the warehouse floor.
 | letter | I studied business psychology because people interest me more than paragraphs.
 | letter | Your works council has a reputation for being tough, and that is exactly what appeals to me.
 | /basics/label | HR Business Partner (logistics)
# farmer | Wanjiku Kamau | Horticulture Manager | Nakuru | KE
about: Grows vegetables for export.
work: Rift Greens | Farm Manager | 2017-07
- Manage 85 hectares of beans and peas and 120 pickers
- Yield of French beans up from 8 to 11 tonnes per hectare
- Passed GlobalG.A.P. audits six years in a row
- Cut water use by 30% with drip irrigation
- Export four days a week to the Netherlands
work: Naivasha Roses | Assistant Agronomist | 2013-03 | 2017-06
- Scouted greenhouses for pests
- Ran spray records for 22 greenhouses
edu: Egerton Valley University | BSc | Horticulture | 2008 | 2012
skills: Drip irrigation, Integrated pest management, GlobalG.A.P., Cold chain, Excel
cert: Crop protection adviser | 2015
vol: Molo Youth Farmers | Mentor | 2019
- Mentor 15 young farmers
lang: Swahili Native, English Fluent
number | /work/0 | Manage [[250 hectares]] of vegetables
percent | letter | Drip lines cut our water use by [[60%]].
place | /work/0 | Export beans to the Netherlands and [[Dubai]]
moved | letter | As a volunteer I guide [[120 young farmers]].
title | summary | [[General manager]] of a vegetable exporter.
duration | /work/0 | Passed GlobalG.A.P. audits [[ten years in a row]]
activity | /work/0 | [[Built a packing plant]] with its own cold store
degree | summary | Horticulturist with a [[PhD]] from Egerton Valley.
award | letter | I won [[the National Farmer's Award]] in 2022.
skill | summary | Farm manager skilled in [[hydroponics]] and drip irrigation.
 | /work/0 | Responsible for 85 ha of legumes and a picking crew of 120
 | /work/0 | Boosted bean harvests by three tonnes a hectare, well over a third
 | /work/0 | Six clean GlobalG.A.P. audits running
 | /work/0 | Introduced drip lines that save close to a third of the water
 | /work/0 | Ship to Holland four times weekly
 | /work/1 | Walked the greenhouses looking for pests and disease
 | /work/1 | Kept the spraying log for twenty-two greenhouses
 | summary | Horticulture graduate with more than thirteen years in export crops, from roses to beans.
 | summary | Farm manager with BSc, used to audits, cold chains and large crews.
 | letter | A bean that is picked on Monday is in a Dutch shop on Wednesday, and I know every step in between.
 | letter | Eight tonnes of beans to the hectare was thought normal here. We are at eleven.
 | letter | At weekends I pass on what I know to fifteen young farmers in Molo.
 | letter | Pests do not read spray plans; that is why I still walk the rows myself.
 | /basics/label | Farm manager, export vegetables
# paramedic | Callum Reid | Paramedic | Inverness | GB
about: Paramedic in the Highlands.
work: Highland Ambulance Trust | Paramedic | 2017-01
- Respond to about 900 emergency calls a year
- Cover an area of 1,400 square miles with one other crew member
- Clinical lead of a trial of field ultrasound with 12 paramedics
- Teach first aid in 18 village halls
work: Great Glen Outdoor Centre | Instructor | 2012-04 | 2016-12
- Led groups of up to 10 on hills and lochs
- Kept the rescue kit in order
edu: University of the Moray Firth | BSc | Paramedic Science | 2014 | 2017
skills: Advanced life support, Trauma care, Field ultrasound, 4x4 driving, Mountain rescue
cert: HCPC registered paramedic | 2017
cert: Mountain Leader | 2012
vol: Loch Ness Mountain Rescue | Team Member | 2013
- 45 call-outs so far
lang: English Native, Gaelic Basic
number | letter | I answer about [[1,900 emergency calls]] a year.
title | summary | [[Advanced paramedic practitioner]] in the Highlands.
scope | /work/0 | [[Founded the air ambulance base]] at Inverness
moved | letter | With mountain rescue I have been on [[900 call-outs]].
certificate | summary | Paramedic with a [[helicopter crew licence]].
activity | /work/1 | [[Ran a ski school]] for children in winter
degree | letter | I am finishing my [[MSc in emergency medicine]], awarded in 2022.
number | /work/0 | Teach first aid in [[80 village halls]]
language | letter | My [[fluent Gaelic]] opens doors on the islands.
years_of_experience | summary | Paramedic with [[twenty-five years]] on the road.
 | /work/0 | Attend roughly nine hundred 999 calls each year
 | /work/0 | Two of us look after fourteen hundred square miles
 | /work/0 | Headed the clinical side of an ultrasound trial in which a dozen paramedics took part
 | /work/0 | First aid classes in eighteen villages
 | /work/1 | Took parties of up to ten people up mountains and out on the water
 | summary | Registered paramedic with nearly ten years in remote areas and a mountain leader's ticket.
 | summary | Highland paramedic and volunteer mountain rescuer, basic Gaelic.
 | letter | Out here the next crew is an hour away, so you learn to think before you ring.
 | letter | I came to the ambulance service by way of the hills: almost five years as an outdoor instructor.
 | letter | While still working at the centre I began my degree in paramedic science and finished it in 2017.
 | letter | Forty-five times the pager has taken me up a mountain at night.
 | letter | I believe calm is catching.
 | /basics/label | Paramedic (HCPC)
# ux-writer | Beatriz Lucero | UX Writer | Mexico City | MX
about: Writes the words in apps.
work: Colibrí Bank | UX Writer | 2021-08
- Rewrote the sign-up flow; completion went from 54% to 71%
- Built a style guide of 90 pages used by 25 designers
- Test copy with users every two weeks
- Translate screens between Spanish and English
work: Revista Orbe | Copy Editor | 2017-02 | 2021-07
- Edited about 30 articles a month
- Launched a newsletter that reached 14,000 subscribers
edu: Universidad del Anáhuac Sur | Licenciatura | Communication | 2012 | 2016
skills: Figma, Content design, Usability testing, Localisation, Notion
pub: Words that work | Plaza Digital | 2022
lang: Spanish Native, English C2
percent | /work/0 | Raised completion of sign-up to [[91%]]
number | letter | My newsletter had [[40,000 subscribers]].
title | summary | [[Head of content design]] at a bank.
tool | summary | UX writer at home in Figma and [[Sketch]].
moved | /work/0 | Wrote a style guide used by [[90 designers]]
degree | letter | I have a [[master's degree]] in linguistics.
scope | letter | I [[managed three writers]] at Colibrí.
activity | /work/1 | Edited articles and [[reported from the presidential elections]]
publication | letter | My [[novel]] came out in 2022.
employer | summary | UX writer, formerly of [[Mercado Libre]].
 | /work/0 | 17 points more people finish signing up since the rewrite
 | /work/0 | Created the 90-page guide that two dozen designers write by
 | /work/0 | Fortnightly copy testing with real users
 | /work/0 | Localise interface text in both directions, Spanish to English and back
 | /work/1 | Polished around thirty pieces every month
 | /work/1 | Started a newsletter from zero that grew to 14,000 readers
 | summary | Content designer with a journalist's ear and five years in banking apps.
 | summary | Former magazine editor who now edits buttons, at C2 level in English.
 | letter | Before I rewrote it, almost half of the people who opened our sign-up gave up.
 | letter | I came to product from a magazine, where I had thirty articles a month on my desk.
 | letter | My article on words that work is, I hope, proof that I practise what I preach.
 | letter | A good error message says what happened and what to do next.
 | /basics/label | UX writer and content designer
# warehouse | Dariusz Nowicki | Warehouse Supervisor | Rotterdam | NL
about: Warehouse supervisor on nights.
work: Maasport Distributie | Night Shift Supervisor | 2019-09
- Lead 26 people on the night shift
- 4,200 order lines picked a night, 99.6% without error
- Brought accidents down from 8 to 1 a year
- Introduced voice picking
- Train forklift drivers
work: De Haven Opslag | Order Picker | 2015-05 | 2019-08
- Picked 110 lines an hour
edu: Zespół Szkół Gdynia | Vocational diploma | Logistics | 2009 | 2012
skills: Forklift, Reach truck, SAP EWM, Voice picking, 5S
cert: Forklift and reach truck | 2016
cert: First aider (BHV) | 2020
lang: Polish Native, Dutch B1, English B2
number | /work/0 | Lead a night shift of [[62 people]]
percent | letter | [[99.9%]] of our order lines go out right.
title | summary | [[Warehouse manager]] with a night owl's energy.
moved | letter | On my shift there were [[26 accidents]] a year, now one.
tool | /work/0 | Work in SAP EWM and [[Manhattan WMS]]
certificate | summary | Supervisor with a [[crane operator's licence]].
activity | /work/0 | [[Planned the move to a new building]] in Moerdijk
scope | letter | I [[set up the night shift]] from scratch.
language | summary | Shift supervisor with Polish, Dutch and [[Russian]].
duration | letter | I have been leading people for [[fifteen years]].
 | /work/0 | In charge of a 26-strong crew from dusk to dawn
 | /work/0 | Fewer than one order line in two hundred goes out wrong
 | /work/0 | Accidents down by seven a year
 | /work/0 | Switched pickers from paper to voice
 | /work/0 | Get new forklift drivers up to speed
 | /work/1 | A steady 110 picks per hour
 | summary | From picker to night supervisor in a little over four years.
 | summary | Night shift lead, forklift-certified, first aider, eleven years on the warehouse floor.
 | letter | Eight accidents a year were eight too many. Last year there was one, and I know it by heart.
 | letter | I started in the aisles myself, so nobody can tell me that a hundred and ten lines an hour cannot be done.
 | letter | Nights suit me.
 | letter | My Dutch is at B1 and getting better, and I speak English with half of my crew.
 | /basics/label | Night shift supervisor, warehouse
# biostat | Hyejin Seo | Biostatistician | Seoul | KR
about: Statistician for clinical trials.
work: Hanbit Clinical | Biostatistician | 2020-06
- Statistics of 14 phase II and III trials
- Wrote SAS macros that halved the time for tables
- Sample sizes and analysis plans for oncology
- Presented results to the regulator twice
work: Sejong Medical Centre | Research Assistant | 2017-03 | 2020-05
- Kept a registry of 3,100 heart patients
edu: Hangang University | MSc | Biostatistics | 2015 | 2017
edu: Hangang University | BSc | Mathematics | 2011 | 2015
skills: SAS, R, Survival analysis, CDISC, Sample size calculation
pub: Frailty models in small trials | Korean Journal of Trial Methods | 2021
lang: Korean Native, English C1
number | /work/0 | Did the statistics of [[40 trials]]
degree | summary | Biostatistician with a [[PhD]] in statistics.
tool | summary | Statistician who works in SAS, R and [[Stata]].
moved | letter | I have been the statistician of [[3,100 trials]].
title | summary | [[Principal statistician]] for oncology.
school | letter | I did my master's at [[Seoul National University]].
activity | /work/0 | [[Recruited patients]] at six hospitals
number | letter | I have presented to the regulator [[nine times]].
publication | letter | My paper appeared in [[The Lancet]].
scope | /work/0 | [[Head the biostatistics department]]
 | /work/0 | Statistician on fourteen phase 2/3 studies
 | /work/0 | Twice as fast tables thanks to my own macros in SAS
 | /work/0 | Plan analyses and calculate sample sizes for cancer trials
 | /work/0 | Have defended results before the authority on two occasions
 | /work/1 | Maintained a cardiac registry with more than 3,000 patients
 | summary | Trial statistician with nine years in clinical research and a published paper on frailty models.
 | summary | Mathematician turned biostatistician; SAS, R, CDISC.
 | letter | Producing tables used to take twice as long. I wrote macros.
 | letter | Three years with a registry taught me that the data are never as clean as the protocol.
 | letter | Both my degrees are from Hangang University.
 | letter | I enjoy explaining a hazard ratio to somebody who has never heard of one.
 | /basics/label | Biostatistician, clinical trials
`)
