// More true rewrites of people already in the seen half, in freer words.
import { readCases, type TruthCase } from '../truth-case.ts'

const freer: Record<string, string> = {
  mara: `
 | /work/0 | Took the shipment tracking service from a 900 ms to a 300 ms response by rewriting it
 | /work/0 | Guided four engineers through our AWS migration
 | /work/1 | Automated order import in Java; it saves the team 12 hours every week
 | summary | Backend engineer with a computer science degree and more than ten years in TypeScript and Java.
 | letter | What I would bring is a habit of measuring: the tracking service I rewrote answers in 300 ms, a third of what it took before.`,
  ben: `
 | /work/0 | Run a 120-cover restaurant on two floors with a staff of 28
 | /work/0 | Brought food waste down by 22%
 | /work/0 | Five stars at every hygiene inspection
 | summary | Restaurant manager, shortlisted for the Welsh Hospitality Award in 2023, holder of a personal alcohol licence.
 | letter | I started as a waiter at Hotel Saint David in 2014 and have managed The Copper Pot since 2018.`,
  lucia: `
 | /work/0 | Monthly close for three companies, done by the fifth working day
 | /work/0 | Reduced the time for the monthly close from twelve to five days
 | /work/0 | Collected €310k in overdue invoices during 2022
 | summary | Senior accountant with a business administration degree; VAT, IFRS and SAP S/4HANA.
 | letter | My English is at B2, my Spanish native.`,
  noor: `
 | /work/0 | Lifted completed bookings by 3.5 points with a redesigned appointment flow
 | /work/0 | Maintain our Figma design system (80 components)
 | /work/0 | Conducted 58 interviews with patients and doctors
 | letter | Every second week I test with users, and what we learn goes into a Figma design system that has grown to 80 components.`,
  gary: `
 | /work/0 | Train two apprentices on site
 | /work/0 | Over ten years without a reportable accident
 | summary | Electrician with an ECS Gold Card and the 18th Edition; houses, schools and three-phase work.`,
  yuki: `
 | /work/0 | Reduced failed payments by 50% by adding retries
 | /work/0 | Responsible for the roadmap, presented to the board every quarter
 | /work/1 | Interviewed 20 customers
 | summary | Product manager with an MSc in industrial engineering; owns a checkout used by more than a thousand shops.`,
  olga: `
 | /work/0 | Built up onboarding for remote staff in six countries
 | /work/0 | Filled 64 positions in two years, most of them in engineering
 | /work/0 | Cut time to hire by a third
 | letter | I run payroll for 210 people with an outside bureau and answer their questions on contracts and leave.`,
  marcus: `
 | /work/0 | Saved 1.8 kg (14%) on the P40 housing
 | /work/0 | 400 hours of bench tests on a new seal, to a test plan I wrote
 | /work/1 | Brought scrap on line 2 down from 8 to 5 percent
 | summary | Design engineer with a BEng from Aston University and a Six Sigma Green Belt.`,
  linh: `
 | /work/0 | Cut first reply time by more than 75%, from 9 hours to under 2
 | /work/0 | Published 130 help articles, after which tickets per order fell by almost a fifth
 | /work/0 | Introduced Zendesk together with the IT team
 | letter | I speak Vietnamese fluently. My team of eleven covers two time zones, and satisfaction has been above 94% since 2022.`,
  fatima: `
 | /work/0 | In charge of concrete works on a river bridge (340 m, 45 workers)
 | /work/0 | Completed the pier works three weeks before the deadline
 | /work/1 | Designed culverts for 12 rural roads`,
  pete: `
 | /work/0 | Shortened deploys from 45 to 12 minutes, a cut of 73%
 | /work/0 | Run Kubernetes on AWS for 40 services
 | /work/0 | Brought down false alerts by 60% or so with a new Prometheus and Grafana set-up
 | letter | I came to DevOps from system administration: six years with 3,200 laptops and 85 servers at a school district.`,
  greta: `
 | /work/0 | Write some 250 stories a year on city hall and schools
 | /work/0 | Broke a story on mould in kindergartens that triggered a council inquiry
 | letter | My podcast comes out every second week and has 6,500 listeners.`,
  ravi: `
 | /work/0 | Opened 26 new dealers with first-year orders of ₹2.1 crore
 | /work/0 | Grew the region by ₹6 crore in three years
 | summary | Regional sales manager with twelve years in sales, leading a team of seven.`,
  ines: `
 | /work/0 | Set up expiry alerts that saved the pharmacy €5,000 a year
 | letter | In 2024 I vaccinated 180 people on one day against flu.`,
  tess: `
 | /work/0 | Negotiated fixed prices 12% below the previous average
 | /work/0 | Grew a monthly newsletter from nothing to 3,100 readers
 | letter | Since 2021 every one of my events has stayed within budget.`,
  omar: `
 | /work/0 | Put the model into production with FastAPI and Docker (40 requests a second)
 | /work/0 | Improved word error rate by over 20%
 | summary | Machine learning engineer trained in Beirut and Montréal; PyTorch, Spark and speech.`,
  hugo: `
 | /work/0 | Supervise two trainees every year
 | letter | I took part in a trial that got patients home two days earlier.`,
  wanda: `
 | /work/0 | Leasing customers who come back: 58%, up from 41%
 | letter | The Midwest Dealers Club named me Dealer of the Quarter in 2023.`,
  ruth: `
 | /work/0 | Manage a budget of more than £11,000 a year
 | letter | Twenty-five children come to my book club every Thursday.`,
  paolo: `
 | /work/0 | Increased the wholegrain line's share by three percentage points
 | letter | With two agencies I spend 2.1 million euros a year on media.`,
}

