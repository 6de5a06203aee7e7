using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Work;

/// <summary>The desk's rules of assignment, as an editor writes them.</summary>
public sealed partial class Rules
{
    private DeskRules? known;
    private List<DraftRule> rules = [];
    private IReadOnlyList<Person> people = [];
    private IReadOnlyList<string> errors = [];
    private string? said;
    private bool changed;
    private bool busy;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private EditAssignmentRules Edit { get; set; } = null!;

    [Inject] private PeopleDirectory Directory { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        people = await Directory.AssigneesAsync(Actor);
        Take(await Edit.GetAsync(Actor));
    }

    private void Take(DeskRules now)
    {
        known = now;
        rules = [.. now.Rules.Select(rule => new DraftRule([.. rule.Kinds], [.. rule.People]))];
        changed = false;
    }

    private async Task SaveAsync()
    {
        busy = true;
        var outcome = await Attempt.RunAsync(() => Edit.SaveAsync(
            Actor, known! with { Rules = [.. rules.Select(rule => new AssignmentRule(rule.Kinds, rule.People))] }));
        busy = false;
        errors = outcome?.Sentences() ?? [];
        if (outcome is Outcome<DeskRules>.Saved(var now))
        {
            Take(now);
            said = "Saved. Assign by rule is at each article on the desk.";
        }
        else if (outcome is Outcome<DeskRules>.Conflict(var theirs, _))
        {
            // What is typed stays; the next save goes over theirs, as the sentence says.
            known = theirs;
        }
    }

    private void Add() => Change(() => rules.Add(new DraftRule([], [])));

    private void Remove(DraftRule rule) => Change(() => rules.Remove(rule));

    private void Move(int at) => Change(() => (rules[at - 1], rules[at]) = (rules[at], rules[at - 1]));

    private void Toggle<T>(List<T> list, T item, ChangeEventArgs change) => Change(() =>
    {
        list.Remove(item);
        if (change.Value is true)
            list.Add(item);
    });

    private void Change(Action change)
    {
        change();
        (changed, said) = (true, null);
    }

    private sealed class DraftRule(List<ClaimKind> kinds, List<string> people)
    {
        public List<ClaimKind> Kinds { get; } = kinds;

        public List<string> People { get; } = people;
    }
}
