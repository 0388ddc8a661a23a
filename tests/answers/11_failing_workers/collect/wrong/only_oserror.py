# caught by: collect_value (own error)
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    results, failed = {}, []
    for x, f in zip(data, futures, strict=False):
        try:
            results[x] = f.result()
        except OSError:
            failed.append(x)
    return results, failed
