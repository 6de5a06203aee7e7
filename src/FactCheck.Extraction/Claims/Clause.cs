using FactCheck.Core.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>A part of a sentence that can be true or false by itself: tokens [First, End), with a subject it shares, if any.</summary>
/// <param name="Subject">The words of another clause that this one is about ("Exports rose 4% and fell 2%"), or null.</param>
internal readonly record struct Clause(int First, int End, TextSpan? Subject = null);
