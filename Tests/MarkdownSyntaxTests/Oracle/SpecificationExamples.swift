import Foundation

/// The examples of the GFM specification, as the package `cmark-gfm` installs them.
enum SpecificationExamples {
  /// Why the examples are not there.
  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String {
      "no specification at \(path): install the package cmark-gfm, or name the file in EXECPLAN_GFM_SPEC"
    }
  }

  /// One example.
  struct Example {
    /// Its place in the specification, from 1.
    let number: Int
    /// The Markdown.
    let source: [UInt8]
  }

  /// Reads all examples.
  static func all() throws -> [Example] {
    let path =
      ProcessInfo.processInfo.environment["EXECPLAN_GFM_SPEC"] ?? "/usr/share/doc/cmark-gfm/spec.txt.gz"
    guard FileManager.default.isReadableFile(atPath: path) else { throw Missing(path: path) }
    return examples(in: try contents(path))
  }

  private static func contents(_ path: String) throws -> [UInt8] {
    guard path.hasSuffix(".gz") else { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }

  private static func examples(in text: [UInt8]) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var source: String?
    var isSource = false
    let text = String(decoding: text, as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\(fence) example") {
        source = ""
        isSource = true
      } else if line == fence, let read = source {
        let bytes = Array(read.replacingOccurrences(of: "→", with: "\t").utf8)
        examples.append(Example(number: examples.count + 1, source: bytes))
        source = nil
      } else if line == "." {
        isSource = false
      } else if isSource {
        source?.append("\(line)\n")
      }
    }
    return examples
  }
}
