namespace Chatbot.Web.Pages;

/// <summary>The chat in its frame, the script that sites embed, and the demonstration page.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services) => services.AddSingleton<SecurityHeaders>();

    /// <summary>Gives the pages their addresses without endings, and puts the security headers on everything.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<SecurityHeaders>().AddAsync);
        app.Use(PageAddresses.ResolveAsync);
        app.UseRouting();
    }

    /// <summary>The files of wwwroot, compressed, and asked for again each time: a new version is seen at once.</summary>
    public static void MapPages(this WebApplication app) => app.MapStaticAssets();
}
