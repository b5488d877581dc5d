namespace Guidelines.Service.Description;

/// <summary>What an endpoint, whose metadata this is, gives instead of its usual answer, with the same status.</summary>
/// <param name="Type">The record that its JSON has the members of; the member <c>type</c> tells the two apart.</param>
internal sealed record OtherAnswer(Type Type);
