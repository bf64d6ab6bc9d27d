import Testing

@testable import PlanLanguage

@Suite struct RoleAliasOverlayTests {
  private let overlay = RoleAliasOverlay([
    ("3. Field Notes:", .discoveries), ("Field notes", .risks), ("Workflow", .work),
    ("Progress", .milestones),
    ("Tools (required)", .dependencies), ("", .scope), ("— ", .scope),
  ])

  @Test(arguments: [
    HeadingCase("Field Notes", .discoveries), .init("**FIELD NOTES**", .discoveries),
    .init("Field notes — Monday", .discoveries), .init("Workflow (short)", .work),
    .init("Workflow — short", nil),
    .init("Progress", .milestones), .init("Tools (required)", .dependencies),
    .init("Workflow and risks", .work),
  ])
  func `asks its own aliases first`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    HeadingCase("Status", .status), .init("背景", .context), .init("Colours", nil), .init("", nil),
  ])
  func `falls back to the built-in aliases`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test func `holds more aliases than it first makes room for`() {
    let many = RoleAliasOverlay((0..<500).map { ("word\($0)", SectionRole.risks) })
    var heading = "Word499"
    #expect(heading.withUTF8 { many.role(forHeading: $0, from: 0, to: $0.count) } == .risks)
  }

  private func role(_ heading: String) -> SectionRole? {
    var heading = heading
    return heading.withUTF8 { overlay.role(forHeading: $0, from: 0, to: $0.count) }
  }
}
