using FactCheck.Core.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

internal sealed class AssignmentRulesConfiguration : IEntityTypeConfiguration<AssignmentRules>
{
    public void Configure(EntityTypeBuilder<AssignmentRules> builder)
    {
        builder.ToTable("AssignmentRules");
        builder.Property(rules => rules.Id).ValueGeneratedNever();
        builder.Property(rules => rules.Rules).IsJson();
        builder.Property(rules => rules.Version).IsConcurrencyToken();
    }
}
