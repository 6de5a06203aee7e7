using FactCheck.Core.Articles;
using FactCheck.Core.Corrections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.HasIndex(correction => new { correction.ArticleId, correction.Number }).IsUnique();
        builder.HasQueryFilter(correction => !correction.IsUndone);
        builder.Property(correction => correction.Version).IsConcurrencyToken();
        builder.Ignore(correction => correction.Span);
        builder.Ignore(correction => correction.Stands);
        builder.Property(correction => correction.Was).HasMaxLength(Correction.WordsLimit);
        builder.Property(correction => correction.Words).HasMaxLength(Correction.WordsLimit);
        builder.Property(correction => correction.Reason).HasMaxLength(Correction.ReasonLimit);
        builder.Property(correction => correction.Answer).HasMaxLength(Correction.ReasonLimit);
        builder.HasOne(correction => correction.Article).WithMany().HasForeignKey(correction => correction.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(correction => correction.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
