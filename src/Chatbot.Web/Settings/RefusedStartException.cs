namespace Chatbot.Web.Settings;

/// <summary>The host must not start like this. The message says all that is wrong, a line each.</summary>
internal sealed class RefusedStartException(string what, IEnumerable<string> problems)
    : Exception(string.Join(Environment.NewLine, problems.Prepend(what)));
