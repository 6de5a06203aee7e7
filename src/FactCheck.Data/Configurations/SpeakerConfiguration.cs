using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        // Not unique: two people may have one name. Entries are only made while the register is locked.
        builder.HasIndex(speaker => new { speaker.NormalizedName, speaker.Kind });
        builder.Property(speaker => speaker.Name).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.NormalizedName).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.Title).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.Affiliation).HasMaxLength(Speaker.NameLimit);
        builder.Property(speaker => speaker.SameAs).HasMaxLength(2_000);
        builder.Property(speaker => speaker.Titles).IsJson();
        builder.Property(speaker => speaker.Aliases).IsJson();
        builder.Property(speaker => speaker.Version).IsConcurrencyToken();
        builder.Ignore(speaker => speaker.Stands);
        builder.Ignore(speaker => speaker.State);
        builder.Ignore(speaker => speaker.Details);
        builder.HasMany(speaker => speaker.KnownAs).WithOne().HasForeignKey(alias => alias.SpeakerId);
        builder.HasOne<Speaker>().WithMany().HasForeignKey(speaker => speaker.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }
}
