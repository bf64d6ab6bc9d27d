import PlanText
import PlanWorld

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program.
@main
struct Main {
  /// Answers on other threads; this one waits for signals.
  static func main() {
    let signals = EndingSignals()
    let children = ChildGroups()
    // A reader that has gone away shows as an error of `write`, which is a quiet end.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files shows as an error of `write` too, so the files are left as they were.
    signal(SIGXFSZ, SIG_IGN)
    // The system says by this that somebody opens a file under a lease, which is looked at when it ends.
    signal(SIGIO, SIG_IGN)
    Task.detached {
      let status = await run(children)
      waitWhileEnding(children)
      exit(status.rawValue)
    }
    signals.wait(ending: children)
  }

  /// Stands still while a signal ends the program: it decides how, and what was made of its children's end is not
  /// said.
  private static func waitWhileEnding(_ children: ChildGroups) {
    while children.isEnding { sleep(1) }
  }

  private static func run(_ children: ChildGroups) async -> ExitStatus {
    let streams = OutputStreams(
      writeAnswer: { text in
        waitWhileEnding(children)
        try write(text, to: STDOUT_FILENO)
      },
      writeNote: { text in
        waitWhileEnding(children)
        try write(text, to: STDERR_FILENO)
      },
      canTakeBack: isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
    )
    do {
      try OpenFiles.ensure(OpenFiles.perCommand)
    } catch {
      let problem = CommandError("too many files are open", hint: "'ulimit -n 256' lets a shell open more")
      try? streams.writeNote(problem.text)
      return .notDone
    }
    let world: World
    do throws(WorldError) {
      world = try World.system(children: children)
    } catch {
      try? streams.writeNote(CommandError("\(error)").text)
      return .notDone
    }
    let run = CommandLineRun(
      world: world, streams: streams,
      input: InputStream(
        isTerminal: isatty(STDIN_FILENO) == 1, read: { try readAll(STDIN_FILENO, limit: $0) },
        readLine: { readLine() }),
      terminal: { Terminal.current(color: $0, environment: world.environment) })
    // Without even its own name the program was not told what to do: the system could not say.
    guard CommandLine.argc > 0 else {
      try? streams.writeNote(CommandError("cannot read the arguments").text)
      return .notDone
    }
    return await run.run(arguments())
  }

  /// Returns the words behind the program's name; bytes that are not UTF-8 are spelled as paths spell them.
  private static func arguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      guard let word = CommandLine.unsafeArgv[place] else { return nil }
      return PathText.word(UnsafeRawBufferPointer(start: word, count: strlen(word)))
    }
  }

  /// Reads until the end.
  ///
  /// - Throws: ``CommandError`` when there are more than `limit` bytes, or the system says no.
  private static func readAll(_ descriptor: CInt, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        guard errno == EINTR else { throw CommandError(String(cString: strerror(errno)).lowercased()) }
        continue
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw CommandError("there are more than \(limit) bytes") }
    }
  }

  /// Writes all of a text; where the reader of a pipe has gone away, nothing more is written.
  ///
  /// - Throws: ``CommandError`` when there is no room.
  private static func write(_ text: String, to descriptor: CInt) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = systemWrite(descriptor, base, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno == EPIPE {
          return
        } else if errno != EINTR {
          throw CommandError("cannot write the answer: \(String(cString: strerror(errno)).lowercased())")
        }
      }
    }
  }
}

/// The system's `write`, whose name the method above hides.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// The system's `read`, whose name the method above would hide.
private func systemRead(_ descriptor: CInt, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
