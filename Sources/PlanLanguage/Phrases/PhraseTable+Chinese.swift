extension PhraseTable {
  /// Chinese, simplified and traditional.
  static let chinese: Language = [
    .decisionLabel: "决策 | 决定 | 決策 | 決定",
    .rationaleLabel: "理由 | 原因 | 依据 | 依據",
    .dateAndAuthorLabel: "日期/作者 | 日期／作者 | 日期与作者",
    .dateLabel: "日期",
    .authorLabel: "作者 | 决策人 | 決策人",
    .observationLabel: "观察 | 发现 | 觀察 | 發現",
    .evidenceLabel: "证据 | 證據",
    .impactLabel: "影响 | 影響",
    .otherLabel: "备选方案 | 状态 | 备注 | 后果 | 结果",
    .stateKey: "状态 | 狀態 | 当前状态 | 計劃狀態 | 计划状态",
    .ownerKey: "负责人 | 負責人 | 作者",
    .dependencyKey: "依赖 | 前置 | 依赖于 | 前置条件 | 依賴",
    .ownerLabel: "负责人 | 負責人",
    .due: "截止",

    .stateRemark: "等待 | 待 | 阻塞 | 剩余 | 尚未 | 可执行 | 已接受",
    .unfinishedState: "未完成 | 阻塞 | 等待 | 待 | 评审",
    .remaining: "待 | 剩余 | 尚未 | 阻塞 | 未完成 | 依赖于 | 仍",
    .waiting: "保持此计划 | 保持本计划 | 归档前",
    .over: "计划已完成。 | 计划已全部完成 | 計劃已全部完成",
    .completion: "已完成 | 已关闭 | 已關閉",
    .statusWord: "状态 | 狀態",
    .archiving: "本计划已归档 | 计划已归档 | 已归档本计划 | 已归档该计划",
    .closingSentence: "所有里程碑均已完成 | 所有里程碑已完成 | 所有任务均已完成 | 全部任务已完成 | 所有步骤均已完成",
    .droppedStep: "取消 | 已取消 | 放弃 | 已放弃 | 跳过 | 已跳过 | 推迟 | 已推迟",
    .outcomeToCome: "待 | 尚未 | 暂无 | 尚无 | 未开始 | 完成后 | （",
    .placeholder: "无 | 暂无 | 尚无 | 没有 | 待定 | 待补充 | 不适用 | 無 | 暫無 | 待補",
    .genericTitle: "计划 | 执行计划 | 实施计划 | 标题 | 未命名 | 計劃",

    .expectation: "预期 | 期待 | 期望 | 输出 | 应该 | 应当 | 必须 | 返回 | 显示 | 打印",
    .outputBeginning: "预期 | 输出 | 期望",
    .outputEnding: "预期 | 输出 | 预期结果 | 期望 | 输出结果",
    .outputPart: "预期 | 期待",
    .exitWord: "退出码",
    .exitFiller: "为 | 是",
    .outputVerb: "预期 | 输出 | 期待 | 显示 | 打印 | 返回",
    .passed: "通过 | 成功 | 全部通过 | 通過",
    .failed: "失败 | 未通过 | 失敗 | 未通過 | 错误",
    .verdict: "(通过) | （通过） | （通过，",
    .claim: "测试通过 | 测试全部通过 | 测试均通过 | 构建通过 | 构建成功 | 验证通过 | 校验通过",
    .passedCount: "通过 | 个通过 | 项通过",
    .resultTitle: "结果",
    .byHand: "手动: | 手动： | 手工: | 手工： | 手动验证 | 人工验证",
    .recovery: "回滚 | 恢复 | 撤销 | 还原 | 回退 | 备份 | 重置 | 回復 | 還原",
    .expectedResult: """
    预期 | 期望 | 应 | 必须 | 通过 | 成功 | 返回 | 输出 | 显示 | 失败 | 确认 | 验证 | 结果 | 无错误
    """,
    .acceptanceTitle: "验收 | 驗收",
    .validationTitle: "验证 | 测试 | 校验 | 驗證 | 測試",

    .reason: "因为 | 由于 | 原因 | 理由 | 因此 | 所以 | 以便 | 以免 | 为了 | 避免 | 否则 | 确保 | 根据 | 因為 | 為了",
    .decider: "作者 | 决策人 | 决定人",
    .scope: "范围 | 範圍",
    .scopeChange: "范围变更 | 范围调整 | 缩小范围 | 扩大范围 | 范围缩小 | 范围扩大 | 調整範圍",
    .scopeDenial: "无范围变更 | 没有范围变更 | 范围不变 | 无范围调整",
    .changelog: "更新日志 | 变更日志 | 发布说明 | 更新日誌",
    .instruction: """
    忽略之前的指令 | 忽略以上指令 | 忽略上述指令 | 忽略前面的指令 | 忽略先前的指令 | 忽略所有指令 | 忽略之前的所有指令 |
    忽略所有之前的指令 | 忽略之前的提示
    """,
  ]
}
