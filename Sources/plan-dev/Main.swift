import Foundation

/// Writes the reference tables that are kept in the repository; not part of the product.
@main
struct PlanDevelopment {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, arguments.first == "corpus-table", let folder = arguments.last else {
      FileHandle.standardError.write(Data("usage: plan-dev corpus-table DIR\n".utf8))
      exit(2)
    }
    do {
      FileHandle.standardOutput.write(Data(try CorpusTable(reading: folder).markdown().utf8))
    } catch {
      FileHandle.standardError.write(
        Data("error: cannot read \(folder): \(error.localizedDescription)\n".utf8))
      exit(2)
    }
  }
}
