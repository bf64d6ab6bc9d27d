extension RoleAliasTable {
  /// German.
  static let german: [RoleAliasGroup] = [
    RoleAliasGroup(
      role: .purpose,
      leading: "ziel | ziele | zweck",
      whole: """
        einleitung | gesamtbild | kurzfassung | nutzen | warum | zielbild | zielsetzung | zusammenfassung |
        überblick | übersicht
        """),
    RoleAliasGroup(
      role: .context,
      leading: "ausgangslage | hintergrund | kontext",
      whole: """
        aktueller zustand | ausgangspunkt | ausgangssituation | begriffe | betroffene dateien |
        definitionen | einordnung | glossar | ist zustand | istzustand | orientierung |
        problembeschreibung | problemstellung | quellen | recherche | referenzen | relevante dateien |
        ursache | ursachenanalyse | verweise | vorwissen | wichtige dateien | zu ändernde dateien
        """),
    RoleAliasGroup(
      role: .scope,
      leading: "nicht im umfang | nicht ziele | umfang",
      whole: """
        abgrenzung | anforderungen | außerhalb des umfangs | funktionale anforderungen | geltungsbereich |
        im umfang | lieferergebnisse | liefergegenstände | lieferumfang | nichtziele | umfang und grenzen
        """),
    RoleAliasGroup(
      role: .constraints,
      leading: "annahmen | einschränkungen | randbedingungen",
      whole: """
        abbruchkriterien | entwurfsprinzipien | grundsätze | invarianten | leitplanken | nebenbedingungen |
        nichtfunktionale anforderungen | prinzipien | rahmenbedingungen | regeln | toleranzen | vorgaben
        """),
    RoleAliasGroup(
      role: .work,
      whole: """
        ansatz | arbeitsplan | entwurf | implementierung | implementierungsplan | konzept | lösung |
        lösungsansatz | lösungsentwurf | lösungsvorschlag | maßnahmen | migrationsplan | plan der arbeit |
        strategie | technischer ansatz | technischer entwurf | umsetzung | umsetzungsplan |
        umsetzungsstrategie | vorgehen | vorgehensweise | vorschlag
        """),
    RoleAliasGroup(
      role: .steps,
      leading: "aufgaben | konkrete schritte | schritte",
      whole: """
        ablauf | arbeitspakete | arbeitsschritte | aufgabenliste | checkliste | einzelschritte |
        nächste aktion | umsetzungsschritte | vorgehen im einzelnen | zu erledigen
        """),
    RoleAliasGroup(
      role: .milestones,
      leading: "meilensteine | phasen",
      whole: """
        aktueller meilenstein | etappen | fahrplan | meilensteinplan | phasenplan | reihenfolge |
        terminplan | zeitplan
        """),
    RoleAliasGroup(
      role: .validation,
      leading: """
        abnahme | abnahmekriterien | akzeptanzkriterien | erfolgskriterien | validierung | verifikation
        """,
      whole: """
        abschlusskriterien | akzeptanz | definition von fertig | fertigstellungskriterien | nachweis |
        prüfbefehle | prüfung | qualitätssicherung | testen | testplan | teststrategie |
        validierungsbefehle | validierungsplan | verifizierung | überprüfung
        """),
    RoleAliasGroup(
      role: .recovery,
      leading: "rückabwicklung | wiederherstellung",
      whole: """
        idempotenz | notfallplan | rollback plan und wiederherstellung | rückfallebene | rückfallplan |
        rücknahme | rückrollplan
        """),
    RoleAliasGroup(
      role: .status,
      leading: "arbeitsstand | fortschritt | stand",
      whole: """
        aktueller stand | arbeitsprotokoll | bisheriger fortschritt | erledigte arbeit |
        fortschrittsbericht | fortschrittslog | fortschrittsnotizen | fortschrittsprotokoll |
        laufender stand | protokoll | statusbericht | statusmeldungen | statusprotokoll | statusverlauf |
        tagebuch | umsetzungsstand
        """),
    RoleAliasGroup(
      role: .decisions,
      leading: "entscheidungen | entscheidungslog | entscheidungsprotokoll",
      whole: """
        architekturentscheidungen | designentscheidungen | entscheidung | entscheidungen und begründungen |
        entscheidungsverlauf | entwurfsentscheidungen | getroffene entscheidungen |
        technische entscheidungen | wichtige entscheidungen
        """),
    RoleAliasGroup(
      role: .discoveries,
      leading: "entdeckungen | erkenntnisse",
      whole: """
        befunde | beobachtungen | gefundene probleme | neue erkenntnisse | unerwartetes |
        wichtige erkenntnisse | überraschungen
        """),
    RoleAliasGroup(
      role: .outcomes,
      leading: "ergebnis | ergebnisse",
      whole: """
        abschluss | abschlussbericht | abschlussnotizen | fazit | gelernte lektionen | lehren |
        retrospektive | rückblick | schlussfolgerungen
        """),
    RoleAliasGroup(
      role: .followUp,
      leading: "folgearbeiten | nächste schritte | offene aufgaben | offene punkte",
      whole: """
        ausblick | ausstehende arbeiten | bekannte probleme | blockaden | folgeaufgaben | hindernisse |
        nacharbeiten | noch offen | offene arbeiten | restarbeiten | technische schulden |
        verbleibende arbeit | verbleibende aufgaben | weitere schritte | weiteres vorgehen | übergabe
        """),
    RoleAliasGroup(
      role: .artifacts,
      leading: "artefakte",
      whole: """
        anhang | anhänge | anmerkungen | belege | bemerkungen | geänderte dateien | hinweise | nachweise |
        notizen
        """),
    RoleAliasGroup(
      role: .interfaces,
      leading: "schnittstellen",
      whole: """
        api entwurf | api änderungen | schnittstellenänderungen | verträge | öffentliche api |
        öffentliche schnittstellen
        """),
    RoleAliasGroup(
      role: .dependencies,
      leading: "abhängigkeiten | voraussetzungen",
      whole: "benötigte werkzeuge | externe abhängigkeiten | vorarbeiten | vorbedingungen"),
    RoleAliasGroup(
      role: .questions,
      leading: "fragen | offene fragen",
      whole: """
        ausstehende entscheidungen | fragen und antworten | klärungsbedarf | offene entscheidungen |
        ungeklärte fragen | unklarheiten | zu klären
        """),
    RoleAliasGroup(
      role: .risks,
      leading: "risiken",
      whole: """
        bekannte risiken | risiken and gegenmaßnahmen | risiken und gegenmaßnahmen | risiken und minderung |
        risiko | risikoanalyse | risikobewertung | risikoregister
        """),
    RoleAliasGroup(
      role: .updateLog,
      leading: "änderungshistorie | änderungsprotokoll | änderungsverlauf",
      whole: """
        aktualisierungen | aktualisierungsprotokoll | dokumenthistorie | historie | revisionshinweise |
        revisionsverlauf | versionsgeschichte | versionshistorie | änderungen am plan
        """),
  ]
}
