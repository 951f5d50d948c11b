/** Short forms and what they stand for: a fact that has the one has the other. `short:long|long2`. Folded lower case. */
export const abbreviations = `
sms:text message|text messages|texting
hr:human resources
it:information technology
pr:public relations|press relations
qa:quality assurance
qc:quality control
qs:quantity surveyor
pm:project manager|project management
po:product owner
ba:business analyst
r&d:research and development
crm:customer relationship management
erp:enterprise resource planning
bi:business intelligence
ml:machine learning
ai:artificial intelligence
nlp:natural language processing
ux:user experience
ui:user interface
seo:search engine optimisation|search engine optimization
sem:search engine marketing
ppc:pay per click
kpi:key performance indicator|key performance indicators|key figures
okr:objectives and key results
sla:service level agreement|service level
sop:standard operating procedure|standard operating procedures
hse:health and safety|health safety and environment
ehs:environment health and safety
ohs:occupational health and safety
ppe:protective equipment
icu:intensive care|intensive care unit
a&e:accident and emergency
er:emergency room|emergency department
ed:emergency department
gp:general practitioner|family doctor
or:operating room|operating theatre
ot:occupational therapy|occupational therapist
pt:physical therapy|physiotherapy
cpr:resuscitation
ecg:electrocardiogram
ehr:electronic health record|electronic health records|health records
emr:electronic medical record|medical records
ngo:non governmental organisation|nonprofit|charity
npo:nonprofit
sme:small and medium enterprises|small businesses|small companies
b2b:business customers|business clients|business to business
b2c:consumers|business to consumer
p&l:profit and loss
vat:value added tax
ar:accounts receivable|receivables
ap:accounts payable|payables
gl:general ledger
ifrs:international financial reporting standards
gaap:generally accepted accounting principles
kyc:know your customer
aml:money laundering
m&a:mergers and acquisitions
ipo:public offering
fx:foreign exchange
pos:point of sale|tills|cash register
fmcg:consumer goods
rfp:request for proposal|requests for proposals
rfq:request for quotation
boq:bill of quantities|bills of quantities
bom:bill of materials
cad:computer aided design
cam:computer aided manufacturing
cnc:computer numerical control
plc:programmable logic controller
pcb:circuit board|circuit boards
hvac:heating ventilation|air conditioning|heating and cooling
mep:mechanical electrical
gis:geographic information
gps:satellite positioning
iot:internet of things
vpn:virtual private network
lan:local network
soc:security operations|security operations centre|security operations center
siem:security monitoring
mfa:multi factor authentication|two factor authentication
sso:single sign on
api:programming interface
ci:continuous integration
cd:continuous delivery|continuous deployment
cms:content management
lms:learning management|learning platform
wms:warehouse management
tms:transport management
pms:property management system
edi:electronic data interchange
etl:extract transform load|data pipelines|data pipeline
sql:structured query language
db:database
vm:virtual machine|virtual machines
os:operating system
dtp:desktop publishing
a/b:split test
roi:return on investment
csat:customer satisfaction
nps:net promoter score|recommendation score
aht:handling time|handle time
fte:full time equivalent|full time staff
csr:social responsibility
esg:sustainability
dei:diversity and inclusion|diversity
ev:electric vehicle|electric vehicles|electric cars
pv:photovoltaic|solar
dj:disc jockey
tv:television
vr:virtual reality
ar:augmented reality
3d:three dimensional
esl:english as a second language
efl:english as a foreign language
sen:special needs|special educational needs
send:special educational needs
iep:individual education plan
stem:science technology engineering
pe:physical education|sports lessons
vet:veterinarian
haccp:hazard analysis
f&b:food and beverage
foh:front of house
boh:back of house
mro:maintenance repair
ndt:non destructive testing
fea:finite element
fmea:failure mode
oee:equipment effectiveness
tpm:total productive maintenance
wip:work in progress
eta:arrival time
ftl:full truck load
teu:containers
hgv:lorry|heavy goods vehicle|truck
lgv:lorry|large goods vehicle|van
cdl:truck licence|commercial driver
dob:date of birth
cv:curriculum vitae|resume
phd:doctorate
ta:teaching assistant
ra:research assistant
pi:principal investigator
lab:laboratory
gmp:good manufacturing practice
glp:good laboratory practice
hplc:liquid chromatography
pcr:polymerase chain reaction
elisa:immunoassay
irb:ethics board|ethics committee
cro:contract research
gdpr:data protection
dpo:data protection officer
ip:intellectual property
nda:non disclosure agreement
uat:user acceptance testing|acceptance testing
ceo:chief executive
cfo:chief financial officer
coo:chief operating officer
cto:chief technology officer
vp:vice president
ngos:charities
kg:kilograms|kilos
km:kilometres|kilometers
sqm:square metres|square meters
uk:united kingdom|britain
us:united states|america
usa:united states
uae:united arab emirates
eu:european union|europe
un:united nations
nz:new zealand
sa:south africa
dc:data centre|data center|distribution centre
hq:headquarters|head office
fb:facebook
ig:instagram
yt:youtube
ppt:powerpoint
xls:excel
js:javascript
ts:typescript
k8s:kubernetes
tf:terraform
gcp:google cloud
aws:amazon web services
`
