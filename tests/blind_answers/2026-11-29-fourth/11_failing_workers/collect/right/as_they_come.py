def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    asked = {client.submit(function, x, retries=tries - 1, key=f"collect-{uuid4().hex}"): x for x in data}
    results = {}
    never = set()
    for future in as_completed(list(asked)):
        x = asked[future]
        if future.exception() is not None:
            never.add(x)
        else:
            results[x] = future.result()
    return results, [x for x in data if x in never]
