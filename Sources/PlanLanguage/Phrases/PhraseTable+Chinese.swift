extension PhraseTable {
  /// Chinese.
  static let chinese: Language = [
    .decisionLabel: "决策 | 决定",
    .rationaleLabel: "理由 | 原因",
    .dateAndAuthorLabel: "日期/作者",
    .dateLabel: "日期",
    .authorLabel: "作者",
    .observationLabel: "观察 | 发现",
    .evidenceLabel: "证据",
    .impactLabel: "影响",
    .stateKey: "状态",
    .dependencyKey: "依赖 | 前置",
    .placeholder: "无 | 暂无",
    .expectation: "预期 | 期待 | 期望 | 输出",
    .outputBeginning: "预期 | 输出",
    .outputEnding: "预期 | 输出",
    .outputPart: "预期 | 期待",
    .exitWord: "退出码",
    .outputVerb: "预期 | 输出 | 期待",
    .passed: "通过 | 成功",
    .failed: "失败 | 未通过",
  ]
}
