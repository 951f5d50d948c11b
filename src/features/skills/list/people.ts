// Human resources, law, compliance and public administration. Line format: see parse-area-list.ts.
export const people = `
# tool
Workday HCM: Workday?, Workday HRIS, Workday Human Capital Management > HRIS
SAP SuccessFactors: SuccessFactors > HRIS
ADP: ADP Workforce Now, ADP payroll > Payroll~
UKG: Kronos, UltiPro, Ceridian, Dayforce, Ceridian Dayforce > HRIS
BambooHR: Personio, HiBob, Rippling HR, Gusto, Paychex, Paycom, Paylocity > HRIS
Oracle HCM: Taleo, Oracle Taleo > HRIS
Greenhouse ATS: Greenhouse Recruiting, Lever ATS, iCIMS, SmartRecruiters, Workable ATS, Bullhorn, Jobvite > Applicant tracking systems
LinkedIn Recruiter: LinkedIn recruiting > Sourcing candidates
Cornerstone OnDemand: Docebo, LMS administration, TalentLMS > Learning management systems
Culture Amp: Lattice performance, 15Five, Qualtrics
Westlaw: LexisNexis, Lexis Nexis, legal databases, Bloomberg Law, beck-online, juris database > Legal research
Clio?: MyCase, PracticePanther, legal practice management software
Relativity?: Relativity eDiscovery, Concordance software, Everlaw, Logikcull > E-discovery
iManage: NetDocuments
# method
Human resources: HR, human resource management, HR management, Personalwesen, ressources humaines, recursos humanos, HRM!, HR administration, HR operations, Personalmanagement, HR generalist, HR policies, risorse umane, HR processes
Recruitment: recruiting, talent acquisition, Personalbeschaffung, recrutement, reclutamiento, full-cycle recruiting, staffing?, recruiter?, Rekrutierung, end-to-end recruitment, technical recruiting, executive search, headhunting > Human resources
Sourcing candidates: candidate sourcing, Boolean search, talent sourcing, candidate pipelines, talent pipelines, direct sourcing, active sourcing > Recruitment
Interviewing: conducting interviews, candidate interviewing, behavioural interviewing, competency-based interviewing, candidate screening, screening candidates, resume screening, interview techniques > Recruitment~
Applicant tracking systems: ATS!, applicant tracking system, applicant tracking
Employer branding: employer brand, candidate experience
Onboarding?: employee onboarding, new hire orientation, induction, offboarding, new hire onboarding > Human resources~
Employee relations: labour relations, labor relations, industrial relations, grievance handling, disciplinary procedures, grievances, Betriebsrat, works council, union relations, collective bargaining > Human resources
Employee engagement: engagement surveys, staff engagement, employee experience, retention strategies, employee retention > Human resources~
Performance management: performance reviews, performance appraisal, appraisals, staff appraisals, performance evaluations, Mitarbeitergespräche, performance evaluation > Human resources~
Talent management: succession planning, talent development, career development > Human resources
Learning and development: L&D, training and development, employee training, staff training, staff development, Personalentwicklung, formation professionnelle, training staff, employee development, training delivery, corporate training, training new staff, training employees, train staff
Training needs analysis: training programmes, training programs, developing training materials, training materials, train the trainer
Learning management systems: LMS!, learning management system, Moodle, Blackboard, Canvas LMS, Canvas?
Organisational development: organizational development, org design, organisational design, organisational effectiveness
Compensation and benefits: compensation & benefits, total rewards, comp and ben, reward management, benefits administration, salary benchmarking, Vergütung, compensation planning, job evaluation > Human resources
Payroll: payroll processing, payroll administration, Lohnbuchhaltung, Entgeltabrechnung, Gehaltsabrechnung, paie, nómina, Lohn- und Gehaltsabrechnung, wages, gestion de la paie, processing payroll, payroll management > Human resources~
HRIS: HR information systems, HR systems, HCM systems, HR software, human resources management system
HR analytics: people analytics, workforce analytics
Workforce planning: headcount planning, manpower planning, staffing plans > Human resources~
HR business partnering: HR business partner, HRBP! > Human resources
Diversity and inclusion: DEI!, diversity, equity and inclusion, D&I, EDI!, equality and diversity, diversity equity inclusion
Employment law: labour law, labor law, employment legislation, Arbeitsrecht, droit du travail, derecho laboral, HR compliance, FMLA, employment regulations
Time and attendance: timekeeping, leave management, absence management, Zeiterfassung
Immigration law: visa processing, work permits processing, global mobility, expatriate management
Outplacement: redundancy processes, restructuring?
Occupational health: workplace wellbeing, employee wellbeing
Coaching psychology: executive coaching, career coaching, career counselling
Psychometric testing: assessment centres, aptitude testing
Law?: legal?, legal knowledge, legal practice, Recht, droit, derecho, legal advice, Jura, legal expertise, legal counsel
Contract law: contract drafting, drafting contracts, contract review, reviewing contracts, commercial contracts, Vertragsrecht, droit des contrats, negotiating contracts, drafting agreements > Law
Corporate law: company law, Gesellschaftsrecht, droit des sociétés, business law, commercial law, corporate legal > Law
Litigation: civil litigation, dispute litigation, commercial litigation, courtroom, trial preparation, trial advocacy, court proceedings, Prozessführung, contentieux, pleadings, trial experience, court advocacy, advocacy in court, disclosure exercise > Law
Arbitration: alternative dispute resolution
Intellectual property: IP law, patents, trademarks, copyright law, patent law, patent prosecution, licensing agreements
Legal research: case law research, legal analysis, statutory research > Law
Legal writing: legal drafting, drafting legal documents, legal documents, briefs and motions, legal correspondence, witness statements, drafting pleadings > Law
Criminal law: criminal defence, prosecution, Strafrecht, droit pénal
Family law: divorce law, child custody law, Familienrecht
Property law: conveyancing, real estate law, residential conveyancing, Immobilienrecht
Employment litigation: employment tribunals
Tax law practice: tax litigation
Administrative law: public law, constitutional law, Verwaltungsrecht
Personal injury law: medical malpractice, insurance defence, tort law
Probate: wills and estates, trusts and estates, wills and probate
Bankruptcy law: insolvency, restructuring law
Banking law: finance law, securities law, capital markets law
E-discovery: eDiscovery, document review, discovery process
Paralegal work: paralegal, legal assistance, legal secretary work, case management for law firms, legal administration
Notary: notarial services, notary public
Court reporting: stenography
Compliance: regulatory compliance, compliance management, regulatory affairs, regulatory requirements, Compliance-Management, conformité, compliance monitoring, legal compliance, ensure compliance, compliance programmes
Data protection: GDPR, DSGVO, RGPD, privacy law, data privacy, CCPA, privacy compliance, Datenschutz
Export control: trade compliance, ITAR!, EAR regulations, customs compliance
Anti-bribery: anti-corruption, FCPA
Public administration: government administration, local government, öffentliche Verwaltung, public sector, municipal government
Public policy: policy research, legislative analysis, government policy, policy making
Government relations: public affairs, lobbying?, legislative affairs, advocacy with government
Government contracting: federal contracting, FAR regulations, public procurement, DFARS, government contracts
International relations: diplomacy, international development, foreign affairs
Community engagement: community outreach, public consultation, community relations, outreach programmes, community development
Investigations: internal investigations, investigative skills, conducting investigations, interviewing witnesses
Law enforcement: policing, police work, crime prevention?, criminal investigation, patrol
Security guarding: security services, access control of premises, CCTV monitoring, CCTV!, manned guarding, physical security, security patrols, surveillance
Firefighting: fire fighting, fire suppression, fire rescue
Emergency management: emergency planning, emergency response, crisis management, disaster response, emergency preparedness
Military leadership: military operations, armed forces experience
Border control: customs inspection, immigration control
# certificate
SHRM-CP: SHRM-SCP, SHRM certified, SHRM certification > Human resources
PHR: SPHR, Professional in Human Resources > Human resources
CIPD: CIPD Level 5, CIPD Level 7, CIPD qualified, MCIPD > Human resources
Bar admission: admitted to the bar, bar membership, licensed attorney, member of the bar, state bar, Volljurist, qualified solicitor, barrister, bar exam, Staatsexamen, active bar membership > Law
Paralegal certificate: certified paralegal, CILEX > Paralegal work
CIPP: CIPP/E, CIPM, certified data protection officer > Data protection
SIA licence: SIA licensed, guard card, security guard license, §34a > Security guarding
Notary commission: commissioned notary > Notary
`
