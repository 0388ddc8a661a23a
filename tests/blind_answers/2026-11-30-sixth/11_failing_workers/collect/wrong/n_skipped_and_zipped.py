# gather leaves out what failed, so results move to the wrong x
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = client.gather(futures, errors="skip")
    failed = [x for x, future in zip(data, futures) if future.status == "error"]
    return dict(zip(data, results)), failed
