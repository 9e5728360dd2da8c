const theme = require('jsonresume-theme-ordinal');

require('./fingerprint.cjs')(theme);
