@testable import PlanDocuments
@testable import execplan

/// A document that uses each kind of field.
struct SampleDocument: Sendable {
  var title = "Add \"quotes\""
  var slug: String?
  var count = 3
  var age: Int?
  var isClosed = false
  var tags: [String] = []
  var state = "active"
  var kind: String?
  var start = Moment(date: "2026-01-31", time: nil)
  var end: Moment?
  var moments: [Moment] = []
  var entries: [Entry] = []

  /// A shape that is used in three places.
  struct Moment: Sendable {
    var date: String
    var time: String?

    static let shape = JSONShape<Moment>.object(
      "moment", .string("date", "The day.", \.date), .optionalString("time", "The time.", \.time))
  }

  /// A shape that holds itself.
  struct Entry: Sendable {
    var text: String
    var children: [Entry] = []
    var at: Moment?

    static let shape = JSONShape<Entry>.object(
      "entry", .string("text", "The words.", \.text), .optionalObject("at", "When.", Moment.shape, \.at),
      .recursiveArray("children", "The entries below.", to: "entry", \.children))

    /// Makes an entry with so many levels of entries below it.
    static func nested(levels: Int) -> Entry {
      var entry = Entry(text: "deepest")
      for level in 0..<levels { entry = Entry(text: "level \(level)", children: [entry]) }
      return entry
    }
  }

  static let document = JSONDocumentShape(
    verb: "sample", title: "A sample",
    shape: JSONShape<SampleDocument>.object(
      "sample", .string("title", "The title.", \.title), .optionalString("slug", "The slug.", \.slug),
      .integer("count", "How many.", \.count), .optionalInteger("age", "Days.", { $0.age }),
      .boolean("closed", "Whether it is over.", \.isClosed), .strings("tags", "The tags.", \.tags),
      .choice("state", "The state.", values: ["active", "closed"], \.state),
      .optionalChoice("kind", "The kind.", values: ["risk"], \.kind),
      .object("start", "The beginning.", Moment.shape, \.start),
      .optionalObject("end", "The end.", Moment.shape, \.end),
      .array("moments", "The moments.", Moment.shape, \.moments),
      .array("entries", "The entries.", Entry.shape, \.entries)), readsFiles: false)
}
