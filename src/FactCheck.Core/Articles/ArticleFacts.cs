using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>What is known about an article besides its text.</summary>
/// <param name="Title">1 to 300 characters.</param>
/// <param name="Outlet">Who publishes it, at most 200 characters, or null.</param>
/// <param name="Byline">Who wrote it, at most 200 characters, or null.</param>
/// <param name="Address">Where it stands, an http or https address, or null.</param>
public sealed record ArticleFacts(string Title, string? Outlet, string? Byline, DateOnly? PublishedOn, string? Address)
{
    /// <summary>The same facts, tidied and fit to be stored.</summary>
    /// <exception cref="RuleBrokenException">A field is missing, too long or no address; every fault is named.</exception>
    public ArticleFacts Checked()
    {
        var errors = new List<string>();
        var facts = new ArticleFacts(
            Try(() => Typed.Required(Title, "The title", 300, "Give the article a title.")) ?? "",
            Try(() => Typed.Optional(Outlet, "The outlet", 200)),
            Try(() => Typed.Optional(Byline, "The byline", 200)),
            PublishedOn,
            Try(() => Typed.WebAddress(Address, "The address")));
        return errors.Count == 0 ? facts : throw new RuleBrokenException(errors);

        string? Try(Func<string?> field)
        {
            try
            {
                return field();
            }
            catch (RuleBrokenException broken)
            {
                errors.AddRange(broken.Errors);
                return null;
            }
        }
    }
}
