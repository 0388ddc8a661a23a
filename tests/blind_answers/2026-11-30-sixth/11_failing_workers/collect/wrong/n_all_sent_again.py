# after a failure all calls are sent again, also those that succeeded
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    for _ in range(tries):
        futures = client.map(function, data, pure=False)
        wait(futures)
        failed = [x for x, future in zip(data, futures) if future.status == "error"]
        if not failed:
            break
    results = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
    return results, failed
