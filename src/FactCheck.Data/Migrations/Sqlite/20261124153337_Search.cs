using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimId = table.Column<int>(type: "INTEGER", nullable: true),
                    ClaimNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    People = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ArticleId_ClaimNumber",
                table: "SearchEntries",
                columns: new[] { "ArticleId", "ClaimNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ClaimId_Audience",
                table: "SearchEntries",
                columns: new[] { "ClaimId", "Audience" },
                unique: true);

            // Words are told apart by the program: blanks part them, and nothing else is one. The index holds which entries
            // have a word, not where; the triggers keep it true to the entries.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "SearchTerms" USING fts5("Words", content='SearchEntries', content_rowid='Id', tokenize='ascii', detail='none', columnsize=0, prefix='2 3');
                CREATE TRIGGER "SearchEntries_Added" AFTER INSERT ON "SearchEntries" BEGIN
                  INSERT INTO "SearchTerms" (rowid, "Words") VALUES (new."Id", new."Words");
                END;
                CREATE TRIGGER "SearchEntries_Removed" AFTER DELETE ON "SearchEntries" BEGIN
                  INSERT INTO "SearchTerms" ("SearchTerms", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                END;
                CREATE TRIGGER "SearchEntries_Changed" AFTER UPDATE OF "Words" ON "SearchEntries" WHEN old."Words" <> new."Words" BEGIN
                  INSERT INTO "SearchTerms" ("SearchTerms", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                  INSERT INTO "SearchTerms" (rowid, "Words") VALUES (new."Id", new."Words");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchTerms";""");
            migrationBuilder.DropTable(
                name: "SearchEntries");
        }
    }
}
