import { terms, type WordList } from './word-list.ts'

export const fr: WordList = {
  language: 'fr',
  // Infinitive, participle, first person or the noun of action: all four open bullets in French.
  verbs: terms(
    'diriger/dirigé/dirigée/direction; gérer/géré/gérée/gestion; développer/développé/développement; ' +
      'concevoir/conçu/conception; créer/créé/création; piloter/piloté/pilotage; encadrer/encadré/encadrement; ' +
      'manager/managé/management; coordonner/coordonné/coordination; organiser/organisé/organisation; ' +
      'animer/animé/animation; mettre/mis/mise; améliorer/amélioré/amélioration; optimiser/optimisé/optimisation; ' +
      'augmenter/augmenté/augmentation; réduire/réduit/réduction; accélérer/accéléré/accélération; ' +
      'automatiser/automatisé/automatisation; analyser/analysé/analyse; auditer/audité/audit; ' +
      'négocier/négocié/négociation; vendre/vendu/vente; prospecter/prospecté/prospection; ' +
      'fidéliser/fidélisé/fidélisation; recruter/recruté/recrutement; former/formé/formation; ' +
      'conseiller/conseillé/conseil; accompagner/accompagné/accompagnement; déployer/déployé/déploiement; ' +
      'intégrer/intégré/intégration; migrer/migré/migration; installer/installé/installation; ' +
      'maintenir/maintenu/maintenance; superviser/supervisé/supervision; contrôler/contrôlé/contrôle; ' +
      'planifier/planifié/planification; élaborer/élaboré/élaboration; rédiger/rédigé/rédaction; ' +
      'réaliser/réalisé/réalisation; lancer/lancé/lancement; établir/établi/établissement; fonder/fondé/fondation; ' +
      'restructurer/restructuré/restructuration; moderniser/modernisé/modernisation; ' +
      'simplifier/simplifié/simplification; sécuriser/sécurisé/sécurisation; tester/testé; ' +
      'programmer/programmé/programmation; modéliser/modélisé/modélisation; évaluer/évalué/évaluation; ' +
      'suivre/suivi; présenter/présenté/présentation; publier/publié/publication; enseigner/enseigné/enseignement; ' +
      'soigner/soigné/soins; accueillir/accueilli/accueil; traiter/traité/traitement; assurer/assuré; ' +
      'obtenir/obtenu/obtention; atteindre/atteint; dépasser/dépassé; doubler/doublé; générer/généré; ' +
      'économiser/économisé; remporter/remporté; promouvoir/promu/promotion; introduire/introduit/introduction; ' +
      'définir/défini/définition; préparer/préparé/préparation; construire/construit/construction; ' +
      'rénover/rénové/rénovation; fabriquer/fabriqué/fabrication; approvisionner/approvisionné/approvisionnement; ' +
      'acheter/acheté/achat; budgéter/budgété; reporter/reporting; résoudre/résolu/résolution; ' +
      'transformer/transformé/transformation; refondre/refondu/refonte',
  ),
  results: terms(
    'augmenté; augmentation; réduit; réduction; amélioré; amélioration; économie; économies; économisé; gain; ' +
      'gains; croissance; hausse; baisse; doublé; triplé; dépassé; atteint; obtenu; remporté; permettant; ce qui a; ' +
      'générant; généré; dans les délais; accéléré; diminué; diminution; évité',
  ),
  growth: terms(
    'promu/promue/promotion; senior/sénior; responsable; directeur/directrice; chef de projet/cheffe de projet; ' +
      "chef d'équipe/cheffe d'équipe; manager/manageuse; lead; encadrement/encadré; président/présidente; " +
      'fondateur/fondatrice/cofondateur/cofondatrice; adjoint/adjointe; principal/principale; nommé/nommée; ' +
      'évolution; cadre; chef de cuisine/sous-chef; superviseur/superviseure',
  ),
  weak: terms(
    'responsable de; en charge de; chargé de; chargée de; participation à; participé à; aidé à; aide à; travaillé ' +
      'sur; divers; diverses; etc; esprit d equipe; dynamique; motivé; motivée; rigoureux; rigoureuse; connaissance ' +
      'de; notions de',
  ),
  postingTalk: terms('vous; votre; vos; nous recherchons; nous offrons; le candidat idéal; rejoignez; postulez'),
  firstPerson: terms("je; j'ai; mon; ma; mes; moi; me"),
  functionWords:
    'le la les l un une des du de d au aux ce cette ces mon ma mes notre nos leur leurs son sa ses et ou mais donc ni car à en dans sur sous par pour avec sans entre vers chez depuis pendant avant après selon afin ainsi que qui dont où quand comme si est sont était ont a été être avoir ne pas plus il elle ils elles nous vous je se y lors via',
  determiners: 'le la les un une des du au aux ce cette ces notre nos leur leurs son sa ses mon ma mes',
  neverAfterDeterminer:
    'et ou mais donc ni car de à en dans sur sous par pour avec sans que qui dont est sont le la les un une des du au aux ce cette ces',
  prepositions: 'de à en dans sur sous par pour avec sans entre vers chez depuis pendant avant après selon',
  conjunctions: 'et ou mais donc ni',
  allowedPairs:
    'de+plus à+en de+par pour+en en+sous de+sous de+sur par+an avant+et après+et avec+et pour+et de+à à+de à+et sans+et',
  months: terms(
    'janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; janv; févr; ' +
      'avr; juil; sept; oct; nov; déc',
  ),
  today: terms("aujourd'hui; aujourdhui; présent; actuel; actuellement; en cours; à ce jour"),
  units: terms(
    'an; ans; année; années; mois; semaine; semaines; jour; jours; heure; heures; minutes; personnes; ' +
      'collaborateurs; collaboratrices; salariés; développeurs; développeuses; élèves; étudiants; patients; lits; ' +
      'clients; clientes; utilisateurs; magasins; sites; pays; projets; équipes; systèmes; serveurs; commandes; ' +
      'dossiers; tickets; appels; pour; millions; million; milliards; mille; points; couverts; contrats; véhicules; ' +
      'tonnes; articles; campagnes; fournisseurs',
  ),
  levels: terms(
    'junior; senior; sénior; confirmé; confirmée; lead; principal; adjoint; adjointe; stagiaire; apprenti; ' +
      'apprentie; alternant; alternante; débutant',
  ),
}
