using FactCheck.Core.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SignOffConfiguration : IEntityTypeConfiguration<SignOff>
{
    public void Configure(EntityTypeBuilder<SignOff> builder)
    {
        builder.ToTable("SignOffs");
        builder.Property(signOff => signOff.Note).HasMaxLength(2_000);
        builder.Property(signOff => signOff.ReopenReason).HasMaxLength(2_000);
        builder.Ignore(signOff => signOff.InForce);
    }
}
