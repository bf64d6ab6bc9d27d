import SystemPackage

extension GitRepository {
  /// Reads those objects that are here, and says of the others that they are missing.
  ///
  /// Git up to version 2.43 cannot be told not to fetch: it tries, and ends when that is forbidden.
  ///
  /// - Complexity: O(*n*) in the number of objects that the repository holds.
  func readPresent(
    _ names: [String], _ body: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    let listed = try await answer(
      ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"])
    let present = Set(listed.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    // Tells of what is missing at once, and returns the rest.
    @Sendable func sifted(_ names: [String]) -> [String] {
      var pending = names[...]
      var rest: [String] = []
      while let name = pending.popFirst() {
        if !GitObject.isID(name) || present.contains(name) {
          rest.append(name)
        } else {
          pending += body(GitObject(name: name, kind: nil, bytes: []))
        }
      }
      return rest
    }
    var askedFor: [String: [String]] = [:]
    var ids: [String] = []
    for name in names {
      let id = GitObject.isID(name) ? name : try await self.id(named: name) ?? name
      if askedFor[id] == nil { ids.append(id) }
      askedFor[id, default: []].append(name)
    }
    let asked = askedFor
    let missing = ids.filter { !present.contains($0) }
    var found: [String] = []
    for id in missing {
      for name in asked[id] ?? [] { found += body(GitObject(name: name, kind: nil, bytes: [])) }
    }
    try await world.gitObjects(ids.filter(present.contains) + sifted(found), folder) { object in
      let names = asked[object.name] ?? [object.name]
      return sifted(names.flatMap { body(GitObject(name: $0, kind: object.kind, bytes: object.bytes)) })
    }
  }

  /// Returns the id of what a name such as `commit:path` stands for, or `nil` when there is nothing.
  private func id(named name: String) async throws(GitCommandError) -> String? {
    guard !name.hasPrefix("-") else { return nil }
    let answer = try await world.git(["rev-parse", "--verify", "--quiet", name], folder)
    if answer.isSuccess { return answer.text }
    guard answer.message.isEmpty else { throw answer.problem }
    return nil
  }
}
