def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, pure=False)
    wait(futures)
    for _ in range(tries - 1):
        bad = [future for future in futures if future.status == "error"]
        if not bad:
            break
        for future in bad:
            future.retry()
        wait(bad)
    pairs = list(zip(data, futures))
    good = {x: future.result() for x, future in pairs if future.status != "error"}
    return good, [x for x, _ in pairs if x not in good]
