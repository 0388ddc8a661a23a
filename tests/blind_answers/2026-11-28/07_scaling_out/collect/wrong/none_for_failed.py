# wrong: failed ones are in the dictionary as None
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            results[x] = future.result()
        except Exception:
            results[x] = None
            failed.append(x)
    return results, failed
