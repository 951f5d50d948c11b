// Round 19 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# physio | Leonie Brandt | Physiotherapist | Zurich | CH
about: Physiotherapist for sport and rehabilitation.
work: Praxis Limmat | Physiotherapist | 2019-05
- Treat 11 patients a day, mostly after knee and shoulder surgery
- Set up a running clinic with 8 sessions a month
- Supervise two students each semester
- Patient satisfaction 4.8 of 5
work: Klinik Sihltal | Physiotherapist | 2015-09 | 2019-04
- Rehabilitation of stroke patients on a 30-bed ward
- Wrote the home exercise booklet, printed 5,000 times
edu: Fachhochschule Aarau | BSc | Physiotherapy | 2012 | 2015
skills: Manual therapy, Dry needling, Gait analysis, Sports taping
cert: Manual therapist OMT | 2020
vol: Limmat Handball Club | Team Physiotherapist | 2018
- Look after 16 players on match days
lang: German Native, English C1, French B2
number | /work/0 | Treat [[25 patients]] a day
certificate | summary | Physiotherapist with [[an osteopathy licence]].
moved | letter | On match days I look after [[30 players]].
title | summary | [[Head of physiotherapy]] in a Zurich practice.
degree | letter | I completed a [[master's in sports science]] alongside work.
activity | /work/1 | [[Trained nurses in lifting techniques]] across the clinic
scope | letter | I [[opened my own practice]] in 2019.
employer | letter | Before Limmat I worked at [[Schulthess Klinik]].
number | /work/1 | Wrote an exercise booklet printed [[50,000 times]]
language | summary | Physiotherapist with German, English, French and [[Italian]].
 | /work/0 | Most of my eleven daily patients come to me after an operation on knee or shoulder
 | /work/0 | Launched a clinic for runners that meets eight times a month
 | /work/0 | Take on two trainees per semester
 | /work/0 | Rated 4.8 out of 5 by patients
 | /work/1 | Helped people who had suffered a stroke back onto their feet
 | /work/1 | Author of an exercise booklet for use at home (5,000 copies)
 | summary | Physio with eleven years' experience in hospital and private practice, OMT-qualified.
 | summary | Sports physiotherapist who also tapes ankles for a handball team on weekends.
 | letter | Knees and shoulders fill most of my day. On Saturdays it is ankles, at the handball club.
 | letter | After my degree in Aarau I spent three and a half years with stroke patients.
 | letter | Sixteen players, one bench and a roll of tape: match days are good training for staying calm.
 | letter | What I like about your clinic is that doctors and therapists share a kitchen.
 | /basics/label | Physiotherapist (sport, manual therapy)
# bookkeeper | Nomvula Dlamini | Bookkeeper | Durban | ZA
about: Bookkeeper for small firms.
work: Umhlanga Accounts | Senior Bookkeeper | 2018-02
- Keep the books of 34 small firms
- Closed month-end in 3 days instead of 8
- Recovered R 260,000 of VAT for clients in 2023
- Moved 20 clients from Sage to Xero
- Train a junior
work: Point Road Motors | Accounts Clerk | 2013-05 | 2018-01
- Paid 400 supplier invoices a month
- Reconciled three bank accounts daily
edu: Berea Technical College | Diploma | Accounting | 2010 | 2012
skills: Xero, Sage, VAT, Payroll, Excel, Bank reconciliation
cert: Xero Advisor | 2020
cert: ICB Technical Financial Accountant | 2016
lang: Zulu Native, English Fluent
number | letter | I keep the books of [[90 firms]].
money | /work/0 | Won back [[R 860,000]] in VAT
tool | summary | Bookkeeper in Xero, Sage and [[QuickBooks]].
title | summary | [[Financial manager]] for small firms.
certificate | letter | I am a [[chartered accountant]].
moved | /work/0 | Moved [[34 clients]] to Xero
activity | /work/1 | [[Prepared the annual financial statements]] of the group
duration | letter | We close the month in [[one day]].
degree | summary | Bookkeeper with a [[BCom]] in accounting.
scope | /work/0 | [[Head of a team]] of six bookkeepers
 | /work/0 | Look after the accounts of thirty-four businesses
 | /work/0 | Month-end now takes five days less
 | /work/0 | Got back more than a quarter of a million rand in VAT
 | /work/0 | Brought twenty clients over to Xero
 | /work/0 | Show a junior colleague the ropes
 | /work/1 | Processed about 100 supplier invoices a week
 | /work/1 | Checked three bank accounts every day against the books
 | summary | Durban bookkeeper with thirteen years in practice and commerce; Xero-certified.
 | summary | Detail-minded accounts professional who shortened month-end from eight days to three.
 | letter | Thirty-four owners trust me with their receipts, some of them in shoeboxes.
 | letter | I started in the back office of a car dealer, paying four hundred invoices a month.
 | letter | SARS owed my clients money in 2023, and I got R 260,000 of it back.
 | letter | Figures do not frighten me, and deadlines even less.
 | /basics/label | Senior bookkeeper, Xero
# game-dev | Kaito Morishita | Game Programmer | Osaka | JP
about: Gameplay and tools programmer.
work: Kitsune Works | Gameplay Programmer | 2020-04
- Wrote the fishing system of a game that sold 1.1 million copies
- Cut load times from 22 to 7 seconds
- Built level tools used by 14 designers
- Fixed 600 bugs in the last year before release
work: Nankai Mobile | Junior Programmer | 2017-04 | 2020-03
- Ported four puzzle games to Android
edu: Naniwa Institute of Technology | BEng | Computer Science | 2013 | 2017
skills: C++, C#, Unity, Unreal Engine, Perforce, Shader programming
award: Best Student Game | Kansai Indie Fair | 2016
project: Paper Crane | Puzzle game of my own
- 30,000 downloads
lang: Japanese Native, English B2
number | letter | My own game has had [[300,000 downloads]].
tool | summary | Programmer in Unity, Unreal and [[Godot]].
title | summary | [[Lead programmer]] of a best-selling game.
moved | /work/0 | Built level tools used by [[600 designers]]
award | letter | In 2022 I won [[the Japan Game Award]].
activity | /work/0 | [[Composed the soundtrack]] of the fishing game
scope | letter | I [[directed the whole project]] from idea to release.
degree | letter | I have a [[master's in computer graphics]].
number | /work/1 | Ported [[nine puzzle games]] to Android
industry | summary | Game programmer with experience in [[automotive software]].
 | /work/0 | Programmed the fishing in a title with over a million copies sold
 | /work/0 | Loading is three times as fast as before
 | /work/0 | Made tools with which fourteen designers build levels
 | /work/0 | Squashed some six hundred bugs ahead of launch
 | /work/1 | Brought four puzzle titles to Android phones
 | summary | C++ and C# programmer with nine years in games, from mobile to console.
 | summary | Gameplay coder whose own puzzle game was downloaded 30,000 times.
 | letter | Twenty-two seconds is long enough to put a controller down. Our game loads in seven now.
 | letter | In my spare time I made Paper Crane, a small puzzle game that thirty thousand people have downloaded.
 | letter | As a student I won a prize for the best student game at the Kansai Indie Fair.
 | letter | I read your developers' blog every month.
 | letter | Designers are my first users, and they never hold back.
 | /basics/label | Gameplay programmer (C++)
# journalist | Sadia Rahman | Reporter | Dhaka | BD
about: Reports on rivers, climate and labour.
work: The Padma Courier | Senior Reporter | 2018-01
- Filed 210 stories in 2024
- Investigated sand mining; two licences were withdrawn
- Trained five interns
- Host a podcast with 9,000 listeners an episode
work: Radio Meghna | Reporter | 2014-03 | 2017-12
- Live reports during three floods
edu: University of Sylhet East | MA | Journalism | 2011 | 2013
skills: Investigative reporting, Audio editing, Interviewing, Data journalism
award: Delta Press Award | Delta Foundation | 2022
lang: Bengali Native, English Fluent, Hindi Conversational
number | letter | I filed [[410 stories]] last year.
award | summary | Reporter and [[Pulitzer finalist]].
title | summary | [[Editor-in-chief]] of a daily.
moved | /work/0 | Trained [[nine thousand interns]]
activity | /work/0 | [[Reported from the war in Ukraine]]
scope | letter | I [[founded the investigative desk]].
employer | letter | Earlier I wrote for [[the BBC]].
language | letter | I interview in Bengali, English and [[Arabic]].
superlative | summary | [[The country's leading]] climate reporter.
number | /work/1 | Reported live from [[eight floods]]
 | /work/0 | Published more than 200 pieces in 2024
 | /work/0 | After my investigation into sand mining, two companies lost their licences
 | /work/0 | Mentored five young journalists on placement
 | /work/0 | Presenter of a podcast heard by 9,000 people per episode
 | /work/1 | On air from the water's edge through three floods
 | summary | Award-winning climate and labour reporter with more than twelve years in print and radio.
 | summary | Journalist, MA, who digs: her work on sand mining cost two operators their licences.
 | letter | Rivers move, and so does everything on their banks. I have followed them for twelve years.
 | letter | My first four years were in radio. There is no second take when the water is at your knees.
 | letter | In 2022 the Delta Foundation gave me its press award.
 | letter | I can talk to a minister in English and to a boatman in Bengali.
 | letter | Nine thousand people listen when we put out an episode.
 | /basics/label | Senior reporter, climate and labour
# cleaner-lead | Ana Popescu | Cleaning Supervisor | Brussels | BE
about: Supervisor of office cleaning.
work: Clair Services | Team Supervisor | 2017-03
- Lead 18 cleaners in five office towers
- Complaints from clients down 40% since 2019
- Made the shift plan digital, which saves six hours a week
- Order materials for €3,500 a month
work: Clair Services | Cleaner | 2012-06 | 2017-02
- Cleaned 14 floors a night with a partner
edu: Liceul Tehnologic Bacău | Diploma | Commerce | 2000 | 2004
skills: Shift planning, Quality inspection, Floor machines, Excel
cert: VCA safety | 2018
lang: Romanian Native, French B2, Dutch A2
number | /work/0 | Lead [[48 cleaners]] in office towers
money | letter | I order materials for [[€13,500 a month]].
title | summary | [[Operations director]] in facility services.
moved | letter | I look after [[fourteen office towers]].
percent | /work/0 | Client complaints are down [[75%]]
certificate | summary | Cleaning supervisor with [[ISO 14001 auditor certification]].
activity | /work/0 | [[Negotiated contracts with new clients]]
language | summary | Supervisor with Romanian, French and [[German]].
scope | letter | I [[own the company's quality programme]].
degree | letter | I have a [[bachelor's degree]] in commerce.
 | /work/0 | In charge of eighteen people spread over five towers
 | /work/0 | Two fifths fewer complaints from clients than in 2019
 | /work/0 | Shift planning without paper: six hours saved every week
 | /work/0 | Buy cleaning products and materials for some €42,000 a year
 | /work/1 | Two of us did fourteen floors every night
 | summary | Rose from cleaner to supervisor within five years at the same company.
 | summary | Cleaning supervisor with fourteen years in offices, VCA-certified, French-speaking.
 | letter | I have pushed the mop myself for almost five years. My people know that, and it helps.
 | letter | A tower has many corners. I inspect them all.
 | letter | Since the shift plan is on our phones I have six hours a week more for inspections.
 | letter | In 2017 the company made me supervisor.
 | /basics/label | Team supervisor, office cleaning
# ml-engineer | Oluwadamilola Ajayi | Machine Learning Engineer | Berlin | DE
about: Machine learning for search and recommendations.
work: Fundgrube | ML Engineer | 2021-09
- Rebuilt product search with vector retrieval; clicks on the first result rose by 19%
- Serve 1,200 requests a second at 45 ms p95
- Cut the cloud bill by €11,000 a month
- On-call one week in five
- Reviewed the code of three juniors
work: Lastmile Labs | Data Scientist | 2018-08 | 2021-08
- Forecast parcel volumes; the error fell from 18% to 9%
- Ran A/B tests for the courier app
edu: Technische Hochschule Spree | MSc | Computational Linguistics | 2016 | 2018
edu: University of Benin Delta | BSc | Mathematics | 2011 | 2015
skills: Python, PyTorch, Kubernetes, Elasticsearch, SQL, Airflow
pub: Ranking with few labels | Workshop on Sparse Search | 2022
lang: English Native, Yoruba Native, German B1
percent | /work/0 | Clicks on the first result rose by [[39%]]
tool | /work/0 | Run retrieval on Kubernetes and [[Pinecone]]
title | summary | [[Staff ML engineer]] for search.
money | letter | I took [[€110,000 a month]] off our cloud bill.
moved | letter | At Lastmile I brought the forecast error down by [[45 points]].
degree | summary | Search engineer with a [[PhD]] in computational linguistics.
scope | /work/0 | [[Led a team of three]] engineers
activity | /work/1 | [[Built the courier app's payment flow]]
number | /work/0 | Serve [[12,000 requests]] a second
language | letter | My [[fluent German]] helps with the shop teams.
 | /work/0 | Nearly a fifth more clicks on the top hit after moving search to vectors
 | /work/0 | Over a thousand requests per second, 95% of them answered within 45 ms
 | /work/0 | Made the cloud cheaper by about €130,000 a year
 | /work/0 | Share the pager with four others
 | /work/0 | Code reviews for three junior engineers
 | /work/1 | Halved the error of parcel forecasts
 | /work/1 | Designed and ran experiments in the app that couriers use
 | summary | ML engineer with eight years in e-commerce and logistics, at home in Python, PyTorch and Kubernetes.
 | summary | Computational linguist and mathematician working on search and ranking.
 | letter | People click the first result or leave. Since we moved to vectors, they click it 19 percent more often.
 | letter | Before search I forecast parcels, and the error went from eighteen percent to nine.
 | letter | I published a workshop paper on ranking with few labels in 2022.
 | letter | My German is B1 and improving, so please forgive the English.
 | /basics/label | Machine learning engineer, search
`)
