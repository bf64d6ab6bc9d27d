import PlanWorkspace

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
  static func main() async {
    // A reader that has gone away shows as an error of `write`, which is a quiet end.
    signal(SIGPIPE, SIG_IGN)
    let streams = OutputStreams(
      writeAnswer: { try write($0, to: STDOUT_FILENO) }, writeNote: { try write($0, to: STDERR_FILENO) })
    exit(await run(streams).rawValue)
  }

  private static func run(_ streams: OutputStreams) async -> ExitStatus {
    let world: World
    do throws(WorldProblem) {
      world = try World.system()
    } catch {
      try? streams.writeNote(CommandProblem("\(error)").text)
      return .notDone
    }
    let run = CommandLineRun(
      world: world, streams: streams,
      terminal: { Terminal.current(color: $0, environment: world.environment) })
    return await run.run(Array(CommandLine.arguments.dropFirst()))
  }

  /// Writes all of a text.
  ///
  /// - Throws: ``ReaderHasGone`` when a pipe is closed, ``CommandProblem`` when there is no room.
  private static func write(_ text: String, to descriptor: CInt) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = systemWrite(descriptor, base, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno == EPIPE {
          throw ReaderHasGone()
        } else if errno != EINTR {
          throw CommandProblem("cannot write the answer: \(String(cString: strerror(errno)).lowercased())")
        }
      }
    }
  }
}

/// The system's `write`, whose name the method above hides.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
