const fingerprint = require('./fingerprint.cjs');

import('jsonresume-theme-ordinal').then((theme) => fingerprint(theme));
