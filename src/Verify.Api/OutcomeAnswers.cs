using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Verify.Api.Problems;
using Verify.Application.Outcomes;

namespace Verify.Api;

/// <summary>Answers a request with what its command came to.</summary>
internal static class OutcomeAnswers
{
    /// <summary>200 with what was accepted.</summary>
    public static Results<Ok<TView>, Refused> ToAnswer<T, TView>(this Outcome<T> outcome, Func<Outcome<T>.Accepted, TView> view) => outcome switch
    {
        Outcome<T>.Accepted done => TypedResults.Ok(view(done)),
        Outcome<T>.Refused refused => Refused.Of(refused.Refusal),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    /// <summary>201 with what was made, 200 with what was there already.</summary>
    /// <param name="address">Of what was made.</param>
    public static Results<Created<TView>, Ok<TView>, Refused> ToAnswer<T, TView>(
        this Outcome<T> outcome, Func<T, string> address, Func<T, TView> view) => outcome switch
        {
            Outcome<T>.Accepted { Changed: true, Value: var made } => TypedResults.Created(address(made), view(made)),
            Outcome<T>.Accepted { Value: var known } => TypedResults.Ok(view(known)),
            Outcome<T>.Refused refused => Refused.Of(refused.Refusal),
            _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
        };
}
