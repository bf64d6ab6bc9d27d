import Testing

@testable import PlanLanguage

@Suite struct RoleAliasTableTests {
  private static let groups = RoleAliasTable.groups

  @Test func `every role has aliases`() {
    #expect(Set(Self.groups.map(\.role)) == Set(SectionRole.allCases))
  }

  @Test(arguments: SectionRole.allCases)
  func `each alias is its own normal form`(_ role: SectionRole) {
    for alias in RoleAliases.aliases(of: role) {
      #expect(String(decoding: NormalText.bytes(of: alias, skippingNumber: true), as: UTF8.self) == alias)
    }
  }

  @Test func `no alias or spelling stands under two roles`() {
    var roles: [[UInt8]: SectionRole] = [:]
    for role in SectionRole.allCases {
      for alias in RoleAliases.aliases(of: role) {
        Array(alias.utf8).withUnsafeBufferPointer { bytes in
          SpellingVariants.forEach(of: bytes) { spelling in
            let known = roles.updateValue(role, forKey: Array(spelling))
            #expect(known == nil || known == role, "'\(alias)' stands under \(role) and another role")
          }
        }
      }
    }
  }

  @Test func `no alias stands twice and each list is sorted`() {
    let all = SectionRole.allCases.flatMap(RoleAliases.aliases)
    #expect(all.count == Set(all).count)
    for list in Self.groups.flatMap({ [$0.leading, $0.whole] }) {
      let aliases = PhraseList.phrases(in: list)
      #expect(aliases == aliases.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
    }
  }

  @Test(arguments: SectionRole.allCases)
  func `each alias is found however it is dressed`(_ role: SectionRole) {
    for alias in RoleAliases.aliases(of: role) {
      for heading in [
        alias, alias.uppercased(), "3. \(alias)", "2.1 \(alias)", "**\(alias)**", "\(alias):", "\(alias)：",
        "✅ \(alias)",
        "_\(alias)_ ##", "\(alias) (draft)", "一、\(alias)",
      ] {
        #expect(self.role(heading) == role, "'\(heading)'")
      }
    }
  }

  private func role(_ heading: String) -> SectionRole? {
    var heading = heading
    return heading.withUTF8 { RoleAliases.role(forHeading: $0, from: 0, to: $0.count) }
  }
}
