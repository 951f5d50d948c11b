// Round 24 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# hotel-chef | Rui Carvalhal | Head Chef | Porto | PT
about: Head chef of a river hotel.
work: Hotel Ribeira Alta | Head Chef | 2019-04
- Lead a kitchen of 14 cooks
- 180 dinners on a full night
- Food cost down from 33% to 28%
- Buy from 22 farms within 60 km
- Trained five apprentices, three of whom stayed
work: Casa do Bolhão | Sous Chef | 2013-02 | 2019-03
- Rewrote the menu four times a year
- Cut waste by 30 kg a week
edu: Escola de Hotelaria do Douro | Diploma | Culinary Arts | 2009 | 2011
skills: Portuguese cuisine, Menu planning, HACCP, Pastry
lang: Portuguese Native, English B2, French B1
number | letter | I lead a kitchen of [[40 cooks]].
moved | /work/0 | Buy fish and vegetables from [[60 farms]]
moved | letter | Food cost has come down to [[33%]].
award | summary | Head chef with [[a Bib Gourmand]].
activity | /work/1 | [[Opened a catering business]] for weddings
moved | letter | I have trained [[three apprentices]].
title | letter | I was [[executive chef]] at Casa do Bolhão.
number | /work/1 | Threw away [[90 kg]] less a week
duration | summary | Head chef with [[twenty-five years]] at the stove.
 | /work/0 | Run a 14-strong brigade that cooks up to 180 dinners a night
 | /work/0 | Food cost: five points lower, now 28 per cent
 | /work/0 | Source from more than twenty farms no further than 60 kilometres away
 | /work/0 | Of five apprentices I trained, three are still with us
 | /work/1 | A new menu every season
 | /work/1 | Thirty kilos less in the bin each week
 | summary | Head chef with more than a decade in Porto's kitchens and a soft spot for small farms.
 | summary | Hotel chef, 14 cooks, 180 covers, food cost at 28%.
 | letter | A full house means 180 dinners, and fourteen of us to cook them.
 | letter | When I started, a third of every euro went into food. It is 28 cents now, and nobody eats worse.
 | letter | Six years as a sous chef gave me time to rewrite the menu two dozen times.
 | /basics/label | Head chef, hotel kitchen
# bus-planner | Ilse Vermaak | Public Transport Planner | Cape Town | ZA
about: Planner of bus networks.
work: Table Bay Transit | Senior Planner | 2018-08
- Redesigned 46 routes; ridership up 19% in two years
- Timetables for 310 buses
- On-time departures rose from 71% to 86%
- Public hearings with 2,200 residents
- Budget of R 58 million a year
work: Karoo Coaches | Scheduler | 2012-01 | 2018-07
- Rostered 95 drivers
- Cut empty trips from 120 to 75 a week
edu: Boland University | BTech | Transport Management | 2008 | 2011
skills: GTFS, QGIS, HASTUS, Demand modelling, Excel
lang: Afrikaans Native, English Fluent, Xhosa Basic
number | letter | I redesigned [[90 routes]].
percent | summary | Planner who raised ridership by [[39%]].
moved | /work/1 | Rostered [[310 drivers]]
moved | letter | Departures on time stand at [[71%]] today.
money | /work/0 | Answer for [[R 85 million]] a year
tool | summary | Planner in QGIS, HASTUS and [[PTV Visum]].
moved | letter | At Karoo I got empty trips down to [[46]] a week.
title | summary | [[Director of planning]] for a city network.
degree | letter | I have a [[master's in transport economics]].
language | summary | Planner with Afrikaans, English and [[Zulu]].
 | /work/0 | Reworked 46 bus routes, with almost a fifth more passengers two years on
 | /work/0 | Write the timetables of more than 300 buses
 | /work/0 | Punctual departures up 15 points to 86%
 | /work/0 | Listened to over two thousand residents at public hearings
 | /work/0 | Hold a yearly budget of R58m
 | /work/1 | Duty rosters for just under a hundred drivers
 | /work/1 | 45 fewer empty trips per week
 | summary | Transport planner with close to fifteen years on city and long-distance buses.
 | summary | Network planner: 46 routes, 310 buses, 86 per cent on time.
 | letter | Seven in ten buses left on time when I came. Today it is better than eight in ten.
 | letter | I have sat in draughty halls with 2,200 people who each wanted the stop outside their door.
 | letter | Every empty trip is a driver who could be home: at Karoo there were 120 a week, then 75.
 | /basics/label | Senior public transport planner
# nonprofit-it | Dalia Haddadin | IT Coordinator | Amman | JO
about: IT coordinator for aid organisations.
work: Nahr Relief | IT Coordinator | 2020-11
- Support 240 users in six offices
- Moved 9 TB of files to SharePoint in four months
- Help desk answers within 3 hours, before 2 days
- Saved $62,000 a year on licences
- Trained 400 field workers in data protection
work: Madaba Schools Network | IT Technician | 2015-09 | 2020-10
- Set up computer rooms in 17 schools
edu: Balqa Technical University | BSc | Computer Engineering | 2010 | 2015
skills: Microsoft 365, Networking, Power Automate, Data protection
cert: CCNA | 2017
lang: Arabic Native, English Fluent
number | letter | I support [[700 users]] in six offices.
moved | /work/0 | Moved [[17 TB]] of files to SharePoint
moved | letter | The help desk now answers within [[two days]].
money | summary | Coordinator who saved [[$162,000]] a year on licences.
certificate | summary | CCNA and [[CISSP]] holder.
moved | letter | I have trained [[240 field workers]] in data protection.
activity | /work/1 | [[Taught programming]] to pupils
title | summary | [[Chief information officer]] for aid work.
employer | letter | Before that I worked for [[UNHCR]].
 | /work/0 | First point of contact for 240 colleagues across six locations
 | /work/0 | Migrated nine terabytes to SharePoint within four months
 | /work/0 | Reply times down from two days to three hours
 | /work/0 | Licence costs cut by over $60K annually
 | /work/0 | Taught data protection to 400 people in the field
 | /work/1 | Equipped 17 schools with computer rooms
 | summary | CCNA-certified IT coordinator, eleven years in schools and aid.
 | summary | IT generalist for 240 users who likes tidy file shares (9 TB of them).
 | letter | A laptop that does not start can stop a convoy. Ours wait three hours for help; it used to be two days.
 | letter | Four hundred field workers have sat through my data protection course, some of them on sacks of flour.
 | letter | The $62,000 I save on licences each year buys a lot of blankets.
 | /basics/label | IT Coordinator (humanitarian)
`)
