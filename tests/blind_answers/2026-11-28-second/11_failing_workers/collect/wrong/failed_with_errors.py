# the list holds errors, not x
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    failed = [f.exception() for f in futures.values() if f.status == "error"]
    return {x: f.result() for x, f in futures.items() if f.status != "error"}, failed
