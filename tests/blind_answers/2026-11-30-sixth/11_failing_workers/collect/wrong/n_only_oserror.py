# errors other than OSError come out
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = [client.submit(function, x, retries=tries - 1) for x in data]
    results, failed = {}, []
    for x, future in zip(data, futures):
        try:
            results[x] = future.result()
        except OSError:
            failed.append(x)
    return results, failed
