import { markOf } from '../marks';
import { isNested, isNote, keysOf, property, set } from '../shape';
import type { Dialect } from './dialect';
import { FirstSaid } from './first-said';
import { imageIn } from './image';
import { forTools, isSwitch, pathOf, switchOf, type Fields, type Mapping } from './mapping';
import { marksOf, withMarks } from './marks';
import { nameIn, nameOf, isPart } from './name';
import { networkOf } from './networks';
import { fieldNamed } from './person-names';
import { placeOfAll } from './place';
import { homeProfile, isOtherInBasics, profileOf, profilesIn } from './profiles';

/** Gathers what a résumé says of its person in several places; what was said first goes before the rest. */
export class Person {
  private readonly said: FirstSaid;
  private readonly profiles: unknown[] = [];
  private readonly names = new Map<string, unknown>();
  private readonly places = new Map<string, unknown>();

  constructor(
    private readonly dialect: Pick<Dialect, 'personNames' | 'technical' | 'home'>,
    private readonly mapping: Mapping,
  ) {
    this.said = new FirstSaid(mapping);
  }

  /** Whether anything was said. */
  get isKnown(): boolean {
    const { said, names, places, profiles } = this;
    return Object.keys(said.basics).length + names.size + places.size + profiles.length > 0;
  }

  /** Where the next profile will stand. */
  get next(): string {
    return `basics.profiles[${this.profiles.length}]`;
  }

  /** Whether a field is said already. */
  has(field: string): boolean {
    return field !== 'profiles' && this.said.has(field);
  }

  /** The field that a key names. @param isInner whether it stands in a person's record */
  readonly fieldOf = (key: string, isInner: boolean): string | undefined =>
    fieldNamed(this.dialect.personNames, key, isInner);

  /** Takes the schema's own `basics`; returns whether a name or profiles in it are written in another way. */
  start(basics: unknown): boolean {
    let isOther = false;
    for (const key of keysOf(basics)) {
      const value = property(basics, key);
      const says = this.mapping.says(value);
      if (says && isOtherInBasics(key, value)) {
        this.say(this.fieldOf(key, false) ?? key, key, value, `basics.${key}`);
        isOther = true;
      } else if (key !== 'profiles') {
        set(this.said.basics, key, value);
        const field = says ? this.fieldOf(key, false) : undefined;
        if (field) this.said.keys.set(field === 'address' ? 'location' : field, key);
      } else if (says) this.addProfile(value, 'basics.profiles');
      else isOther ||= isNested(value);
    }
    return isOther;
  }

  /** Takes a record that tells of the person. @param own the path to it */
  take(record: Fields, own: string): void {
    const off = switchOf(record);
    if (off) return this.mapping.leaveOut(own, `switched off by "${off}"`, record);
    const marks = marksOf(record);
    for (const key of Object.keys(record)) {
      const value = record[key];
      const path = pathOf(own, key);
      if (markOf(key) || isSwitch(key)) continue;
      if (isNote(key)) this.mapping.leaveOut(path, 'ignored: starts with _ or -', value);
      else if (this.dialect.technical.person.includes(key))
        this.mapping.leaveOut(path, forTools, value);
      else if (key === 'username' && this.dialect.home) {
        if (this.mapping.says(value)) this.addProfile(homeProfile(value, this.dialect.home), path);
      } else this.say(this.fieldOf(key, true) ?? key, key, value, path, marks);
    }
  }

  /** Says one thing. @param field a name of the table, or else the author's own */
  say(field: string, key: string, value: unknown, own: string, marks: Fields | null = null): void {
    if (!this.mapping.says(value)) return;
    const marked = () => withMarks(value, marks);
    if (isPart(field)) this.names.set(field, this.names.get(field) ?? marked());
    else if (field === 'profiles') this.addProfiles(value, own, marks);
    else if (field === 'image') this.addImage(value, own, marks);
    else if (isPlace(field)) this.addPlace(field, marked(), own);
    else if (field === key && networkOf(key) !== undefined)
      this.addProfile(withMarks(profileOf(key, value), marks), own);
    else this.said.add(field, field === 'name' && !marks ? nameIn(value) : marked(), own);
  }

  private addPlace(field: string, value: unknown, own: string): void {
    if (this.places.has(field))
      return this.mapping.leaveOut(own, 'another location is shown instead', value);
    this.places.set(field, value);
    this.mapping.came(`basics.location${field.startsWith('place.') ? field.slice(5) : ''}`, own);
  }

  private addImage(value: unknown, own: string, marks: Fields | null): void {
    const image = imageIn(value, marks);
    if (image.off) this.mapping.leaveOut(own, `switched off by "${image.off}"`, value);
    else if (this.mapping.says(image.value)) this.said.add('image', image.value, own);
    if (image.off) return;
    for (const key of image.others)
      this.mapping.leaveOut(pathOf(own, key), forTools, property(value, key));
  }

  /** Adds profiles, and other ways to reach somebody that stand among them. */
  addProfiles(value: unknown, own: string, marks: Fields | null = null): void {
    const all = Array.isArray(value) ? marks : { ...marksOf(value), ...marks };
    const given = all && Object.keys(all).length ? all : null;
    for (const found of profilesIn(value, own)) {
      if (!this.mapping.says(found.value)) continue;
      for (const key of found.left ?? [])
        this.mapping.leaveOut(pathOf(found.own, key), 'another field is shown instead', key);
      const field = found.name ? this.fieldOf(found.name, true) : undefined;
      if (field && field !== 'profiles') this.say(field, found.name, found.value, found.own, given);
      else {
        const profile = found.name ? profileOf(found.name, found.value) : found.value;
        this.addProfile(withMarks(profile, given), found.own);
      }
    }
  }

  addProfile(profile: unknown, own: string): void {
    this.mapping.came(this.next, own);
    this.profiles.push(profile);
  }

  /** Everything that was gathered, as `basics`. */
  whole(): Fields {
    const { basics, keys } = this.said;
    const name = nameOf(this.names);
    if (name !== undefined && !keys.has('name')) basics['name'] = name;
    if (this.places.size) {
      const own = property(basics, keys.get('location') ?? 'location');
      basics['location'] = placeOfAll(own, this.places);
    }
    if (this.profiles.length) basics['profiles'] = this.profiles;
    return basics;
  }
}

const isPlace = (field: string): boolean => /^(?:location|address|place\..*)$/.test(field);
