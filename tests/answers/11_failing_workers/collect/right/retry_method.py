def collect(client, function, data, tries):
    futures = client.map(function, data)
    for _ in range(tries - 1):
        wait(futures)
        for future in futures:
            if future.status == "error":
                future.retry()
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures, strict=False):
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
