using System.Globalization;
using Microsoft.Extensions.AI;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Judges;

/// <summary>
/// Asks a newsroom's own chat model about each passage on which the structural checks are not certain. Only a strict JSON answer counts; after a
/// time-out, a failure or any other answer the judgement of <paramref name="fallback"/> stands.
/// </summary>
/// <remarks>
/// A passage may carry words meant for the model. It is handed over as JSON data, one passage a request, and the answer can do no more than
/// choose a stance for that passage and back it with words that the passage holds; a passage that addresses a model is not shown to it at all.
/// </remarks>
/// <param name="fallback">Judges first, and decides voice and speaker.</param>
public sealed class ChatStanceModel(IChatClient client, IStanceModel fallback, ChatJudgeOptions options, TimeProvider time) : IStanceModel
{
    /// <inheritdoc/>
    public string Name => $"{fallback.Name}+chat:{options.Model}";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var judgements = await fallback.JudgeAsync(claim, passages, cancellation).ConfigureAwait(false);
        var result = new StanceJudgement[judgements.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var text = passages[i].Passage.Text;
            var answer = judgements[i].IsCertain || InjectionScreen.AddressesModel(text)
                ? null
                : await AskAsync(StanceQuestion.About(claim, passages[i]), text, cancellation).ConfigureAwait(false);
            result[i] = answer is null ? judgements[i] : Apply(judgements[i], answer);
        }
        return result;
    }

    private async Task<StanceAnswer?> AskAsync(IReadOnlyList<ChatMessage> question, string passage, CancellationToken cancellation)
    {
        var pause = options.Pause;
        for (var attempt = 0; ; attempt++)
        {
            var answer = await TryAskAsync(question, passage, cancellation).ConfigureAwait(false);
            if (answer is not null || attempt == options.Retries)
                return answer;
            await Task.Delay(pause, time, cancellation).ConfigureAwait(false);
            pause *= 2;
        }
    }

    private async Task<StanceAnswer?> TryAskAsync(IReadOnlyList<ChatMessage> question, string passage, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            var settings = new ChatOptions { ModelId = options.Model, Temperature = 0, ResponseFormat = ChatResponseFormat.Json };
            var response = await client.GetResponseAsync(question, settings, either.Token).ConfigureAwait(false);
            return StanceAnswer.Parse(response.Text, passage);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidOperationException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private StanceJudgement Apply(StanceJudgement judgement, StanceAnswer answer)
    {
        var reason = new Reason(ReasonKind.Model, answer.Stance, string.Create(
            CultureInfo.InvariantCulture, $"{options.Model} reads \"{answer.Quote}\" as {answer.Stance.ToString().ToLowerInvariant()}"));
        return judgement with
        {
            Stance = answer.Stance,
            Confidence = Math.Min(answer.Confidence, options.MostConfidence),
            Reasons = [.. judgement.Reasons, reason],
        };
    }
}
