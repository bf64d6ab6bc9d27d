extension PhraseTable {
  /// French.
  static let french: Language = [
    .decisionLabel: "décision",
    .rationaleLabel: "justification | raison | motif | pourquoi",
    .dateLabel: "date",
    .dateAndAuthorLabel: "date/auteur | date / auteur | date et auteur",
    .authorLabel: "auteur | autrice | décidé par",
    .observationLabel: "constat | découverte",
    .evidenceLabel: "preuve",
    .impactLabel: "conséquence",
    .otherLabel: "statut | remarque | résultat",
    .stateKey: "statut | état | statut actuel",
    .ownerKey: "responsable | auteur",
    .dependencyKey: "dépend de | dépendances | bloqué par | prérequis",
    .ownerLabel: "responsable",
    .dependencyLabel: "dépend de | bloqué par",
    .due: "échéance",

    .stateRemark: "en attente | bloqué | il reste | pas encore | exécutable | accepté",
    .unfinishedState: "incomplet | bloqué | en attente | relecture",
    .remaining: "en attente | restant | dépend de | bloqué | pas encore | reste à",
    .waiting: "garder ce plan actif | avant archivage | avant d'archiver",
    .over: "plan est terminé. | plan terminé.",
    .completion: "terminé | achevé | clos",
    .statusWord: "statut | état",
    .archiving: "plan archivé | plan a été archivé | ce plan terminé",
    .closingSubject: "tous | toutes | ce | cette | le | plan",
    .closingDeterminer: "ce | cette | le",
    .closingThing: "plan | travail | tâche | migration | jalon",
    .closingEnding: """
    terminé | terminée | terminés | terminées | achevé | achevée | achevés | achevées | clos | archivé
    """,
    .closingLimit: "pas | jamais | presque | mais | sauf | quand | jusqu | après | sera | doit",
    .droppedStep: "abandonné | abandonnée | annulé | annulée | reporté | reportée | ignoré",
    .outcomeToCome: "à compléter | à définir | en attente | pas encore | sera complété | à la fin | à venir",
    .placeholder:
      "aucun | aucune | rien | à définir | à compléter | sans objet | aucun pour l'instant | néant",
    .genericTitle: "plan | exécution | mise | en | œuvre | titre | brouillon",

    .expectation: "attendu | doit | doivent | sortie | affiche | renvoie | retourne",
    .outputBeginning: "sortie | attendu | résultat attendu",
    .outputEnding: "sortie | sortie attendue | attendu | résultat attendu | affiche | renvoie",
    .commandWord: "exécuter | exécutez | lancer | lancez | commande | commandes",
    .outputWord: "attendu | attendue | sortie | affiche | renvoie | retourne",
    .exitFiller: "avec | est",
    .outputVerb: "affiche | renvoie | retourne | sortie | attendu",
    .outputFiller: "le | la | texte | ligne",
    .passed: "réussi | réussie | réussis | réussies | passe | passent | succès | vert",
    .failed: "échoue | échouent | échec | échoué | échecs",
    .negation: "pas | jamais",
    .absence: "aucun | aucune | sans",
    .verdict: "(réussi) | (succès) | : réussi | — réussi",
    .claim: """
    les tests passent | tests passent | tous les tests passent | tests réussis | compilation réussie |
    validation réussie
    """,
    .passedCount: "réussis | réussies | passent",
    .resultTitle: "résultat",
    .byHand: "manuel : | manuellement | à la main",
    .recovery: "restaurer | récupérer | revenir en arrière | sauvegarde | réinitialiser | retour arrière",
    .expectedResult: """
    attendu | doit | doivent | réussi | succès | renvoie | affiche | sortie | retourne | échou | vérif |
    confirm | résultat | garanti
    """,
    .acceptanceTitle: "acceptation | recette",
    .validationTitle: "vérification | essais",

    .reason:
      "parce que | _car_ | puisque | afin de | afin que | pour éviter | raison | en raison | du fait | grâce à",
    .decider: "auteur | décidé par",
    .scope: "périmètre",
    .scopeChange: """
    changement de périmètre | périmètre réduit | périmètre élargi | périmètre modifié | réduit le périmètre |
    élargi le périmètre
    """,
    .scopeDenial: "sans changement de périmètre | aucun changement de périmètre | périmètre inchangé",
    .changelog: "journal des modifications | notes de version | journal des changements",
    .instruction: """
    ignore les instructions précédentes | ignorez les instructions précédentes |
    ignore toutes les instructions | ignorez toutes les instructions | oublie les instructions précédentes
    """,
  ]
}
