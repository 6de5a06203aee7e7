namespace FactCheck.Core.Assignments;

/// <summary>What the rules make of some claims.</summary>
/// <param name="Given">In the order of the claims.</param>
/// <param name="Left">Claims no rule is about, or nobody is there for.</param>
/// <param name="Absent">People the rules name who were passed over, each once.</param>
public sealed record AssignmentPlan(
    IReadOnlyList<PlannedClaim> Given, IReadOnlyList<PlanClaim> Left, IReadOnlyList<PlanPerson> Absent)
{
    /// <summary>
    /// Each claim goes by the first rule that is about its kind and has somebody there. Several people take turns; whoever
    /// has least to do begins, so that nobody is first in every article.
    /// </summary>
    /// <param name="people">Everybody the rules name, by account; who is missing here is passed over.</param>
    public static AssignmentPlan Make(
        IReadOnlyList<AssignmentRule> rules, IReadOnlyDictionary<string, PlanPerson> people, IReadOnlyList<PlanClaim> claims)
    {
        var turns = rules.Select(rule => new Turn(rule, people)).ToList();
        var given = new List<PlannedClaim>();
        var left = new List<PlanClaim>();
        foreach (var claim in claims)
        {
            if (turns.Find(turn => turn.Takes(claim)) is { } turn)
                given.Add(new PlannedClaim(claim, turn.Next()));
            else
                left.Add(claim);
        }

        return new AssignmentPlan(given, left, [.. turns.SelectMany(turn => turn.Absent).DistinctBy(person => person.Id)]);
    }

    private sealed class Turn
    {
        private readonly AssignmentRule rule;
        private readonly List<PlanPerson> there;
        private int next;

        public Turn(AssignmentRule rule, IReadOnlyDictionary<string, PlanPerson> people)
        {
            this.rule = rule;
            var named = rule.People.Select(people.GetValueOrDefault).OfType<PlanPerson>().ToList();
            there = named.FindAll(person => person.Absence is null);
            Absent = named.FindAll(person => person.Absence is not null);
            next = there.Count == 0 ? 0 : there.IndexOf(there.MinBy(person => person.Open)!);
        }

        public IReadOnlyList<PlanPerson> Absent { get; }

        public bool Takes(PlanClaim claim) => there.Count > 0 && (rule.Kinds.Count == 0 || rule.Kinds.Contains(claim.Kind));

        public PlanPerson Next()
        {
            var person = there[next];
            next = (next + 1) % there.Count;
            return person;
        }
    }
}
