using FactCheck.Core.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.HasIndex(claim => new { claim.ArticleId, claim.Number }).IsUnique();
        // The desk counts by these over all articles, without reading the claims themselves.
        builder.HasIndex(claim => new { claim.ArticleId, claim.State, claim.Verdict });
        builder.HasIndex(claim => new { claim.DecidedById, claim.DecidedAt });
        builder.HasQueryFilter(claim => !claim.IsUndone);
        builder.Property(claim => claim.Version).IsConcurrencyToken();
        builder.Property(claim => claim.Spans).IsJson();
        builder.Property(claim => claim.Figures).IsJson();
        builder.Property(claim => claim.Reasons).IsJson();
        builder.Property(claim => claim.Ticks).IsJson();
        builder.Property(claim => claim.Recheck).IsJsonValue();
        builder.Property(claim => claim.Loss).IsJsonValue();
        builder.Property(claim => claim.SecondCheck).IsJsonValue();
        builder.HasIndex(claim => claim.SecondCheckerId);
        builder.Property(claim => claim.Note).HasMaxLength(Claim.NoteLimit);
        builder.HasOne(claim => claim.Article).WithMany().HasForeignKey(claim => claim.ArticleId);
        builder.HasOne(claim => claim.Revision).WithMany().HasForeignKey(claim => claim.RevisionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(claim => claim.Attribution).WithMany().HasForeignKey(claim => claim.AttributionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(claim => claim.Evidence).WithOne().HasForeignKey(evidence => evidence.ClaimId);
        builder.OwnsOne(claim => claim.Assignment, assignment =>
        {
            assignment.Property(given => given.Note).HasMaxLength(2_000);
            // Queues and the load of people: of the claims that wait for somebody, whose they are and when they are due.
            assignment.HasIndex(given => new { given.AssigneeId, given.Due }).HasFilter("\"State\" IN ('Assigned', 'Recheck')").HasDatabaseName("IX_Claims_Assigned");
            assignment.HasIndex(given => given.AssigneeId);
        });
    }
}
