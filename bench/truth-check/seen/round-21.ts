// Round 21 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# hospital-pharmacist | Adaeze Nwosu | Hospital Pharmacist | Lagos | NG
about: Clinical pharmacist for surgical and children's wards.
work: Ikoyi General Hospital | Senior Pharmacist | 2018-03
- Review around 120 prescriptions a day across four wards
- Reduced dispensing errors from 14 to 5 a month after introducing double checks
- Renegotiated supplier contracts, saving ₦38 million in 2022
- Train eight interns every year
- Cut average waiting time at the outpatient counter from 50 to 20 minutes
work: Mainland Pharmacy Group | Pharmacist | 2013-09 | 2018-02
- Served about 200 customers a day in a branch with six staff
- Raised stock accuracy from 88% to 97%
- Ran blood pressure screenings for 1,150 people
edu: University of Ibadan West | BPharm | Pharmacy | 2007 | 2012
skills: Medication review, Antibiotic stewardship, Inventory management, Excel, Staff training
cert: Licensed Pharmacist (PCN) | 2013
award: Pharmacist of the Year | Lagos Health Forum | 2021
lang: English Fluent, Igbo Native, Yoruba Conversational
number | /work/0 | Reviewed upwards of [[350 prescriptions]] daily for four wards
money | letter | The supplier contracts I renegotiated saved us [[₦83 million]] in 2022.
percent | summary | Pharmacist who brought stock accuracy to [[99%]] in retail before moving to a hospital.
moved | letter | Waiting at the outpatient counter went down from 50 to [[14 minutes]].
moved | /work/0 | Mentor [[six interns]] a year
moved | /work/1 | Screened the blood pressure of [[200 people]]
title | summary | [[Chief pharmacist]] of a general hospital.
degree | letter | After my [[PharmD]] in Ibadan I went into retail.
award | letter | I was named [[Nurse of the Year]] in 2021.
activity | /work/0 | [[Prepared chemotherapy infusions]] in a clean room
scope | letter | I also [[sit on the board of the hospital]].
language | summary | Pharmacist speaking English, Igbo and [[Hausa]].
years | summary | Clinical pharmacist with [[over 20 years]] of experience in hospitals and retail.
 | /work/0 | Cut dispensing errors by nearly two thirds by rolling out a double-check routine
 | /work/0 | Perform roughly 120 prescription reviews daily, spanning four wards
 | /work/0 | Delivered ₦38m in savings in a single year through tougher supplier negotiations
 | /work/0 | Halved and more: outpatient waits fell from fifty minutes to twenty
 | /work/0 | Onboard and coach eight pharmacy interns annually
 | /work/0 | Shortened the queue at the outpatient counter by half an hour
 | /work/1 | Looked after some 200 customers daily as part of a six-person branch
 | /work/1 | Lifted stock accuracy by nine percentage points to 97 per cent
 | /work/1 | Offered blood-pressure checks, reaching well over a thousand people
 | summary | Senior pharmacist with more than a decade in hospital and community settings and a track record of safer dispensing: errors down from 14 to five a month.
 | summary | PCN-licensed pharmacist who pairs bedside judgement with a head for numbers (₦38 million saved in 2022).
 | letter | What I would bring to your wards is a habit: every prescription is looked at twice. Since we started doing so, mistakes at the counter have dropped from fourteen a month to five.
 | letter | I did not come to the hospital straight from university. Four and a half years behind a busy branch counter, with about two hundred customers a day, taught me to explain a medicine in one sentence.
 | letter | In 2022 I sat down with our suppliers and came away with savings of 38 million naira.
 | letter | Being named Pharmacist of the Year by the Lagos Health Forum in 2021 was an honour, but I am prouder of the eight interns I train each year.
 | /basics/label | Senior Hospital Pharmacist
