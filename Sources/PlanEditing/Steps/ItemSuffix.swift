import MarkdownSyntax
import PlanModel
import PlanText

/// What stands in brackets behind a step or a follow-up: `(@name; after: 2; due: 2026-01-31)`.
struct ItemSuffix {
  private var parts: [String] = []

  /// Adds who does it.
  mutating func add(owner: String) throws(EditingError) {
    let name = WrittenScalar.visible(owner)
    let isPlain = owner.hasPrefix("@") && name == owner
    let part = isPlain ? owner : "owner: \(name)"
    let isLine = !owner.utf8.contains {
      $0 == ASCII.newline || $0 == ASCII.tab || $0 == ASCII.backslash || $0 == ASCII.ampersand
    }
    guard isLine, StepSuffix.owner(in: "(\(part))") == owner else { throw .unreadableName(owner) }
    parts.append(part)
  }

  /// Adds what must be done before.
  mutating func add(dependencies: [String]) throws(EditingError) {
    for name in dependencies {
      let isLine = !name.unicodeScalars.contains {
        WrittenScalar.needsReference($0) || "\n\t\\&".unicodeScalars.contains($0)
      }
      guard isLine, StepSuffix.dependencies(in: "(after: \(name))") == [name] else {
        throw .unreadableDependency(name)
      }
    }
    if !dependencies.isEmpty { parts.append("after: \(dependencies.joined(separator: ", "))") }
  }

  /// Adds a day.
  mutating func add(due day: CalendarDate) { parts.append("due: \(day)") }

  /// Adds an address that holds no brackets.
  mutating func add(address: String) { parts.append("<\(address)>") }

  /// The text with its brackets, or `nil` when there is nothing to say.
  var text: String? { parts.isEmpty ? nil : "(\(parts.joined(separator: "; ")))" }
}
