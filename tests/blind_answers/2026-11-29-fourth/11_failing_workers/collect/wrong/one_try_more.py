# retries=tries: one try more than allowed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries) for x in data}
    wait(list(futures.values()))
    failed = [x for x in data if futures[x].status == "error"]
    return {x: future.result() for x, future in futures.items() if x not in failed}, failed
