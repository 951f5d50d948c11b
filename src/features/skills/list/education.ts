// Teaching, childcare, training, science and research. Line format: see parse-area-list.ts.
export const education = `
# tool
Google Classroom: Seesaw, ClassDojo, Schoology, Edmodo
Smartboard: SMART Board, interactive whiteboard, Promethean board
PowerSchool: Infinite Campus, SIMS school software
Kahoot: Quizlet, Nearpod
Articulate Storyline: Articulate 360, Adobe Captivate, Camtasia, Articulate Rise > E-learning
SCORM: xAPI > E-learning
EndNote: Zotero, Mendeley > Academic writing~
NVivo: ATLAS.ti, MAXQDA > Qualitative research~
LabVIEW: Lab View
ImageJ: Fiji imaging
GraphPad Prism: Prism software
BLAST bioinformatics: Bioconductor, Galaxy platform > Bioinformatics
LIMS!: laboratory information management system
ChemDraw: Gaussian chemistry software
HPLC: high-performance liquid chromatography, UPLC > Chromatography
Gas chromatography: GC-MS, GC/MS > Chromatography
Mass spectrometry: LC-MS, LC/MS
NMR spectroscopy: NMR!, FTIR, UV-Vis spectroscopy, spectroscopy
Microscopy: electron microscopy, fluorescence microscopy, confocal microscopy, SEM imaging, TEM imaging
Flow cytometry: FACS!
# method
Teaching: classroom teaching, Unterrichten, enseignement, enseñanza, ensino, insegnamento, lesgeven, teaching experience, instruction?, classroom instruction, teacher?, lecturing, teaching skills, educating students
Lesson planning: lesson plans, Unterrichtsplanung, planning lessons, lesson plan, preparing lessons > Teaching
Classroom management: behaviour management, behavior management, Klassenführung, gestion de classe, classroom behaviour > Teaching
Curriculum development: curriculum design, curriculum planning, course development, developing curricula, curriculum, course design
Instructional design: learning design, ADDIE, training design
E-learning: online teaching, online learning, distance learning, virtual learning, digital learning, blended learning, remote teaching
Student assessment: grading?, marking?, exam preparation, formative assessment, student evaluation, assessing pupils, standardised testing
Differentiated instruction: differentiation, individualised instruction, scaffolding learning
Special education: special needs, SEN!, SEND!, IEP!, individualised education programs, Sonderpädagogik, special educational needs, inclusive education, IEPs > Teaching
Early childhood education: early years, EYFS, preschool education, kindergarten, Kindergarten teaching, Frühpädagogik, petite enfance, educación infantil, pre-K, preschool, nursery education > Teaching
Primary education: elementary education, primary teacher, primary school teacher, elementary teacher, elementary school teacher, KS2 teacher, primary school teaching, Grundschule, KS1, KS2, elementary school teaching, elementary school, key stage 1, key stage 2, KS1!, KS2! > Teaching
Secondary education: secondary school teaching, high school teaching, KS3, KS4, A-level teaching, GCSE teaching > Teaching
Higher education: university teaching, academic advising, higher ed
Childcare: child care, Kinderbetreuung, garde d'enfants, babysitting, nannying, cuidado de niños, caring for children, day care, daycare
Child development: developmental milestones
Tutoring: private tuition, Nachhilfe, academic support, tuition?, peer tutoring, homework help, one to one tuition, one-to-one support for pupils
Teaching English as a foreign language: TEFL, ESL!, EFL!, TESOL, teaching English, ELL!, English as a second language, DaF!, FLE!
STEM education: science teaching, teaching mathematics, maths teaching, math teaching, teaching science
Physical education: PE teaching, sports coaching, Sportunterricht, PE teacher
Music education: music teaching, music lessons
Art education: art teaching
Literacy instruction: phonics, reading instruction, guided reading > Teaching
Bilingual education: dual language
Parent communication: parent-teacher conferences, Elternarbeit, parent engagement, parents' evenings
Student counselling: school counselling, guidance counselling, pastoral care, student support, student affairs
School leadership: school administration, educational leadership, headteacher, principal of school, Schulleitung
Adult education: vocational training, adult learning, Erwachsenenbildung, apprenticeship training, Ausbildereignung
Classroom technology: educational technology, EdTech
Library science: librarianship, cataloguing, library services, library management, archives management
Museum curation: curating, exhibition curation, collections management, conservation of artefacts
Academic writing: scientific writing, research papers, publications?, manuscript preparation, scientific publications, wissenschaftliches Arbeiten
Academic research: scientific research, research methods, research methodology, literature review, Forschung, recherche scientifique, investigación, literature reviews, research projects, research and analysis
Research and development: R&D, Forschung und Entwicklung, recherche et développement, research & development
Qualitative research: qualitative methods, ethnography, in-depth interviews, thematic analysis
Field research: fieldwork, field work, field studies, environmental sampling
Peer reviewing: scholarly review
Laboratory skills: laboratory techniques, lab techniques, wet lab, Laborarbeit, laboratory work, lab work, laboratory experience, bench work, laboratory testing, Laborerfahrung
Good Laboratory Practice: GLP!, GLP compliance
Laboratory safety: lab safety, biosafety, hazardous materials in the lab
Biology: life sciences, Biologie, biological sciences
Molecular biology: PCR, qPCR, DNA extraction, gel electrophoresis, cloning of genes, Western blot, western blotting, ELISA, RT-PCR
Cell culture: tissue culture, mammalian cell culture, cell biology
Genetics: genomics, gene editing, CRISPR, DNA sequencing, NGS!, next-generation sequencing
Biochemistry: protein purification, enzymology, proteomics
Microbiology: bacteriology, virology, culture media
Immunology: immunoassays, antibodies
Biotechnology: bioprocessing, fermentation, biotech, bioreactors
Bioinformatics: computational biology, genomic data analysis
Neuroscience: electrophysiology
Ecology: environmental science, biodiversity, wildlife conservation, conservation biology, environmental studies
Zoology: marine biology, botany
Chemistry: organic chemistry, analytical chemistry, Chemie, chimie, química, inorganic chemistry, chemical analysis, synthesis of compounds
Chromatography: column chromatography
Titration: wet chemistry, sample preparation
Materials science: polymers, polymer science, metallurgy, nanotechnology, ceramics science, composites
Physics: applied physics, Physik, physique, optics, quantum mechanics, photonics
Quantum computing: Qiskit
Astronomy: astrophysics
Geology: geoscience, hydrogeology, geophysics, soil science, geotechnical sampling
Meteorology: climate science, climate modelling
Archaeology: anthropology
Historical research: philosophy
Political science: sociology, social research, social sciences
Economics: microeconomics, macroeconomics, economic analysis, Volkswirtschaft, économie, economía
Linguistics: phonetics, computational linguistics
Food science: food technology, sensory analysis, food chemistry, food microbiology
Pharmaceutical formulation: drug development, drug discovery, formulation development, pharmaceutical development
Toxicology: pharmacokinetics
# certificate
Teaching licence: teaching license, teaching certificate, teacher certification, teaching credential, certified teacher, state teaching certification, licensed teacher, Lehramt, Lehrbefähigung, teaching certification, valid teaching certificate > Teaching
Qualified Teacher Status: QTS!, PGCE, QTS status > Teaching
TEFL certificate: TEFL certified, CELTA, DELTA certificate, TESOL certification > Teaching English as a foreign language
Child Development Associate: CDA!, staatlich anerkannte Erzieherin, Erzieherin, Erzieher, CACHE Level 3, Level 3 childcare > Early childhood education
Special education certification: special education endorsement > Special education
AdA certificate: Ausbilderschein, AEVO, Ausbildereignungsprüfung > Adult education
`
