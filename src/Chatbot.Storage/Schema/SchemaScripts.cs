using System.Globalization;
using System.Reflection;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Schema;

/// <summary>
/// Brings a database to the schema that this build needs: numbered scripts, each applied once, all of them in one
/// transaction under a lock, so that replicas may start together.
/// </summary>
internal static class SchemaScripts
{
    /// <returns>The names of the scripts that were applied now.</returns>
    /// <exception cref="DatabaseException">The database was written by a later build.</exception>
    public static Task<IReadOnlyList<string>> ApplyAsync(Database database, TimeProvider time, CancellationToken cancellation) =>
        database.WriteAsync<IReadOnlyList<string>>(unit => ApplyAsync(database, unit, time), cancellation);

    private static async Task<IReadOnlyList<string>> ApplyAsync(Database database, WriteUnit unit, TimeProvider time)
    {
        await database.LockSchemaAsync(unit).ConfigureAwait(false);
        await unit.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_script (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)").ConfigureAwait(false);
        var applied = await unit.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) FROM schema_script").ConfigureAwait(false);
        var scripts = Scripts(database.ScriptFolder);
        if (applied > scripts[^1].Number)
            throw new DatabaseException($"The database has schema {applied}, and this build knows up to {scripts[^1].Number}. Start the build that wrote it, or a later one.");

        List<string> names = [];
        foreach (var (number, name) in scripts.Where(script => script.Number > applied))
        {
            await unit.ExecuteAsync(Read(name)).ConfigureAwait(false);
            await unit.ExecuteAsync(
                "INSERT INTO schema_script (number, name, applied_at) VALUES (@number, @name, @at)",
                new { number, name, at = time.GetUtcNow().Kept() }).ConfigureAwait(false);
            names.Add(name);
        }

        return names;
    }

    private static List<(int Number, string Name)> Scripts(string folder) =>
    [
        .. from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
            where name.StartsWith($"{folder}/", StringComparison.Ordinal)
            let number = int.Parse(name.AsSpan(folder.Length + 1, 3), CultureInfo.InvariantCulture)
            orderby number
            select (number, name),
    ];

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
