# raises the error of what never succeeded
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    error = None
    for x, future in zip(data, client.map(function, data, retries=tries - 1)):
        try:
            results[x] = future.result()
        except Exception as this:
            failed.append(x)
            error = this
    if error and not results:
        raise error
    return results, failed
