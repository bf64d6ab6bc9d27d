/// A pattern of names of branches, in which `*` stands for any letters and `?` for one.
struct BranchPattern {
  private let pattern: [UInt8]

  /// Makes a pattern.
  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// Whether a whole name has the form of the pattern.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of name and pattern.
  func matches(_ name: String) -> Bool {
    let name = Array(name.utf8)
    var (place, position) = (0, 0)
    // Where to go on after the last star when what follows it does not fit.
    var retry: (place: Int, position: Int)?
    while position < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        retry = (place + 1, position)
        place += 1
      } else if place < pattern.count, pattern[place] == name[position] || pattern[place] == UInt8(ascii: "?")
      {
        place += 1
        position += 1
      } else if let last = retry {
        place = last.place
        position = last.position + 1
        retry = (last.place, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
