using FactCheck.Core.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(article => article.Title).HasMaxLength(300);
        builder.Property(article => article.Outlet).HasMaxLength(200);
        builder.Property(article => article.Byline).HasMaxLength(200);
        builder.Property(article => article.Address).HasMaxLength(2_000);
        builder.Property(article => article.Version).IsConcurrencyToken();
        builder.Ignore(article => article.Facts);
        builder.HasMany(article => article.Revisions).WithOne().HasForeignKey(revision => revision.ArticleId);
        builder.HasMany(article => article.SignOffs).WithOne().HasForeignKey(signOff => signOff.ArticleId);
    }
}
