import { cldr } from '../cldr/zh-HK';
import type { Locale } from '../locale';
import { zhHant } from './zh-Hant';

/** Chinese of Hong Kong, for Macao and Cantonese too. Not yet checked by a native speaker. */
export const zhHK: Locale = {
  ...zhHant,
  ...cldr,
  now: [...zhHant.now, '現時', '在讀'],
  labels: {
    ...zhHant.labels,
    work: '工作經驗',
    volunteer: '義工服務',
    awards: '獎項',
    certificates: '證書',
    publications: '著作',
    projects: '項目',
    url: '網頁',
    email: '電郵',
    profile: '個人檔案',
    workPermit: '工作簽證',
    courses: '修讀科目',
    expires: '到期日',
    credentialId: '證書編號',
    lastModified: '最後更新',
  },
};
