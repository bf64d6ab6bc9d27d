extension RoleAliasTable {
  /// Spanish.
  static let spanish: [RoleAliasGroup] = [
    RoleAliasGroup(
      role: .purpose,
      leading: "meta | metas | motivación | objetivo | objetivos | propósito",
      whole: """
        finalidad | introducción | objetivo general | panorama general | por qué | resumen |
        resumen ejecutivo | visión | visión general
        """),
    RoleAliasGroup(
      role: .context,
      leading: "antecedentes | contexto",
      whole: """
        archivos a modificar | archivos afectados | archivos clave | archivos relevantes |
        contexto inicial | definiciones | descripción del problema | enlaces | estado actual |
        estado inicial | glosario | investigación | orientación | planteamiento del problema | problema |
        referencias | situación actual | términos
        """),
    RoleAliasGroup(
      role: .scope,
      leading: "alcance | fuera de alcance | fuera del alcance | no objetivos",
      whole: """
        dentro del alcance | entregables | límites | límites del alcance | requerimientos | requisitos |
        requisitos funcionales
        """),
    RoleAliasGroup(
      role: .constraints,
      leading: "restricciones | supuestos",
      whole: """
        condiciones de parada | invariantes | limitaciones | principios | principios de diseño | reglas |
        requisitos no funcionales | tolerancias
        """),
    RoleAliasGroup(
      role: .work,
      whole: """
        diseño | diseño propuesto | diseño técnico | enfoque | enfoque técnico | estrategia |
        estrategia de implementación | implementación | plan de acción | plan de ejecución |
        plan de implementación | plan de migración | plan de trabajo | plan detallado | propuesta |
        solución | solución propuesta
        """),
    RoleAliasGroup(
      role: .steps,
      leading: "pasos | pasos concretos | tareas",
      whole: """
        acciones | desglose de tareas | lista de tareas | lista de verificación | pasos a seguir |
        pasos de implementación | pasos detallados | pasos específicos | procedimiento | próxima acción |
        siguiente acción
        """),
    RoleAliasGroup(
      role: .milestones,
      leading: "fases | hitos",
      whole: """
        calendario | cronograma | etapas | fases de implementación | hito activo | hoja de ruta |
        orden de ejecución | secuencia
        """),
    RoleAliasGroup(
      role: .validation,
      leading: "criterios de aceptación | criterios de éxito | pruebas | validación | verificación",
      whole: """
        aceptación | comandos de validación | comandos de verificación | criterios de finalización |
        criterios de validación | definición de hecho | definición de terminado | estrategia de pruebas |
        plan de pruebas | plan de validación | plan de verificación | resultados de la validación
        """),
    RoleAliasGroup(
      role: .recovery,
      leading: "recuperación | reversión",
      whole: """
        idempotencia | marcha atrás | plan de contingencia | plan de recuperación | plan de reversión |
        plan de rollback
        """),
    RoleAliasGroup(
      role: .status,
      leading: "avance | avances | estado | progreso",
      whole: """
        bitácora | estado del plan | notas de progreso | progreso actual | registro de actividad |
        registro de avance | registro de avances | registro de progreso | registro de trabajo |
        seguimiento | trabajo completado | trabajo realizado
        """),
    RoleAliasGroup(
      role: .decisions,
      leading: "decisiones | registro de decisiones",
      whole: """
        bitácora de decisiones | decisiones clave | decisiones de arquitectura | decisiones de diseño |
        decisiones tomadas | decisiones técnicas | decisión | historial de decisiones
        """),
    RoleAliasGroup(
      role: .discoveries,
      leading: "descubrimientos | hallazgos",
      whole: "aprendizajes | hallazgos clave | hallazgos inesperados | observaciones | sorpresas"),
    RoleAliasGroup(
      role: .outcomes,
      leading: "resultados | retrospectiva",
      whole: """
        cierre | conclusiones | conclusión | lecciones aprendidas | notas de cierre | resultado |
        resultado final | resultados finales | resumen de cierre | resumen de implementación | resumen final
        """),
    RoleAliasGroup(
      role: .followUp,
      leading: "bloqueos | pendientes | próximos pasos | seguimiento posterior | trabajo pendiente",
      whole: """
        acciones de seguimiento | bloqueadores | deuda técnica | elementos pendientes | impedimentos |
        problemas conocidos | siguientes pasos | tareas de seguimiento | tareas pendientes |
        trabajo futuro | trabajo restante | traspaso
        """),
    RoleAliasGroup(
      role: .artifacts,
      leading: "artefactos",
      whole: """
        anexo | anexos | apéndice | archivos cambiados | archivos modificados | evidencia | evidencias |
        notas | notas adicionales | notas de implementación
        """),
    RoleAliasGroup(
      role: .interfaces,
      whole: """
        api pública | cambios de api | cambios en la api | contratos | diseño de api | diseño de la api |
        interfaces públicas | interfaz
        """),
    RoleAliasGroup(
      role: .dependencies,
      leading: "dependencias | prerrequisitos | requisitos previos",
      whole: "dependencias externas | dependencias y orden | herramientas necesarias | precondiciones"),
    RoleAliasGroup(
      role: .questions,
      leading: "preguntas | preguntas abiertas",
      whole: """
        asuntos abiertos | cuestiones abiertas | decisiones pendientes | dudas | incógnitas |
        preguntas pendientes | preguntas sin resolver | temas abiertos
        """),
    RoleAliasGroup(
      role: .risks,
      leading: "riesgos",
      whole: """
        análisis de riesgos | evaluación de riesgos | registro de riesgos | riesgos and mitigaciones |
        riesgos conocidos | riesgos principales | riesgos y mitigaciones | riesgos y mitigación
        """),
    RoleAliasGroup(
      role: .updateLog,
      leading: "historial de cambios | registro de cambios",
      whole: """
        control de cambios | historial | historial de actualizaciones | historial de revisiones |
        notas de revisión | registro de actualizaciones | registro de revisiones
        """),
  ]
}
