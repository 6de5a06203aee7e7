using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SpeakersAndChecklists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Speakers_NormalizedName_Kind",
                table: "Speakers");

            migrationBuilder.AddColumn<string>(
                name: "Affiliation",
                table: "Speakers",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRemoved",
                table: "Speakers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // With its foreign key at once: added apart, SQLite would have the whole table copied outside of the transaction.
            migrationBuilder.Sql("""ALTER TABLE "Speakers" ADD "MergedIntoId" INTEGER NULL CONSTRAINT "FK_Speakers_Speakers_MergedIntoId" REFERENCES "Speakers" ("Id") ON DELETE RESTRICT""");

            migrationBuilder.AddColumn<string>(
                name: "SameAs",
                table: "Speakers",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Titles",
                table: "Speakers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Speakers",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<bool>(
                name: "TellsEvidence",
                table: "History",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // Sentences written before the flag existed: what they tell of evidence is as little for everybody.
            migrationBuilder.Sql("""
                UPDATE "History" SET "TellsEvidence" = TRUE
                WHERE "Sentence" LIKE '% added evidence for claim %' OR "Sentence" LIKE '% added evidence against claim %'
                   OR "Sentence" LIKE '% added context to claim %' OR "Sentence" LIKE '% edited the evidence %'
                   OR "Sentence" LIKE '% removed the evidence %' OR "Sentence" LIKE '% restored the evidence %'
                """);

            migrationBuilder.AddColumn<string>(
                name: "Ticks",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "ConfirmedAt",
                table: "AttributionSpeakers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedBy",
                table: "AttributionSpeakers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedById",
                table: "AttributionSpeakers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Guess",
                table: "Attributions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Checklists",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checklists", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "RegisterChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpeakerId = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherSpeakerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Moves = table.Column<string>(type: "TEXT", nullable: false),
                    UndoOf = table.Column<long>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterChanges_RegisterChanges_UndoOf",
                        column: x => x.UndoOf,
                        principalTable: "RegisterChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RegisterChanges_Speakers_OtherSpeakerId",
                        column: x => x.OtherSpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RegisterChanges_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpeakerAliases",
                columns: table => new
                {
                    SpeakerId = table.Column<int>(type: "INTEGER", nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerAliases", x => new { x.SpeakerId, x.NormalizedName });
                    table.ForeignKey(
                        name: "FK_SpeakerAliases_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_MergedIntoId",
                table: "Speakers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_NormalizedName_Kind",
                table: "Speakers",
                columns: new[] { "NormalizedName", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterChanges_OtherSpeakerId",
                table: "RegisterChanges",
                column: "OtherSpeakerId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterChanges_SpeakerId",
                table: "RegisterChanges",
                column: "SpeakerId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterChanges_UndoOf",
                table: "RegisterChanges",
                column: "UndoOf",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerAliases_NormalizedName",
                table: "SpeakerAliases",
                column: "NormalizedName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Speakers_Speakers_MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropTable(
                name: "Checklists");

            migrationBuilder.DropTable(
                name: "RegisterChanges");

            migrationBuilder.DropTable(
                name: "SpeakerAliases");

            migrationBuilder.DropIndex(
                name: "IX_Speakers_MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropIndex(
                name: "IX_Speakers_NormalizedName_Kind",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Affiliation",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "IsRemoved",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "SameAs",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Titles",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "TellsEvidence",
                table: "History");

            migrationBuilder.DropColumn(
                name: "Ticks",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "AttributionSpeakers");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "AttributionSpeakers");

            migrationBuilder.DropColumn(
                name: "ConfirmedById",
                table: "AttributionSpeakers");

            migrationBuilder.DropColumn(
                name: "Guess",
                table: "Attributions");

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_NormalizedName_Kind",
                table: "Speakers",
                columns: new[] { "NormalizedName", "Kind" },
                unique: true);
        }
    }
}
