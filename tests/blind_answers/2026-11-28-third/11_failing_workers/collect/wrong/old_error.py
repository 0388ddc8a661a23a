# own rounds without pure=False: the future of the failed try is still there
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x) for x in data}
    for _ in range(tries - 1):
        wait(list(futures.values()))
        for x in data:
            if futures[x].status == "error":
                futures[x] = client.submit(function, x)
    wait(list(futures.values()))
    results = {x: futures[x].result() for x in data if futures[x].status != "error"}
    return results, [x for x in data if futures[x].status == "error"]
