extension RoleAliasTable {
  /// French.
  static let french: [RoleAliasGroup] = [
    RoleAliasGroup(
      role: .purpose,
      leading: "but | buts | finalité | objectif | objectifs",
      whole: """
        aperçu | objectif principal | pourquoi | raison d'être | résumé | résumé exécutif | synthèse |
        vue d'ensemble
        """),
    RoleAliasGroup(
      role: .context,
      leading: "contexte",
      whole: """
        contexte initial | description du problème | définitions | fichiers clés | fichiers concernés |
        fichiers à modifier | glossaire | historique et contexte | liens | point de départ | problème |
        problématique | références | situation actuelle | termes | énoncé du problème | état actuel |
        état des lieux | état initial
        """),
    RoleAliasGroup(
      role: .scope,
      leading: "hors périmètre | non objectifs | périmètre",
      whole: """
        dans le périmètre | exigences | exigences fonctionnelles | hors de portée | hors du périmètre |
        limites du périmètre | livrables | portée
        """),
    RoleAliasGroup(
      role: .constraints,
      leading: "contraintes | hypothèses",
      whole: """
        conditions d'arrêt | exigences non fonctionnelles | garde fous | principes |
        principes de conception | règles | tolérances
        """),
    RoleAliasGroup(
      role: .work,
      whole: """
        approche | approche technique | conception | conception technique | démarche | mise en œuvre |
        plan d'action | plan d'exécution | plan d'implémentation | plan de migration |
        plan de mise en œuvre | plan de travail | plan détaillé | proposition | solution proposée |
        stratégie | stratégie de mise en œuvre
        """),
    RoleAliasGroup(
      role: .steps,
      leading: "tâches | étapes | étapes concrètes",
      whole: """
        actions à mener | décomposition des tâches | liste de contrôle | liste des tâches |
        prochaine action | procédure | à faire | étapes d'implémentation | étapes de mise en œuvre |
        étapes détaillées
        """),
    RoleAliasGroup(
      role: .milestones,
      leading: "jalons",
      whole: """
        calendrier | chronologie | feuille de route | jalon actif | ordre d'exécution |
        phases de mise en œuvre | planning | échéancier
        """),
    RoleAliasGroup(
      role: .validation,
      leading: "critères d'acceptation | critères de réussite | vérification",
      whole: """
        commandes de validation | commandes de vérification | conditions d'acceptation |
        critères d'achèvement | critères de succès | critères de validation | définition de terminé |
        plan de test | plan de tests | plan de validation | plan de vérification | recette |
        résultats de validation | stratégie de test | stratégie de tests | validation and acceptation |
        validation et acceptation | vérification et acceptation
        """),
    RoleAliasGroup(
      role: .recovery,
      leading: "reprise | retour arrière",
      whole: """
        plan de contingence | plan de repli | plan de reprise | plan de retour arrière | plan de secours |
        retour en arrière | récupération
        """),
    RoleAliasGroup(
      role: .status,
      leading: "avancement | progression | statut | état d'avancement",
      whole: """
        journal d'activité | journal d'avancement | journal de bord | journal de progression |
        journal de travail | notes d'avancement | progrès | statut actuel | suivi | suivi d'avancement |
        travail accompli | travail effectué | travail réalisé
        """),
    RoleAliasGroup(
      role: .decisions,
      leading: "décisions | journal des décisions | registre des décisions",
      whole: """
        choix de conception | choix techniques | décision | décisions clés | décisions d'architecture |
        décisions de conception | décisions prises | décisions techniques | historique des décisions |
        journal de décisions
        """),
    RoleAliasGroup(
      role: .discoveries,
      leading: "constats | découvertes",
      whole: """
        apprentissages | constatations | découvertes inattendues | enseignements en cours de route
        """),
    RoleAliasGroup(
      role: .outcomes,
      leading: "bilan | résultats | rétrospective",
      whole: """
        bilan final | clôture | enseignements | leçons apprises | leçons tirées | notes de clôture |
        retour d'expérience | résultat | résultat final | résultats finaux
        """),
    RoleAliasGroup(
      role: .followUp,
      leading: "blocages | prochaines étapes | reste à faire | suites à donner",
      whole: """
        actions de suivi | dette technique | obstacles | passation | points bloquants | problèmes connus |
        suites | travail restant | travaux futurs | travaux restants | tâches restantes |
        éléments en suspens
        """),
    RoleAliasGroup(
      role: .artifacts,
      leading: "artéfacts",
      whole: """
        annexe | annexes | artefacts et notes | fichiers modifiés | notes complémentaires |
        notes d'implémentation | pièces jointes | preuves | remarques
        """),
    RoleAliasGroup(
      role: .interfaces,
      whole: """
        api publique | conception de l'api | contrats | interfaces publiques | modifications de l'api
        """),
    RoleAliasGroup(
      role: .dependencies,
      leading: "dépendances | préalables | prérequis",
      whole: "conditions préalables | dépendances et ordre | dépendances externes | outils requis"),
    RoleAliasGroup(
      role: .questions,
      leading: "questions en suspens | questions ouvertes",
      whole: """
        décisions en attente | incertitudes | inconnues | points en suspens | points ouverts |
        points à clarifier | questions et réponses | questions non résolues | à clarifier
        """),
    RoleAliasGroup(
      role: .risks,
      leading: "risques",
      whole: """
        analyse des risques | principaux risques | registre des risques | risques and atténuations |
        risques connus | risques et atténuation | risques et atténuations | risques et mesures |
        risques et mitigations | risques et parades | évaluation des risques
        """),
    RoleAliasGroup(
      role: .updateLog,
      leading: "historique des modifications | journal des modifications",
      whole: """
        historique | historique des révisions | historique des versions | journal des changements |
        journal des mises à jour | mises à jour | notes de révision | révisions | suivi des modifications
        """),
  ]
}
