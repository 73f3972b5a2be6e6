using Verify.Application.Articles;
using Verify.Application.Claims;

namespace Verify.Cluster;

/// <summary>Gives a command an operation id where its sender gave none, so that it can be sent again when a silo dies under it.</summary>
internal static class OperationIds
{
    /// <remarks>Weighing again needs none: it changes nothing the second time.</remarks>
    public static ClaimCommand Identified(this ClaimCommand command) =>
        command.Operation is not null || command is ClaimCommand.Refresh or ClaimCommand.Assess ? command : command with { Operation = New() };

    public static ArticleCommand Identified(this ArticleCommand command) =>
        command.Operation is not null ? command : command with { Operation = New() };

    private static string New() => "call-" + Guid.CreateVersion7().ToString("N");
}
