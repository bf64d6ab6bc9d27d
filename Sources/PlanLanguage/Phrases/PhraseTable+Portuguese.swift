extension PhraseTable {
  /// Portuguese.
  static let portuguese: Language = [
    .decisionLabel: "decisão",
    .rationaleLabel: "justificativa | razão | motivo | justificação",
    .dateLabel: "data da decisão",
    .dateAndAuthorLabel: "data/autor | data / autor | data e autor",
    .authorLabel: "autor | autora | decidido por",
    .observationLabel: "observação | descoberta | achado",
    .evidenceLabel: "evidência | prova",
    .impactLabel: "impacto | consequência",
    .otherLabel: "alternativas | estado | nota | resultado",
    .stateKey: "estado | situação | estado atual",
    .ownerKey: "responsável | autor | dono",
    .dependencyKey: "depende de | dependências | bloqueado por | pré-requisitos",
    .ownerLabel: "responsável",
    .dependencyLabel: "depende de | bloqueado por",
    .due: "prazo | vence",

    .stateRemark: "pendente | aguardando | bloqueado | ainda não | falta | executável",
    .unfinishedState: "incompleto | bloqueado | aguardando | pendente | revisão",
    .remaining: "pendente | restante | depende de | bloqueado | ainda não | falta",
    .waiting: "manter este plano ativo | manter o plano ativo | antes de arquivar",
    .over: "plano concluído. | o plano está concluído | plano finalizado.",
    .completion: "concluído | finalizado | encerrado",
    .statusWord: "estado | situação",
    .archiving: "plano arquivado | este plano concluído | arquivado este plano",
    .closingSubject: "todos | todas | este | esta | plano",
    .closingDeterminer: "este | esta",
    .closingThing: "plano | trabalho | tarefa | migração | marco",
    .closingEnding: """
    concluído | concluída | concluídos | concluídas | finalizado | finalizada | finalizados | finalizadas |
    encerrado | arquivado
    """,
    .closingLimit: "não | nunca | quase | mas | exceto | quando | até | após | será | deve",
    .droppedStep: "descartado | cancelado | cancelada | adiado | abandonado | pulado",
    .outcomeToCome: "pendente | a definir | a preencher | ainda não | será preenchido | ao final",
    .placeholder:
      "nenhum | nenhuma | nada | pendente | a definir | não se aplica | nenhum ainda | nenhuma ainda",
    .genericTitle: "plano | execução | de | implementação | título | rascunho",

    .expectation: "espera-se | deve_ | devem_ | saída | esperado | imprime | retorna | mostra",
    .outputBeginning: "saída | espera-se | resultado esperado",
    .outputEnding: "saída | saída esperada | resultado esperado | imprime | mostra | retorna",
    .commandWord: "executar | execute | comando | comandos | rode",
    .outputWord: "esperado | esperada | saída | imprime | mostra | retorna",
    .exitFiller: "código | estado | com | de | é",
    .outputVerb: "imprime | mostra | retorna | saída | esperado",
    .outputFiller: "o | texto | linha",
    .passed: "passa | passam | passou | passaram | sucesso | verde",
    .failed: "falha | falham | falhou | falhas",
    .verdict: "(passou) | (sucesso) | : passou | — passou",
    .claim: """
    os testes passam | testes passam | testes passaram | todos os testes passam | build passou |
    compilação bem-sucedida | validação concluída com sucesso
    """,
    .passedCount: "passaram | passam | aprovados",
    .resultTitle: "resultado",
    .byHand: "manual: | manualmente | à mão:",
    .recovery: "reverter | restaurar | recuperar | desfazer | cópia de segurança | redefinir",
    .expectedResult: """
    espera_ | esperad | deve_ | devem_ | passa | sucesso | retorna | imprime | saída | mostra | verde | falha | garant | verific |
    confirm | resultado
    """,
    .acceptanceTitle: "aceitação | aceite",
    .validationTitle: "validação | verificação | testes",

    .reason:
      "porque | já que | devido a | para que | para evitar | razão | motivo | a fim de | uma vez que | conforme_",
    .decider: "autor: | autora: | decidido por",
    .scope: "escopo | âmbito",
    .scopeChange: """
    mudança de escopo | alteração de escopo | escopo reduzido | escopo ampliado | reduzido o escopo |
    ampliado o escopo
    """,
    .scopeDenial: "sem mudança de escopo | sem alteração de escopo | nenhuma mudança de escopo",
    .changelog: "registro de alterações | registro de mudanças | notas de lançamento | notas da versão",
    .instruction: """
    ignore as instruções anteriores | ignore todas as instruções | esqueça as instruções anteriores |
    desconsidere as instruções anteriores
    """,
  ]
}
