// Section headings as people write them, folded on load. One map for all languages: no two mean different things.
import { terms } from './word-list.ts'

export const sectionHeadings: Record<string, readonly string[]> = {
  summary: terms(
    'summary; professional summary; executive summary; career summary; profile; professional profile; personal ' +
      'profile; career profile; objective; career objective; about; about me; overview; professional overview; career ' +
      'overview; personal statement; summary of qualifications; qualifications summary; introduction; executive ' +
      'profile; profil; kurzprofil; über mich; zusammenfassung; persönliches profil; berufsziel; résumé ' +
      'professionnel; à propos; à propos de moi; profil professionnel; objectif; objectif professionnel; accroche; ' +
      'perfil; perfil profesional; resumen; resumen profesional; sobre mí; objetivo; extracto; perfil profissional; ' +
      'resumo; resumo profissional; sobre mim; profiel; samenvatting; over mij; persoonlijk profiel; profilo; profilo ' +
      'professionale; sommario; chi sono; obiettivo',
  ),
  experience: terms(
    'experience; work experience; professional experience; employment; employment history; work history; career ' +
      'history; relevant experience; professional background; experience highlights; career; positions held; ' +
      'professional history; clinical experience; teaching experience; industry experience; selected experience; ' +
      'internships; internship experience; military service; military experience; academic appointments; ' +
      'appointments; other experience; additional experience; earlier experience; research experience; ' +
      'berufserfahrung; beruflicher werdegang; berufspraxis; werdegang; praktische erfahrung; arbeitserfahrung; ' +
      'praktika; beruflicher hintergrund; expérience; expériences; expérience professionnelle; expériences ' +
      'professionnelles; parcours professionnel; parcours; stages; experiencia; experiencia laboral; experiencia ' +
      'profesional; historial laboral; trayectoria profesional; experiência; experiência profissional; experiências ' +
      'profissionais; percurso profissional; histórico profissional; werkervaring; ervaring; loopbaan; professionele ' +
      'ervaring; esperienza; esperienze; esperienza lavorativa; esperienze lavorative; esperienza professionale; ' +
      'esperienze professionali',
  ),
  education: terms(
    'education; education and training; academic background; educational background; academic history; ' +
      'qualifications; academic qualifications; studies; training; professional development; coursework; relevant ' +
      'coursework; continuing education; professional training; education and certifications; education and ' +
      'credentials; ausbildung; studium; bildungsweg; bildung; schulbildung; akademischer werdegang; aus und ' +
      'weiterbildung; weiterbildung; weiterbildungen; fortbildung; fortbildungen; formation; formations; études; ' +
      'parcours académique; diplômes; diplômes et formations; educación; formación; formación académica; estudios; ' +
      'formación complementaria; educação; formação; formação académica; formação acadêmica; habilitações; ' +
      'habilitações literárias; escolaridade; opleiding; opleidingen; onderwijs; studie; opleiding en training; ' +
      'cursussen; istruzione; formazione; istruzione e formazione; studi; titoli di studio',
  ),
  skills: terms(
    'skills; technical skills; key skills; core skills; core competencies; competencies; areas of expertise; ' +
      'expertise; skill highlights; highlights; technologies; tools; technical proficiencies; proficiencies; skills ' +
      'summary; professional skills; skills and abilities; technical expertise; computer skills; core qualifications; ' +
      'additional skills; skills and tools; tools and technologies; soft skills; hard skills; clinical skills; ' +
      'strengths; abilities; software; software skills; key competencies; core strengths; areas of strength; ' +
      'technical summary; specialties; capabilities; methods and tools; technical skills and tools; skills and ' +
      'interests; kenntnisse; fähigkeiten; kompetenzen; fachkenntnisse; edv kenntnisse; it kenntnisse; kenntnisse und ' +
      'fähigkeiten; technische kenntnisse; qualifikationen; fachliche kompetenzen; compétences; compétences ' +
      'techniques; compétences clés; savoir faire; informatique; compétences informatiques; habilidades; ' +
      'competencias; conocimientos; aptitudes; habilidades técnicas; conocimientos técnicos; competencias técnicas; ' +
      'conocimientos informáticos; competências; conhecimentos; aptidões; competências técnicas; habilidades e ' +
      'competências; vaardigheden; competenties; kennis; technische vaardigheden; kennis en vaardigheden; competenze; ' +
      'competenze tecniche; abilità; capacità; conoscenze; competenze informatiche; capacità e competenze',
  ),
  projects: terms(
    'projects; personal projects; selected projects; key projects; side projects; academic projects; portfolio; ' +
      'open source; selected work; notable projects; engineering projects; projekte; projektübersicht; ausgewählte ' +
      'projekte; projets; projets personnels; réalisations; proyectos; proyectos personales; projetos; projetos ' +
      'pessoais; projecten; progetti; progetti personali',
  ),
  certificates: terms(
    'certifications; certificates; licenses; licences; licenses and certifications; licences and certifications; ' +
      'certifications and licenses; professional certifications; credentials; licensure; accreditations; bar ' +
      'admissions; admissions; certification; training and certifications; zertifikate; zertifizierungen; ' +
      'certificats; habilitations; certificaciones; certificados; licencias; certificações; certificaten; ' +
      'certificeringen; certificati; certificazioni; patenti; führerscheine',
  ),
  languages: terms(
    'languages; language skills; spoken languages; sprachen; sprachkenntnisse; langues; idiomas; línguas; talen; ' +
      'talenkennis; lingue; conoscenze linguistiche; competenze linguistiche',
  ),
  awards: terms(
    'awards; honors; honours; achievements; accomplishments; awards and honors; honors and awards; recognition; key ' +
      'accomplishments; key achievements; selected achievements; career highlights; selected accomplishments; ' +
      'scholarships; grants; fellowships; auszeichnungen; ehrungen; stipendien; erfolge; distinctions; prix; prix et ' +
      'distinctions; premios; reconocimientos; logros; prémios; prêmios; conquistas; prijzen; onderscheidingen; ' +
      'premi; riconoscimenti',
  ),
  publications: terms(
    'publications; selected publications; presentations; talks; conferences; patents; research; research interests; ' +
      'publikationen; veröffentlichungen; vorträge; publicaciones; publicações; publicaties; pubblicazioni; ' +
      'ponencias; conférences',
  ),
  volunteer: terms(
    'volunteer; volunteering; volunteer experience; volunteer work; community; community service; community ' +
      'involvement; activities; extracurricular activities; leadership; leadership experience; activities and honors; ' +
      'ehrenamt; ehrenamtliches engagement; engagement; soziales engagement; bénévolat; engagements; voluntariado; ' +
      'vrijwilligerswerk; volontariato; attività di volontariato; additional activities; affiliations; professional ' +
      'affiliations; memberships; professional memberships; mitgliedschaften; associations',
  ),
  interests: terms(
    'interests; hobbies; hobbies and interests; interests and hobbies; personal interests; interessen; hobbys; ' +
      'interessen und hobbys; centres d intérêt; loisirs; intereses; aficiones; interesses; passatempos; interessi; ' +
      'hobby',
  ),
  references: terms('references; referees; referenzen; références; referencias; referências; referenties; referenze'),
  contact: terms(
    'contact; contact information; contact details; personal information; personal details; personal data; kontakt; ' +
      'persönliche daten; kontaktdaten; coordonnées; informations personnelles; contacto; datos personales; datos de ' +
      'contacto; contato; contactos; dados pessoais; contactgegevens; persoonlijke gegevens; contatti; dati ' +
      'personali; informazioni personali',
  ),
  other: terms(
    'additional information; other; miscellaneous; further information; sonstiges; weitere angaben; divers; ' +
      'informations complémentaires; otros; otros datos; información adicional; outros; informação adicional; ' +
      'informações adicionais; overig; altro; ulteriori informazioni; keywords; lebenslauf; curriculum vitae; resume; ' +
      'cv',
  ),
}
