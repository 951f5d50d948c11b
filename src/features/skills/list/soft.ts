// How people work with others and with themselves. Line format: see parse-area-list.ts.
export const soft = `
# soft
Communication: communication skills, interpersonal communication, communicate effectively, communicates effectively, communicator, excellent communicator, Kommunikationsfähigkeit, Kommunikationsstärke, communication skill, compétences en communication, habilidades de comunicación, communicate clearly, effective communication
Written communication: writing skills, written and verbal communication, written communication skills, written skills, verbal and written communication, oral and written communication, written and oral communication, business English writing
Verbal communication: oral communication, verbal communication skills, verbal skills, spoken communication
Presentation skills: presentations, presenting, public speaking, presentation, giving presentations, delivering presentations, Präsentationsfähigkeit
Listening?: active listening, listening skills
Interpersonal skills: people skills, interpersonal, building relationships, relationship building, build relationships, rapport building, build rapport, relationship management, interpersonal abilities, developing relationships
Teamwork: team player, teamworking, team working, team work, work in a team, working in a team, working as part of a team, Teamfähigkeit, Teamarbeit, travail d'équipe, esprit d'équipe, trabajo en equipo, trabalho em equipe, team-oriented, work as part of a team, work well in a team, part of a team, team environment, working with the team, work with the team, work together, working together, within a team, co-located team, supporting colleagues
Collaboration: cross-functional collaboration, collaborative, collaborate, working with others, cross-functional teams, cross functional, collaborating, work collaboratively, cooperation, cooperating, liaising with, working closely with, working alongside
Leadership: team leadership, leadership skills, leading teams, lead teams, people leadership, leading a team, Führungserfahrung, Führungskompetenz, leading people, lead a team, team leading, leadership experience
Team management: people management, staff management, managing teams, staff supervision, line management, supervision, managing staff, personnel management, team building, Mitarbeiterführung, managing people, management d'équipe, supervising staff, supervising teams, manage a team, supervisory skills, supervise staff
Coaching: mentoring, mentorship, mentor, coaching skills, mentor junior, coaching and mentoring, mentor others
Delegation: delegating, delegating tasks
Motivating others: motivate others, motivational skills, motivating teams, motivate staff
Problem solving: problem-solving skills, problem solver, solving problems, problem solving skills, solve problems, complex problem solving, resolve issues, resolving issues, resolve problems, Problemlösungsfähigkeit, résolution de problèmes, resolución de problemas, find solutions, solving business problems, resolve enquiries, resolve queries, resolving queries
Critical thinking: critical analysis, sound judgement, good judgment
Analytical skills: analytical thinking, analytical, analytical mindset, analytical abilities, analytic skills, analytisches Denken, analytische Fähigkeiten, esprit d'analyse, capacidad analítica, logical thinking, analytical skill
Decision making: decision-making skills, decisiveness, make decisions, making decisions, decisive
Creativity: creative thinking, creative?, innovative thinking, Kreativität, creative problem solving
Attention to detail: detail-oriented, detail oriented, eye for detail, accuracy, meticulous, detail focused, Detailgenauigkeit, rigueur, high level of accuracy, keen eye for detail, Genauigkeit, focus on details, focus on detail, attention to details
Organisational skills: organised, well organised, highly organised, well-organized, Organisationstalent, sens de l'organisation, organisational ability, Organisationsfähigkeit
Time management: prioritisation, prioritise, meeting deadlines, meet deadlines, manage time, time-management skills, prioritising, deadline-driven, work to deadlines, manage multiple priorities, Zeitmanagement, gestion du temps, prioritise tasks, managing multiple tasks, deadlines, prioritise workload
Multitasking: multi-tasking, multitask, multi-task, juggle multiple, handle multiple tasks, manage multiple projects
Planning?: forward planning, planning skills, planning and organising
Adaptability: adaptable, flexible?, flexibility, versatility, Flexibilität, adapt to change, adaptabilité, adaptabilidad, versatile, adjust to changing, Anpassungsfähigkeit
Resilience: stress resistance, stress management, working under pressure, work under pressure, calm under pressure, Belastbarkeit, gestion du stress, stress tolerance, pressurised environment, perform under pressure, resilient, deliver under pressure, cope with pressure, handle pressure, thrive under pressure, high-pressure
Self-motivation: self-motivated, self motivated, self-starter, self starter, motivated?, Eigeninitiative, initiative?, proactive, proactivity, autonomie, Eigenmotivation, use initiative, own initiative, proactively, self-driven, highly motivated
Independence?: work independently, working independently, autonomous working, selbständiges Arbeiten, independent work?, work autonomously, selbstständige Arbeitsweise, work with minimal supervision, minimal supervision, unsupervised
Reliability: dependability, reliable, dependable, Zuverlässigkeit, fiabilité, trustworthy, punctual, punctuality
Work ethic: strong work ethic, hard-working, hardworking, hard working, diligence, conscientious
Integrity: honesty, confidentiality, discretion, professional ethics, honest, discreet, Diskretion
Professionalism: professional manner, professional attitude, professional appearance, business etiquette
Positive attitude: can-do attitude, enthusiasm?, enthusiastic, energetic?
Learning agility: quick learner, fast learner, willingness to learn, eager to learn, continuous learning, learn quickly, Lernbereitschaft, keen to learn, willing to learn
Curiosity: inquisitive, curious, intellectual curiosity
Emotional intelligence: empathy, empathetic, compassion, Empathie, compassionate, Einfühlungsvermögen, emotional resilience
Patience: patient attitude
Conflict resolution: conflict management, dispute resolution, de-escalation, mediation, resolving conflicts, Konfliktfähigkeit, resolve conflict
Negotiation: negotiating, price negotiation, price negotiations, contract talks, negotiation skills, negotiations, negotiate, Verhandlungsgeschick, négociation, negociación, negotiation and persuasion
Persuasion: influencing, influencing skills, persuasive, influence stakeholders, influence others
Networking with people: professional networking, networking skills, building networks
Cultural awareness: intercultural communication, cross-cultural communication, intercultural competence, cultural sensitivity, cultural competence, diverse backgrounds
Entrepreneurship: entrepreneurial, entrepreneurial mindset, intrapreneurship, entrepreneurial spirit
Business acumen: commercial awareness, commercial acumen, business understanding, commercially minded, commercial understanding, business sense, commercially aware
Customer focus: customer orientation, client focus, customer-centric, Kundenorientierung, customer-focused, customer first, client-focused, orientation client, customer-oriented
Numeracy: numerical skills, numerate, numeracy skills, good with numbers
Literacy: literacy skills
Physical stamina: physically fit, manual dexterity, physical fitness, heavy lifting, able to lift, lift up to?, lifting, standing for long periods, physical strength
Accountability: taking ownership, accountable, take ownership
Results orientation: results-driven, results-oriented, goal-oriented, target-driven, result-oriented, results driven, achievement-oriented
Feedback skills: giving feedback, constructive feedback
Safety awareness: safety-conscious, health and safety awareness
Research skills: research?, researching, conducting research, Recherche
Storytelling: narrative skills
`
