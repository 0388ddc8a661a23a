# retries=tries: tried once more than allowed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries) for x in data}
    wait(list(futures.values()))
    results, failed = {}, []
    for x, future in futures.items():
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
