# caught by: collect_value
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    results, failed = {}, []
    for x, f in zip(data, futures, strict=False):
        value = None if f.exception() else f.result()
        if value:
            results[x] = value
        else:
            failed.append(x)
    return results, failed
