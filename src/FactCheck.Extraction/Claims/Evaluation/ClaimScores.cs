namespace FactCheck.Extraction.Claims.Evaluation;

/// <summary>How well sentences worth checking were ranked before the others.</summary>
public sealed record ClaimScores(IReadOnlyList<TranscriptScore> Transcripts)
{
    /// <summary>Mean over the transcripts, 0 to 1.</summary>
    public double MeanAveragePrecision => Transcripts.Count == 0 ? 0 : Transcripts.Average(t => t.AveragePrecision);
}
