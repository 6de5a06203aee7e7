using System.Globalization;

namespace FactCheck.Web.Components.Controls;

/// <summary>The page a list is at, as its address says.</summary>
public static class Paging
{
    /// <summary>From 1; what is no page counts as the first.</summary>
    public static int Read(string? page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>The pages to offer: the first, the last, those around the current one; null stands for a gap.</summary>
    public static IReadOnlyList<int?> Offered(int page, int pages)
    {
        var offered = new List<int?>();
        for (var number = 1; number <= pages; number++)
        {
            if (number == 1 || number == pages || Math.Abs(number - page) <= 1)
                offered.Add(number);
            else if (offered[^1] is not null)
                offered.Add(null);
        }

        return offered;
    }
}
