// Languages without lists of verbs, headings and signs: their small words alone, so that prose is known for prose.
export const otherLanguages: Record<string, string> = {
  bg: 'и в на с за от по до при през към като на което който която са е бе бяха или не се със във между след над без също този тази тези',
  cs: 'a v ve na s se z ze do pro při od po k ke o u za před mezi jako který která které jsem jsou byl byla bylo nebo i také podle během včetně pomocí můj mé tým',
  da: 'og i på af til med for fra ved som der den det en et de er var har om efter under over mellem samt eller ikke også hvor min mine vores deres mod inden gennem',
  el: 'και σε στο στη στην στον των της του το τα τη την με για από ως που ή είναι ήταν μου μας τους στις στα κατά μέσω μεταξύ μετά πριν χωρίς επίσης',
  fi: 'ja sekä tai on oli ovat olen että joka jotka kanssa mukaan vuoden aikana kautta välillä ennen jälkeen myös kuin noin yli alle osana ei sen niiden minun',
  hr: 'i u na s sa za od do iz po pri o kao koji koja koje je su bio bila ili te među nakon prije tijekom kroz bez također prema moj naš tim',
  hu: 'a az és egy is hogy vagy mint nem volt vagyok után között során alatt által mellett illetve valamint való ezek ezen azt több szerint saját',
  nb: 'og i på av til med for fra ved som en et de det den er var har om etter under over mellom samt eller ikke også hvor min mine vår deres mot innen gjennom',
  pl: 'i w we na z ze do dla od po o przy za przez oraz jako który która które jest są był była lub nie się także między podczas zgodnie ponad bez mój moje ich jego zespołu',
  ro: 'și si în in la cu pe de din pentru prin ca care este sunt am a au sau nu mai după înainte între către fără despre până spre al ale lor mea meu un o',
  ru: 'и в во на с со из к по от до для при за через над под между без о об как который которая которые был была были или не также более после перед мой моя их его',
  sk: 'a v vo na s so z zo do pre pri od po k ku o u za pred medzi ako ktorý ktorá ktoré som sú bol bola bolo alebo aj tiež podľa počas vrátane pomocou môj',
  sl: 'in v na s z za od do iz po pri o kot ki je so bil bila ali ter med pred skozi brez tudi moj naš ekipo',
  sv: 'och i på av till med för från vid som en ett de det den är var har om efter under över mellan samt eller inte också där min mina vår deras mot inom genom',
  tr: 've ile için bir bu olarak olan da de ki ya veya gibi kadar sonra önce göre üzerinde arasında içinde tarafından daha en çok her ben benim bizim',
  uk: 'і й та в у на з із зі до для від по при за через над під між без про як який яка які був була були або не також після перед мій моя їх його',
}
