/** Made-up English résumés with many foreign names and words; all must be recognized as English. */
export const english: Record<string, object> = {
  'a German engineer': {
    basics: {
      name: 'Jürgen Großkreutz',
      label: 'Diplom-Informatiker',
      summary:
        'Engineer at the Bundesamt für Sicherheit in der Informationstechnik, before that at Stadtwerke München.',
    },
    work: [
      {
        name: 'Deutsche Gesellschaft für Zerstörungsfreie Prüfung',
        position: 'Werkstudent',
        highlights: ['Wrote firmware for Prüfstände', 'Ported the Zeiterfassung to Linux'],
      },
    ],
    education: [
      {
        institution: 'Hochschule für Technik und Wirtschaft des Saarlandes',
        studyType: 'Diplom',
        area: 'Informatik und Maschinenbau',
        courses: ['Einführung in die Informatik', 'Grundlagen der Elektrotechnik'],
      },
    ],
    languages: [
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'Verhandlungssicher' },
    ],
  },
  'a French degree': {
    basics: { name: 'Éloïse Lefèvre', label: 'Data Scientist' },
    work: [{ name: 'Société Générale de Surveillance', position: 'Data Analyst' }],
    education: [
      {
        institution: 'Université de la Sorbonne Nouvelle',
        studyType: 'Licence',
        area: 'Mathématiques appliquées et sciences sociales',
        courses: ['Théorie des probabilités', 'Histoire de la pensée économique'],
      },
    ],
    awards: [{ title: 'Prix de la meilleure thèse de l’année', awarder: 'Académie des sciences' }],
  },
  'a cook': {
    basics: {
      name: 'Pau Ferrer',
      summary: 'Chef with a love for the cuisine of the Mediterranean.',
    },
    work: [
      {
        name: 'El Celler de la Plaça',
        position: 'Chef de partie',
        highlights: [
          'Cooked at Restaurant de l’Hôtel de Ville, then at Osteria della Stella in Modena',
          'Menu: boeuf à la mode, crème brûlée, tarte aux pommes de la maison',
        ],
      },
    ],
  },
  'a singer': {
    basics: {
      name: 'Giulia Rinaldi',
      label: 'Soprano',
      summary: 'Soprano with ten seasons on stage.',
    },
    work: [
      {
        name: 'Teatro dell’Opera di Roma',
        highlights: [
          'Pamina in Die Zauberflöte, Violetta in La Traviata, Rosina in Il barbiere di Siviglia',
          'Susanna in Le nozze di Figaro and Adina in L’elisir d’amore, with the Orchestra di Santa Cecilia',
        ],
      },
    ],
    publications: [{ name: 'La voce e il canto nella scuola italiana del Settecento' }],
  },
  'a translator': {
    basics: { name: 'Inés Quiroga', label: 'Literary translator' },
    work: [
      {
        name: 'Editorial de la Luna',
        position: 'Translator',
        summary: 'Novels and essays from Spanish into English, for three publishers in Madrid.',
        highlights: [
          'Translated "La casa de los espejos" and "El amor en los años del silencio"',
          'Edited «Cuentos de la selva para los niños que no duermen»',
        ],
      },
    ],
  },
  'Polish names': {
    basics: {
      name: 'Krzysztof Wiśniewski',
      summary: 'Backend developer from Łódź, based in Kraków.',
    },
    work: [
      {
        name: 'Przedsiębiorstwo Handlowe „Jutrzenka”',
        highlights: ['Cut deploys from an hour to six minutes', 'Moved billing to Postgres'],
      },
    ],
    education: [
      {
        institution: 'Politechnika Warszawska, Wydział Elektroniki i Technik Informacyjnych',
        studyType: 'Magister inżynier',
        area: 'Informatyka',
      },
    ],
  },
  'Vietnamese names': {
    basics: {
      name: 'Nguyễn Thị Hoàng Lan',
      label: 'Accountant',
      summary: 'Accountant, CPA, Hà Nội.',
    },
    work: [
      {
        name: 'Công ty Cổ phần Sữa Bình Minh',
        highlights: [
          'Closed monthly books for Công ty Thương mại Đại Việt',
          'Audited 12 suppliers',
        ],
      },
    ],
    references: [{ name: 'Trần Quốc Đạt', reference: 'Lan is exact, calm and quick.' }],
  },
  'a researcher abroad': {
    basics: {
      name: 'Beatriz Camargo',
      summary:
        'Postdoc at the Instituto de Pesquisas da Amazônia; PhD from the Universidade Federal de São Carlos.',
    },
    publications: [
      { name: 'Uma história da ciência no Brasil', publisher: 'Editora da Universidade' },
      {
        name: 'Sobre a origem das espécies de peixes do rio Negro',
        publisher: 'Revista de Biologia',
      },
    ],
    projects: [{ name: 'Projeto Peixe do Rio', description: 'Counts fish by sound.' }],
  },
  'names in Chinese': {
    basics: { name: '王小明 (Xiaoming Wang)', label: 'Engineer', summary: 'Builds compilers.' },
    work: [{ name: '北京大学', position: 'Research assistant', highlights: ['Wrote a parser'] }],
  },
  'names in two scripts': {
    basics: { name: '王小明 (Xiaoming Wang)' },
    skills: [{ name: 'Rust' }],
  },
  'a Russian name': {
    basics: { name: 'Иван Петров', label: 'Software Engineer' },
    skills: [{ name: 'Java', keywords: ['Spring', 'Kafka'] }],
  },
  'names and keywords alone': {
    basics: { name: 'Bjørn Åkesson', label: 'Développeur' },
    work: [{ name: 'Försäkringsbolaget', position: 'Projektleiter' }],
    skills: [{ name: 'Programmiersprachen', keywords: ['Java', 'Datenbanken', 'Entwicklung'] }],
  },
  'a text to come': {
    basics: {
      summary:
        'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
    },
  },
  'honours in Latin': {
    education: [{ studyType: 'BA', area: 'Classics', score: 'summa cum laude' }],
    awards: [{ title: 'Dux Litterarum', summary: 'Summa cum laude, honoris causa, ad vitam.' }],
  },
  'terse points': {
    work: [
      {
        position: 'SRE',
        highlights: [
          'React, Redux, Node.js, GraphQL',
          'Kubernetes, Terraform, Ansible',
          'On-call 24/7',
        ],
      },
    ],
  },
  'a consultant': {
    basics: {
      name: 'Anna de la Torre',
      summary:
        'Senior consultant. Clients: Banco de la Nación, Caja de Ahorros de Navarra, Junta de Andalucía.',
    },
    work: [
      {
        name: 'Consultores del Sur',
        highlights: [
          'Advised Ministerio de Hacienda y Función Pública',
          'Trained staff of Instituto Nacional de Estadística',
        ],
      },
    ],
  },
  'a mixed page': {
    work: [
      {
        summary:
          'I teach German to adults. Kurse für Anfänger und Fortgeschrittene, mit Prüfung am Ende.',
      },
      { summary: 'I also write the books that we use in class and on the web.' },
    ],
  },
  capitals: {
    work: [
      { highlights: ['MANAGED CLUSTERS', 'WROTE RUNBOOKS', 'TRAINED STAFF IN MÜNCHEN UND KÖLN'] },
    ],
  },
  'teams at Dutch firms': {
    basics: {
      name: 'Sanne van den Berg',
      summary: 'Product designer for Dienst voor het Wegverkeer and Bank van de Arbeid.',
    },
    work: [
      {
        name: 'Vereniging van Nederlandse Gemeenten',
        highlights: ['Designed forms', 'Tested with 40 users in Den Haag'],
      },
    ],
  },
  'Turkish schools': {
    basics: {
      name: 'Ayşe Yıldız',
      label: 'QA Engineer',
      summary: 'Tester of mobile apps; İstanbul.',
    },
    education: [
      {
        institution: 'Orta Doğu Teknik Üniversitesi',
        studyType: 'Lisans',
        area: 'Bilgisayar Mühendisliği',
      },
    ],
  },
  'nothing but a name': { basics: { name: 'Zoë Núñez' } },
  nothing: {},
};
