// Invented person.
export const spanish = `
# Lucía Montalbán | Responsable de marketing
@ lucia@montalban.example | +34 600 000 142 | Valencia, España
## Perfil profesional
Responsable de marketing con nueve años de experiencia en comercio electrónico. Trabajo con datos y con pocas palabras: cada campaña tiene un objetivo, un presupuesto y un resultado.
## Experiencia profesional
### Responsable de marketing | Naranja Directa | 2019-09 |
- Lideré un equipo de seis personas y aumenté las ventas en línea un 64 % en tres años.
- Reduje el coste por cliente de 18 € a 11 € con una nueva estrategia de búsqueda.
- Lancé la tienda en tres países y conseguí 42.000 clientes nuevos en el primer año.
- Negocié los contratos con nueve proveedores, con un ahorro de 130.000 € al año.
- Formé a cuatro personas del equipo, dos de ellas ascendidas a coordinadoras.
### Especialista en marketing digital | Naranja Directa | 2016-02 | 2019-08
- Gestioné un presupuesto de 900.000 € en campañas de búsqueda y redes sociales.
- Diseñé el boletín semanal, que alcanzó 75.000 lectores con una tasa de apertura del 41 %.
- Analicé el recorrido de compra y dupliqué la conversión en el móvil.
### Ayudante de comunicación | Teatro del Puerto | 2014-01 | 2016-01
- Redacté notas de prensa para 30 estrenos y coordiné las visitas de los medios.
- Organicé un ciclo de doce conciertos con 4.500 asistentes.
## Formación académica
### Grado en Comunicación | Universidad de Valencia | 2010 | 2014
## Competencias
SEO, SEM, Google Analytics, redes sociales, presupuestos, análisis de datos, negociación, estrategia, gestión de proyectos, Excel
## Idiomas
Español (nativo), inglés (C1), italiano (B1)
`
