# a result that is None is a failure
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {}
    for x, f in futures.items():
        try:
            value = f.result()
        except Exception:
            value = None
        if value is not None:
            results[x] = value
    return results, [x for x in data if x not in results]
