# results such as 0, None or "" are taken for failures
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            result = future.result()
        except Exception:
            result = None
        if result:
            results[x] = result
        else:
            failed.append(x)
    return results, failed
