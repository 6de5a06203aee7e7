namespace FactCheck.Core.Checklists;

/// <summary>Which claims a checklist goes with: those of one kind, those that quote somebody, those that name somebody.</summary>
public enum ChecklistKind
{
    /// <summary>Claims whose words name a person, body or place.</summary>
    Names,

    /// <summary>Claims that somebody is reported to have said.</summary>
    Quote,
    Quantity,
    Comparison,
    Trend,
    Event,
    Position,
    Definition,
    Cause,
    Prediction,
    Opinion,
}
