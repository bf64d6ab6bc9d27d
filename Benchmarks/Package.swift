// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// The settings that the product's modules are compiled with, here as there.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

// A package of its own, so that the product never depends on the parsers it is compared with. The
// product's modules are links to its sources: that way they belong to this package, and what they share
// by `package` is seen here.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    // CCmarkGFM, CMD4C: the parsers that the reader is compared with.
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CMD4C",
      pkgConfig: "md4c",
      providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),

    // CByteSearch, CYAML, FrontmatterYAML, MarkdownSyntax, PlanLanguage, PlanModel, PlanText: the product's reader.
    .target(name: "CByteSearch"),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "FrontmatterYAML",
      dependencies: ["CYAML", "MarkdownSyntax", "PlanModel"],
      swiftSettings: settings),
    .target(
      name: "MarkdownSyntax",
      dependencies: ["CByteSearch"],
      swiftSettings: settings),
    .target(
      name: "PlanLanguage",
      dependencies: ["MarkdownSyntax"],
      swiftSettings: settings),
    .target(
      name: "PlanText",
      dependencies: ["MarkdownSyntax"],
      swiftSettings: settings),
    .target(
      name: "PlanModel",
      dependencies: ["MarkdownSyntax", "PlanLanguage", "PlanText"],
      swiftSettings: settings),

    // measure: runs one command and says how long it took and how much memory it used.
    .executableTarget(
      name: "measure"),

    // reader-benchmark: times the reader and its peers in one process.
    .executableTarget(
      name: "reader-benchmark",
      dependencies: ["CCmarkGFM", "CMD4C", "FrontmatterYAML", "MarkdownSyntax", "PlanModel"],
      swiftSettings: settings),
  ]
)
