namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Finds its place in what stands one behind the other in the text, without walking all of it.</summary>
internal static class TextOrder
{
    /// <summary>Place of the first item that ends behind <paramref name="offset"/>; their count where none does.</summary>
    /// <param name="items">In text order, none within another.</param>
    public static int FirstEndingAfter<T>(IReadOnlyList<T> items, int offset, Func<T, int> end)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (end(items[middle]) <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
