namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A key of the review page and what it does. Keys do nothing while somebody types in a field.</summary>
/// <param name="Key">As the browser names it ("j", "?", "Enter"), letters in lower case.</param>
/// <param name="Shown">As printed on its button.</param>
/// <param name="Does">For the list of keys.</param>
public sealed record ReviewKey(string Key, string Shown, string Does)
{
    public static IReadOnlyList<ReviewKey> All { get; } =
    [
        new("j", "J", "Next claim"),
        new("k", "K", "Previous claim"),
        new("ArrowRight", "Shift →", "Next mark in the text"),
        new("ArrowLeft", "Shift ←", "Previous mark in the text"),
        new("Enter", "Enter", "Next open claim; in a form, save (Ctrl Enter in a note)"),
        new("v", "V", "Verified"),
        new("d", "D", "Disputed"),
        new("u", "U", "Unsourced"),
        new("e", "E", "Add evidence"),
        new("n", "N", "Note for the verdict"),
        new("w", "W", "Change its words: ← → move the end, Shift ← → the start, S splits"),
        new("c", "C", "Correct which words name the source and the cue"),
        new("m", "M", "Merge with a claim nearby"),
        new("o", "O", "The speaker is right"),
        new("r", "R", "Somebody else is the speaker"),
        new("l", "L", "To the checklist"),
        new("p", "P", "Who speaks in the article"),
        new("a", "A", "Assign"),
        new("t", "T", "Take it myself"),
        new("y", "Y", "Accept a suggestion"),
        new("x", "X", "Dismiss, or take up again"),
        new("z", "Ctrl Z", "Undo what you did last, also after a reload"),
        new("Z", "Ctrl Shift Z", "Do again what you undid"),
        new("Escape", "Esc", "Close what is open"),
        new("?", "?", "This list"),
    ];
}
