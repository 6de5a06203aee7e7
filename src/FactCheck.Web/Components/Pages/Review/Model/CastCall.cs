namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Words by which the article points to one speaker.</summary>
/// <param name="Words">As they stand first; empty where no words name the speaker.</param>
/// <param name="Claims">Numbers of the claims said so.</param>
/// <param name="Guessed">Those of them nobody has confirmed.</param>
public sealed record CastCall(string Words, IReadOnlyList<int> Claims, IReadOnlyList<int> Guessed);
