// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-data-engineer',
  facts: {
    basics: {
      name: 'Aravind Seshadri',
      label: 'Senior Data Engineer',
      location: { text: 'Bengaluru, India', city: 'Bengaluru', countryCode: 'IN' },
    },
    work: [
      {
        name: 'Kaveri Pay',
        position: 'Senior Data Engineer',
        location: 'Bengaluru',
        startDate: '2021-07',
        highlights: [
          'Rebuilt the settlement pipeline in Spark 3 and Delta Lake, taking the nightly run from 6 hours to 90 minutes.',
          'Moved 140 Airflow DAGs from EC2 to Kubernetes with one other engineer.',
          'Cut warehouse spend by ₹18 lakh a year by partitioning and clustering BigQuery tables.',
          'Introduced data contracts for 22 source systems.',
          'On-call for the payments data platform, one week in five.',
        ],
      },
      {
        name: 'Ojas Retail Analytics',
        position: 'Data Engineer',
        location: 'Pune',
        startDate: '2018-01',
        endDate: '2021-06',
        highlights: [
          'Built ELT pipelines with dbt and Snowflake for 9 retail clients.',
          'Wrote a Python library for schema checks, used by the 12-person data team.',
          'Ingested 2 TB of point-of-sale data a day with Kafka.',
        ],
      },
      {
        name: 'Sundaram Infotech',
        position: 'Software Engineer',
        location: 'Chennai',
        startDate: '2015-08',
        endDate: '2017-12',
        highlights: [
          'Maintained Oracle PL/SQL reports for an insurance client.',
          'Automated 35 monthly reports in Python.',
        ],
      },
    ],
    education: [
      {
        institution: 'Kumaran College of Engineering',
        studyType: 'B.Tech',
        area: 'Information Technology',
        startDate: '2011',
        endDate: '2015',
        score: '8.4/10 CGPA',
      },
    ],
    skills: [
      { name: 'Languages', keywords: ['Python', 'SQL', 'Scala'] },
      { name: 'Data', keywords: ['Spark', 'Airflow', 'dbt', 'Kafka', 'Delta Lake', 'BigQuery', 'Snowflake'] },
      { name: 'Platform', keywords: ['Kubernetes', 'Terraform', 'GCP', 'AWS'] },
    ],
    certificates: [{ name: 'Google Cloud Professional Data Engineer', date: '2022-09' }],
    languages: [
      { language: 'English', fluency: 'Professional' },
      { language: 'Tamil', fluency: 'Native' },
      { language: 'Hindi', fluency: 'Conversational' },
    ],
    projects: [
      {
        name: 'dagdiff',
        description: 'Open-source tool that compares two Airflow DAG versions; 410 stars on GitHub.',
        keywords: ['Python'],
        startDate: '2022',
      },
    ],
  },
}

const posting = {
  company: 'Finlandsbanken',
  title: 'Staff Data Engineer',
  text: 'Finlandsbanken looks for a staff data engineer to bring order to 60 source systems. Spark, Airflow, Kafka. Flink is a plus.',
}

const cases = readCases(
  person.id,
  `
true | summary | Senior data engineer with eleven years in software and data, working in Python, SQL and Scala across GCP and AWS.
true | summary | Data engineer at Kaveri Pay in Bengaluru who has built pipelines with Spark, Kafka and dbt for payments and retail.
true | /work/0 | Cut the nightly settlement run by 75%, from six hours to an hour and a half, by rebuilding the pipeline on Spark 3 and Delta Lake.
true | /work/0 | Made the nightly settlement run four times faster with Spark and Delta Lake.
true | /work/0 | Together with another engineer, migrated 140 Airflow DAGs off EC2 onto Kubernetes.
true | /work/0 | Saved ₹1.8 million annually in warehouse costs through partitioning and clustering in BigQuery.
true | /work/0 | Rolled out data contracts for more than 20 source systems.
true | /work/1 | Served nine retail clients with ELT pipelines in Snowflake and dbt.
true | /work/1 | Streamed 2 TB of POS data daily through Kafka.
true | /work/1 | Authored a Python schema-check library that a team of twelve relied on.
true | /work/2 | Turned 35 monthly reports into automated Python jobs and looked after PL/SQL reports on Oracle.
true | letter | You write that Flink is a plus: I have not used it yet, but I know Spark, Airflow and Kafka from my work.
true | letter | My open-source tool dagdiff, which compares versions of Airflow DAGs, has over 400 stars on GitHub.
true | letter | At Kaveri Pay, where I have worked for more than five years, I introduced data contracts for 22 source systems; I would be keen to do the same for your 60.
employer | letter | After three years at Ojas Retail Analytics and a spell at [[Flipkart]] I joined Kaveri Pay.
title | /work/0/position | [[Principal]] Data Engineer
title | summary | [[Data engineering manager]] with eleven years in software and data.
date | letter | I joined Kaveri Pay in [[July 2019]].
tool | summary | Senior data engineer working with Spark, Kafka, Airflow and [[Flink]].
tool | /work/0 | Rebuilt the settlement pipeline in Spark 3 and [[Iceberg]].
tool-version | /work/0 | Rebuilt the settlement pipeline on [[Spark 4]] and Delta Lake.
skill | /skills/0/keywords | [[Rust]]
number-inflated | /work/0 | Moved [[240]] Airflow DAGs from EC2 to Kubernetes.
scope | /work/0 | [[Single-handedly]] moved 140 Airflow DAGs from EC2 to Kubernetes.
money | /work/0 | Cut warehouse spend by [[₹80 lakh]] a year.
currency | /work/0 | Cut warehouse spend by [[$18 lakh]] a year by partitioning BigQuery tables.
multiple | /work/0 | Made the nightly settlement run [[ten times]] faster.
rounding | /work/0 | Brought the nightly settlement run down to [[under an hour]].
merged | /work/1 | Introduced [[data contracts for 22 source systems]] at a retail analytics firm.
team-size | /work/1 | Wrote a Python library for schema checks, used by the [[20-person]] data team.
number-made-up | letter | My open-source tool dagdiff is used by [[more than 30 companies]].
responsibility | /work/0 | Own on-call and [[present the data roadmap to the board]] every quarter.
client | /work/1 | Built ELT pipelines with dbt and Snowflake for retail clients such as [[Reliance Retail]].
industry | letter | My pipelines have served payments, retail and [[healthcare]].
degree | letter | I hold an [[M.Tech]] in Information Technology.
certificate | letter | I am a Google Cloud Professional Data Engineer and a [[Databricks Certified Associate]].
percent | /work/0 | Reduced BigQuery costs by [[35%]] through partitioning and clustering.
`,
  posting,
)

export const dataEngineer = { person, cases }
