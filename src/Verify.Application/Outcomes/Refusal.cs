namespace Verify.Application.Outcomes;

/// <summary>Why a command was refused and how to mend it.</summary>
/// <param name="Message">One sentence: what is wrong and what would be accepted.</param>
/// <param name="Fields">The fields at fault; empty when the fault is not in the input.</param>
public sealed record Refusal(RefusalCode Code, string Message, IReadOnlyList<FieldError> Fields)
{
    public static Refusal NotFound(string what, string id) =>
        new(RefusalCode.NotFound, $"There is no {what} '{id}'.", []);

    public static Refusal Busy(string what, string id) =>
        new(RefusalCode.Busy, $"The {what} '{id}' is busy; try again in a moment.", []);

    public static Refusal Invalid(params IReadOnlyList<FieldError> fields) =>
        new(RefusalCode.Invalid, string.Join(" ", fields.Select(field => field.Message)), fields);
}
