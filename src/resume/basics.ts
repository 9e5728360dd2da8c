import { entry } from './kinds/entry';
import { list } from './kinds/list';
import { home } from './location';
import { address, contact, date, prose, text } from './kinds/text';

export const profile = entry({
  network: [text, 'name', 'site', 'platform'],
  username: [text, 'user', 'handle'],
  url: [address, 'link', 'website'],
});

export const basics = entry({
  name: [text, 'fullName'],
  label: [text, 'headline', 'title'],
  image: [address, 'picture', 'photo'],
  email: [contact, 'mail'],
  phone: [contact, 'telephone', 'mobile', 'tel'],
  url: [address, 'website', 'homepage'],
  summary: [prose, 'about', 'objective'],
  highlights: [list(prose), 'achievements', 'keyPoints'],
  pronouns: text,
  birthDate: [date, 'dateOfBirth', 'birthday', 'born'],
  nationality: [text, 'citizenship'],
  workPermit: [text, 'visa', 'workAuthorization'],
  location: [home, 'address'],
  profiles: list(profile),
});
