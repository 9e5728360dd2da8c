/**
 * The sample résumé as JSON with comments, each on its own line. The other formats are made from it.
 * `$schema` is added in front.
 */
export const sample = `{
  // Who you are. All text can use Markdown: **bold**, *italics*, [a link](https://example.com).
  "basics": {
    "name": "Robin Sandberg",
    "label": "Software engineer",
    "email": "robin@sandberg.example",
    "phone": "+47 555 01 234",
    "url": "https://sandberg.example",
    "summary": "Software engineer with seven years of experience in logistics. I like slow problems, such as data that is wrong and jobs that take all night.",
    // The country sets the paper size (A4 or Letter) and the date format.
    "location": { "city": "Bergen", "countryCode": "NO" },
    // A network and a username are enough: the theme adds the link.
    "profiles": [{ "network": "GitHub", "username": "robin-sandberg-example" }]
  },
  // Latest job first. Dates can be 2021, 2021-03 or 2021-03-15.
  "work": [
    {
      "name": "Fjord Freight",
      "position": "Senior software engineer",
      "location": "Bergen, Norway",
      "startDate": "2021-03",
      // No endDate: it goes on.
      "summary": "Tracking of 40,000 parcels a day, in a team of six.",
      // What you did, with results. The points are numbered, so an interviewer can ask about point 2.
      "highlights": [
        "Cut the nightly import from 5 hours to 20 minutes by loading only what had changed",
        "Moved 14 services to new servers without an hour of downtime",
        "Trained four colleagues, two of whom lead teams today"
      ],
      "keywords": ["TypeScript", "PostgreSQL", "Kubernetes"],
      // Tags: the variants in meta.themeOptions below filter by them.
      "x-tags": ["backend"]
    },
    {
      "name": "Northlight Shop",
      "position": "Web developer",
      "startDate": "2018-08",
      "endDate": "2021-02",
      "highlights": [
        "Rebuilt the checkout, after which 18 % more orders were completed",
        "Made every page usable with a keyboard and a screen reader"
      ],
      "x-tags": ["web"]
    }
  ],
  "projects": [
    {
      "name": "Tide Table",
      "description": "A small library for tide times, used by two harbours.",
      "url": "https://tide-table.example",
      "startDate": "2022-05"
    }
  ],
  "education": [
    {
      "institution": "Coast University",
      "area": "Computer science",
      "studyType": "Bachelor",
      "startDate": "2015-08",
      "endDate": "2018-06"
    }
  ],
  "skills": [
    { "name": "Languages", "keywords": ["TypeScript", "SQL", "Go"] },
    { "name": "Tools", "keywords": ["PostgreSQL", "Docker", "Git"] }
  ],
  "languages": [
    { "language": "Norwegian", "fluency": "Native" },
    { "language": "English", "fluency": "Fluent" }
  ],
  "certificates": [{ "name": "Certified Cloud Engineer", "issuer": "Cloud Guild", "date": "2023-11" }],
  "meta": {
    "language": "en",
    "theme": "jsonresume-theme-ordinal",
    // How the page looks. Your editor suggests and explains every option.
    "themeOptions": {
      "font": "sans",
      // Several versions of one résumé: add --variant web to the command.
      "variants": {
        "web": { "only": ["web"], "summary": "Web developer who makes pages that everybody can use." },
        "open": { "audience": "public", "keep": ["email"] }
      }
    }
  }
}
`;
