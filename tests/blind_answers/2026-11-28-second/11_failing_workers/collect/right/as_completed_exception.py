def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    value_of = {client.submit(function, x, retries=tries - 1, pure=False): x for x in data}
    good = {}
    for future in as_completed(value_of):
        if future.exception() is None:
            good[value_of[future]] = future.result()
    return good, [x for x in data if x not in good]
