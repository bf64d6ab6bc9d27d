import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace

/// Finds out how the plans of a repository are written, from the plans that are there.
///
/// Every choice is a majority; where there is none, the key is left out and each plan goes on to be read as it is.
struct AdoptionSurvey: Sendable {
  /// The plans in the order of their paths.
  let plans: [SurveyedPlan]
  /// The files that list plans under headings that name states.
  let indexes: [IndexCandidate]
  /// Plans that lie where nobody would look for them.
  let strays: [String]
  /// Files that look like templates of plans.
  let templates: [String]

  /// A file that may be the index.
  struct IndexCandidate: Hashable, Sendable {
    /// The path from the workspace.
    let path: String
    /// How many of the plans it lists.
    let count: Int
    /// Whether most of them stand in tables.
    let form: IndexForm
  }

  /// The keys in the order of the configuration.
  var choices: [AdoptionChoice] {
    [profile, folders, names, index, state, sections, entry, template].compactMap(\.self)
  }

  /// The profile that most plans have.
  private var usual: Profile { Survey.mostFrequent(plans.map(\.profile))?.value ?? .governance }

  /// The profile that is set for all plans, or `nil` when they differ.
  private var base: Profile? {
    guard let profile = Survey.mostFrequent(plans.map(\.profile))?.value else { return nil }
    // Profiles of one family differ only in where the state is declared.
    let count = plans.count { $0.profile.family == profile.family }
    return Survey.isShare(count, of: plans.count, atLeast: 90) ? profile : nil
  }

  private func example(_ fits: (SurveyedPlan) -> Bool) -> String {
    plans.first(where: fits).map { ", such as \($0.path)" } ?? ""
  }

  // MARK: - Profile, folders and names

  private var profile: AdoptionChoice {
    let counts = Profile.builtIn.compactMap { profile -> String? in
      let count = plans.count { $0.profile.name == profile.name }
      return count == 0 ? nil : "\(count) \(profile.name)"
    }
    guard let base else {
      return AdoptionChoice(
        key: .profile, value: nil,
        reason:
          "the plans differ (\(counts.joined(separator: ", "))): each is read by the profile that fits it")
    }
    let count = plans.count { $0.profile.name == base.name }
    return AdoptionChoice(
      key: .profile, value: " \(base.name)",
      reason: "\(base.name) fits \(count) of \(plans.count.counted("plan")) best"
        + example { $0.profile.name == base.name })
  }

  private var folders: AdoptionChoice? {
    var counts: [String: Int] = [:]
    for root in plans.compactMap(\.planRoot) { counts[root, default: 0] += 1 }
    let roots = counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
    let places = roots + strays
    guard !places.isEmpty else { return nil }
    let shown = roots.prefix(4).map { "\(counts[$0] ?? 0) in \($0)" } + (roots.count > 4 ? ["…"] : [])
    let others = strays.isEmpty ? [] : ["\(strays.count) elsewhere, such as \(strays[0])"]
    return AdoptionChoice(
      key: .folders, value: Self.list(places), reason: (shown + others).joined(separator: ", "))
  }

  private var names: AdoptionChoice? {
    let forms = plans.filter { $0.planRoot != nil }.map { plan -> String in
      let name = Self.beginsWithDate(plan.name) ? "{date}-{slug}" : "{slug}"
      return plan.fileInFolder.map { "\(name)/\($0)" } ?? "\(name).md"
    }
    guard let (form, count) = Survey.mostFrequent(forms), Survey.isShare(count, of: forms.count, atLeast: 60),
      form != PlanNamePattern.usual.text, PlanNamePattern(form) != nil
    else { return nil }
    return AdoptionChoice(
      key: .names, value: " \(YAMLQuoting.value(form))",
      reason: "\(count) of \(forms.count) files are named so"
        + example { Self.beginsWithDate($0.name) == form.hasPrefix("{date}") && $0.planRoot != nil })
  }

  /// Whether a name begins with `YYYY-MM-DD-`.
  private static func beginsWithDate(_ name: String) -> Bool {
    guard name.utf8.count > 11, name.utf8.dropFirst(10).first == UInt8(ascii: "-") else { return false }
    return (try? CalendarDate(parsing: String(name.prefix(10)))) != nil
  }

  // MARK: - Index and state

  private var index: AdoptionChoice {
    let best = indexes.max { ($0.count, $1.path) < ($1.count, $0.path) }
    guard let best else {
      return AdoptionChoice(key: .index, value: " null", reason: "no file lists the plans by state")
    }
    let reason = "\(best.path) lists \(best.count) of \(plans.count.counted("plan"))"
    switch best.form {
    case .bullets:
      return AdoptionChoice(key: .index, value: " \(YAMLQuoting.value(best.path))", reason: reason)
    case .table:
      return AdoptionChoice(
        key: .index, value: "\n  path: \(YAMLQuoting.value(best.path))\n  form: table",
        reason: "\(reason) in tables")
    }
  }

