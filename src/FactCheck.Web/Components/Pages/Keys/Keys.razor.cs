using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Keys;

/// <summary>A person's own keys for the review page. Each choice is kept at once.</summary>
public partial class Keys
{
    private ReviewKeys? _keys;
    private string? _refused;
    private string? _problem;
    private string? _said;

    // Part of each field's key: the browser already shows a refused choice, and only a new element takes it back.
    private int _attempts;

    /// <summary>The article the person came from.</summary>
    [SupplyParameterFromQuery] private int? Article { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private KeySettings Settings { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync() => _keys = new ReviewKeys(await Settings.ReadAsync(Actor));

    private static string Id(ReviewKey key) => $"key-{ReviewKey.All.Index().First(entry => entry.Item == key).Index}";

    private string Typed(ReviewKey key) => _keys!.KeyOf(key.Key) is var chosen && chosen.Length > 1 ? chosen[^1..].ToUpperInvariant() : chosen;

    private async Task ChooseAsync(ReviewKey key, string? typed)
    {
        var (choices, problem) = _keys!.With(key.Key, typed);
        _attempts++;
        _refused = problem is null ? null : key.Key;
        _problem = problem;
        if (choices is not null)
            await KeepAsync(choices, keys => $"{key.Does}: {ReviewKey.Print(keys.KeyOf(key.Key))}.");
    }

    private Task SwitchAsync(LetterKeys letters) => KeepAsync(_keys!.Choices with { Letters = letters }, _ => letters switch
    {
        LetterKeys.Alone => "Single letters and signs work alone.",
        LetterKeys.WithAlt => "Single letters and signs work with Alt only.",
        LetterKeys.Off => "Single letters and signs are off.",
        _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, null),
    });

    private Task ResetAsync() => KeepAsync(KeyChoices.None, _ => "All keys are as they were at first.");

    private async Task KeepAsync(KeyChoices choices, Func<ReviewKeys, string> say)
    {
        var outcome = await Attempt.RunAsync(() => Settings.SaveAsync(Actor, choices));
        if (outcome is Outcome<KeyChoices>.Saved(var kept))
        {
            (_refused, _problem) = (null, null);
            _keys = new ReviewKeys(kept);
            _said = say(_keys);
        }
        else if (outcome is not null)
        {
            _said = string.Join(' ', outcome.Sentences());
        }
    }
}
