# a loop of its own without pure=False gets the old error again, without a new call
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, missing, kept = {}, list(data), []
    for _ in range(tries):
        futures = {x: client.submit(function, x) for x in missing}
        kept.append(futures)
        wait(list(futures.values()))
        for x, future in futures.items():
            if future.status != "error":
                results[x] = future.result()
        missing = [x for x in missing if x not in results]
    return results, missing
