// How résumés head their sections, in the languages that are read. Only for the look of the sheet.
const words = [
  'summary|profile|about me|objective|experience|work experience|professional experience|employment|employment history',
  'education|skills|technical skills|projects|languages|certifications|certificates|awards|honors|publications|interests',
  'references|volunteering|volunteer experience|accomplishments|highlights|qualifications|training|contact|affiliations',
  'profil|berufserfahrung|ausbildung|kenntnisse|fähigkeiten|projekte|sprachen|zertifikate|auszeichnungen|kontakt',
  'résumé|expérience|expériences professionnelles|formation|compétences|projets|langues|certifications|centres d’intérêt',
  'perfil|experiencia|experiencia laboral|formación|educación|habilidades|proyectos|idiomas|certificaciones',
  'experiência|experiência profissional|formação|competências|projetos|línguas|certificações',
  'profiel|werkervaring|opleiding|vaardigheden|projecten|talen|certificaten',
  'profilo|esperienza|esperienze professionali|istruzione|formazione|competenze|progetti|lingue|certificazioni',
]
const known = new Set(words.flatMap((line) => line.split('|')))

export const isSectionWord = (text: string) => known.has(text.trim().replace(/:$/, '').toLocaleLowerCase())
