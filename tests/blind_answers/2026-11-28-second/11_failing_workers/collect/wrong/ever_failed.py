# the list holds what failed at first, also if a later try succeeded
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, ever, left = {}, [], list(data)
    for _ in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in left}
        wait(list(futures.values()))
        results |= {x: f.result() for x, f in futures.items() if f.status != "error"}
        left = [x for x in left if x not in results]
        ever += [x for x in left if x not in ever]
    return results, [x for x in data if x in ever]
