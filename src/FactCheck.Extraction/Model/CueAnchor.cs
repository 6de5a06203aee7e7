namespace FactCheck.Extraction.Model;

/// <summary>A cue and the tokens around it in which its source and content are looked for, counted in a chunk.</summary>
internal readonly record struct CueAnchor(Segment Cue, Segment Window)
{
    private const int ReachBefore = 120;
    private const int ReachAfter = 160;

    /// <summary>
    /// Nothing is looked for beyond so many other cues. What a news article says stands nearer; a text of nothing but short quotes
    /// would else be read some hundred times over.
    /// </summary>
    private const int MostCuesBetween = 2;

    /// <summary>The anchor of a cue in its paragraph.</summary>
    public static CueAnchor In(Segment cue, Segment paragraph) => new(
        cue,
        new Segment(
            Math.Max(paragraph.Start, cue.Start - ReachBefore), Math.Min(paragraph.End, cue.End + ReachAfter)));

    /// <summary>Draws the windows in where cues stand close together.</summary>
    /// <param name="anchors">In text order.</param>
    public static void Narrow(List<CueAnchor> anchors)
    {
        for (var i = 0; i < anchors.Count; i++)
        {
            var (cue, window) = anchors[i];
            var start = i > MostCuesBetween ? Math.Max(window.Start, anchors[i - MostCuesBetween - 1].Cue.End) : window.Start;
            var end = i + MostCuesBetween + 1 < anchors.Count ? Math.Min(window.End, anchors[i + MostCuesBetween + 1].Cue.Start) : window.End;
            anchors[i] = new CueAnchor(cue, new Segment(start, end));
        }
    }
}
