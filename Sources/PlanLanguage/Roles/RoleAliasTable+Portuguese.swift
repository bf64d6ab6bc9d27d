extension RoleAliasTable {
  /// Portuguese.
  static let portuguese: [RoleAliasGroup] = [
    RoleAliasGroup(
      role: .purpose,
      leading: "motivação",
      whole: """
        finalidade | introdução | objetivo geral do plano | panorama | por quê | resumo | resumo executivo |
        visão | visão geral
        """),
    RoleAliasGroup(
      role: .context,
      whole: """
        arquivos a alterar | arquivos a modificar | arquivos afetados | arquivos chave |
        arquivos relevantes | contexto inicial do projeto | declaração do problema | definições |
        descrição do problema | estado atual | glossário | investigação | links úteis | orientação |
        referências | situação atual | termos
        """),
    RoleAliasGroup(
      role: .scope,
      leading: "escopo | fora de escopo | fora do escopo | não objetivos",
      whole: """
        dentro do escopo | entregas | entregáveis | fora do âmbito | limites | limites do escopo |
        requisitos do plano | âmbito
        """),
    RoleAliasGroup(
      role: .constraints,
      leading: "premissas | restrições",
      whole: """
        condições de parada | limitações | pressupostos | princípios | princípios de projeto | regras |
        requisitos não funcionais | tolerâncias
        """),
    RoleAliasGroup(
      role: .work,
      whole: """
        abordagem | abordagem técnica | desenho técnico | estratégia | estratégia de implementação |
        implementação | plano | plano de ação | plano de execução | plano de implementação |
        plano de migração | plano de trabalho | plano detalhado | projeto técnico | proposta | solução |
        solução proposta
        """),
    RoleAliasGroup(
      role: .steps,
      leading: "passos | passos concretos | tarefas",
      whole: """
        afazeres | ações | decomposição de tarefas | etapas concretas | lista de tarefas |
        lista de verificação | passos de implementação | passos detalhados | procedimento | próxima ação
        """),
    RoleAliasGroup(
      role: .milestones,
      leading: "marcos",
      whole: """
        fases de implementação | linha do tempo | marco ativo | ordem de execução | roteiro | sequência
        """),
    RoleAliasGroup(
      role: .validation,
      leading: """
        critérios de aceitação | critérios de aceite | critérios de sucesso | testes | validação |
        verificação
        """,
      whole: """
        aceitação | comandos de validação | comandos de verificação | critérios de conclusão |
        critérios de validação | definição de concluído | definição de pronto | estratégia de testes |
        plano de testes | plano de validação | plano de verificação | resultados da validação |
        validação e aceite
        """),
    RoleAliasGroup(
      role: .recovery,
      leading: "recuperação | reversão",
      whole: """
        idempotência | plano de contingência | plano de recuperação | plano de reversão | plano de rollback
        """),
    RoleAliasGroup(
      role: .status,
      leading: "andamento | progresso",
      whole: """
        diário de bordo | estado do trabalho | notas de progresso | progresso atual | registo de progresso |
        registro de atividades | registro de progresso | registro de trabalho | situação | status atual |
        status do plano | trabalho concluído | trabalho realizado
        """),
    RoleAliasGroup(
      role: .decisions,
      leading: "decisões | registo de decisões | registro de decisões",
      whole: """
        decisão | decisões de arquitetura | decisões de design | decisões de projeto | decisões principais |
        decisões tomadas | decisões técnicas | histórico de decisões | log de decisões
        """),
    RoleAliasGroup(
      role: .discoveries,
      leading: "achados | descobertas",
      whole: "aprendizados | constatações | descobertas inesperadas | observações | surpresas"),
    RoleAliasGroup(
      role: .outcomes,
      whole: """
        conclusão | conclusões | encerramento | lições aprendidas | notas de encerramento |
        resultados finais | resumo da implementação | resumo de encerramento | resumo final
        """),
    RoleAliasGroup(
      role: .followUp,
      leading: "bloqueios | pendências | próximos passos",
      whole: """
        acompanhamento | débito técnico | dívida técnica | itens pendentes | problemas conhecidos |
        tarefas pendentes | trabalho futuro | trabalho pendente | trabalho restante | trabalhos futuros
        """),
    RoleAliasGroup(
      role: .artifacts,
      leading: "artefatos",
      whole: """
        apêndice | arquivos alterados | arquivos modificados | evidência | evidências | notas adicionais |
        notas de implementação
        """),
    RoleAliasGroup(
      role: .interfaces,
      whole: "design da api | mudanças na api"),
    RoleAliasGroup(
      role: .dependencies,
      leading: "dependências | pré requisitos",
      whole: "dependências e ordem | dependências externas | ferramentas necessárias | pré condições"),
    RoleAliasGroup(
      role: .questions,
      leading: "perguntas | perguntas em aberto | questões em aberto",
      whole: """
        decisões pendentes | dúvidas | perguntas abertas | perguntas pendentes | pontos em aberto |
        questões abertas | questões pendentes
        """),
    RoleAliasGroup(
      role: .risks,
      leading: "riscos",
      whole: """
        análise de riscos | avaliação de riscos | principais riscos | registro de riscos |
        riscos and mitigações | riscos conhecidos | riscos e mitigação | riscos e mitigações
        """),
    RoleAliasGroup(
      role: .updateLog,
      leading: "histórico de alterações | registro de alterações",
      whole: """
        controle de alterações | histórico | histórico de atualizações | histórico de mudanças |
        histórico de revisões | notas de revisão | registro de atualizações | registro de mudanças
        """),
  ]
}
