def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    if tries == 0 or not data:
        return {}, list(data)
    results, failed = {}, []
    for x, future in [(x, client.submit(function, x, pure=False)) for x in data]:
        try:
            results[x] = future.result()
        except Exception:
            failed.append(x)
    later, never = collect(client, function, failed, tries - 1)
    return results | later, never
