import type { Lexicon } from './lexicon';

/** Japanese writes no spaces: `fold.ts` closes up "は じ め に". */
export const JAPANESE: Lexicon = {
  language: 'ja',
  joiners: ['と', 'および', '及び', 'ならびに', '並びに'],
  articles: [],
  phrases: {
    abstract: '要旨, 要約, 抄録, 概要, 和文抄録, 英文抄録, 和文要旨, 論文要旨, アブストラクト, あらまし, 梗概',
    highlights: 'ハイライト, 要点',
    keywords: 'キーワード, キー ワード, 索引用語, キイワード',
    introduction:
      'はじめに, はしがき, まえがき, 緒言, 諸言, 緒論, 緒 言, 序論, 序言, 序文, 序, 序章, 導入, 問題, 問題と目的, 問題の所在',
    background:
      '背景, 研究背景, 研究の背景, 背景と目的, 背景および目的, 目的, 研究目的, 研究の目的, 本研究の目的, 先行研究, 関連研究, 理論的背景, 仮説',
    methods: `
      方法, 研究方法, 研究の方法, 調査方法, 実験方法, 解析方法, 分析方法, 実験, 材料, 対象,
      材料と方法, 材料および方法, 材料及び方法, 対象と方法, 対象および方法, 対象及び方法, 方法と対象,
      方法および対象, 資料と方法, 資料および方法, 試料と方法, 手法, 手続き, 研究対象, 統計解析,
      統計学的解析, 統計処理, 実験材料, 調査対象, 対象者`,
    results: '結果, 研究結果, 調査結果, 実験結果, 解析結果, 分析結果, 成績',
    'results-discussion':
      '結果と考察, 結果および考察, 結果及び考察, 結果・考察, 実験結果と考察, 実験結果および考察, 結果ならびに考察',
    discussion: '考察, 総合考察, 討論, 議論, 考案, 総合討論, 研究の限界, 本研究の限界',
    conclusions: `
      結論, 結語, 結び, むすび, まとめ, おわりに, 終わりに, さいごに, 最後に, 総括, あとがき,
      結言, 今後の課題, 今後の展望, まとめと今後の課題, 結論と今後の課題, 考察と結論, 考察および結論`,
    case: '症例, 症例報告, 症例呈示, 症例提示, 事例, 事例紹介, 症例の概要',
    supplementary: '補足資料, 補足情報, 電子付録, 付加情報, 付属資料, 補足材料',
    acknowledgements: '謝辞, 謝 辞',
    funding: '研究助成, 助成, 研究資金, 資金源, 研究費, 助成金',
    'competing-interests':
      '利益相反, 利益相反の開示, 利益相反自己申告, 開示すべき利益相反, 利益相反について, 利益相反に関する開示, coi開示',
    'author-contributions': '著者貢献, 著者の貢献, 著者役割, 著者貢献度, 各著者の貢献',
    ethics: '倫理, 倫理的配慮, 倫理的事項, 倫理審査, 倫理規定',
    'data-availability': 'データの利用可能性, データ利用可能性, データアベイラビリティ, データの公開',
    'code-availability': 'コードの利用可能性',
    abbreviations: '略語, 略語一覧, 用語集, 記号',
    appendix: '付録, 附録, 補遺, 別添, 付表',
    'author-info': '著者紹介, 著者情報, 著者略歴, 著者, 責任著者, 連絡先, 著者連絡先, 別刷請求先, 所属',
    'article-info': '書誌情報, 論文情報, 受付日, 引用方法, 記事情報, 受稿日',
    rights: '著作権, ライセンス, 著作権表示',
    notes: '注, 註, 脚注, 注記, 注釈, 備考, 補注',
    'peer-review': '査読, 査読報告',
    'additional-info': 'その他, 付記, 追記',
    references:
      '文献, 参考文献, 引用文献, 引用・参考文献, 参照文献, 引用参考文献, 参考・引用文献, 文献一覧, 参考資料, 引用・参照文献',
  },
  cues: [
    { type: 'conclusions', where: 'end', words: '結論, まとめ, 今後の課題, 今後の展望' },
    { type: 'results-discussion', where: 'end', words: '結果と考察, 結果および考察' },
    { type: 'discussion', where: 'end', words: '考察' },
    { type: 'methods', where: 'end', words: '方法, 手法' },
    { type: 'results', where: 'end', words: '結果' },
    { type: 'background', where: 'end', words: '背景' },
    { type: 'appendix', where: 'start', words: '付録' },
    { type: 'references', where: 'start', words: '参考文献, 引用文献' },
    { type: 'keywords', where: 'start', words: 'キーワード' },
  ],
};
