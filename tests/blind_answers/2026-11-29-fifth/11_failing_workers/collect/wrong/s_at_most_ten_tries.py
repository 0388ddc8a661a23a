# never tries more than ten times, whatever `tries` says
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    more = min(tries, 10) - 1  # do not hammer a server
    futures = {x: client.submit(function, x, retries=more, pure=False) for x in data}
    wait(list(futures.values()))
    failed = [x for x in data if futures[x].status == "error"]
    return {x: futures[x].result() for x in data if x not in failed}, failed
