namespace Verify.Outbound.Addresses;

/// <summary>An address that Verify does not connect to. The message can be shown to whoever gave it.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
