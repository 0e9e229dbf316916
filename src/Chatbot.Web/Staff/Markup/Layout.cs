using Chatbot.Core.Tickets;

namespace Chatbot.Web.Staff.Markup;

/// <summary>What stands around every page for staff.</summary>
internal static class Layout
{
    /// <param name="who">Null before somebody has signed in.</param>
    public static Html Page(string title, StaffMember? who, Html token, Html main) => Html.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg">
        <link rel="stylesheet" href="/staff.css">
        <script src="/staff.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header><p class="name"><a href="/staff">Staff inbox</a></p>{(who is null ? Html.Nothing : Account(who, token))}</header>
        <main id="main" tabindex="-1">
        {main}
        </main>
        <p id="news" class="news" role="status" aria-live="polite"></p>
        </body>
        </html>
        """);

    private static Html Account(StaffMember who, Html token) => Html.Of(
        $"""<form method="post" action="/staff/sign-out" class="account"><span>{who.Name}</span>{token}<button class="quiet">Sign out</button></form>""");
}
