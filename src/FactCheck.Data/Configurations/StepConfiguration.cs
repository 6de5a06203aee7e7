using FactCheck.Core.Articles;
using FactCheck.Core.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class StepConfiguration : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> builder)
    {
        // Each undo and each change asks for one person's steps in one article.
        builder.HasIndex(step => new { step.ArticleId, step.ById, step.State });
        builder.Property(step => step.Did).HasMaxLength(Step.DidLimit);
        builder.HasOne<Article>().WithMany().HasForeignKey(step => step.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(step => step.Changes, change =>
        {
            change.ToTable("StepChanges");
            change.WithOwner().HasForeignKey("StepId");
            change.HasKey("StepId", nameof(StepChange.Kind), nameof(StepChange.Key));
            change.Property(thing => thing.Kind).HasMaxLength(20);
            change.Property(thing => thing.Key).HasMaxLength(40);
        });
    }
}
