// Data, analytics, statistics and machine learning. Line format: see parse-area-list.ts.
export const data = `
# framework
pandas?: Python pandas, pandas library > Python, Data analysis~
NumPy: Num Py, SciPy > Python
scikit-learn: sklearn, scikit learn > Python, Machine learning
TensorFlow: Tensor Flow > Deep learning
PyTorch: Torch framework, PyTorch Lightning > Deep learning, Python
Keras > Deep learning, Python
JAX: JAX framework > Deep learning
XGBoost: LightGBM, CatBoost, gradient boosting > Machine learning
Hugging Face: HuggingFace, Transformers library > Natural language processing~
spaCy: NLTK > Natural language processing, Python
OpenCV > Computer vision
LangChain: LlamaIndex, LangGraph > Large language models
Matplotlib: Seaborn, Plotly > Python, Data visualisation
tidyverse: dplyr, ggplot2, ggplot > R
Shiny?: R Shiny, RShiny > R
Apache Spark: Spark?, Spark SQL, Spark Streaming > Big data
PySpark > Apache Spark, Python
Hadoop: Apache Hadoop, HDFS, MapReduce, Cloudera, Hortonworks > Big data
Apache Hive: Hive?, HiveQL > Big data, SQL
Apache Flink: Flink > Stream processing
Apache Beam: Google Dataflow > Stream processing
Apache Storm > Stream processing
Apache Airflow: Airflow?, Dagster, Prefect orchestration > Data pipelines
dbt: dbt Core, dbt Cloud, data build tool > SQL, Data modelling in the warehouse
Ray?: Ray framework, Dask > Distributed systems~
# tool
Tableau: Tableau Desktop, Tableau Server > Data visualisation, Business intelligence
Power BI: PowerBI, Microsoft Power BI, MS Power BI > Data visualisation, Business intelligence
DAX: DAX formulas > Power BI
Power Query: M query, PowerQuery, Power Pivot > Microsoft Excel~
Looker?: LookML, Looker Studio, Google Data Studio, Data Studio > Data visualisation, Business intelligence
Qlik: QlikView, Qlik Sense, QlikSense > Data visualisation, Business intelligence
MicroStrategy > Business intelligence
IBM Cognos: Cognos, Cognos Analytics > Business intelligence
SAP BusinessObjects: BusinessObjects, Business Objects, Crystal Reports > Business intelligence
Metabase: Apache Superset, Redash > Business intelligence
SSRS: SQL Server Reporting Services > Microsoft SQL Server
SSIS: SQL Server Integration Services > ETL, Microsoft SQL Server
SSAS: OLAP cubes, OLAP
Snowflake?: Snowflake data warehouse, Snowflake DB > SQL, Data warehousing
Databricks: Delta Lake > Apache Spark~
Teradata > SQL, Data warehousing
ClickHouse: Apache Druid, DuckDB > SQL
Presto SQL: Trino, PrestoDB > SQL
Informatica: Informatica PowerCenter > ETL
Talend > ETL
Fivetran: Airbyte, Stitch Data > ETL
Pentaho > ETL
Alteryx: Alteryx Designer > Data preparation
KNIME: RapidMiner > Data analysis
SAS!?: SAS programming, SAS Enterprise Guide, Base SAS, SAS Studio > Statistics~
SPSS: IBM SPSS, SPSS Statistics > Statistics
Stata: STATA > Statistics
EViews: Minitab > Statistics
RStudio: R Studio, Posit > R
Jupyter: Jupyter Notebook, JupyterLab, Jupyter notebooks > Python~
Google Colab: Kaggle
MLflow: Kubeflow, Weights & Biases > MLOps
Collibra: Alation, Informatica MDM > Data governance
Great Expectations: Monte Carlo data observability > Data quality
OpenAI API: GPT-4, ChatGPT, Claude API, Gemini API > Large language models
Weka: Orange data mining > Machine learning
ArcGIS: Esri, ArcMap, ArcGIS Pro > GIS
QGIS > GIS
Google Earth Engine: remote sensing, satellite imagery > GIS
# method
Data analysis: data analytics, analysing data, analyze data, data analyst, quantitative analysis, data insights, analytics, Datenanalyse, analyse de données, análisis de datos, statistical data analysis, analysis of data
Data visualisation: data viz, dashboards, dashboarding, dashboard design, data storytelling, dashboard development, visualisation, charts and dashboards
Business intelligence: BI, BI reporting, business analytics, BI tools
Reporting?: management reporting, report writing, KPI reporting, reports and dashboards, regulatory reports, weekly reports, produce reports, producing reports, prepare reports, preparing reports, monthly reports, distributing reports, writing reports, write reports, monthly reporting, report preparation
Data modelling in the warehouse: dimensional modelling, star schema, Kimball
Data engineering: data engineer, data platform, data infrastructure
Data pipelines: data pipeline, data integration, data ingestion, data orchestration
ETL: ELT, extract transform load, ETL processes, ETL development, ETL pipelines
Data warehousing: data warehouse, DWH, enterprise data warehouse, data lake, data lakehouse, data marts
Stream processing: streaming data, real-time data processing, event streaming
Big data: big data technologies, large datasets, large data sets
Data mining: pattern recognition, text mining
Data cleaning: data cleansing, data wrangling, data munging, data preprocessing
Data preparation: data transformation, data processing
Data quality: data validation, data integrity, data accuracy
Data governance: data management, master data management, master data, data stewardship, metadata management, data catalogue
Data entry: data input, data capture, keyboarding, typing, Dateneingabe, saisie de données
Data migration: data conversion
Data collection: data gathering, survey data collection
Web scraping: web crawling, Beautiful Soup, Scrapy
Machine learning: ML!, ML models, machine learning models, applied machine learning, maschinelles Lernen, apprentissage automatique, supervised learning, unsupervised learning
Deep learning: neural networks, neural network, CNN!, RNN!, LSTM, DNN! > Machine learning
Artificial intelligence: AI!, AI/ML, AI technologies, künstliche Intelligenz, intelligence artificielle, inteligencia artificial
Generative AI: GenAI, gen AI, generative models, diffusion models > Artificial intelligence
Large language models: LLM, LLMs, prompt engineering, RAG!, retrieval-augmented generation, fine-tuning LLMs > Generative AI
AI agents: agentic AI, agentic workflows > Large language models
Natural language processing: NLP!, natural language understanding, text analytics, sentiment analysis, named entity recognition > Machine learning
Computer vision: image processing, image recognition, object detection, machine vision > Machine learning
Speech recognition: ASR!, text-to-speech, speech processing
Reinforcement learning > Machine learning
Recommender systems: recommendation systems, recommendation engines > Machine learning
Feature engineering: feature selection > Machine learning
Model deployment: model serving, model monitoring > MLOps
MLOps: ML Ops, ML engineering, machine learning engineering
Statistics: statistical analysis, statistical methods, statistical modelling, applied statistics, inferential statistics, Statistik, statistiques, estadística, descriptive statistics
Regression analysis: linear regression, logistic regression, multivariate analysis > Statistics
Bayesian statistics: Bayesian inference, Bayesian methods > Statistics
Hypothesis testing: significance testing, t-tests, ANOVA > Statistics
A/B testing: A/B tests, AB testing, split testing, multivariate testing, online experimentation, experimentation > Statistics~
Design of experiments: DOE!, experimental design
Causal inference: quasi-experimental methods > Statistics
Time series analysis: time series forecasting, ARIMA > Statistics
Clustering: k-means > Machine learning
Predictive modelling: predictive analytics, predictive models, propensity modelling > Statistics~
Forecasting: demand forecasting, sales forecasting, trend analysis, financial forecasting
Optimisation?: mathematical optimisation, linear programming, operations research
Simulation: Monte Carlo simulation, discrete event simulation, modelling and simulation
Quantitative research: quantitative methods
Mathematics: maths, mathematical modelling, linear algebra, calculus, applied mathematics, Mathematik, mathématiques, matemáticas
Econometrics > Statistics
Data science: data scientist, data science methods
GIS: geographic information systems, GIS mapping, geospatial analysis, spatial analysis, cartography, geospatial data
Survey design: questionnaire design, surveys
Data ethics: responsible AI, AI ethics, AI governance
Web analytics: site analytics, clickstream analysis
Product analytics: user analytics, funnel analysis, cohort analysis
KPI tracking: KPIs, key performance indicators, performance metrics, OKRs, metrics?
`
