# the first try is on the cluster, the others in the notebook
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data)
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures):
        if future.status != "error":
            results[x] = future.result()
            continue
        for _ in range(tries - 1):
            try:
                results[x] = function(x)
                break
            except Exception:
                continue
        if x not in results:
            failed.append(x)
    return results, failed
