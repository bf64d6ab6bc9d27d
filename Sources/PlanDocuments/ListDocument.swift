import HistoryOperations
import PlanLanguage
import PlanModel
package import PlanOperations
import PlanText

/// The document of `execplan list`.
package enum ListDocument {
  /// The document.
  package static var shape: JSONDocumentShape<PlanList> {
    JSONDocumentShape(verb: "list", title: "The plans of a workspace", shape: list)
  }

  private static var list: JSONShape<PlanList> {
    .object(
      "list",
      .string(
        "root", "The folder that the workspace begins at, with --all the top of the repository; absolute.",
        \.root),
      .choice(
        "ages", "What ages are measured against: stamps and the clock alone, or git as well.",
        values: ["not checked against git", "checked against git"]
      ) { $0.areAgesChecked ? "checked against git" : "not checked against git" },
      .optionalString(
        "remotesFetched",
        "When branches of remotes were last fetched, YYYY-MM-DD HH:MMZ; null when not asked for."
      ) { $0.lastFetched?.description },
      .strings("notes", "What cannot be known.", \.notes),
      .array("plans", "The plans, in the order that was asked for.", plan, \.plans),
      .array(
        "unreadable", "Files and folders that could not be read; filters leave none out.",
        UnreadableShape.shape, \.unreadable),
      .array(
        "counts", "How many plans of the workspace are in each state, filters or not.",
        CountShape.shape("stateCount", of: "The state.", values: PlanState.allCases.map(\.rawValue))
      ) { list in
        PlanState.allCases.compactMap { state in
          list.counts[state].map { NamedCount(name: state.rawValue, count: $0) }
        }
      },
      .integer("beyondLimit", "How many plans fit the filters and were cut off by --limit.", \.beyondLimit))
  }

  private static var plan: JSONShape<PlanSummary> {
    .object(
      "plan",
      .string("path", "The path from the root, with / between its parts.", \.path),
      .string("workspace", "The folder of its workspace from the root; . for the root itself.", \.workspace),
      .string("slug", "The name of the plan.", \.slug),
      .optionalString("title", "The title; null when the plan has none.", \.title),
      .choice(
        "state", "The state.", values: PlanState.allCases.map(\.rawValue), \.state.rawValue),
      .choice(
        "profile", "The profile that fits best.", values: Profile.builtIn.map(\.name), \.profile),
      AgeFields.newestStamp(\.age),
      AgeFields.newestStampText(\.age),
      AgeFields.ageDays(\.age),
      AgeFields.stampInFuture(\.age),
      .optionalInteger(
        "checkedAgeDays",
        "Whole days since the newest time that git bears out; null unless ages were checked."
      ) { $0.checked?.days },
      .optionalChoice(
        "checkedAgeFrom",
        "Whether that time is that of a stamp or, where no stamp counts, of the last commit.",
        values: ["stamp", "commit"]
      ) { $0.checked.map { $0.isCommitTime ? "commit" : "stamp" } },
      .optionalString(
        "doubt", "What git says against the stamps; null when nothing, and unless ages were checked."
      ) { $0.checked?.isDoubtful == true ? "a stamp is later than its commit or than now" : nil },
      .optionalChoice(
        "livesIn", "Where this version lives when that is not the working tree.",
        values: ["branch", "remote", "worktree"]
      ) { $0.version?.home.rawValue },
      .optionalString("place", "The branch, or the folder of the worktree.") { $0.version?.place },
      .optionalInteger("commitsBehind", "How many commits of that place the working tree does not have.") {
        $0.version?.behind
      },
      .object("progress", "How many steps are in each state.", ProgressShape.shape, \.progress),
      .optionalString(
        "owner", "Who answers for the plan, else who has the next step; the first of several.", \.owners.first
      ),
      .strings("owners", "All of them.", \.owners),
      .optionalString("nextStep", "The first step that is not done, as one line.", \.nextStep),
      .optionalInteger("nextStepLine", "Its line, 1-based.", \.nextStepLine),
      .integer("findings", "How many findings the reader has on the plan.", \.findings))
  }
}
