using FactCheck.Core.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("Comments");
        builder.Property(comment => comment.Text).HasMaxLength(Comment.TextLimit);
        builder.Property(comment => comment.Answer).HasMaxLength(Comment.TextLimit);
        builder.Property(comment => comment.Mentions).IsJson();
        builder.HasOne(comment => comment.Claim).WithMany().HasForeignKey(comment => comment.ClaimId).OnDelete(DeleteBehavior.Restrict);
        // As its claim, so that none is read without it.
        builder.HasQueryFilter(comment => !comment.Claim.IsUndone);
    }
}
