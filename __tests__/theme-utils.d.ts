declare module 'jsonresume-theme-utils' {
  const themeUtils: {
    getFormattedDate(date: string, format?: string): string;
    getUrlForProfile(resume: object, network: string): string;
    getUrlForPicture(resume: object): string;
    getNativeLanguage(resume: {
      languages: { language: string; fluency: string }[];
    }): { language: string; fluency: string } | undefined;
  };
  export default themeUtils;
}
