using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SpeakerAliasConfiguration : IEntityTypeConfiguration<SpeakerAlias>
{
    public void Configure(EntityTypeBuilder<SpeakerAlias> builder)
    {
        builder.ToTable("SpeakerAliases");
        builder.HasKey(alias => new { alias.SpeakerId, alias.NormalizedName });
        builder.HasIndex(alias => alias.NormalizedName).IsUnique();
        builder.Property(alias => alias.Name).HasMaxLength(Speaker.NameLimit);
        builder.Property(alias => alias.NormalizedName).HasMaxLength(Speaker.NameLimit);
    }
}
