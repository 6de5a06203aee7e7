namespace FactCheck.Core.Drafts;

/// <summary>What became of words in a new text.</summary>
public enum AnchorState
{
    /// <summary>The same words in the same order; quotation marks, dashes, blanks and line ends may differ.</summary>
    Unchanged,

    /// <summary>Enough of them stand together to tell the place, but not all of them, or others with them.</summary>
    Changed,

    /// <summary>Not there.</summary>
    Lost,
}
