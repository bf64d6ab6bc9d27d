import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import RuleFramework
import Synchronization
import SystemPackage
import WorkspaceReading

/// Brings together what the past of plans says and what they say today.
struct HistoryBuilder {
  let fold: HistoryFold
  let files: [PathKey: PlanFile]
  /// The files that the last commit has.
  let present: Set<PathKey>
  let workspace: Workspace
  let world: World
  let settings: RuleSettings
  let notes: [String]

  /// Returns the history of the plans that lie at some paths; of all when there are none.
  func history(
    _ repository: GitRepository, commits: Int, paths: [String]
  ) async throws(GitCommandError) -> PlanHistory {
    let chosen = fold.tracks.indices.filter {
      isPlan(fold.tracks[$0]) && isWanted(fold.tracks[$0].paths, paths)
    }
    .sorted { fold.tracks[$0].path.utf8Precedes(fold.tracks[$1].path) }
    let (texts, unreadable) = try await presentTexts(chosen, paths, repository)
    let numbers = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($0.element, $0.offset) })
    let stamps = fold.introductions.compactMap { introduction -> HistoryFacts.Stamp? in
      guard let plan = numbers[introduction.plan] else { return nil }
      let path = fold.tracks[introduction.plan].path
      return HistoryFacts.Stamp(
        plan: plan, time: introduction.line.time, text: introduction.line.text, commit: introduction.commit,
        firstCommitted: introduction.firstCommitted, isAddition: introduction.isAddition,
        isRestated: introduction.isRestated,
        place: texts[PathKey(path)].flatMap { text in
          text.lines[introduction.standing].map {
            WorkspaceFacts.Place(path: path, range: $0, in: text.present.plan.document.source)
          }
        })
    }
    let judge = HistoryFacts(
      plans: [], stamps: [], rewritten: [], removed: [], transitions: [], deletions: [], now: world.now(),
      settings: settings)
    var late: [Int: Set<UInt64>] = [:]
    for (introduction, stamp) in zip(fold.introductions.filter { numbers[$0.plan] != nil }, stamps) {
      switch judge.verdict(on: stamp) {
      case .laterThanNow, .localTime, .laterThanCommit:
        late[introduction.plan, default: []].insert(introduction.standing)
      case .midnight, .writtenAfterwards, nil: break
      }
    }
    let lives = chosen.map { life(of: $0, texts[PathKey(fold.tracks[$0].path)]?.present, late[$0] ?? []) }
    let facts = HistoryFacts(
      plans: zip(chosen, lives).map { fact($1) }, stamps: stamps,
      rewritten: changes(numbers, texts) { $0.new != nil },
      removed: changes(numbers, texts) { $0.new == nil },
      transitions: fold.transitions.compactMap { transition in
        numbers[transition.plan].map {
          HistoryFacts.Transition(
            plan: $0, commit: transition.commit, old: transition.old, new: transition.new)
        }
      },
      deletions: chosen.compactMap { track in
        guard let plan = numbers[track], let deletion = fold.tracks[track].deletion else { return nil }
        return HistoryFacts.Deletion(
          plan: plan, commit: deletion.commit, state: deletion.state, isUnclosed: deletion.isUnclosed)
      },
      now: world.now(), settings: settings)
    return PlanHistory(lives: lives, facts: facts, commitCount: commits, unreadable: unreadable, notes: notes)
  }

  // MARK: - Which plans

  /// Whether a file is a plan: by the folder that it lies in, else by its sections.
  private func isPlan(_ track: HistoryFold.Track) -> Bool {
    files[PathKey(track.path)]?.found == .folder || track.last?.hasSections == true
  }

  /// Whether a plan lies or lay at one of the wanted places.
  private func isWanted(_ paths: Set<PathKey>, _ wanted: [String]) -> Bool {
    wanted.isEmpty
      || wanted.contains { place in
        place == "." || paths.contains(PathKey(place))
          || paths.contains { $0.text.hasBytes(prefix: place + "/") }
      }
  }

  // MARK: - Today

  private struct Text {
    let present: PlanHistory.PresentText
    /// The bytes of stamps, by the digests of their lines.
    let lines: [UInt64: ByteRange]
    /// The bytes of the times of entries, by what makes these the same.
    let entries: [[UInt64]: ByteRange]
  }

  /// Reads the plans as they are in the working tree; in a bare repository as they are in `HEAD`.
  private func presentTexts(
    _ chosen: [Int], _ wanted: [String], _ repository: GitRepository
  ) async throws(GitCommandError) -> (texts: [PathKey: Text], unreadable: [UnreadableFile]) {
    var paths = chosen.filter { fold.tracks[$0].isPresent }.map { fold.tracks[$0].path }
    // A file of which no version can be read has no past, but what is there today must be told.
    let tracked = fold.tracks.reduce(into: Set<PathKey>()) { $0.formUnion($1.paths) }
    paths += present.subtracting(tracked).filter { files[$0]?.found == .folder && isWanted([$0], wanted) }
      .map(\.text).sorted { $0.utf8Precedes($1) }
    var texts: [PathKey: Text] = [:]
    var unreadable: [UnreadableFile] = []
    for (path, content) in try await presentContents(paths, repository) {
      guard let file = files[PathKey(path)] else { continue }
      switch PlanReading(file, content, style: workspace.style) {
      case .plan(let plan): texts[PathKey(path)] = text(of: plan, in: file)
      case .noPlan: continue
      case .unreadable(let reason): unreadable.append(UnreadableFile(path: path, reason: reason))
      }
    }
    return (texts, unreadable)
  }

  /// Reads the files that are still there.
  private func presentContents(
    _ paths: [String], _ repository: GitRepository
  ) async throws(GitCommandError) -> [(path: String, content: Result<[UInt8], FileError>)] {
    guard !workspace.isCheckout else {
      return paths.compactMap { path in
        do throws(FileError) {
          let file = workspace.root.pushing(FilePath(text: path))
          return (path, .success(try workspace.checkout.read(file, limit: PlanFile.maximumByteCount)))
        } catch {
          // What is gone from the working tree has no text today.
          return error.reason == .notFound || error.reason == .notAFolder ? nil : (path, .failure(error))
        }
      }
    }
    let bytes = Mutex<[PathKey: [UInt8]]>([:])
    let names = paths.map { "HEAD:\(repository.prefix)\($0)" }
    try await repository.read(names) { object in
      if object.kind == .blob { bytes.withLock { $0[PathKey(object.name)] = object.bytes } }
      return []
    }
    return zip(paths, names).compactMap { path, name in
      bytes.withLock { $0[PathKey(name)] }.map { (path, .success($0)) }
    }
  }

  private func text(of plan: Plan, in file: PlanFile) -> Text {
    let decision = workspace.decision(on: plan, in: file)
    let facts = RevisionFacts(plan, state: decision)
    let lines = Dictionary(facts.stamps.map { ($0.key, $0.range) }) { first, _ in first }
    let entries = Dictionary(facts.entries.map { ($0.key, $0.range) }) { first, _ in first }
    return Text(
      present: PlanHistory.PresentText(plan: plan, facts: facts, details: decision), lines: lines,
      entries: entries)
  }

  private func changes(
    _ numbers: [Int: Int], _ texts: [PathKey: Text], where isWanted: (HistoryFold.Change) -> Bool
  ) -> [HistoryFacts.EntryChange] {
    fold.changes.filter(isWanted).compactMap { change in
      guard let plan = numbers[change.plan] else { return nil }
      let path = fold.tracks[change.plan].path
      let place = change.new.flatMap { new in
        texts[PathKey(path)].flatMap { text in
          text.entries[new.key].map {
            WorkspaceFacts.Place(path: path, range: $0, in: text.present.plan.document.source)
          }
        }
      }
      return HistoryFacts.EntryChange(
        plan: plan, commit: change.commit, stamp: change.old.stamp, words: change.old.shown, place: place)
    }
  }

  // MARK: - Ages

  private func life(
    of track: Int, _ text: PlanHistory.PresentText?, _ late: Set<UInt64>
  ) -> PlanHistory.Life {
    let track = fold.tracks[track]
    let last = text?.facts ?? track.last
    return PlanHistory.Life(
      path: track.path, slug: last?.ownSlug ?? files[PathKey(track.path)]?.pathSlug ?? track.path,
      title: last?.title,
      state: text?.details.state ?? last?.state ?? .active, isPresent: track.isPresent,
      commits: track.commits, places: track.places,
      age: age(of: track, text, late), text: text)
  }

  private func age(
    of track: HistoryFold.Track, _ text: PlanHistory.PresentText?, _ late: Set<UInt64>
  ) -> CheckedAge {
    let now = world.now().secondsSince1970
    guard let text else {
      return CheckedAge(
        newest: UTCTimestamp(secondsSince1970: track.changed.committed), isCommitTime: true,
        isDoubtful: !late.isEmpty, seconds: nil)
    }
    let lines = Dictionary(text.facts.stamps.map { ($0.range, $0.key) }) { first, _ in first }
    var newest: Int64?
    var isDoubtful = false
    for entry in text.plan.entries {
      guard entry.role == .status || entry.role == .decisions || entry.role == .validation,
        let time = entry.time, let range = entry.timeText
      else { continue }
      let key = lines[range]
      let isCommitted = key.map(track.seen.contains) ?? true
      // What is not committed yet is held against the clock, a day without a time against the last commit.
      let limit = (isCommitted && key == nil ? track.changed.committed : now) + settings.clockTolerance
      guard !(key.map(late.contains) ?? false), time.earliestInstant <= limit else {
        isDoubtful = true
        continue
      }
      newest = max(newest ?? .min, min(time.latestInstant, now))
    }
    let moment = newest ?? track.changed.committed
    return CheckedAge(
      newest: UTCTimestamp(secondsSince1970: moment), isCommitTime: newest == nil, isDoubtful: isDoubtful,
      seconds: settings.calendar.workingSeconds(from: moment, to: now))
  }

  private func fact(_ life: PlanHistory.Life) -> HistoryFacts.PlanFact {
    let plan = life.text?.plan
    let range =
      plan.flatMap { plan in plan.titleHeading.map { plan.document.blocks[$0].range } } ?? ByteRange(0, 0)
    let place =
      plan.map { WorkspaceFacts.Place(path: life.path, range: range, in: $0.document.source) }
      ?? WorkspaceFacts.Place(fileAt: life.path)
    let now = world.now()
    let claimed = plan.flatMap(\.newestEntry)?.time.map { time in
      settings.calendar.workingSeconds(
        from: min(time.latestInstant, now.secondsSince1970), to: now.secondsSince1970)
    }
    let isDeclared = life.text?.details.declarations.contains { $0.state != nil } ?? false
    return HistoryFacts.PlanFact(
      path: life.path, slug: life.slug, place: place,
      isActive: life.isPresent && isDeclared && life.state == .active,
      trueAge: life.age.seconds, claimedAge: claimed,
      staleAfterDays: plan.flatMap(\.staleAfterDays) ?? settings.staleAfterDays)
  }
}
