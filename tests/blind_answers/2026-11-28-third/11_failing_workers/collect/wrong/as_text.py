# keys of the dictionary are texts
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    for x, future in zip(data, client.map(function, data, retries=tries - 1)):
        try:
            results[str(x)] = future.result()
        except Exception:
            failed.append(x)
    return results, failed
