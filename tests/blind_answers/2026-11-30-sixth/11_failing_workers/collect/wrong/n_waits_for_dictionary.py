# wait gets a dictionary with futures as keys, returns at once, and unfinished calls count as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    wait(futures)
    results = {x: future.result() for future, x in futures.items() if future.status == "finished"}
    return results, [x for x in data if x not in results]
