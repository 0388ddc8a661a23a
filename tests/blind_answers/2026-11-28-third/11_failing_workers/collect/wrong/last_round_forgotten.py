# those that succeed at the last try are reported as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, left = {}, list(data)
    for n in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in left}
        wait(list(futures.values()))
        left = [x for x in left if futures[x].status == "error"]
        if n < tries - 1 or tries == 1:
            results |= {x: f.result() for x, f in futures.items() if x not in left}
    return results, [x for x in data if x not in results]
