// Loads the theme as resume-cli and HackMyResume do.
const { join } = require('node:path');
const theme = require(join(__dirname, 'node_modules', 'jsonresume-theme-ordinal'));

require('./fingerprint.cjs')(theme);
