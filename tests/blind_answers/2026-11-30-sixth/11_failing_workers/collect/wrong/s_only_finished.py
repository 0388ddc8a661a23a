# takes only futures whose status is "finished" after wait: after the death of a worker results that come back are counted as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1, pure=False)
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures):
        if future.status == "finished":
            results[x] = future.result()
        else:
            failed.append(x)
    return results, failed
