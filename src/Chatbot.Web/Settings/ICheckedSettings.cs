namespace Chatbot.Web.Settings;

/// <summary>Settings with rules that a range cannot say.</summary>
internal interface ICheckedSettings
{
    /// <summary>A sentence for each rule that is broken.</summary>
    IEnumerable<string> Check();
}
