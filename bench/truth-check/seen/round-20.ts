// Round 20 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# vet-nurse | Imogen Tate | Veterinary Nurse | Bristol | GB
about: Veterinary nurse for small animals.
work: Severn Vets | Head Veterinary Nurse | 2019-10
- Run the ward with five nurses
- Assist at around 25 operations a week
- Started nurse clinics for weight; 140 pets a year
- Cut waiting for lab results from two days to the same day
work: Avon Animal Shelter | Veterinary Nurse | 2015-08 | 2019-09
- Vaccinated 1,800 cats and dogs a year
edu: Mendip College | Level 3 Diploma | Veterinary Nursing | 2013 | 2015
skills: Anaesthesia monitoring, Dental X-ray, Client advice, RxWorks
cert: Registered Veterinary Nurse (RVN) | 2015
lang: English Native, Welsh Basic
number | letter | I assist at [[70 operations]] a week.
title | summary | [[Practice manager]] of a small animal clinic.
activity | /work/0 | [[Treated exotic reptiles]] at the city zoo
moved | letter | At the shelter I vaccinated [[140 animals]] a year.
degree | summary | Veterinary nurse with a [[BSc in zoology]].
scope | letter | I [[founded the clinic's laboratory]].
certificate | letter | I hold [[a dental hygienist certificate]].
language | summary | Vet nurse, [[fluent in Welsh]].
 | /work/0 | In theatre for some 25 surgeries weekly
 | /work/0 | Lead a ward team of five
 | /work/0 | Launched weight clinics that now see 140 animals each year
 | /work/0 | Lab results are back the same day instead of after two
 | /work/1 | Gave jabs to some 1,800 shelter animals annually
 | summary | RVN with eleven years in shelter and practice work.
 | letter | I have held a lot of paws. In theatre alone it is about twenty-five a week.
 | letter | Owners used to wait two days for blood results. Now they have them before they go home.
 | letter | Fat cats are my speciality: a hundred and forty pets a year come to our weight clinic.
 | /basics/label | Head veterinary nurse
# logistics-planner | Hector Villanueva | Transport Planner | Manila | PH
about: Plans trucks and barges.
work: Bayani Freight | Transport Planner | 2020-01
- Plan 75 trucks and six barges a day
- Empty kilometres down from 31% to 24%
- Saved ₱9 million of fuel in 2023
- Introduced a driver app with 90 users
work: Laguna Cold Stores | Dispatcher | 2015-06 | 2019-12
- Dispatched 40 refrigerated vans a night
edu: University of San Mateo | BSc | Industrial Engineering | 2010 | 2015
skills: Route optimisation, Excel, SQL, SAP TM, Cold chain
cert: Certified Supply Chain Professional (CSCP) | 2021
lang: Filipino Native, English Fluent, Spanish Basic
number | /work/0 | Plan [[175 trucks]] a day
money | letter | We saved [[₱19 million]] of fuel in 2023.
tool | summary | Planner skilled in SAP TM, SQL and [[Tableau]].
title | summary | [[Logistics director]] for trucks and barges.
activity | /work/1 | [[Designed the layout of a new warehouse]]
moved | letter | My driver app has [[75 users]].
employer | letter | I learned dispatching at [[DHL]].
scope | /work/0 | [[Manage all drivers]] and their contracts
 | /work/0 | Empty running cut by seven percentage points
 | /work/0 | Trimmed the 2023 fuel bill by nine million pesos
 | /work/0 | Daily plans for 75 lorries and half a dozen barges
 | /work/0 | Gave ninety drivers an app
 | /work/1 | Sent out forty reefer vans every night
 | summary | Transport planner, CSCP, with eleven years in freight and cold stores.
 | summary | Industrial engineer who would rather move barges than boxes.
 | letter | When I began, nearly a third of our kilometres were driven empty. Today it is under a quarter.
 | letter | Four and a half years of night dispatch taught me what happens when a plan meets rain.
 | letter | Your port is the reason I am writing.
 | /basics/label | Transport planner (road and barge)
# kindergarten | Saskia de Wit | Nursery Teacher | Ghent | BE
about: Teacher of three- to five-year-olds.
work: Freinetschool De Wilg | Nursery Teacher | 2016-09
- Class of 22 children from nine countries
- Built a mud kitchen and a garden with parents
- Coach two new teachers
- Wrote the school's language plan
work: Kinderclub Leie | Play Leader | 2013-07 | 2016-08
- Holiday camps for 60 children
edu: Hogeschool Scheldeland | Bachelor | Nursery Education | 2010 | 2013
skills: Storytelling, Freinet pedagogy, Observation, Music
cert: First aid for children | 2022
lang: Dutch Native, French B2, English B2, Turkish A1
number | letter | My class has [[32 children]].
title | summary | [[Headteacher]] of a Freinet school.
activity | /work/0 | [[Directed the school choir]] on a tour abroad
moved | letter | My camps were for [[22 children]], my class is for more.
degree | letter | I have a [[master's in pedagogy]].
certificate | summary | Nursery teacher, [[certified Montessori guide]].
language | summary | Teacher with Dutch, French, English and [[Arabic]].
publication | letter | I wrote [[a children's book about mud]].
 | /work/0 | 22 little ones, nine nationalities, one classroom
 | /work/0 | Turned the yard into a garden with a mud kitchen, together with mums and dads
 | /work/0 | Mentor for two starting teachers
 | /work/0 | Author of the language policy of our school
 | /work/1 | Led summer camps with sixty kids
 | summary | Nursery teacher with thirteen years among small children, ten of them at a Freinet school.
 | summary | Storyteller with a guitar, a bachelor in nursery education and muddy boots.
 | letter | In my class children from nine countries learn Dutch by baking mud pies.
 | letter | After three years of holiday camps I knew I wanted a class of my own.
 | letter | I greet Turkish grandmothers in their own language, and that is about all the Turkish I have.
 | /basics/label | Nursery teacher, Freinet
`)
