// The half the check is built on.
import { readCases, type TruthCase } from '../truth-case.ts'

export const seenCases: TruthCase[] = [
  ...readCases(
    'mara',
    `
number | /work/0 | Led a team of [[12]] engineers during the move to AWS
number | /work/0 | Led a [[dozen]] engineers during the move to AWS
number | /work/0 | Helped build the customer portal used by [[118,000]] shippers
number | /work/0 | Helped build the customer portal used by [[over 12,000]] shippers
percent | /work/0 | Reduced hosting costs by [[over 50%]] by moving batch jobs to spot instances
percent | /work/0 | Reduced hosting costs by 43% and [[response time by 43%]]
duration | /work/0 | Cut response time of the tracking service to [[30 ms]]
duration | /work/1 | Built order import in Java, saving [[12 days]] of manual work a week
scope | /work/0 | [[Built]] the customer portal used by 11,800 shippers
scope | /work/1 | [[Led]] the product managers on the roadmap
scope | /work/1 | [[Single-handedly]] built order import in Java
scope | /work/1 | Built order import in Java for the [[global]] warehouse network
skill | /work/0 | Rewrote the shipment tracking service in [[Go]] and PostgreSQL
tool | /work/0 | Led a team of 4 engineers during the move to AWS and [[Kubernetes]]
skill | /skills/0/keywords | [[Rust]]
skill | /skills/1/keywords | [[Terraform]]
tool | letter | At Northwind I run [[Kafka]] in production every day.
skill | /work/1 | Built order import in Java and [[Kotlin]]
title | /work/0/position | [[Principal Engineer]]
title | /basics/label | [[Engineering manager]]
title | letter | As [[tech lead]] at Northwind Logistics I rewrote the shipment tracking service.
employer | letter | Before that I spent two years at [[Siemens]].
employer | /work/1/name | [[Google]]
employer | letter | I have worked at [[Helio Energy]] before and know your grid team well.
date | /work/1/startDate | [[2013-06]]
date | /work/1/endDate | [[2019-12]]
date | letter | Since [[2016]] I have been at Northwind Logistics.
degree | /education/0/studyType | [[MSc]]
degree | letter | I hold a [[master's degree]] in computer science.
degree | summary | Backend engineer with a BSc in [[Mathematics]].
school | /education/0/institution | [[University of Lisbon]]
school | letter | I studied computer science at [[ETH Zürich]].
certificate | /certificates | [[Certified Kubernetes Administrator]]
certificate | letter | I am an [[AWS Certified Solutions Architect]].
language | /languages/2/fluency | [[Fluent]]
language | letter | I speak Portuguese, English and [[French]].
years_of_experience | summary | Backend engineer with [[15+ years]] of experience.
years_of_experience | summary | Backend engineer with over [[ten years]] of React.
award | letter | Northwind gave me its [[Engineer of the Year award]].
place | letter | I lived and worked in [[Singapore]] for a while.
person | letter | [[Petra Vogel]], who led the move with me, can tell you more.
superlative | summary | [[World-class]] backend engineer who likes quiet, reliable systems.
activity | /work/1 | [[Negotiated vendor contracts and prepared the security audit]]
number | letter | I led [[forty]] engineers through the move to AWS.
multiple | /work/0 | Made the shipment tracking service [[10x]] faster
multiple | /work/0 | [[Doubled]] the number of shippers on the customer portal
contact | /basics/email | [[mara.lindqvist@gmail.example]]
 | /work/0 | Cut response time of the shipment tracking service by two thirds by rewriting it in TypeScript and PostgreSQL
 | /work/0 | Made shipment tracking three times faster (900 ms to 300 ms) with a rewrite in TypeScript
 | /work/0 | Led four engineers through the migration to AWS
 | /work/0 | Contributed to a customer portal with nearly 12,000 shippers
 | /work/0 | Helped build a customer portal used by 11.8k shippers
 | /work/0 | Helped build the customer portal, now used by more than 11,000 shippers
 | /work/0 | Lowered hosting spend by more than 40% by running batch jobs on spot instances
 | /work/0 | Moved batch jobs to spot instances, which cut hosting costs by 43 percent
 | /work/0 | Share the on-call duty, one week in five
 | /work/1 | Developed order import in Java that saves twelve hours of manual work each week
 | /work/1 | Collaborated with product managers on the roadmap
 | /work/1 | Covered the warehouse interface with integration tests
 | /skills/0/keywords | JavaScript
 | /skills/1/keywords | Postgres
 | summary | Backend engineer with eleven years of experience in TypeScript, Java and SQL.
 | summary | Senior software engineer with over ten years in backend work, most recently in logistics.
 | letter | I am writing about the Platform Engineer role at Helio Energy. Your team runs Kubernetes, which I have not used yet; I would like to learn it.
 | letter | At Northwind I led four engineers during the move to AWS, and our hosting costs fell by 43%.
 | letter | I speak Portuguese and English, and my German is at B1.
 | letter | I studied Computer Science at the University of Aveiro and have worked in software since 2015.
 | letter | Dear Ms Okafor,¶¶Helio Energy moves a lot of data at odd hours, and that is the kind of system I know. At Northwind Logistics I rewrote the shipment tracking service; responses now take 300 ms instead of 900.¶¶Kind regards,¶Mara Lindqvist
`,
  ),
  ...readCases(
    'ben',
    `
number | /work/0 | Manage [[45]] staff over two floors
number | /work/0 | Manage 28 staff over [[four floors]]
percent | /work/0 | Cut food waste by [[32%]] by changing the ordering routine
percent | /work/0 | Cut [[staff turnover]] by 22%
multiple | /work/0 | [[Quadrupled]] private bookings
number | /work/0 | Grew private bookings from 3 to [[19]] a month
money | /work/0 | Manage 28 staff and a [[£1.5 million]] budget
scope | /work/0 | Manage 28 staff across [[three restaurants]]
title | /work/1/position | [[Head Waiter]]
title | letter | As [[general manager]] of The Copper Pot I manage 28 staff.
employer | letter | Earlier I was with [[Hilton]].
award | letter | In 2023 I [[won]] the Welsh Hospitality Award.
award | /awards | [[Best Restaurant Wales 2022]]
certificate | /certificates | [[Level 4 Food Safety]]
skill | /work/0 | Manage 28 staff and the [[OpenTable]] system
skill | /skills/0/keywords | [[Menu development]]
degree | letter | I have a [[degree]] in hospitality management.
degree | /education/0/studyType | [[NVQ Level 5]]
years_of_experience | summary | Restaurant manager with [[twenty years]] in hospitality.
number | /work/1 | Served [[over 60]] guests an evening
activity | /work/0 | [[Renovated the dining room and rewrote the drinks menu]]
date | letter | I have run The Copper Pot since [[2015]].
superlative | summary | Restaurant manager of the [[best]] restaurant in Cardiff.
language | letter | I also speak [[Welsh]].
 | /work/0 | Lead 28 staff across two floors with 120 covers
 | /work/0 | Changed the ordering routine, reducing food waste by 22%
 | /work/0 | Tripled private bookings, from 3 to 9 a month
 | /work/0 | Kept a five-star hygiene rating at every inspection
 | /work/0 | Reduced food waste by over a fifth with a new ordering routine
 | /work/1 | Looked after up to 60 guests an evening
 | /work/1 | Trained new waiters
 | summary | Restaurant manager with twelve years in hospitality, eight of them in charge of The Copper Pot.
 | letter | I manage The Copper Pot in Cardiff: twenty-eight people, two floors. Private bookings have tripled since I took over the diary.
 | letter | We were shortlisted for the Welsh Hospitality Award in 2023.
`,
  ),
  ...readCases(
    'lucia',
    `
number | /work/0 | Close the books for [[8]] companies by the fifth working day
number | /work/0 | Close the books for 3 companies by the [[second]] working day
duration | /work/0 | Shortened the monthly close from 12 to [[3 days]]
money | /work/0 | Recovered [[€3.1 million]] of overdue invoices in 2022
money | /work/0 | Recovered [[$310,000]] of overdue invoices in 2022
money | /work/1 | Recovered [[€310,000]] of overdue invoices
date | /work/0 | Recovered €310,000 of overdue invoices in [[2021]]
scope | /work/0 | [[Led]] the migration from Navision to SAP S/4HANA with an outside consultant
tool | /work/0 | Prepared the migration from Navision to [[Oracle]]
skill | /skills/0/keywords | [[US GAAP]]
certificate | letter | I am a [[chartered accountant]].
certificate | /certificates | [[CPA]]
title | /work/0/position | [[Finance Manager]]
title | summary | [[Financial controller]] for mid-sized manufacturers.
degree | /education/0/area | [[Economics]]
number | /work/1 | Filed VAT returns for about [[140]] small clients
language | /languages/1/fluency | [[C1]]
language | letter | I work in Spanish, English and [[Portuguese]].
employer | summary | Accountant who trained at [[Deloitte]].
years_of_experience | letter | I have [[eighteen years]] of experience in accounting.
scope | /work/0 | Close the books for 3 companies and [[supervise]] two assistants
percent | /work/0 | Shortened the monthly close by [[80%]]
activity | /work/0 | [[Introduced cash forecasting and secured a credit line]]
 | /work/0 | Close three companies' books by working day five
 | /work/0 | Cut the monthly close from 12 days to 5
 | /work/0 | Reduced the monthly close by seven days
 | /work/0 | Brought the monthly close down by more than half
 | /work/0 | Worked with an outside consultant to prepare the move from Navision to SAP S/4HANA
 | /work/0 | Collected more than €300,000 in overdue invoices in 2022
 | /work/1 | Submitted VAT returns for some forty small clients
 | /skills/0/keywords | SAP
 | summary | Senior accountant with thirteen years in accounting, nine of them at Aceros Vega.
 | letter | At Aceros Vega I close three sets of books by the fifth working day; when I joined, the close took twelve days.
`,
  ),
  ...readCases(
    'noor',
    `
percent | /work/0 | Redesigned the appointment flow; completed bookings went up [[3.5%]]
percent | /work/0 | Redesigned the appointment flow; completed bookings went up [[35 percentage points]]
number | /work/0 | Interviewed [[460]] patients and 12 doctors
number | /work/0 | Interviewed 46 [[doctors]] and 12 patients
number | /work/0 | Keep the design system in Figma, [[800]] components
number | /work/0 | Ran usability tests [[every week]] with 46 patients
tool | /work/0 | Keep the design system in Figma and [[Sketch]]
skill | /skills/0/keywords | [[Motion design]]
skill | /work/1 | Designed websites for museums in [[Webflow]]
title | /work/0/position | [[Lead UX Designer]]
title | /basics/label | [[Head of Design]]
title | letter | As a [[senior product designer]] I redesigned the appointment flow.
employer | letter | At [[Philips]] I worked on hospital screens.
scope | /work/0 | [[Manage]] a design team that keeps the design system in Figma
scope | /work/1 | [[Founded]] a studio that designed websites for museums
degree | /education/0/studyType | [[Master]]
publication | letter | My [[book]] on worried users came out last year.
publication | /publications | [[The patient interface]]
language | /languages/2/fluency | [[Fluent]]
years_of_experience | summary | UX designer with [[fourteen years]] of experience.
place | letter | I have worked with hospitals in [[Antwerp]].
award | letter | The appointment flow won a [[Dutch Design Award]].
activity | /work/1 | [[Pitched to investors and hired freelancers]]
 | /work/0 | Redesigned the appointment flow, raising completed bookings by 3.5 percentage points
 | /work/0 | Interviewed 46 patients and a dozen doctors
 | /work/0 | Spoke with nearly 50 patients and 12 doctors in interviews
 | /work/0 | Maintain a Figma design system of 80 components
 | /work/0 | Tested usability every second week
 | /work/1 | Created museum websites
 | /work/1 | Drew illustrations and icons
 | summary | UX designer with nine years of experience, from interviews to usability testing.
 | letter | At Tulp Health I redesigned the appointment flow after talking to 46 patients. I keep our design system in Figma.
 | letter | I gave a talk on designing for worried people at UX Low Lands in 2022.
`,
  ),
  ...readCases(
    'gary',
    `
number | /work/0 | Wire new houses and schools, [[50]] sites so far
number | /work/0 | Look after [[six]] apprentices
duration | /work/0 | No reportable accident in [[20 years]]
scope | /work/0 | [[Own]] the safety programme for all sites
title | /work/0/position | [[Electrical Supervisor]]
title | summary | [[Master electrician]] for new houses and schools.
certificate | letter | I hold the 18th Edition and an [[HV Authorised Person]] certificate.
certificate | /certificates | [[SSSTS Site Supervisor]]
skill | /skills/0/keywords | [[Solar PV installation]]
skill | /work/0 | Fault finding on three-phase boards and [[PLC]] panels
employer | /work/0/name | [[Balfour Beatty]]
school | letter | I trained at [[Leeds College of Building]].
years_of_experience | summary | Electrician with [[thirty years]] in the trade.
place | /work/0 | Wire new houses and schools in [[Norway]]
activity | /work/0 | [[Estimated tenders and ordered cable for the depot]]
contact | letter | You can reach me at [[+44 1632 960999]].
language | letter | I speak conversational [[Polish]].
date | /work/0/startDate | [[2010-03]]
money | /work/0 | Wire new houses and schools worth [[£4m]]
 | /work/0 | Wired new houses and schools at fifteen sites
 | /work/0 | Supervise two apprentices
 | /work/0 | Eleven years without a reportable accident
 | /work/0 | Find faults on three-phase boards
 | /skills/0/keywords | Fault finding
 | summary | Electrician with fourteen years at Humber Electrical, on new houses and schools.
 | letter | I hold the 18th Edition and an ECS Gold Card, and I have had no reportable accident in eleven years.
`,
  ),
  ...readCases(
    'yuki',
    `
number | /work/0 | Own the checkout for [[12,500]] online shops
number | /work/0 | Own the checkout for [[1,500]] online shops
percent | /work/0 | Failed payments dropped from 6% to [[1%]] after we added retries
percent | /work/0 | Cut failed payments by [[3%]] with retries
place | /work/0 | Launched instalment payments in Austria and [[Switzerland]] with legal and risk
scope | /work/1 | [[Led]] the launch of locker delivery in 35 cities
number | /work/1 | Supported the launch of locker delivery in [[350]] cities
number | /work/0 | Launched instalment payments in [[35 cities]]
title | /work/1/position | [[Product Manager]]
title | /basics/label | [[Senior Product Manager]]
title | letter | As [[director of product]] at Zahlwerk I own the checkout.
degree | letter | I hold an [[MBA]] from Technische Universität Berlin.
degree | letter | I hold an [[MSc]] from Osaka Metropolitan University.
school | /education/0/institution | [[Stanford University]]
employer | letter | At [[Stripe]] I worked on payments.
skill | /skills/0/keywords | [[Python]]
tool | /work/1 | Analysed returns data in SQL and [[Looker]]
language | letter | I speak Japanese, English and [[fluent]] German.
years_of_experience | summary | Product manager with [[twelve years]] in payments.
money | /work/0 | Own the checkout for 1,250 online shops, [[€90 million]] a year
scope | /work/0 | Own the checkout and [[manage a team of eight]]
superlative | summary | [[Award-winning]] product manager for payments.
activity | /work/1 | [[Set prices for couriers and drafted the returns policy]]
certificate | letter | I am a [[Certified Scrum Product Owner]].
date | letter | I joined Zahlwerk in [[2019]].
 | /work/0 | Responsible for the checkout of 1,250 online shops
 | /work/0 | Added retries that halved failed payments, from 6% to 3%
 | /work/0 | Cut failed payments by three percentage points by adding retries
 | /work/0 | Brought instalment payments to Austria together with legal and risk
 | /work/0 | Present the quarterly roadmap to the board
 | /work/1 | Supported the launch of locker delivery across 35 cities
 | /work/1 | Conducted twenty customer interviews
 | /work/1 | Used SQL to analyse returns
 | summary | Product manager with eight years of product work, the last five in payments.
 | letter | I own the checkout at Zahlwerk, which about 1,250 online shops use. When we added retries, failed payments were halved.
 | letter | Your posting asks for someone who has brought a payment method to a new country. I did that in Austria.
`,
  ),
]
