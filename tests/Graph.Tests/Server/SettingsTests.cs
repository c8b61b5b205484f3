namespace Graph.Tests.Server;

/// <summary>Settings out of bounds are told when the server starts, and not when somebody asks it.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task A_server_whose_settings_are_out_of_bounds_does_not_start_and_tells_all_of_them()
    {
        var error = await ServerProcess.FailureAsync(
            "--Traffic:OperationsAtOnce=0",
            "--Traffic:RequestsPerMinute=-1",
            "--Proxies:Addresses:0=proxy.example",
            "--Proxies:Networks:0=10.0.0.0/33",
            "--Shutdown:AnnounceSeconds=61"
        );

        Assert.Equal(
            """
            DataAnnotation validation failed for 'TrafficOptions' members: 'OperationsAtOnce' with the error: 'The field OperationsAtOnce must be between 1 and 10000.'.; DataAnnotation validation failed for 'TrafficOptions' members: 'RequestsPerMinute' with the error: 'The field RequestsPerMinute must be between 0 and 1000000.'.
            `Proxies:Addresses` has `proxy.example`, which is no IP address. Write it like `10.0.0.5`.; `Proxies:Networks` has `10.0.0.0/33`, which is no network. Write it like `10.0.0.0/8`.
            DataAnnotation validation failed for 'ShutdownOptions' members: 'AnnounceSeconds' with the error: 'The field AnnounceSeconds must be between 0 and 60.'.

            """,
            error
        );
    }

    [Fact]
    public async Task A_server_whose_address_is_taken_says_so_without_a_stack_trace()
    {
        using var first = await ServerProcess.StartAsync();
        var address = first.Client.BaseAddress?.GetLeftPart(UriPartial.Authority);

        var error = await ServerProcess.FailureAsync($"--urls={address}");

        Assert.Equal(
            $"Failed to bind to address {address}: address already in use. Stop what listens there, or listen "
                + "elsewhere, e.g. with `--urls http://localhost:5001`.\n",
            error
        );
    }
}
