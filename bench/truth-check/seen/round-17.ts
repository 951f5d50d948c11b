// Round 17 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# dialysis-nurse | Marisol Quintero | Registered Nurse | San Antonio | US
about: Dialysis nurse who keeps a busy clinic calm.
work: Alamo Kidney Care | Charge Nurse | 2019-03
- Run the morning shift of a 24-chair dialysis clinic with seven nurses and technicians
- Brought catheter infections down from nine a year to two
- Trained 13 new technicians on the Fresenius machines
- Review lab results with the nephrologist every Monday
- Moved the clinic from paper charts to Epic in ten weeks
work: Bexar County Hospital | Staff Nurse, Medical Ward | 2014-08 | 2019-02
- Cared for five to six patients a shift
- Served on the falls committee; falls dropped by 35%
edu: Guadalupe State University | BSN | Nursing | 2010 | 2014
skills: Hemodialysis, IV therapy, Epic, Patient education, Triage
cert: Certified Dialysis Nurse (CDN) | 2020
cert: Basic Life Support | 2023
award: Nurse of the Quarter | Alamo Kidney Care | 2021
lang: English Native, Spanish Native
number | /work/0 | Run a [[40-chair]] dialysis clinic
employer | letter | Before dialysis I was a nurse at [[Methodist Children's Hospital]].
title | summary | [[Nurse manager]] in outpatient dialysis.
certificate | summary | Dialysis nurse with [[ACLS certification]].
moved | letter | I have trained [[35 technicians]] on our machines.
scope | /work/0 | [[Founded]] the dialysis clinic and its training programme
activity | /work/1 | Cared for patients and [[assisted surgeons during cardiac operations]]
degree | letter | My [[Master of Science in Nursing]] taught me to read a study.
duration | /work/0 | Moved the clinic to Epic in [[four weeks]]
superlative | /work/0 | Lowered catheter infections to [[the lowest rate in Texas]]
 | /work/0 | Head up mornings at a dialysis centre with 24 chairs and a crew of seven
 | /work/0 | Slashed line infections from 9 to 2 per year
 | /work/0 | Onboarded more than a dozen dialysis techs
 | /work/0 | Sit down with the kidney doctor once a week to go over lab values
 | /work/0 | Guided the switch to electronic charting in under three months
 | /work/1 | Looked after up to six patients at a time on a medical floor
 | /work/1 | As a member of the falls committee, helped lower falls by over a third
 | summary | Bilingual registered nurse with twelve years at the bedside, seven of them in dialysis.
 | summary | Charge nurse who got a whole clinic off paper and onto Epic.
 | letter | Nobody likes spending four hours in a chair three times a week, so I try to make our mornings feel like home.
 | letter | When I came to Alamo, nine patients a year got an infection from their catheter. Last year there were two.
 | letter | Before that I spent four and a half years on a medical ward, where I learned to juggle six patients and still hear what each one was saying.
 | letter | My colleagues voted me Nurse of the Quarter in 2021, which I suspect had to do with the tamales.
 | /basics/label | Dialysis Charge Nurse
# hgv-driver | Gareth Pugh | HGV driver | Swansea | GB
about: Class 1 driver with a clean licence.
work: Gower Haulage | HGV Class 1 Driver | 2016-05
- Drive 2,200 miles a week between Swansea, Felixstowe and Rotterdam
- 98% of deliveries on time in 2024
- No accidents since 2016
- Plan own routes and keep to tachograph rules
- Show new drivers how to secure loads, eight so far
work: Morriston Bakeries | Van Driver | 2011-02 | 2016-04
- Delivered bread to 32 shops before 7 am
- Looked after two vans: oil, tyres and brakes
edu: Swansea Tech College | City & Guilds | Motor Vehicle Repair | 2008 | 2010
skills: Tachograph, Load securing, Route planning, Reversing, Basic repairs
cert: Class 1 licence (C+E) | 2015
cert: Driver CPC | 2015
cert: ADR dangerous goods | 2018
lang: English Native, Welsh Fluent
number | /work/0 | Cover [[4,000 miles]] a week across Britain and the Netherlands
percent | letter | Last year [[99.8%]] of my loads arrived on time.
place | letter | Every week I am in [[Hamburg]] or Rotterdam.
certificate | summary | HGV driver with a [[forklift licence]].
years_of_experience | summary | Lorry driver with [[two decades]] on the road.
title | letter | As [[transport manager]] I know what a tachograph is for.
moved | /work/0 | Have taught [[32 new drivers]] to secure loads
award | letter | I was named [[Driver of the Year]] at Gower.
language | summary | Driver who speaks English, Welsh and [[Dutch]].
tool | /work/0 | Plan routes with [[Microlise]]
activity | /work/1 | Delivered bread and [[repaired ovens at customers' premises]]
 | /work/0 | Clock up some 2,200 miles weekly on the run from South Wales to the Dutch coast
 | /work/0 | Accident-free for ten years
 | /work/0 | Get 49 out of 50 drops there on time
 | /work/0 | Work out my own routes within driving-hours law
 | /work/0 | Break in newcomers on load security (eight to date)
 | /work/1 | Up before dawn to drop bread at thirty-two shops by seven in the morning
 | /work/1 | Kept a pair of vans roadworthy, from oil changes to brake pads
 | summary | Class 1 lorry driver, ADR-trained, with fifteen years behind the wheel and not a scratch since 2016.
 | summary | Welsh-speaking long-distance driver who can fix a van as well as drive it.
 | letter | I have driven artics for Gower Haulage for a decade now, mostly to Felixstowe and over to Rotterdam.
 | letter | Ten years without an accident is not luck. I walk round the trailer before every trip.
 | letter | I carry dangerous goods, hold my CPC and know my way round a tachograph.
 | letter | Thirty-two shops, all before seven. That was the bread round, and it taught me what a timetable is.
 | /basics/label | Class 1 HGV driver (ADR)
# tax-lawyer | Ingrid Halvorsen | Tax lawyer | Bergen | NO
about: Lawyer for shipping and energy companies on tax.
work: Fjordal Advokater | Senior Associate | 2020-01
- Advised on the sale of a ferry company worth NOK 1.8 billion
- Won 11 of 14 appeals before the tax tribunal
- Supervise two trainees
- Write a monthly newsletter with 2,300 readers
- Bill about 1,650 hours a year
work: Norwegian Tax Office West | Tax Adviser | 2015-08 | 2019-12
- Audited 45 companies, mostly in fish farming
- Answered appeals within 30 days
edu: University of Hordaland | Master | Law | 2010 | 2015
edu: Rotterdam Law School | LLM | International Tax Law | 2018 | 2019
skills: Transfer pricing, VAT, Litigation, Due diligence
cert: Admission to the Norwegian bar | 2021
pub: Taxing the tide | Nordic Tax Review | 2023
vol: Free Legal Help Bergen | Adviser | 2021
- Give free advice one evening a month
lang: Norwegian Native, English C2, Dutch B1
number | /work/0 | Won [[14 appeals]] at the tax tribunal
money | letter | I advised on a sale of [[NOK 3.8 billion]].
title | summary | [[Partner]] for tax at a Bergen firm.
scope | /work/0 | [[Led the transaction team]] on a ferry sale
school | letter | I took my LLM at [[Leiden University]].
industry | summary | Tax lawyer for shipping, energy and [[pharmaceutical]] companies.
publication | letter | I wrote [[a book on petroleum tax]].
moved | letter | At the tax office I audited [[2,300 companies]].
certificate | summary | Tax lawyer [[admitted to the New York bar]].
date | letter | I was admitted to the bar in [[2017]].
language | letter | I negotiate in Norwegian, English and [[French]].
activity | /work/1 | Audited fish farmers and [[drafted new legislation for the ministry]]
 | /work/0 | Counsel on the tax side of a NOK 1.8bn ferry company disposal
 | /work/0 | Successful in 11 out of 14 tribunal appeals, close to four in five
 | /work/0 | Guide a pair of trainee lawyers
 | /work/0 | Author of a monthly tax bulletin that goes to 2,300 people
 | /work/0 | Around 1,650 billable hours annually
 | /work/1 | Carried out tax audits of forty-five businesses, chiefly salmon and trout farmers
 | /work/1 | Dealt with appeals in under a month
 | summary | Tax attorney with eleven years on both sides of the table: first the tax authority, now private practice.
 | summary | Bergen-based lawyer with an LLM in International Tax Law and a published article on taxing the tide.
 | letter | For more than four years I was the one asking the questions. At the tax office I went through the books of forty-five companies.
 | letter | Of fourteen appeals I have lost three, and I can tell you why in each case.
 | letter | One evening a month I sit in a church basement and give legal advice for nothing.
 | letter | I would be glad to help your clients with VAT and transfer pricing before the auditors ring.
 | /basics/label | Senior tax lawyer
# line-cook | Teodoro Baptista | Cook | Lisbon | PT
about: Cook who likes fire and fish.
work: Taberna do Cais | Sous Chef | 2021-06
- Run the grill station for 140 covers a night
- Cut food waste by 22% with a daily prep list
- Write the weekly fish menu with the chef
- Order fish from three boats
- Trained four apprentices
work: Hotel Miradouro | Commis Chef | 2018-03 | 2021-05
- Breakfast for 180 guests
- Rotated through all five stations
edu: Escola de Hotelaria de Setúbal | Diploma | Culinary Arts | 2016 | 2018
skills: Grilling, Butchery, HACCP, Menu planning, Stocktaking
cert: HACCP Level 2 | 2018
lang: Portuguese Native, English B2, French A2
number | letter | On a Friday we send out [[240 covers]].
percent | /work/0 | Reduced food waste by [[40%]]
title | summary | [[Head chef]] with a love of fish.
award | summary | Cook with [[a Michelin star]].
degree | letter | I have a [[bachelor's degree]] in culinary arts.
moved | /work/0 | Run the grill for [[180 covers]] a night
scope | /work/0 | [[Redesigned the kitchen]] and its equipment
activity | /work/0 | [[Negotiated wine contracts]] with growers in the Douro
years_of_experience | letter | I have cooked professionally for [[fifteen years]].
employer | letter | I learned pastry at [[Belcanto]].
language | summary | Cook speaking Portuguese, English and [[Italian]].
 | /work/0 | Man the grill through 140-cover services
 | /work/0 | Trimmed waste by more than a fifth simply by listing what to prep each day
 | /work/0 | Co-write a fish menu that changes every week
 | /work/0 | Source the catch straight from three fishing boats
 | /work/0 | Showed four apprentices the ropes
 | /work/1 | Cooked breakfast for up to 180 hotel guests
 | /work/1 | Worked my way through every one of the five stations
 | summary | Lisbon sous chef at home on the grill, with eight years in professional kitchens.
 | summary | Fish and fire: second in command at a tavern serving 140 a night.
 | letter | I buy from three boats and know the skippers by name. What they land in the morning is on the plate that evening.
 | letter | After cooking school in Setúbal I spent three years in a hotel, starting with eggs for a hundred and eighty people.
 | letter | We used to throw away far too much. With a prep list on the wall, it is now a good fifth less.
 | letter | I speak Portuguese, decent English and enough French to explain what a sea bream is.
 | /basics/label | Sous chef, grill and fish
# data-analyst | Priyanka Deshmukh | Data Analyst | Pune | IN
about: Analyst in consumer lending.
work: Sahyadri Finance | Senior Data Analyst | 2022-04
- Built a churn model in Python that finds 7 of 10 customers who leave
- Cut a monthly risk report from three days to four hours
- Own the Power BI dashboards for 85 branches
- Saved INR 1.2 crore a year by stopping duplicate SMS
- Teach SQL to colleagues, 40 so far
work: Deccan Insights | Data Analyst | 2019-07 | 2022-03
- Cleaned survey data for 12 clients
- Automated weekly decks with R
edu: Mula College of Engineering | BTech | Information Technology | 2015 | 2019
skills: Python, SQL, Power BI, R, Excel, Logistic regression
cert: Microsoft Certified: Power BI Data Analyst Associate | 2022
project: Monsoon Map | Open map of rainfall by ward
- 1,500 users in the first monsoon
lang: Marathi Native, Hindi Native, English C1
tool | /work/0 | Built a churn model in Python and [[TensorFlow]]
number | /work/0 | Own the dashboards of [[185 branches]]
money | letter | Stopping duplicate messages saves us [[INR 4 crore]] a year.
title | summary | [[Head of analytics]] in consumer lending.
degree | summary | Analyst with an [[MBA]] in finance.
moved | letter | My SQL course has had [[85 colleagues]] so far.
skill | summary | Analyst skilled in SQL, Power BI and [[deep learning]].
scope | /work/0 | [[Lead a team]] of analysts for 85 branches
certificate | letter | I am a [[Certified Analytics Professional]].
duration | /work/0 | Shortened a risk report from three days to [[twenty minutes]]
activity | /work/1 | [[Ran focus groups]] with rural borrowers
number | letter | My rainfall map had [[15,000 users]] in its first season.
 | /work/0 | Developed a Python churn model catching 70% of leavers
 | /work/0 | Turned a three-day risk report into half a day's work
 | /work/0 | Responsible for Power BI reporting across 85 branches
 | /work/0 | Eliminated repeat text messages, freeing up Rs 1.2 crore annually
 | /work/0 | In-house SQL trainer (40 colleagues to date)
 | /work/1 | Prepared survey datasets on behalf of a dozen clients
 | /work/1 | Scripted the weekly presentation in R so that it builds itself
 | summary | Lending analyst with seven years of making numbers readable, fluent in SQL, Python and Power BI.
 | summary | Data analyst from Pune: churn prediction, dashboards, and a habit of teaching SQL to whoever asks.
 | letter | Seven out of every ten customers about to leave show up in my model before they go.
 | letter | The risk report took three days every month. I rewrote it, and now it is done before lunch.
 | letter | Outside work I made Monsoon Map, an open rainfall map that 1,500 people used in its first season.
 | letter | Your posting asks for dbt. I have not used it, but I have lived in SQL for years.
 | /basics/label | Senior Data Analyst, Lending
# primary-teacher | Fionnuala Keane | Primary Teacher | Galway | IE
about: Primary school teacher, mostly of infants.
work: Scoil Bhríde Salthill | Class Teacher | 2017-09
- Teach a class of 27 junior infants
- Set up a paired reading scheme with 60 parents
- Reading scores rose from the 48th to the 63rd percentile in two years
- Coordinate the school's Irish week
- Mentor student teachers, three each year
work: St Enda's National School | Substitute Teacher | 2015-09 | 2017-06
- Covered all classes from infants to sixth
edu: Corrib College of Education | BEd | Primary Education | 2011 | 2015
edu: Corrib College of Education | PgDip | Special Educational Needs | 2019 | 2020
skills: Phonics, Classroom management, Aistear, Google Classroom
cert: Teaching Council registration | 2015
vol: Galway Hurling Club | Under-8 Coach | 2018
- Coach 25 children on Saturdays
lang: English Native, Irish Fluent
number | /work/0 | Teach a class of [[34 junior infants]]
title | summary | [[Deputy principal]] and infant teacher.
degree | letter | I finished my [[Master of Education]] in 2020.
moved | letter | On Saturdays I coach [[60 children]] at the hurling club.
scope | /work/0 | [[Wrote the national curriculum]] for Irish
award | letter | In 2022 I received [[the Teaching Council's Excellence Award]].
activity | /work/0 | [[Organised a school trip to Rome]] for sixth class
school | letter | I trained at [[Mary Immaculate College]].
date | letter | I have taught in Salthill since [[2013]].
language | summary | Teacher with fluent Irish and [[Polish]].
superlative | summary | [[Top-rated]] primary teacher in Galway.
 | /work/0 | Have charge of 27 four- and five-year-olds
 | /work/0 | Got sixty parents reading with their children through a paired scheme
 | /work/0 | Within two years reading moved up fifteen percentile points
 | /work/0 | Organise Irish week for the school
 | /work/0 | Host three student teachers a year and show them the craft
 | /work/1 | Stepped into every class in the school, from infants up to sixth
 | summary | Infant teacher with eleven years in Irish primary schools and a postgraduate diploma in special needs.
 | summary | Registered primary teacher, fluent in Irish, happiest on the carpet with a big book.
 | letter | Twenty-seven small people walk into my room each September and by June most of them can read.
 | letter | I began as a sub at St Enda's, which meant infants on Monday and sixth class on Tuesday.
 | letter | The reading scheme works because sixty mothers and fathers give it ten minutes a night.
 | letter | While teaching I went back to college for a year to study special educational needs.
 | letter | What draws me to your school is the garden and the choir.
 | /basics/label | Infant teacher
# sales-rep | Marcus Oyelaran | Account Executive | Lagos | NG
about: Sells software to banks.
work: Lagoon Software | Account Executive | 2021-02
- Closed deals of ₦640 million in 2024, 118% of quota
- Won three of the five largest banks as customers
- Average sales cycle cut from 9 months to 6
- Present to boards and CIOs
- Helped hire two junior reps
work: Palmgrove Telecoms | Sales Representative | 2017-05 | 2021-01
- Sold data plans to small businesses, 25 visits a week
- Best seller of the Ikeja branch in 2019
edu: University of Ogun | BSc | Economics | 2012 | 2016
skills: Salesforce, Negotiation, Solution selling, Forecasting
cert: SPIN Selling | 2020
award: President's Club | Lagoon Software | 2024
lang: English Native, Yoruba Native
money | /work/0 | Closed deals of [[₦940 million]] in 2024
percent | letter | I finished last year at [[138%]] of quota.
number | /work/0 | Won [[all five]] of the largest banks
scope | letter | I [[built the sales team]] at Lagoon from two people to ten.
title | summary | [[Sales director]] in banking software.
tool | summary | Account executive fluent in Salesforce and [[HubSpot]].
moved | /work/1 | Made [[118 visits]] a week to small businesses
employer | letter | Before Lagoon I sold cloud services at [[Oracle]].
award | letter | I have been in the President's Club [[three times]].
years_of_experience | summary | Software salesman with [[fourteen years]] of experience.
superlative | letter | I was [[the best seller in the whole company]] in 2019.
activity | /work/0 | [[Negotiated a reseller agreement]] with a partner in Ghana
 | /work/0 | Brought in ₦640m during 2024, beating target by 18 percent
 | /work/0 | Signed three of the country's five biggest banks
 | /work/0 | Shortened the sales cycle by a third, to half a year
 | /work/0 | Pitch at board and CIO level
 | /work/0 | Took part in recruiting two junior salespeople
 | /work/1 | Called on 25 small firms each week to sell data bundles
 | /work/1 | Topped the Ikeja branch ranking in 2019
 | summary | Enterprise seller with nine years in telecoms and banking software; President's Club 2024.
 | summary | Hunter with a target record to show: 118% of quota and three top-five banks.
 | letter | Banks buy slowly. When I started it took nine months from first call to signature; I have got that down to six.
 | letter | I learned to sell on foot: twenty-five shops and workshops a week around Ikeja.
 | letter | An economics degree helps when a CFO asks what the software will save.
 | letter | I am used to long tables with CIOs on the other side.
 | /basics/label | Account Executive, banking software
# site-manager | Zdeněk Malý | Site Manager | Brno | CZ
about: Civil engineer on site for housing and bridges.
work: Morava Stavby | Site Manager | 2018-04
- Built 96 flats in Brno-Židenice, handed over two weeks ahead of plan
- Answer for a budget of CZK 210 million
- Coordinate 14 subcontractors
- Lost-time injuries: none in four years
- Introduced drone surveys, which save 2 days a month
work: Svratka Bridges | Assistant Site Engineer | 2014-06 | 2018-03
- Surveyed and checked concrete for six road bridges
edu: Technical University of Moravia | Ing. | Civil Engineering | 2008 | 2014
skills: AutoCAD, MS Project, Surveying, Cost control, Concrete
cert: Authorised engineer (ČKAIT) | 2019
cert: Safety coordinator | 2020
lang: Czech Native, German B2, English B1
number | /work/0 | Built [[196 flats]] in Brno
money | summary | Site manager in charge of [[CZK 500 million]].
tool | /work/0 | Plan the works in MS Project and [[Revit]]
title | letter | I am now [[project director]] at Morava Stavby.
moved | /work/0 | Coordinate [[96 subcontractors]]
duration | letter | There has been no lost-time injury on my sites for [[ten years]].
certificate | summary | Civil engineer and [[PMP]].
activity | /work/1 | [[Designed two railway tunnels]]
scope | letter | I [[founded]] the drone team.
industry | letter | I have worked in housing, bridges and [[hydropower]].
language | summary | Engineer with Czech, German and [[Slovak]].
 | /work/0 | Delivered nearly a hundred flats a fortnight early
 | /work/0 | Hold budget responsibility for CZK 210m
 | /work/0 | Keep 14 trades and subcontractors in step
 | /work/0 | Four years without a lost-time accident
 | /work/0 | Brought drones to the site: two days of surveying saved each month
 | /work/1 | Measured up and tested concrete on half a dozen road bridges
 | summary | Chartered civil engineer with twelve years on building sites, from bridges to blocks of flats.
 | summary | Site manager, German-speaking, with a budget of 210 million crowns and a spotless safety record since four years.
 | letter | The ninety-six flats in Židenice were finished two weeks before the date, and everybody went home in one piece.
 | letter | I started on bridges, where a millimetre matters, and moved to housing in 2018.
 | letter | A drone does in an hour what two surveyors did in a day. I had to fight for it, but now nobody wants to go back.
 | letter | My German is good enough for a site meeting, my English for a drawing.
 | /basics/label | Site manager, housing
`)
