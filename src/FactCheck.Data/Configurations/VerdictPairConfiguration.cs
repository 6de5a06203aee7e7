using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class VerdictPairConfiguration : IEntityTypeConfiguration<VerdictPair>
{
    public void Configure(EntityTypeBuilder<VerdictPair> builder)
    {
        builder.ToTable("VerdictPairs");
        builder.HasIndex(pair => pair.At);
        builder.HasOne<Article>().WithMany().HasForeignKey(pair => pair.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
