using Microsoft.AspNetCore.Http.Metadata;

namespace Chatbot.Web.Messages;

internal sealed record RequestSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
