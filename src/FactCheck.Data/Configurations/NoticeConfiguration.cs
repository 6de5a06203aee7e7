using FactCheck.Core.Articles;
using FactCheck.Core.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        // The bell counts one person's unread ones on every page.
        builder.HasIndex(notice => new { notice.PersonId, notice.ReadAt });
        // Told once, whoever comes to know of it and how often.
        builder.HasIndex(notice => new { notice.PersonId, notice.ArticleId, notice.Due }).IsUnique().HasFilter("\"Due\" IS NOT NULL");
        builder.OwnsOne(notice => notice.Mailing, mailing =>
        {
            mailing.Property(way => way.Problem).HasMaxLength(Mailing.ProblemLimit);
            mailing.HasIndex(way => new { way.State, way.NextTry });
        });
        builder.HasOne<DeskUser>().WithMany().HasForeignKey(notice => notice.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Article>().WithMany().HasForeignKey(notice => notice.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
