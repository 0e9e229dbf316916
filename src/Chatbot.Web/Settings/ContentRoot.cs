namespace Chatbot.Web.Settings;

/// <summary>Where the host finds its settings and pages: the working folder if they are there, else next to the program.</summary>
internal static class ContentRoot
{
    public static string Find() =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "appsettings.json")) ? Environment.CurrentDirectory : AppContext.BaseDirectory;
}
