using FactCheck.Web.Components.Pages.Review.Model;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>The key printed on a button, as the person has it; nothing where it is off.</summary>
internal static class KeyCap
{
    /// <param name="action">As <see cref="ReviewKey.Key"/> names it.</param>
    public static RenderFragment Of(ReviewKeys keys, string action) => builder =>
    {
        if (keys.Shown(action) is not { } shown)
            return;
        builder.AddContent(0, " ");
        builder.OpenElement(1, "kbd");
        builder.AddAttribute(2, "aria-hidden", "true");
        builder.AddContent(3, shown);
        builder.CloseElement();
    };
}
