using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class RegisterChangeConfiguration : IEntityTypeConfiguration<RegisterChange>
{
    public void Configure(EntityTypeBuilder<RegisterChange> builder)
    {
        builder.HasIndex(change => change.SpeakerId);
        builder.HasIndex(change => change.OtherSpeakerId);
        // A change is taken back once.
        builder.HasIndex(change => change.UndoOf).IsUnique();
        builder.Property(change => change.Steps).IsJson();
        builder.Property(change => change.Moves).IsJson();
        builder.HasOne<Speaker>().WithMany().HasForeignKey(change => change.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Speaker>().WithMany().HasForeignKey(change => change.OtherSpeakerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RegisterChange>().WithMany().HasForeignKey(change => change.UndoOf).OnDelete(DeleteBehavior.Restrict);
    }
}
