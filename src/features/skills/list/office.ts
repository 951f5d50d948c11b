// Office software, administration, projects, business analysis. Line format: see parse-area-list.ts.
export const office = `
# tool
Microsoft Office: MS Office, Microsoft Office Suite, MS Office Suite, Office 365, Microsoft 365, M365, O365, Microsoft Suite, MS Suite, Office Suite, Microsoft Office 365, MS-Office, Microsoft Office products, Microsoft applications
Microsoft Excel: Excel?, MS Excel, Microsoft Office Excel, Excel spreadsheets, advanced Excel, Excel formulas > Spreadsheets
Microsoft Word: MS Word, Word?, Microsoft Office Word
Microsoft PowerPoint: PowerPoint, MS PowerPoint, Power Point, PowerPoint presentations
Microsoft Outlook: Outlook?, MS Outlook
Microsoft Access: MS Access, Access?, Access database, Access databases
Microsoft Project: MS Project, Microsoft Office Project
Microsoft Visio: Visio, MS Visio
Microsoft Teams: MS Teams, Teams?
Microsoft SharePoint: SharePoint, Share Point, SharePoint Online, MS SharePoint
OneDrive: Microsoft OneDrive
OneNote: Microsoft OneNote
Power Automate: Microsoft Flow, Power Apps, PowerApps, Microsoft Power Platform, Power Platform > Low-code development
Microsoft Dynamics 365: Dynamics 365, MS Dynamics, Microsoft Dynamics, Dynamics CRM, Dynamics NAV, Dynamics AX, Business Central > ERP~
Google Workspace: G Suite, Google Suite, Google Apps, GSuite, Google Docs, Google Drive, Google Sheets, Google Slides, Google Calendar
LibreOffice: OpenOffice
Apple iWork: Keynote?, Apple Pages, Apple Numbers
Slack?: Slack messaging
Zoom?: Zoom meetings, Zoom video conferencing, Webex, Google Meet, video conferencing
Notion?: Notion workspace
Confluence: Atlassian Confluence
Jira: Atlassian Jira, Jira Software
Trello
Asana?: Asana software
Monday.com: Monday? 
ClickUp: Wrike, Basecamp
Smartsheet
Airtable: Air table
Miro?: Mural whiteboard, Lucidchart, Lucid charts
Zapier: n8n, Make.com, Integromat > Workflow automation
DocuSign: e-signature software, Adobe Sign
Adobe Acrobat: Acrobat Pro, PDF editing
Calendly: scheduling software
SAP?: SAP ERP, SAP S/4HANA, S/4HANA, SAP ECC, SAP R/3, SAP HANA, SAP modules, SAP GUI > ERP
SAP FI/CO: SAP FICO, SAP Finance, SAP FI, SAP CO > SAP
SAP MM: SAP SD, SAP PP, SAP WM, SAP EWM > SAP
SAP Ariba: Ariba > SAP, Procurement~
Oracle ERP: Oracle E-Business Suite, Oracle EBS, Oracle Fusion, Oracle Financials, JD Edwards, PeopleSoft > ERP
NetSuite: Oracle NetSuite > ERP
Odoo: OpenERP > ERP
Infor: Infor CloudSuite, Epicor > ERP
UiPath: Blue Prism, Automation Anywhere, RPA!, robotic process automation > Workflow automation
Sage ERP: Sage X3, IFS ERP > ERP
Document management systems: document management, DMS!, OpenText, M-Files, records management system
# method
ERP: ERP systems, enterprise resource planning, ERP software, ERP implementation
Spreadsheets: spreadsheet, spreadsheet modelling, pivot tables, pivot table, VLOOKUP, XLOOKUP
Word processing: Textverarbeitung, traitement de texte
Typing speed: touch typing, typing skills, words per minute
Project management: project manager, managing projects, manage projects, project planning, project coordination, project delivery, project leadership, project execution, Projektmanagement, gestion de projet, gestión de proyectos, gestão de projetos, projectmanagement, project lifecycle, project scheduling
Programme management: program management, programme manager, portfolio management of projects, PMO!
Agile?: agile methodology, agile methodologies, agile development, agile software development, agile environment, agile practices, agile project management, agile principles, agile frameworks
Scrum: Scrum framework, sprint planning, scrum ceremonies, scrum methodology > Agile
Kanban: Kanban boards > Agile~
SAFe: Scaled Agile, Scaled Agile Framework, LeSS framework > Agile
Extreme programming: XP programming > Agile
Waterfall methodology: waterfall model
Backlog management: product backlog, backlog grooming, user stories, backlog refinement
Product management: product manager, product ownership, product owner, product lifecycle management, product development lifecycle, product strategy
Product roadmaps: roadmapping, product roadmap, roadmap planning
Product development: new product development, NPD!, product launches, go-to-market strategy, product launch
Business analysis: business analyst, business process analysis, business systems analysis, gap analysis, functional analysis
Process improvement: business process improvement, continuous improvement, process optimisation, process improvements, kaizen events, improve processes, operational improvement, driving improvements, drive improvements, streamlining, streamline processes, improving processes, optimise processes, optimise existing processes, optimising processes, improvement suggestions
Process mapping: business process modelling, BPMN, process documentation, business process management, BPM!, workflow design, standard operating procedures, SOPs!
Workflow automation: process automation, automating workflows, business process automation
Change management: organisational change management, organizational change, change leadership, Prosci
Digital transformation: digitalisation, digitisation, digital strategy
Stakeholder management: stakeholder engagement, stakeholder communication, managing stakeholders, stakeholder relations, stakeholder relationships, working with stakeholders
Risk management: risk assessment, risk analysis, risk mitigation, enterprise risk management, risk assessments, Risikomanagement, gestion des risques, identify risks
Strategic planning: business strategy, strategy development, corporate strategy, strategic thinking, business planning, strategy, strategic plans
Business development: new business development, business growth, Geschäftsentwicklung, business opportunities, partnership development
Operations management: business operations, operational management, running operations, operations manager, operational planning, operational excellence
Management consulting: consulting?, consultancy, business consulting, advisory services?, client advisory
Market analysis: competitive analysis, competitor analysis, industry analysis, SWOT analysis, benchmarking
Business case development: business cases, feasibility studies, cost-benefit analysis, feasibility analysis
Budget management: budgeting, budget control, managing budgets, budget planning, budget monitoring, budget preparation, budget responsibility, budgets
Resource planning: resource management, resource allocation, workforce scheduling, staff scheduling, rostering, rotas, scheduling
Vendor management: supplier management, supplier relationship management, vendor relations, contractor management, third-party management, supplier relationships
Contract management: contract administration, contract negotiations, contract negotiation, contracts management
Partnership management: alliance management, partner management, strategic partnerships
Quality management: quality assurance, QA!, TQM!, total quality management, quality systems, quality management systems, Qualitätssicherung, Qualitätsmanagement, assurance qualité, quality standards, quality improvement, quality improvements
ISO 9001: ISO 9001:2015, QMS!, ISO standards
Governance?: corporate governance, project governance
Meeting facilitation: workshop facilitation, facilitation, running workshops, facilitating meetings
Event planning: event management, event coordination, events management, conference planning, organising events, event organisation
Administrative support: administration, office administration, administrative assistance, clerical support, clerical duties, administrative tasks, administrative duties, secretarial, secretarial support, Büroorganisation, administrative skills, general administration, office support
Office management: office manager, Büromanagement, office organisation
Executive support: executive assistance, PA support, personal assistance, C-suite support, board support
Diary management: calendar management, scheduling meetings, appointment scheduling, appointment setting, calendar scheduling, organising meetings, arranging meetings, booking meetings, organising internal and external meetings
Travel arrangements: travel booking, travel coordination, booking travel
Minute taking: meeting minutes, taking minutes
Filing: record keeping, recordkeeping, records management, maintaining records, archiving, document control, keeping records
Reception?: front desk, receptionist duties, visitor management, switchboard, telephone reception, answering phones, greeting visitors
Correspondence: business correspondence, email correspondence, letter writing, Korrespondenz
Transcription: audio typing, dictation, shorthand
Mail handling: mailroom, franking
Purchasing of office supplies: office supplies, ordering supplies
Business writing: proposal writing, writing proposals, business proposals
Grant writing: grant applications, grant management, fundraising applications, grant proposals
Policy development: policy writing, policies and procedures, policy analysis, developing policies
Knowledge management: knowledge base, knowledge sharing
Remote working: distributed teams, remote collaboration
Non-profit management: NGO management, charity management
Volunteer coordination: volunteer management
Computer literacy: computer skills, IT skills, IT literate, computer literate, EDV-Kenntnisse, PC-Kenntnisse, basic computer skills, PC skills, computer proficiency
Internet research: online research, desk research
# certificate
PMP: Project Management Professional > Project management
PRINCE2: Prince 2 > Project management
CAPM: Certified Associate in Project Management > Project management
Certified ScrumMaster: CSM!, certified scrum master, scrum master, PSM I, Professional Scrum Master > Scrum
Certified Scrum Product Owner: CSPO, PSPO > Scrum
PMI-ACP: Agile Certified Practitioner > Agile
Six Sigma: Lean Six Sigma, Six Sigma Green Belt, Six Sigma Black Belt, Green Belt!, Black Belt!, DMAIC > Process improvement
CBAP: Certified Business Analysis Professional > Business analysis
Certified in Change Management: Prosci certification > Change management
`
