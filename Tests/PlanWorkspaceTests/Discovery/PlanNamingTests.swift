import PlanWorkspace
import SystemPackage
import Testing

@Suite struct PlanNamingTests {
  static let slugs: [(FilePath, String)] = [
    ("/r/docs/plans/add-auth.md", "add-auth"), ("plans/Add Auth.md", "Add Auth"),
    ("plans/v1.2-notes.md", "v1.2-notes"), ("plans/x.markdown", "x"), ("plans/x@0123abc.md", "x@0123abc"),
    ("plans/add-auth/PLAN.md", "add-auth"), ("plans/add-auth/plan.md", "add-auth"),
    ("plans/add-auth/ExecPlan.md", "add-auth"), ("plans/add-auth/EXEC_PLAN.md", "EXEC_PLAN"),
    ("plans/add-auth/PLAN_add-auth.md", "PLAN_add-auth"), ("PLAN.md", "PLAN"), ("./PLAN.md", "PLAN"),
    ("../PLAN.md", "PLAN"), ("/PLAN.md", "PLAN"),
  ]

  @Test(arguments: slugs)
  func `a path gives a slug`(_ path: FilePath, _ slug: String) {
    #expect(PlanNaming.slug(forPath: path) == slug)
  }

  @Test(arguments: [
    "plans", "Plans", ".plans", "execplans", "ExecPlans", "exec-plans", "exec_plans", ".exec-plans",
    "execplan", "exec_plan", "execution-plans", "ExecutionPlan",
  ])
  func `a folder of plans`(_ name: String) {
    #expect(PlanNaming.isPlanRoot(name))
  }

  @Test(arguments: [
    "plan", "planning", "plans2", "my-plans", "exec", "docs", "", ".", "..plans", "floorplans",
  ])
  func `a folder that is not one of plans`(_ name: String) {
    #expect(!PlanNaming.isPlanRoot(name))
  }

  static let stems: [(String, String?)] = [
    ("a.md", "a"), ("a.b.MD", "a.b"), ("a.Markdown", "a"), ("ü.md", "ü"), (".md", nil), (".markdown", nil),
    ("md", nil), ("a.mdx", nil), ("a.md.bak", nil), ("a.txt", nil), ("", nil),
  ]

  @Test(arguments: stems)
  func `the stem of a Markdown file`(_ name: String, _ stem: String?) {
    #expect(PlanNaming.markdownStem(name).map(String.init) == stem)
  }

  @Test(arguments: [
    "README", "readme", "README.zh-CN", "INDEX", "_index", "ROADMAP", "AGENTS", "CLAUDE", "CONTRIBUTING",
    "CHANGELOG", "PLANS", "exec-plans", "tech-debt-tracker", "TRACKER", "_template", "TEMPLATE",
    "plan-template", "EXECPLAN_TEMPLATE", "template-feature", "0000-template", "yyyy-mm-dd-template",
    "big-rework.template", "_plan_template_v2",
  ])
  func `an index, guide, tracker or template is no plan`(_ stem: String) {
    #expect(!PlanNaming.mayBePlan(stem[...]))
  }

  @Test(arguments: [
    "PLAN", "add-auth", "readme-rework", "index-the-corpus", "redesign-email-template", "add-bug-tracker",
    "2026-01-05-plan-template", "template-engine", "contemplate", "plan", "agents-md-split", "ü", "a b",
  ])
  func `a subject makes a plan`(_ stem: String) {
    #expect(PlanNaming.mayBePlan(stem[...]))
  }

  @Test(arguments: [
    ("PLAN", true), ("plan", true), ("EXECPLAN", true), ("EXEC_PLAN", true), ("auth-exec-plan", true),
    ("sweep_execplan_v2", true), ("execution-plan-auth", true), ("EXECPLAN_TEMPLATE", false),
    ("PLAN_auth", false), ("planning", false), ("plans", false), ("exec", false), ("README", false),
  ])
  func `a name alone speaks for a plan`(_ stem: String, _ expected: Bool) {
    #expect(PlanNaming.isNamedLikePlan(stem[...]) == expected)
  }
}
