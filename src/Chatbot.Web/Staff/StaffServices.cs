using Chatbot.Web.Handoff;
using Chatbot.Web.Staff.Inbox;
using Chatbot.Web.Staff.Markup;
using Chatbot.Web.Staff.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Identity.Client;

namespace Chatbot.Web.Staff;

/// <summary>The inbox for staff: /staff.</summary>
internal static class StaffServices
{
    public static IServiceCollection AddStaff(this IServiceCollection services, StaffOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SharedProtection>().AddSingleton<IDataProtectionProvider>(provider => provider.GetRequiredService<SharedProtection>());
        services.AddHostedService(provider => provider.GetRequiredService<SharedProtection>());
        services.AddSingleton<OneTimeLinks>().AddSingleton<LinkNotice>().AddHostedService(provider => provider.GetRequiredService<LinkNotice>());
        services.AddHttpClient(EntraHttp.Name);
        services.AddSingleton<IMsalHttpClientFactory, EntraHttp>().AddSingleton<EntraSignIn>();
        services.AddSingleton<TicketViews>().AddSingleton<TicketDesks>().AddSingleton<TicketStreams>();
        services.AddAntiforgery(form => (form.Cookie.Name, form.Cookie.SameSite) = ("staff-form", SameSiteMode.Strict));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            (cookie.Cookie.Name, cookie.Cookie.SameSite, cookie.Cookie.HttpOnly) = ("staff", SameSiteMode.Lax, true);
            cookie.ExpireTimeSpan = TimeSpan.FromHours(options.SessionHours);
            cookie.SlidingExpiration = false;
        });
        services.LeaveOutFrameworkKeys();
        return services.AddSingleton<CallbackDesk>().AddHostedService<TicketWatchWorker>();
    }

    /// <summary>
    /// The framework would read its own keys at the start, from XML files in the home folder, and nothing uses them:
    /// <see cref="SharedProtection"/> stands in their place.
    /// </summary>
    private static void LeaveOutFrameworkKeys(this IServiceCollection services)
    {
        var framework = typeof(DataProtectionOptions).Assembly;
        foreach (var reader in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == framework).ToArray())
            services.Remove(reader);
    }

    public static void MapStaff(this WebApplication app)
    {
        var door = app.MapGroup("/staff").AddEndpointFilter(FormToken.CheckAsync);
        door.MapLinks();
        door.MapEntra();
        var inbox = app.MapGroup("/staff").AddEndpointFilter(EntryPage.CheckAsync).AddEndpointFilter(FormToken.CheckAsync);
        inbox.MapInbox();
    }
}
