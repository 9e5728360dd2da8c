/** Profile URLs of networks; `{}` is the username. Keys contain only letters and digits. */
const networks: Record<string, string> = {
  behance: 'https://www.behance.net/{}',
  bitbucket: 'https://bitbucket.org/{}',
  bluesky: 'https://bsky.app/profile/{}',
  codeberg: 'https://codeberg.org/{}',
  codepen: 'https://codepen.io/{}',
  devto: 'https://dev.to/{}',
  dribbble: 'https://dribbble.com/{}',
  facebook: 'https://www.facebook.com/{}',
  flickr: 'https://www.flickr.com/people/{}',
  github: 'https://github.com/{}',
  gitlab: 'https://gitlab.com/{}',
  hackernews: 'https://news.ycombinator.com/user?id={}',
  huggingface: 'https://huggingface.co/{}',
  instagram: 'https://www.instagram.com/{}',
  kaggle: 'https://www.kaggle.com/{}',
  keybase: 'https://keybase.io/{}',
  linkedin: 'https://www.linkedin.com/in/{}',
  medium: 'https://medium.com/@{}',
  npm: 'https://www.npmjs.com/~{}',
  orcid: 'https://orcid.org/{}',
  pinterest: 'https://www.pinterest.com/{}',
  reddit: 'https://www.reddit.com/user/{}',
  soundcloud: 'https://soundcloud.com/{}',
  telegram: 'https://t.me/{}',
  twitch: 'https://www.twitch.tv/{}',
  twitter: 'https://twitter.com/{}',
  vimeo: 'https://vimeo.com/{}',
  x: 'https://x.com/{}',
  youtube: 'https://www.youtube.com/@{}',
};

/**
 * The URL of a profile, made from its network and username.
 * @param network in any spelling: "GitHub", "dev.to"
 * @returns empty if the network is not in the table, or if the username is not valid there
 */
export function profileUrl(network: string, username: string): string {
  const key = network.toLowerCase().replace(/[^a-z\d]/g, '');
  const name = username.replace(/^@/, '');
  return Object.hasOwn(networks, key) && /^[\w.-]+$/.test(name)
    ? networks[key]!.replace(
        '{}',
        key === 'bluesky' && !name.includes('.') ? `${name}.bsky.social` : name,
      )
    : '';
}
