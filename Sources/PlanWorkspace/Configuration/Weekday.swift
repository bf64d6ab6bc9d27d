/// A day of the week.
package enum Weekday: String, CaseIterable, Hashable, Sendable {
  case mon
  case tue
  case wed
  case thu
  case fri
  case sat
  case sun
}
