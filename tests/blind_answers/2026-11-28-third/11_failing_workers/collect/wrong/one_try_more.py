# retries=tries: one try too many
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {client.submit(function, x, retries=tries): x for x in data}
    wait(list(futures))
    results, failed = {}, []
    for future, x in futures.items():
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
