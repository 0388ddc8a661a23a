# (passes the visible checks? no) closes the client, which is not its own
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    with client:
        futures = [client.submit(function, x, retries=tries - 1, pure=False) for x in data]
        wait(futures)
        for x, future in zip(data, futures):
            if future.status == "error":
                failed.append(x)
            else:
                results[x] = future.result()
    return results, failed
