namespace FactCheck.Extraction.Model;

/// <summary>A cue and the tokens around it in which its source and content are looked for, counted in a chunk.</summary>
internal readonly record struct CueAnchor(Segment Cue, Segment Window)
{
    private const int ReachBefore = 120;
    private const int ReachAfter = 160;

    /// <summary>The anchor of a cue in its paragraph.</summary>
    public static CueAnchor In(Segment cue, Segment paragraph) => new(
        cue,
        new Segment(
            Math.Max(paragraph.Start, cue.Start - ReachBefore), Math.Min(paragraph.End, cue.End + ReachAfter)));
}
