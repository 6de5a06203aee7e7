using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class InviteConfiguration : IEntityTypeConfiguration<Invite>
{
    public void Configure(EntityTypeBuilder<Invite> builder)
    {
        builder.HasIndex(invite => invite.TokenHash).IsUnique();
        builder.HasIndex(invite => invite.NormalizedEmail);
        builder.Property(invite => invite.Email).HasMaxLength(256);
        builder.Property(invite => invite.NormalizedEmail).HasMaxLength(256);
        builder.Property(invite => invite.Name).HasMaxLength(100);
        builder.Property(invite => invite.TokenHash).HasMaxLength(64).IsFixedLength();
    }
}
