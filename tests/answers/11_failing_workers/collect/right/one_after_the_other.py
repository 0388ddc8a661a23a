def collect(client, function, data, tries):
    results, failed = {}, []
    for x in data:
        for _ in range(tries):
            try:
                results[x] = client.submit(function, x, pure=False).result()
                break
            except Exception:
                continue
        else:
            failed.append(x)
    return results, failed
