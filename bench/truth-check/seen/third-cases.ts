// The third part of the half the check is built on: freer rewrites.
import { readCases, type TruthCase } from '../truth-case.ts'

export const thirdCases: TruthCase[] = [
  ...readCases(
    'ines',
    `
number | /work/0 | Check around [[450]] prescriptions a day
money | /work/0 | Cut stock losses by [[€9,000]] a year with expiry alerts
scope | /work/1 | Prepared chemotherapy doses [[independently]]
title | letter | As [[chief pharmacist]] of Farmácia Mondego I run the vaccination day.
language | letter | I counsel patients in Portuguese and [[Italian]].
certificate | letter | I am a [[certified diabetes educator]].
number | /work/0 | Run the flu vaccination day, 180 people in [[each of the last five years]]
activity | /work/0 | [[Opened a second branch and renegotiated wholesaler rebates]]
 | /work/0 | Verify roughly 250 prescriptions daily together with two technicians
 | /work/0 | Reduced stock losses by over a third by introducing expiry alerts
 | /work/0 | Saved €5,000 a year in stock losses through expiry alerts
 | /work/0 | Organised a flu vaccination day for 180 people in 2024
 | /work/0 | Counsel diabetes patients on diet, insulin pens and inhalers
 | /work/1 | Counted controlled drugs daily and prepared chemotherapy doses under supervision
 | summary | Community pharmacist with eight years in hospital and community pharmacy.
 | letter | I have been a pharmacist at Farmácia Mondego since 2018. Every day we check some 250 prescriptions, and the flu vaccination day I run reached 180 people.
 | letter | Apart from Portuguese I speak Spanish and English at B2.
`,
  ),
  ...readCases(
    'lars',
    `
number | /work/0 | Plane täglich [[85]] Touren mit 18 Fahrern
percent | /work/0 | Leerfahrten um [[22 %]] gesenkt
scope | /work/0 | [[Leitung]] eines Teams von 18 Fahrern
title | /work/0/position | [[Leiter Disposition]]
language | /languages/1/fluency | [[C1]]
degree | letter | Ich habe einen [[Bachelor]] in Logistik.
tool | /work/0 | Neue Tourensoftware [[Transporeon]] mit der IT eingeführt
number | /work/0 | Ansprechpartner für [[achtzehn]] Großkunden
 | /work/0 | Tägliche Planung von 35 Touren für 18 Fahrer
 | /work/0 | Senkung der Leerfahrten von 22 % auf 15 %
 | /work/0 | Leerfahrten um sieben Prozentpunkte reduziert
 | /work/0 | Einführung einer neuen Tourensoftware gemeinsam mit der IT
 | /work/0 | Betreuung von 8 Großkunden
 | /work/1 | Bearbeitung von Reklamationen
 | summary | Disponent mit zehn Jahren Erfahrung in der Tourenplanung.
 | letter | Seit 2016 plane ich bei Holstentor Spedition täglich 35 Touren. Die Leerfahrten sind von 22 auf 15 Prozent gesunken.
`,
  ),
  ...readCases(
    'tess',
    `
number | /work/0 | Plan about [[130]] company events a year
number | /work/0 | Plan company events for up to [[9,000]] guests
money | /work/0 | Managed budgets of up to [[€600,000]]
percent | /work/0 | Agreed fixed prices, [[25%]] cheaper on average
date | /work/0 | Budgets between €5,000 and €160,000, none overspent since [[2019]]
scope | /work/1 | [[Managed]] the event team and greeted guests
skill | /skills/0/keywords | [[Eventbrite]]
publication | letter | Two of our events were [[featured in The Guardian]].
employer | /volunteer/0/organization | [[Tomorrowland]]
 | /work/0 | Organise around thirty corporate events each year for 20 to 900 guests
 | /work/0 | Run events for as many as 900 guests
 | /work/0 | Handle budgets of up to €160,000; not one overspent since 2021
 | /work/0 | Trimmed the supplier list to 25 and agreed fixed prices that are 12% lower on average
 | /work/0 | Reduced the number of suppliers by more than half, from 60 to 25
 | /work/0 | Launched a monthly newsletter, today with over 3,000 readers
 | /work/1 | Welcomed guests and prepared rooms
 | /work/1 | Replied to quote requests inside 24 hours
 | /work/1 | Responsible for the drinks orders after a year
 | summary | Event planner with ten years in events, from setting up rooms to planning evenings for 900 guests.
 | letter | At Lantern Events I plan some thirty events a year. The largest had 900 guests, and no budget has been overspent since 2021.
 | letter | In my free time I look after the artists of one stage at the Ghent Light Parade.
`,
  ),
  ...readCases(
    'omar',
    `
number | /work/0 | Trained speech models in PyTorch on [[80,000]] hours of audio
percent | /work/0 | Brought word error rate down to [[5.7%]] on our test set
tool | /work/0 | Serve the model with FastAPI, Docker and [[Kubernetes]]
skill | /work/0 | Trained speech models in [[JAX]] on 8,000 hours of audio
publication | letter | I [[published]] my work on speech at Interspeech.
scope | /work/1 | [[Supervised]] three students
degree | letter | I hold a [[PhD]] in computer science from Université de Montréal.
title | summary | [[Senior]] machine learning engineer for speech.
number | /work/0 | Serve the model with FastAPI and Docker, [[400 requests]] per second
award | letter | My poster won the [[best poster award]] in 2020.
 | /work/0 | Trained PyTorch speech models using 8,000 hours of audio
 | /work/0 | Cut word error rate from 11.2% to 8.7%
 | /work/0 | Lowered word error rate by 2.5 percentage points
 | /work/0 | Reduced word error rate by about 22%
 | /work/0 | Built a data cleaning pipeline with Python and Spark, now used by the whole team
 | /work/0 | Deployed the model behind FastAPI in Docker at 40 requests per second
 | /work/1 | Showed a poster at a 2020 speech workshop
 | /work/1 | Marked homework in statistics
 | /work/1 | Together with three students, labelled 600 recordings
 | summary | Machine learning engineer with an MSc in Computer Science and five years of speech models in PyTorch.
 | letter | At Parlance Audio I train speech models on 8,000 hours of audio. The word error rate is now 8.7%, down from 11.2%.
 | letter | I studied in Beirut and Montréal and work in French and English.
`,
  ),
]
