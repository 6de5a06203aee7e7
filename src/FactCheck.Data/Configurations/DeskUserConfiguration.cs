using FactCheck.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class DeskUserConfiguration : IEntityTypeConfiguration<DeskUser>
{
    public void Configure(EntityTypeBuilder<DeskUser> builder)
    {
        builder.ToTable("Users");
        builder.Property(user => user.Name).HasMaxLength(100);
        builder.Property(user => user.Keys).IsJson().HasDefaultValueSql("'[]'");
        builder.Property(user => user.LetterKeys).HasDefaultValue(LetterKeys.Alone);
    }
}
