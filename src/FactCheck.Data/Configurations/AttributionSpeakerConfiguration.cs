using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class AttributionSpeakerConfiguration : IEntityTypeConfiguration<AttributionSpeaker>
{
    public void Configure(EntityTypeBuilder<AttributionSpeaker> builder)
    {
        builder.ToTable("AttributionSpeakers");
        builder.HasKey(speaker => new { speaker.AttributionId, speaker.Order });
        builder.Ignore(speaker => speaker.IsConfirmed);
        builder.HasOne(speaker => speaker.Speaker).WithMany().HasForeignKey(speaker => speaker.SpeakerId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
