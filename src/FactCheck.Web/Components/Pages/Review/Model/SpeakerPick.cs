using FactCheck.Core.Attributions;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Choosing who says a claim: the article's cast first, then the desk's register as typed, then somebody new, nobody named, nobody at all.</summary>
/// <param name="former">The speaker that is corrected; null where none was found.</param>
/// <param name="cast">Who else speaks in the article.</param>
/// <param name="isReported">Whether the claim is attributed now, so that it can become the article's own words.</param>
public sealed class SpeakerPick(ReviewSpeaker? former, IReadOnlyList<CastMember> cast, bool isReported)
{
    public ReviewSpeaker? Former => former;

    public string Typed { get; private set; } = "";

    public IReadOnlyList<SpeakerOption> Options { get; private set; } = [];

    /// <summary>What is saved with Enter; null where nothing can be chosen.</summary>
    public SpeakerOption? Chosen { get; private set; }

    /// <summary>Takes what is typed and who of the register is called so.</summary>
    public void Show(string typed, IReadOnlyList<SpeakerLine> found)
    {
        ArgumentNullException.ThrowIfNull(typed);
        Typed = typed;
        Options = [.. Cast(), .. Register(found), .. New(), .. Nobody()];
        // Before anything is typed nobody is chosen: Enter alone must not give the words to whoever stands first.
        if (Chosen is null || !Options.Contains(Chosen))
            Chosen = Typed.Trim().Length > 0 ? Options[0] : null;
    }

    public void Choose(SpeakerOption option) => Chosen = option;

    private IEnumerable<CastMember> Others => cast.Where(member => member.Id != former?.Id);

    private IEnumerable<SpeakerOption> Cast() => Others
        .Where(member => Has(member.Name) || Has(member.Title) || member.Calls.Any(call => Has(call.Words)))
        .Select(member => new SpeakerOption(
            member.Name, SpeakerWords.Joined(member.Title, Words.Count(member.Claims.Count, "claim") + " in this article"), new SpeakerChoice.Known(member.Id)));

    private IEnumerable<SpeakerOption> Register(IReadOnlyList<SpeakerLine> found) => found
        .Where(line => line.Id != former?.Id && Others.All(member => member.Id != line.Id))
        .Select(line => new SpeakerOption(
            line.Name, SpeakerWords.Line(line), new SpeakerChoice.Known(line.Id)));

    private IEnumerable<SpeakerOption> New()
    {
        var name = Typed.Trim();
        if (name.Length == 0)
            yield break;
        foreach (var kind in new[] { SpeakerKind.Person, SpeakerKind.Organization, SpeakerKind.Group })
            yield return new SpeakerOption($"New {Speaker.Word(kind)} “{name}”", "not in the register yet", new SpeakerChoice.Named(name, kind));
    }

    private IEnumerable<SpeakerOption> Nobody()
    {
        yield return new SpeakerOption("An unnamed source", "the article does not say who", new SpeakerChoice.Unnamed());
        if (isReported)
            yield return new SpeakerOption("The article itself", "nobody is quoted: the article’s own words", null);
    }

    private bool Has(string? words) => Typed.Trim() is not { Length: > 0 } typed || Words.Has(words, typed);
}
