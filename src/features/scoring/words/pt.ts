import { terms, type WordList } from './word-list.ts'

export const pt: WordList = {
  language: 'pt',
  verbs: terms(
    'dirigir/dirigi/dirigido/direção; liderar/liderei/liderado/liderança; gerir/geri/gerido/gestão; ' +
      'gerenciar/gerenciei/gerenciado/gerenciamento; desenvolver/desenvolvi/desenvolvido/desenvolvimento; ' +
      'projetar/projetei/projetado; desenhar/desenhei/desenho; criar/criei/criado/criação; ' +
      'coordenar/coordenei/coordenado/coordenação; organizar/organizei/organizado/organização; ' +
      'planear/planeei/planejar/planejei/planeamento/planejamento; ' +
      'implementar/implementei/implementado/implementação; implantar/implantei/implantação; ' +
      'melhorar/melhorei/melhorado/melhoria; otimizar/otimizei/otimizado/otimização; ' +
      'aumentar/aumentei/aumentado/aumento; reduzir/reduzi/reduzido/redução; ' +
      'poupar/poupei/economizar/economizei/economia; acelerar/acelerei/acelerado; ' +
      'automatizar/automatizei/automatizado/automatização/automação; analisar/analisei/analisado/análise; ' +
      'auditar/auditei/auditoria; negociar/negociei/negociado/negociação; vender/vendi/vendido/venda/vendas; ' +
      'captar/captei/captação; fidelizar/fidelizei/fidelização; recrutar/recrutei/recrutamento; ' +
      'contratar/contratei/contratação; formar/formei/formação; treinar/treinei/treinamento; ' +
      'aconselhar/aconselhei/aconselhamento; assessorar/assessorei/assessoria; ' +
      'supervisionar/supervisionei/supervisão; controlar/controlei/controlo/controle; ' +
      'elaborar/elaborei/elaborado/elaboração; redigir/redigi/redação; realizar/realizei/realizado/realização; ' +
      'lançar/lancei/lançado/lançamento; estabelecer/estabeleci/estabelecido; fundar/fundei/fundado/fundação; ' +
      'reestruturar/reestruturei/reestruturação; modernizar/modernizei/modernização; ' +
      'simplificar/simplifiquei/simplificação; integrar/integrei/integrado/integração; ' +
      'migrar/migrei/migrado/migração; instalar/instalei/instalado/instalação; manter/mantive/manutenção; ' +
      'programar/programei/programação; testar/testei/testado; avaliar/avaliei/avaliado/avaliação; ' +
      'apresentar/apresentei/apresentado/apresentação; publicar/publiquei/publicado/publicação; ' +
      'ensinar/ensinei/ensino; lecionar/lecionei; atender/atendi/atendimento; tratar/tratei/tratamento; ' +
      'construir/construí/construído/construção; fabricar/fabriquei/fabrico/fabricação; reparar/reparei/reparação; ' +
      'comprar/comprei/compras; investigar/investiguei/investigação; pesquisar/pesquisei/pesquisa; ' +
      'alcançar/alcancei/alcançado; atingir/atingi/atingido; conseguir/consegui; superar/superei/superado; ' +
      'duplicar/dupliquei/duplicado; gerar/gerei/gerado/geração; ganhar/ganhei/conquistar/conquistei; ' +
      'introduzir/introduzi/introdução; definir/defini/definição; preparar/preparei/preparação; ' +
      'resolver/resolvi/resolução; transformar/transformei/transformação; impulsionar/impulsionei; ' +
      'administrar/administrei/administração; implantação; promover/promovi/promoção; ' +
      'consolidar/consolidei/consolidação; abrir/abri/abertura; conduzir/conduzi/condução; ' +
      'monitorizar/monitorizei/monitorar/monitorei/monitorização; executar/executei/execução; ' +
      'orientar/orientei/orientação; construção; entregar/entreguei/entrega',
  ),
  results: terms(
    'aumentei; aumento; aumentando; reduzi; redução; reduzindo; melhoria; melhorando; melhorei; economia; ' +
      'poupança; poupando; economizando; crescimento; dupliquei; duplicando; superei; superando; atingindo; ' +
      'alcançando; permitindo; o que permitiu; gerando; ganhei; conquistei; dentro do prazo; evitando; diminuição; ' +
      'resultando em',
  ),
  growth: terms(
    'promovido/promovida/promoção; sénior/sênior/senior; responsável; diretor/diretora; chefe; gerente; ' +
      'líder/liderei/lead; coordenador/coordenadora; supervisor/supervisora; encarregado/encarregada; presidente; ' +
      'fundador/fundadora/cofundador/cofundadora; principal; nomeado/nomeada; gestor/gestora; mentor/mentora; ' +
      'subdiretor/subdiretora',
  ),
  weak: terms(
    'responsável por; responsável pela; responsável pelo; encarregado de; encarregada de; participação em; ' +
      'participei em; participei de; ajudei a; ajudei em; trabalhei em; vários; várias; diversos; diversas; etc; ' +
      'trabalho em equipa; trabalho em equipe; proativo; proativa; conhecimentos de; apoio a',
  ),
  postingTalk: terms(
    'procuramos; buscamos; oferecemos; você; o candidato ideal; requisitos do cargo; candidate se; junte se',
  ),
  firstPerson: terms('eu; meu; minha; meus; minhas; mim; comigo'),
  functionWords:
    'o a os as um uma uns umas ao à aos às do da dos das no na nos nas de em com por para sem sobre entre até desde durante segundo após e ou mas nem que quem cujo cuja onde quando como se é são era eram foi foram ser tem têm havia não mais muito seu sua seus suas meu minha nosso nossa este esta estes estas esse essa eu ele ela eles nos me lhe além pelo pela pelos pelas num numa',
  determiners:
    'o os um uma uns umas ao aos do da dos das no na nos nas seu sua seus suas nosso nossa este esta estes estas',
  neverAfterDeterminer:
    'e ou mas nem de em com por para sem sobre entre é são foi o os um uma uns umas ao aos do da dos das no na nos nas',
  prepositions: 'a de em com por para sem sobre entre até desde durante segundo após',
  conjunctions: 'e ou mas nem',
  allowedPairs: 'até+a de+até para+com por+entre de+a com+e para+e por+e sem+e desde+a a+e',
  months: terms(
    'janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; jan; ' +
      'fev; mar; abr; mai; jun; jul; ago; set; out; nov; dez',
  ),
  today: terms('atual; atualmente; atualidade; presente; hoje; o momento; momento'),
  units: terms(
    'ano; anos; mês; meses; semana; semanas; dia; dias; hora; horas; minutos; pessoas; colaboradores; ' +
      'colaboradoras; funcionários; trabalhadores; desenvolvedores; programadores; alunos; estudantes; pacientes; ' +
      'utentes; camas; clientes; utilizadores; usuários; lojas; países; projetos; equipas; equipes; sistemas; ' +
      'servidores; pedidos; encomendas; casos; tickets; chamadas; milhões; milhão; mil; pontos; contratos; ' +
      'veículos; toneladas; artigos; campanhas; fornecedores; eventos; cursos; bancos',
  ),
  levels: terms(
    'júnior; junior; sénior; sênior; senior; chefe; auxiliar; estagiário; estagiária; assistente; principal; ' +
      'pleno',
  ),
}