# site-engineer | Matías Fuentealba | Site Engineer | Antofagasta | CL
about: Civil engineer on mining and road sites.
work: Constructora Loa | Site Manager | 2019-06
- Manage a site of 180 workers and 25 subcontractors
- Delivered a 42 km access road five weeks early
- Budget of US$28 million, closed 4% under
- 610 days without a lost-time accident
- Recycled 70% of the site water
work: Ingeniería Pampa | Site Engineer | 2014-01 | 2019-05
- Supervised the pouring of 36,000 m³ of concrete for a concentrator plant
- Led a survey crew of seven
- Found 60 clashes in the drawings before work started
edu: Universidad del Desierto | Civil Engineering degree | Civil Engineering | 2008 | 2013
skills: AutoCAD Civil 3D, Primavera P6, Cost control, Surveying, ISO 45001
cert: Project Management Professional (PMP) | 2020
lang: Spanish Native, English B2
number | /work/0 | Lead a site of [[480 workers]] and 25 subcontractors
money | summary | Site manager with budgets of up to [[US$60 million]].
duration | /work/0 | Handed over the 42 km access road [[five months]] ahead of schedule
moved | /work/1 | Led a survey crew of [[25]]
moved | letter | The budget closed [[70% under]].
moved | /work/1 | Caught [[180 clashes]] in the drawings before the first pour
number | letter | We worked [[1,000 days]] without a lost-time accident.
certificate | summary | PMP-certified and [[LEED accredited]] civil engineer.
tool | /work/0 | Planned the works in Primavera P6 and [[Revit]]
title | letter | As [[regional director]] of Constructora Loa I run the access road works.
employer | letter | Before that I was with [[Codelco]].
activity | /work/1 | [[Blasted rock]] for the foundations of the plant
 | /work/0 | Oversee 180 workers and some two dozen subcontractors on site
 | /work/0 | Completed a 42-kilometre haul and access road more than a month early
 | /work/0 | Kept a $28M budget in check, finishing four per cent below plan
 | /work/0 | Over 600 days with no lost-time accident
 | /work/0 | Put seven tenths of the site's water back to use
 | /work/1 | Oversaw 36,000 cubic metres of concrete works for a copper concentrator plant
 | /work/1 | Headed up a seven-strong survey team
 | /work/1 | Flagged 60 design clashes ahead of construction
 | summary | Civil engineer with 12+ years on mining and infrastructure sites, PMP since 2020, used to running crews of close to two hundred and multi-million-dollar budgets.
 | summary | Site manager for roads in hard places: 42 km delivered five weeks ahead of programme, 4% under budget.
 | letter | A desert site teaches you to count water. On mine, 70 per cent of it goes round again.
 | letter | My first five years were spent at Ingeniería Pampa, where a crew of seven surveyors and 36,000 m³ of concrete kept me busy.
 | letter | A road that is done five weeks before its date and costs four per cent less than planned makes a client happy. Nobody getting hurt for 610 days makes me happy.
 | letter | I read drawings the way others read novels, which is how sixty clashes came to light on paper rather than in concrete.
 | /basics/label | Site Manager (mining and roads)
