using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NoticesByMail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "NoticesHereOnly",
                table: "Users",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Due",
                table: "Notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Mailing_NextTry",
                table: "Notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mailing_Problem",
                table: "Notices",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mailing_State",
                table: "Notices",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mailing_Tries",
                table: "Notices",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Mailing_State_Mailing_NextTry",
                table: "Notices",
                columns: new[] { "Mailing_State", "Mailing_NextTry" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_ArticleId_Due",
                table: "Notices",
                columns: new[] { "PersonId", "ArticleId", "Due" },
                unique: true,
                filter: "\"Due\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Notices_Mailing_State_Mailing_NextTry",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_PersonId_ArticleId_Due",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "NoticesHereOnly",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Mailing_NextTry",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Mailing_Problem",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Mailing_State",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Mailing_Tries",
                table: "Notices");
        }
    }
}
