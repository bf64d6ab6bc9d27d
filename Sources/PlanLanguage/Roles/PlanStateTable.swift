/// The words that stand for a plan's state, in normal form, sorted and separated by bars.
///
/// Where the words are not ours, the reading is: agreed but not begun is a draft; in review, nearly done or done in
/// part is active; put aside on purpose is blocked. "stable" is completed, because a governed document becomes stable
/// when its content no longer changes, and a plan's does so when the work is done; "living" is active and "deprecated"
/// superseded for the same reason.
enum PlanStateTable {
  /// Names of a state as folders, headings and values have them.
  static let names: [(state: PlanState, phrases: String)] = [
    (
      .draft,
      """
      backlog | borrador | borradores | brouillon | brouillons | draft | drafts | entwurf | entwürfe |
      future | geplant | idea | ideas | new | not started | offen | pendentes | pendiente | pendientes |
      pending | planejado | planejados | planificado | planificados | planifié | planifiés | planned |
      planning | proposals | proposed | queued | rascunho | rascunhos | ready | someday | to do | todo |
      unstarted | up next | upcoming | à faire | запланировано | черновик | черновики | 下書き | 待办 |
      待开始 | 未开始 | 未着手 | 草案 | 草稿 | 計画中 | 计划中 | 계획됨 | 예정 | 초안
      """
    ),
    (
      .active,
      """
      actif | actifs | activa | activas | active | activo | activos | aktiv | aktive | ativa | ativas |
      ativo | ativos | current | doing | em andamento | em curso | em progresso | en cours | en curso |
      en progreso | in arbeit | in bearbeitung | in development | in flight | in progress | in review |
      inprogress | laufend | laufende | living | now | ongoing | open | review | running | started |
      under review | under way | underway | wip | work in progress | working | активно | активные |
      активный | в процессе | в работе | текущие | アクティブ | 作業中 | 実施中 | 實施中 | 执行中 | 活跃 |
      进行 | 进行中 | 進行中 | 진행 중 | 진행중 | 활성
      """
    ),
    (
      .blocked,
      """
      blocked | blockiert | bloqueada | bloqueado | bloqueados | bloqué | bloqués | deferred | em espera |
      em pausa | en attente | en espera | en pausa | en pause | frozen | hold | on hold | onhold | parked |
      pausado | pausados | paused | pausiert | postponed | reporté | shelved | stalled | suspended |
      suspendu | waiting | zurückgestellt | заблокирован | заблокировано | на паузе | отложен | отложено |
      приостановлен | приостановлено | ブロック | ブロック中 | 中断 | 保留 | 保留中 | 已暂停 | 已阻塞 |
      挂起 | 推迟 | 搁置 | 擱置 | 暂停 | 暫停 | 阻塞 | 보류 | 보류 중 | 보류중 | 차단됨
      """
    ),
    (
      .completed,
      """
      abgeschlossen | abgeschlossene | achevé | closed | completada | completadas | completado |
      completados | complete | completed | concluída | concluído | concluídos | delivered | done |
      erledigt | feito | fertig | finalised | finalizada | finalizado | finalizados | finalized | fini |
      finished | hecho | implemented | landed | livré | merged | released | resolved | shipped | terminado |
      terminados | terminé | terminés | выполнено | готово | завершено | завершён | завершённые | закрыт |
      закрыто | сделано | リリース済み | 完了 | 完了済 | 完了済み | 完成 | 実装済 | 実装済み | 対応済 |
      対応済み | 已上线 | 已交付 | 已关单 | 已关闭 | 已发布 | 已合并 | 已完成 | 已实现 | 已實作 | 已落地 |
      済 | 済み | 구현 완료 | 완료 | 완료됨 | 종료
      """
    ),
    (
      .abandoned,
      """
      abandonado | abandonados | abandoned | abandonné | abandonnés | abgebrochen | abgelehnt | aborted |
      annulé | annulés | aufgegeben | cancelada | cancelado | cancelados | canceled | cancelled | declined |
      descartado | discarded | discontinued | dropped | rechazado | rejected | rejeitado | rejeté |
      scrapped | verworfen | withdrawn | won't do | won't fix | wont do | wont fix | wontfix | брошено |
      отклонено | отклонён | отменено | отменён | キャンセル | 中止 | 却下 | 取り下げ | 取消 | 已取消 |
      已否决 | 已废弃 | 已放弃 | 已終止 | 已终止 | 废弃 | 廃案 | 放弃 | 見送り | 중단 | 중단됨 | 취소 |
      취소됨 | 폐기 | 폐기됨
      """
    ),
    (
      .superseded,
      """
      deprecated | ersetzt | obsolete | obsoleto | obsolète | outdated | overtaken | reemplazado |
      reemplazados | remplacé | remplacés | replaced | substituído | substituídos | superceded |
      superseded | veraltet | überholt | заменено | заменён | устарел | устарело | 差し替え | 已取代 |
      已替代 | 已被取代 | 已过时 | 廃止 | 置き換え | 置き換え済み | 被取代 | 被替代 | 대체됨
      """
    ),
    (
      .archived,
      """
      archiv | archivada | archivado | archivados | archive | archived | archives | archiviert | archivé |
      archivés | arquivado | arquivados | arquivo morto | historical | retired | архив | в архиве |
      アーカイブ | アーカイブ済み | 已归档 | 已歸檔 | 归档 | 歸檔 | 보관 | 보관됨
      """
    ),
  ]

