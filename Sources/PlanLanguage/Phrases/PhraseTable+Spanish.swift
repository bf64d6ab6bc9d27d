extension PhraseTable {
  /// Spanish.
  static let spanish: Language = [
    .decisionLabel: "decisión",
    .rationaleLabel: "justificación | razón | motivo | fundamento",
    .dateAndAuthorLabel: "fecha/autor | fecha / autor | fecha y autor",
    .dateLabel: "fecha",
    .authorLabel: "autor | autora | decidido por",
    .observationLabel: "observación | hallazgo | descubrimiento",
    .evidenceLabel: "evidencia | prueba",
    .impactLabel: "impacto | consecuencia",
    .otherLabel: "alternativas | estado | nota | resultado",
    .stateKey: "estado | estado actual",
    .ownerKey: "responsable | autor | propietario",
    .dependencyKey: "depende de | dependencias | bloqueado por | requisitos previos",
    .ownerLabel: "responsable",
    .dependencyLabel: "depende de | bloqueado por",
    .due: "vence | fecha límite",

    .stateRemark: "pendiente | esperando | bloqueado | aún no | falta | ejecutable",
    .unfinishedState: "incompleto | bloqueado | esperando | pendiente | revisión",
    .remaining: "pendiente | restante | depende de | bloqueado | aún no | todavía",
    .waiting: "mantener este plan activo | mantener el plan activo | antes de archivar",
    .over: "plan completado. | el plan está completo | plan terminado.",
    .completion: "completado | terminado | cerrado",
    .statusWord: "estado",
    .archiving: "plan archivado | este plan completado | archivado este plan",
    .closingSubject: "todos | todas | este | esta | el | plan",
    .closingDeterminer: "este | esta | el",
    .closingThing: "plan | trabajo | tarea | migración | hito",
    .closingEnding: """
    completado | completada | completados | completadas | terminado | terminada | terminados | terminadas |
    cerrado | cerrada | archivado | archivada
    """,
    .closingLimit: "nunca | casi | pero | salvo | excepto | cuando | hasta | después | será | debe",
    .droppedStep: "descartado | cancelado | cancelada | omitido | aplazado | abandonado",
    .outcomeToCome:
      "pendiente | por definir | por completar | aún no | todavía no | se completará | al finalizar",
    .placeholder: """
    ninguno | ninguna | nada | pendiente | por definir | no aplica | ninguno por ahora | ninguna por ahora
    """,
    .genericTitle: "plan | ejecución | de | implementación | título | borrador",

    .expectation: "se espera | debe_ | deben_ | salida | esperado | imprime | devuelve | muestra",
    .outputBeginning: "salida | se espera | resultado esperado",
    .outputEnding: "salida | salida esperada | resultado esperado | imprime | muestra | devuelve",
    .commandWord: "ejecutar | ejecuta | comando | comandos",
    .outputWord: "esperado | esperada | salida | imprime | muestra | devuelve",
    .exitFiller: "código | estado | con | de | es",
    .outputVerb: "imprime | muestra | devuelve | salida | esperado | espera",
    .outputFiller: "el | la | texto | línea",
    .passed: "pasa | pasan | pasó | correcto | éxito | exitoso | verde",
    .failed: "falla | fallan | falló | fallido | fallos",
    .verdict: "(correcto) | (pasa) | (pasó) | : pasa | — pasa",
    .claim: """
    las pruebas pasan | pruebas pasan | las pruebas pasaron | todas las pruebas pasan | los tests pasan |
    tests pasan | compilación exitosa | la compilación pasa
    """,
    .passedCount: "pasaron | pasan | aprobadas",
    .resultTitle: "resultado",
    .byHand: "manual: | manualmente | a mano:",
    .recovery: "revertir | restaurar | recuperar | deshacer | copia de seguridad | restablecer | retroceder",
    .expectedResult: """
    espera_ | esperad | debe_ | deben_ | pasa | éxito | devuelve | imprime | salida | muestra | verde | falla | asegur | verific |
    confirm | resultado
    """,
    .acceptanceTitle: "aceptación",
    .validationTitle: "validación | verificación | pruebas",

    .reason: """
    porque | ya que | debido a | para que | para evitar | razón | motivo | puesto que | a fin de | con el fin |
    dado que | según
    """,
    .decider: "autor: | autora: | decidido por",
    .scope: "alcance",
    .scopeChange: """
    cambio de alcance | cambió el alcance | reducido el alcance | alcance reducido | ampliado el alcance |
    alcance ampliado | se redujo el alcance | se amplió el alcance
    """,
    .scopeDenial: "sin cambio de alcance | sin cambios de alcance | ningún cambio de alcance",
    .changelog: "registro de cambios | notas de la versión | notas de versión",
    .instruction: """
    ignora las instrucciones anteriores | ignora todas las instrucciones | ignore las instrucciones anteriores |
    olvida las instrucciones anteriores | ignora las instrucciones previas
    """,
  ]
}
