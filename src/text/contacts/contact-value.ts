/** One of the values that stand in a contact. */
export interface Value {
  /** As its reader sees it; empty for an address that names itself. */
  text: string;
  /** Vetted; empty where it leads nowhere. */
  href: string;
  /** The number or the address alone, for machines. */
  value: string;
}

export type ContactName = 'email' | 'phone' | 'url';
