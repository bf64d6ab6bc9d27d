extension PhraseTable {
  /// Japanese.
  static let japanese: Language = [
    .decisionLabel: "決定 | 決定事項 | 判断",
    .rationaleLabel: "理由 | 根拠 | 背景",
    .dateAndAuthorLabel: "日付/作成者 | 日付/著者 | 日付／作成者 | 日時/作成者",
    .dateLabel: "日付 | 日時",
    .authorLabel: "作成者 | 著者 | 決定者 | 担当",
    .observationLabel: "観察 | 発見 | 気づき",
    .evidenceLabel: "証拠 | 根拠資料",
    .impactLabel: "影響",
    .otherLabel: "代替案 | 状態 | 備考 | 結果",
    .stateKey: "状況 | ステータス | 状態 | 現在の状態",
    .ownerKey: "担当者 | 担当 | 作成者",
    .dependencyKey: "依存 | 依存関係 | 前提 | 前提条件",
    .ownerLabel: "担当 | 担当者",
    .due: "期限",

    .stateRemark: "待ち | 保留 | 残り | 未完了 | まだ | 実行可能",
    .unfinishedState: "未完了 | 待ち | 保留 | レビュー",
    .remaining: "残り | 未完了 | 未対応 | まだ | 保留 | 待ち",
    .waiting: "この計画は維持 | アーカイブする前に | アーカイブ前",
    .over: "計画は完了。 | 計画は完了しました",
    .completion: "完了 | 終了",
    .statusWord: "状態 | ステータス | 状況",
    .archiving: "計画をアーカイブし | 計画はアーカイブ",
    .closingSentence: """
    すべて完了した | すべて完了しました | 全て完了した | 全て完了しました | すべて完了しています
    """,
    .droppedStep: "中止 | 取り下げ | 見送り | スキップ | 延期",
    .outcomeToCome: "未 | 完了後 | なし | 予定 | （ | まだ",
    .placeholder: "なし | 未定 | 未記入 | 特になし | 該当なし | 無し",
    .genericTitle: "計画 | 実行計画 | 実装計画 | タイトル | 無題",

    .expectation: "期待 | 出力 | 必ず | 成功 | 表示され | 返す | べき",
    .outputBeginning: "期待 | 出力 | 想定",
    .outputEnding: "期待 | 出力 | 期待結果 | 期待される出力 | 出力例",
    .outputPart: "期待 | 想定される",
    .exitWord: "終了コード",
    .exitFiller: "は | が",
    .outputVerb: "期待 | 出力 | 表示",
    .passed: "成功 | 合格 | パス | 通過",
    .failed: "失敗 | 不合格 | エラー",
    .verdict: "(成功) | （成功） | (合格) | （合格）",
    .claim: "テスト成功 | テストは成功 | テストが成功 | テストが通った | テスト通過 | ビルド成功 | ビルドが成功 | 検証成功",
    .passedCount: "件成功 | 成功 | 件合格",
    .resultTitle: "結果",
    .byHand: "手動: | 手動： | 手動確認 | 手作業",
    .recovery: "ロールバック | 復旧 | 復元 | 元に戻 | 取り消 | 巻き戻 | バックアップ | リセット | リカバリ",
    .expectedResult: "期待 | 成功 | 出力 | 表示 | 返 | 確認 | 失敗 | 結果 | 通る | こと",
    .acceptanceTitle: "受け入れ | 受入",
    .validationTitle: "検証 | テスト | 確認",

    .reason: "ため | 理由 | なぜなら | ので | から | 根拠 | 避ける | 防ぐ",
    .decider: "作成者 | 決定者 | 担当",
    .scope: "スコープ | 範囲",
    .scopeChange: "スコープ変更 | スコープを変更 | スコープを縮小 | スコープを拡大 | 範囲を変更",
    .scopeDenial: "スコープ変更なし | スコープの変更なし | スコープ変更はな",
    .changelog: "変更履歴 | リリースノート | 更新履歴",
    .instruction: """
    以前の指示を無視 | 前の指示を無視 | 上記の指示を無視 | これまでの指示を無視 | すべての指示を無視 | 以前の命令を無視
    """,
  ]
}