  /// More beginnings of a value, which are too vague for the name of a folder.
  static let words: [(state: PlanState, phrases: String)] = [
    (
      .draft,
      """
      a fazer | about to begin | about to start | accepted for implementation | agreed | approuvé |
      approved | aprobada | aprobado | aprovada | aprovado | ausstehend | awaiting approval |
      awaiting sign off | awaiting signoff | awaiting start | concept | considering | design | designed |
      designing | dev ready | dispatch ready | drafted | drafting | exploring | genehmigt |
      greenlit | implementation ready | in backlog | in design | in draft |
      in planning | in planung | in vorbereitung | initial draft | never started | nicht begonnen |
      nicht gestartet | no empezado | no iniciada | no iniciado | no work yet | noch nicht begonnen |
      non commencé | not applied | not approved | not begun | not implemented | not scheduled |
      not yet applied | not yet approved | not yet begun | not yet dispatched | not yet implemented |
      not yet integrated | not yet scheduled | not yet started | não iniciada | não iniciado |
      pas commencé | pas encore commencé | pendente | pending approval | pending start | plan |
      plan approved | plan only | planification | planned for | por hacer | por iniciar | pre | pre flight |
      pre implementation | pre staged | preflight | promotion ready | proposal | proposta | proposto |
      proposé | propuesta | propuesto | ready for dev | ready for development | ready for dispatch |
      ready for execution | ready for implementation | ready for work | ready to begin | ready to execute |
      ready to implement | ready to start | research | researching | rfc | scheduled | scoping |
      sin empezar | sin iniciar | spec | specification | stub | to be | to be done | to be started |
      unapproved | untouched | vorgeschlagen | waiting for approval | waiting to start | yet to start |
      à venir | ещё не начато | запланирован | запланирована | не начат | не начата | не начато | одобрено |
      ожидает утверждения | планируется | предложен | предложено | утверждено | 完了予定 | 完成后 |
      尚未开始 | 已批准 | 待处理 | 待实施 | 待审批 | 待审核 | 待審核 | 待执行 | 待批准 | 承認待ち |
      承認済み | 拟定 | 提案 | 提案中 | 未启动 | 未实施 | 未實施 | 未开工 | 未開始 | 検討中 | 着手前 |
      规划中 | 计划 | 计划完成 | 设计中 | 起草中 | 预计完成 | 계획 | 계획 중 | 대기 | 대기 중 | 대기중 |
      미시작 | 미착수 | 승인됨 | 시작 전 | 시작전 | 완료 예정 | 제안 | 제안됨
      """
    ),
    (
      .active,
      """
      accepted and in progress | all but | almost | approved and in progress | at risk | awaiting merge |
      awaiting qa | awaiting review | awaiting testing | awaiting validation | awaiting verification |
      begonnen | being | building | casi | closing | code complete | code review | coding | commencé |
      complete except | complete pending | completed except | completed pending | completing |
      completion pending | debugging | delayed | delivering | deploying | design complete |
      design completed | design resolved | dev complete | developing | development | development complete |
      done except | done pending | démarré | em desenvolvimento | em execução | em revisão | em teste |
      em testes | en desarrollo | en développement | en ejecución | en proceso | en revisión | en revue |
      executing | execution | fast | feature complete | final candidate | final checks | final qa |
      final review | final testing | final validation | final verification | finalising | finalizing |
      finishing | fixing | gestartet | half | im gange | implement | implementation |
      implementation complete | implementation completed | implementation done | implementation finished |
      implemented pending | implementing | in code review | in entwicklung | in execution |
      in implementation | in pr | in prüfung | in qa | in rollout | in test | in testing | in umsetzung |
      in validation | in verification | inachevé | incomplete | incompleto | iniciado | iterating |
      landing | largely | live and in progress | merging | migrating | milestone | milestones | mostly |
      mvp complete | near completion | nearing completion | nearly | needs merge | needs qa | needs review |
      needs testing | needs validation | needs verification | nicht abgeschlossen | nicht erledigt |
      nicht fertig | no completado | no finalizado | no terminado | noch nicht abgeschlossen |
      noch nicht fertig | non achevé | non terminé | not closed | not complete | not completed |
      not delivered | not done | not finished | not fully complete | not fully completed | not fully done |
      not fully implemented | not landed | not merged | not resolved | not shipped | not yet closed |
      not yet complete | not yet completed | not yet delivered | not yet done | not yet finished |
      not yet landed | not yet merged | not yet shipped | não concluído | não finalizado | on track |
      parcialmente | partial | partially | partiellement | partly | pas encore terminé | pas terminé |
      pending final review | pending final validation | pending merge | pending pr | pending pull request |
      pending qa | pending release | pending review | pending testing | pending validation |
      pending verification | phase | phases | pr open | pr opened | pr submitted | pre merge | pre release |
      pre review | presque | qa | quase | ready for merge | ready for pr | ready for qa |
      ready for release | ready for review | ready for testing | ready for validation |
      ready for verification | ready to close | ready to land | ready to merge | ready to release |
      ready to ship | ready to test | reopened | resumed | reviewing | rolling out | session | sessions |
      shipping | slice | slices | soft launched | sprint | stage | stages | still | substantially |
      teilweise | testing | unblocked | under construction | under development | undone | unfinished |
      unresolved | unvollständig | validating | validation | verification | verifying | wave | waves |
      wrapping up | yet to finish | в разработке | выполняется | ещё не завершено | на проверке | на ревью |
      начат | начато | не выполнено | не готово | не завершен | не завершено | не завершён | не закончено |
      незавершено | почти | тестируется | частично | ほぼ完了 | テスト中 | マージ待ち | レビュー中 |
      レビュー待ち | 一部完了 | 代码完成 | 即将完成 | 基本完成 | 大部分完成 | 完了待ち | 完成中 | 完成度 |
      实施中 | 実行中 | 実装中 | 审查中 | 対応中 | 尚未完成 | 已启动 | 已开始 | 开发中 | 待合并 | 待测试 |
      待评审 | 待验收 | 待验证 | 接近完成 | 推进中 | 未完了 | 未完成 | 未完结 | 検証中 | 概ね完了 |
      没有完成 | 测试中 | 着手 | 着手中 | 着手済み | 评审中 | 还未完成 | 部分完了 | 部分完成 | 验证中 |
      거의 완료 | 검토 중 | 검토중 | 구현 중 | 리뷰 중 | 미완료 | 미완성 | 부분 완료 | 부분완료 |
      완료 대기 | 완료되지 | 일부 완료 | 작업 중 | 작업중 | 진행 | 테스트 중
      """
    ),
    (
      .blocked,
      """
      adiado | aguardando | angehalten | aplazado | ausgesetzt | awaiting | blocking | depends on |
      différé | en suspens | esperando | gated | gated on | held | needs approval | needs clarification |
      needs decision | needs input | on pause | pending decision | pending dependency | pending external |
      postergado | stuck | suspendido | suspenso | verschoben | waiting on | wartend | wartet | заморожен |
      заморожено | ожидает | ожидание | ブロックされ | 一時停止 | 停止中 | 停滞 | 受阻 | 已延期 | 已搁置 |
      延期 | 延期中 | 待ち | 待定阻塞 | 待機中 | 等待 | 被阻塞 | 막힘 | 연기 | 연기됨 | 일시 중단 |
      일시 중지 | 일시중지 | 차단
      """
    ),
    (
      .completed,
      """
      100% complete | accomplished | achevée | achieved | all complete | all completed | all criteria met |
      all done | all milestones complete | all phases complete | all phases completed |
      all stages complete | all stages done | all steps complete | all steps done | all tasks complete |
      all tasks completed | all tasks done | applied | ausgeliefert | beendet | cerrada | cerrado | clos |
      clôturé | complete and merged | completed and merged | concluded | concluido | deployed | entregado |
      entregue | executed | fait | fechada | fechado | feita | final | finalisé | fixed | fulfilled |
      fully complete | fully completed | fully done | fully implemented | gelöst | geschlossen | hecha |
      implementada | implementado | implementiert | mis en œuvre | publicada | publicado | published |
      publié | resolvido | resuelto | rolled out | signed off | stable | terminada | terminée | umgesetzt |
      verified | veröffentlicht | внедрено | выпущено | завершен | завершена | закончен | закончено |
      опубликовано | реализован | реализовано | решено | すべて完了 | マージ済み | リリース済 | 全て完了 |
      全部完成 | 均已完成 | 完成済み | 已修复 | 已结束 | 已解决 | 已部署 | 已验收 | 終了 | 结束 | 解決済み |
      验收通过 | 개발 완료 | 구현됨 | 배포 완료 | 배포됨 | 병합됨 | 작업 완료 | 해결됨
      """
    ),
    (
      .abandoned,
      """
      abandon | abandonada | abandonnée | abgesagt | annulée | closed as duplicate | closed as invalid |
      closed as not planned | closed as won't do | closed as won't fix | closed as wontfix |
      closed without merge | closed without merging | descartada | eingestellt | killed | no go |
      no longer needed | no longer planned | no longer pursued | no longer required | not doing |
      not going ahead | not needed | not planned | not pursued | not pursuing | not to be done | rechazada |
      storniert | turned down | will not be done | will not do | will not fix | will not implement |
      wird nicht umgesetzt | won't be done | won't implement | wont implement | zurückgezogen | заброшено |
      не будет | отклонена | отменена | 不做 | 不再需要 | 不实施 | 不採用 | 不要 | 作废 | 实施しない |
      実施しない | 已拒绝 | 已撤销 | 撤回 | 破棄 | 기각 | 반려 | 철회
      """
    ),
    (
      .superseded,
      """
      abgelöst | closed as superseded | deprecated in favor | folded into | has been superseded |
      no longer applicable | no longer relevant | obsoleted | overtaken by | périmé | reemplazada |
      remplacée | substituída | subsumed | superseded by | supplanted | заменена | неактуален |
      неактуально | 差し替え済み | 已被替代 | 已被替换 | 後継 | 旧版 | 被替换 | 过时 | 대체
      """
    ),
    (
      .archived,
      """
      archivierte | archivée | moved to archive | архивирован | архивировано | 存档 | 归档完成 | 보관 처리
      """
    ),
  ]

  /// Values that say nothing; the whole value must be one of them.
  static let placeholders = """
    a definir | aucun | choose one | current state | current status | execution plan |
    execution spec | fill | fill in | keine | n and a | na | nenhum | ninguno | noch offen | none |
    not applicable | not set | offen gelassen | one of |
    phase name | pick one | por definir | por determinar | select one | state | status | tba | tbc | tbd |
    to be announced | to be confirmed | to be decided | to be defined | to be determined | undefined |
    unknown | unset | xxx | à définir | à déterminer | не определено | нет | уточняется | なし | 待填写 |
    待定 | 待补充 | 无 | 暂无 | 未定 | 未記入 | 未設定 | 미정 | 없음
    """

  /// Words that may precede a state and do not change it.
  static let fillers = """
    all | already | been | currently | exec | execplan | formally | fully | has | have | is | it | now | officially |
    plan | successfully | the | this | was | work
    """
}
