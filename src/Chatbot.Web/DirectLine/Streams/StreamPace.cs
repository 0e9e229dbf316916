namespace Chatbot.Web.DirectLine.Streams;

internal sealed record StreamPace(TimeSpan KeepAlive, TimeSpan SendTimeout, TimeProvider Time);
