import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
package import WorkspaceReading

extension Draft {
  /// Returns how a person names a plan in a command, quoted for a shell where that is needed.
  mutating func name(of file: PlanFile) throws(Refusal) -> String {
    Self.quoted(try plan(file).ownSlug ?? file.pathSlug)
  }

  /// Returns a word as a shell takes it for one word.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "@"):
        true
      default: byte >= 0x80
      }
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacingScalars { $0 == "'" ? "'\\''" : nil })'"
  }

  /// Notes that a plan takes no work any more, where a command writes to it all the same.
  package mutating func noteIfClosed(_ file: PlanFile) throws {
    let state = try state(of: plan(file), in: file)
    if state.group != .open { notes.append("the plan is \(state.rawValue)") }
  }
}

extension Plan {
  /// Finds the step that a person means: by its number, by words that occur once, or by `line 12`.
  ///
  /// - Throws: ``Refusal`` when none or several fit.
  func step(named query: String) throws(Refusal) -> Step {
    let words = query.split(separator: " ")
    if words.count == 2, words[0].lowercased() == "line", let line = Int(words[1]),
      let step = steps().first(where: { $0.line == line })
    {
      return step
    }
    do throws(StepError) {
      return try step(matching: query)
    } catch {
      throw Refusal(error, query: query)
    }
  }
}
