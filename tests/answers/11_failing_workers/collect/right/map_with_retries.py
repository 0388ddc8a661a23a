def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    results, failed = {}, []
    for x, future in zip(data, futures, strict=False):
        try:
            results[x] = future.result()
        except Exception:
            failed.append(x)
    return results, failed
