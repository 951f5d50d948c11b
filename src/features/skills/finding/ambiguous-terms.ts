/**
 * What speaks for and against an ambiguous form. A line is `form: near | = after | > next | < before`, all words folded at use.
 * near: words within the same sentence that speak for the skill; after (=): the word directly behind settles it; next (>) and
 * before (<): the word directly behind or in front rules it out.
 */
export const ambiguousTerms = `
adr: driver driving hgv lgv tanker hazardous dangerous goods class lorry tacho licence transport petroleum | < mediation arbitration litigation
canvas: lms learning moodle blackboard classroom schoology course school teacher teaching lesson | = lms | > print painting bag shoe tent | < a the on blank
go: golang grpc goroutines @code kubernetes | = developer programming language programmer engineer microservice | > to live beyond through above the for into out on down up back with further ahead a home green from by getter over well it wrong deep big | < to the a we you will can must they i on let ready could would should as who that you’ll always never
r: statistics statistical ggplot rstudio tidyverse shiny data analysis sas spss stata python matlab | = programming package studio script language | > us | < toys
sas: statistics statistical spss stata r clinical programming macro python data analysis sql biostatistics | < group
c: embedded firmware linux microcontroller kernel compiler assembly @code | = programming language programmer developer | > suite level corp class section | < vitamin hepatitis serie type class level section grade schedule part option plan appendix title
d: dlang | = programming language
edi: erp integration transactions x12 as2 supplier retailers invoices warehouse orders mapping api sap azure software | = mapping transaction integration interface
swift: ios xcode objective-c swiftui mobile apple uikit cocoa kotlin | > action response resolution decision delivery network message | < a the taylor
rust: cargo systems wasm webassembly memory tokio blockchain compiler | > belt prevention removal free resistant | < remove of
spark: apache hadoop databricks scala pyspark big data pipeline etl streaming hive kafka | > joy creativity conversation plug curiosity innovation ideas interest | < to a the creative that
excel: @office pivot vlookup macros formulas reporting data tables | = spreadsheet skill macro formula pivot vba modelling modeling | > at in as under within when | < to you will can who that we they help
access: @office database vba | > to control management for point network care rights level the | < to have full web open internet remote patient easy direct market equal gain provide network vascular venous data identity customer
word: @office | > of processing for by count problem | < the written spoken a every one spread key other your
team: microsoft ms zoom slack sharepoint outlook office 365 chat | > of player lead leader member work that to in are is who with across
notion: confluence asana trello jira slack airtable figma miro workspace | > of that | < the a this any
sketch: figma adobe xd invision zeplin design ui ux prototyping photoshop illustrator | > out artist idea | < to a the pencil quick rough
chef: puppet ansible terraform devops infrastructure configuration cookbook jenkins | > de cook or who to in with at is will position team table knife role for | < sous executive head pastry the a our as private lead line personal corporate kitchen
puppet: chef ansible terraform devops infrastructure configuration jenkins | > show theatre theater | < hand a the finger
salt: ansible puppet chef terraform devops saltstack configuration | > lake water
spring: java boot hibernate mvc jpa microservices maven backend kotlin framework j2ee | = boot framework mvc security cloud data batch webflux | > 2020 2021 2022 2023 2024 2025 2026 2027 semester break term season of internship summer into | < in the this a early last next coil
express: node nodejs mongodb react javascript typescript mean mern api | = js | > interest concern idea themselves yourself written entry consent permission delivery | < to american or federal clearly fed pony
flask: python django sqlalchemy fastapi api backend | > of | < a the vacuum glass
julia: python r matlab numerical scientific statistics programming jupyter | > ’s
scala: java spark kafka akka jvm functional kotlin play hadoop
sa: statistics
react: javascript typescript redux next.js node frontend vue angular hooks jsx html css ui web @code | = native js developer component hook frontend | > to quickly calmly with appropriately positively well accordingly | < to quickly you must can
angular: javascript typescript react vue frontend web @code | = js | > momentum velocity
vue: javascript typescript react angular frontend nuxt @code | > d
node: javascript typescript express react backend npm mongodb @code | = js | > in of | < lymph network a the each tree
next: react vercel
ember: javascript react backbone frontend
backbone: javascript marionette jquery underscore | > of | < the a network
rail: ruby activerecord rspec web mvc | > transport industry network safety station project sector signalling car line infrastructure | < by light heavy hand guard
ruby: rails sinatra rspec @code python | > tuesday | < miss
dart: flutter mobile | > board | < a the
elm: functional haskell frontend
crystal: ruby programming | > clear report structure | < single liquid
lua: game scripting @code
apex: salesforce visualforce soql lightning lwc | = class trigger code
bash: shell linux unix scripting python
make: zapier n8n automation makefile cmake integromat
hive: hadoop spark sql impala presto data hdfs pig
pig: hadoop hive spark hdfs | > farm
storm: kafka hadoop apache streaming | > water drain damage
beam: apache dataflow streaming flink | > design
oracle: database sql pl erp db dba plsql financials | = database erp cloud sql fusion financial netsuite dba hcm | > corporation america
sap: erp s4hana hana abap fico mm sd business ariba successfactors system | = erp fico mm sd hana system module abap basis fiori
sage: accounting xero quickbooks payroll ledger bookkeeping 50 200 accounts | = payroll 50 200 line intacct account | > advice
tally: accounting erp gst ledger bookkeeping accounts | = erp prime | > up the of sheet | < to the
concur: sap expense travel | > with that | < to i
workday: hris hcm erp adp peoplesoft payroll successfactors hr | = hcm hris financial payroll | > is from | < a the every full each normal last working standard per
slack: teams zoom jira trello asana notion confluence google | > off time | < the any cut
zoom: teams slack webex skype meet google microsoft | > in out lens | < to
asana: trello jira monday slack clickup
monday: asana trello jira clickup | > to through friday morning | < on every each
box: dropbox sharepoint google drive | > of office truck
drive: google docs sheets
keynote: powerpoint pages numbers | > speaker speech address | < a the
outlook: @office | > for on of | < positive economic an the market
project: microsoft ms primavera visio
illustrator: adobe photoshop indesign figma after effects creative design suite | < an freelance the medical
premiere: adobe after effects final cut video editing davinci | > of provider expérience fois étape partie année ligne mission fonction impression | < the world une la ta votre
maya: 3d autodesk blender animation 3ds houdini zbrush modelling modeling rigging | > angelou
blender: 3d maya modelling modeling animation cinema rendering unity unreal | < a the hand
rhino: 3d grasshopper modelling modeling architecture revit sketchup
unity: 3d game c# unreal engine vr ar | = 3d engine game developer | > of in health | < team community national
unreal: engine game unity blueprint 3d
buffer: hootsuite social sprout later | > overflow zone solution
later: hootsuite buffer
looker: tableau bi dashboard bigquery data sql power
airflow: dag etl data pipeline python dbt spark apache aws cloud | > measurement balancing rate in | < system of hvac the
snowflake: data sql dbt bigquery redshift warehouse etl cloud | < a
segment: amplitude mixpanel analytics cdp braze | > of reporting the leader | < market customer business each the this
amplitude: mixpanel analytics segment heap | > of modulation
heap: mixpanel amplitude
pandas: numpy python scikit data
panda: numpy python scikit data matplotlib jupyter | > express | < a the giant red
kera: tensorflow python deep
jest: javascript react mocha cypress testing enzyme unit
mocha: javascript chai jest testing node | > latte
cypress: selenium playwright testing jest automation e2e javascript | > tree hill texas
cucumber: bdd selenium gherkin testing java automation | > salad
karma: jasmine javascript angular
jasmine: karma javascript angular testing jest
helm: kubernetes docker charts argo terraform cluster | > of | < the at
vault: hashicorp terraform consul secrets kubernetes
consul: hashicorp terraform vault kubernetes
packer: hashicorp terraform ansible ami | > mover | < hand a
rabbit: mq
sentry: datadog monitoring errors logging
elastic: kibana logstash elasticsearch beats
shell: bash linux unix scripting python perl | = script scripting | > plc company egg | < royal sea a the
assembly: c c++ embedded x86 arm microcontroller language | = language | > line of instruction drawing | < mechanical electronic furniture final product general sub cable pcb the
basic: visual vb
pascal: delphi programming
delphi: pascal programming embarcadero
ada: spark embedded avionics programming c++ safety-critical | > compliance compliant standards act accommodation requirement | < under the
prolog: lisp programming
scheme: lisp programming racket
groovy: java jenkins gradle grails
gherkin: cucumber bdd
lean: six sigma kaizen manufacturing agile kanban startup 5s process improvement continuous production | = manufacturing six methodology principle management thinking production | > on in into toward team | < to
agile: scrum kanban sprint methodology software development jira safe waterfall environment team devops | = methodology environment team development framework practice ceremony process coach method delivery
safe: scrum agile scaled
pr: public relation media press communications
sem: seo ppc google ads marketing campaigns paid | > image imaging analysis
cad: drawing autocad solidworks design 3d drafting revit engineering
cam: cad cnc mastercam machining
bim: revit construction architecture
ga: google analytics
ui: ux design figma user interface frontend web
ml: ai machine learning data python model deep | > of
ar: vr unity
ap: ar accounts payable invoices
ca: chartered accountant icai
act: therapy cbt dbt
relay: graphql react
meteor: javascript node mongodb
phoenix: elixir erlang | > arizona az | < in
play: scala akka
mule: soft integration
camel: apache integration java
apache: nginx linux tomcat web server mysql | > county helicopter
caddy: nginx
solid: oop design patterns principles clean code | = principle | > understanding knowledge experience background work track foundation
dry: solid kiss
rest: api soap graphql json http web services microservices | = api | > of break day | < the a
soap: rest api wsdl xml web services | = api web | > note | < hand
mean: mongodb express angular node
lamp: linux apache mysql php
pos: retail cashier restaurant toast till
toast: pos restaurant square
square: pos toast clover payments | > foot feet meter metre | < per
opera: pms hotel front desk fidelio micros reservations | = pms | > house singer | < the an
galileo: amadeus sabre
sabre: amadeus galileo travel gds
amadeus: sabre galileo gds travel reservations
epic: emr ehr cerner charting electronic health records meditech hospital clinical | = emr ehr system charting certified | > game scale journey | < an the
clio: legal law case
relativity: ediscovery legal litigation review document | > theory | < general special
bid: tender proposal
polish: english german language fluent native speak russian bilingual spoken | = language speaker | > the | < nail to shoe floor
english: fluent fluency language speak spoken written native proficiency bilingual french german spanish level ability read | > degree literature teacher department breakfast
french: fluent fluency language speak spoken native bilingual english german spanish proficiency | > fry cuisine press cooking pastry laundry restaurant door office company market government culinary technique | < modern classic classical
german: fluent fluency language speak spoken native bilingual english french spanish proficiency | > market company gaap law government accounting car office subsidiary tax | < the
spanish: fluent fluency language speak spoken native bilingual english french german portuguese proficiency speaking preferred plus | > cuisine market office government
italian: fluent fluency language speak spoken native bilingual english french german spanish proficiency | > cuisine restaurant food cooking market kitchen | < modern classic
danish: fluent language speak swedish norwegian english native | > pastry
turkish: fluent language speak english native | > bath
thai: fluent language speak english native | > cuisine food restaurant massage
chinese: fluent language speak english native mandarin bilingual | > cuisine food restaurant market medicine
japanese: fluent language speak english native bilingual | > cuisine food restaurant market
korean: fluent language speak english native bilingual | > cuisine food restaurant market
greek: fluent language speak english native bilingual | > life cuisine food restaurant
latin: greek language teach | > america american
driving: vehicle licence license truck van car road lorry hgv cdl forklift bus route | > growth result change innovation revenue adoption improvement business sale strategy value impact force the engagement performance success continuous cultural digital consensus alignment efficiency operational measurable customer product force
delivery: driver courier parcel vehicle van route package food | > of team manager model centre center date against | < product project service software program programme continuous agile timely content care time labor and value
driver: truck vehicle van delivery cdl route licence bus lorry | < key device value main growth cost odbc jdbc a
server: restaurant guest table food bar host bartender dining | > side | < sql web application windows linux database mcp file http print
account: ledger bookkeeping payable receivable accountant finance | > executive manager | < user customer client key strategic bank email checking saving social new target major your
research: laboratory academic phd paper study university method literature | > team shows institute triangle
insurance: underwriting claims broker policy actuarial adjuster | > coverage benefit | < health dental vision life medical disability liability car paid company
acting: theatre stage film audition | > as manager director on in upon like with under
networking: cisco router switch tcp ip lan wan dns firewall protocol linux infrastructure | > event opportunity skill
monitoring: prometheus grafana alerting infrastructure application server cloud logging observability datadog | > of the patient student | < remote patient
reporting: dashboard kpi financial analysis excel data analytics bi | > to line structure directly into relationship | < direct incident
law: firm attorney legal degree jd solicitor contract litigation | > require enforcement | < by federal state local applicable required the all under privacy
legal: counsel law contracts attorney compliance department | > requirement obligation right guardian status entity age reason disclaimer notice
planning: project strategic | > to a permission
cleaning: hygiene sanitation janitorial disinfect housekeeping kitchen floors | < data
mining: quarry drilling geology mine | < data text
tuition: tutor pupil maths private lessons | > reimbursement assistance fee support discount aid | < free
collection: debt receivables overdue credit | > of | < data sample blood garbage specimen museum art
shipping: warehouse freight receiving carrier goods package label logistics dock | > software feature code product high quality
receiving: warehouse shipping goods deliveries dock inventory | > a the your feedback an any benefits treatment
distribution: warehouse logistics supply wholesale carrier | > of list | < linux statistical probability normal
pilot: aircraft flight aviation faa helicopter airline | > program project programme study phase plant test
printing: press offset ink prepress | < 3d
initiative: taking take use own show independence | > that to across | < strategic key new company growth multiple various this these our business
flexible: adaptable reliable motivated | > hour schedule working work time pto spending benefit vacation remote hybrid leave start scheduling paid
creative: design ideas problem thinker curious | > agency director team suite studio brief services work
construction: site building contractor trades concrete projects civil | < under
manufacturing: production plant lean assembly factory
`

/** Word groups that many lines share. */
export const wordGroups: Record<string, string> = {
  '@office': 'microsoft ms office word excel powerpoint outlook spreadsheet suite 365 google docs sheets visio',
  '@code': 'programming language backend framework developer engineer code microservices',
}
