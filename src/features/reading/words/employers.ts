// Signs of an employer's name: legal forms and words organisations carry.

/** Legal forms, as they end a name. Matched without case and full stops. */
export const legalForm =
  /(?:^|[\s,(])(?:inc|incorporated|corp|corporation|co|company|llc|l\.l\.c|llp|lp|ltd|limited|plc|pllc|pty|pvt|pte|gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|e\.?\s?v|e\.?\s?k|se|eg|sa|s\.a|sas|s\.a\.s|sasu|sarl|s\.à\.?r\.l|eurl|sci|snc|sl|s\.l|slu|s\.l\.u|s\.a\.u|sociedad anónima|lda|ltda|s\.?a\.?|eireli|bv|b\.v|nv|n\.v|vof|v\.o\.f|vzw|srl|s\.r\.l|spa|s\.p\.a|snc|sas|scarl|cv|oy|oyj|ab|as|asa|aps|a\/s|sp\. z o\.o|s\.r\.o|kft|zrt|a\.ş|aş|ltd\. şti|d\.o\.o|d\.d|a\.d|s\.k|ooo|jsc|pjsc|bhd|sdn bhd|k\.k|kk|gmbh & co\.? kg|& co|& cie|& sons|& söhne|et cie|y cía)\.?(?=$|[\s,)&|])/iu

const words = `
company group groupe gruppe grupo gruppo holding holdings bank banque banco banca university universität université universidad universidade universiteit università college school schule école escuela escola scuola institute institut instituto istituto instituut hospital krankenhaus klinik klinikum clinic clinique clínica clinica ziekenhuis ospedale hôpital
labs lab laboratory laboratories laboratoire laboratorio studio studios agency agentur agence agencia agência agentschap agenzia ministry ministerium ministère ministerio ministério ministerie ministero department foundation stiftung fondation fundación fundação stichting fondazione
technologies technology tech solutions systems software services service consulting consultants partners associates industries international enterprises ventures capital media networks network pharma pharmaceuticals healthcare health energy motors airlines airways railways logistics logistik logistique logística insurance versicherung versicherungen assurance assurances seguros verzekeringen assicurazioni
store stores market supermarket restaurant ristorante restaurante hotel resort café cafe bistro bakery bäckerei boulangerie bar grill inn kitchen church kirche center centre zentrum centro centrum museum theater theatre library bibliothek bibliothèque biblioteca society association verein verband council federal government army navy force police district authority office trust club team
zakład zakłady przedsiębiorstwo spółka biuro urząd szpital sklep hurtownia fabryka drukarnia spółdzielnia grupa bank centrum przychodnia szkoła
werke werk verlag versand handel bau maschinenbau automotive robotics analytics interactive entertainment publishing press news times gazette post telecom telekom electronics semiconductor semiconductors aerospace defense defence construction properties realty estate financial finance investments securities shop retail foods farms brewery winery`

export const employerWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))
