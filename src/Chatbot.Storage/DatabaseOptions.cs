using System.ComponentModel.DataAnnotations;

namespace Chatbot.Storage;

/// <summary>The settings under <c>Database</c>. Each stands in docs/operations.md too.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Which database keeps conversations and tickets.</summary>
    /// <value><c>Sqlite</c> or <c>PostgreSql</c>. The default is SQLite: one file, one host.</value>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>How to reach it, in the words of its .NET provider.</summary>
    /// <value>The default is a file in the folder <c>data</c>, which is made. PostgreSQL has no default.</value>
    public string ConnectionString { get; set; } = "Data Source=data/chatbot.db";

    /// <summary>How many activities of a conversation on the website are kept; the oldest go first.</summary>
    /// <value>10 to 100,000. The default is 2,000.</value>
    [Range(10, 100_000)]
    public int ActivitiesPerConversation { get; set; } = 2000;
}
