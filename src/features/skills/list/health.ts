// Nursing, medicine, therapy, care and social work. Line format: see parse-area-list.ts.
export const health = `
# tool
Epic EHR: Epic?, Epic Systems, EpicCare, Epic EMR, Epic Hyperspace > Electronic health records
Cerner: Oracle Cerner, Cerner Millennium, PowerChart > Electronic health records
Meditech: Allscripts, athenahealth, eClinicalWorks, NextGen EHR, PointClickCare > Electronic health records
EMIS Web: SystmOne, EMIS > Electronic health records
Dentrix: Eaglesoft, Open Dental > Dental assisting~
Pyxis: Omnicell, automated dispensing cabinets > Medication administration~
Ventilators: mechanical ventilation, ventilator management, ventilator care
Infusion pumps: IV pumps, syringe drivers
PACS!: PACS imaging, radiology information systems
Glucometer: blood glucose monitoring
# method
Nursing: nursing care, Krankenpflege, soins infirmiers, enfermería, enfermagem, verpleegkunde, infermieristica, general nursing, nurse?, registered nursing, clinical nursing, nursing practice, bedside nursing
Patient care: direct patient care, caring for patients, Patientenversorgung, soins aux patients, cuidado de pacientes, Patientenbetreuung, patient-centred care, patient-centered care, patient care experience, quality patient care
Patient assessment: nursing assessment, clinical assessment, health assessment, physical assessment, assessing patients, patient evaluation > Patient care
Care planning: care plans, nursing care plans, treatment planning, treatment plans, Pflegeplanung, plan of care, care plan > Patient care~
Medication administration: administering medication, administering medications, drug administration, medication management, Medikamentengabe, administration of medication, medication pass, dispensing medication, medication rounds, giving medication > Patient care
IV therapy: intravenous therapy, IV insertion, cannulation, IV administration, venous access, IV medication > Patient care
Phlebotomy: venipuncture, blood draws, blood collection, drawing blood, Blutentnahme, blood samples
Vital signs: taking vital signs, vital signs monitoring, vitals monitoring, blood pressure measurement, taking vitals > Patient care
Wound care: wound dressing, wound management, Wundversorgung, dressing changes, wound assessment > Patient care
Catheterisation: catheter care, urinary catheters
Infection control: infection prevention, aseptic technique, sterile technique, Hygienemaßnahmen, infection prevention and control, universal precautions
Sterilisation: instrument sterilisation, sterile processing, decontamination of instruments
Triage?: patient triage, telephone triage
Emergency care: emergency medicine, emergency room, ER!, emergency department, A&E, Notaufnahme, urgences, trauma care, emergency nursing, urgent care
Intensive care: ICU, critical care, intensive care unit, CCU!, Intensivpflege, Intensivstation, réanimation, critical care nursing
Operating room: OR nursing, perioperative, perioperative nursing, theatre nursing, scrub nurse, surgical technology, operating theatre, surgical assisting, PACU, OP-Pflege
Anaesthesia: anesthesia, anaesthetics, anesthesiology
Medical-surgical nursing: med-surg, med surg, medical surgical, surgical nursing
Paediatrics: pediatrics, pediatric nursing, paediatric nursing, Kinderkrankenpflege, pediatric care, NICU, neonatal care, PICU
Obstetrics: labor and delivery, labour and delivery, maternity care, midwifery, Geburtshilfe, L&D nursing, postpartum care, antenatal care, gynaecology, OB/GYN
Oncology: cancer care, chemotherapy, chemotherapy administration, oncology nursing
Cardiology: cardiac care, telemetry nursing, cardiac nursing, cardiovascular care, cath lab, cardiac monitoring
Neurology: stroke care?, neuroscience nursing
Orthopaedics: orthopedics, orthopedic surgery
Dialysis: haemodialysis, hemodialysis, nephrology, renal care
Dermatology: aesthetic treatments, skin care medicine
Gastroenterology: endoscopy
Geriatrics: elderly care, geriatric care, Altenpflege, gériatrie, care of the elderly, aged care, gerontology, Seniorenbetreuung, older people, care for the elderly
Dementia care: Alzheimer's care, memory care, dementia
Palliative care: end-of-life care, hospice, hospice care, Palliativpflege, soins palliatifs
Home care: home health, home healthcare, domiciliary care, ambulante Pflege, in-home care, community nursing, district nursing
Personal care: personal hygiene assistance, bathing and dressing, activities of daily living, ADLs, Grundpflege, assistance with daily living, feeding and toileting, ADL!, personal hygiene, bathing and dressing, hoisting residents, care experience, care sector > Patient care~
Moving and handling: manual handling of patients, patient transfer, patient mobility, patient lifting, hoist use, manual handling, hoisting > Patient care~
Health education: patient education, health promotion, patient teaching, educating patients, health coaching
Discharge planning: case management in hospital, care coordination, utilisation review, coordination of care
Electronic health records: EHR, EMR, electronic medical records, EHR systems, elektronische Patientenakte, electronic patient records, electronic health record, EMR systems
Clinical documentation: charting, patient records, medical records, Pflegedokumentation, medical documentation, nursing documentation, patient documentation, clinical records
Medical coding: ICD-10, CPT coding, ICD-10-CM, HCPCS, clinical coding
Medical billing: revenue cycle management, health insurance billing, insurance verification, prior authorisation, healthcare billing, claims submission
Medical terminology: medizinische Fachbegriffe
Medical reception: patient scheduling, patient registration, patient intake, appointment booking for patients, medical office administration, front office medical
Medical assisting: medical assistant, MFA!, rooming patients
Medicine: medical practice, internal medicine, general practice, family medicine, primary care, Allgemeinmedizin, clinical medicine, physician?, clinical practice
Surgery: general surgery, surgical procedures, Chirurgie
Diagnosis?: differential diagnosis, diagnostics?, clinical diagnosis, diagnosing, diagnostic procedures
Psychiatry: mental health nursing, psychiatric nursing, psychiatric care, behavioral health, behavioural health, Psychiatrie
Mental health: mental health care, mental health support, mental illness, mental health first aid, mental health services
Psychotherapy: counselling?, counseling?, cognitive behavioural therapy, cognitive behavioral therapy, CBT!, DBT therapy, talk therapy, group therapy, individual therapy, family therapy, Psychotherapie
Psychology: clinical psychology, psychological assessment, Psychologie, psychología, child psychology
Addiction counselling: substance abuse counselling, addiction treatment, substance abuse, drug and alcohol, harm reduction
Crisis intervention: suicide prevention, crisis counselling, de-escalation techniques
Physiotherapy: physical therapy, Physiotherapie, Krankengymnastik, kinésithérapie, fisioterapia, manual therapy, physio
Occupational therapy: Ergotherapie, ergothérapie, terapia ocupacional
Speech therapy: speech and language therapy, speech-language pathology, Logopädie, orthophonie, SLP!
Respiratory therapy: respiratory care, oxygen therapy
Rehabilitation: rehab?, Rehabilitation medicine, neurorehabilitation
Massage therapy: massage, Massagetherapie, sports massage
Dietetics: nutrition, nutrition counselling, dietary planning, Ernährungsberatung, nutritionist, clinical nutrition, meal planning for patients
Radiology: radiography, X-ray, medical imaging, CT scanning, MRI, MRI scanning, CT!?, diagnostic imaging, X-rays, Röntgen
Ultrasound: sonography, echocardiography
Radiotherapy: radiation therapy, radiation safety
ECG: EKG, electrocardiogram, ECG interpretation
Pharmacy: pharmacology, dispensing, Apotheke, pharmacie, prescription dispensing, pharmacist, prescription processing, pharmacy operations
Compounding: sterile compounding, IV compounding
Clinical pharmacy: medication review, pharmacotherapy, drug interactions
Pharmacovigilance: drug safety, adverse event reporting
Clinical trials: clinical research, clinical studies, clinical trial management, klinische Studien, essais cliniques, clinical development
Good Clinical Practice: GCP guidelines, ICH-GCP, GCP training > Clinical trials
Dentistry: dental care, general dentistry, Zahnmedizin, orthodontics, oral surgery
Dental assisting: dental assistant, dental hygiene, chairside assistance, ZFA!, dental nursing, dental radiography
Optometry: eye examinations, optician, dispensing optics
Audiology: hearing tests
Veterinary care: veterinary medicine, veterinary nursing, animal care, animal health, Tiermedizin, animal handling, small animal practice
Public health: epidemiology, disease surveillance, community health, population health, health policy
Health informatics: clinical informatics, HL7, FHIR, healthcare IT, health information management
HIPAA: HIPAA compliance, patient privacy, patient confidentiality
Healthcare management: hospital administration, healthcare administration, practice management in healthcare, clinic management, nursing management, ward management, charge nurse, nurse leadership
Quality improvement in healthcare: patient safety, clinical governance, clinical audit, Joint Commission standards, CQC compliance, JCAHO
Ambulance service: paramedic, paramedicine, Rettungsdienst, pre-hospital care, emergency medical services, EMS!
Occupational hygiene: ergonomics assessment
Acupuncture: traditional Chinese medicine, naturopathy, homeopathy
Social work: social casework, Soziale Arbeit, travail social, trabajo social, Sozialarbeit, social services, social care, supported living
Case management: caseload management, case manager, case notes, managing a caseload, caseload, court hearings
Safeguarding: child protection, Kinderschutz, safeguarding children, safeguarding adults, protection de l'enfance, vulnerable adults
Disability support: support for people with disabilities, learning disabilities, supported living, Behindertenhilfe, developmental disabilities, special needs care, intellectual disabilities
Applied behaviour analysis: ABA!, ABA therapy, applied behavior analysis, autism support, autism spectrum, behaviour intervention
Youth work: youth services, working with young people, Jugendarbeit, youth mentoring, foster care
Homelessness support: housing support, refugee support, welfare advice, domestic violence support
Support work: care work, care assistant, caregiving, caregiver, Pflegehilfe, personal support, healthcare assistant, support worker, carer, nursing assistant
First aid: Erste Hilfe, premiers secours, primeros auxilios, first-aid, first aider
Funeral services: embalming, mortuary science
Laboratory medicine: clinical laboratory, specimen collection, specimen processing, pathology, haematology, hematology, blood banking, histology, urinalysis, lab testing of specimens
# certificate
Registered Nurse: RN, RN license, registered nurse license, RN licence, licensed registered nurse, NMC registration, NMC PIN, examinierte Pflegefachkraft, Pflegefachfrau, Pflegefachmann, Gesundheits- und Krankenpfleger, infirmier diplômé, NCLEX, state RN license, NCLEX-RN, current RN license > Nursing
Licensed Practical Nurse: LPN, LVN, licensed vocational nurse, LPN license, enrolled nurse > Nursing
Nurse Practitioner: NP!, FNP!, family nurse practitioner, advanced practice nurse, APRN, CRNA > Nursing
Certified Nursing Assistant: CNA!, CNA certification, nurse aide, STNA > Personal care
BLS!: Basic Life Support, BLS certification, BLS certified, BLS/CPR
ACLS: Advanced Cardiac Life Support, ACLS certification > BLS
PALS!: Pediatric Advanced Life Support > BLS
CPR: CPR certification, CPR certified, CPR/AED, cardiopulmonary resuscitation
First aid certificate: First Aid/CPR, first aid certification, First Aid at Work, paediatric first aid, Ersthelfer > First aid
TNCC: Trauma Nursing Core Course, NRP!, neonatal resuscitation
CCRN: critical care registered nurse > Intensive care
EMT: Emergency Medical Technician, EMT-B, EMT-P, paramedic certification, Notfallsanitäter, Rettungssanitäter > Ambulance service~
Medical licence: medical license, board certified physician, board certification in medicine, GMC registration, Approbation, state medical license > Medicine
Board Certified Behavior Analyst: BCBA, RBT!, Registered Behavior Technician > Applied behaviour analysis
LCSW: licensed clinical social worker, LMSW, licensed social worker, LSW!, Social Work England > Social work
LPC: licensed professional counselor, LMFT, LMHC, licensed therapist, licensed marriage and family therapist > Psychotherapy
Pharmacist licence: registered pharmacist, licensed pharmacist, GPhC registration, RPh > Pharmacy
Certified Pharmacy Technician: CPhT, pharmacy technician certification, PTCB > Pharmacy
ARRT: registered radiologic technologist, radiologic technologist > Radiology
Certified Medical Assistant: CMA (AAMA), RMA certification, CCMA > Medical assisting
Certified Professional Coder: CPC certification, CCS certification, RHIA, RHIT > Medical coding
DBS check: DBS!, enhanced DBS, Führungszeugnis, erweitertes Führungszeugnis, police clearance
`
