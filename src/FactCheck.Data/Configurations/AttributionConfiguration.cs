using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class AttributionConfiguration : IEntityTypeConfiguration<Attribution>
{
    public void Configure(EntityTypeBuilder<Attribution> builder)
    {
        builder.HasIndex(attribution => new { attribution.RevisionId, attribution.Number }).IsUnique();
        builder.Property(attribution => attribution.Content).IsJson();
        builder.Property(attribution => attribution.Cue).IsJson();
        builder.Property(attribution => attribution.Source).IsJson();
        builder.Property(attribution => attribution.Reasons).IsJson();
        builder.Property(attribution => attribution.Guess).IsOptionalJson();
        builder.Ignore(attribution => attribution.Traced);
        builder.HasOne(attribution => attribution.Revision).WithMany().HasForeignKey(attribution => attribution.RevisionId);
        builder.HasMany(attribution => attribution.Speakers).WithOne().HasForeignKey(speaker => speaker.AttributionId);
    }
}
