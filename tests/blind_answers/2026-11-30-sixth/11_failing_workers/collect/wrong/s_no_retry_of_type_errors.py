# a TypeError is not tried again, "since that does not go away"
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, missing, hopeless = {}, list(data), set()
    for _ in range(tries):
        sent = [(x, client.submit(function, x, pure=False)) for x in missing if x not in hopeless]
        wait([future for _, future in sent])
        for x, future in sent:
            if future.status != "error":
                results[x] = future.result()
            elif isinstance(future.exception(), TypeError):
                hopeless.add(x)
        missing = [x for x in missing if x not in results]
    return results, missing
