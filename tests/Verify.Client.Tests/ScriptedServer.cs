namespace Verify.Client.Tests;

/// <summary>Gives answers in the order it was told to and remembers what it was asked.</summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> answers;

    public ScriptedServer(params IEnumerable<HttpResponseMessage> answers)
    {
        this.answers = new(answers);
        Http = new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("http://localhost/") };
    }

    public HttpClient Http { get; }

    public List<HttpRequestMessage> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(answers.Dequeue());
    }

    protected override void Dispose(bool disposing)
    {
        Http.Dispose();
        base.Dispose(disposing);
    }
}
