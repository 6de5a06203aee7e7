using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Words the program took for the article's own.</summary>
internal static class OwnWords
{
    /// <summary>Makes an attribution for a claim that has none.</summary>
    /// <param name="claim">Watched by the journal, with its article and revision.</param>
    /// <param name="reason">Why somebody is taken to say it, for the card.</param>
    public static async Task<Attribution> AttributeAsync(Claim claim, string reason, ChangeScope scope, CancellationToken cancellation)
    {
        claim.Article.EnsureNotSignedOff();
        var last = await scope.Db.Attributions
            .Where(known => known.RevisionId == claim.RevisionId)
            .MaxAsync(known => (int?)known.Number, cancellation) ?? 0;
        var made = new Attribution(claim.Revision, last + 1, QuoteKind.Indirect, claim.Spans, [], [], null, 1, [reason]);
        scope.Journal.Made(made);
        scope.Db.Attributions.Add(made);
        claim.AttributeTo(made);
        return made;
    }
}
