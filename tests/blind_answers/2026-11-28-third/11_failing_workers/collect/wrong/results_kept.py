# a global dictionary keeps results of earlier calls
results = {}


def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    failed = []
    for x, f in zip(data, futures):
        if f.status == "error":
            failed.append(x)
        else:
            results[x] = f.result()
    return results, failed
