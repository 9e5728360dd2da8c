// What people call what a résumé has in `basics`, in small letters and letters alone: "Phone_Number" is `phonenumber`.

const namesOf = (names: Record<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([field, others]) =>
      others.split(' ').map((name) => [name, field]),
    ),
  );

/** The fields of a person; `first`, `middle` and `last` are parts of the name, `place.…` of the place. */
export const personNames = namesOf({
  name: 'name fullname displayname',
  first: 'firstname givenname forename fname',
  middle: 'middlename',
  last: 'lastname surname familyname lname',
  label:
    'label headline title jobtitle subtitle role currentrole position currentposition profession ' +
    'professionaltitle occupation tagline designation',
  image:
    'image picture photo avatar photograph portrait headshot profilepicture profilephoto profileimage ' +
    'profilepic imageurl photourl pictureurl avatarurl',
  email: 'email mail emailaddress emails',
  phone:
    'phone telephone mobile tel cell cellphone phonenumber mobilenumber mobilephone ' +
    'telephonenumber phones phonenumbers',
  url: 'url website homepage web site personalwebsite personalsite websiteurl portfolio portfoliourl',
  summary:
    'summary about aboutme objective bio biography brief intro introduction overview statement ' +
    'personalstatement professionalsummary careersummary careerobjective profilesummary shortbio',
  pronouns: 'pronouns',
  birthDate: 'birthdate dateofbirth birthday born dob',
  nationality: 'nationality citizenship',
  workPermit: 'workpermit visa workauthorization',
  location: 'location place',
  address: 'address streetaddress',
  'place.address': 'street',
  'place.city': 'city town',
  'place.postalCode': 'postalcode postcode zip zipcode pincode',
  'place.region': 'region state province',
  'place.countryCode': 'country countrycode',
  profiles:
    'profiles social socials sociallinks socialmedia socialnetworks socialprofiles socialaccounts ' +
    'links weblinks onlineprofiles accounts networks',
});

/** Names that mean this only within a record about the person. */
export const innerNames = namesOf({
  summary: 'description text content',
  profiles: 'customfields other others',
});

/** Names that may be about the file and not the person, where there is `basics` as well. */
export const unclear = new Set(
  'name title subtitle role position site web place portfolio intro overview statement about'.split(
    ' ',
  ),
);

/** Records that tell of a person. */
export const containers = new Set(
  (
    'contact contacts contactinfo contactinformation contactdetails contactme personal personalinfo ' +
    'personalinformation personaldetails personaldata personalprofile info information header profile ' +
    'about aboutme bio person candidate applicant me owner user details basicinfo basicinformation ' +
    'generalinfo generalinformation identity personalia'
  ).split(' '),
);

/** Networks under whose names people give their own. */
export const networkNames: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Behance Bitbucket Blog Bluesky Codeberg Codeforces CodePen Discord Dribbble Facebook Flickr GitHub ' +
    'GitLab HackerRank Instagram Kaggle Keybase LeetCode LinkedIn Mastodon Matrix Medium npm ORCID ' +
    'Pinterest Reddit ResearchGate Scholar Signal Skype SoundCloud Telegram Threads TikTok Twitch ' +
    'Twitter Vimeo WhatsApp WeChat X XING YouTube dev.to StackOverflow HackerNews HuggingFace GoogleScholar'
  )
    .split(' ')
    .map((name) => [lettersOf(name), name]),
);

/** A key as it is compared; empty for what is longer than any name. */
export function lettersOf(key: string): string {
  return key.length > 40 ? '' : key.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * The field that a key names; undefined when it names none.
 * @param own names of the dialect
 * @param isInner whether it stands in a person's record
 */
export function fieldNamed(
  own: Readonly<Record<string, string>>,
  key: string,
  isInner: boolean,
): string | undefined {
  const letters = lettersOf(key);
  const tables = [own, personNames, ...(isInner ? [innerNames] : [])];
  return tables.find((names) => Object.hasOwn(names, letters))?.[letters];
}
