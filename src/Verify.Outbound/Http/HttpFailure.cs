using System.Globalization;
using System.Net.Http.Headers;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Http;

/// <summary>Says in a sentence why a request came to nothing.</summary>
internal static class HttpFailure
{
    public static string Explain(Exception failure) => failure switch
    {
        AddressRefusedException refused => refused.Message,
        HttpRequestException { InnerException: AddressRefusedException refused } => refused.Message,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "No secure connection could be made; its certificate may not be valid.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "The answer has more headers than are read.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "No connection could be made.",
        _ => "The connection broke off or the answer was not HTTP.",
    };

    public static string TimedOut(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"There was no complete answer within {limit.TotalSeconds:0.###} seconds.");

    public static string Status(int status) => string.Create(CultureInfo.InvariantCulture, $"The answer was HTTP status {status}.");

    public static TimeSpan? RetryAfter(RetryConditionHeaderValue? header, TimeProvider clock) =>
        header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : null);
}
