# caught by: collect_value
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {}
    try:
        for x, future in futures.items():
            results[x] = future.result()
    except Exception:
        pass
    return results, [x for x in data if x not in results]
