import PlanText
import PlanWorld
import SystemPackage

/// Finds the text that a command is to write: an argument, a file or standard input.
struct InputText {
  /// The argument, or `nil`; `-` means standard input.
  let argument: String?
  /// The value of `--file`, or `nil`; `-` means standard input.
  let file: String?
  /// What the text is, for messages.
  let noun: String

  /// The longest text that is read, in bytes.
  static let maximumByteCount = 1 << 20

  /// Returns the text.
  ///
  /// - Throws: ``CommandError`` when there is none, two, or one that cannot be read.
  func read(in context: CommandContext) throws(CommandError) -> String {
    if let file {
      guard argument == nil else {
        throw CommandError("\(noun) is given twice: as argument and with --file")
      }
      return try file == "-" ? standardInput(context) : content(of: file, context)
    }
    if let argument, argument != "-" { return argument }
    guard argument == "-" || !context.input.isTerminal else {
      throw CommandError(
        "there is no \(noun)",
        hint: "write it as an argument in quotes, name a file with --file, or pipe it in")
    }
    return try standardInput(context)
  }

  private func standardInput(_ context: CommandContext) throws(CommandError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try context.input.read(Self.maximumByteCount)
    } catch let problem as CommandError {
      throw CommandError("cannot read standard input: \(problem.message)")
    } catch {
      throw CommandError("cannot read standard input: \(error)")
    }
    return try text(bytes, from: "standard input")
  }

  private func content(of name: String, _ context: CommandContext) throws(CommandError) -> String {
    let path = context.world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try context.world.files.read(path, limit: Self.maximumByteCount)
    } catch {
      throw CommandError("cannot read '\(SafeText.escaped(name))': \(error)")
    }
    return try text(bytes, from: name)
  }

  private func text(_ bytes: [UInt8], from source: String) throws(CommandError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("'\(SafeText.escaped(source))' is not UTF-8", hint: "convert it with iconv first")
    }
    return text
  }
}
