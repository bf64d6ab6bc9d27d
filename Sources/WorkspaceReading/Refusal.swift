import MarkdownSyntax
package import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
package import SystemPackage
package import WorkspaceWriting

/// Why an operation that writes did nothing.
///
/// The workspace is as it was before when one is thrown, unless it says that everything is written. Text of users and files stands in it as it is: who shows
/// it makes control characters visible.
package struct Refusal: Error, Hashable, Sendable {
  /// What, where and why: lower case, one sentence, no final period.
  package let message: String

  /// Lines that belong to the message, such as the steps that could have been meant.
  package let details: [String]

  /// What to do, or `nil`.
  package let hint: String?

  /// Whether all files hold what the operation wanted, and only the disk has not confirmed it.
  package let isWritten: Bool

  /// Makes a refusal.
  package init(_ message: String, details: [String] = [], hint: String? = nil, isWritten: Bool = false) {
    self.message = message
    self.details = details
    self.hint = hint
    self.isWritten = isWritten
  }
}

extension Refusal {
  /// Puts any error of an operation into words.
  ///
  /// - Parameter error: What planning or writing has thrown.
  package init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let problem as WrittenTextError: self.init(problem)
    case let problem as EditingError: self.init(problem)
    case let problem as StepMarkError: self.init(problem)
    case let problem as FollowUpError: self.init(problem)
    case let problem as FrontmatterError: self.init(problem)
    case let problem as HappenedTimeError: self.init(problem)
    case let problem as PlanSlugError: self.init(problem.message, hint: problem.hint)
    case let problem as PlanTemplateError: self.init(problem.message, hint: problem.hint)
    case let problem as ManagedBlockError: self.init(problem.message, hint: problem.hint)
    case let problem as PlanIndexError: self.init(problem.message, hint: problem.hint)
    case let problem as WriteError: self.init("\(problem)", hint: problem.hint)
    default: self.init("\(error)")
    }
  }

  /// Says why nothing was written, with paths from a folder.
  ///
  /// - Parameters:
  ///   - problem: Why.
  ///   - root: The folder that paths are shown from.
  ///   - paths: The files that the operation is about, as people see them.
  package init(_ problem: WriteError, in root: FilePath, writing paths: [String] = []) {
    guard case .unconfirmed = problem else {
      self.init(problem.description(in: root), hint: problem.hint)
      return
    }
    self.init(problem.description(in: root), details: paths, hint: problem.hint, isWritten: true)
  }

  private init(_ problem: WrittenTextError) {
    switch problem {
    case .empty: self.init("the text is empty", hint: "write it in quotes")
    case .nul: self.init("the text holds a NUL character", hint: "NUL cannot stand in Markdown; leave it out")
    }
  }

  private init(_ problem: HappenedTimeError) {
    let hint = "write it as 2026-01-31 23:59Z, or as a day alone"
    switch problem {
    case .notATime(let text): self.init("'\(text)' is no time", hint: hint)
    case .impossible(let text): self.init("'\(text)' names no real day or minute", hint: hint)
    case .noZone(let text):
      self.init("'\(text)' does not tell its distance from UTC", hint: "write it as 2026-01-31 23:59Z")
    case .later(let text):
      self.init("'\(text)' is later than now", hint: "what is to come belongs into a step")
    }
  }

  private init(_ problem: EditingError) {
    switch problem {
    case .noSection(let role):
      self.init("the plan has no section for \(role.rawValue)", hint: "add its heading with an editor")
    case .unclosedBlock(let line):
      self.init(
        "the block that begins in line \(line) is never closed", hint: "close it with an editor first")
    case .noColumn(let name, let line):
      self.init(
        "the table in line \(line) has no column for the \(name)",
        hint: "add the column, or use a list instead")
    case .unreadableName(let name):
      self.init("the name '\(name)' would not be read back", hint: "write it as @name or in one or two words")
    case .unreadableDependency(let text):
      self.init("'\(text)' would not be read back", hint: "name a step by its number or a plan by its slug")
    case .unreadableLink(let link):
      self.init("'\(link)' cannot be the target of a link", hint: "write it without white space, as %20")
    case .noStep: self.init("the step is not there any more", hint: "'execplan show' lists the steps")
    }
  }

  /// Says why no step could be chosen.
  package init(_ problem: StepError, query: String) {
    switch problem {
    case .notFound(let similar):
      self.init(
        "no step fits '\(query)'",
        hint: similar.first.map { "did you mean '\(Self.beginning(of: $0))'?" }
          ?? "name it by its number, by words that occur in no other step, or as 'line N'")
    case .ambiguous(let steps):
      self.init(
        "\(steps.count) steps fit '\(query)'", details: steps.map { "line \($0.line): \($0.text)" },
        hint: "name one by its number, by words that occur in no other step, or as 'line N'")
    case .noSteps: self.init("the plan lists no steps", hint: "'execplan step add' adds one")
    }
  }

  /// Returns a text up to a word near its 60th character.
  private static func beginning(of text: String) -> String {
    guard text.count > 60 else { return text }
    let words = text.prefix(60).split(separator: " ").dropLast()
    return words.isEmpty ? "\(text.prefix(60))…" : "\(words.joined(separator: " "))…"
  }

  private init(_ problem: StepMarkError) {
    switch problem {
    case .already(let state): self.init("the step is \(state.rawValue) already")
    case .noText: self.init("the step has no text", hint: "write one with an editor")
    }
  }

  private init(_ problem: FollowUpError) {
    switch problem {
    case .notFound(let similar):
      self.init("no follow-up fits", hint: similar.first.map { "did you mean '\($0)'?" })
    case .ambiguous(let items):
      self.init(
        "\(items.count) follow-ups fit", details: items.map { "line \($0.line): \($0.text)" },
        hint: "use words that occur in no other one")
    case .noFollowUps:
      self.init("the plan lists no follow-ups", hint: "'execplan follow-up add' adds one")
    case .already: self.init("the follow-up is done already")
    case .noText: self.init("the follow-up has no text", hint: "write one with an editor")
    }
  }

  private init(_ problem: FrontmatterError) {
    switch problem {
    case .none: self.init("the plan has no frontmatter")
    case .malformed(let line, let reason):
      self.init("the frontmatter is no YAML in line \(line): \(reason)", hint: "mend it with an editor first")
    case .duplicateKey(let key, let line):
      self.init("the key '\(key)' stands a second time in line \(line)", hint: "remove one of them first")
    case .notText(let key, let line):
      self.init("the value of '\(key)' in line \(line) is no text", hint: "change it with an editor")
    case .severalLines(let key, let line):
      self.init("the value of '\(key)' in line \(line) has several lines", hint: "change it with an editor")
    }
  }
}
