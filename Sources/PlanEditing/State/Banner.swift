package import PlanText

/// The remark below the title that says that the work is over.
package struct Banner: Hashable, Sendable {
  /// The outcome of the plan.
  package enum Ending: Hashable, Sendable {
    case completed
    case abandoned
    /// Another plan takes its place; the path leads there from the folder of the plan.
    case superseded(byTitle: String, path: String)
    case archived
  }

  /// The outcome of the plan.
  package let ending: Ending

  /// The day.
  package let date: CalendarDate

  /// Further words of one or a few sentences, or `nil`.
  package let text: String?

  /// Makes a banner.
  package init(_ ending: Ending, on date: CalendarDate, text: String? = nil) {
    self.ending = ending
    self.date = date
    self.text = text
  }

  /// Returns the words of the banner; those in one element stay on one line.
  var words: [String] {
    var words: [String] = []
    switch ending {
    case .completed: words = ["**Completed", "on", "\(date).**"]
    case .abandoned: words = ["**Abandoned", "on", "\(date).**"]
    case .archived: words = ["**Archived", "on", "\(date).**"]
    case .superseded(let title, let path):
      words = ["**Superseded", "on", "\(date)**", "by", Self.link(title, path) + "."]
    }
    let text = text.flatMap { SingleLineText($0).inSentence }
    return words + (text?.split(separator: " ").map(String.init) ?? [])
  }

  private static func link(_ title: String, _ path: String) -> String {
    let path = PercentEncoding.visible(path)
    let label = (SingleLineText(title).inSentence ?? path).backslashed(["[", "]"])
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"()<>\\".unicodeScalars.contains(scalar)
    }
    if isPlain { return "[\(label)](\(path))" }
    let target = path.backslashed(["<", ">", "\\"])
      .replacingScalars { $0 == "\n" ? "%0A" : $0 == "\r" ? "%0D" : nil }
    return "[\(label)](<\(target)>)"
  }
}
