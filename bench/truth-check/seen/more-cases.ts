// More of the half the check is built on: the ways a writer rephrases, and the ways it overshoots.
import { readCases, type TruthCase } from '../truth-case.ts'

export const moreCases: TruthCase[] = [
  ...readCases(
    'olga',
    `
number | /work/0 | Recruited [[more than 70]] people in two years, mostly engineers
duration | /work/0 | Recruited 64 people in [[one year]], mostly engineers
place | /work/0 | Set up the onboarding programme for remote staff in [[Germany and Spain]]
number | /work/0 | Run payroll for 210 employees in [[nine offices]]
scope | /work/0 | [[Headed]] the people team and ran payroll for 210 employees
title | letter | As [[HR business partner]] at Brightloom I recruited 64 people.
tool | /work/0 | Run payroll for 210 employees in [[Workday]]
certificate | letter | I am [[CIPD qualified]] and recruit engineers.
percent | /work/0 | Reduced time to hire by [[half]]
scope | /work/1 | [[Prepared]] the yearly salary review
activity | /work/1 | [[Mediated disputes and rewrote the disciplinary policy]]
 | /work/0 | Hired 64 people in two years, most of them engineers
 | /work/0 | Brought time to hire down by a third, from 51 to 34 days
 | /work/0 | Reduced time to hire by 17 days through a new interview plan
 | /work/0 | Built a remote onboarding programme covering six countries
 | /work/0 | Process payroll for over 200 employees with an external bureau
 | /work/0 | Advise staff on contracts, leave and benefits
 | /work/1 | Supported the annual salary review
 | /work/1 | Scheduled interviews and organised travel
 | /skills/0/keywords | Recruitment
 | summary | HR generalist with ten years in HR, from personnel files to recruiting and payroll.
 | summary | HR generalist with a master's degree in psychology and ten years in HR.
 | letter | Dear hiring team,¶¶In the past seven years at Brightloom Software I have recruited for engineering and built up remote onboarding. Time to hire is now 34 days, down from 51.¶¶I would be glad to talk.¶¶Olga Petrenko
 | letter | I speak Polish and Ukrainian natively and work in English every day.
`,
  ),
  ...readCases(
    'marcus',
    `
number | /work/0 | Took [[18 kg]] out of the P40 housing
percent | /work/0 | Took 1.8 kg out of the P40 housing, [[40%]] of its weight
duration | /work/0 | Ran [[4,000 hours]] of bench tests for the new seal
percent | /work/1 | Reduced scrap on line 2 by [[5%]]
percent | /work/1 | Cut scrap across [[all lines]] from 8% to 5%
tool | /work/0 | Design pump housings in SolidWorks and [[CATIA]]
certificate | /certificates/0/name | [[Six Sigma Black Belt]]
title | letter | I am a [[chartered engineer]] at Torrent Pumps.
degree | letter | I graduated with [[first-class]] honours from Aston University.
money | /work/0 | Took 1.8 kg out of the P40 housing, saving [[£250,000]] a year
scope | /work/0 | [[Led]] the design of pump housings in SolidWorks
 | /work/0 | Designed pump housings in SolidWorks from first sketch to drawing release
 | /work/0 | Cut the weight of the P40 housing by 14% (1.8 kg)
 | /work/0 | Made the P40 housing 1.8 kg lighter
 | /work/0 | Planned and ran 400 hours of bench testing for a new seal
 | /work/0 | Clarify tolerances with suppliers
 | /work/1 | Lowered scrap on line 2 by three percentage points
 | /work/1 | Inspected castings with a CMM
 | /work/1 | Worked in quality, production and design as part of a rotation
 | summary | Mechanical engineer with over ten years in pumps and castings; SolidWorks, ANSYS and FMEA.
 | letter | At Torrent Pumps I design housings in SolidWorks. The one I am proudest of is the P40: 1.8 kg lighter than before.
 | letter | Having spent two years at Midland Castings, I know what a foundry can and cannot hold.
`,
  ),
  ...readCases(
    'linh',
    `
number | /work/0 | Lead [[21]] agents in two time zones
duration | /work/0 | First reply time fell from 9 hours to under [[20 minutes]]
percent | /work/0 | Customer satisfaction has stayed above [[98%]] since 2022
date | /work/0 | Customer satisfaction has stayed above 94% since [[2020]]
percent | /work/0 | Wrote 130 help articles; [[refunds]] dropped by 19%
award | letter | Parkside named me employee of the [[year]] in 2019.
title | /work/0/position | [[Head of Support]]
scope | /work/1 | [[Managed]] a call centre team answering 60 to 70 calls a day
tool | /work/0 | Chose and set up [[Salesforce Service Cloud]] with the IT team
number | /work/1 | Answered [[over 80]] calls a day
activity | /work/0 | [[Negotiated refund budgets and trained the sales floor]]
 | /work/0 | Lead a team of 11 support agents across two time zones
 | /work/0 | Brought first reply time from nine hours to less than two
 | /work/0 | Reduced tickets per order by 19% with 130 new help articles
 | /work/0 | Selected and implemented Zendesk together with IT
 | /work/0 | Kept customer satisfaction over 94% since 2022
 | /work/1 | Took 60–70 calls per day
 | /work/1 | Helped new colleagues through their first weeks
 | summary | Support team lead with nine years in customer service, five of them leading a team.
 | letter | I lead eleven agents at Kettle & Co. When I started, customers waited nine hours for a first reply; today it is under two.
 | letter | Your team is growing fast, and I have been through that: our help centre now has 130 articles.
`,
  ),
  ...readCases(
    'fatima',
    `
number | /work/0 | Supervise concrete works on a [[740 m]] river bridge
number | /work/0 | Supervise concrete works on a 340 m river bridge, [[145 workers]] on site
duration | /work/0 | Brought the pier works in [[three months]] ahead of schedule
scope | /work/0 | [[Directed]] all bridge projects of the company
number | /work/1 | Calculated culverts for [[120]] rural roads
title | letter | As [[project manager]] on a river bridge I supervise concrete works.
language | /languages/2/fluency | [[Fluent]]
tool | /work/1 | Drew reinforcement plans in [[Revit]]
money | /work/0 | Check monthly invoices worth [[2 million dirhams]]
employer | summary | Civil engineer with Atlas Ponts and formerly [[Vinci]].
 | /work/0 | Oversee concrete works for a 340-metre river bridge with 45 workers
 | /work/0 | Finished pier works 3 weeks early
 | /work/0 | Verify quantities and monthly invoices for two subcontractors
 | /work/0 | Replaced paper site records with tablets
 | /work/1 | Produced reinforcement drawings in AutoCAD
 | /work/1 | Sized culverts for a dozen rural roads
 | summary | Civil engineer with nine years on bridges and roads. Works in Arabic and French.
 | letter | For Atlas Ponts I supervise the concrete works on a river bridge: 340 metres, 45 workers. The piers were done three weeks early.
`,
  ),
  ...readCases(
    'pete',
    `
number | /work/0 | Moved [[400]] services from virtual machines to Kubernetes on AWS
tool | /work/0 | Moved 40 services from virtual machines to Kubernetes on [[Azure]]
multiple | /work/0 | Made deploys [[ten times faster]] with GitHub Actions
percent | /work/0 | Claims platform ran with [[99.999%]] uptime in 2024
percent | /work/0 | Rebuilt monitoring in Prometheus and Grafana, which reduced false alerts by [[90%]]
number | /work/1 | Looked after 3,200 [[servers]]
certificate | /certificates | [[AWS Solutions Architect Professional]]
title | /basics/label | [[Site reliability manager]]
skill | /work/1 | Wrote [[Ansible]] playbooks for new accounts
years_of_experience | summary | DevOps engineer with [[ten years]] of Kubernetes.
school | letter | I studied at [[Arizona State University]].
money | /work/0 | Moved 40 services to Kubernetes, saving [[$1M]] a year
 | /work/0 | Migrated 40 services from VMs to Kubernetes on AWS
 | /work/0 | Reduced deploy time by over 70% (from 45 to 12 minutes) using GitHub Actions
 | /work/0 | Maintain infrastructure as code with Terraform
 | /work/0 | Lead on-call for the claims platform; 99.95% uptime in 2024
 | /work/0 | Cut false alerts by roughly 60% by rebuilding monitoring in Prometheus and Grafana
 | /work/1 | Managed more than 3,000 laptops and 85 servers
 | /work/1 | Automated account creation with PowerShell
 | /work/1 | Replaced the backup system within a summer
 | summary | DevOps engineer with twelve years of experience, the last six at an insurer.
 | summary | DevOps engineer and Certified Kubernetes Administrator; AWS, Terraform, Prometheus.
 | letter | I moved forty services to Kubernetes at Copperline Insurance and hold the CKA. Deploys that took 45 minutes now take 12.
`,
  ),
  ...readCases(
    'ravi',
    `
money | /work/0 | Grew regional revenue to [[₹18 crore]] in three years
multiple | /work/0 | [[Doubled]] regional revenue in three years
duration | /work/0 | Grew revenue of the region from ₹8 crore to ₹14 crore in [[two years]]
money | /work/0 | Opened 26 dealer accounts, worth [[₹21 crore]] in the first year
money | /work/1 | Handled a marketing budget of [[€40,000]]
money | /work/0 | Opened 26 dealer accounts with a [[marketing budget of $40,000]]
number | /work/1 | Beat the yearly target [[six years]] in a row
percent | /work/0 | Cut overdue payments by [[half]]
number | /work/0 | Talk to the twelve largest dealers [[every week]]
money | /work/1 | Beat the [[monthly]] target of ₹60 lakh four years in a row
 | /work/0 | Manage a team of seven sales representatives across western India
 | /work/0 | Increased regional sales by 75% in three years (₹8 crore to ₹14 crore)
 | /work/0 | Took regional turnover from ₹8 crore to ₹14 crore within three years
 | /work/0 | Added 26 dealers bringing in more than ₹2 crore in year one
 | /work/0 | Signed 26 dealers; first-year sales of ₹2.1 crore
 | /work/0 | Meet the twelve biggest dealers every month
 | /work/0 | Shortened overdue payments from 90 days to 55
 | /work/0 | Reduced overdue payments by more than a third
 | /work/1 | Exceeded an annual target of ₹60 lakh for four straight years
 | /work/1 | Held workshops for painters two times a month
 | /work/1 | Looked after a $40k marketing budget
 | letter | In Pune I lead seven representatives at Sahyadri Tools; revenue of the region has grown by three quarters in three years.
 | letter | At Konkan Paints I beat my yearly target four times running.
`,
  ),
  ...readCases(
    'greta',
    `
number | /work/0 | Cover city hall and schools, about [[fifteen]] stories a week
number | /work/0 | Host a fortnightly podcast with [[65,000]] listeners
number | /work/0 | Host a [[weekly]] podcast with 6,500 listeners
number | /work/0 | Broke the story on mould in [[40]] kindergartens
award | letter | I have [[won two national prizes]] for my reporting.
title | /work/0/position | [[Editor]]
language | /languages | [[Norwegian]]
employer | letter | I have written for [[The Guardian]].
date | letter | I have been a reporter since [[2012]].
publication | letter | My [[book]] on city hall came out in spring.
scope | /work/0 | [[Lead]] the newsroom that covers city hall and schools
number | summary | Journalist with a [[daily]] podcast.
 | /work/0 | Report on city hall and schools, around five stories per week
 | /work/0 | Uncovered mould in 14 kindergartens, prompting a council inquiry
 | /work/0 | Present a podcast every two weeks for 6,500 listeners
 | /work/0 | Edit two freelancers' work
 | /work/1 | Edited audio in Adobe Audition and researched guests
 | summary | Reporter with ten years on city hall and schools; winner of the Regional Press Prize in 2021.
 | letter | I cover city hall for Västkusten Idag. My story on mould in fourteen kindergartens led to an inquiry by the council.
`,
  ),
]
