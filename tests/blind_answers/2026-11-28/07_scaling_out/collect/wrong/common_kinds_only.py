# wrong: catches a list of kinds
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            results[x] = future.result()
        except (OSError, ValueError, KeyError, TypeError):
            failed.append(x)
    return results, failed
