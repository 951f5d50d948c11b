import { terms, type WordList } from './word-list.ts'

export const es: WordList = {
  language: 'es',
  // First person past, infinitive, participle or the noun of action.
  verbs: terms(
    'dirigir/dirigí/dirigido/dirección; liderar/lideré/liderado/liderazgo; gestionar/gestioné/gestionado/gestión; ' +
      'desarrollar/desarrollé/desarrollado/desarrollo; diseñar/diseñé/diseñado/diseño; crear/creé/creado/creación; ' +
      'coordinar/coordiné/coordinado/coordinación; organizar/organicé/organizado/organización; ' +
      'planificar/planifiqué/planificado/planificación; implementar/implementé/implementado/implementación; ' +
      'implantar/implanté/implantado/implantación; mejorar/mejoré/mejorado/mejora; ' +
      'optimizar/optimicé/optimizado/optimización; aumentar/aumenté/aumentado/aumento; ' +
      'incrementar/incrementé/incrementado/incremento; reducir/reduje/reducido/reducción; ' +
      'ahorrar/ahorré/ahorrado/ahorro; acelerar/aceleré/acelerado; ' +
      'automatizar/automaticé/automatizado/automatización; analizar/analicé/analizado/análisis; ' +
      'auditar/audité/auditado/auditoría; negociar/negocié/negociado/negociación; ' +
      'vender/vendí/vendido/venta/ventas; captar/capté/captado/captación; fidelizar/fidelicé/fidelización; ' +
      'contratar/contraté/contratado/contratación; formar/formé/formación; capacitar/capacité/capacitación; ' +
      'asesorar/asesoré/asesorado/asesoramiento/asesoría; supervisar/supervisé/supervisado/supervisión; ' +
      'controlar/controlé/controlado/control; elaborar/elaboré/elaborado/elaboración; ' +
      'redactar/redacté/redactado/redacción; realizar/realicé/realizado/realización; ' +
      'lanzar/lancé/lanzado/lanzamiento; establecer/establecí/establecido; fundar/fundé/fundado/fundación; ' +
      'reestructurar/reestructuré/reestructuración; modernizar/modernicé/modernización; ' +
      'simplificar/simplifiqué/simplificación; integrar/integré/integrado/integración; ' +
      'migrar/migré/migrado/migración; instalar/instalé/instalado/instalación; ' +
      'mantener/mantuve/mantenido/mantenimiento; programar/programé/programado/programación; probar/probé; ' +
      'evaluar/evalué/evaluado/evaluación; presentar/presenté/presentado/presentación; ' +
      'publicar/publiqué/publicado/publicación; enseñar/enseñé/enseñanza; impartir/impartí/impartido/impartición; ' +
      'atender/atendí/atendido/atención; tratar/traté/tratado/tratamiento; ' +
      'construir/construí/construido/construcción; fabricar/fabriqué/fabricado/fabricación; ' +
      'reparar/reparé/reparado/reparación; comprar/compré/comprado/compra/compras; ' +
      'investigar/investigué/investigado/investigación; lograr/logré/logrado; alcanzar/alcancé/alcanzado; ' +
      'conseguir/conseguí/conseguido; superar/superé/superado; duplicar/dupliqué/duplicado; ' +
      'generar/generé/generado/generación; ganar/gané/ganado; introducir/introduje/introducido/introducción; ' +
      'definir/definí/definido/definición; preparar/preparé/preparado/preparación; ' +
      'resolver/resolví/resuelto/resolución; transformar/transformé/transformado/transformación; ' +
      'impulsar/impulsé/impulsado; administrar/administré/administrado/administración; ' +
      'desplegar/desplegué/desplegado/despliegue; promover/promoví/promovido/promoción; ' +
      'consolidar/consolidé/consolidado; abrir/abrí/apertura; medir/medí/medición',
  ),
  results: terms(
    'aumenté; aumento; aumentando; incremento; incrementando; reduje; reducción; reduciendo; mejora; mejorando; ' +
      'mejoré; ahorro; ahorros; ahorrando; logrando; logré; crecimiento; dupliqué; duplicando; superando; superé; ' +
      'alcanzando; lo que permitió; permitiendo; generando; gané; a tiempo; dentro del presupuesto; evitando; ' +
      'disminución',
  ),
  growth: terms(
    'ascendido/ascendida/ascenso/promovido/promovida/promoción; senior/sénior; responsable; director/directora; ' +
      'jefe/jefa; gerente; líder/lideré/lead; coordinador/coordinadora; supervisor/supervisora; ' +
      'encargado/encargada; presidente/presidenta; fundador/fundadora/cofundador/cofundadora; ' +
      'subdirector/subdirectora; principal; nombrado/nombrada; manager; mentor/mentora; chef ejecutivo/jefe de ' +
      'cocina',
  ),
  weak: terms(
    'responsable de; encargado de; encargada de; a cargo de; participación en; participé en; ayudé a; ayudé en; ' +
      'trabajé en; varios; varias; diversos; diversas; etc; trabajo en equipo; proactivo; proactiva; conocimientos ' +
      'de; apoyo en; funciones de',
  ),
  postingTalk: terms(
    'buscamos; ofrecemos; usted; tu perfil; tus funciones; el candidato ideal; se valorará; se ofrece; se requiere; únete',
  ),
  firstPerson: terms('yo; mi; mis; mí; conmigo'),
  functionWords:
    'el la los las un una unos unas lo al del de a en con por para sin sobre entre hasta desde durante según tras y e o u pero ni que quien cuyo cuya donde cuando como si es son era eran fue fueron ser ha han había se no más muy su sus mi mis nuestro nuestra este esta estos estas ese esa yo él ella ellos nos me le les además mediante así',
  determiners: 'el la los las un una unos unas al del su sus nuestro nuestra este esta estos estas',
  neverAfterDeterminer:
    'y e o u pero ni de a en con por para sin sobre entre es son fue el la los las un una unos unas al del',
  prepositions: 'a de en con por para sin sobre entre hasta desde durante según tras',
  conjunctions: 'y e o u pero ni',
  allowedPairs: 'de+entre de+más hasta+en para+con por+sobre desde+hasta antes+y con+y sin+y de+a a+de por+y para+y',
  months: terms(
    'enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; setiembre; octubre; noviembre; ' +
      'diciembre; ene; feb; abr; may; jun; jul; ago; sep; sept; oct; nov; dic',
  ),
  today: terms('actualidad; actual; actualmente; presente; hoy; la fecha; fecha'),
  units: terms(
    'año; años; mes; meses; semana; semanas; día; días; hora; horas; minutos; personas; empleados; empleadas; ' +
      'trabajadores; desarrolladores; alumnos; estudiantes; pacientes; camas; clientes; usuarios; tiendas; sedes; ' +
      'países; proyectos; equipos; sistemas; servidores; pedidos; casos; tickets; llamadas; millones; millón; mil; ' +
      'puntos; contratos; vehículos; toneladas; artículos; campañas; proveedores; eventos; cursos',
  ),
  levels: terms(
    'junior; júnior; senior; sénior; jefe; jefa; auxiliar; becario; becaria; ayudante; principal; subdirector; ' +
      'subdirectora',
  ),
}
