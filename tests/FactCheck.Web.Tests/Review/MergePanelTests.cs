using Bunit;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class MergePanelTests : BunitContext
{
    [Fact]
    public void Neighbour_OfManyLettersWithoutASpace_IsCutShort()
    {
        var text = $"Rain fell. {new string('a', 70)}.";
        var session = Sample.Session(new FakeDesk(Sample.Article(
            text, Sample.Claim(1, [new TextSpan(0, 10)], text: text), Sample.Claim(2, [new TextSpan(11, 70)], text: text))));

        var panel = Render<MergePanel>(parameters => parameters.Add(one => one.Session, session).Add(one => one.Claim, session.Find(1)!));

        Assert.Equal($"{new string('a', 59)}…", panel.Find("q").TextContent);
    }
}
