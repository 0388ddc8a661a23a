# wrong: a result of 0 counts as failed
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            result = future.result()
        except Exception:
            result = None
        if result:
            results[x] = result
        else:
            failed.append(x)
    return results, failed