  private var state: AdoptionChoice? {
    let places: [StateDeclaration.Place] = [.folder, .frontmatter, .metadata, .index]
    let counts = places.map { place in plans.count { $0.statePlaces.contains(place) } }
    let shown = zip(places, counts).filter { $1 > 0 }.map { "\($1) by \($0.rawValue)" }
    let reason = shown.isEmpty ? "no plan declares its state" : "declared \(shown.joined(separator: ", "))"
    guard let most = counts.max(), let position = counts.firstIndex(of: most),
      Survey.isShare(most, of: plans.count, atLeast: 50),
      (base ?? usual).statePlaces.first != places[position]
    else { return AdoptionChoice(key: .state, value: nil, reason: reason) }
    return AdoptionChoice(key: .state, value: " \(places[position].rawValue)", reason: reason)
  }

  // MARK: - Sections and entries

  /// A heading with the places that it has in plans.
  private struct Heading {
    let form: SectionForm
    var spellings: [String] = []
    var places: [Double] = []
  }

  private var sections: AdoptionChoice? {
    guard let base else { return nil }
    var headings: [String: Heading] = [:]
    for plan in plans {
      var seen: Set<String> = []
      for (place, form) in plan.sections.enumerated() {
        let key = form.heading.lowercased()
        guard seen.insert(key).inserted else { continue }
        var heading = headings[key] ?? Heading(form: form)
        heading.spellings.append(form.heading)
        heading.places.append(Double(place) / Double(plan.sections.count))
        headings[key] = heading
      }
    }
    let usual = headings.values.filter {
      Survey.isShare($0.places.count, of: plans.count, atLeast: 50)
        && RoleAliasOverlay.canHold($0.form.heading)
    }
    guard usual.count >= 3 else { return nil }
    let ordered = usual.sorted { left, right in
      let means = (Self.mean(left.places), Self.mean(right.places))
      return (means.0, left.form.heading) < (means.1, right.form.heading)
    }
    let forms = ordered.map { heading in
      SectionForm(
        role: heading.form.role,
        heading: Survey.mostFrequent(heading.spellings)?.value ?? heading.form.heading,
        isRequired: Survey.isShare(heading.places.count, of: plans.count, atLeast: 80))
    }
    guard forms.map(\.heading) != base.sections.map(\.heading) else { return nil }
    let lines = forms.map { form in
      let heading = YAMLQuoting.value(form.heading)
      let isPlain = form.isRequired && Self.namesItsRole(form)
      if isPlain { return "\n- \(heading)" }
      let optional = form.isRequired ? "" : "\n  required: false"
      return "\n- heading: \(heading)\n  role: \(form.role.rawValue)\(optional)"
    }
    return AdoptionChoice(
      key: .sections, value: lines.joined(),
      reason: "\(forms.count.counted("heading")) stand in at least half of the plans: "
        + forms.prefix(4).map(\.heading).joined(separator: ", ") + (forms.count > 4 ? ", …" : ""))
  }

  private static func mean(_ places: [Double]) -> Double { places.reduce(0, +) / Double(places.count) }

  private static func namesItsRole(_ form: SectionForm) -> Bool {
    let bytes = Array(form.heading.utf8)
    return bytes.withUnsafeBufferPointer {
      RoleAliases.role(forHeading: $0, from: 0, to: $0.count) == form.role
    }
  }

  private var entry: AdoptionChoice? {
    let forms = plans.compactMap(\.entryForm)
    guard let (form, count) = Survey.mostFrequent(forms) else {
      return AdoptionChoice(key: .entry, value: nil, reason: "no status entry begins with a time")
    }
    let reason =
      "most entries of \(count) of \(forms.count) plans with times begin so"
      + example { $0.entryForm == form }
    guard let base else {
      return AdoptionChoice(key: .entry, value: nil, reason: "left to the profile that fits each plan")
    }
    if form == base.entryForm {
      return AdoptionChoice(key: .entry, value: nil, reason: "\(reason): '\(form.pattern)'")
    }
    let isUsual = count >= min(3, plans.count) && Survey.isShare(count, of: forms.count, atLeast: 50)
    guard isUsual, EntryForm(pattern: form.pattern) == form else {
      return AdoptionChoice(
        key: .entry, value: nil, reason: "no form of entries prevails; '\(form.pattern)' leads")
    }
    return AdoptionChoice(key: .entry, value: " \(YAMLQuoting.value(form.pattern))", reason: reason)
  }

  private var template: AdoptionChoice? {
    guard let first = templates.first else { return nil }
    return AdoptionChoice(
      key: .template, value: nil,
      reason: "\(first) looks like a template; 'template: \(first)' uses it once it holds {{title}}")
  }

  /// Returns the lines of a list.
  private static func list(_ items: [String]) -> String {
    items.map { "\n- \(YAMLQuoting.value($0))" }.joined()
  }
}
