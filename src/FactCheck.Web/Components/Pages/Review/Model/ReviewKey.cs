namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Something the review page does at a key. Keys do nothing while somebody types in a field.</summary>
/// <param name="Key">
/// The key it has by default, which also names it: modifiers, then the key as the browser names it, letters in lower case
/// ("j", "?", "Shift+ArrowRight", "Ctrl+z").
/// </param>
/// <param name="Does">For the list of keys.</param>
/// <param name="Also">A second key for the same.</param>
public sealed record ReviewKey(string Key, string Does, string? Also = null)
{
    public static IReadOnlyList<ReviewKey> All { get; } =
    [
        new("j", "Next claim", "ArrowDown"),
        new("k", "Previous claim", "ArrowUp"),
        new("Shift+ArrowRight", "Next mark in the text"),
        new("Shift+ArrowLeft", "Previous mark in the text"),
        new("Enter", "Next open claim; in a form, save (Ctrl Enter in a note)"),
        new("/", "Search the claims"),
        new("v", "Verified"),
        new("d", "Disputed"),
        new("u", "Unsourced"),
        new("e", "Add evidence"),
        new("n", "Note for the verdict"),
        new("w", "Change its words: ← → move the end, Shift ← → the start"),
        new("f", "Suggest other words, for the selected ones or the claim’s"),
        new("c", "Correct which words name the source and the cue"),
        new("m", "Merge with a claim nearby"),
        new("o", "The speaker is right"),
        new("r", "Somebody else is the speaker"),
        new("l", "To the checklist"),
        new("b", "Comment, or ask the reporter"),
        new("p", "Who speaks in the article"),
        new("a", "Assign"),
        new("t", "Take it myself"),
        new("y", "Accept a suggestion, or what a new draft changed"),
        new("x", "Dismiss, or take up again"),
        new("g", "Go to the next sentence nobody has looked at"),
        new("h", "Nothing to check here, in the selected sentence"),
        new("Ctrl+z", "Undo what you did last, also after a reload"),
        new("Ctrl+Shift+z", "Do again what you undid", "Ctrl+y"),
        new("Escape", "Close what is open"),
        new("?", "This list"),
    ];

    /// <summary>Whether a person may choose another key: the others mean the same in every program.</summary>
    public bool CanChange => Key.Length == 1;

    /// <summary>A key as printed on its button: "V", "Shift →", "Ctrl Z".</summary>
    public static string Print(string key) => string.Join(' ', key.Split('+', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("+").Select(part => part switch
    {
        "ArrowRight" => "→",
        "ArrowLeft" => "←",
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "Escape" => "Esc",
        { Length: 1 } => part.ToUpperInvariant(),
        _ => part,
    }));
}
