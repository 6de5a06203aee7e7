namespace FactCheck.Web.Components.Pages.Review;

/// <summary>What may lie over the review page.</summary>
internal enum ReviewDialog
{
    SignOff,
    Reopen,
    Keys,
    History,
    Facts,
    Cast,
}
