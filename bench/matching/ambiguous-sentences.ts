/** A sentence with a word of two meanings, and whether it means the skill. Own writing. `+ id` = it does, `- id` = it does not. */
const table = `
+ go | We write our services in Go and deploy them on Kubernetes.
+ go | Three years of Go or Rust.
+ go | Languages: Python, Go, TypeScript
+ go | You are an experienced Go developer.
- go | You will go above and beyond for every guest.
- go | Ready to go to customers on short notice.
- go | Go the extra mile with a smile.
- go | We help small shops go digital.
- go | Let's go build something great together with Python.
+ r | Statistical analysis with R and SQL.
+ r | Tools: R, SAS, Stata
+ r | Proficient in R programming.
- r | You will work closely with our R&D department.
- r | Section R of the handbook applies.
- r | Toys R Us experience welcome.
+ c | Firmware written in C for ARM microcontrollers.
+ c | C, C++ and Python
+ c | Strong knowledge of C programming.
- c | Reports to the C-level.
- c | Vitamin C supplements are stocked in aisle four.
- c | Support our C-suite with travel plans.
- c | Plan C of the benefits scheme.
+ swift | iOS apps built with Swift and UIKit.
+ swift | Experience with Swift, Kotlin or Flutter.
- swift | We value swift action in emergencies.
- swift | A swift response to every complaint.
+ rust | Systems programming in Rust is a plus.
+ rust | Our backend is written in Rust and Go.
- rust | Remove rust and old paint from railings.
- rust | Rust prevention for marine vessels.
+ apache-spark | Build data pipelines with Spark and Kafka.
+ apache-spark | Spark, Hadoop, Hive
- apache-spark | You spark joy in every child.
- apache-spark | Be the spark that lights up our team.
+ microsoft-excel | Advanced Excel skills including pivot tables.
+ microsoft-excel | Word, Excel and PowerPoint
+ microsoft-excel | You report in Excel every Friday.
+ microsoft-excel | Confident with Excel.
- microsoft-excel | You excel at building relationships.
- microsoft-excel | Our people excel in fast-moving kitchens.
- microsoft-excel | The chance to excel and grow.
+ microsoft-access | Maintain our Access database and Excel reports.
+ microsoft-access | MS Office: Word, Excel, Access
- microsoft-access | You have access to a car.
- microsoft-access | Control access to the building.
- microsoft-access | Access to health care matters to us.
+ microsoft-word | Letters are written in Word; numbers are kept in Excel.
+ microsoft-word | Good command of Word and Outlook.
- microsoft-word | Spread the word about our charity.
- microsoft-word | New guests come by word of mouth.
- microsoft-word | The written word is your craft.
+ microsoft-teams | We meet on Teams and chat on Slack.
+ microsoft-teams | Zoom, Teams, Outlook
- microsoft-teams | Teams of five nurses rotate weekly.
- microsoft-teams | Lead cross-functional teams.
+ notion | Documentation lives in Notion and Confluence.
- notion | We challenge the notion that banking is boring.
+ sketch | Design tools: Figma, Sketch, Adobe XD
- sketch | You sketch ideas on paper first.
- sketch | Quick sketch artist for court rooms.
+ chef | Configuration management with Chef, Puppet or Ansible.
- chef | Our chef cooks with local produce.
- chef | Chef de partie wanted.
- chef | Report to the Executive Chef.
- chef | Chef required for busy bistro.
+ puppet | Servers are managed with Puppet and Terraform.
- puppet | Plan puppet shows for the children.
+ spring | Java services with Spring and Hibernate.
+ spring | Spring, JPA, Maven
- spring | Start date: spring 2026.
- spring | Internships run in spring and summer.
- spring | Replace coil spring and shock absorbers.
+ express-js | REST APIs in Node.js with Express.
+ express-js | MongoDB, Express, React, Node
- express-js | Please express your interest by e-mail.
- express-js | Process American Express payments.
+ flask | Python web services in Flask or Django.
- flask | Wash flask and beaker after use.
+ scala | Data jobs in Scala on Spark.
+ julia | Numerical models in Julia or MATLAB.
- julia | Send your application to Julia in our office.
- julia | Julia Meyer will gladly answer your questions.
+ sas | Programming in SAS for clinical trials.
- sas | Brava Conseil SAS is a family firm.
+ react | Front end in React and TypeScript.
+ react | Experience with React.
- react | React quickly when a patient falls.
- react | You react to changing situations calmly.
+ angular | Angular, RxJS, HTML
+ ruby-on-rails | Web applications in Ruby on Rails.
+ ruby-on-rails | Ruby, Rails and PostgreSQL
- ruby-on-rails | Install hand rails on staircases.
+ node-js | Node, Express and MongoDB
- node-js | Lymph node biopsies are prepared daily.
+ oracle-database | Databases: Oracle, MySQL
- oracle-database | Oracle is hiring for its sales team.
+ tableau | Dashboards in Tableau.
+ looker | Reports in Looker on BigQuery.
- looker | Not an on-looker but a doer.
+ apache-airflow | Schedule jobs with Airflow and dbt.
- apache-airflow | Measure airflow in ventilation ducts.
+ snowflake | Our warehouse runs on Snowflake and dbt.
- snowflake | Paint snowflake patterns with the children.
+ slack | Slack, Jira and Confluence daily.
- slack | Pick up the slack when colleagues are away.
+ workday-hcm | HR systems such as Workday or SuccessFactors.
- workday-hcm | The workday starts at seven.
+ sage-accounting | Bookkeeping in Sage or Xero.
- sage-accounting | Season with sage and thyme.
+ epic-ehr | Chart in Epic and assist physicians.
- epic-ehr | Work on epic adventures with game designers.
+ opera-pms | Check guests in with Opera.
- opera-pms | Sell tickets at the opera.
+ relativity | Document review in Relativity for litigation.
+ unity | 3D games in Unity and C#.
- unity | Strengthen the unity of our parish.
+ autodesk-maya | Model characters in Maya and ZBrush.
- autodesk-maya | Maya from the front desk trains you.
+ blender | Assets made in Blender or Maya.
- blender | Clean the blender after every shift.
+ helm | Deploy with Helm and Argo CD.
- helm | With her at the helm since 2019.
+ cypress | End-to-end tests in Cypress or Playwright.
- cypress | Trim cypress hedges.
+ cucumber | BDD with Cucumber and Selenium.
- cucumber | Slice cucumber and tomatoes for salads.
+ jest | Unit tests in Jest.
+ lean-manufacturing | Lean, Six Sigma and 5S on the shop floor.
- lean-manufacturing | Lean on your mentor in the first weeks.
- lean-manufacturing | A lean team of four.
+ agile | Agile methods, Scrum and Kanban.
- agile | Be agile on your feet behind the bar.
+ polish | Fluent Polish and English.
+ polish | Languages: German, Polish
- polish | Polish silverware and glasses.
- polish | Nail polish application.
+ french | Spoken French is an advantage.
+ french | English and French (fluent)
- french | French pastry techniques such as lamination.
- french | Open the French doors to the terrace.
+ german | Fluent German required.
- german | Knowledge of German tax law.
+ spanish | Bilingual English and Spanish preferred.
- spanish | Spanish cuisine and tapas.
+ driving | Driving a van across the county.
+ driving | Experience in driving trucks.
- driving | Driving growth in new markets.
- driving | Responsible for driving change across teams.
+ waiting-tables | Server at our restaurant: take orders and serve guests.
- waiting-tables | Patch and monitor every Linux server.
- tutoring | Tuition reimbursement after one year.
+ networking | Networking: TCP/IP, DNS, firewalls
- networking | Attend networking events with clients.
+ reporting | Reporting and dashboards with Power BI.
- reporting | Reporting to the head of finance.
+ insurance | Claims and underwriting in insurance.
- insurance | Health insurance from day one.
- acting | Acting as the first contact for visitors.
- monitoring | Monitoring of patients after surgery.
+ monitoring | Monitoring with Prometheus and Grafana.
- warehousing | Picking the right moment matters.
+ shipping-and-receiving | Shipping and receiving in the warehouse.
- shipping-and-receiving | Shipping features every two weeks.
- aviation | Run a pilot project with two schools.
- ada | ADA compliance of our buildings.
+ sap | SAP or another ERP system.
- sap | Collect maple sap in early spring.
+ zoom | Interviews take place over Zoom; you host Zoom and Webex meetings.
- zoom | Zoom in on the details.
+ asana | Tasks are kept in Asana and Trello.
+ c-sharp | Desktop tools in C# and .NET.
+ dot-net | Ten years of .NET.
+ f-sharp | Functional code in F#.
+ c-plus-plus | Modern C++17 and CMake.
+ ci-cd | CI/CD with GitLab.
+ a-b-testing | Run A/B tests on checkout.
+ research-and-development | Two years in R&D.
+ node-js | NodeJS, node.js and Node JS are all fine.
`
export interface AmbiguousSentence {
  means: boolean
  skillId: string
  text: string
}
export const ambiguousSentences: AmbiguousSentence[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', text = ''] = line.split(' | ')
    return { means: head.startsWith('+'), skillId: head.slice(2), text }
  })
