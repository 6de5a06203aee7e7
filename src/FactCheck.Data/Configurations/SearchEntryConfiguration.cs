using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.HasIndex(entry => new { entry.ClaimId, entry.Audience }).IsUnique();
        builder.HasIndex(entry => new { entry.ArticleId, entry.ClaimNumber });
        builder.HasOne<Article>().WithMany().HasForeignKey(entry => entry.ArticleId);
        builder.HasOne<Claim>().WithMany().HasForeignKey(entry => entry.ClaimId);
    }
}
