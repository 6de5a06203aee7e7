using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Desk;

namespace FactCheck.Web.Components.Pages.Claims;

/// <summary>Filters of the list of claims as its address holds them: <c>/claims?state=open&amp;kind=quantity&amp;worth=0.5</c>.</summary>
public static class ClaimsAddress
{
    private const int LongestUntouched = 24 * 365;

    /// <summary>Reads the address; what it does not know is left out, with a sentence for each.</summary>
    /// <param name="value">The value of a parameter by name, or null.</param>
    /// <param name="people">Accounts that can have claims.</param>
    public static (ClaimsFilter Filter, IReadOnlyList<string> Ignored) Read(Func<string, string?> value, IReadOnlyCollection<string> people)
    {
        ArgumentNullException.ThrowIfNull(value);
        var ignored = new List<string>();
        var filter = new ClaimsFilter(
            Known<WorkState>("state"),
            Known<Verdict>("verdict"),
            Known<ClaimKind>("kind"),
            Checked("assignee", text => text == ClaimsFilter.Nobody || people.Contains(text) ? text : null),
            Checked("speaker", text => text.Length <= 200 ? text : null),
            Known<DueFilter>("due"),
            Checked<double?>("worth", text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var worth) && worth is > 0 and <= 1 ? worth : null),
            Checked<int?>("untouched", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= LongestUntouched ? hours : null));
        return (filter, ignored);

        T? Known<T>(string name) where T : struct, Enum => Checked<T?>(name, text =>
            Enum.GetValues<T>().Where(each => string.Equals(each.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(each => (T?)each).FirstOrDefault());

        T? Checked<T>(string name, Func<string, T?> read)
        {
            if (value(name)?.Trim() is not { Length: > 0 } text)
                return default;
            var known = read(text);
            if (known is null)
                ignored.Add($"The address asks for {name} “{Words.Shortened(text, 40)}”, which there is not: it is left out.");
            return known;
        }
    }

    /// <summary>The address of a list; what is not filtered by is left out.</summary>
    public static string Of(ClaimsFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = new List<string>();
        Add("state", Lower(filter.State?.ToString()));
        Add("verdict", Lower(filter.Verdict?.ToString()));
        Add("kind", Lower(filter.Kind?.ToString()));
        Add("assignee", filter.AssigneeId);
        Add("speaker", filter.Speaker);
        Add("due", Lower(filter.Due?.ToString()));
        Add("worth", filter.Worth?.ToString(CultureInfo.InvariantCulture));
        Add("untouched", filter.UntouchedHours?.ToString(CultureInfo.InvariantCulture));
        Add("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return query.Count == 0 ? "/claims" : $"/claims?{string.Join('&', query)}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    // Addresses are lower case by custom.
#pragma warning disable CA1308
    private static string? Lower(string? name) => name?.ToLowerInvariant();
#pragma warning restore CA1308
}
