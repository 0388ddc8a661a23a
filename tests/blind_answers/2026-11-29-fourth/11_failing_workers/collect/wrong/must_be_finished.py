# (passes the visible checks?) takes what is not "finished" for failed: after a worker's death a good call is listed as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1, pure=False) for x in data}
    wait(list(futures.values()))
    results = {}
    failed = []
    for x, future in futures.items():
        if future.status == "finished":
            results[x] = future.result()
        else:
            failed.append(x)
    return results, failed
