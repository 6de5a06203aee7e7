using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Assignments;

public sealed class AssignmentPlanTests
{
    private static readonly PlanPerson Ana = new("a", "Ana", 5, null);
    private static readonly PlanPerson Sam = new("s", "Sam", 2, null);
    private static readonly PlanPerson Mei = new("m", "Mei", 9, null);

    [Fact]
    public void Make_KindOfARule_GoesToItsPerson_TheRestInTurn()
    {
        var plan = Plan([new([ClaimKind.Quantity, ClaimKind.Trend], ["a"]), new([], ["m", "s"])], [Ana, Sam, Mei],
            ClaimKind.Event, ClaimKind.Quantity, ClaimKind.Event, ClaimKind.Trend, ClaimKind.Cause);
        Assert.Equal("1 Sam, 2 Ana, 3 Mei, 4 Ana, 5 Sam", Say(plan));
        Assert.Empty(plan.Left);
    }

    [Fact]
    public void Make_FirstRuleThatFits_Wins() =>
        Assert.Equal("1 Sam", Say(Plan([new([ClaimKind.Event], ["s"]), new([ClaimKind.Event], ["a"])], [Ana, Sam], ClaimKind.Event)));

    [Fact]
    public void Make_PersonAway_IsPassedOver_AndNamed()
    {
        var plan = Plan([new([ClaimKind.Event], ["s"]), new([], ["a", "s"])], [Ana, Sam with { Absence = "is away" }], ClaimKind.Event, ClaimKind.Cause);
        Assert.Equal("1 Ana, 2 Ana", Say(plan));
        Assert.Equal(["Sam"], plan.Absent.Select(person => person.Name));
    }

    [Fact]
    public void Make_NoRuleOrNobodyThere_LeavesTheClaim()
    {
        var plan = Plan([new([ClaimKind.Event], ["gone"])], [Ana], ClaimKind.Event, ClaimKind.Cause);
        Assert.Empty(plan.Given);
        Assert.Equal([1, 2], plan.Left.Select(claim => claim.Number));
        Assert.Equal(2, Plan([], [Ana], ClaimKind.Event, ClaimKind.Cause).Left.Count);
    }

    [Fact]
    public void Make_ManyClaims_AreSharedEvenly()
    {
        var plan = Plan([new([], ["a", "s", "m"])], [Ana, Sam, Mei], [.. Enumerable.Repeat(ClaimKind.Event, 301)]);
        Assert.All(plan.Given.GroupBy(given => given.Person.Id), given => Assert.InRange(given.Count(), 100, 101));
    }

    private static AssignmentPlan Plan(IReadOnlyList<AssignmentRule> rules, PlanPerson[] people, params ClaimKind[] kinds) => AssignmentPlan.Make(
        rules, people.ToDictionary(person => person.Id), [.. kinds.Select((kind, i) => new PlanClaim(7, i + 1, kind))]);

    private static string Say(AssignmentPlan plan) =>
        string.Join(", ", plan.Given.Select(given => $"{given.Claim.Number} {given.Person.Name}"));
}
