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

    // CheckOperations: runs the rules over a workspace and repairs what they found.
    .target(
      name: "CheckOperations",
      dependencies: [
        "ClientConfiguration",
        "HistoryOperations",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanOperations",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CheckOperationsTests",
      dependencies: [
        "CheckOperations",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanModel",
        "PlanTestSupport",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WorkspaceWriting",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // ClientConfiguration: the files that tell MCP clients which servers there are.
    .target(
      name: "ClientConfiguration",
      dependencies: [
        "MarkdownSyntax",
        "PlanChecking",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ClientConfigurationTests",
      dependencies: [
        "ClientConfiguration",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanModel",
        "PlanTestSupport",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // HistoryOperations: what git, other branches and earlier versions say about plans.
    .target(
      name: "HistoryOperations",
      dependencies: [
        "MarkdownSyntax",
        "PlanChecking",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "HistoryOperationsTests",
      dependencies: [
        "CheckOperations",
        "HistoryOperations",
        "PlanIndexing",
        "PlanModel",
        "PlanOperations",
        "PlanTestSupport",
        "PlanText",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // MarkdownSyntax: pure; bytes, lines, edits and the lossless structure of Markdown.
    .target(
      name: "MarkdownSyntax",
      dependencies: ["CByteSearch"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownSyntaxTests",
      dependencies: [
        "CByteSearch",
        "CCmarkGFM",
        "MarkdownSyntax",
        "PlanTestSupport",
      ],
      swiftSettings: settings),

    // PlanChecking: pure; the list of all rules, and how they are run and silenced.
    .target(
      name: "PlanChecking",
      dependencies: [
        "MarkdownSyntax",
        "PlanModel",
        "PlanRules",
        "PlanText",
        "RuleFramework",
        "WorkspaceRules",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanCheckingTests",
      dependencies: [
        "ClientConfiguration",
        "HistoryOperations",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        "RuleFramework",
        "WorkspaceReading",
      ],
      swiftSettings: settings),

    // PlanDocuments: the shapes, schemas and encoding of JSON answers.
    .target(
      name: "PlanDocuments",
      dependencies: [
        "CheckOperations",
        "HistoryOperations",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanOperations",
        "PlanText",
        "PlanWorkspace",
        "RuleFramework",
        "WorkspaceReading",
        "WorkspaceWriting",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: smallSettings),

    // PlanEditing: pure; edits of plans, one file for each kind, and new plans from templates.
    .target(
      name: "PlanEditing",
      dependencies: ["MarkdownSyntax", "PlanLanguage", "PlanModel", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanEditingTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanLanguage",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // PlanIndexing: pure; the index of plans, read and edited, and the state that plan and index declare together.
    .target(
      name: "PlanIndexing",
      dependencies: ["MarkdownSyntax", "PlanLanguage", "PlanModel", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanIndexingTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "WritingOperations",
      ],
      swiftSettings: settings),

    // PlanLanguage: pure; the words of plans: what headings, states and phrases are called in each language.
    .target(
      name: "PlanLanguage",
      dependencies: ["MarkdownSyntax"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanLanguageTests",
      dependencies: ["PlanLanguage"],
      swiftSettings: settings),

    // PlanText: pure; texts and times: how text is compared, counted, shown safely and written as a path, and how times are
    // written and read.
    .target(
      name: "PlanText",
      dependencies: ["MarkdownSyntax"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanTextTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "execplan",
      ],
      swiftSettings: settings),

    // PlanModel: pure; what a plan is, and how it is read from bytes.
    .target(
      name: "PlanModel",
      dependencies: ["MarkdownSyntax", "PlanLanguage", "PlanText"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanModelTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanLanguage",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "WritingOperations",
      ],
      swiftSettings: settings),

    // PlanOperations: questions about plans: one file for each.
    .target(
      name: "PlanOperations",
      dependencies: [
        "HistoryOperations",
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WorkspaceWriting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanOperationsTests",
      dependencies: [
        "CheckOperations",
        "HistoryOperations",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanOperations",
        "PlanTestSupport",
        "PlanText",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // PlanRules: pure; the rules about one plan, one file for each.
    .target(
      name: "PlanRules",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "RuleFramework",
      ],
      swiftSettings: settings),

    // PlanTestSupport: seeded generators, files in memory, places of fixtures.
    .target(
      name: "PlanTestSupport",
      dependencies: [
        "CFileCalls",
        "MarkdownSyntax",
        "PlanModel",
        "PlanText",
        "PlanWorld",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/PlanTestSupport",
      swiftSettings: settings),

    // PlanWorkspace: which files are plans, and what a workspace says of itself.
    .target(
      name: "PlanWorkspace",
      dependencies: [
        "CYAML",
        "MarkdownSyntax",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "PlanWorld",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanWorkspaceTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanModel",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // PlanWorld: the only place with effects: files, clock, user, processes, git.
    .target(
      name: "PlanWorld",
      dependencies: [
        "CFileCalls",
        "PlanText",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanWorldTests",
      dependencies: [
        "CFileCalls",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // RuleFramework: pure; what a rule is, what it looks at and how it reports.
    .target(
      name: "RuleFramework",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RuleFrameworkTests",
      dependencies: [
        "PlanText",
        "RuleFramework",
      ],
      swiftSettings: settings),

    // WorkspaceReading: an opened workspace: its plans read, found by name, and refusals in words.
    .target(
      name: "WorkspaceReading",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceWriting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // WorkspaceRules: pure; the rules about all plans together, the index, other files and history, one file for each.
    .target(
      name: "WorkspaceRules",
      dependencies: [
        "MarkdownSyntax",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanText",
        "RuleFramework",
      ],
      swiftSettings: settings),

    // WorkspaceWriting: the only place that writes: lock, journal, recovery, undo.
    .target(
      name: "WorkspaceWriting",
      dependencies: [
        "MarkdownSyntax",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "WorkspaceWritingTests",
      dependencies: [
        "PlanTestSupport",
        "PlanText",
        "PlanWorld",
        "WorkspaceWriting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // WritingOperations: what changes plans: one file for each thing that a user can ask.
    .target(
      name: "WritingOperations",
      dependencies: [
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanOperations",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "WorkspaceReading",
        "WorkspaceWriting",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "WritingOperationsTests",
      dependencies: [
        "ClientConfiguration",
        "MarkdownSyntax",
        "PlanEditing",
        "PlanIndexing",
        "PlanModel",
        "PlanOperations",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "WorkspaceReading",
        "WorkspaceWriting",
        "WritingOperations",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // execplan: the command line; commands decode, call one operation and render its answer.
    .executableTarget(
      name: "execplan",
      dependencies: [
        "CheckOperations",
        "ClientConfiguration",
        "HistoryOperations",
        "MarkdownSyntax",
        "PlanChecking",
        "PlanDocuments",
        "PlanEditing",
        "PlanIndexing",
        "PlanLanguage",
        "PlanModel",
        "PlanOperations",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "RuleFramework",
        "WorkspaceReading",
        "WorkspaceWriting",
        "WritingOperations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: smallSettings),
    .testTarget(
      name: "ExecplanTests",
      dependencies: [
        "MarkdownSyntax",
        "PlanDocuments",
        "PlanModel",
        "PlanOperations",
        "PlanTestSupport",
        "PlanText",
        "PlanWorkspace",
        "PlanWorld",
        "WorkspaceWriting",
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
      dependencies: ["MarkdownSyntax", "PlanLanguage", "PlanModel", "PlanWorkspace"],
      swiftSettings: settings),
  ]
)
