using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.HasIndex(speaker => new { speaker.NormalizedName, speaker.Kind }).IsUnique();
        builder.Property(speaker => speaker.Name).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.NormalizedName).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.Title).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.Aliases).IsJson();
    }
}
