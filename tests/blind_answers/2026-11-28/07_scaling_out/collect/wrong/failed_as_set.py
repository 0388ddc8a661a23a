# wrong: a set loses the order
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {}
    for x, future in futures.items():
        try:
            results[x] = future.result()
        except Exception:
            pass
    return results, set(data) - set(results)
