using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class SavedFilterConfiguration : IEntityTypeConfiguration<SavedFilter>
{
    public void Configure(EntityTypeBuilder<SavedFilter> builder)
    {
        builder.ToTable("SavedFilters");
        builder.Property(filter => filter.Name).HasMaxLength(60);
        builder.Property(filter => filter.Address).HasMaxLength(1_000);
        builder.HasIndex(filter => new { filter.OwnerId, filter.Name }).IsUnique();
        builder.HasOne<DeskUser>().WithMany().HasForeignKey(filter => filter.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
