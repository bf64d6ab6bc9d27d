package import HistoryOperations
import PlanLanguage
import PlanText
import RuleFramework

/// The document of `execplan audit`.
package enum AuditDocument {
  /// The document.
  package static var shape: JSONDocumentShape<AuditAnswer> {
    JSONDocumentShape(verb: "audit", title: "What the history says about plans", shape: answer)
  }

  private static var answer: JSONShape<AuditAnswer> {
    .object(
      "audit",
      .string("root", "The folder that the workspace begins at, absolute.", \.root),
      .optionalString("since", "Where the history that counts begins, as it was asked for.", \.since),
      .integer("commits", "How many commits change plans.", \.commitCount),
      .integer("toleranceSeconds", "By how much a stamp may be later than its commit.") { Int($0.tolerance) },
      .object("totals", "What was counted in all.", counts, \.totals),
      .array("plans", "The plans, also deleted ones, by path.", plan, \.plans),
      .array("events", "What happened, by path and time.", event, \.events),
      .strings("notes", "What cannot be known.", \.notes),
      .array("unreadable", "Files and folders that could not be read.", UnreadableShape.shape, \.unreadable))
  }

  private static var counts: JSONShape<AuditAnswer.Counts> {
    .object(
      "auditCounts",
      .integer("stampsChecked", "Different lines with a time of day and a zone.", \.stampsChecked),
      .integer(
        "laterThanCommit", "Those that are later than their first commit by more than the tolerance.",
        \.laterThanCommit),
      .integer("largestLatenessSeconds", "The most by which one of them is later.") {
        Int($0.largestLateness)
      },
      .integer("falseLaterThanNow", "Stamps later than now.") { $0.verdicts[.laterThanNow] ?? 0 },
      .integer("falseLaterThanCommit", "Stamps later than their commit, and nothing worse.") {
        $0.verdicts[.laterThanCommit] ?? 0
      },
      .integer("falseLocalTime", "Local times that call themselves UTC.") { $0.verdicts[.localTime] ?? 0 },
      .integer("falseMidnight", "Stamps of exactly midnight, and nothing worse.") {
        $0.verdicts[.midnight] ?? 0
      },
      .integer("falseWrittenAfterwards", "Stamps that were committed days afterwards.") {
        $0.verdicts[.writtenAfterwards] ?? 0
      },
      .integer(
        "entriesRewritten", "Entries that were changed after they had been committed.", \.entriesRewritten),
      .integer("entriesRemoved", "Entries that were taken out.", \.entriesRemoved),
      .integer("statesSkipped", "States that plans left out on their way.", \.statesSkipped),
      .integer("deletedUnclosed", "Plans that were deleted and never closed.", \.deletedUnclosed),
      .integer(
        "claimsWithoutEvidence", "Claims of success in plans of today that show nothing for it.",
        \.claimsWithoutEvidence))
  }

  private static var plan: JSONShape<AuditAnswer.AuditedPlan> {
    .object(
      "auditedPlan",
      .string("path", "The last path from the root, with / between its parts.", \.path),
      .string("slug", "The name of the plan.", \.slug),
      .choice("state", "Its last state.", values: ShowDocument.states, \.state.rawValue),
      .boolean("present", "Whether HEAD has it.", \.isPresent),
      .integer("commits", "How many commits changed it.", \.commitCount),
      .object("counts", "What was counted.", counts, \.counts))
  }

  private static var event: JSONShape<AuditAnswer.Event> {
    .object(
      "auditEvent",
      .string("rule", "The name of the rule that speaks of it.", \.rule),
      .string("path", "The path of the plan.", \.path),
      .optionalInteger("line", "The line today, 1-based; null when there is none.", \.line),
      .string("commit", "The commit.", \.commit),
      .string("committed", "When that was made, YYYY-MM-DD HH:MMZ.") {
        UTCTimestamp(secondsSince1970: $0.committed).description
      },
      .optionalString("stamp", "The stamp that it is about, as it is written.", \.stamp),
      .optionalInteger(
        "latenessSeconds", "By how much the stamp is later than its commit; less than 0 when earlier."
      ) {
        $0.lateness.map { Int($0) }
      },
      .string("message", "What happened, in words.", \.message))
  }
}
