// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// The settings that every target of this package is compiled with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// The settings of the command line, which words and never loops over bytes: small code serves it better than fast code.
let smallSettings: [SwiftSetting] = settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "execplan",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "execplan", targets: ["execplan"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    // CByteSearch: pure; looks for pairs of bytes with the widest vectors of the machine.
    .target(name: "CByteSearch"),

    // CCmarkGFM: the reference parser of GitHub Flavored Markdown, used by tests only.
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),

    // CFileCalls: calls of the system that Swift's modules of the C library leave out.
    .target(name: "CFileCalls"),

    // CYAML: libyaml, which reads the values of a frontmatter block.
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    // MarkdownSyntax: pure; bytes, lines, edits and the lossless structure of Markdown.
    .target(
      name: "MarkdownSyntax",
      dependencies: ["CByteSearch"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownSyntaxTests",
      dependencies: ["CByteSearch", "CCmarkGFM", "MarkdownSyntax", "PlanTestSupport"],
      swiftSettings: settings),

    // PlanCore: pure; what a plan is.
    .target(
      name: "PlanCore",
      dependencies: ["MarkdownSyntax"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanCoreTests",
      dependencies: ["MarkdownSyntax", "PlanCore", "PlanTestSupport"],
      swiftSettings: settings),

    // PlanOperations: one file per thing a user can ask.
    .target(
      name: "PlanOperations",
      dependencies: [
        "MarkdownSyntax",
        "PlanCore",
        "PlanRules",
        "PlanWorkspace",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanOperationsTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanCore",
        "PlanOperations",
        "PlanRules",
        "PlanTestSupport",
        "PlanWorkspace",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // PlanRules: pure; the checks of plans, one file per rule.
    .target(
      name: "PlanRules",
      dependencies: ["MarkdownSyntax", "PlanCore"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanRulesTests",
      dependencies: [
        "MarkdownSyntax", "PlanCore", "PlanOperations", "PlanRules", "PlanTestSupport", "PlanWorkspace",
      ],
      swiftSettings: settings),

    // PlanTestSupport: seeded generators, files in memory, places of fixtures.
    .target(
      name: "PlanTestSupport",
      dependencies: [
        "CFileCalls",
        "MarkdownSyntax",
        "PlanCore",
        "PlanWorkspace",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/PlanTestSupport",
      swiftSettings: settings),

    // PlanWorkspace: the only place with effects: files, clock, user, YAML values.
    .target(
      name: "PlanWorkspace",
      dependencies: [
        "CFileCalls",
        "CYAML",
        "MarkdownSyntax",
        "PlanCore",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanWorkspaceTests",
      dependencies: [
        "CFileCalls",
        "MarkdownSyntax",
        "PlanCore",
        "PlanTestSupport",
        "PlanWorkspace",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // execplan: the command line; commands decode, call one operation and render its answer.
    .executableTarget(
      name: "execplan",
      dependencies: [
        "MarkdownSyntax",
        "PlanCore",
        "PlanOperations",
        "PlanRules",
        "PlanWorkspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: smallSettings),
    .testTarget(
      name: "ExecplanTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanCore",
        "PlanOperations",
        "PlanRules",
        "PlanTestSupport",
        "PlanWorkspace",
        "execplan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: [
        "Acceptance/adopting.txt", "Acceptance/convert.txt", "Acceptance/cookbook.txt",
        "Acceptance/custom.txt", "Acceptance/governance.txt", "Acceptance/harness.txt",
        "Acceptance/mcp.txt", "Acceptance/check.txt", "Acceptance/refusals.txt", "Acceptance/tables.txt",
        "Acceptance/triage.txt", "Snapshots",
      ],
      swiftSettings: settings),

    // plan-dev: not a product; writes the tables that are kept in docs/.
    .executableTarget(
      name: "plan-dev",
      dependencies: ["MarkdownSyntax", "PlanCore", "PlanWorkspace"],
      swiftSettings: settings),
  ]
)
