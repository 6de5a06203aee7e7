using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public sealed class VerdictRulesTests
{
    private static readonly EvidenceDetails Vague = Known.Supporting with { Locator = null, Passage = null };

    [Fact]
    public void Verified_WithoutEvidence_SaysToAddSome() =>
        Assert.Equal(
            "Verified needs evidence that supports the claim. Add at least one piece.",
            VerdictRules.Missing(Verdict.Verified, "Everybody knows.", []));

    [Theory]
    [InlineData(Stance.Refutes)]
    [InlineData(Stance.Context)]
    public void Verified_WithOtherEvidenceOnly_SaysToAddSome(Stance stance) =>
        Assert.StartsWith(
            "Verified needs evidence that supports",
            VerdictRules.Missing(Verdict.Verified, null, [Known.Supporting with { Stance = stance }]),
            StringComparison.Ordinal);

    [Fact]
    public void Verified_WithoutLocatorOrPassage_SaysToAddOne() =>
        Assert.Equal(
            "Verified needs to say where the evidence supports the claim. Add a locator (page, paragraph, time) or the passage.",
            VerdictRules.Missing(Verdict.Verified, null, [Vague]));

    [Fact]
    public void Verified_LocatorOnRefutingEvidence_DoesNotCount() =>
        Assert.NotNull(VerdictRules.Missing(Verdict.Verified, null, [Vague, Known.Refuting with { Locator = "p. 3" }]));

    [Theory]
    [InlineData("p. 12", null)]
    [InlineData(null, "Harbour: 40 million")]
    public void Verified_WithLocatorOrPassage_IsAllowed(string? locator, string? passage) =>
        Assert.Null(VerdictRules.Missing(Verdict.Verified, null, [Vague with { Locator = locator, Passage = passage }]));

    [Fact]
    public void Disputed_WithoutRefutingEvidence_SaysToAddSome() =>
        Assert.Equal(
            "Disputed needs evidence that refutes the claim. Add at least one piece.",
            VerdictRules.Missing(Verdict.Disputed, "Surely not.", [Known.Supporting, Known.Context]));

    [Fact]
    public void Disputed_WithRefutingEvidence_IsAllowed() =>
        Assert.Null(VerdictRules.Missing(Verdict.Disputed, null, [Known.Refuting]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Unsourced_WithoutNote_SaysToWriteOne(string? note) =>
        Assert.Equal("Unsourced needs a note that says what was searched.", VerdictRules.Missing(Verdict.Unsourced, note, []));

    [Fact]
    public void Unsourced_WithNote_IsAllowed() =>
        Assert.Null(VerdictRules.Missing(Verdict.Unsourced, "Searched the archive.", []));

    [Fact]
    public void Missing_UnknownVerdict_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VerdictRules.Missing((Verdict)99, null, []));
}
