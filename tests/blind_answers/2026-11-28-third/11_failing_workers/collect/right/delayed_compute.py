def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    tasks = [delayed(function)(x) for x in data]
    futures = client.compute(tasks, retries=tries - 1)
    results, failed = {}, []
    for i in range(len(futures)):
        try:
            value = futures[i].result()
        except Exception:
            failed += [data[i]]
        else:
            results |= {data[i]: value}
    return results, failed
