/** Networks whose people are known as "@me@social.example"; letters only. */
const software =
  /^(?:mastodon|fediverse|activitypub|pleroma|akkoma|misskey|firefish|calckey|sharkey|iceshrimp|gotosocial|pixelfed|friendica|peertube|hometown|glitchsoc)/;

/** Whether a network is one of many servers that people are on. */
export const isFediverse = (network: string): boolean =>
  software.test(network.toLowerCase().replace(/[^a-z]/g, ''));
