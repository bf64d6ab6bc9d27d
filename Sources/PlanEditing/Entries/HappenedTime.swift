import MarkdownSyntax
import PlanModel
package import PlanText

/// The time at which something happened that is written down later.
package struct HappenedTime: Hashable, Sendable {
  /// The time as it was given, without white space around it.
  package let text: String

  /// The time.
  package let stamp: TimeStamp

  /// Reads a time in any shape that plans use.
  ///
  /// A time of day needs `Z`, `UTC` or its distance from it. A day alone is later than now only when it is so
  /// everywhere on earth.
  ///
  /// - Parameters:
  ///   - text: The time.
  ///   - now: The minute that it must not lie behind.
  /// - Throws: ``HappenedTimeError`` when the text names no time up to now.
  package init(_ text: String, now: UTCTimestamp) throws(HappenedTimeError) {
    let trimmed = String(text[...].trimmingSpaces)
    let bytes = Array(trimmed.utf8)
    let found = bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: 0, to: $0.count)
    }
    guard let found, found.range == 0..<bytes.count else { throw .notATime(text) }
    guard let stamp = found.stamp else { throw .impossible(text) }
    guard stamp.time == nil || stamp.offsetMinutes != nil else { throw .noZone(text) }
    guard stamp.earliestInstant < now.secondsSince1970 + 60 else { throw .later(text) }
    self.text = trimmed
    self.stamp = stamp
  }
}

/// Why a time cannot stand in an entry.
package enum HappenedTimeError: Error, Hashable, Sendable {
  /// The text has the shape of no time, or more stands around it.
  case notATime(String)
  /// The text names no real day or minute.
  case impossible(String)
  /// The time of day has no zone, or one whose distance from UTC its name does not tell.
  case noZone(String)
  /// The time is later than now.
  case later(String)
}
