using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GrcPortal.Data.Migrations.Sqlite
{
    /// <summary>The database itself refuses to change or delete what the log says, whoever asks.</summary>
    public partial class AppendOnlyLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""CREATE TRIGGER "Events_Unchanged" BEFORE UPDATE ON "Events" BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;""");
            migrationBuilder.Sql("""CREATE TRIGGER "Events_Undeleted" BEFORE DELETE ON "Events" BEGIN SELECT RAISE(ABORT, 'The log is only added to.'); END;""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "Events_Unchanged";""");
            migrationBuilder.Sql("""DROP TRIGGER "Events_Undeleted";""");
        }
    }
}
