# looks at the status at once: pending ones are taken for failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        if future.status == "finished":
            results[x] = future.result()
        else:
            failed.append(x)
    return results, failed
