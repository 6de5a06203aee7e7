using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace FactCheck.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SecondChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HeldById",
                table: "Evidence",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SecondCheck",
                table: "Claims",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SecondCheckState",
                table: "Claims",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SecondCheckerId",
                table: "Claims",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "VerdictPairs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    ClaimNumber = table.Column<int>(type: "integer", nullable: false),
                    First = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FirstById = table.Column<string>(type: "text", nullable: false),
                    FirstBy = table.Column<string>(type: "text", nullable: false),
                    Second = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SecondById = table.Column<string>(type: "text", nullable: false),
                    SecondBy = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerdictPairs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VerdictPairs_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_SecondCheckerId",
                table: "Claims",
                column: "SecondCheckerId");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictPairs_ArticleId",
                table: "VerdictPairs",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictPairs_At",
                table: "VerdictPairs",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "VerdictPairs");

            migrationBuilder.DropIndex(
                name: "IX_Claims_SecondCheckerId",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "HeldById",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "SecondCheck",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "SecondCheckState",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "SecondCheckerId",
                table: "Claims");
        }
    }
}
