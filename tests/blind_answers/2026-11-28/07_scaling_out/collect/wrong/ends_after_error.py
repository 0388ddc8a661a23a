# wrong: stops at the first failure
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    try:
        for x, future in futures.items():
            results[x] = future.result()
    except Exception:
        failed = [x for x in data if x not in results]
    return results, failed
