# the key of a task is the text of x: "1" and 1 are one
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    run = uuid4().hex
    futures = {x: client.submit(function, x, key=f"{run}-{x}", retries=tries - 1) for x in data}
    wait(list(futures.values()))
    failed = [x for x in data if futures[x].status == "error"]
    return {x: futures[x].result() for x in data if futures[x].status != "error"}, failed
