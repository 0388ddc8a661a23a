# calls the function in the notebook, not on the cluster
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, []
    for x in data:
        for _ in range(tries):
            try:
                results[x] = function(x)
                break
            except Exception:
                continue
        else:
            failed.append(x)
    return results, failed
