using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GrcPortal.Data.Migrations.Postgres
{
    /// <summary>The database itself refuses to change or delete what the log says, whoever asks.</summary>
    public partial class AppendOnlyLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""CREATE FUNCTION "Events_Refuse"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The log is only added to.'; END $$;""");
            migrationBuilder.Sql("""CREATE TRIGGER "Events_Unchanged" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Events" FOR EACH STATEMENT EXECUTE FUNCTION "Events_Refuse"();""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "Events_Unchanged" ON "Events";""");
            migrationBuilder.Sql("""DROP FUNCTION "Events_Refuse"();""");
        }
    }
}
