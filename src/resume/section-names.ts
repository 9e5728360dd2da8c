/**
 * Other names of the schema's sections; what stands under several of them is one section. A name that says more,
 * such as `internships` or `talks`, is no other name: its list is a section of its own, under that title.
 */
export const synonyms = {
  work: ['experience', 'experiences', 'works', 'employment', 'jobs', 'workExperience'],
  volunteer: ['volunteering', 'volunteers', 'volunteerWork', 'volunteerExperience'],
  education: ['educations', 'studies', 'schools'],
  awards: ['award', 'honors', 'honours'],
  certificates: ['certifications', 'certification', 'certificate', 'licenses', 'licences'],
  publications: ['publication', 'papers', 'articles'],
  skills: ['skill', 'competencies', 'competences', 'skillset'],
  languages: ['spokenLanguages'],
  interests: ['interest', 'hobbies', 'hobby'],
  references: ['reference', 'testimonials', 'testimonial', 'recommendations', 'referees'],
  projects: ['project', 'portfolio', 'portfolios'],
} as const;

/** Whether an item of the `sections` option stands for all sections that the list does not name. */
export const isRest = (name: string): boolean => name === '...' || name === '*';
