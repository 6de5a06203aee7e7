using FactCheck.Core.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class ClearedSentenceConfiguration : IEntityTypeConfiguration<ClearedSentence>
{
    public void Configure(EntityTypeBuilder<ClearedSentence> builder)
    {
        builder.HasIndex(sentence => new { sentence.RevisionId, sentence.Start }).IsUnique();
        builder.HasOne<Article>().WithMany().HasForeignKey(sentence => sentence.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(sentence => sentence.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
