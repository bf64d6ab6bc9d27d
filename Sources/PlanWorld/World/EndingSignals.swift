#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals by which people, terminals and service managers end this program, and its children with it.
package struct EndingSignals: Sendable {
  private let signals: sigset_t

  /// Leaves the signals to ``wait(ending:)``.
  ///
  /// Must be done before any other thread exists, because threads begin with what is blocked where they are made.
  /// Children do not: they start with no signal blocked. A signal that is ignored, as under `nohup`, stays ignored.
  package init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] where !Self.isIgnored(signal) {
      sigaddset(&signals, signal)
    }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    self.signals = signals
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = action.__sa_handler.sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Waits for one of the signals; then the children end, and this program by that signal.
  ///
  /// The files are as safe as when the program is killed.
  package func wait(ending children: ChildGroups) -> Never {
    var waited = signals
    var signal: Int32 = 0
    while sigwait(&waited, &signal) != 0 { sleep(1) }
    children.endAll()
    Self.end(by: signal)
  }

  /// Ends this process as the signal does when nobody waits for it, so that a shell sees by what it ended.
  private static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, number)
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    kill(getpid(), number)
    // The signal cannot be outlived; what follows says the same to a shell.
    _exit(128 + number)
  }
}
