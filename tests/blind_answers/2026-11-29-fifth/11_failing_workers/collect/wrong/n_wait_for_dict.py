# wait of a dictionary with futures as keys returns at once: what has not ended yet counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    wait(futures)
    results = {x: f.result() for f, x in futures.items() if f.status == "finished"}
    failed = [x for f, x in futures.items() if f.status != "finished"]
    return results, failed
