import ArgumentParser
import PlanDocuments

/// The JSON Schemas of all documents.
enum PublishedSchemas {
  /// The text of each schema by the name of its file.
  static var texts: [(file: String, text: String)] {
    let reading = [
      ("audit-1.json", AuditDocument.shape.schemaText()),
      ("check-1.json", CheckDocument.shape.schemaText()),
      ("config-1.json", ConfigDocument.shape.schemaText()),
      ("configuration-1.json", ConfigurationSchema.text),
      ("diff-1.json", DiffDocument.shape.schemaText()),
      ("doctor-1.json", DoctorDocument.shape.schemaText()),
      ("list-1.json", ListDocument.shape.schemaText()),
      ("next-1.json", NextDocument.shape.schemaText()),
      ("rules-1.json", RulesDocument.shape.schemaText()),
      ("show-1.json", ShowDocument.shape.schemaText()),
      ("timeline-1.json", TimelineDocument.shape.schemaText()),
      ("triage-1.json", TriageDocument.shape.schemaText()),
      ("triage-apply-1.json", WriteDocument.shape(verb: "triage-apply").schemaText()),
    ]
    let writing = Execplan.configuration.subcommands.compactMap { verb in
      (verb as? any WritingDocument.Type).map { $0.document }
    }
    return reading
      + writing.sorted().map { ("\($0)-1.json", WriteDocument.shape(verb: $0).schemaText()) }
  }
}
