using Chatbot.Storage;
using Microsoft.Data.Sqlite;

namespace Chatbot.Web.Storage;

/// <summary>Where the database file is, when its path is not given in full: beside the settings.</summary>
internal static class DatabasePlace
{
    private const string Name = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}";

    /// <returns>A sentence for what is not allowed.</returns>
    public static IEnumerable<string> Settle(DatabaseOptions options, string contentRoot)
    {
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            return options.ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase)
                ? []
                : [$"{Name} names no server; allowed with PostgreSql: such as Host=db.example.org;Database=chatbot;Username=chatbot;Password=…."];
        }

        try
        {
            var builder = new SqliteConnectionStringBuilder(options.ConnectionString);
            if (builder.DataSource.Length == 0)
                return [$"{Name} names no file; allowed with Sqlite: such as Data Source=data/chatbot.db."];
            builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
            options.ConnectionString = builder.ToString();
            return [];
        }
        catch (ArgumentException problem)
        {
            return [$"{Name} cannot be read: {problem.Message}"];
        }
    }
}
