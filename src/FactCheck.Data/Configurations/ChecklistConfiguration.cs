using FactCheck.Core.Checklists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class ChecklistConfiguration : IEntityTypeConfiguration<Checklist>
{
    public void Configure(EntityTypeBuilder<Checklist> builder)
    {
        builder.HasKey(list => list.Kind);
        builder.Property(list => list.Items).IsJson();
        builder.Property(list => list.Version).IsConcurrencyToken();
    }
}
