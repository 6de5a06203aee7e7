using FactCheck.Core.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence");
        builder.Ignore(evidence => evidence.IsRemoved);
        builder.ComplexProperty(evidence => evidence.Details, details =>
        {
            details.Property(piece => piece.Title).HasColumnName("Title").HasMaxLength(300);
            details.Property(piece => piece.Url).HasColumnName("Url").HasMaxLength(2_000);
            details.Property(piece => piece.Locator).HasColumnName("Locator").HasMaxLength(300);
            details.Property(piece => piece.Passage).HasColumnName("Passage").HasMaxLength(10_000);
            details.Property(piece => piece.Stance).HasColumnName("Stance");
            details.Property(piece => piece.IsPrimary).HasColumnName("IsPrimary");
            details.Property(piece => piece.IsConfidential).HasColumnName("IsConfidential");
            details.Property(piece => piece.AccessedOn).HasColumnName("AccessedOn");
        });
    }
}
