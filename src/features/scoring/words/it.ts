import { terms, type WordList } from './word-list.ts'

export const it: WordList = {
  language: 'it',
  verbs: terms(
    'dirigere/diretto/diretta/direzione; guidare/guidato/guidata/guida; gestire/gestito/gestita/gestione; ' +
      'sviluppare/sviluppato/sviluppo; progettare/progettato/progettata/progettazione; ' +
      'creare/creato/creata/creazione; coordinare/coordinato/coordinamento; organizzare/organizzato/organizzazione; ' +
      'pianificare/pianificato/pianificazione; realizzare/realizzato/realizzata/realizzazione; ' +
      'implementare/implementato/implementazione; introdurre/introdotto/introduzione; ' +
      'migliorare/migliorato/miglioramento; ottimizzare/ottimizzato/ottimizzazione; aumentare/aumentato/aumento; ' +
      'incrementare/incrementato/incremento; ridurre/ridotto/riduzione; risparmiare/risparmiato/risparmio; ' +
      'accelerare/accelerato; automatizzare/automatizzato/automazione; analizzare/analizzato/analisi; ' +
      'negoziare/negoziato/negoziazione; vendere/venduto/vendita; acquisire/acquisito/acquisizione; ' +
      'fidelizzare/fidelizzato/fidelizzazione; assumere/assunto/selezione; formare/formato/formazione; ' +
      'insegnare/insegnato/insegnamento; supervisionare/supervisionato/supervisione; ' +
      'controllare/controllato/controllo; monitorare/monitorato/monitoraggio; elaborare/elaborato/elaborazione; ' +
      'redigere/redatto/redazione; lanciare/lanciato/lancio; fondare/fondato/fondazione; ' +
      'ristrutturare/ristrutturato/ristrutturazione; modernizzare/modernizzato; ' +
      'semplificare/semplificato/semplificazione; integrare/integrato/integrazione; migrare/migrato/migrazione; ' +
      'installare/installato/installazione; manutenere/manutenzione; programmare/programmato/programmazione; ' +
      'testare/testato; valutare/valutato/valutazione; presentare/presentato/presentazione; ' +
      'pubblicare/pubblicato/pubblicazione; assistere/assistito/assistenza; curare/curato/cura; ' +
      'trattare/trattato/trattamento; costruire/costruito/costruzione; produrre/prodotto/produzione; ' +
      'riparare/riparato/riparazione; acquistare/acquistato/acquisto; ricercare/ricerca; ' +
      'raggiungere/raggiunto/raggiungimento; superare/superato; ottenere/ottenuto; raddoppiare/raddoppiato; ' +
      'generare/generato; vincere/vinto; definire/definito/definizione; preparare/preparato/preparazione; ' +
      'risolvere/risolto/risoluzione; trasformare/trasformato/trasformazione; ' +
      'amministrare/amministrato/amministrazione; promuovere/promosso/promozione; consolidare/consolidato; ' +
      'avviare/avviato/avvio; condurre/condotto/conduzione; eseguire/eseguito/esecuzione; ' +
      'fornire/fornito/fornitura; supportare/supportato/supporto; consegnare/consegnato/consegna; ' +
      'rilasciare/rilasciato/rilascio; verificare/verificato/verifica; scrivere/scritto; ' +
      'collaudare/collaudato/collaudo; costituire/costituito; innovare/innovato; consigliare/consulenza',
  ),
  results: terms(
    'aumento; aumentando; aumentato; incremento; incrementando; ridotto; riduzione; riducendo; migliorato; ' +
      'miglioramento; migliorando; risparmio; risparmiando; crescita; raddoppiato; raddoppiando; superato; ' +
      'superando; raggiunto; raggiungendo; consentendo; permettendo; generando; ottenendo; vinto; nei tempi; entro ' +
      'il budget; evitando; con il risultato',
  ),
  growth: terms(
    'promosso/promossa/promozione; senior; responsabile; direttore/direttrice; capo/capoturno/caposquadra; ' +
      'manager; team leader/lead; coordinatore/coordinatrice; supervisore; presidente; ' +
      'fondatore/fondatrice/cofondatore/cofondatrice; vicedirettore/vicedirettrice; principal; nominato/nominata; ' +
      'dirigente; mentore; primario; capocuoco',
  ),
  weak: terms(
    'responsabile di; responsabile della; responsabile del; addetto a; addetta a; incaricato di; partecipazione ' +
      'a; partecipato a; aiutato a; lavorato su; vari; varie; diversi; diverse; ecc; lavoro di squadra; dinamico; ' +
      'dinamica; conoscenza di; mansioni di',
  ),
  postingTalk: terms(
    'cerchiamo; offriamo; il candidato ideale; la risorsa; sei; il tuo; la tua; candidati ora; si offre; si richiede',
  ),
  firstPerson: terms('io; mio; mia; miei; mie; me'),
  functionWords:
    'il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nello nella nei nelle sul sulla sui di a da in con su per tra fra senza sotto sopra verso presso durante dopo prima secondo e ed o ma né che chi cui dove quando come se è sono era erano fu ha hanno essere avere non più si suo sua suoi nostro nostra questo questa io lui lei loro ci mi anche tramite oltre',
  determiners:
    'il lo la gli le un uno una del della dei degli delle al alla ai alle nel nella nei nelle sul sulla questo questa',
  neverAfterDeterminer:
    'e ed o ma di a da in con su per tra fra che cui è sono il lo la gli le un uno una del della dei degli delle al alla nel nella',
  prepositions: 'di a da in con su per tra fra senza sotto sopra verso presso durante dopo',
  conjunctions: 'e ed o ma né',
  allowedPairs: 'fino+a da+a per+e con+e di+e su+e da+in',
  months: terms(
    'gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre; ' +
      'gen; feb; mar; apr; mag; giu; lug; ago; set; sett; ott; nov; dic',
  ),
  today: terms('oggi; presente; attuale; attualmente; in corso; ad oggi'),
  units: terms(
    'anno; anni; mese; mesi; settimana; settimane; giorno; giorni; ora; ore; minuti; persone; dipendenti; ' +
      'collaboratori; sviluppatori; alunni; studenti; pazienti; letti; clienti; utenti; negozi; sedi; paesi; ' +
      'progetti; squadre; team; sistemi; server; ordini; pratiche; ticket; chiamate; milioni; milione; miliardi; ' +
      'mila; punti; contratti; veicoli; tonnellate; articoli; campagne; fornitori; eventi; corsi',
  ),
  levels: terms('junior; senior; capo; assistente; apprendista; stagista; tirocinante; vice; principal'),
}
