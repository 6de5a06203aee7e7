namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Which claims the list shows. All but <see cref="Dismissed"/> and <see cref="Queries"/> leave dismissed claims out.</summary>
public enum ClaimFilter
{
    All,

    /// <summary>Without a verdict: suggested, open or assigned.</summary>
    Open,

    /// <summary>With words that a new draft changed, decided or not.</summary>
    Recheck,
    Disputed,
    Unsourced,
    Verified,

    /// <summary>Assigned to the person looking.</summary>
    Mine,
    Dismissed,

    /// <summary>With a query the reporter has not answered, dismissed ones too.</summary>
    Queries,

    /// <summary>With a second check that is not given, or whose verdict differs and is not settled.</summary>
    Second,
}
