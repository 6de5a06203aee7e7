using FactCheck.Core.Articles;
using FactCheck.Core.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.HasIndex(entry => new { entry.ArticleId, entry.ClaimNumber });
        builder.HasOne<Article>().WithMany().HasForeignKey(entry => entry.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
