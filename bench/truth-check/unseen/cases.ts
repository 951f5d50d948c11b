// Written before the check was tuned; its single misses are not looked at while building.
import { readCases, type TruthCase } from '../truth-case.ts'

export const unseenCases: TruthCase[] = [
  ...readCases(
    'tomasz',
    `
number | /work/0 | Supervise a night shift of [[35]] pickers and packers across two loading bays
number | /work/0 | Trained [[nineteen]] new starters on reach trucks and manual handling
percent | /work/0 | Introduced double scanning and brought picking errors below [[1%]]
employer | summary | Warehouse supervisor with experience at Calder Freight and [[DHL]].
title | /work/0/position | [[Warehouse Manager]]
title | summary | [[Operations manager]] who came up from the floor.
date | /work/1/startDate | [[2014-02]]
certificate | /certificates | [[Counterbalance Forklift Instructor]]
certificate | letter | I hold an [[IOSH Managing Safely]] certificate and a reach truck licence.
scope | /work/1 | [[Led]] the yearly stock count of 18,600 items
scope | /work/0 | Supervise the night shift and [[own the annual budget]] for both loading bays
skill | /skills/0/keywords | [[SAP EWM]]
language | /languages | [[German]]
years_of_experience | summary | Warehouse supervisor with over [[fifteen years]] in logistics.
activity | /work/0 | [[Negotiated carrier contracts and redesigned the yard layout]]
degree | letter | I completed a [[bachelor's degree]] in logistics at Airedale College.
award | /awards | [[Supervisor of the Year]]
 | /work/0 | Run a 22-person night shift over two loading bays
 | /work/0 | Supervise twenty-two pickers and packers on the night shift
 | /work/0 | Introduced double scanning, which more than halved picking errors (3.1% to 1.4%)
 | /work/0 | Trained nine new colleagues on reach trucks and safe manual handling
 | /work/1 | Picked and packed roughly 140 orders every shift
 | /work/1 | Helped with the annual count of more than 18,000 stock items
 | summary | Warehouse supervisor with around ten years in warehouses, from picking and packing to running a night shift.
 | letter | I supervise the night shift at Calder Freight in Leeds: 22 people, two loading bays. Since I introduced double scanning, picking errors have fallen from 3.1% to 1.4%.
`,
  ),
  ...readCases(
    'aisha',
    `
number | /work/0 | Care for ventilated patients in a [[32-bed]] intensive care unit
percent | /work/0 | Took part in an audit that cut central line infections by [[half]]
scope | /work/0 | [[Led]] an audit that cut central line infections by a third
title | /work/0/position | [[Charge Nurse]], Intensive Care
title | letter | As a [[senior charge nurse]] in intensive care I look after ventilated patients.
school | /education/0/institution | [[University of Bristol]]
degree | /education/0/studyType | [[MSc]]
certificate | /certificates | [[Advanced Life Support Instructor]]
employer | letter | Before Severnside I worked at [[Southmead Hospital]] for a year.
number | /work/1 | Ran the weekly wound care clinic, around [[80 patients]] a week
skill | /skills/0/keywords | [[Haemodialysis]]
tool | /work/1 | Kept patient records in SystmOne and [[Epic]]
language | letter | I speak [[fluent]] Dari, which helps with families.
duration | letter | I have spent [[nine years]] in intensive care.
award | /work/0 | [[Received the Chief Nurse's award]] for the handover checklist used on all three shifts
person | letter | My manager, [[Fiona Marsh]], would be glad to speak about my work.
activity | /work/1 | [[Set up a diabetes screening programme with local pharmacies]]
date | /education/0/endDate | [[2014]]
 | /work/0 | Look after ventilated patients on an 18-bed ICU
 | /work/0 | Authored the handover checklist that all three shifts now use
 | /work/0 | Mentored 14 student nurses on placement so far
 | /work/0 | Participated in an audit that reduced central line infections by about 33%
 | /work/1 | Held a weekly wound care clinic for some 35 patients
 | summary | Intensive care nurse with seven years on an 18-bed unit and earlier work in a community clinic.
 | letter | I am an intensive care nurse at Severnside Hospital. The handover checklist I wrote is now used on all three shifts, and I have mentored fourteen students.
 | letter | I trained at the University of Plymouth (BSc Adult Nursing) and have been on the NMC register since 2016.
`,
  ),
  ...readCases(
    'daniel',
    `
percent | /work/0 | Built a churn model in Python; monthly churn fell from 5.2% to [[2.1%]]
number | /work/0 | Maintain [[over 50]] dashboards in Tableau for finance and marketing
tool | /work/0 | Maintain 30 dashboards in Tableau and [[Power BI]]
skill | /work/0 | Built a churn model with [[TensorFlow]] that flags subscribers likely to leave
title | /work/1/position | [[Data Analyst]]
title | summary | [[Data scientist]] in retail and subscriptions.
employer | /work/0/name | [[Ocado]]
years_of_experience | summary | Data analyst with [[ten years]] of experience in retail.
degree | letter | I hold a [[first-class]] BSc in Statistics from the University of Salford.
degree | /education/0/area | [[Data Science]]
scope | /work/0 | Present findings to the [[board of directors]] every month
scope | /work/0 | [[Managed a team]] maintaining 30 dashboards in Tableau
money | /work/0 | Built a churn model that flags subscribers likely to leave, [[saving £400,000]] a year
number | /work/1 | Cleaned survey data of [[47,500]] households
duration | /work/0 | Moved the weekly sales report to SQL, saving [[6 days]] a week
project | letter | In my own time I built Canal Watch, which is used by [[the Environment Agency]].
certificate | /certificates | [[Tableau Desktop Specialist]]
place | letter | I worked as an analyst in [[Dublin]] before I joined Orchard & Pine.
 | /work/0 | Created a Python model that predicts which subscribers are likely to leave; churn dropped from 5.2% to 4.1% a month
 | /work/0 | Look after thirty Tableau dashboards used by finance and marketing
 | /work/0 | Replaced the weekly Excel sales report with SQL, saving six hours each week
 | /work/0 | Share results with the marketing leads monthly
 | /work/1 | Cleaned survey data covering nearly 5,000 households
 | /work/1 | Scripted the quarterly housing report in R
 | summary | Data analyst with five years in retail and subscriptions; SQL, Python and Tableau every day.
 | letter | At Orchard & Pine I built a churn model in Python, and monthly churn has fallen by more than one percentage point since.
`,
  ),
  ...readCases(
    'helene',
    `
money | /work/0 | Manage a team of 5 and a yearly budget of [[€12 million]]
money | /work/0 | Negotiated new terms with two printing suppliers, saving [[$45,000]] a year
number | /work/0 | Manage a team of [[fifteen]] and a yearly budget of €1.2 million
percent | /work/0 | Raised newsletter open rate to [[37%]] by splitting the list by purchase history
percent | /work/0 | Raised newsletter [[click rate]] from 18% to 27%
place | /work/0 | Launched the online shop in Belgium, the Netherlands and [[Spain]]
scope | /work/1 | [[Organised]] the Lyon street food fair with 12,000 visitors
number | /work/0 | Manage a team of 5; launched the online shop that drew [[12,000 visitors]] in its first year
title | /work/1/position | [[Marketing Specialist]]
language | /languages/2/fluency | [[B2]]
language | letter | I work in French, English and [[Spanish]].
award | letter | In 2022 we [[won]] the Regional E-Commerce Prize.
multiple | /work/0 | [[Tripled]] newsletter open rate by splitting the list by purchase history
skill | /skills/0/keywords | [[HubSpot]]
date | letter | In [[2019]] I launched our online shop in Belgium and the Netherlands.
school | letter | I studied communication at [[Sciences Po]].
superlative | /work/0 | Launched the online shop in Belgium and the Netherlands, the [[most successful]] launch of the company
employer | summary | Marketing manager who has worked for Maison Corbelle and [[L'Oréal]].
 | /work/0 | Lead a five-person team with an annual budget of €1.2M
 | /work/0 | Opened the online shop in Belgium and the Netherlands in 2021, with first-year sales of €640k
 | /work/0 | Segmented the newsletter by purchase history, lifting the open rate from 18% to 27%
 | /work/0 | Increased newsletter open rate by half through segmentation by purchase history
 | /work/0 | Saved €45,000 a year by renegotiating with two printing suppliers
 | /work/1 | Produced social media posts for eight food brands
 | /work/1 | Helped run the Lyon street food fair (12,000 visitors)
 | letter | I manage marketing at Maison Corbelle in Lyon, with five people and a budget of 1.2 million euros. I work in French and English, and I read some Italian.
 | summary | Marketing manager who took an online shop into two new countries; speaks French and English.
`,
  ),
  ...readCases(
    'jonas',
    `
percent | /work/0 | Reduced power draw of the standby mode by [[58%]]
percent | /work/0 | Introduced unit tests with Ceedling; coverage now at [[over 90%]]
skill | /work/0 | Develop firmware in C and [[Rust]] for pressure sensors on STM32 controllers
title | /work/0/position | [[Lead]] Embedded Software Engineer
title | letter | As [[Head of Firmware]] at Habichtswald Sensorik I develop firmware in C.
number | /work/1 | Messdaten von [[600]] Prüfläufen ausgewertet
scope | /work/1 | [[Leitung]] der Auswertung von 60 Prüfläufen
degree | /education/0/studyType | [[Dr.-Ing.]]
language | /languages/1/fluency | [[C2]]
employer | letter | Before that I worked at [[Bosch]] in Stuttgart.
publication | letter | I have [[published two papers]] in IEEE Sensors.
number | /work/0 | Coordinate with the production line in Brno, [[twelve]] visits a year
years_of_experience | summary | Embedded-Entwickler mit [[zwanzig Jahren]] Erfahrung.
certificate | letter | I am an [[ISTQB]] certified tester.
place | /work/0 | Coordinate with the production lines in Brno and [[Shenzhen]]
 | /work/0 | Write C firmware for pressure sensors on STM32 controllers
 | /work/0 | Cut standby power draw by 38%
 | /work/0 | Brought in unit tests with Ceedling; coverage stands at just over 70%
 | /work/1 | Python-Testskripte für Motorsteuergeräte geschrieben
 | /work/1 | Auswertung der Messdaten von sechzig Prüfläufen
 | summary | Embedded developer with nine years of C firmware for sensors; M.Sc. in Elektrotechnik.
 | letter | I develop firmware for pressure sensors at Habichtswald Sensorik in C, on STM32. Standby now draws 38% less power.
`,
  ),
  ...readCases(
    'priya',
    `
number | /work/0 | Rebuilt the invoicing screens in React and TypeScript, used by [[94,000]] small businesses
multiple | /work/0 | Made first load [[5x faster]] with code splitting
scope | /work/0 | Review pull requests and [[manage six]] developers
scope | /work/1 | [[Founded]] the shared component library
skill | /work/0 | Rebuilt the invoicing screens in React and [[GraphQL]]
tool | /work/0 | Set up visual regression tests with Playwright and [[Cypress]]
skill | /skills/0/keywords | [[Angular]]
number | /work/1 | Delivered [[seventy]] client sites with Vue and WordPress
title | letter | I am a [[staff engineer]] at Maple Ledger.
employer | /work/1/name | [[Shopify]]
award | letter | I [[won]] Hack the North in 2017.
date | /work/0/startDate | [[2020-02]]
years_of_experience | letter | I bring [[twelve years]] of frontend development.
degree | /education/0/studyType | [[Master of Science]]
contact | /basics/email | [[priya@maple.example]]
publication | /work/0 | [[Spoke at React Summit]] about rebuilding the invoicing screens
activity | /work/1 | [[Mentored interns and ran the hiring process for designers]]
 | /work/0 | Rewrote the invoicing screens in React and TypeScript for 9,400 small businesses
 | /work/0 | Used code splitting to bring first load from 4.8 s down to 1.9 s
 | /work/0 | Cut first load time by 60% with code splitting
 | /work/0 | Pair with two junior developers and review pull requests
 | /work/0 | Authored the company's accessibility guide to WCAG 2.1 AA
 | /work/1 | Shipped 17 client sites in Vue and WordPress
 | /skills/0/keywords | JavaScript
 | summary | Senior frontend developer with eight years of experience in React, Vue and TypeScript.
 | letter | I rebuilt Maple Ledger's invoicing screens in React and TypeScript; over 9,000 small businesses use them.
`,
  ),
  ...readCases(
    'carmen',
    `
number | /work/0 | Teach a class of [[34]] pupils in years 3 and 4
percent | /work/0 | Reading scores of the class rose by [[11%]] in 2023
number | /work/0 | Started a reading club that meets [[four times]] a week; 40 children take part
number | /work/1 | Tutored small groups for the B1 exam, [[22 of 23]] passed
title | /work/0/position | [[Head of Year]]
title | letter | As [[deputy head]] of Colegio Ribera I teach years 3 and 4.
school | letter | I studied primary education at the [[University of Barcelona]].
language | /languages | [[French]]
employer | letter | I also taught at the [[British Council]] for two summers.
scope | /work/0 | [[Led]] the school's move to digital reading scores
skill | /skills/0/keywords | [[Montessori method]]
date | /work/1/endDate | [[2017-06]]
certificate | letter | I am a [[certified Cambridge examiner]].
number | letter | My volunteer work with Cruz Roja supported [[200]] refugee children.
activity | /work/0 | [[Directed the annual theatre production and raised funds for new laptops]]
 | /work/0 | Teach 24 children in years 3 and 4
 | /work/0 | Founded a twice-weekly reading club with 40 children
 | /work/0 | Organise the school garden together with parents
 | /work/0 | Class reading scores rose 11 percentage points in 2023
 | /work/1 | Prepared small groups for the B1 exam; 19 of 23 students passed
 | /work/1 | Tutored small groups for the B1 exam; over 80% passed
 | letter | I have taught at Colegio Ribera in Valencia for ten years. The reading club I started meets twice a week and forty children come.
 | summary | Primary school teacher with ten years in the classroom; speaks Spanish, Valencian and English.
`,
  ),
  ...readCases(
    'sam',
    `
money | /work/0 | Closed [[$3.2M]] in new business in 2023
percent | /work/0 | Closed $2.3M in new business in 2023, [[180%]] of quota
number | /work/0 | Look after [[165]] accounts in Colorado and Utah
place | /work/0 | Look after 65 accounts in Colorado, Utah and [[Texas]]
duration | /work/0 | Shortened the sales cycle from 90 to [[30 days]] by qualifying earlier
superlative | summary | [[Top-ranked]] account executive for software sold to builders.
title | /work/0/position | [[Senior]] Account Executive
scope | /work/0 | [[Managed a team of four]] looking after 65 accounts
award | letter | I made [[President's Club]] two years running.
tool | /work/0 | Log every call and deal in Salesforce and [[Gong]]
employer | /work | [[Oracle]]
number | /work/1 | Won [[310]] new customers in the first year
number | /work/1 | Closed [[$2.3M]] in new business with contractors
degree | letter | I hold an [[MBA]] from Kearney State College.
years_of_experience | summary | Account executive with [[more than twelve years]] in sales.
scope | /work/1 | [[Organised]] the yearly trade show in Omaha
skill | letter | I use [[Python]] to forecast my pipeline.
date | /work/1/startDate | [[2015-07]]
activity | /work/0 | [[Wrote the pricing strategy and opened a partner channel]]
 | /work/0 | Brought in $2.3 million of new business in 2023 (118% of quota)
 | /work/0 | Manage 65 accounts across Colorado and Utah
 | /work/0 | Cut the sales cycle by almost a third, from 90 to 62 days, by qualifying earlier
 | /work/0 | Track every call and deal in Salesforce
 | /work/1 | Made about fifty calls a day to contractors
 | /work/1 | Signed 31 new customers in the first year
 | letter | In 2023 I closed more than $2 million in new business at Girder Software, well over quota.
 | summary | Account executive with over nine years in sales to builders and contractors.
 | letter | What draws me to the role is the product. I look after 65 accounts today and I log every deal in Salesforce, so a careful handover would be no trouble.
`,
  ),
]
