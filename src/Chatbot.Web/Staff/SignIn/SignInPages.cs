using Chatbot.Web.Staff.Markup;

namespace Chatbot.Web.Staff.SignIn;

internal static class SignInPages
{
    public static Html Enter(string key, Html token) => Layout.Page("Open the staff inbox", null, token, Html.Of(
        $"""
        <h1>Open the staff inbox</h1>
        <form method="post" action="/staff/enter" class="sheet">
        {token}<input type="hidden" name="key" value="{key}">
        <label for="name">Your name</label>
        <input id="name" name="name" maxlength="60" autocomplete="name" required>
        <button>Open the inbox</button>
        </form>
        """));

    public static Html LinkIsOver() => Plain("This link is used up", "Each link lets one person in. The next one stands in the log of the host.");

    public static Html SignIn() => Layout.Page("Sign in", null, Html.Nothing, Html.Of(
        $"""
        <h1>Sign in</h1>
        <p>The inbox is for the clinic's staff.</p>
        <p><a class="button" href="/staff/sign-in">Sign in with Microsoft</a></p>
        """));

    public static Html NoWayIn() => Plain("The inbox is closed", "Nobody can sign in here yet. Whoever runs this host sets it up under Staff in the settings.");

    public static Html LinkIsInTheLog() => Plain("Sign in", "Open the link that the host printed at its start.");

    public static Html NotStaff() => Plain("You may not open the inbox", "Your account is not among those that the clinic has allowed. Ask whoever looks after the accounts.");

    public static Html Failed() => Plain("That did not work", "You are not signed in. Please try again.");

    private static Html Plain(string title, string text) => Layout.Page(title, null, Html.Nothing, Html.Of($"<h1>{title}</h1><p>{text}</p><p><a href=\"/staff\">To the inbox</a></p>"));
}