export const freerCases: TruthCase[] = Object.entries(freer).flatMap(([person, lines]) => readCases(person, lines))

const study: Record<string, string> = {
  mara: `
 | summary | Software engineer with a bachelor's degree in computer science.
 | letter | After a Bachelor of Science in Computer Science at Aveiro I joined Bluefin Foods as a software engineer.
 | /work/1 | Wrote integration tests for the interface to the warehouse; product managers and I agreed the roadmap together
 | /work/0 | Backend rewrite of shipment tracking (TypeScript, PostgreSQL), three times as fast as before`,
  lucia: `
 | summary | Accountant, bachelor in business administration, with experience in SAP and IFRS.
 | letter | With a consultant I prepared our migration to SAP S/4HANA, and I recovered over 300,000 euros in overdue invoices in 2022.`,
  noor: `
 | summary | Interaction designer by training (HKU University of the Arts Utrecht), UX designer at Tulp Health since 2020.
 | /work/0 | User interviews with 46 patients and 12 doctors; usability tests every other week
 | letter | I speak Dutch and English, and a little Arabic.`,
  yuki: `
 | summary | Industrial engineer (MSc, Technische Universität Berlin) turned product manager.
 | letter | I have a Bachelor of Engineering from Osaka Metropolitan University and an MSc from Technische Universität Berlin.
 | /work/1 | Data analysis of returns in SQL`,
  olga: `
 | summary | HR generalist with an MA in Psychology from the University of Warsaw.
 | /work/0 | Payroll for over 200 employees, contracts, leave and benefits`,
  marcus: `
 | summary | Mechanical engineer (BEng, Aston University) in pump design.
 | /work/0 | Supplier communication on tolerances
 | letter | I graduated from Aston University in 2015 with an upper second in mechanical engineering.`,
  linh: `
 | summary | Support lead with an associate degree in liberal arts.
 | /work/0 | Team leadership: 11 agents in two time zones
 | /work/0 | Customer satisfaction above 94% for years`,
  greta: `
 | summary | Reporter with a BA in journalism.
 | /work/0 | Podcast host every fortnight, 6,500 listeners
 | letter | I won the Regional Press Prize in 2021.`,
  ravi: `
 | summary | Commerce graduate (B.Com.) and regional sales manager.
 | /work/0 | Monthly talks with our twelve largest dealers
 | /work/0 | Brought the average overdue payment from three months to 55 days`,
  ruth: `
 | summary | Librarian with a master's degree in information management.
 | letter | I have a master's in Information Management and nine years behind the desk at Avonvale.
 | /work/0 | Library management for 900 pupils and 14,000 books`,
  paolo: `
 | summary | Brand manager with a master's degree in marketing from Bologna.
 | /work/0 | Budget responsibility of €2.1 million for media`,
  hugo: `
 | summary | Physiotherapist (BSc) with a focus on knees and hips.
 | /work/0 | Group class for ten back patients every Tuesday`,
  wanda: `
 | summary | Sales consultant with an associate's degree in marketing and a Dealer of the Quarter award.
 | /work/0 | Fleet deals with three taxi companies for $780,000 in total`,
  ines: `
 | summary | Pharmacist with an integrated master's degree in pharmaceutical sciences.
 | /work/0 | Patient advice on diabetes: insulin pens, inhalers, diet`,
}

export const studyCases: TruthCase[] = Object.entries(study).flatMap(([person, lines]) => readCases(person, lines))
