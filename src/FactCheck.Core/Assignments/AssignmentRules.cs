using FactCheck.Core.People;

namespace FactCheck.Core.Assignments;

/// <summary>The desk's rules of who gets which claims, in the order in which they are asked. There is one set.</summary>
public sealed class AssignmentRules
{
    /// <summary>Most rules a desk may have.</summary>
    public const int Limit = 30;

    /// <summary>The number of the one set.</summary>
    public const int TheOne = 1;

    public int Id { get; private set; } = TheOne;

    public IReadOnlyList<AssignmentRule> Rules { get; private set; } = [];

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <exception cref="RuleBrokenException">There are too many, or one names nobody.</exception>
    public void Change(IReadOnlyList<AssignmentRule> rules, Actor by, DateTimeOffset at)
    {
        if (rules.Count > Limit)
            throw new RuleBrokenException($"A desk can have at most {Limit} rules. Remove some.");
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].People.Count == 0)
                throw new RuleBrokenException($"Rule {i + 1} names nobody. Choose who gets these claims, or remove the rule.");
        }

        Rules = [.. rules.Select(rule => new AssignmentRule([.. rule.Kinds.Distinct()], [.. rule.People.Distinct()]))];
        ChangedBy = by.Name;
        ChangedAt = at;
        Version = Guid.NewGuid();
    }
}
