// Round 23 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readRound } from '../read-round.ts'

export const { people, cases } = readRound(`
# midwife-se | Linnea Sandell | Midwife | Malmö | SE
about: Midwife in a delivery ward.
work: Öresund Hospital | Midwife | 2017-05
- Attend about 90 births a year
- Lead the breastfeeding clinic with three colleagues; 700 visits in 2023
- Cut the share of severe tears from 4.2% to 2.6% with a new routine
- Mentor two students each term
work: Lund Women's Health | Nurse | 2013-06 | 2017-04
- Cared for 16 beds on a gynaecology ward
edu: Sund University | BSc | Nursing | 2010 | 2013
edu: Sund University | Postgraduate Diploma | Midwifery | 2015 | 2017
skills: Fetal monitoring, Suturing, Breastfeeding support, Cosmic
lang: Swedish Native, English C1, Arabic A2
number | summary | Midwife who attends [[250 births]] a year.
moved | letter | Severe tears now happen in [[4.2%]] of births on our ward.
moved | /work/0 | Mentor [[three students]] each term
number | letter | Our breastfeeding clinic had [[1,900 visits]] in 2023.
title | letter | I am [[head midwife]] of the ward.
language | summary | Midwife with Swedish, English and [[Finnish]].
degree | letter | I hold a [[master's in midwifery]].
activity | /work/0 | [[Performed caesarean sections]] at night
 | /work/0 | Present at some 90 deliveries annually
 | /work/0 | Run a breastfeeding clinic with three fellow midwives, 700 visits in 2023
 | /work/0 | Severe tears down by well over a third, from 4.2 to 2.6 per cent
 | /work/0 | Guide two student midwives per term
 | /work/1 | Nursed women on a 16-bed gynaecology ward
 | summary | Midwife with nine years in a busy delivery ward and a nursing degree before that.
 | letter | I have been there for some ninety births in each of these years, and my knees know it.
 | letter | When we changed our routine, severe tears fell to 2.6 per cent. They had been 4.2.
 | letter | Seven hundred times in 2023 a mother came to our clinic because feeding hurt.
 | /basics/label | Midwife (delivery ward)
# farm-manager | Tendai Moyo | Farm Manager | Mutare | ZW
about: Manager of a macadamia and tea estate.
work: Vumba Estates | Farm Manager | 2018-01
- Manage 340 hectares and 130 permanent workers
- Raised macadamia yield from 2.1 to 3.4 tonnes a hectare
- Drip irrigation on 80 hectares saved 35% of the water
- Export to five countries
work: Honde Tea | Assistant Manager | 2012-03 | 2017-12
- Supervised 60 pickers
- Kept the records for Rainforest Alliance certification
edu: Eastern Highlands University | BSc | Agriculture | 2008 | 2011
skills: Irrigation, Pest management, Budgeting, GlobalGAP
lang: Shona Native, English Fluent
number | letter | I manage [[900 hectares]] of nuts and tea.
moved | /work/1 | Supervised [[130 pickers]]
moved | letter | Yield has gone up to [[2.1 tonnes]] a hectare.
percent | summary | Manager whose irrigation saves [[60%]] of the water.
certificate | summary | Farm manager and [[certified agronomist]].
activity | /work/0 | [[Built a processing plant]] for nuts
moved | /work/0 | Laid drip irrigation on [[340 hectares]]
 | /work/0 | Responsible for 340 ha and a permanent workforce of 130
 | /work/0 | Increased macadamia yields by more than 60%, to 3.4 t/ha
 | /work/0 | Put 80 hectares under drip, using about a third less water
 | /work/0 | Supply buyers in five export markets
 | /work/1 | Oversaw a picking team of 60
 | summary | Agriculture graduate with close to fifteen years on tea and nut estates.
 | summary | Farm manager, 340 hectares, 130 people, exports to five countries.
 | letter | A hectare of our trees used to give 2.1 tonnes. It gives 3.4 now, and with less water.
 | letter | At Honde Tea I learned that sixty pickers notice everything.
 | /basics/label | Farm manager, macadamia and tea
# data-engineer-ie | Oisín Breathnach | Data Engineer | Galway | IE
about: Data engineer for energy data.
work: Atlantic Grid Data | Data Engineer | 2020-09
- Built pipelines in Spark for 2.5 billion meter readings a day
- Reduced the nightly load from 6 hours to 80 minutes
- Cut cloud costs by €14,000 a month
- Wrote 300 data tests in dbt; incidents fell from 9 to 2 a month
- On a team of six
work: Claddagh Analytics | BI Developer | 2016-10 | 2020-08
- Built 45 Power BI reports for 12 clients
edu: Corrib University | BSc | Computer Science | 2012 | 2016
skills: Spark, Python, SQL, dbt, Airflow, Azure
cert: Azure Data Engineer Associate | 2022
lang: English Native, Irish B2
number | summary | Engineer of pipelines for [[12 billion readings]] a day.
duration | letter | The nightly load is done in [[ten minutes]].
moved | letter | Incidents are down to [[six]] a month.
moved | /work/1 | Built reports for [[45 clients]]
money | /work/0 | Saved [[€41,000]] a month in the cloud
tool | summary | Data engineer in Spark, dbt and [[Snowflake]].
certificate | letter | I am [[Databricks certified]].
title | letter | I am the [[head of data]] at Atlantic Grid.
moved | /work/0 | Added [[45 data tests]] in dbt
 | /work/0 | Spark pipelines processing two and a half billion smart-meter readings daily
 | /work/0 | Shrunk the overnight batch from six hours to an hour and twenty minutes
 | /work/0 | Saved roughly €170k a year in cloud spend
 | /work/0 | 300 dbt tests brought monthly incidents down from nine to two
 | /work/0 | One of a six-person team
 | /work/1 | Delivered forty-five dashboards in Power BI to a dozen clients
 | summary | Data engineer (Azure-certified) with ten years between BI and big data, the last six in energy.
 | summary | Pipeline builder who makes nightly loads more than four times faster.
 | letter | Our load used to finish after breakfast. It now takes 80 minutes, and nobody notices it, which is the point.
 | letter | Nine incidents a month had become normal. With 300 tests in dbt we are at two.
 | letter | The cloud bill is €14,000 lower each month than it was.
 | /basics/label | Data engineer, Spark and dbt
# primary-teacher-jm | Shanice Campbell | Primary School Teacher | Kingston | JM
about: Teacher of grades four to six.
work: Blue Mountain Primary | Teacher | 2015-09
- Teach a grade six class of 34 pupils
- 88% of my class passed the exit exam in 2024, against 71% for the parish
- Coach the quiz team; national finalists in 2019 and 2022
- Raised J$1.2 million for a library
work: Port Royal Prep | Teaching Assistant | 2012-09 | 2015-08
- Helped 15 slow readers, four mornings a week
edu: Caribbean Teachers' College | BEd | Primary Education | 2011 | 2015
skills: Differentiated instruction, Phonics, Classroom management
award: Teacher of the Month | Kingston Parish | 2023
lang: English Native, Spanish A2
number | letter | My class has [[50 pupils]].
moved | letter | In 2024, [[71%]] of my class passed the exit exam.
moved | /work/1 | Helped [[34 slow readers]] four mornings a week
money | summary | Teacher who raised [[J$4 million]] for a library.
award | summary | [[National Teacher of the Year]] 2023.
title | /work/0 | [[Vice principal]] for grades four to six
activity | letter | I [[wrote the national maths curriculum]].
degree | summary | Teacher with a [[master's in education]].
 | /work/0 | Class teacher of 34 sixth-graders
 | /work/0 | Exit exam pass rate of 88 per cent, 17 points above the parish
 | /work/0 | Took the quiz team to the national finals twice
 | /work/0 | Fundraised $1.2 million for a school library
 | /work/1 | Supported fifteen struggling readers on four mornings a week
 | summary | BEd-qualified primary teacher with over a decade in Kingston classrooms.
 | summary | Grade six teacher, parish Teacher of the Month in 2023, quiz coach.
 | letter | Nearly nine in ten of my children passed the exit exam in 2024. In the parish it was seven in ten.
 | letter | Our library began with one shelf and J$1.2 million that we raised ourselves.
 | letter | Thirty-four children, one fan and a lot of phonics: I would not trade it.
 | /basics/label | Primary school teacher, grades 4–6
`)
