using Verify.Core.Stance;
using Verify.Core.Stance.Trained;
using Verify.Judges;

namespace Verify.Server;

/// <summary>Puts the stance model together that the options ask for.</summary>
internal static class StanceComposition
{
    /// <summary>The shipped model that is named; with a judge, that judge over the trained model, which it falls back to.</summary>
    public static IStanceModel Create(ServerOptions options, TimeProvider time)
    {
        if (options.Judge.Endpoint is not { } endpoint)
        {
            return StanceModels.Create(options.Model);
        }

        var client = new CompatibleChatClient(new HttpClient { BaseAddress = endpoint }, options.Judge.Model, options.Judge.Key);
        return new ChatStanceModel(client, TrainedStanceModel.Shipped, new ChatJudgeOptions { Model = options.Judge.Model }, time);
    }
}
