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
        builder.HasOne<DeskUser>().WithMany().HasForeignKey(notice => notice.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Article>().WithMany().HasForeignKey(notice => notice.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
