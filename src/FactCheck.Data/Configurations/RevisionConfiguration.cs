using FactCheck.Core.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(revision => new { revision.ArticleId, revision.Number }).IsUnique();
        // Not unique: an editor may bring the same text in twice on purpose.
        builder.HasIndex(revision => revision.Sha256);
        builder.Property(revision => revision.Sha256).HasMaxLength(64).IsFixedLength();
        builder.Property(revision => revision.Sentences).IsJson();
    }
}
