using System.CommandLine;
using Chatbot.Storage;
using Microsoft.Extensions.Configuration;

namespace Chatbot.Cli.Database;

/// <summary>Which database a command works on: the options', else that of the settings <c>Database:Provider</c> and <c>Database:ConnectionString</c>.</summary>
internal sealed class DatabaseOption
{
    private const string Provider = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}";
    private const string ConnectionString = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}";

    private readonly Option<string?> _provider = new("--provider")
    {
        Description = $"Sqlite or PostgreSql. Default: the setting {Provider}, else Sqlite.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _connection = new("--database")
    {
        Description = $"How to reach the database, such as \"Data Source=data/chatbot.db\". Default: the setting {ConnectionString}.",
        HelpName = "CONNECTION",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_provider);
        command.Options.Add(_connection);
    }

    /// <exception cref="UsageException">A setting is not allowed.</exception>
    public DatabaseOptions Read(ParseResult result)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var options = new DatabaseOptions();
        if ((result.GetValue(_provider) ?? configuration[Provider]) is { } provider)
        {
            options.Provider = Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known) && Enum.IsDefined(known)
                ? known
                : throw new UsageException($"{Provider} is '{provider}'; allowed: {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.");
        }

        options.ConnectionString = result.GetValue(_connection) ?? configuration[ConnectionString] ?? options.ConnectionString;
        return options;
    }
}
