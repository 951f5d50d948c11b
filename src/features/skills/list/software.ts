// Programming languages and frameworks. Line format: see parse-area-list.ts.
export const software = `
# language
JavaScript: JS!, Java Script, ECMAScript, ES6, ES2015, vanilla JS, Javascript ES6
TypeScript: Type Script > JavaScript
Python: Python3, CPython, Python programming
Java: Java SE, Core Java, Java 8, Java 11, Java 17, Java programming
C++: CPP, C plus plus, C++11, C++14, C++17, C++20
C#: C sharp, CSharp, C# .NET > .NET
C?: C language, C programming, ANSI C, Embedded C
Go?: Golang, Go lang, Go language
Rust?: Rust lang, Rustlang, Rust programming
Ruby?: Ruby language
PHP: PHP5, PHP7, PHP8
Kotlin: Kotlin Multiplatform
Swift?: Swift programming, Swift 5
Objective-C: Objective C, ObjC, Obj-C
Scala?: Scala programming
R?: R programming, R language, R statistical
Perl: Perl scripting
Lua?: Lua scripting
Dart?: Dart language
Elixir?: Elixir language
Erlang: Erlang OTP
Haskell
Clojure: ClojureScript
F#: F sharp > .NET
OCaml
Julia?: Julia language
MATLAB: Matlab programming
Fortran: Fortran 90
COBOL: COBOL programming
Groovy?: Apache Groovy
Visual Basic: VB6, Visual Basic 6
VB.NET: VB NET, Visual Basic .NET > .NET
VBA: Visual Basic for Applications, Excel VBA, Excel macros
Assembly language: Assembler, x86 assembly, ARM assembly, Assembly?
Bash?: Bash scripting, Unix shell, Shell?, Shell script, shell scripting, Bash shell, ksh, zsh
PowerShell: Power Shell, Windows PowerShell
SQL: Structured Query Language, ANSI SQL, SQL queries, SQL programming
PL/SQL: PLSQL > SQL
T-SQL: Transact-SQL, TSQL > SQL
HTML: HTML5, HTML 5, XHTML, DHTML
CSS: CSS3, CSS 3, Cascading Style Sheets
Sass: SCSS, Sass CSS > CSS
PostCSS > CSS
Less CSS: LESS preprocessor > CSS
XML: XML schema, XSD
XSLT: XSL > XML
JSON: JSON Schema
YAML
GraphQL: Graph QL
Solidity: Solidity programming > Smart contracts
Apex?: Salesforce Apex, Apex programming > Salesforce
ABAP: SAP ABAP, ABAP OO > SAP
Verilog: SystemVerilog > Hardware description languages
VHDL > Hardware description languages
Delphi?: Object Pascal, Embarcadero Delphi
Pascal?: Turbo Pascal
Ada?: Ada programming, Ada 95
Lisp: Common Lisp
Prolog?: SWI-Prolog
Scheme?: Scheme programming
Elm?: Elm language
Zig?: Zig language
Crystal?: Crystal language
Tcl: Tcl/Tk
Smalltalk
ActionScript
CoffeeScript > JavaScript
WebAssembly: WASM
GLSL: HLSL, shader programming
CUDA: CUDA programming, Nvidia CUDA
OpenCL
Regular expressions: regex, regexp
Markdown
LaTeX: TeX typesetting
RPG programming: RPGLE, IBM RPG
JCL: Job Control Language
Hardware description languages: HDL!
Cypher query language: Neo4j Cypher
SPARQL
Liquid templates: Shopify Liquid
# framework
React?: React.js, ReactJS, React JS, React 18 > JavaScript
React Native: ReactNative > React, Mobile development
Next.js: NextJS, Next JS > React
Redux: Redux Toolkit, Redux Saga > React
Angular?: AngularJS, Angular JS, Angular 2+, Angular 17 > JavaScript
Vue.js: Vue?, VueJS, Vue JS, Vue 3, Vue 2 > JavaScript
Nuxt: Nuxt.js, NuxtJS > Vue.js
Svelte: SvelteKit, Svelte.js > JavaScript
Ember.js: Ember?, EmberJS > JavaScript
Backbone.js: Backbone?, BackboneJS > JavaScript
jQuery: jQuery UI > JavaScript
Alpine.js: AlpineJS > JavaScript
Astro framework: Astro.js > JavaScript
Remix framework: Remix.run, Remix JS > React
Gatsby: Gatsby.js, GatsbyJS > React
Node.js: NodeJS, Node?, Node JS > JavaScript
Express.js: Express?, ExpressJS, Express JS > Node.js
NestJS: Nest.js, Nest JS > Node.js
Fastify > Node.js
Koa.js: KoaJS > Node.js
Deno > JavaScript
Bun runtime: Bun.sh > JavaScript
Socket.IO: SocketIO > WebSockets
Three.js: ThreeJS > WebGL
D3.js: D3?, D3JS > Data visualisation, JavaScript
Chart.js: ChartJS > Data visualisation
Tailwind CSS: Tailwind, TailwindCSS > CSS
Bootstrap?: Bootstrap CSS, Twitter Bootstrap, Bootstrap 5 > CSS
Material UI: MUI!, Material-UI > React
Storybook: Storybook JS
Apollo GraphQL: Apollo Client, Apollo Server > GraphQL
TanStack Query: React Query > React
RxJS: Reactive Extensions > JavaScript
Webpack
Vite?: Vite.js, ViteJS
Babel?: Babel.js
Rollup?: Rollup.js
Django: Django REST Framework, DRF! > Python
Flask?: Python Flask, Flask framework > Python
FastAPI: Fast API > Python
SQLAlchemy > Python, SQL
Celery?: Celery task queue > Python
Pydantic > Python
Ruby on Rails: Rails?, RoR! > Ruby
Sinatra?: Ruby Sinatra > Ruby
Laravel: Laravel PHP > PHP
Symfony: Symfony PHP > PHP
CodeIgniter > PHP
Zend Framework: Laminas > PHP
Yii: Yii2 > PHP
CakePHP > PHP
Spring?: Spring Framework, Spring MVC, Spring Cloud, Spring Security, Spring Data > Java
Spring Boot: SpringBoot > Spring
Hibernate: Hibernate ORM, JPA! > Java
Jakarta EE: Java EE, J2EE, JEE! > Java
Quarkus > Java
Micronaut > Java
Struts: Apache Struts > Java
JavaServer Faces: JSF! > Java
JUnit: JUnit 5 > Java, Unit testing
Mockito > Java, Unit testing
TestNG > Java, Unit testing
Vert.x > Java
Play Framework > Scala~
Akka > Scala~
Ktor > Kotlin
Jetpack Compose > Kotlin, Android development
.NET: net framework, dotnet, dot net, .NET Core, .NET Framework, .NET 6, .NET 8, NET Core, NET Framework
ASP.NET: ASP NET, ASP .NET, ASP.NET Core, ASP.NET MVC, ASP.NET Web API > .NET
Entity Framework: EF Core, Entity Framework Core > .NET
LINQ > .NET
Blazor > .NET
WPF: Windows Presentation Foundation > .NET
WinForms: Windows Forms > .NET
WCF: Windows Communication Foundation > .NET
Xamarin: Xamarin Forms, .NET MAUI > .NET, Mobile development
Phoenix Framework: Phoenix? > Elixir
Gin framework: Gin Gonic > Go
Actix: Actix Web > Rust
Tokio?: Tokio runtime > Rust
Flutter > Dart, Mobile development
Ionic: Ionic Framework > Mobile development
Cordova: Apache Cordova, PhoneGap > Mobile development
SwiftUI: Swift UI > Swift, iOS development
UIKit > iOS development
Electron?: Electron.js, ElectronJS > JavaScript
Qt: Qt framework, QML!, PyQt > C++~
MFC: Microsoft Foundation Classes > C++
Boost C++: Boost libraries > C++
OpenGL: OpenGL ES
Vulkan: Vulkan API
WebGL
Jest?: Jest testing > JavaScript, Unit testing
Mocha?: Mocha JS, Mocha Chai > JavaScript, Unit testing
Jasmine?: Jasmine JS > JavaScript, Unit testing
Vitest > JavaScript, Unit testing
Cypress?: Cypress.io > Test automation
Playwright?: Microsoft Playwright > Test automation
Selenium: Selenium WebDriver, Selenium Grid > Test automation
Puppeteer?: Puppeteer JS > Test automation
Appium > Test automation
Robot Framework > Test automation
Cucumber?: Cucumber BDD, Gherkin > Behaviour-driven development
RSpec > Ruby, Unit testing
pytest: PyTest > Python, Unit testing
PHPUnit > PHP, Unit testing
NUnit: xUnit, MSTest > .NET, Unit testing
Prisma?: Prisma ORM > TypeScript~
TypeORM > TypeScript
Sequelize > Node.js
Mongoose?: Mongoose ODM > MongoDB
htmx
Handlebars.js: Handlebars?
`
