namespace Verify.Web.Layout;

public sealed record MessageModel(string Title, string Text);
