// Common characters, above all in résumés, that exist only in one of the three writing systems.

const simplified =
  '们这个来说时为会国对发经过实现学习开关门问间见长东车马语话请谢让认识设计负责项业务专术软测试运维网络应数据产优势团队员' +
  '师级总监历简电邮编号单协调执行构创领导组织报评论资讯与参岁毕荣誉奖证书级课题华联优质类训练销售议级销费积极态严谨营销划审' +
  '进术业机动乐记录预贡献规范压缩环节风险图标杂志译读写说听难题统筹样带给热爱亿万乡县厂岗责届办财务税银贷债库币购买货物';
const traditional =
  '們這個來說時為會國對發經過實現學習開關門問間見長東車馬語話請謝讓認識設計負責項業務專術軟測試運維網絡應數據產優勢團隊員' +
  '師級總監歷簡電郵編號單協調執行構創領導組織報評論資訊與參歲畢榮譽獎證書級課題華聯優質類訓練銷售議級銷費積極態嚴謹營銷劃審' +
  '進術業機動樂記錄預貢獻規範壓縮環節風險圖標雜誌譯讀寫說聽難題統籌樣帶給熱愛億萬鄉縣廠崗責屆辦財務稅銀貸債庫幣購買貨物';
const japanese =
  '働込円気売実発経歴検図沢辺桜駅戦総続営対応単様変験歩録済帰権県郷栄覚拡渋匁枠畑峠榊塚浜斎斉関観';

/**
 * The language of a text in Chinese characters without kana.
 * @returns `zh-Hans` if there is no evidence for another
 */
export function chinese(text: string): string {
  let [hans, hant, jpan] = [0, 0, 0];
  for (const letter of text) {
    const [isSimplified, isTraditional] = [
      simplified.includes(letter),
      traditional.includes(letter),
    ];
    if (isSimplified && !isTraditional) hans++;
    if (isTraditional && !isSimplified) hant++;
    if (!isSimplified && !isTraditional && japanese.includes(letter)) jpan++;
  }
  if (jpan > hans + hant) return 'ja';
  return hant > hans ? 'zh-Hant' : 'zh-Hans';
}