# restaurant-manager | Niamh Gallagher | Restaurant Manager | Dublin | IE
about: Restaurant manager for busy city places.
work: The Copper Kettle | General Manager | 2020-08
- Run a 95-seat restaurant with a team of 32
- Grew yearly turnover from €1.9 million to €2.6 million in three years
- Brought food cost down from 34% to 29%
- Staff turnover fell from 60% to 25%
- Introduced a Sunday brunch that serves 140 guests
work: Harbour Grill | Assistant Manager | 2016-02 | 2020-07
- Planned rotas for 18 waiters and kitchen porters
- Handled 70 table bookings on a Saturday night
- Cut no-shows by 40% with deposits
edu: Liffey Institute | Higher Certificate | Hospitality Management | 2013 | 2015
skills: Rota planning, Stock control, Toast POS, HACCP, Wine service
cert: WSET Level 2 | 2018
lang: English Native, Irish Conversational, Spanish A2
number | summary | General manager of a [[250-seat restaurant]].
money | letter | In three years turnover grew from €1.9 million to [[€3.6 million]].
percent | /work/0 | Drove food cost down to [[22%]]
moved | /work/0 | Sunday brunch now feeds [[95 guests]] a week
moved | letter | At Harbour Grill I made the rotas of [[32 people]].
moved | /work/1 | Deposits brought no-shows down by [[25%]]
moved | summary | Manager who cut staff turnover from 60% to [[29%]].
certificate | summary | WSET Level 2 and [[certified sommelier]].
award | letter | We won [[a Michelin star]] in 2022.
title | /work/1 | [[General manager]] for 18 waiters and porters
activity | letter | I also [[opened two further branches]] for the owners.
degree | summary | Hospitality manager with a [[bachelor's degree]].
 | /work/0 | Lead a 32-strong team in a restaurant with 95 covers
 | /work/0 | Increased annual revenue by €700k within three years
 | /work/0 | Took food cost from 34 to 29 per cent of sales
 | /work/0 | Staff stay longer: turnover more than halved, from 60 to 25%
 | /work/0 | Launched Sunday brunch (140 guests)
 | /work/0 | Grew turnover by over a third, to €2.6M
 | /work/1 | Wrote the rosters for eighteen floor and kitchen staff
 | /work/1 | Managed up to 70 reservations on Saturday nights
 | /work/1 | Deposits cut no-shows by two fifths
 | summary | Hospitality manager with a decade in Dublin restaurants, from rota planning to a P&L of €2.6 million.
 | summary | People-first general manager: team of 32, staff turnover down 35 points, food cost down five.
 | letter | When I took over, six in ten of our people left within the year. Now it is one in four.
 | letter | Turnover has gone from just under two million euro to €2.6m, and we have done it with the same ninety-five chairs.
 | letter | Sunday mornings used to be quiet. Today 140 people come for brunch.
 | letter | At Harbour Grill I learned what a no-show costs; asking for a deposit made four in ten of them disappear.
 | letter | I am WSET-trained, HACCP-minded and, my team would say, never far from the pass.
 | /basics/label | Restaurant general manager
# security-analyst | Rohan Kulkarni | Security Analyst | Pune | IN
about: Security analyst in a 24/7 operations centre.
work: Deccan Bank Services | Security Analyst | 2021-01
- Triage 300 alerts a shift
- Cut false positives by 45% by tuning 80 detection rules
- Reduced mean time to respond from 4 hours to 55 minutes
- Led the response to a ransomware attempt on 1,200 laptops; none was encrypted
- Automated 15 playbooks in Cortex XSOAR with Python
work: Sahyadri IT | Support Engineer | 2017-07 | 2020-12
- Closed 25 tickets a day for 900 users
- Migrated 60 servers to Windows Server 2019
- First-call resolution rose from 62% to 81%
edu: Pune Engineering College | B.E. | Information Technology | 2013 | 2017
skills: Splunk, Cortex XSOAR, Python, MITRE ATT&CK, Wireshark
cert: CompTIA Security+ | 2020
cert: Certified Ethical Hacker (CEH) | 2022
lang: Marathi Native, Hindi Fluent, English Fluent
number | /work/0 | Triage [[800 alerts]] per shift
percent | summary | Analyst who cut false positives by [[75%]].
moved | letter | I automated [[80 playbooks]] in Cortex XSOAR.
moved | /work/0 | Contained a ransomware attempt on [[900 laptops]] without loss
moved | letter | In support, first-call resolution climbed to [[45%]].
moved | /work/1 | Moved [[80 servers]] to Windows Server 2019
duration | /work/0 | Mean time to respond is down to [[five minutes]]
certificate | letter | I hold the CEH, Security+ and the [[CISSP]].
tool | summary | SOC analyst skilled in Splunk, [[CrowdStrike]] and Wireshark.
title | summary | [[Security architect]] in banking services.
activity | /work/0 | [[Ran phishing simulations]] for all employees
employer | letter | I began my career at [[Infosys]].
 | /work/0 | Handle some 300 alerts every shift
 | /work/0 | Tuned 80 detection rules in Splunk so that false positives almost halved
 | /work/0 | Brought MTTR from four hours down to under one
 | /work/0 | Coordinated incident response during a ransomware attempt across 1,200 endpoints with zero encrypted
 | /work/0 | Scripted fifteen XSOAR playbooks in Python
 | /work/1 | Resolved about two dozen tickets daily for a user base of 900
 | /work/1 | Upgraded 60 servers to Windows Server 2019
 | /work/1 | Improved first-call resolution by 19 points, to 81 percent
 | summary | SOC analyst with five years' experience in incident response for banking, plus more than three in IT support.
 | summary | Security+ and CEH certified analyst: faster response (4h to 55 min), fewer false alarms (-45%), more automation (15 playbooks).
 | letter | One evening somebody tried to encrypt 1,200 of our laptops. I led the response, and not a single machine was lost.
 | letter | Alerts are cheap, attention is not. By tuning eighty rules I got rid of almost half of the false positives my colleagues had to look at.
 | letter | I come from the help desk, where nine hundred users knew my extension by heart.
 | letter | Four hours to respond was too long for a bank. Today we need 55 minutes on average.
 | /basics/label | SOC analyst, incident response
# hr-partner | Chloé Tremblay | HR Business Partner | Montréal | CA
about: HR partner for technology and retail.
work: Boréal Retail Tech | HR Business Partner | 2019-09
- Partner to 14 managers with 260 employees in three provinces
- Filled 85 positions in 2023; time to fill down from 62 to 41 days
- Redesigned the bonus plan, worth CA$3.2 million a year
- Engagement score up from 68 to 77
- Rolled out Workday in seven months
work: Maison Laurier | HR Generalist | 2014-05 | 2019-08
- Ran payroll for 430 staff in 22 shops
- Settled 30 grievances a year, none went to court
- Sick days fell by 18%
edu: Université Saint-Denis | BBA | Human Resources | 2010 | 2014
skills: Employee relations, Workday, Compensation, Recruiting, Labour law
cert: CHRP | 2016
vol: Café des Nouveaux Arrivants | Mentor | 2020
- Helped 12 newcomers find a job
lang: French Native, English C1
number | summary | HR partner to [[600 employees]] in three provinces.
duration | letter | I rolled out Workday in [[three months]].
moved | /work/0 | Hired for [[41 positions]] in 2023
moved | /work/1 | Paid [[260 staff]] in 22 shops every fortnight
moved | letter | Our engagement score is up to [[85]].
moved | letter | I have mentored [[30 newcomers]] on their way to a job.
money | /work/0 | Rebuilt a bonus plan worth [[CA$8 million]] a year
percent | /work/1 | Brought sick days down by [[38%]]
scope | summary | HR leader [[heading a department]] of ten.
certificate | summary | CHRP and [[SHRM-SCP]] certified.
language | letter | I work in French, English and [[Spanish]].
activity | /work/0 | [[Negotiated the union agreement]] for three provinces
 | /work/0 | Advise 14 people managers and their 260 staff across three provinces
 | /work/0 | Made 85 hires in 2023 while shortening time to fill by three weeks
 | /work/0 | Overhauled a bonus scheme of $3.2M annually
 | /work/0 | Lifted engagement nine points, from 68 to 77
 | /work/0 | Went live with Workday in just seven months
 | /work/1 | Processed pay for more than 400 employees in 22 stores
 | /work/1 | Resolved about 30 grievances per year out of court
 | /work/1 | Reduced sick leave by almost a fifth
 | summary | Bilingual HRBP with a good twelve years in retail and technology, CHRP since 2016.
 | summary | HR generalist turned business partner, trusted by fourteen managers and 260 people.
 | letter | Last time I looked, an open job with us stood empty for 62 days. We got that down to forty-one, and filled eighty-five jobs on the way.
 | letter | Thirty complaints land on an HR desk in a shop business each year. At Maison Laurier all of mine were settled before a judge saw them.
 | letter | In my free time I mentor newcomers to Québec: a dozen of them have found work so far.
 | letter | Vous le lirez ailleurs, so briefly: French is my mother tongue, and I work in English every day.
 | /basics/label | HR Business Partner, CHRP
# lab-technician | Agnieszka Wróbel | Laboratory Technician | Gdańsk | PL
about: Technician in food and water laboratories.
work: Baltic Food Labs | Laboratory Technician | 2018-10
- Analyse 90 samples a day by HPLC and PCR
- Validated six new methods under ISO 17025
- Turnaround time reduced from 5 days to 3
- Saved 120,000 zł a year on reagents
work: City Waterworks Gdynia | Laboratory Assistant | 2014-08 | 2018-09
- Took 40 water samples a week at 16 stations
- Recalibrated 11 instruments every month
edu: Politechnika Kaszubska | MSc | Biotechnology | 2009 | 2014
skills: HPLC, PCR, ISO 17025, Microbiology, LIMS
cert: Internal auditor ISO 17025 | 2021
lang: Polish Native, English B2, German A2
number | summary | Technician analysing [[150 samples]] a day.
money | letter | My change of supplier saves [[320,000 zł]] a year on reagents.
moved | /work/1 | Recalibrated [[16 instruments]] a month
moved | /work/1 | Collected [[90 samples]] of water per week
moved | letter | I validated [[eleven methods]] under ISO 17025.
tool | summary | Laboratory technician in HPLC, PCR and [[GC-MS]].
degree | summary | Technician with a [[PhD in biotechnology]].
title | letter | I am [[head of the laboratory]] at Baltic Food Labs.
activity | /work/0 | [[Developed a vaccine]] with colleagues
duration | /work/0 | Results now go out after [[24 hours]]
 | /work/0 | Run about 90 HPLC and PCR samples per day
 | /work/0 | Introduced half a dozen validated methods (ISO 17025)
 | /work/0 | Customers get results two days sooner than before
 | /work/0 | Brought reagent spending down by PLN 120k annually
 | /work/1 | Sampled water at sixteen stations, 40 samples weekly
 | /work/1 | Monthly calibration of eleven instruments
 | summary | MSc biotechnologist with twelve years at the bench, in water first and food since 2018.
 | summary | ISO 17025 internal auditor and lab technician; turnaround cut by 40 per cent.
 | letter | Forty bottles a week from sixteen stations: that is how I learned to label things properly.
 | letter | When results take five days, the yoghurt is already in the shop. Ours now take three.
 | letter | I like method validation, the part of the work most people avoid, and have taken six methods through it.
 | /basics/label | Laboratory Technician, food and water
`)
