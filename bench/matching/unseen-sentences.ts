import type { AmbiguousSentence } from './ambiguous-sentences.ts'

/** As in `ambiguous-sentences.ts`, but written after the rules were and never used to change them. */
const table = `
+ go | Five engineers maintain the gateway, all of it in Go.
+ go | Go, Kafka and a lot of curiosity.
- go | Everything you need to get up and go.
- go | Take orders to go and for the terrace.
+ r | Regression models in R or Stata.
- r | Please contact Mrs R Henley.
+ c | Porting drivers from C to Rust.
- c | Class C shares are part of the package.
+ swift | Three apps in the store, written in Swift.
- swift | Swift Logistics seeks a dispatcher.
+ rust | Know Rust, or learn it from us.
- rust | Treat rust spots before respraying the door.
+ apache-spark | Batch jobs on Spark and Databricks.
- apache-spark | Check spark plugs and filters.
+ microsoft-excel | Budget tracking in Excel, slides in PowerPoint.
- microsoft-excel | Candidates who excel under pressure.
- microsoft-excel | Opportunities to excel academically.
+ microsoft-access | Convert old Access databases to SQL Server.
- microsoft-access | Access rights are reviewed yearly.
- microsoft-access | Easy access by bus and train.
+ microsoft-word | Proficient in Word and Excel.
- microsoft-word | In a word: reliable.
+ microsoft-teams | Daily calls in Teams.
- microsoft-teams | Work with sales teams in four countries.
- notion | Reject the notion of blame.
+ notion | We plan in Notion and Jira.
+ sketch | From Sketch files to working screens in Figma.
- sketch | Sketch the floor plan by hand.
- chef | Assist the chef with plating.
+ chef | Ansible or Chef for server configuration.
- puppet | Puppet theatre for the kindergarten.
+ spring | Microservices with Java and Spring.
- spring | Seasonal staff needed from spring to autumn.
+ express-js | APIs built on Express and PostgreSQL.
- express-js | Run the express checkout lane.
+ react | You have shipped React apps.
- react | React to alarms within two minutes.
- angular | Measure angular tolerances of gears.
+ angular | Strong in Angular and RxJS.
- ruby-on-rails | Maintain rails and points of the tram network.
- node-js | Sentinel node surgery experience.
+ node-js | Back end: Node, PostgreSQL.
+ oracle-database | DBA for Oracle and PostgreSQL databases.
- apache-airflow | Balance airflow of heating systems.
- snowflake | Every child is a unique snowflake.
+ snowflake | Data models in dbt and Snowflake.
- slack | No slack season: work all year.
+ slack | Stay in touch by Slack.
- workday-hcm | A 7.5-hour workday, overtime paid.
+ workday-hcm | Payroll runs in Workday and ADP.
- sage-accounting | Sage advice from mentors.
+ sage-accounting | Purchase ledger on Sage 50.
- epic-ehr | Tell epic stories on camera.
+ epic-ehr | Document care in Epic at the bedside.
- opera-pms | Sing in the opera chorus.
- unity | A sense of unity and purpose.
+ unity | Shaders and gameplay in Unity.
- blender | Operate mixers, blender and slicer.
- helm | A new director takes the helm.
+ helm | Kubernetes with Helm charts.
- lean-manufacturing | Lean meat and fish counter.
+ lean-manufacturing | Kaizen and Lean experience in a factory.
- agile | An agile climber for rope access work.
+ agile | Delivery in Scrum teams, agile mindset.
- polish | Wax, polish and detail cars.
+ polish | Customer calls in Polish and English.
- french | Prepare French fries and salads.
+ french | You speak French.
- german | Sell German cars to families.
+ german | Working languages: English and German.
- driving | Driving down costs in procurement.
+ driving | Driving of forklifts and vans.
- waiting-tables | Rack and cable the server room.
- tutoring | Tuition assistance for nursing school.
- networking | Breakfast networking twice a month.
+ networking | Networking basics: routers, switches, VPN.
- insurance | Dental insurance and a gym card.
- reporting | Two direct reports, reporting to the CFO.
- shipping-and-receiving | Shipping code every day.
- aviation | A pilot study on sleep.
+ aviation | Helicopter pilot with 1,500 flight hours.
- ada | ADA accommodations on request.
- zoom | Zoom lens and tripod provided.
+ sap | Stock is booked in SAP.
- monitoring | Monitoring of exam candidates.
`
export const unseenSentences: AmbiguousSentence[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', text = ''] = line.split(' | ')
    return { means: head.startsWith('+'), skillId: head.slice(2), text }
  })
