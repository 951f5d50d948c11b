// What postings for common roles ask for. Own selection; a person's target role is matched against names and aliases.
export interface Role {
  name: string
  aliases: readonly string[]
  /** Aliases of a keyword follow after `/`. */
  keywords: readonly string[]
}

const role = (name: string, aliases: string, keywords: string): Role => ({
  name,
  aliases: aliases ? aliases.split('; ') : [],
  keywords: keywords.split('; '),
})

export const roles: readonly Role[] = [
  role(
    'Software engineer',
    'software developer; programmer; application developer; développeur; softwareentwickler; desarrollador de software; entwickler',
    'Java/C#/Python/TypeScript/Go/C++; API/APIs/REST; testing/unit tests/automated tests; Git/GitHub/GitLab; SQL/PostgreSQL/MySQL; code review/code reviews; CI/CD/continuous integration/continuous delivery; Docker/containers; cloud/AWS/Azure/GCP; debugging/troubleshooting; system design/architecture; microservices/services; agile/Scrum/Kanban; performance; documentation',
  ),
  role(
    'Backend engineer',
    'back end developer; backend developer; server engineer; api developer',
    'API/APIs; REST/GraphQL/gRPC; PostgreSQL/MySQL/SQL; Redis/cache/caching; Kafka/RabbitMQ/message queue/queues; Docker; Kubernetes; microservices; AWS/Azure/GCP; Go/Java/Python/Node.js/C#; testing/tests; CI/CD; monitoring/observability; performance/latency; security; scalability/scale',
  ),
  role(
    'Frontend engineer',
    'front end developer; frontend developer; ui engineer; web developer; ui developer',
    'JavaScript; TypeScript; React/Vue/Angular/Svelte; HTML; CSS/Sass/Tailwind; accessibility/WCAG/a11y; responsive design/responsive; REST/GraphQL/API; testing/Jest/Cypress/Playwright; performance/web vitals; design system/design systems/components; Git; webpack/Vite; user experience/UX; browser/browsers',
  ),
  role(
    'Full-stack engineer',
    'full stack developer; fullstack developer; fullstack engineer',
    'JavaScript; TypeScript; React/Vue/Angular; Node.js/Python/Java/Ruby; SQL/PostgreSQL/MySQL; REST/GraphQL/API; HTML; CSS; Docker; AWS/Azure/GCP/cloud; CI/CD; Git; testing/tests; agile/Scrum; performance',
  ),
  role(
    'Mobile developer',
    'ios developer; android developer; mobile engineer; app developer',
    'iOS/Swift; Android/Kotlin; React Native/Flutter; API/REST; App Store/Google Play; UI/user interface; offline/local storage; push notifications; testing; CI/CD; Git; performance; analytics; crash reporting/crashes; accessibility',
  ),
  role(
    'DevOps engineer',
    'site reliability engineer; sre; platform engineer; cloud engineer; infrastructure engineer; devops',
    'AWS/Azure/GCP; Kubernetes; Docker; Terraform/Pulumi/CloudFormation; CI/CD/Jenkins/GitHub Actions; Linux; monitoring/Prometheus/Grafana/Datadog; incident response/incidents/on-call; Ansible/Puppet/Chef; Python/Bash/Go; networking; security; automation/automated; reliability/uptime/availability; cost/costs; logging',
  ),
  role(
    'Data engineer',
    'etl developer; big data engineer; analytics engineer',
    'SQL; Python; Spark/PySpark; Airflow/Dagster; ETL/ELT; data warehouse/Snowflake/BigQuery/Redshift; dbt; Kafka/streaming; data modelling/data modeling/data model; data quality; AWS/Azure/GCP; pipelines/pipeline; PostgreSQL/MySQL; Docker; governance/lineage',
  ),
  role(
    'Data scientist',
    'machine learning scientist; applied scientist; research scientist; statistician',
    'Python/R; machine learning; statistics/statistical; SQL; pandas/NumPy; scikit-learn/TensorFlow/PyTorch; experiment/experiments/A/B testing; regression/classification; feature engineering/features; visualisation/visualization/Tableau/matplotlib; forecasting/time series; NLP/natural language processing; model/models; stakeholders; deployment/production',
  ),
  role(
    'Machine learning engineer',
    'ml engineer; ai engineer; deep learning engineer',
    'Python; PyTorch/TensorFlow; machine learning; deep learning/neural networks; MLOps/MLflow; model serving/inference; Docker; Kubernetes; AWS/Azure/GCP; feature store/features; evaluation/metrics; NLP/LLM/computer vision; SQL; pipelines; GPU/CUDA; monitoring',
  ),
  role(
    'Data analyst',
    'business intelligence analyst; bi analyst; reporting analyst; analyst',
    'SQL; Excel/spreadsheets; Tableau/Power BI/Looker; dashboards/dashboard; Python/R; data cleaning/data quality; statistics/statistical; reporting/reports; KPI/KPIs/metrics; visualisation/visualization; stakeholders/stakeholder; A/B testing/experiments; requirements; trends/insights; forecasting',
  ),
  role(
    'Security engineer',
    'cybersecurity analyst; information security analyst; security analyst; soc analyst; penetration tester',
    'SIEM/Splunk; incident response/incidents; vulnerability/vulnerabilities; penetration testing; risk/risk assessment; firewall/firewalls; identity/IAM; compliance/ISO 27001/SOC 2/NIST; threat/threats; network security; encryption; Python/scripting; cloud security/AWS/Azure; phishing/awareness; logging/monitoring',
  ),
  role(
    'QA engineer',
    'test engineer; quality assurance engineer; sdet; tester; qa analyst',
    'test automation/automated tests; Selenium/Playwright/Cypress; test plan/test plans; test cases; regression; API testing/Postman; bug/bugs/defects; Jira; CI/CD; SQL; performance testing/load testing; agile/Scrum; manual testing/exploratory; Python/Java/JavaScript; quality',
  ),
  role(
    'Systems administrator',
    'system administrator; it administrator; network administrator; it support specialist; it support; help desk technician; network engineer',
    'Windows Server/Windows; Linux/Unix; Active Directory; networking/network/LAN/VPN; virtualisation/VMware/Hyper-V; backup/backups; Microsoft 365/Office 365; PowerShell/Bash/scripting; tickets/help desk/service desk; troubleshooting; hardware; security/patching; DNS/DHCP/TCP; documentation; users/user support; monitoring',
  ),
  role(
    'Product manager',
    'product owner; senior product manager; technical product manager',
    'roadmap; product strategy/strategy; user research/customer research; stakeholders/stakeholder; prioritisation/prioritization/prioritized; requirements/user stories; metrics/KPIs/OKRs; experiments/A/B testing; launch/launched; agile/Scrum; cross-functional; market/competitors; analytics/SQL; pricing; backlog',
  ),
  role(
    'Project manager',
    'programme manager; program manager; scrum master; delivery manager; it project manager',
    'project plan/planning; budget/budgets; schedule/timeline/milestones; scope; risk/risks; stakeholders/stakeholder; agile/Scrum/Kanban; PMP/PRINCE2; resources/resource planning; status reports/reporting; vendors/suppliers; delivery/delivered; change management; cross-functional; Jira/MS Project; quality',
  ),
  role(
    'Business analyst',
    'systems analyst; business systems analyst; process analyst',
    'requirements/requirements gathering; stakeholders/stakeholder; process/processes/process mapping; user stories; data analysis/analysis; SQL/Excel; documentation/specifications; workshops; UAT/user acceptance testing; gap analysis; BPMN/Visio; agile/Scrum; reporting/dashboards; change; business case',
  ),
  role(
    'UX designer',
    'product designer; ui designer; ux researcher; interaction designer; user experience designer',
    'user research/interviews; wireframes/wireframing; prototype/prototypes/prototyping; Figma/Sketch/Adobe XD; usability/usability testing; design system/design systems; accessibility/WCAG; information architecture; interaction design; personas/journeys; visual design/typography; stakeholders; responsive/mobile; iteration/feedback; user flows',
  ),
  role(
    'Graphic designer',
    'visual designer; art director; designer; multimedia designer; illustrator',
    'Adobe Creative Suite/Creative Cloud; Photoshop; Illustrator; InDesign; branding/brand/identity; typography; layout; print; digital/web; logo/logos; campaigns/campaign; concepts/concept; clients/client; illustration/photography; deadlines',
  ),
  role(
    'Accountant',
    'senior accountant; staff accountant; financial accountant; bookkeeper; buchhalter; comptable; contable',
    'general ledger; accounts payable/payables; accounts receivable/receivables; reconciliation/reconciliations/reconciled; financial statements; GAAP/IFRS; month-end/monthly close/close; tax/taxes; audit/audits; budget/budgets; Excel; journal entries; ERP/SAP/Oracle/QuickBooks; payroll; compliance; CPA/ACCA; variance',
  ),
  role(
    'Financial analyst',
    'finance analyst; fp&a analyst; investment analyst; corporate finance analyst; finance manager',
    'financial modelling/financial modeling/financial models; forecasting/forecast/forecasts; budget/budgeting; variance/variance analysis; Excel; valuation/DCF; reporting/reports; financial statements; KPIs/metrics; SQL/Power BI/Tableau; P&L/profit; cash flow; stakeholders; ERP/SAP/Oracle; investment/investments; CFA',
  ),
  role(
    'Auditor',
    'internal auditor; external auditor; audit manager; audit associate',
    'audit/audits; internal controls/controls; risk/risk assessment; compliance; GAAP/IFRS; SOX; financial statements; testing/test of controls; reporting/findings; Excel; CPA/CIA/ACCA; clients/client; documentation/working papers; fraud; recommendations',
  ),
  role(
    'Banker',
    'loan officer; personal banker; branch manager; credit analyst; bank teller; relationship manager; banking',
    'loans/loan/lending; credit/credit analysis; customers/clients; compliance/AML/KYC; deposits/accounts; risk; cash/cash handling; sales/cross-selling; mortgage/mortgages; branch; portfolio; underwriting; financial products; regulations; relationship/relationships',
  ),
  role(
    'Sales representative',
    'sales executive; account executive; sales manager; business development manager; account manager; sales associate; business development',
    'sales; quota/targets/target; revenue; pipeline; CRM/Salesforce/HubSpot; prospecting/leads/lead generation; negotiation/negotiated; clients/customers/accounts; presentations/demos; closing/closed; B2B/B2C; territory; account management; forecasting/forecast; contracts/proposals; retention',
  ),
  role(
    'Marketing manager',
    'digital marketing specialist; marketing specialist; marketing coordinator; growth marketer; brand manager; content manager',
    'campaigns/campaign; SEO/SEM; Google Analytics/analytics; content/content marketing; social media; email marketing/newsletters; brand/branding; budget; conversion/conversions; lead generation/leads; paid media/advertising/Google Ads; CRM/HubSpot; market research; copywriting; A/B testing; events',
  ),
  role(
    'Public relations specialist',
    'communications manager; pr manager; communications specialist; press officer; public relations',
    'media relations/media; press releases/press; communications; events/event; social media; campaigns/campaign; crisis communication/crisis; writing/copywriting; stakeholders; brand; newsletters/newsletter; speeches; journalists/reporters; strategy; content',
  ),
  role(
    'Content writer',
    'copywriter; editor; technical writer; journalist; content strategist',
    'writing/wrote; editing/edited; content; SEO; research; style guide/editorial; CMS/WordPress; blog/articles; social media; deadlines; proofreading; audience; publishing/published; documentation; interviews',
  ),
  role(
    'Human resources manager',
    'hr manager; hr generalist; recruiter; talent acquisition specialist; hr business partner; human resources',
    'recruitment/recruiting/recruited; onboarding; employee relations; benefits/compensation; payroll; HRIS/Workday/SAP; training/learning; performance management/performance reviews; labour law/employment law/labor law; policies/policy; retention/turnover; interviews/interviewing; engagement; compliance; talent',
  ),
  role(
    'Operations manager',
    'general manager; operations director; office manager; plant manager; branch operations manager',
    'operations; budget/budgets; staff/team/teams; processes/process; KPIs/metrics; scheduling; inventory; vendors/suppliers; quality; cost reduction/costs; safety; training; continuous improvement/lean/Six Sigma; reporting; P&L/profit; logistics',
  ),
  role(
    'Supply chain manager',
    'logistics manager; procurement manager; buyer; purchasing manager; warehouse manager; logistics coordinator',
    'procurement/purchasing; logistics; inventory; suppliers/vendors; warehouse; forecasting/demand planning; SAP/ERP/Oracle; negotiation/negotiated/contracts; cost/costs/savings; transport/transportation/shipping; lead time/lead times; lean/Six Sigma; compliance; import/export/customs; KPIs',
  ),
  role(
    'Customer service representative',
    'customer support specialist; call center agent; customer success manager; client services; call centre agent; bpo associate',
    'customers/customer; calls/phone; tickets/cases; CRM/Zendesk/Salesforce; complaints/complaint; satisfaction/CSAT/NPS; resolution/resolved; email/chat; retention; orders; upselling/sales; training; communication; escalation/escalations; data entry',
  ),
  role(
    'Administrative assistant',
    'executive assistant; office assistant; secretary; receptionist; office administrator; personal assistant',
    'calendar/scheduling/schedules; travel; correspondence; Microsoft Office/Word/Excel/Outlook; filing/records; meetings/minutes; data entry; phones/calls; invoices/expenses; office supplies/supplies; reports; events; visitors; confidentiality/confidential; organisation/organization/organized',
  ),
  role(
    'Registered nurse',
    'nurse; staff nurse; charge nurse; rn; nurse practitioner; krankenschwester; pflegefachkraft; infirmier; enfermera',
    'patient care/patients; assessment/assessments/assessed; medication/medications; care plans/care plan; vital signs; documentation/charting/EHR/EMR/Epic; infection control; BLS/ACLS/CPR; emergency/ICU/acute care; patient education/families; interdisciplinary/multidisciplinary; safety; triage; wound care; discharge; licence/license/RN',
  ),
  role(
    'Physician',
    'doctor; medical doctor; surgeon; resident physician; arzt; médecin',
    'patients/patient; diagnosis/diagnosed; treatment/treated; clinical; board certified/licence/license; surgery/surgical/procedures; emergency; EHR/EMR; research; residents/teaching; multidisciplinary; quality improvement; guidelines; outpatient/inpatient; referrals',
  ),
  role(
    'Medical assistant',
    'healthcare assistant; care assistant; caregiver; dental assistant; pharmacy technician; medical technician',
    'patients/patient; vital signs; appointments/scheduling; medical records/EHR/EMR; phlebotomy/blood; infection control; CPR/first aid; insurance/billing; medication/medications; hygiene; HIPAA/confidentiality; equipment; laboratory/specimens; care; documentation',
  ),
  role(
    'Teacher',
    'primary school teacher; secondary school teacher; lecturer; tutor; instructor; lehrer; professeur; profesor',
    'lesson plans/lessons; curriculum; classroom/classes; students/pupils; assessment/assessments; parents; differentiated/differentiation; special needs/SEN/IEP; behaviour/behavior/classroom management; literacy/reading/mathematics; certification/licence/teaching certificate; technology; training/workshops; collaboration; progress',
  ),
  role(
    'Social worker',
    'case manager; counselor; counsellor; youth worker; therapist',
    'clients/client; case management/cases; assessment/assessments; counselling/counseling; crisis intervention/crisis; families/children; community/resources; documentation/records; treatment plans/care plans; mental health; advocacy; referrals; safeguarding/protection; group; confidentiality',
  ),
  role(
    'Lawyer',
    'attorney; solicitor; legal counsel; advocate; associate attorney; barrister; paralegal; rechtsanwalt; avocat; abogado',
    'litigation; contracts/contract; legal research; drafting/drafted; negotiation/negotiated; compliance; clients/client; court/hearings/trial; due diligence; corporate; regulatory/regulations; intellectual property; pleadings/motions/briefs; bar admission/admitted to the bar; advice/advised',
  ),
  role(
    'Mechanical engineer',
    'design engineer; product engineer; maintenance engineer; maschinenbauingenieur',
    'CAD/SolidWorks/AutoCAD/CATIA; design/designed; FEA/simulation/ANSYS; manufacturing; prototypes/prototype; testing/tested; tolerances/GD&T; materials; drawings; quality; cost; project; safety/standards; MATLAB; thermal/HVAC; suppliers',
  ),
  role(
    'Civil engineer',
    'structural engineer; construction engineer; site engineer; bauingenieur',
    'AutoCAD/Civil 3D/Revit; design/designed; construction; site/site supervision; structural/structures; drawings; budget/cost estimation/estimates; project management; permits/codes/standards; surveying/survey; contractors; quality; safety; concrete/steel; drainage/roads; schedule',
  ),
  role(
    'Electrical engineer',
    'electronics engineer; control engineer; automation engineer; hardware engineer; elektroingenieur',
    'circuit design/circuits; PLC; AutoCAD/EPLAN; power/power systems; PCB; testing/tested; control systems/automation; MATLAB/Simulink; wiring/schematics; standards/IEC/NEC; troubleshooting; embedded/firmware; motors/drives; SCADA; safety; documentation',
  ),
  role(
    'Construction manager',
    'site manager; construction superintendent; foreman; construction supervisor; bauleiter',
    'construction; site; subcontractors/contractors; schedule/schedules; budget/budgets; safety/OSHA/CSCS; blueprints/drawings; quality; permits/inspections; estimates/estimating; materials; crew/crews; project management; equipment; renovation; concrete',
  ),
  role(
    'Electrician',
    'plumber; hvac technician; carpenter; maintenance technician; welder; mechanic; automotive technician; service technician; elektriker',
    'installation/installed; repair/repairs/repaired; maintenance; wiring/electrical; troubleshooting/diagnostics; safety/OSHA; blueprints/schematics; tools/equipment; inspection/inspections; licence/license/certified; preventive maintenance; customers; codes/standards; machinery/machines; apprentice/apprenticeship',
  ),
  role(
    'Production operator',
    'machine operator; production supervisor; manufacturing technician; assembler; quality inspector; cnc operator',
    'production; machines/machine; quality/quality control; safety; assembly; CNC; maintenance; lean/5S/Six Sigma; measurement/gauges/calipers; inventory; shift; output/throughput; documentation; training; packaging; forklift',
  ),
  role(
    'Chef',
    'cook; sous chef; executive chef; kitchen manager; line cook; pastry chef; koch; cuisinier',
    'kitchen; menu/menus; food safety/HACCP/hygiene; food cost/costs; inventory/ordering; staff/team; recipes; cooking/preparation; quality; catering/banquets; suppliers/vendors; training; pastry/baking; service/covers; sanitation',
  ),
  role(
    'Hotel manager',
    'front desk agent; hospitality manager; restaurant manager; event manager; waiter; bartender; housekeeping supervisor',
    'guests/guest; reservations/bookings; customer service/service; staff/team; revenue/occupancy; scheduling; events/banquets; food and beverage/F&B; inventory; budget; complaints; training; Opera/PMS/POS; quality; cleanliness/hygiene',
  ),
  role(
    'Retail manager',
    'store manager; shop assistant; merchandiser; buyer fashion; cashier; visual merchandiser; apparel',
    'sales; customers/customer service; merchandising; inventory/stock; POS/cash; staff/team; targets/KPIs; training; displays/visual merchandising; loss prevention/shrinkage; scheduling; purchasing/buying; profit/margin; promotions; suppliers',
  ),
  role(
    'Pilot',
    'flight attendant; aircraft mechanic; aviation manager; first officer; air traffic controller; cabin crew',
    'flight/flights; aircraft; safety; FAA/EASA/ICAO; maintenance; inspections/inspection; crew; navigation; emergency; instrument/IFR; hours/flight hours; training; regulations; passengers; avionics',
  ),
  role(
    'Fitness trainer',
    'personal trainer; coach; fitness instructor; athletic trainer; physiotherapist; physical therapist',
    'clients/client; training/training programmes/training programs; fitness/exercise; nutrition; assessment/assessments; CPR/first aid; classes/group classes; certification/certified; injury/rehabilitation; goals; motivation; safety; schedule; sales/memberships; progress',
  ),
  role(
    'Agronomist',
    'farm manager; agricultural technician; agriculture; horticulturist',
    'crops/crop; soil; irrigation; harvest/yield/yields; pest/pesticides; livestock; equipment/machinery; farm; research/trials; fertiliser/fertilizer; safety; quality; data; budget; sustainability/sustainable',
  ),
  role(
    'Research scientist',
    'postdoctoral researcher; research associate; professor; laboratory scientist; biologist; chemist; phd researcher',
    'research; publications/published; experiments/experiment; data analysis/statistics; laboratory/lab; grants/funding; methods/protocols; teaching/supervised; presentations/conferences; Python/R/MATLAB; peer review/reviewed; hypothesis; collaboration; literature; PhD/doctorate',
  ),
  role(
    'Executive',
    'chief executive officer; ceo; cfo; cto; coo; managing director; vice president; vp; director',
    'strategy/strategic; P&L/profit and loss; growth; revenue; board; transformation; acquisitions/mergers/M&A; budget; leadership/led; stakeholders/investors; operations; culture/talent; governance; market/markets; partnerships; fundraising/capital',
  ),
  role(
    'Policy officer',
    'civil servant; government officer; public administrator; policy analyst; programme officer',
    'policy/policies; legislation/regulation/regulations; stakeholders/stakeholder; briefings/briefing; public; consultation/consultations; budget/grants; research/analysis; compliance; reports/reporting; programme/program/programmes; evaluation; procurement; communities/citizens; ministers/council/committee',
  ),
  role(
    'Actor',
    'musician; artist; photographer; performer; producer; film maker; videographer',
    'performance/performances; exhibition/exhibitions/shows; production/productions; directing/directed; editing; photography; film/video; portfolio; Adobe/Premiere/Photoshop; audience; events; commissions/clients; composition; rehearsals; teaching',
  ),
  role(
    'Insurance specialist',
    'claims adjuster; underwriter; insurance agent; actuary; claims examiner',
    'claims/claim; policies/policy; underwriting; risk; customers/clients; coverage; compliance; investigation/investigated; negotiation/settlements; premiums; sales; documentation; fraud; regulations; actuarial/pricing',
  ),
  role(
    'Driver',
    'truck driver; delivery driver; bus driver; courier; lkw fahrer',
    'licence/license/CDL; delivery/deliveries; routes/route; safety; vehicle/vehicles; loading/unloading; logbook/logs; inspection/inspections; customers; GPS/navigation; on time/punctual; maintenance; regulations; cargo/freight; forklift',
  ),
]
