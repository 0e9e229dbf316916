namespace Chatbot.Storage;

public enum DatabaseProvider
{
    /// <summary>One file beside the host. Only one host at a time may use it.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, version 15 or later, shared by any number of hosts.</summary>
    PostgreSql,
}
